#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/error.h"
#include "core/exchange/unit_list.h"
#include "core/formats/sheets/sheet_reader.h"
#include "core/workflow/units/unit_directory.h"
#include "core/workflow/workspace/backups.h"

#include <QJsonArray>

namespace taizhang::cli {

namespace {

using exchange::UnitListRow;

workflow::UnitChanges changesOf(const exchange::UnitList &list)
{
    workflow::UnitChanges changes{list.added(), {}};
    for (const auto &row : list.rows)
        if (row.outcome == UnitListRow::Outcome::Changed)
            changes.changed << std::pair(*row.unit, row.entry);
    return changes;
}

} // namespace

int runUnitsImport(const QStringList &words)
{
    const Arguments arguments(words, {{QStringLiteral("dry-run"), {}}, {QStringLiteral("json"), {}}}, 2, 2);
    const bool dryRun = arguments.has(QStringLiteral("dry-run"));
    const auto table = formats::readTableFile(arguments.after(1).first());
    const auto session = dryRun ? openForReading(arguments) : openForWriting(arguments);
    const auto list = exchange::readUnitTable(table.rows, readDirectory(*session).units,
                                              session->read(storage::unitContacts).result());
    if (!list.fault.isEmpty())
        throw domain::Error(list.fault);
    const auto taken = list.rows.size() - list.count(UnitListRow::Outcome::Refused);
    if (!dryRun && taken == 0)
        throw domain::Error(tr("名单里没有一行可以采用，名录没有改动，第 %1 行：%2")
                                .arg(list.rows.first().line)
                                .arg(list.rows.first().sentence));
    const auto changes = changesOf(list);
    if (!dryRun && !(changes.added.isEmpty() && changes.changed.isEmpty()))
        session
            ->write(
                workflow::afterBackup(*session,
                                      [changes](storage::Database &database, const storage::Author &author) {
                                          return workflow::importUnits(database, author, changes);
                                      }))
            .result();
    for (const auto &remark : table.remarks + list.remarks)
        complain(remark);
    QJsonArray rows;
    for (const auto &row : list.rows) {
        rows << QJsonObject{{"line", row.line},
                            {"outcome", exchange::outcomeWord(row.outcome)},
                            {"name", row.entry.name},
                            {"kind", domain::unitKindLabel(row.entry.kind)},
                            {"remark", row.sentence}};
        if (!arguments.has(QStringLiteral("json")))
            print(tr("第 %1 行\t%2\t%3\n")
                      .arg(row.line)
                      .arg(exchange::outcomeWord(row.outcome), row.entry.name));
        if (!row.sentence.isEmpty())
            complain(tr("第 %1 行：%2").arg(row.line).arg(row.sentence));
    }
    if (arguments.has(QStringLiteral("json")))
        printJson({{"rows", rows},
                   {"added", list.count(UnitListRow::Outcome::New)},
                   {"returned", list.count(UnitListRow::Outcome::Returned)},
                   {"changed", list.count(UnitListRow::Outcome::Changed)},
                   {"same", list.count(UnitListRow::Outcome::Same)},
                   {"refused", list.count(UnitListRow::Outcome::Refused)},
                   {"dryRun", dryRun}});
    return 0;
}

} // namespace taizhang::cli
