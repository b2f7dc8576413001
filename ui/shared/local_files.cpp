#include "ui/shared/local_files.h"

#include "core/platform/path_bytes.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace taizhang::ui {

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const auto &url : data.urls()) {
        if (!url.isLocalFile())
            continue;
        // QUrl::toLocalFile() leaves such bytes percent-encoded; a share of a network has no others.
        const auto path = QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1());
        files << (url.host().isEmpty() ? platform::pathFromBytes(path) : url.toLocalFile());
    }
    return files;
}

void acceptAsCopy(QDropEvent &event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

} // namespace taizhang::ui
