#include "core/storage/open_points.h"

#include "core/domain/report_coverage.h"

namespace taizhang::storage {

using domain::TaskId;

QHash<TaskId, int> openPoints(Database &database)
{
    QHash<TaskId, int> open;
    for (Query row(database, QStringLiteral(R"(
            SELECT r.task_id, x.text FROM report_text x
            JOIN report r ON r.id = x.report_id AND r.unit_id IS NULL AND r.retired_at IS NULL
                          AND r.standing_evidence_id IS NULL
            WHERE x.report_point_id IS NOT NULL AND x.retired_at IS NULL AND instr(x.text, '【') > 0
            AND NOT EXISTS (SELECT 1 FROM report_row w WHERE w.task_id = r.task_id AND w.retired_at IS NULL))"));
         row.next();)
        if (!domain::countsAsWritten(row.text(1)))
            ++open[*TaskId::parse(row.integer(0))];
    return open;
}

} // namespace taizhang::storage
