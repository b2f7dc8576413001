#pragma once

#include "core/platform/progress.h"
#include "core/workflow/visit/inspector_source.h"
#include "core/workflow/workspace/workspace_session.h"

#include <QSet>

namespace taizhang::workflow {

/// What was written of an inspector's folder.
struct InspectorFolder
{
    int indicators = 0;
    int files = 0;       ///< of evidence and reports
    qint64 bytes = 0;    ///< of them
    int failed = 0;      ///< lost or altered, and so not written
    QStringList remarks; ///< a sentence for each thing that is not in it, those that failed first
};

/// Writes the folder that an inspector opens with any browser: `index.html`, a page for each indicator,
/// report and piece of evidence, the files under their evidence names, 材料清单.xlsx and SHA256SUMS. `place`
/// is a folder that is new or empty, or a zip when it ends so. It is there whole or not at all, and the same
/// set gives the same bytes on the same day (a report without a date of its own has that of the day).
///
/// 工作秘密 stays and is named with the place where it lies; of a piece with a redacted copy that goes along.
/// `withoutFile` are shown without their files (personalOriginals()).
/// `reader`: the command line `taizhang`, which reads the words of documents for their previews. Throws
/// domain::Error or Cancelled. Blocks.
InspectorFolder writeInspectorFolder(WorkspaceSession &session, const InspectorScope &scope,
                                     const QString &place, const QString &reader,
                                     const platform::Progress &progress,
                                     const QSet<domain::FilingId> &withoutFile = {});

} // namespace taizhang::workflow
