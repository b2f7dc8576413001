#include "core/report/charts/chart_layout.h"

#include "core/report/charts/chart_parts.h"

namespace taizhang::report {

namespace {

constexpr double titleSize = 12;                                         // 小四
constexpr double leastWidth = 30, leastHeight = 15, leastWithTitle = 20; // mm

qreal titleHeight(const Chart &chart)
{
    return chart.title.isEmpty() ? 0 : dotsOfPoints(titleSize) * 1.8;
}

void addTitle(Piece &piece, const Chart &chart, qreal width, TextShaper &shaper)
{
    const auto style = chartStyle(titleSize, FontRole::Hei);
    const auto title = elided(chart.title, style, width, shaper);
    addAt(piece, title, (width - widthOf(title)) / 2, style.em * 0.7, style.em);
}

LaidOutReport pageOf(const Chart &chart, const QSizeF &size, const FontSet &fonts, FontFaces &faces,
                     TextShaper &shaper)
{
    LaidOutReport report;
    report.sheet = size;
    LaidOutPage page;
    place(page, drawChart(chart, {dotsOfMillimetres(size.width()), dotsOfMillimetres(size.height())}, shaper),
          {});
    report.pages.append(std::move(page));
    report.title = chart.title;
    report.faces = faces.names();
    report.fontRemarks = fonts.remarks();
    report.missing = shaper.missing();
    return report;
}

} // namespace

LaidOutReport chartPage(const Chart &chart, const QSizeF &size, const FontSet &fonts)
{
    requireTypefaces();
    FontFaces faces(fonts);
    TextShaper shaper(faces);
    return pageOf(chart, size, fonts, faces, shaper);
}

ChartPicture chartPicture(const Chart &chart, double width, const FontSet &fonts)
{
    requireTypefaces();
    FontFaces faces(fonts);
    TextShaper shaper(faces);
    const auto dots = dotsOfMillimetres(width);
    const auto height = chartHeight(chart, dots, shaper);
    const auto millimetre = dotsOfMillimetres(1);
    ChartPicture picture{pageOf(chart, {width, height / millimetre}, fonts, faces, shaper), {}};
    if (const auto *bars = std::get_if<BarChart>(&chart.plot)) {
        const auto top = titleHeight(chart);
        for (const auto &room : barRooms(*bars, {0, top, dots, height - top}, shaper))
            picture.bars.append({room.topLeft() / millimetre, room.size() / millimetre});
    }
    return picture;
}

qreal chartHeight(const Chart &chart, qreal width, TextShaper &shaper)
{
    if (chart.height > 0)
        return dotsOfMillimetres(chart.height);
    const auto *bars = std::get_if<BarChart>(&chart.plot);
    return titleHeight(chart) + (bars ? barsHeight(*bars, width, shaper)
                                      : linesHeight(std::get<LineChart>(chart.plot), width, shaper));
}

Piece drawChart(const Chart &chart, const QSizeF &size, TextShaper &shaper)
{
    Piece piece;
    if (size.width() < dotsOfMillimetres(leastWidth) || size.height() < dotsOfMillimetres(leastHeight))
        return piece;
    const bool titled = size.height() >= dotsOfMillimetres(leastWithTitle);
    const auto top = titled ? titleHeight(chart) : 0;
    if (titled)
        addTitle(piece, chart, size.width(), shaper);
    const QRectF room(0, top, size.width(), size.height() - top);
    if (const auto *bars = std::get_if<BarChart>(&chart.plot))
        drawBars(piece, *bars, room, shaper);
    else
        drawLines(piece, std::get<LineChart>(chart.plot), room, shaper);
    return piece;
}

void drawNoData(Piece &piece, const QRectF &room, TextShaper &shaper)
{
    const auto style = chartStyle(chartText);
    const auto words = elided(QStringLiteral("暂无数据"), style, room.width(), shaper);
    addAt(piece, words, room.center().x() - widthOf(words) / 2, room.center().y(), style.em);
}

} // namespace taizhang::report
