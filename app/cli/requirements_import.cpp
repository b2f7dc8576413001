#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/error.h"
#include "core/formats/sheets/sheet_reader.h"
#include "core/workflow/tasks/requirement_import.h"
#include "core/workflow/workspace/backups.h"

#include <QJsonArray>

namespace taizhang::cli {

namespace {

using Outcome = exchange::RequirementListRow::Outcome;

void tell(const exchange::RequirementList &list, bool asJson, bool dryRun)
{
    QJsonArray rows;
    for (const auto &row : list.rows) {
        rows << QJsonObject{{"line", row.line},
                            {"outcome", exchange::outcomeWord(row.outcome)},
                            {"place", row.place},
                            {"changes", QJsonArray::fromStringList(row.changes)},
                            {"remark", row.sentence}};
        if (!asJson)
            print(tr("第 %1 行\t%2\t%3\t%4\n")
                      .arg(row.line)
                      .arg(exchange::outcomeWord(row.outcome), row.place,
                           row.changes.join(QStringLiteral("；"))));
        if (!row.sentence.isEmpty())
            complain(tr("第 %1 行：%2").arg(row.line).arg(row.sentence));
    }
    if (asJson)
        printJson({{"rows", rows},
                   {"changed", list.count(Outcome::Changed)},
                   {"same", list.count(Outcome::Same)},
                   {"refused", list.count(Outcome::Refused)},
                   {"dryRun", dryRun}});
}

} // namespace

int runRequirementsImport(const QStringList &words)
{
    const Arguments arguments(words, {{QStringLiteral("dry-run"), {}}, {QStringLiteral("json"), {}}}, 2, 2);
    const bool dryRun = arguments.has(QStringLiteral("dry-run"));
    const auto table = formats::readTableFile(arguments.after(1).first());
    const auto session = dryRun ? openForReading(arguments) : openForWriting(arguments);
    const auto list =
        session
            ->read([&](storage::Database &database) {
                return workflow::planRequirementImport(database, table.rows, QDate::currentDate());
            })
            .result();
    if (!list.fault.isEmpty())
        throw domain::Error(list.fault);
    if (!dryRun && list.count(Outcome::Refused) == list.rows.size())
        throw domain::Error(tr("表里没有一行可以采用，报送任务没有改动，第 %1 行：%2")
                                .arg(list.rows.first().line)
                                .arg(list.rows.first().sentence));
    if (!dryRun && list.count(Outcome::Changed) > 0)
        session
            ->write(workflow::afterBackup(*session,
                                          [list](storage::Database &database, const storage::Author &author) {
                                              return workflow::importRequirements(database, author, list);
                                          }))
            .result();
    for (const auto &remark : table.remarks + list.remarks)
        complain(remark);
    tell(list, arguments.has(QStringLiteral("json")), dryRun);
    return 0;
}

} // namespace taizhang::cli
