#include "ui/booklet/booklet_making.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/evidence/document_reader.h"
#include "core/storage/evidence/evidence_set.h"
#include "core/workflow/paper/sent_set.h"
#include "ui/booklet/booklet_dialog.h"
#include "ui/booklet/booklet_result_dialog.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/free_folder.h"
#include "ui/shared/ledger.h"
#include "ui/shared/progress_runner.h"
#include "ui/shared/when_done.h"

#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace taizhang::ui {

namespace {

/// What an 增补册 is made from.
struct Added
{
    QList<storage::SetPiece> pieces; ///< all there are
    QSet<int> indicators;            ///< that have something to add
};

} // namespace

BookletMaking::BookletMaking(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner,
                             QSettings &settings, QWidget *window)
    : QObject(window)
    , m_ledger(ledger)
    , m_chooser(chooser)
    , m_runner(runner)
    , m_settings(settings)
    , m_window(window)
{
}

void BookletMaking::ask()
{
    auto *dialog = openWhole(
        [this](const workflow::BookletOptions &options, const QString &folder) { make(options, folder); });
    whenDone(m_ledger.session().read(workflow::sentSet), dialog, m_ledger.errors(), tr("读取封版的那一套"),
             [dialog](const std::optional<workflow::SentSet> &sent) {
                 if (sent)
                     dialog->propose(*sent);
             });
}

BookletDialog *BookletMaking::openWhole(const Chosen &chosen)
{
    auto *dialog = open(m_ledger.sections(), m_ledger.indicators(), chosen, {});
    whenDone(
        m_ledger.session().read([](storage::Database &database) { return storage::evidenceSet(database); }),
        dialog, m_ledger.errors(), tr("读取材料清单"),
        [dialog](const QList<storage::SetPiece> &pieces) { dialog->setPieces(pieces); });
    return dialog;
}

void BookletMaking::askFor(const Chosen &chosen, const std::optional<QSet<domain::FilingId>> &only)
{
    if (!only) {
        openWhole(chosen);
        return;
    }
    // The indicators that have something to add are known only then.
    auto since = m_ledger.session().read([only = *only](storage::Database &database) {
        Added added{storage::evidenceSet(database), {}};
        for (const auto &piece : std::as_const(added.pieces))
            if (only.contains(piece.filing))
                added.indicators.insert(piece.indicator);
        for (const auto &row : workflow::reportsSince(database))
            added.indicators.insert(row.indicator);
        return added;
    });
    whenDone(since, this, m_ledger.errors(), tr("读取材料清单"), [this, chosen, only](const Added &added) {
        auto indicators = m_ledger.indicators();
        indicators.removeIf([&](const auto &line) { return !added.indicators.contains(line.number); });
        open(m_ledger.sections(), indicators, chosen, only)->setPieces(added.pieces);
    });
}

BookletDialog *BookletMaking::open(const QList<storage::SectionLine> &sections,
                                   const QList<storage::IndicatorLine> &indicators, const Chosen &chosen,
                                   const std::optional<QSet<domain::FilingId>> &only)
{
    auto *dialog = new BookletDialog(sections, indicators, m_settings, m_window, only);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto name = only ? tr("增补册") : tr("汇编");
    connect(dialog, &QDialog::accepted, this, [this, dialog, chosen, name] {
        const auto place = m_chooser.openFolder(m_window, tr("把%1放在哪个文件夹里").arg(name));
        if (!place.isEmpty())
            chosen(dialog->options(),
                   freeFolder(place,
                              QStringLiteral("%1 %2").arg(name, QDate::currentDate().toString(Qt::ISODate))));
    });
    dialog->open();
    return dialog;
}

void BookletMaking::make(const workflow::BookletOptions &options, const QString &folder)
{
    auto &session = m_ledger.session();
    auto wanted = options;
    wanted.reader = evidence::DocumentReader::programBeside();
    m_runner.run<workflow::Booklet>(
        options.only ? tr("制作增补册") : tr("制作汇编"),
        [&session, wanted, folder](const platform::Progress &progress) {
            return workflow::makeBooklet(session, wanted, folder, progress);
        },
        [this, isSupplement = options.only.has_value()](const workflow::Booklet &booklet) {
            const auto asSent =
                tr("这是“%1”封版的那一套，编号和页码没有另外登记。").arg(domain::shownName(booklet.sentAs));
            const auto notSent = isSupplement ? tr("还没有封版：这一册的页码没有登记，证明表和目录上没有它。"
                                                   "送出去以前，请在“成册迎检 › "
                                                   "封版与增补册”里封版，选“同时制作增补册”。")
                                              : tr("还没有封版：材料的编号和页码以后还会变。送审以前，请在“成"
                                                   "册迎检 › 封版与增补册”里封版，"
                                                   "选“同时制作汇编”。");
            show(booklet, booklet.sentAs.isEmpty() ? notSent : asSent);
        });
}

void BookletMaking::show(const workflow::Booklet &booklet, const QString &standing)
{
    emit m_ledger.remarked(tr("册子已经做好：%1 册。").arg(booklet.volumes.size()));
    auto *dialog = new BookletResultDialog(booklet, standing, m_settings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Not modal: one works through the list beside the place it leads to.
    connect(dialog, &BookletResultDialog::placeWanted, this, &BookletMaking::placeWanted);
    connect(dialog, &BookletResultDialog::openWanted, this, &BookletMaking::openPath);
    dialog->show();
}

void BookletMaking::openPath(const QString &path)
{
    m_ledger.errors().guard(tr("打开汇编"), [&] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            throw domain::Error(tr("系统没有能打开“%1”的程序，文件已经做好：请在文件管理器里打开。")
                                    .arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace taizhang::ui
