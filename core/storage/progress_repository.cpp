#include "core/storage/progress_repository.h"

#include <QHash>

namespace taizhang::storage {

using namespace domain;

namespace {

QHash<qint64, Progress> materialsByTask(Database &database)
{
    QHash<qint64, Progress> progress;
    for (Query row(database, QStringLiteral(R"(SELECT m.task_id, r.state, count(*) FROM requirement r
                                     JOIN material m ON m.id = r.material_id WHERE r.retired_at IS NULL
                                     GROUP BY m.task_id, r.state)"));
         row.next();)
        count(progress[row.integer(0)], parseStateWord(row.text(1)).value_or(RequirementState::Missing),
              row.smallInteger(2));
    return progress;
}

} // namespace

QList<TaskProgress> taskProgress(Database &database)
{
    const auto materials = materialsByTask(database);
    QList<TaskProgress> tasks;
    for (Query row(database, QStringLiteral(R"(
            SELECT t.id, s.ordinal, i.number, t.ordinal, count(p.id),
                   count(CASE WHEN r.standing_evidence_id IS NOT NULL OR trim(x.text, char(9, 10, 13, 32, 12288)) <> ''
                              THEN 1 END)
            FROM task t JOIN indicator i ON i.id = t.indicator_id JOIN section s ON s.id = i.section_id
            LEFT JOIN report_point p ON p.task_id = t.id
            LEFT JOIN report r ON r.task_id = t.id AND r.unit_id IS NULL AND r.retired_at IS NULL
            LEFT JOIN report_text x ON x.report_id = r.id AND x.report_point_id = p.id AND x.retired_at IS NULL
            GROUP BY t.id ORDER BY s.ordinal, i.ordinal, t.ordinal)"));
         row.next();) {
        auto progress = materials.value(row.integer(0));
        const bool leftOut = progress.materials == 0 && progress.notApplicable > 0;
        if (!leftOut) {
            progress.reportPoints = row.smallInteger(4);
            progress.reportPointsWritten = row.smallInteger(5);
        }
        tasks << TaskProgress{row.smallInteger(1), row.smallInteger(2), row.smallInteger(3), progress};
    }
    return tasks;
}

} // namespace taizhang::storage
