#include "ui/evidence/piece_opener.h"

#include "core/domain/error.h"
#include "ui/shared/ledger.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QUrl>

namespace taizhang::ui {

PieceOpener::PieceOpener(Ledger &ledger, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_copies(ledger.session().objects())
{
}

void PieceOpener::open(const storage::FiledEvidence &piece)
{
    if (piece.sha256.isEmpty())
        return;
    auto *watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_ledger.errors().guard(tr("打开材料"), [&] {
            const auto copy = watcher->future().result();
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(copy)))
                throw domain::Error(tr("系统里没有能打开“%1”的程序，材料本身完好：请安装相应的软件，"
                                       "或把它拖到别的文件夹后再打开。")
                                        .arg(QFileInfo(copy).fileName()));
        });
    });
    watcher->setFuture(m_copies.copyOf(piece));
}

QFuture<QString> PieceOpener::copyOf(const storage::FiledEvidence &piece)
{
    auto copy = m_copies.copyOf(piece);
    auto *watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_ledger.errors().guard(tr("准备材料副本"), [&] { watcher->future().waitForFinished(); });
    });
    watcher->setFuture(copy);
    return copy;
}

} // namespace taizhang::ui
