#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace taizhang::domain {

/// One item of a list as printed in a cell: 主要提供资料 or 情况说明内容.
///
/// `mark` is the printed number with its dot and any space in it ("1.", "1 .", "3"), empty when none is
/// printed; `number` is what the mark says; `text` is the rest to the letter, without surrounding blanks.
struct ListItem
{
    QString mark;
    std::optional<int> number;
    QString text;
    bool operator==(const ListItem &) const = default;
};

/// 主要提供资料: one required item of a row.
struct Material : ListItem
{
    bool operator==(const Material &) const = default;
};

/// 情况说明内容: one point that the written report of a row must cover.
struct ReportPoint : ListItem
{
    bool operator==(const ReportPoint &) const = default;
};

/// 分工(行): one row of the table under an indicator. `ordinal` counts from 1 within the indicator.
///
/// `leadText` and `responsibleText` are the cells as printed, paragraphs joined by one '\n', blank ones left
/// out.
struct Task
{
    int ordinal = 1;
    QString leadText;
    QString responsibleText;
    QList<Material> materials;
    QList<ReportPoint> reportPoints;
    bool operator==(const Task &) const = default;
};

/// 指标: one numbered item. `note` is what stands in place of its work (本项县区不涉及), then it has no task.
struct Indicator
{
    int number = 0;
    QString text;
    QString note;
    QList<Task> tasks;
    bool applicable() const { return !tasks.isEmpty(); }
    bool operator==(const Indicator &) const = default;
};

/// 部分: one of the parts 一、…九、. `goal` is its 目标要求 paragraph without the label, which is
/// `goalLabel`.
struct Section
{
    int ordinal = 0;
    QString mark;
    QString title;
    QString goalLabel;
    QString goal;
    QList<Indicator> indicators;
    bool operator==(const Section &) const = default;
};

/// 指标表(版本): one issued edition of the table, to the letter and never changed.
struct IndicatorTable
{
    QString annex;
    QString title;
    QList<QString> columnHeadings;
    QList<Section> sections;
    bool operator==(const IndicatorTable &) const = default;
};

} // namespace taizhang::domain
