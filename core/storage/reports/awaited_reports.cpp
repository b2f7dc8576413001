#include "core/storage/reports/awaited_reports.h"

#include "core/domain/reports/awaited_stage.h"

namespace taizhang::storage {

using namespace domain;

QList<AwaitedReport> awaitedReports(Database &database)
{
    QList<AwaitedReport> reports;
    for (Query row(database, QStringLiteral(R"(
            SELECT i.number, t.ordinal, (SELECT count(*) FROM task o WHERE o.indicator_id = i.id), r.stage,
                   r.standing_kind = 'sealed'
            FROM report r JOIN task t ON t.id = r.task_id JOIN indicator i ON i.id = t.indicator_id
            JOIN section s ON s.id = i.section_id
            WHERE r.unit_id IS NULL AND r.retired_at IS NULL AND NOT EXISTS (
                SELECT 1 FROM report_row w JOIN report o ON o.id = w.report_id AND o.retired_at IS NULL
                WHERE w.task_id = t.id AND w.retired_at IS NULL)
            ORDER BY s.ordinal, i.ordinal, t.ordinal)"));
         row.next();)
        if (const auto stage =
                awaitedStage(parseStageWord(row.text(3)).value_or(ReportStage::Draft), row.integer(4) != 0))
            reports << AwaitedReport{row.smallInteger(0), row.smallInteger(1), row.smallInteger(2), *stage};
    return reports;
}

} // namespace taizhang::storage
