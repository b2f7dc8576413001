#include "ui/reviewing/requirement_intake.h"

#include "core/domain/error.h"
#include "core/formats/sheets/sheet_reader.h"
#include "core/workflow/tasks/requirement_import.h"
#include "core/workflow/workspace/backups.h"
#include "ui/reviewing/import_requirements_dialog.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/ledger.h"
#include "ui/shared/progress_runner.h"

#include <QFileInfo>

namespace taizhang::ui {

using storage::Author;
using storage::Database;

RequirementIntake::RequirementIntake(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner,
                                     QSettings &settings, QWidget *window)
    : QObject(window)
    , m_ledger(ledger)
    , m_chooser(chooser)
    , m_runner(runner)
    , m_settings(settings)
    , m_window(window)
{
}

void RequirementIntake::chooseFile()
{
    const auto path =
        m_chooser.openFile(m_window, tr("读回报送任务表"), tr("表格 (*.xlsx *.csv *.txt);;所有文件 (*)"));
    if (!path.isEmpty())
        readFile(path);
}

void RequirementIntake::readFile(const QString &path)
{
    struct Read
    {
        QStringList remarks; ///< of the file
        exchange::RequirementList list;
    };
    m_runner.run<Read>(
        tr("读取表格"),
        [path, &session = m_ledger.session()](const platform::Progress &) {
            const auto table = formats::readTableFile(path);
            return Read{table.remarks, session
                                           .read([&table](Database &database) {
                                               return workflow::planRequirementImport(database, table.rows,
                                                                                      QDate::currentDate());
                                           })
                                           .result()};
        },
        [this, path](const Read &read) {
            if (!read.list.fault.isEmpty())
                throw domain::Error(read.list.fault);
            auto *dialog =
                new ImportRequirementsDialog(QFileInfo(path).fileName(), read.list,
                                             read.remarks + read.list.remarks, m_settings, m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, list = read.list] { take(list); });
            dialog->open();
        });
}

void RequirementIntake::take(const exchange::RequirementList &list)
{
    const auto many = list.count(exchange::RequirementListRow::Outcome::Changed);
    m_ledger.perform(
        tr("读回报送任务表：更新 %1 项").arg(many), 0,
        workflow::afterBackup(m_ledger.session(), [list](Database &database, const Author &author) {
            return workflow::importRequirements(database, author, list);
        }));
}

} // namespace taizhang::ui
