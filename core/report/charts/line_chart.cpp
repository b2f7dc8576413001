#include "core/report/charts/chart_axis.h"
#include "core/report/charts/chart_parts.h"

#include <algorithm>
#include <cmath>

namespace taizhang::report {

namespace {

/// How one series is told from the next: dashes (in pt), grey, and the sign on its points.
struct SeriesLook
{
    enum class Sign { Disc, Ring, Square, OpenSquare, Triangle };
    double width = 1.2;
    double grey = 0;
    QList<double> dashes;
    Sign sign = Sign::Disc;

    LineStyle line() const
    {
        LineStyle style{dotsOfPoints(width), grey, {}};
        for (const auto dash : dashes)
            style.dashes.append(dotsOfPoints(dash));
        return style;
    }
};

SeriesLook lookOf(qsizetype series)
{
    using Sign = SeriesLook::Sign;
    static const QList<SeriesLook> looks{{1.2, 0, {}, Sign::Disc},
                                         {1.1, 0, {4, 2}, Sign::Ring},
                                         {1.1, 0, {1.5, 1.5}, Sign::Square},
                                         {1.4, 0.5, {}, Sign::Triangle},
                                         {1.1, 0, {5, 1.5, 1.2, 1.5}, Sign::OpenSquare}};
    return looks[series % looks.size()];
}

/// The sign of a series with its middle at `at`.
LaidOutShape signAt(const SeriesLook &look, const QPointF &at)
{
    using Sign = SeriesLook::Sign;
    const auto half = dotsOfPoints(2.2);
    const bool open = look.sign == Sign::Ring || look.sign == Sign::OpenSquare;
    QPainterPath path;
    switch (look.sign) {
    case Sign::Disc:
    case Sign::Ring:
        path.addEllipse(at, half, half);
        break;
    case Sign::Square:
    case Sign::OpenSquare:
        path.addRect(QRectF(at - QPointF(half, half), QSizeF(2 * half, 2 * half)));
        break;
    case Sign::Triangle:
        path.moveTo(at - QPointF(0, half * 1.2));
        path.lineTo(at + QPointF(half * 1.2, half));
        path.lineTo(at + QPointF(-half * 1.2, half));
        path.closeSubpath();
        break;
    }
    return {path, {open ? dotsOfPoints(0.8) : 0, look.grey, {}}, open ? 1.0 : look.grey};
}

/// The points of a series that can be shown, in the order of time.
QList<LinePoint> shown(const LineSeries &series)
{
    QList<LinePoint> points;
    for (const auto &point : series.points) {
        if (point.date.isValid() && std::isfinite(point.value))
            points.append(point);
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const auto &a, const auto &b) { return a.date < b.date; });
    return points;
}

class LinePainter
{
public:
    LinePainter(Piece &piece, const LineChart &chart, const QRectF &room, TextShaper &shaper)
        : m_piece(piece), m_chart(chart), m_style(chartStyle(chartText)), m_shaper(shaper)
    {
        for (const auto &each : chart.series)
            m_series.append(shown(each));
        measure(room);
    }

    void paint()
    {
        paintValueAxis();
        paintDateAxis();
        for (qsizetype i = 0; i < m_series.size(); ++i)
            paintSeries(m_series[i], lookOf(i));
        if (m_series.size() == 1)
            paintLastValue(m_series.first().last());
    }

private:
    void measure(const QRectF &room)
    {
        double least = 0, greatest = 0;
        for (const auto &points : std::as_const(m_series)) {
            for (const auto &point : points) {
                least = std::min(least, point.value);
                greatest = std::max(greatest, point.value);
                m_first = m_first.isValid() ? std::min(m_first, point.date) : point.date;
                m_last = std::max(m_last, point.date);
            }
        }
        // Half a label stands above the topmost line, the dates stand below the lowest.
        m_plot = room.adjusted(0, m_style.em, 0, -m_style.em * 1.9);
        const int most = std::clamp(int(m_plot.height() / (m_style.em * 1.8)), 1, 10);
        m_axis = m_chart.percent ? percentAxis(least, greatest, most) : integerAxis(least, greatest, most);
        qreal labels = 0;
        for (const auto value : m_axis.ticks())
            labels = std::max(labels, widthOf(valueLabel(value)));
        m_plot.setLeft(room.left() + std::min(labels + m_style.em / 2, room.width() / 2));
    }

    QString number(double value) const
    {
        auto digits = QString::number(value, 'f', value == std::round(value) ? 0 : 1);
        return m_chart.percent ? digits + u'%' : digits;
    }
    ShapedText valueLabel(double value) const { return m_shaper.shape(number(value), m_style); }

    qreal yOf(double value) const
    {
        return m_plot.bottom() - m_plot.height() * (value - m_axis.lower) / (m_axis.upper - m_axis.lower);
    }
    qreal xOf(const QDate &date) const
    {
        const auto inset = m_style.em; // the first and the last point stand clear of the frame
        const auto days = m_first.daysTo(m_last);
        if (days == 0)
            return m_plot.center().x();
        return m_plot.left() + inset +
               (m_plot.width() - 2 * inset) * double(m_first.daysTo(date)) / double(days);
    }

