#pragma once

#include "core/report/layout/drawing.h"

#include <QDate>
#include <QList>
#include <QString>

#include <variant>

namespace taizhang::report {

/// A part of every bar.
struct BarSeries
{
    QString name;
    Hatch hatch = Hatch::Dark;
    bool operator==(const BarSeries &) const = default;
};

/// A bar: a value for each series, and words after it such as 12/20; empty for the sum. What is negative or
/// no number counts as 0.
struct Bar
{
    QString label;
    QList<double> values;
    QString words = {};
    bool operator==(const Bar &) const = default;
};

/// Level bars one below another, in two columns where they are many. In a chart of `shares` all bars are as
/// long, and their parts are shares of the sum.
struct BarChart
{
    QList<BarSeries> series;
    QList<Bar> bars;
    bool shares = false;
    bool operator==(const BarChart &) const = default;
};

struct LinePoint
{
    QDate date;
    double value = 0;
    bool operator==(const LinePoint &) const = default;
};

struct LineSeries
{
    QString name;
    QList<LinePoint> points; ///< in any order; those without a date or a number are left out
    bool operator==(const LineSeries &) const = default;
};

/// Values over time. With `steps` a value holds until the next; in a chart of percent the axis is from 0 to
/// 100 %.
struct LineChart
{
    QList<LineSeries> series;
    bool steps = false;
    bool percent = false;
    bool operator==(const LineChart &) const = default;
};

/// A chart for black and white. `height` is in mm; 0 for as high as it needs to be.
struct Chart
{
    QString title; ///< above it, centred; empty for none
    std::variant<BarChart, LineChart> plot;
    double height = 0;
    bool operator==(const Chart &) const = default;
};

} // namespace taizhang::report
