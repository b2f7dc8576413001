#pragma once

#include "core/storage/evidence/filed_evidence.h"
#include "ui/evidence/preview/preview.h"

namespace taizhang::evidence {
class ObjectStore;
}

namespace taizhang::ui {

/// What a preview shows of a piece that has a file; a PDF begins at `page`, from 0.
PreviewFile previewFileOf(const storage::FiledEvidence &piece, const evidence::ObjectStore &objects,
                          int page = 0);

} // namespace taizhang::ui