    void paintValueAxis()
    {
        for (const auto value : m_axis.ticks()) {
            const auto y = yOf(value);
            const auto label = valueLabel(value);
            const auto room = m_plot.left() - m_style.em / 2;
            addAt(m_piece, label, room - widthOf(label), y, m_style.em);
            const LineStyle style{dotsOfPoints(value == 0 ? 0.6 : 0.3), value == 0 ? 0 : 0.75, {}};
            m_piece.shapes.append(lineBetween({m_plot.left(), y}, {m_plot.right(), y}, style));
        }
        m_piece.shapes.append(lineBetween(m_plot.bottomLeft(), m_plot.topLeft(), {dotsOfPoints(0.6), 0, {}}));
    }

    struct DateLabel
    {
        qreal at = 0;
        ShapedText text;
        qreal left = 0;
    };

    /// As many as stand side by side without touching.
    QList<DateLabel> dateLabels() const
    {
        for (int most = std::max(1, int(m_plot.width() / (m_style.em * 3)));; --most) {
            QList<DateLabel> labels;
            bool touching = false;
            auto right = -HUGE_VAL;
            for (const auto &tick : dateTicks(m_first, m_last, most)) {
                DateLabel label{xOf(tick.date), elided(tick.label, m_style, m_plot.width(), m_shaper), 0};
                const auto width = widthOf(label.text);
                label.left = std::clamp(label.at - width / 2, m_plot.left(), m_plot.right() - width);
                touching |= label.left < right + m_style.em / 2;
                right = label.left + width;
                labels.append(label);
            }
            if (!touching || labels.size() == 1)
                return labels;
        }
    }

    void paintDateAxis()
    {
        for (const auto &label : dateLabels()) {
            addAt(m_piece, label.text, label.left, m_plot.bottom() + m_style.em * 1.15, m_style.em);
            m_piece.shapes.append(lineBetween({label.at, m_plot.bottom()},
                                              {label.at, m_plot.bottom() + m_style.em * 0.35},
                                              {dotsOfPoints(0.6), 0, {}}));
        }
    }

    void paintSeries(const QList<LinePoint> &points, const SeriesLook &look)
    {
        QPainterPath path;
        for (const auto &point : points) {
            const QPointF at(xOf(point.date), yOf(point.value));
            if (path.elementCount() == 0)
                path.moveTo(at);
            else if (m_chart.steps)
                path.lineTo(at.x(), path.currentPosition().y());
            path.lineTo(at);
        }
        if (points.size() > 1)
            m_piece.shapes.append({path, look.line(), {}});
        // Signs so close together that they touch would hide the line.
        const auto signWidth = dotsOfPoints(6);
        const bool crowded = m_plot.width() < signWidth * qreal(points.size());
        for (qsizetype i = 0; i < points.size(); ++i) {
            if (!crowded || i == 0 || i + 1 == points.size())
                m_piece.shapes.append(signAt(look, {xOf(points[i].date), yOf(points[i].value)}));
        }
    }

    /// Above its point, or below where there is no room.
    void paintLastValue(const LinePoint &point)
    {
        const auto label = valueLabel(point.value);
        const auto width = widthOf(label);
        const auto x = xOf(point.date), y = yOf(point.value);
        const auto left = std::clamp(x - width / 2, m_plot.left() + m_style.em / 4, m_plot.right() - width);
        const bool above = y - m_style.em * 1.4 > m_plot.top() - m_style.em / 2;
        addAt(m_piece, label, left, y + m_style.em * (above ? -0.95 : 0.95), m_style.em);
    }

    Piece &m_piece;
    const LineChart &m_chart;
    const TextStyle m_style;
    TextShaper &m_shaper;
    QList<QList<LinePoint>> m_series;
    QDate m_first, m_last;
    ValueAxis m_axis;
    QRectF m_plot;
};

/// Returns the height.
qreal addLineLegend(Piece &piece, const LineChart &chart, qreal top, qreal width, TextShaper &shaper)
{
    const auto style = chartStyle(chartText);
    const QSizeF size(style.em * 2.4, style.em);
    QList<LegendEntry> entries;
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        if (chart.series[i].name.isEmpty())
            continue;
        LegendEntry entry{{}, chart.series[i].name};
        const auto look = lookOf(i);
        const auto middle = size.height() / 2;
        entry.sample.shapes = {lineBetween({0, middle}, {size.width(), middle}, look.line()),
                               signAt(look, {size.width() / 2, middle})};
        entries.append(entry);
    }
    const auto height = addLegend(piece, entries, size, top, width, style, shaper);
    return height > 0 ? height + style.em / 2 : 0;
}

} // namespace

void drawLines(Piece &piece, const LineChart &chart, const QRectF &room, TextShaper &shaper)
{
    auto visible = chart;
    visible.series.removeIf([](const auto &series) { return shown(series).isEmpty(); });
    if (visible.series.isEmpty())
        return drawNoData(piece, room, shaper);
    Piece legend;
    auto height = addLineLegend(legend, visible, room.top(), room.width(), shaper);
    if (height <= room.height() / 2)
        addPiece(piece, legend, {room.left(), 0});
    else
        height = 0;
    LinePainter(piece, visible, room.adjusted(0, height, 0, 0), shaper).paint();
}

qreal linesHeight(const LineChart &chart, qreal width, TextShaper &shaper)
{
    Piece legend;
    return addLineLegend(legend, chart, 0, width, shaper) + qMin(width * 0.4, dotsOfMillimetres(80));
}

} // namespace taizhang::report
