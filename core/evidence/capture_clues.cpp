#include "core/evidence/capture_clues.h"

#include "core/domain/evidence/own_date.h"
#include "core/evidence/tr.h"
#include "core/formats/files/file_clues.h"

#include <QFileInfo>

namespace taizhang::evidence {

CaptureProposal proposeCaptureTime(const QString &path, const QString &mediaType, const QDateTime &now,
                                   const QString &program)
{
    const QFileInfo file(path);
    if (QFileInfo(program).isExecutable()) {
        DocumentReader reader(program);
        if (const auto made = reader.clues(path, mediaType).made; made.isValid() && made <= now)
            return {domain::captureTimeAt(made), tr("文件里写明的时间")};
    }
    const auto changed = file.lastModified();
    const auto named = domain::dateInName(file.fileName(), now.date());
    if (named && named != changed.date())
        return {{*named}, tr("文件名")};
    return {domain::captureTimeAt(qMin(changed, now)), tr("文件的修改时间")};
}

} // namespace taizhang::evidence
