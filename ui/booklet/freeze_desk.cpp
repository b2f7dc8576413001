#include "ui/booklet/freeze_desk.h"

#include "core/evidence/document_reader.h"
#include "ui/booklet/booklet_making.h"
#include "ui/booklet/freezes_dialog.h"
#include "ui/shared/confirm_dialog.h"
#include "ui/shared/ledger.h"
#include "ui/shared/progress_runner.h"
#include "ui/shared/when_done.h"

namespace taizhang::ui {

using workflow::PersonalOriginal;

namespace {

/// A set that was sent is on paper elsewhere: numbers and pages must not come loose by a slip of the keys.
QString beforeUndo()
{
    return FreezeDesk::tr("撤销封版以后，材料的编号和页码不再固定：再移动、移出材料，编号会变，"
                          "就和送出去的册子对不上。做好的册子文件不会删去。要撤销封版吗？");
}

/// The first of them, and how many more.
QString peopleWords(const QList<PersonalOriginal> &found)
{
    constexpr qsizetype named = 8;
    QStringList lines;
    for (const auto &piece : found.first(std::min(named, found.size())))
        lines << workflow::personalOriginalWords(piece);
    if (found.size() > named)
        lines << FreezeDesk::tr("另外还有 %1 份。").arg(found.size() - named);
    return FreezeDesk::tr("要装进册子的材料里有 %1 份含个人信息，没有脱敏件，封版以后就照原件送出去：\n\n"
                          "%2\n\n可以先给它们做脱敏件（材料栏的“更多”），再封版。")
        .arg(found.size())
        .arg(lines.join(QLatin1Char('\n')));
}

} // namespace

FreezeDesk::FreezeDesk(Ledger &ledger, ProgressRunner &runner, BookletMaking &making, QSettings &settings,
                       QWidget *window)
    : QObject(window)
    , m_ledger(ledger)
    , m_runner(runner)
    , m_making(making)
    , m_settings(settings)
    , m_window(window)
{
}

void FreezeDesk::show()
{
    auto *list = new FreezesDialog(m_ledger, m_settings, m_window);
    list->setAttribute(Qt::WA_DeleteOnClose);
    connect(list, &FreezesDialog::freezeWanted, this,
            [this, list](const FreezeDialog::Known &known) { askFreeze(list, known); });
    connect(list, &FreezesDialog::supplementWanted, this, [this, list] {
        list->accept(); // making it is long work, with progress in the window
        withSupplement([this](const QSet<domain::FilingId> &only) {
            m_making.askFor([this](const workflow::BookletOptions &options,
                                   const QString &folder) { m_making.make(options, folder); },
                            only);
        });
    });
    list->open();
}

void FreezeDesk::askFreeze(FreezesDialog *list, const FreezeDialog::Known &known)
{
    auto *dialog = new FreezeDialog(known, m_settings, list);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, list, dialog] {
        const auto words = dialog->words();
        const auto chosen = [this, words](const workflow::BookletOptions &options, const QString &folder) {
            lookForPeople(words, options, folder);
        };
        switch (dialog->binding()) {
        case FreezeDialog::Nothing:
            return freeze(words);
        case FreezeDialog::Whole:
            list->accept();
            return m_making.askFor(chosen);
        case FreezeDialog::Supplement:
            list->accept();
            return withSupplement(
                [this, chosen](const QSet<domain::FilingId> &only) { m_making.askFor(chosen, only); });
        }
    });
    dialog->open();
}

void FreezeDesk::freeze(const workflow::FreezeWords &words)
{
    m_ledger.perform(
        tr("封版“%1”").arg(words.title.simplified()), 0,
        [words](storage::Database &database, const storage::Author &author) {
            return workflow::freezeSet(database, author, words.title, words.on, words.note, {});
        },
        beforeUndo());
}

void FreezeDesk::lookForPeople(const workflow::FreezeWords &words, const workflow::BookletOptions &options,
                               const QString &folder)
{
    const auto title = tr("封版“%1”").arg(words.title.simplified());
    auto wanted = options;
    wanted.reader = evidence::DocumentReader::programBeside();
    auto anew = wanted;
    anew.asSent = false;
    m_runner.run<QList<PersonalOriginal>>(
        title,
        [&session = m_ledger.session(), anew](const platform::Progress &progress) {
            return workflow::peopleInBooklet(session, anew, progress);
        },
        [this, title, words, wanted, folder](const QList<PersonalOriginal> &found) {
            if (found.isEmpty())
                return bindAndFreeze(words, wanted, folder);
            auto *question = new ConfirmDialog(title, peopleWords(found), tr("照原件封版(&F)"), m_window);
            question->setAttribute(Qt::WA_DeleteOnClose);
            question->preferBack(tr("先不封版"));
            connect(question, &QDialog::accepted, this, [=, this] { bindAndFreeze(words, wanted, folder); });
            question->open();
        });
}

void FreezeDesk::bindAndFreeze(const workflow::FreezeWords &words, const workflow::BookletOptions &options,
                               const QString &folder)
{
    const auto title = tr("封版“%1”").arg(words.title.simplified());
    m_runner.run<workflow::BoundFreeze>(
        title,
        [&session = m_ledger.session(), words, options, folder](const platform::Progress &progress) {
            return workflow::bindAndFreeze(session, words, options, folder, progress);
        },
        [this, title](const workflow::BoundFreeze &bound) {
            m_ledger.stepCommitted(title, 0, bound.step, beforeUndo());
            m_making.show(
                bound.booklet,
                tr("已%1：材料的编号和在这一套里的页码从此固定，以后添加的另做增补册。").arg(title));
            emit m_ledger.remarked(tr("册子已经做好，已%1。").arg(title));
        });
}

void FreezeDesk::withSupplement(std::function<void(const QSet<domain::FilingId> &)> go)
{
    whenDone(m_ledger.session().read(workflow::supplementPieces), this, m_ledger.errors(), tr("制作增补册"),
             std::move(go));
}

} // namespace taizhang::ui
