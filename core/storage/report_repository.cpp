#include "core/storage/report_repository.h"

#include "core/storage/edition_repository.h"

namespace taizhang::storage {

using namespace domain;

namespace {

const auto placeOfTask = QStringLiteral(R"(
    SELECT t.id, i.number, t.ordinal FROM task t JOIN indicator i ON i.id = t.indicator_id WHERE t.%1 = ?)");

TaskPlace readPlace(const Query &row)
{
    return {*TaskId::parse(row.integer(0)), row.smallInteger(1), row.smallInteger(2)};
}

} // namespace

std::optional<ReportRow> reportOf(Database &database, TaskId task)
{
    Query row(
        database,
        QStringLiteral(R"(SELECT id, uuid, agency, signed_on, standing_evidence_id, standing_kind FROM report
                                WHERE task_id = ? AND unit_id IS NULL AND retired_at IS NULL)"),
        task.value());
    if (!row.next())
        return std::nullopt;
    return ReportRow{*ReportId::parse(row.integer(0)),  row.text(1), row.text(2), row.text(3),
                     EvidenceId::parse(row.integer(4)), row.text(5)};
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

QString reportUuid(Database &database, TaskId task)
{
    const auto uuid =
        Query(database, QStringLiteral("SELECT uuid FROM task WHERE id = ?"), task.value()).only().text(0);
    return stableUuid(uuid + QStringLiteral("/report"));
}

QString reportTextUuid(const QString &reportUuid, Database &database, std::optional<ReportPointId> point)
{
    if (!point)
        return stableUuid(reportUuid + QStringLiteral("/free"));
    const auto uuid =
        Query(database, QStringLiteral("SELECT uuid FROM report_point WHERE id = ?"), point->value())
            .only()
            .text(0);
    return stableUuid(reportUuid + QLatin1Char('/') + uuid);
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
    return Query(database, QStringLiteral(R"(
            SELECT count(*) FROM report_point p WHERE p.task_id = ?
            AND NOT EXISTS (SELECT 1 FROM report r WHERE r.task_id = p.task_id AND r.retired_at IS NULL
                            AND r.standing_evidence_id IS NOT NULL)
            AND NOT EXISTS (SELECT 1 FROM report_text x JOIN report r ON r.id = x.report_id
                            WHERE x.report_point_id = p.id AND x.retired_at IS NULL AND r.retired_at IS NULL
                            AND trim(x.text) <> ''))"),
                 task.value())
        .only()
        .smallInteger(0);
}

QString workspaceAgency(Database &database)
{
    return Query(database, QStringLiteral("SELECT agency FROM workspace ORDER BY id LIMIT 1")).only().text(0);
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
