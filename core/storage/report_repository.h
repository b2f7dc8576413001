#pragma once

#include "core/domain/id.h"
#include "core/storage/database.h"

#include <optional>

namespace taizhang::storage {

/// The bureau's 情况说明 of a row.
struct ReportRow
{
    domain::ReportId id;
    QString uuid;
    QString agency;   ///< empty: the workspace's
    QString signedOn; ///< ISO date; empty: the day of printing
    std::optional<domain::EvidenceId> standingEvidence;
    QString standingKind;
};
std::optional<ReportRow> reportOf(Database &database, domain::TaskId task);

/// Of a row; with `point` the text of that point, without it the text of none.
struct ReportTextRow
{
    domain::ReportTextId id;
    QString text;
};
std::optional<ReportTextRow> reportText(Database &database, domain::ReportId report,
                                        std::optional<domain::ReportPointId> point);

/// The names by which a new report or text gets the same uuid in every copy of the workspace.
QString reportUuid(Database &database, domain::TaskId task);
QString reportTextUuid(const QString &reportUuid, Database &database,
                       std::optional<domain::ReportPointId> point);

/// A row by its uuid, as drafts name it.
struct TaskPlace
{
    domain::TaskId id;
    int indicator = 0;
    int row = 0;
};
std::optional<TaskPlace> taskByUuid(Database &database, const QString &uuid);
TaskPlace taskPlace(Database &database, domain::TaskId task);

/// 牵头单位 of the row as printed.
QString leadTextOf(Database &database, domain::TaskId task);

/// 牵头单位 of the nearest row above whose cell is not empty: what an empty cell may have been merged with.
struct LeadAbove
{
    int indicator = 0;
    QString leadText;
};
std::optional<LeadAbove> leadAbove(Database &database, domain::TaskId task);

/// How many report points of the row nobody has written anything for; none where a finished file stands for
/// the report.
int unwrittenPoints(Database &database, domain::TaskId task);

/// 落款 of every report that does not say otherwise.
QString workspaceAgency(Database &database);
/// The row in which the workspace says it of itself.
qint64 workspaceRow(Database &database);
/// The same in every copy of the workspace. Empty before there is a row.
QString workspaceUuid(Database &database);

} // namespace taizhang::storage
