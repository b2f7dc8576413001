#include "core/report/charts/chart_table.h"

#include "core/report/text/document.h"

#include <QMap>

namespace taizhang::report {

namespace {

QString figure(double value)
{
    return QString::number(value, 'g', 10);
}

Table figuresOf(const BarChart &chart)
{
    Table table;
    QStringList headings{QString()};
    for (const auto &series : chart.series)
        headings << series.name;
    table.header = {rowOf(headings)};
    table.columns.fill({1, CellAlignment::Centre}, headings.size());
    table.columns.first() = {2, CellAlignment::Left};
    for (const auto &bar : chart.bars) {
        QStringList cells{bar.label};
        for (const auto value : bar.values)
            cells << figure(value);
        table.rows << rowOf(cells);
    }
    return table;
}

Table figuresOf(const LineChart &chart)
{
    Table table;
    QStringList headings{QStringLiteral("日期")};
    QMap<QDate, QStringList> days;
    for (qsizetype place = 0; place < chart.series.size(); ++place) {
        headings << chart.series[place].name;
        for (const auto &point : chart.series[place].points) {
            auto &cells = days[point.date];
            cells.resize(chart.series.size());
            cells[place] = figure(point.value);
        }
    }
    table.header = {rowOf(headings)};
    table.columns.fill({1, CellAlignment::Centre}, headings.size());
    for (auto day = days.cbegin(); day != days.cend(); ++day)
        table.rows << rowOf(QStringList{signatureDate(day.key())} + day.value());
    return table;
}

} // namespace

Table tableOf(const Chart &chart)
{
    auto table = std::visit([](const auto &plot) { return figuresOf(plot); }, chart.plot);
    table.caption = chart.title;
    return table;
}

} // namespace taizhang::report
