#include "core/storage/reports/report_repository.h"

#include "core/domain/table/preamble.h"
#include "core/storage/history/journal.h"
#include "core/storage/reports/written_points.h"
#include "core/storage/table/edition_repository.h"

namespace taizhang::storage {

using namespace domain;

namespace {

QString uuidOf(Database &database, const char *table, qint64 id)
{
    return Query(database, QStringLiteral("SELECT uuid FROM %1 WHERE id = ?").arg(QLatin1StringView(table)),
                 id)
        .only()
        .text(0);
}

const auto placeOfTask = QStringLiteral(R"(
    SELECT t.id, i.number, t.ordinal FROM task t JOIN indicator i ON i.id = t.indicator_id WHERE t.%1 = ?)");

TaskPlace readPlace(const Query &row)
{
    return {*TaskId::parse(row.integer(0)), row.smallInteger(1), row.smallInteger(2)};
}

} // namespace

std::optional<ReportRow> reportOf(Database &database, TaskId task, std::optional<UnitId> unit)
{
    Query row(database,
              QStringLiteral(R"(SELECT id, uuid, agency, signed_on, standing_evidence_id, standing_kind, stage
                          FROM report WHERE task_id = ? AND unit_id IS ? AND retired_at IS NULL)"),
              task.value(), unit ? QVariant(unit->value()) : QVariant());
    if (!row.next())
        return std::nullopt;
    return ReportRow{*ReportId::parse(row.integer(0)),
                     row.text(1),
                     row.text(2),
                     row.text(3),
                     EvidenceId::parse(row.integer(4)),
                     row.text(5),
                     parseStageWord(row.text(6)).value_or(ReportStage::Draft)};
}

std::optional<ReportTextRow> reportText(Database &database, ReportId report,
                                        std::optional<ReportPointId> point)
{
    Query row(database,
              QStringLiteral(R"(SELECT id, text FROM report_text WHERE report_id = ? AND report_point_id IS ?
                                AND retired_at IS NULL)"),
              report.value(), point ? QVariant(point->value()) : QVariant());
    if (!row.next())
        return std::nullopt;
    return ReportTextRow{*ReportTextId::parse(row.integer(0)), row.text(1)};
}

QString reportUuid(Database &database, TaskId task, std::optional<UnitId> unit)
{
    const auto own = stableUuid(uuidOf(database, "task", task.value()) + QStringLiteral("/report"));
    return unit ? stableUuid(own + QLatin1Char('/') + uuidOf(database, "unit", unit->value())) : own;
}

QString reportTextUuid(const QString &reportUuid, Database &database, std::optional<ReportPointId> point)
{
    if (!point)
        return stableUuid(reportUuid + QStringLiteral("/free"));
    return stableUuid(reportUuid + QLatin1Char('/') + uuidOf(database, "report_point", point->value()));
}

QList<UnitText> unitTexts(Database &database, TaskId task)
{
    QList<UnitText> texts;
    for (Query row(database, QStringLiteral(R"(
            SELECT u.id, CASE u.short_name WHEN '' THEN u.name ELSE u.short_name END, p.id, x.text
            FROM report r JOIN unit u ON u.id = r.unit_id
            JOIN report_text x ON x.report_id = r.id AND x.retired_at IS NULL
            LEFT JOIN report_point p ON p.id = x.report_point_id
            WHERE r.task_id = ? AND r.retired_at IS NULL AND x.text <> ''
            ORDER BY u.ordinal, u.id, p.ordinal)"),
                   task.value());
         row.next();)
        texts << UnitText{*UnitId::parse(row.integer(0)), row.text(1), ReportPointId::parse(row.integer(2)),
                          row.text(3)};
    return texts;
}

std::optional<ServedEntry> servedEntry(Database &database, TaskId task)
{
    Query row(database,
              QStringLiteral("SELECT id, report_id FROM report_row WHERE task_id = ? AND retired_at IS NULL"),
              task.value());
    return row.next() ? std::optional(ServedEntry{row.integer(0), *ReportId::parse(row.integer(1))})
                      : std::nullopt;
}

QString servedUuid(Database &database, const QString &reportUuid, TaskId task)
{
    return stableUuid(reportUuid + QStringLiteral("/serves/") + uuidOf(database, "task", task.value()));
}

QList<TaskId> servedTasks(Database &database, TaskId task)
{
    QList<TaskId> served;
    for (Query row(database, QStringLiteral(R"(
            SELECT w.task_id FROM report_row w JOIN report r ON r.id = w.report_id
            WHERE r.task_id = ? AND w.retired_at IS NULL AND r.retired_at IS NULL ORDER BY w.task_id)"),
                   task.value());
         row.next();)
        served << *TaskId::parse(row.integer(0));
    return served;
}

QList<RowPlace> rowsAlike(Database &database, TaskId task)
{
    QStringList preambles;
    for (Query row(database, QStringLiteral("SELECT text FROM report_point WHERE task_id = ?"), task.value());
         row.next();)
        if (const auto preamble = preambleOf(row.text(0)); !preamble.isEmpty())
            preambles << preamble;
    QList<RowPlace> alike;
    for (Query row(database, QStringLiteral(R"(
            SELECT t.id, i.number, t.ordinal, p.text
            FROM report_point p JOIN task t ON t.id = p.task_id JOIN indicator i ON i.id = t.indicator_id
            WHERE i.id <> (SELECT indicator_id FROM task WHERE id = ?) ORDER BY i.number, t.ordinal, p.ordinal)"),
                   task.value());
         row.next();) {
        const RowPlace place{*TaskId::parse(row.integer(0)), row.smallInteger(1), row.smallInteger(2)};
        if (preambles.contains(preambleOf(row.text(3))) && !alike.contains(place))
            alike << place;
    }
    return alike;
}

QList<RowWords> rowWords(Database &database)
{
    QList<RowWords> rows;
    for (Query row(database, QStringLiteral(R"(
            SELECT t.id, i.number, t.ordinal, i.text FROM task t JOIN indicator i ON i.id = t.indicator_id
            ORDER BY i.number, t.ordinal)"));
         row.next();)
        rows << RowWords{{*TaskId::parse(row.integer(0)), row.smallInteger(1), row.smallInteger(2)},
                         row.text(3)};
    return rows;
}

QList<FigureRow> figuresOf(Database &database, IndicatorId indicator)
{
    QList<FigureRow> figures;
    for (Query row(database, QStringLiteral(R"(SELECT id, begins_at, threshold, value, source FROM figure
                                     WHERE indicator_id = ? AND retired_at IS NULL ORDER BY begins_at)"),
                   indicator.value());
         row.next();)
        figures << FigureRow{row.integer(0), row.smallInteger(1), row.text(2), row.text(3), row.text(4)};
    return figures;
}

QString figureUuid(Database &database, IndicatorId indicator, int beginsAt)
{
    return stableUuid(uuidOf(database, "indicator", indicator.value()) +
                      QStringLiteral("/figure/%1").arg(beginsAt));
}

QList<TextVersion> textVersions(Database &database, TaskId task, std::optional<ReportPointId> point, int most)
{
    const auto uuid = reportTextUuid(reportUuid(database, task), database, point);
    QList<TextVersion> versions;
    for (const auto &change : history(database, most, {uuid}))
        if (change.field == QLatin1String("text"))
            versions << TextVersion{change.at, change.actor, change.machine, change.title,
                                    change.after.toString()};
    return versions;
}

std::optional<TaskPlace> taskByUuid(Database &database, const QString &uuid)
{
    Query row(database, placeOfTask.arg(QStringLiteral("uuid")), uuid);
    return row.next() ? std::optional(readPlace(row)) : std::nullopt;
}

TaskPlace taskPlace(Database &database, TaskId task)
{
    return readPlace(Query(database, placeOfTask.arg(QStringLiteral("id")), task.value()).only());
}

TaskPlace rowOfReport(Database &database, ReportId report)
{
    return taskPlace(database,
                     *TaskId::parse(Query(database, QStringLiteral("SELECT task_id FROM report WHERE id = ?"),
                                          report.value())
                                        .only()
                                        .integer(0)));
}

QString leadTextOf(Database &database, TaskId task)
{
    return Query(database, QStringLiteral("SELECT lead_text FROM task WHERE id = ?"), task.value())
        .only()
        .text(0);
}

std::optional<LeadAbove> leadAbove(Database &database, TaskId task)
{
    Query row(database, QStringLiteral(R"(
            SELECT i.number, t.lead_text FROM task t JOIN indicator i ON i.id = t.indicator_id
            WHERE t.lead_text <> '' AND (i.number, t.ordinal) <
                  (SELECT below.number, its.ordinal FROM task its JOIN indicator below ON below.id = its.indicator_id
                   WHERE its.id = ?)
            ORDER BY i.number DESC, t.ordinal DESC LIMIT 1)"),
              task.value());
    if (!row.next())
        return std::nullopt;
    return LeadAbove{row.smallInteger(0), row.text(1)};
}

int unwrittenPoints(Database &database, TaskId task)
{
    const auto written = writtenPoints(database).value(task);
    return written.points - written.written;
}

QString workspaceAgency(Database &database)
{
    return workspaceAgencies(database).reports;
}

Agencies workspaceAgencies(Database &database)
{
    Query row(database, QStringLiteral("SELECT agency, letter_agency FROM workspace ORDER BY id LIMIT 1"));
    const auto &only = row.only();
    return {only.text(0), only.text(1)};
}

qint64 workspaceRow(Database &database)
{
    return Query(database, QStringLiteral("SELECT id FROM workspace ORDER BY id LIMIT 1")).only().integer(0);
}

QString workspaceUuid(Database &database)
{
    Query row(database, QStringLiteral("SELECT uuid FROM workspace ORDER BY id LIMIT 1"));
    return row.next() ? row.text(0) : QString();
}

} // namespace taizhang::storage
