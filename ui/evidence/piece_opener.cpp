#include "ui/evidence/piece_opener.h"

#include "core/domain/error.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/refuse_program.h"
#include "ui/shared/when_done.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QTimer>
#include <QUrl>

namespace taizhang::ui {

PieceOpener::PieceOpener(Ledger &ledger, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_copies(ledger.session().objects())
{
    // Copies that a killed program left do not lie about until a piece is opened; the start need not wait.
    QTimer::singleShot(windowSettledAfterMs, this, [this] { m_copies.prepare(); });
}

void PieceOpener::open(const storage::FiledEvidence &piece)
{
    if (piece.kind != QStringLiteral("url"))
        return openFile(piece);
    m_ledger.errors().guard(tr("打开网址"), [&] {
        if (!QDesktopServices::openUrl(QUrl(piece.address)))
            throw domain::Error(tr("系统里没有能打开“%1”的浏览器，材料本身完好：请复制网址到浏览器里打开。")
                                    .arg(piece.address));
    });
}

void PieceOpener::openFile(const storage::FiledEvidence &piece)
{
    if (piece.sha256.isEmpty())
        return;
    whenDone(m_copies.copyOf(piece), this, m_ledger.errors(), tr("打开材料"), [](const QString &copy) {
        refuseProgram(copy);
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(copy)))
            throw domain::Error(tr("系统里没有能打开“%1”的程序，材料本身完好：请安装相应的软件，"
                                   "或把它拖到别的文件夹后再打开。")
                                    .arg(QFileInfo(copy).fileName()));
    });
}

QString PieceOpener::senderOf(const storage::FiledEvidence &piece) const
{
    const auto *asked = m_ledger.roster().requirement(piece.requirement);
    if (asked == nullptr)
        return {};
    const auto unit = m_ledger.roster().unitName(*asked);
    return asked->period.isEmpty() ? unit : QStringLiteral("%1 %2年").arg(unit, asked->period);
}

QFuture<QString> PieceOpener::copyOf(const storage::FiledEvidence &piece)
{
    auto copy = m_copies.copyOf(piece, senderOf(piece));
    whenDone(copy, this, m_ledger.errors(), tr("准备材料副本"), [](const QString &) {});
    return copy;
}

} // namespace taizhang::ui
