#include "core/storage/table/indicator_repository.h"

#include "core/storage/table/amendment_repository.h"

#include <QHash>

namespace taizhang::storage {

using namespace domain;

namespace {

std::optional<int> optionalInt(const Query &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.smallInteger(column));
}

/// By material.
QHash<qint64, StateCounts> unitStatesOf(Database &database, qint64 indicator)
{
    QHash<qint64, StateCounts> states;
    for (Query row(database, QStringLiteral(R"(
            SELECT r.material_id, r.state, count(*), u.retired_at IS NOT NULL
            FROM task t JOIN material m ON m.task_id = t.id
            JOIN requirement r ON r.material_id = m.id AND r.retired_at IS NULL
            JOIN unit u ON u.id = r.unit_id
            WHERE t.indicator_id = ? GROUP BY r.material_id, r.state, u.retired_at IS NOT NULL)"),
                   indicator);
         row.next();)
        if (const auto state = parseStateWord(row.text(1)).value_or(RequirementState::Missing);
            counts(state, row.integer(3) != 0))
            states[row.integer(0)][state] += row.smallInteger(2);
    return states;
}

QHash<qint64, QList<MaterialSheet>> materialsOf(Database &database, qint64 indicator)
{
    const auto unitStates = unitStatesOf(database, indicator);
    QHash<qint64, QList<MaterialSheet>> materials;
    for (Query row(database, QStringLiteral(R"(
            SELECT m.task_id, m.id, m.mark, m.number, m.text, m.ordinal, r.id, r.uuid, r.state, r.reason,
                   (SELECT count(*) FROM filing f JOIN requirement of ON of.id = f.requirement_id
                    WHERE of.material_id = m.id AND f.retired_at IS NULL AND of.retired_at IS NULL)
            FROM task t JOIN material m ON m.task_id = t.id
            JOIN requirement r ON r.material_id = m.id AND r.unit_id IS NULL AND r.period IS NULL
                 AND r.retired_at IS NULL
            WHERE t.indicator_id = ? ORDER BY m.task_id, m.ordinal)"),
                   indicator);
         row.next();) {
        const auto units = unitStates.value(row.integer(1));
        materials[row.integer(0)] << MaterialSheet{
            *MaterialId::parse(row.integer(1)),
            {{row.text(2), optionalInt(row, 3), row.text(4)}},
            row.smallInteger(5),
            *RequirementId::parse(row.integer(6)),
            row.text(7),
            units.isEmpty() ? parseStateWord(row.text(8)).value_or(RequirementState::Missing)
                            : combinedState(units),
            units.isEmpty() ? row.text(9) : QString(),
            units,
            row.smallInteger(10)};
    }
    return materials;
}

/// By row; `which` picks the rows t.
QHash<qint64, QList<PointSheet>> pointsOf(Database &database, const QString &which, qint64 indicator)
{
    QHash<qint64, QList<PointSheet>> points;
    for (Query row(database,
                   QStringLiteral(R"(
            SELECT p.task_id, p.id, p.mark, p.number, p.text, p.ordinal, x.text
            FROM task t JOIN report_point p ON p.task_id = t.id
            LEFT JOIN report r ON r.task_id = t.id AND r.unit_id IS NULL AND r.retired_at IS NULL
            LEFT JOIN report_text x ON x.report_id = r.id AND x.report_point_id = p.id AND x.retired_at IS NULL
            WHERE %1 ORDER BY p.task_id, p.ordinal)")
                       .arg(which),
                   indicator);
         row.next();)
        points[row.integer(0)] << PointSheet{*ReportPointId::parse(row.integer(1)),
                                             {{row.text(2), optionalInt(row, 3), row.text(4)}},
                                             row.smallInteger(5),
                                             row.text(6)};
    return points;
}

const auto rowsOfIndicator = QStringLiteral("t.indicator_id = ?");
const auto rowsServedByIndicator = QStringLiteral(R"(t.id IN (
    SELECT w.task_id FROM report_row w JOIN report s ON s.id = w.report_id AND s.retired_at IS NULL
    JOIN task its ON its.id = s.task_id WHERE w.retired_at IS NULL AND its.indicator_id = ?))");

/// By the row whose report answers them.
QHash<qint64, QList<ServedRow>> servedRowsOf(Database &database, qint64 indicator)
{
    auto points = pointsOf(database, rowsServedByIndicator, indicator);
    QHash<qint64, QList<ServedRow>> served;
    for (Query row(database, QStringLiteral(R"(
            SELECT s.task_id, t.id, i.number, t.ordinal, t.uuid, i.id, i.text, t.lead_text, x.text
            FROM report_row w JOIN report s ON s.id = w.report_id AND s.retired_at IS NULL
            JOIN task its ON its.id = s.task_id
            JOIN task t ON t.id = w.task_id JOIN indicator i ON i.id = t.indicator_id
            LEFT JOIN report r ON r.task_id = t.id AND r.unit_id IS NULL AND r.retired_at IS NULL
            LEFT JOIN report_text x ON x.report_id = r.id AND x.report_point_id IS NULL AND x.retired_at IS NULL
            WHERE w.retired_at IS NULL AND its.indicator_id = ? ORDER BY i.number, t.ordinal)"),
                   indicator);
         row.next();)
        served[row.integer(0)] << ServedRow{
            {*TaskId::parse(row.integer(1)), row.smallInteger(2), row.smallInteger(3)},
            row.text(4),
            *IndicatorId::parse(row.integer(5)),
            row.text(6),
            row.text(7),
            points.take(row.integer(1)),
            row.text(8)};
    return served;
}

