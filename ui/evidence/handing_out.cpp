#include "ui/evidence/handing_out.h"

#include "core/domain/error.h"
#include "core/domain/evidence/keeping.h"
#include "core/evidence/document_reader.h"
#include "ui/evidence/piece_opener.h"
#include "ui/exchange/personal_dialog.h"
#include "ui/shared/ledger.h"
#include "ui/shared/progress_runner.h"
#include "ui/shared/when_done.h"

#include <QApplication>
#include <QClipboard>
#include <QPointer>
#include <QtConcurrentRun>

namespace taizhang::ui {

using storage::FiledEvidence;
using workflow::PersonalOriginal;

namespace {

// What has been read by then is dragged; the window waits for the copies when they are dropped.
constexpr auto longestLook = std::chrono::seconds(3);

} // namespace

struct HandingOut::Sorted
{
    Pieces go;
    Pieces originals; ///< may name people
    QStringList stay; ///< the numbers of 工作秘密
    QString words() const
    {
        return stay.isEmpty() ? QString()
                              : tr("工作秘密不出台账，只能现场调阅：%1的文件没有带出。")
                                    .arg(stay.join(QStringLiteral("、")));
    }
};

HandingOut::HandingOut(Ledger &ledger, PieceOpener &opener, ProgressRunner &runner, QWidget *window)
    : QObject(window), m_ledger(ledger), m_opener(opener), m_runner(runner), m_window(window)
{
    m_readers.setMaxThreadCount(1);
}

HandingOut::~HandingOut()
{
    m_readers.waitForDone();
}

HandingOut::Sorted HandingOut::sorted(const Pieces &pieces) const
{
    Sorted sorted;
    for (auto piece : pieces) {
        if (piece.sha256.isEmpty())
            continue;
        if (workflow::goesOutAsItIs(piece)) {
            const bool isNameless = !piece.personalData && m_nameless.contains(piece.sha256);
            (isNameless ? sorted.go : sorted.originals) << piece;
        } else if (!domain::mayLeave(piece.restricted || piece.redactedIsSecret)) {
            sorted.stay << piece.number;
        } else {
            piece.sha256 = piece.redactedSha256;
            piece.name = piece.redactedName;
            sorted.go << piece;
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
    if (files.originals.isEmpty())
        return put(files.go, text);
    put({}, text); // what was there before must not be pasted for these
    m_runner.run<QList<PersonalOriginal>>(
        tr("查看有没有个人信息"),
        [&session = m_ledger.session(), originals = files.originals](const platform::Progress &progress) {
            return workflow::personalOriginals(session, originals, evidence::DocumentReader::programBeside(),
                                               progress);
        },
        [self = QPointer(this), files, text](const QList<PersonalOriginal> &found) {
            if (self)
                self->ask(found, files, text);
        });
}

void HandingOut::ask(const QList<PersonalOriginal> &found, const Sorted &files, const QString &text)
{
    QSet<domain::FilingId> named;
    for (const auto &piece : found)
        named.insert(piece.filing);
    auto nameless = files.go;
    for (const auto &piece : files.originals)
        if (!named.contains(piece.filing)) {
            nameless << piece;
            m_nameless.insert(piece.sha256);
        }
    if (found.isEmpty())
        return put(nameless, text);
    auto *dialog = new PersonalDialog(found, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, nameless, files, text](int answer) {
        if (answer != PersonalDialog::Stop)
            put(answer == PersonalDialog::TakeAlong ? files.go + files.originals : nameless, text);
    });
    dialog->open();
}

QFuture<QString> HandingOut::copyIfNameless(const FiledEvidence &piece, QDeadlineTimer deadline)
{
    auto copy = QtConcurrent::run(
        &m_readers,
        [&session = m_ledger.session(), piece, deadline, ready = m_opener.copyOf(piece)]() -> QString {
            const platform::Progress untilThen{{}, [deadline] {
                                                   return deadline.hasExpired();
                                               }};
            try {
                const auto found = workflow::personalOriginals(
                    session, {piece}, evidence::DocumentReader::programBeside(), untilThen);
                return found.isEmpty() ? ready.result() : QString();
            } catch (const domain::Error &) { // not read in time; of the copy it is reported where it is made
                return {};
            }
        });
    whenDone(copy, this, m_ledger.errors(), tr("准备材料副本"), [this, piece](const QString &path) {
        if (path.isEmpty())
            sayKept({piece.number});
        else
            m_nameless.insert(piece.sha256);
    });
    return copy;
}

void HandingOut::sayKept(const QStringList &numbers)
{
    m_kept << numbers;
    emit m_ledger.remarked(
        tr("里面有个人信息、没有脱敏件，或者一时查看不完的没有拖出：%1；请先做脱敏件，或者用 "
           "Ctrl+C 复制，复制时会问。")
            .arg(m_kept.join(QStringLiteral("、"))));
}

QList<QFuture<QString>> HandingOut::dragged(const Pieces &pieces)
{
    const auto files = sorted(pieces);
    if (const auto words = files.words(); !words.isEmpty())
        emit m_ledger.remarked(words);
    auto copies = copiesOf(files.go);
    m_kept.clear();
    QStringList marked;
    const QDeadlineTimer deadline(longestLook);
    for (const auto &piece : files.originals) {
        if (piece.personalData)
            marked << piece.number;
        else
            copies << copyIfNameless(piece, deadline);
    }
    if (!marked.isEmpty())
        sayKept(marked);
    return copies;
}

} // namespace taizhang::ui
