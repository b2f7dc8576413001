#include "ui/evidence/handing_out.h"

#include "core/domain/evidence/keeping.h"
#include "ui/evidence/piece_opener.h"
#include "ui/exchange/personal_dialog.h"
#include "ui/shared/ledger.h"

#include <QApplication>
#include <QClipboard>

namespace taizhang::ui {

using storage::FiledEvidence;

struct HandingOut::Sorted
{
    Pieces go;
    Pieces name;      ///< people, and have no redacted copy
    QStringList stay; ///< the numbers of 工作秘密
    QString words() const
    {
        return stay.isEmpty() ? QString()
                              : tr("工作秘密不出台账，只能现场调阅：%1的文件没有带出。")
                                    .arg(stay.join(QStringLiteral("、")));
    }
};

HandingOut::HandingOut(Ledger &ledger, PieceOpener &opener, QWidget *window)
    : QObject(window), m_ledger(ledger), m_opener(opener), m_window(window)
{
}

HandingOut::Sorted HandingOut::sorted(const Pieces &pieces) const
{
    Sorted sorted;
    for (auto piece : pieces) {
        if (piece.sha256.isEmpty())
            continue;
        if (!domain::mayLeave(piece.restricted)) {
            sorted.stay << piece.number;
        } else if (!piece.redactedSha256.isEmpty()) {
            piece.sha256 = piece.redactedSha256;
            piece.name = piece.redactedName;
            sorted.go << piece;
        } else {
            (piece.personalData ? sorted.name : sorted.go) << piece;
        }
    }
    return sorted;
}

QList<QFuture<QString>> HandingOut::copiesOf(const Pieces &pieces)
{
    QList<QFuture<QString>> copies;
    for (const auto &piece : pieces)
        copies << m_opener.copyOf(piece);
    return copies;
}

void HandingOut::put(const Pieces &pieces, const QString &text)
{
    QApplication::clipboard()->setMimeData(new CopiesMimeData(copiesOf(pieces), text));
}

void HandingOut::copy(const Pieces &pieces, const QString &text)
{
    const auto files = sorted(pieces);
    if (const auto words = files.words(); !words.isEmpty())
        emit m_ledger.remarked(words);
    if (files.name.isEmpty())
        return put(files.go, text);
    QList<workflow::PersonalOriginal> asked;
    for (const auto &piece : files.name)
        asked << workflow::PersonalOriginal{piece.filing, piece.number, piece.title, {}};
    auto *dialog = new PersonalDialog(asked, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, files, text](int answer) {
        if (answer != PersonalDialog::Stop)
            put(answer == PersonalDialog::TakeAlong ? files.go + files.name : files.go, text);
    });
    dialog->open();
}

QList<QFuture<QString>> HandingOut::dragged(const Pieces &pieces)
{
    const auto files = sorted(pieces);
    auto words = files.words();
    QStringList numbers;
    for (const auto &piece : files.name)
        numbers << piece.number;
    if (!numbers.isEmpty())
        words += tr("含个人信息、没有脱敏件的没有拖出：%1；请先做脱敏件，或者用 Ctrl+C 复制，复制时会问。")
                     .arg(numbers.join(QStringLiteral("、")));
    if (!words.isEmpty())
        emit m_ledger.remarked(words);
    return copiesOf(files.go);
}

} // namespace taizhang::ui
