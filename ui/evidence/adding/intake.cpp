#include "ui/evidence/adding/intake.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/zip/archive_files.h"
#include "ui/shared/local_files.h"
#include "ui/shared/tr.h"

#include <QBuffer>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace taizhang::ui {

bool hasIntake(const QMimeData &data)
{
    const auto urls = data.urls();
    return data.hasImage() ||
           std::any_of(urls.cbegin(), urls.cend(), [](const QUrl &url) { return url.isLocalFile(); });
}

Intake takeIn(const QMimeData &data, const QDateTime &now)
{
    Intake intake;
    intake.files = localFiles(data);
    if (intake.files.isEmpty() && data.hasImage()) {
        intake.picture = qvariant_cast<QImage>(data.imageData());
        // Without colons, which Windows does not allow in file names.
        intake.pictureName = tr("截图 %1.png").arg(now.toString(QStringLiteral("yyyy-MM-dd HH.mm.ss")));
    }
    return intake;
}

bool isHeap(const QStringList &paths)
{
    return std::any_of(paths.cbegin(), paths.cend(), [](const QString &path) {
        return domain::hasArchiveEnding(path) || QFileInfo(path).isDir();
    });
}

QByteArray toPng(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG"))
        throw domain::Error(tr("剪贴板里的图片无法存为 PNG，台账没有改动：请先存成图片文件，再添加。"));
    return bytes;
}

} // namespace taizhang::ui
