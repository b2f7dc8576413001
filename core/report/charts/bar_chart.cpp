#include "core/report/charts/chart_parts.h"

#include <algorithm>
#include <cmath>

namespace taizhang::report {

namespace {

constexpr qreal tightPitch = 1.3, usualPitch = 1.8, widestPitch = 2.2; // from bar to bar, in em
constexpr qsizetype mostInOneColumn = 24;
constexpr double narrowestColumn = 65; // mm: of two

double amount(double value)
{
    return std::isfinite(value) ? std::max(0.0, value) : 0;
}

double sumOf(const Bar &bar, qsizetype series)
{
    double sum = 0;
    for (qsizetype i = 0; i < std::min(series, bar.values.size()); ++i)
        sum += amount(bar.values[i]);
    return sum;
}

QString wordsOf(const Bar &bar, qsizetype series)
{
    if (!bar.words.isEmpty())
        return bar.words;
    const auto sum = sumOf(bar, series);
    return QString::number(sum, 'f', sum == std::round(sum) ? 0 : 1);
}

qsizetype mostColumns(qreal width)
{
    return width >= 2 * dotsOfMillimetres(narrowestColumn) ? 2 : 1;
}

qsizetype rowsIn(qsizetype bars, qsizetype columns)
{
    return (bars + columns - 1) / columns;
}

qreal hatchSpacing()
{
    return dotsOfPoints(2.4);
}

LineStyle outline()
{
    return {dotsOfPoints(0.4), 0, {}};
}

QPainterPath rectangle(const QRectF &box)
{
    QPainterPath path;
    path.addRect(box);
    return path;
}

/// How bars are brought into a room: the size of type in pt, columns, distance, and how many there is room
/// for.
struct BarFit
{
    double size = chartText;
    qsizetype columns = 1;
    qsizetype rows = 1;
    qreal pitch = 0;
    qsizetype shown = 0;
};

BarFit fit(qsizetype bars, const QSizeF &room)
{
    const auto most = mostColumns(room.width());
    for (const auto size : typeSizes(chartText, smallestChartText, 0.5)) {
        const auto em = dotsOfPoints(size);
        for (qsizetype columns = 1; columns <= most; ++columns) {
            const auto rows = rowsIn(bars, columns);
            if (qreal(rows) * tightPitch * em <= room.height())
                return {size, columns, rows, std::min(room.height() / qreal(rows), widestPitch * em), bars};
        }
    }
    // A line is left for the note that there are more.
    const auto pitch = tightPitch * dotsOfPoints(smallestChartText);
    const auto rows = qsizetype(std::max(0.0, std::floor(room.height() / pitch) - 1));
    return {smallestChartText, most, rows, pitch, rows * most};
}

class BarPainter
{
public:
    BarPainter(Piece &piece, const BarChart &chart, const QRectF &room, TextShaper &shaper)
        : m_piece(piece)
        , m_chart(chart)
        , m_room(room)
        , m_fit(fit(chart.bars.size(), room.size()))
        , m_style(chartStyle(m_fit.size))
        , m_shaper(shaper)
    {
        const auto gap = m_style.em * 2;
        m_columnWidth = (room.width() - gap * qreal(m_fit.columns - 1)) / qreal(m_fit.columns);
        m_columnStep = m_columnWidth + gap;
        for (const auto &bar : chart.bars.mid(0, m_fit.shown)) {
            m_labelWidth = std::max(m_labelWidth, widthOf(label(bar)));
            m_wordsWidth = std::max(m_wordsWidth, widthOf(words(bar)));
            m_greatest = std::max(m_greatest, sumOf(bar, chart.series.size()));
        }
    }

    /// Where each bar stands with its name and its words; only those that are shown.
    QList<QRectF> rooms() const
    {
        QList<QRectF> rooms;
        for (qsizetype i = 0; i < m_fit.shown; ++i) {
            const auto column = i / m_fit.rows, row = i % m_fit.rows;
            rooms.append({m_room.left() + m_columnStep * qreal(column),
                          m_room.top() + m_fit.pitch * qreal(row), m_columnWidth, m_fit.pitch});
        }
        return rooms;
    }

