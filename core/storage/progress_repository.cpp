#include "core/storage/progress_repository.h"

#include "core/storage/open_points.h"

#include <QHash>

namespace taizhang::storage {

using namespace domain;

namespace {

/// One material: what 本局自收 says of it, and what the units that are asked say.
struct MaterialStates
{
    qint64 task = 0;
    RequirementState own = RequirementState::Missing;
    StateCounts units;
};

QHash<qint64, Progress> materialsByTask(Database &database)
{
    QHash<qint64, MaterialStates> materials;
    for (Query row(database, QStringLiteral(R"(
            SELECT m.id, m.task_id, r.unit_id IS NULL, r.state, count(*) FROM requirement r
            JOIN material m ON m.id = r.material_id WHERE r.retired_at IS NULL
            GROUP BY m.id, r.unit_id IS NULL, r.state)"));
         row.next();) {
        auto &material = materials[row.integer(0)];
        material.task = row.integer(1);
        const auto state = parseStateWord(row.text(3)).value_or(RequirementState::Missing);
        if (row.integer(2) != 0)
            material.own = state;
        else
            material.units[state] += row.smallInteger(4);
    }
    QHash<qint64, Progress> progress;
    for (const auto &material : std::as_const(materials))
        count(progress[material.task],
              material.units.isEmpty() ? material.own : combinedState(material.units));
    return progress;
}

} // namespace

// A row that the report of another answers as well has its points written when that one says anything.
QList<TaskProgress> taskProgress(Database &database)
{
    const auto materials = materialsByTask(database);
    const auto open = openPoints(database);
    QList<TaskProgress> tasks;
    for (Query row(database, QStringLiteral(R"(
            SELECT t.id, s.ordinal, i.number, t.ordinal, count(p.id),
                   count(CASE WHEN r.standing_evidence_id IS NOT NULL OR trim(x.text, char(9, 10, 13, 32, 12288)) <> ''
                              OR answered.task_id IS NOT NULL THEN 1 END)
            FROM task t JOIN indicator i ON i.id = t.indicator_id JOIN section s ON s.id = i.section_id
            LEFT JOIN report_point p ON p.task_id = t.id
            LEFT JOIN (SELECT DISTINCT w.task_id FROM report_row w
                       JOIN report s ON s.id = w.report_id AND s.retired_at IS NULL
                       LEFT JOIN report_text y ON y.report_id = s.id AND y.retired_at IS NULL
                       WHERE w.retired_at IS NULL
                       AND (s.standing_evidence_id IS NOT NULL
                            OR trim(y.text, char(9, 10, 13, 32, 12288)) <> '')) answered
                   ON answered.task_id = t.id
            LEFT JOIN report r ON r.task_id = t.id AND r.unit_id IS NULL AND r.retired_at IS NULL
            LEFT JOIN report_text x ON x.report_id = r.id AND x.report_point_id = p.id AND x.retired_at IS NULL
            GROUP BY t.id ORDER BY s.ordinal, i.ordinal, t.ordinal)"));
         row.next();) {
        auto progress = materials.value(row.integer(0));
        const bool leftOut = progress.materials == 0 && progress.notApplicable > 0;
        if (!leftOut) {
            progress.reportPoints = row.smallInteger(4);
            progress.reportPointsWritten = row.smallInteger(5) - open.value(*TaskId::parse(row.integer(0)));
        }
        tasks << TaskProgress{row.smallInteger(1), row.smallInteger(2), row.smallInteger(3), progress};
    }
    return tasks;
}

} // namespace taizhang::storage
