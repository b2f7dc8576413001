#include "core/storage/open_points.h"

#include "core/domain/reports/report_coverage.h"

namespace taizhang::storage {

using domain::TaskId;

QHash<TaskId, int> openPoints(Database &database, std::optional<TaskId> task)
{
    QHash<TaskId, int> open;
    for (Query row(database, QStringLiteral(R"(
            SELECT r.task_id, x.text FROM report_text x
            JOIN report r ON r.id = x.report_id AND r.unit_id IS NULL AND r.retired_at IS NULL
                          AND r.standing_evidence_id IS NULL
            WHERE x.report_point_id IS NOT NULL AND x.retired_at IS NULL AND (instr(x.text, '【') > 0 OR instr(x.text, '{{') > 0)
            AND trim(x.text, char(9, 10, 13, 32, 12288)) <> ''
            AND ifnull(?, r.task_id) = r.task_id)"),
                   task ? QVariant(task->value()) : QVariant());
         row.next();)
        if (!domain::countsAsWritten(row.text(1)))
            ++open[*TaskId::parse(row.integer(0))];
    return open;
}

} // namespace taizhang::storage