    void paint()
    {
        for (qsizetype i = 0; i < m_fit.shown; ++i)
            paintBar(m_chart.bars[i], i / m_fit.rows, i % m_fit.rows);
        for (qsizetype column = 0; column < m_fit.columns; ++column) {
            const auto rows = std::min(m_fit.rows, m_fit.shown - column * m_fit.rows);
            const auto x = axis(column);
            if (rows > 0)
                m_piece.shapes.append(lineBetween({x, m_room.top()},
                                                  {x, m_room.top() + m_fit.pitch * qreal(rows)},
                                                  {dotsOfPoints(0.5), 0, {}}));
        }
        if (m_fit.shown < m_chart.bars.size()) {
            const auto note = QStringLiteral("另有 %1 项未画出").arg(m_chart.bars.size() - m_fit.shown);
            addAt(m_piece, elided(note, m_style, m_room.width(), m_shaper), m_room.left(),
                  m_room.bottom() - m_fit.pitch / 2, m_style.em);
        }
    }

private:
    ShapedText label(const Bar &bar) const
    {
        return elided(bar.label, m_style, m_columnWidth * 0.4, m_shaper);
    }
    ShapedText words(const Bar &bar) const
    {
        return elided(wordsOf(bar, m_chart.series.size()), m_style, m_columnWidth * 0.35, m_shaper);
    }
    qreal gap() const { return m_style.em / 2; }
    qreal axis(qsizetype column) const
    {
        return m_room.left() + m_columnStep * qreal(column) + m_labelWidth + gap();
    }

    void paintBar(const Bar &bar, qsizetype column, qsizetype row)
    {
        const auto middle = m_room.top() + m_fit.pitch * (qreal(row) + 0.5);
        const auto name = label(bar);
        const auto start = axis(column);
        addAt(m_piece, name, start - gap() - widthOf(name), middle, m_style.em);
        const auto room = m_columnWidth - m_labelWidth - m_wordsWidth - 2 * gap();
        const auto whole = m_chart.shares ? sumOf(bar, m_chart.series.size()) : m_greatest;
        const auto thickness = std::min(m_fit.pitch * 0.62, m_style.em * 1.1);
        auto x = start;
        for (qsizetype i = 0; whole > 0 && i < std::min(m_chart.series.size(), bar.values.size()); ++i) {
            const auto length = room * amount(bar.values[i]) / whole;
            if (length <= 0)
                continue;
            m_piece.shapes += hatched(rectangle({x, middle - thickness / 2, length, thickness}),
                                      m_chart.series[i].hatch, hatchSpacing(), outline());
            x += length;
        }
        addAt(m_piece, words(bar), x + gap(), middle, m_style.em);
    }

    Piece &m_piece;
    const BarChart &m_chart;
    const QRectF m_room;
    const BarFit m_fit;
    const TextStyle m_style;
    TextShaper &m_shaper;
    qreal m_columnWidth = 0, m_columnStep = 0;
    qreal m_labelWidth = 0, m_wordsWidth = 0;
    double m_greatest = 0;
};

/// Returns the height.
qreal addBarLegend(Piece &piece, const BarChart &chart, qreal top, qreal width, TextShaper &shaper)
{
    const auto style = chartStyle(chartText);
    const QSizeF size(style.em * 1.8, style.em * 0.8);
    QList<LegendEntry> entries;
    for (const auto &series : chart.series) {
        if (series.name.isEmpty())
            continue;
        LegendEntry entry{{}, series.name};
        entry.sample.shapes = hatched(rectangle({{}, size}), series.hatch, hatchSpacing(), outline());
        entries.append(entry);
    }
    const auto height = addLegend(piece, entries, size, top, width, style, shaper);
    return height > 0 ? height + style.em / 2 : 0;
}

/// Adds the legend and returns what it leaves of the room.
QRectF addLegendAbove(Piece &piece, const BarChart &chart, const QRectF &room, TextShaper &shaper)
{
    Piece legend;
    const auto height = addBarLegend(legend, chart, room.top(), room.width(), shaper);
    // Bars go before a legend so long that it would leave them no room.
    if (height > room.height() / 2)
        return room;
    addPiece(piece, legend, {room.left(), 0});
    return room.adjusted(0, height, 0, 0);
}

} // namespace

void drawBars(Piece &piece, const BarChart &chart, const QRectF &room, TextShaper &shaper)
{
    if (chart.bars.isEmpty())
        return drawNoData(piece, room, shaper);
    const auto below = addLegendAbove(piece, chart, room, shaper);
    BarPainter(piece, chart, below, shaper).paint();
}

QList<QRectF> barRooms(const BarChart &chart, const QRectF &room, TextShaper &shaper)
{
    Piece unused;
    const auto below = addLegendAbove(unused, chart, room, shaper);
    return chart.bars.isEmpty() ? QList<QRectF>() : BarPainter(unused, chart, below, shaper).rooms();
}

qreal barsHeight(const BarChart &chart, qreal width, TextShaper &shaper)
{
    Piece legend;
    const auto columns = chart.bars.size() > mostInOneColumn ? mostColumns(width) : 1;
    const auto rows = std::max<qsizetype>(3, rowsIn(chart.bars.size(), columns));
    return addBarLegend(legend, chart, 0, width, shaper) + qreal(rows) * usualPitch * dotsOfPoints(chartText);
}

} // namespace taizhang::report
