#include "ui/booklet/booklet_making.h"

#include "core/domain/error.h"
#include "core/storage/evidence_set.h"
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
    auto *dialog = new BookletDialog(m_ledger.sections(), m_ledger.indicators(), m_settings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto place = m_chooser.openFolder(m_window, tr("把汇编放在哪个文件夹里"));
        if (!place.isEmpty())
            make(dialog->options(),
                 freeFolder(place, tr("汇编 %1").arg(QDate::currentDate().toString(Qt::ISODate))));
    });
    auto pieces =
        m_ledger.session().read([](storage::Database &database) { return storage::evidenceSet(database); });
    whenDone(pieces, dialog, m_ledger.errors(), tr("读取材料清单"),
             [dialog](const QList<storage::SetPiece> &all) { dialog->setPieces(all); });
    dialog->open();
}

void BookletMaking::make(const workflow::BookletOptions &options, const QString &folder)
{
    auto &session = m_ledger.session();
    m_runner.run<workflow::Booklet>(
        tr("制作汇编"),
        [&session, options, folder](const platform::Progress &progress) {
            return workflow::makeBooklet(session, options, folder, progress);
        },
        [this](const workflow::Booklet &booklet) { show(booklet); });
}

void BookletMaking::show(const workflow::Booklet &booklet)
{
    emit m_ledger.remarked(tr("汇编已经做好：%1 册。").arg(booklet.volumes.size()));
    auto *dialog = new BookletResultDialog(booklet, m_settings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Not modal: one works through the list beside the place it leads to.
    connect(dialog, &BookletResultDialog::placeWanted, this, &BookletMaking::placeWanted);
    connect(dialog, &BookletResultDialog::openWanted, this, &BookletMaking::open);
    dialog->show();
}

void BookletMaking::open(const QString &path)
{
    m_ledger.errors().guard(tr("打开汇编"), [&] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            throw domain::Error(tr("系统没有能打开“%1”的程序，文件已经做好：请在文件管理器里打开。")
                                    .arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace taizhang::ui
