#include "ui/evidence/preview/preview_file.h"

#include "core/evidence/object_store.h"
#include "ui/shared/date_text.h"
#include "ui/shared/tr.h"

namespace taizhang::ui {

PreviewFile previewFileOf(const storage::FiledEvidence &piece, const evidence::ObjectStore &objects, int page)
{
    const auto own = dateText(QDate::fromString(piece.ownDate, Qt::ISODate));
    return {objects.pathOf(piece.sha256),
            piece.name,
            piece.mediaType,
            piece.readability,
            piece.size,
            own.isEmpty() ? tr("添加于 %1").arg(momentText(piece.addedAt)) : tr("材料日期%1").arg(own),
            page};
}

} // namespace taizhang::ui
