#pragma once

#include "core/domain/id.h"
#include "core/domain/tasks/progress.h"
#include "core/domain/tasks/standing.h"
#include "core/domain/units/unit.h"

#include <QDate>
#include <QList>
#include <QString>

namespace taizhang::domain {

/// A part of the table by its name: 一、….
struct OverviewSection
{
    int ordinal = 0;
    QString name;
    bool operator==(const OverviewSection &) const = default;
};

/// A 分工 row as a line of a list.
struct OverviewRow
{
    int section = 0;   ///< ordinal
    int indicator = 0; ///< number
    int row = 0;       ///< within the indicator, from 1
    int rowsOfIndicator = 1;
    QString shortName;   ///< 简称; empty when none
    QString text;        ///< of the indicator, to the letter
    Progress progress;   ///< of its materials and report points
    int uncollected = 0; ///< materials that no unit is asked for and that are not there: 未收集
    bool operator==(const OverviewRow &) const = default;

    /// 46, or 3.2 where the indicator has several rows.
    QString number() const;
    const QString &label() const { return shortName.isEmpty() ? text : shortName; }
};

/// One material asked of one unit for one period.
struct AskedItem
{
    qsizetype row = 0;  ///< place in Overview::rows
    qsizetype unit = 0; ///< place in Overview::units
    RequirementState state = RequirementState::Missing;
    std::optional<QDate> due;
    QString material;          ///< its label within the row: the printed number, else its place
    QString period;            ///< a year as four digits; empty: the whole
    bool unregistered = false; ///< something came that nobody registered as 报送
    bool isSpared = false;     ///< owed, but not chased while a granted extension runs (isChased)
    bool operator==(const AskedItem &) const = default;

    /// Whether it speaks for its unit's having sent something.
    bool hasCome() const
    {
        return unregistered ||
               (state != RequirementState::Missing && state != RequirementState::NotApplicable);
    }
};

/// The whole table and everybody's part in it on one day: what matrix, dashboard and 进度通报 are made from.
struct Overview
{
    QDate today;
    QList<OverviewSection> sections;
    QList<OverviewRow> rows; ///< in printed order
    QList<Unit> units;       ///< in the 机构序列
    QList<AskedItem> items;  ///< that count, by rows, then by materials and units
    bool operator==(const Overview &) const = default;

    Standing standing(const AskedItem &item) const { return standingOf(item.state, item.due, today); }
    void addTo(StandingCounts &counts, const AskedItem &item) const
    {
        counts.add(standing(item), item.state == RequirementState::Returned
                                       ? std::optional(timeliness(item.state, item.due, today))
                                       : std::nullopt);
    }
    /// Of each unit, whether it is 都没有报 (as UnitProgress::silent()).
    QList<bool> silentUnits() const;
    Progress progressOfSection(int ordinal) const;
    Progress progressOfAll() const;
};

/// How far everything was at the end of a day.
struct DayProgress
{
    QDate day;
    int materials = 0; ///< that count
    int answered = 0;  ///< of those
    int asked = 0;     ///< requirements asked of units that count
    int accepted = 0;  ///< of those, 通过 or 零报告
    bool operator==(const DayProgress &) const = default;
};

} // namespace taizhang::domain