QList<TaskSheet> tasksOf(Database &database, qint64 indicator)
{
    auto materials = materialsOf(database, indicator);
    auto points = pointsOf(database, rowsOfIndicator, indicator);
    auto served = servedRowsOf(database, indicator);
    QList<TaskSheet> tasks;
    for (Query row(database, QStringLiteral(R"(
            SELECT t.id, t.uuid, t.ordinal, t.lead_text, t.responsible_text, x.text, r.standing_evidence_id,
                   r.standing_kind, r.agency, r.signed_on, coalesce(s.stage, r.stage), st.id, si.number, st.ordinal
            FROM task t
            LEFT JOIN report r ON r.task_id = t.id AND r.unit_id IS NULL AND r.retired_at IS NULL
            LEFT JOIN report_text x ON x.report_id = r.id AND x.report_point_id IS NULL AND x.retired_at IS NULL
            LEFT JOIN report_row w ON w.task_id = t.id AND w.retired_at IS NULL
            LEFT JOIN report s ON s.id = w.report_id AND s.retired_at IS NULL
            LEFT JOIN task st ON st.id = s.task_id LEFT JOIN indicator si ON si.id = st.indicator_id
            WHERE t.indicator_id = ? ORDER BY t.ordinal)"),
                   indicator);
         row.next();)
        tasks << TaskSheet{*TaskId::parse(row.integer(0)),
                           row.text(1),
                           row.smallInteger(2),
                           row.text(3),
                           row.text(4),
                           materials.take(row.integer(0)),
                           points.take(row.integer(0)),
                           row.text(5),
                           EvidenceId::parse(row.integer(6)),
                           row.text(7),
                           row.text(8),
                           row.text(9),
                           parseStageWord(row.text(10)).value_or(ReportStage::Draft),
                           row.isNull(11)
                               ? std::nullopt
                               : std::optional(RowPlace{*TaskId::parse(row.integer(11)), row.smallInteger(12),
                                                        row.smallInteger(13)}),
                           served.take(row.integer(0))};
    return tasks;
}

QList<Correction> correctionsOf(Database &database, IndicatorId indicator)
{
    QList<Correction> corrections;
    for (const auto &erratum : errata(database, indicator))
        corrections << erratum.correction;
    return corrections;
}

} // namespace

QList<SectionLine> sectionLines(Database &database)
{
    QList<SectionLine> sections;
    for (Query row(database,
                   QStringLiteral("SELECT ordinal, mark, title, goal FROM section ORDER BY ordinal"));
         row.next();)
        sections << SectionLine{row.smallInteger(0), row.text(1), row.text(2), row.text(3)};
    return sections;
}

QList<IndicatorLine> indicatorLines(Database &database)
{
    QList<IndicatorLine> lines;
    for (Query row(database, QStringLiteral(R"(
            SELECT i.id, s.ordinal, i.number, i.text, i.note, n.text
            FROM indicator i JOIN section s ON s.id = i.section_id
            LEFT JOIN short_name n ON n.indicator_id = i.id AND n.retired_at IS NULL
            ORDER BY s.ordinal, i.ordinal)"));
         row.next();)
        lines << IndicatorLine{*IndicatorId::parse(row.integer(0)),
                               row.smallInteger(1),
                               row.smallInteger(2),
                               row.text(3),
                               row.text(4),
                               row.text(5)};
    return lines;
}

std::optional<IndicatorSheet> indicatorSheet(Database &database, int number)
{
    Query row(database, QStringLiteral(R"(
            SELECT i.id, i.text, i.note, n.text, s.ordinal, s.mark, s.title, s.goal
            FROM indicator i JOIN section s ON s.id = i.section_id
            LEFT JOIN short_name n ON n.indicator_id = i.id AND n.retired_at IS NULL
            WHERE i.number = ?)"),
              number);
    if (!row.next())
        return std::nullopt;
    return IndicatorSheet{*IndicatorId::parse(row.integer(0)),
                          number,
                          row.text(1),
                          row.text(2),
                          row.text(3),
                          {row.smallInteger(4), row.text(5), row.text(6), row.text(7)},
                          tasksOf(database, row.integer(0)),
                          correctionsOf(database, *IndicatorId::parse(row.integer(0)))};
}

} // namespace taizhang::storage
