#include "core/storage/tasks/progress_repository.h"

#include "core/storage/reports/written_points.h"

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
    bool isBegun = false; ///< there are pieces, or a unit answered
};

QHash<qint64, Progress> materialsByTask(Database &database)
{
    QHash<qint64, MaterialStates> materials;
    for (Query row(database, QStringLiteral(R"(
            SELECT m.id, m.task_id, r.unit_id IS NULL, r.state, count(*), u.retired_at IS NOT NULL,
                   max(EXISTS (SELECT 1 FROM filing f WHERE f.requirement_id = r.id AND f.retired_at IS NULL))
            FROM requirement r JOIN material m ON m.id = r.material_id LEFT JOIN unit u ON u.id = r.unit_id
            WHERE r.retired_at IS NULL
            GROUP BY m.id, r.unit_id IS NULL, r.state, u.retired_at IS NOT NULL)"));
         row.next();) {
        auto &material = materials[row.integer(0)];
        material.task = row.integer(1);
        const auto state = parseStateWord(row.text(3)).value_or(RequirementState::Missing);
        if (row.integer(2) != 0)
            material.own = state;
        else if (counts(state, row.integer(5) != 0))
            material.units[state] += row.smallInteger(4);
        const bool isAnswer = row.integer(2) == 0 && state != RequirementState::Missing &&
                              state != RequirementState::NotApplicable;
        material.isBegun |= isAnswer || row.integer(6) != 0;
    }
    QHash<qint64, Progress> progress;
    for (const auto &material : std::as_const(materials))
        count(progress[material.task],
              material.units.isEmpty() ? material.own : combinedState(material.units), material.isBegun);
    return progress;
}

} // namespace

QList<TaskProgress> taskProgress(Database &database)
{
    const auto materials = materialsByTask(database);
    const auto written = writtenPoints(database);
    QList<TaskProgress> tasks;
    for (Query row(database, QStringLiteral(R"(
            SELECT t.id, s.ordinal, i.number, t.ordinal
            FROM task t JOIN indicator i ON i.id = t.indicator_id JOIN section s ON s.id = i.section_id
            ORDER BY s.ordinal, i.ordinal, t.ordinal)"));
         row.next();) {
        auto progress = materials.value(row.integer(0));
        const auto points = written.value(*TaskId::parse(row.integer(0)));
        progress.rows = 1;
        progress.reportPoints = points.points;
        progress.reportPointsWritten = points.written;
        tasks << TaskProgress{row.smallInteger(1), row.smallInteger(2), row.smallInteger(3), progress};
    }
    return tasks;
}

} // namespace taizhang::storage
