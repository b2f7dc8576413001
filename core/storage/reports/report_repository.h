#pragma once

#include "core/domain/id.h"
#include "core/domain/reports/report_stage.h"
#include "core/storage/database/database.h"
#include "core/storage/table/indicator_repository.h"

#include <optional>

namespace taizhang::storage {

/// The 情况说明 of a row: the bureau's, or with a unit that unit's own.
struct ReportRow
{
    domain::ReportId id;
    QString uuid;
    QString agency;   ///< empty: the workspace's
    QString signedOn; ///< ISO date; empty: the day of printing
    std::optional<domain::EvidenceId> standingEvidence;
    QString standingKind;
    domain::ReportStage stage = domain::ReportStage::Draft;
};
std::optional<ReportRow> reportOf(Database &database, domain::TaskId task,
                                  std::optional<domain::UnitId> unit = {});

/// Of a row; with `point` the text of that point, without it the text of none.
struct ReportTextRow
{
    domain::ReportTextId id;
    QString text;
};
std::optional<ReportTextRow> reportText(Database &database, domain::ReportId report,
                                        std::optional<domain::ReportPointId> point);

/// The names by which a new report or text gets the same uuid in every copy of the workspace.
QString reportUuid(Database &database, domain::TaskId task, std::optional<domain::UnitId> unit = {});
QString reportTextUuid(const QString &reportUuid, Database &database,
                       std::optional<domain::ReportPointId> point);

/// What a unit wrote on a point of a row, or on none.
struct UnitText
{
    domain::UnitId unit;
    QString unitName; ///< its short name where it has one
    std::optional<domain::ReportPointId> point;
    QString text;
    bool operator==(const UnitText &) const = default;
};
/// Of every unit that wrote anything for the row, in the 机构序列, then by points; texts of no point first.
QList<UnitText> unitTexts(Database &database, domain::TaskId task);

/// The live entry that lets the report of another row answer this one.
struct ServedEntry
{
    qint64 id = 0;
    domain::ReportId report;
};
std::optional<ServedEntry> servedEntry(Database &database, domain::TaskId task);
/// The same in every copy of the workspace.
QString servedUuid(Database &database, const QString &reportUuid, domain::TaskId task);
/// The rows that the report of this one answers as well.
QList<domain::TaskId> servedTasks(Database &database, domain::TaskId task);
/// Rows of other indicators with a point that begins with the same words before its ：, by printed order.
QList<RowPlace> rowsAlike(Database &database, domain::TaskId task);

/// Every row that has work, in printed order, with the words of its indicator.
struct RowWords
{
    RowPlace place;
    QString indicatorText;
};
QList<RowWords> rowWords(Database &database);

/// What was entered for a figure that an indicator asks for.
struct FigureRow
{
    qint64 id = 0;
    int beginsAt = 0; ///< in the indicator's text
    QString threshold;
    QString value;
    QString source;
    bool operator==(const FigureRow &) const = default;
};
QList<FigureRow> figuresOf(Database &database, domain::IndicatorId indicator);
QString figureUuid(Database &database, domain::IndicatorId indicator, int beginsAt);

/// A text as it was once: who left it so, and when.
struct TextVersion
{
    QString at; ///< ISO, UTC
    QString actor;
    QString machine;
    QString title; ///< of the step that wrote it
    QString text;
    bool operator==(const TextVersion &) const = default;
};
/// The newest first, the present one at the head; none before anything was written. At most `most`.
QList<TextVersion> textVersions(Database &database, domain::TaskId task,
                                std::optional<domain::ReportPointId> point, int most = 500);

/// A row by its uuid, as drafts name it.
struct TaskPlace
{
    domain::TaskId id;
    int indicator = 0;
    int row = 0;
};
std::optional<TaskPlace> taskByUuid(Database &database, const QString &uuid);
TaskPlace taskPlace(Database &database, domain::TaskId task);
TaskPlace rowOfReport(Database &database, domain::ReportId report);

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
/// the report, or where that of another row answers it (writtenPoints).
int unwrittenPoints(Database &database, domain::TaskId task);

/// 落款 of every report that does not say otherwise.
QString workspaceAgency(Database &database);
/// Who signs what leaves the bureau.
struct Agencies
{
    QString reports; ///< as workspaceAgency()
    QString letters; ///< 催办函件 and all else that goes to the units, 进度通报
    bool operator==(const Agencies &) const = default;
};
Agencies workspaceAgencies(Database &database);
/// The row in which the workspace says it of itself.
qint64 workspaceRow(Database &database);
/// The same in every copy of the workspace. Empty before there is a row.
QString workspaceUuid(Database &database);

} // namespace taizhang::storage
