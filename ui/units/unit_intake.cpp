#include "ui/units/unit_intake.h"

#include "core/domain/error.h"
#include "core/formats/sheets/sheet_reader.h"
#include "core/workflow/units/unit_directory.h"
#include "core/workflow/units/unit_groups.h"
#include "core/workflow/workspace/backups.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/ledger.h"
#include "ui/shared/progress_runner.h"
#include "ui/shared/when_done.h"
#include "ui/units/import_units_dialog.h"
#include "ui/units/paste_units_dialog.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace taizhang::ui {

using exchange::UnitListRow;
using storage::Author;
using storage::Database;

QString droppedTable(const QMimeData &dropped)
{
    const auto urls = dropped.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QFileInfo file(urls.first().toLocalFile());
    const QStringList endings{QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("txt")};
    return file.isFile() && endings.contains(file.suffix().toLower()) ? file.filePath() : QString();
}

UnitIntake::UnitIntake(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
                       QWidget *window)
    : QObject(window)
    , m_ledger(ledger)
    , m_chooser(chooser)
    , m_runner(runner)
    , m_settings(settings)
    , m_window(window)
{
}

void UnitIntake::paste(const QString &list)
{
    auto *dialog =
        new PasteUnitsDialog(m_ledger.roster().units(), m_ledger.roster().groups(), m_settings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setList(list);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        announce(dialog->entries());
        add(dialog->entries(), dialog->group(), dialog->joining());
    });
    dialog->open();
}

void UnitIntake::add(const QList<domain::UnitEntry> &entries, std::optional<domain::UnitGroupId> group,
                     const QList<domain::UnitId> &joining)
{
    // 各乡镇 are townships, whatever else stands in the list.
    constexpr auto kind = domain::UnitKind::Township;
    const auto joinsNew =
        std::count_if(entries.cbegin(), entries.cend(), [](const auto &entry) { return entry.kind == kind; });
    const auto asks = m_ledger.session().read([=](Database &database) {
        return group ? workflow::asksOnJoining(database, *group, joining, joinsNew, QDate::currentDate())
                     : qsizetype(0);
    });
    whenDone(asks, this, m_ledger.errors(), tr("粘贴单位名单"), [=, this](qsizetype asked) {
        QStringList done;
        if (!entries.isEmpty())
            done << tr("新增 %1 个").arg(entries.size());
        if (!joining.isEmpty())
            done << tr("已有的 %1 个加入“各乡镇”").arg(joining.size());
        if (asked > 0)
            done << tr("随“各乡镇”新交办 %1 项").arg(asked);
        m_ledger.perform(tr("粘贴单位名单：%1").arg(done.join(tr("，"))), 0,
                         [=](Database &database, const Author &author) {
                             return workflow::addUnits(database, author, entries, group, joining, kind);
                         });
    });
}

void UnitIntake::chooseFile()
{
    const auto path =
        m_chooser.openFile(m_window, tr("导入单位名录"), tr("表格 (*.xlsx *.csv *.txt);;所有文件 (*)"));
    if (!path.isEmpty())
        readFile(path);
}

void UnitIntake::readFile(const QString &path)
{
    struct Read
    {
        formats::TableFile table;
        QHash<domain::UnitId, domain::UnitContact> contacts;
    };
    m_runner.run<Read>(
        tr("读取表格"),
        [path, &session = m_ledger.session()](const platform::Progress &) {
            return Read{formats::readTableFile(path), session.read(storage::unitContacts).result()};
        },
        [this, path](const Read &read) {
            const auto &table = read.table;
            const auto list = exchange::readUnitTable(table.rows, m_ledger.roster().units(), read.contacts);
            if (!list.fault.isEmpty())
                throw domain::Error(list.fault);
            auto *dialog = new ImportUnitsDialog(QFileInfo(path).fileName(), list,
                                                 table.remarks + list.remarks, m_settings, m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, list] { take(list); });
            dialog->open();
        });
}

void UnitIntake::announce(const QList<domain::UnitEntry> &entries)
{
    QStringList names;
    for (const auto &entry : entries)
        names << entry.name;
    emit adding(names);
}

void UnitIntake::take(const exchange::UnitList &list)
{
    workflow::UnitChanges changes{list.added(), {}};
    for (const auto &row : list.rows)
        if (row.outcome == UnitListRow::Outcome::Changed)
            changes.changed << std::pair(*row.unit, row.entry);
    announce(list.added());
    m_ledger.perform(
        tr("导入单位名录：新增 %1 个，更新 %2 个").arg(list.added().size()).arg(changes.changed.size()), 0,
        workflow::afterBackup(m_ledger.session(), [changes](Database &database, const Author &author) {
            return workflow::importUnits(database, author, changes);
        }));
}

} // namespace taizhang::ui
