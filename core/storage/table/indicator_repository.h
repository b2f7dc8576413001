#pragma once

#include "core/domain/id.h"
#include "core/domain/reports/report_stage.h"
#include "core/domain/table/amendments.h"
#include "core/domain/table/indicator_table.h"
#include "core/domain/tasks/progress.h"
#include "core/storage/database/database.h"

#include <QList>

#include <optional>

namespace taizhang::storage {

/// An indicator as it stands in the tree: without its rows.
struct IndicatorLine
{
    domain::IndicatorId id;
    int section = 0; ///< ordinal of its section, from 1
    int number = 0;
    QString text;
    QString note;
    QString shortName; ///< 简称 as the user set it; empty when none
};

/// A section's heading; its indicators are the lines with its ordinal.
struct SectionLine
{
    int ordinal = 0;
    QString mark;
    QString title;
    QString goal;
};

/// A material of a row. `state` is what 本局自收 says, or, once units are asked, what theirs come to
/// (domain::combinedState); `requirement` and `reason` are 本局自收's.
struct MaterialSheet
{
    domain::MaterialId id;
    domain::Material material;
    int ordinal = 0; ///< its place in the row, from 1
    domain::RequirementId requirement;
    QString requirementUuid;
    domain::RequirementState state = domain::RequirementState::Missing;
    QString reason;
    domain::StateCounts units; ///< of what is asked of units and counts; empty: nobody is asked
    int filings = 0;
    /// Then the state follows from the units' and is not set by hand.
    bool unitsAsked() const { return !units.isEmpty(); }
    /// The material's part of an evidence number: the printed number, else its place in the row.
    QString label() const { return QString::number(material.number.value_or(ordinal)); }
};

/// A report point with the bureau's text for it.
struct PointSheet
{
    domain::ReportPointId id;
    domain::ReportPoint point;
    int ordinal = 0;
    QString text;
};

/// A row as others name it.
struct RowPlace
{
    domain::TaskId task;
    int indicator = 0;
    int row = 0; ///< ordinal within the indicator, from 1
    bool operator==(const RowPlace &) const = default;
};

/// A row of another indicator that a report answers as well, with the bureau's text for it.
struct ServedRow
{
    RowPlace place;
    QString uuid;
    domain::IndicatorId indicator;
    QString indicatorText;
    QString leadText;
    QList<PointSheet> points;
    QString freeText;
};

/// A row with its materials and its 情况说明.
struct TaskSheet
{
    domain::TaskId id;
    QString uuid;
    int ordinal = 0;
    QString leadText;
    QString responsibleText;
    QList<MaterialSheet> materials;
    QList<PointSheet> points;
    QString freeText; ///< text of no point
    std::optional<domain::EvidenceId>
        standingEvidence; ///< the finished file or sealed scan in place of the text
    QString standingKind; ///< finished, sealed, or empty
    QString agency;       ///< 落款; empty: the workspace's
    QString signedOn;     ///< ISO date; empty: the day of printing
    domain::ReportStage stage = domain::ReportStage::Draft; ///< of the report that answers it
    std::optional<RowPlace> servedBy = {};                  ///< the row whose report answers this one as well
    QList<ServedRow> serves = {};                           ///< in printed order
};

/// Everything the indicator page shows, but for the evidence.
struct IndicatorSheet
{
    domain::IndicatorId id;
    int number = 0;
    QString text;
    QString note;
    QString shortName;
    SectionLine section;
    QList<TaskSheet> tasks;
    QList<domain::Correction> corrections; ///< 勘误 of its words and those of its rows
    bool applicable() const { return !tasks.isEmpty(); }
};

QList<SectionLine> sectionLines(Database &database);
QList<IndicatorLine> indicatorLines(Database &database);
/// Nothing when the present edition has no indicator of that number.
std::optional<IndicatorSheet> indicatorSheet(Database &database, int number);

} // namespace taizhang::storage
