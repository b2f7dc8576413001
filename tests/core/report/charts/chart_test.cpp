#include "core/report/charts/chart_layout.h"

#include "core/report/layout/page_layout.h"
#include "tests/support/page_compare.h"
#include "tests/support/page_text.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace taizhang;
using namespace taizhang::report;
using namespace taizhang::tests;

namespace {

BarChart bars(int count)
{
    BarChart chart;
    chart.series = {{QStringLiteral("已收齐"), Hatch::Dark},
                    {QStringLiteral("收集中"), Hatch::Rising},
                    {QStringLiteral("未收集"), Hatch::White}};
    for (int i = 0; i < count; ++i)
        chart.bars.append(
            {QStringLiteral("某某第%1局").arg(i), {double(i * 7 % 13), double(i * 3 % 5), 3.0}});
    return chart;
}

LineChart progress(int points)
{
    LineChart chart;
    chart.percent = true;
    for (const auto &name : {QStringLiteral("部门"), QStringLiteral("乡镇")}) {
        LineSeries series{name, {}};
        for (int i = 0; i < points; ++i)
            series.points.append({QDate(2023, 11, 3).addDays(i * 5), 100.0 * i / points});
        chart.series.append(series);
    }
    return chart;
}

LaidOutReport drawn(const Chart &chart, const QSizeF &millimetres)
{
    return chartPage(chart, millimetres, installedFonts());
}

QString textOf(const LaidOutPage &page)
{
    QString text;
    for (const auto &run : page.runs) {
        for (const auto character : run.characters)
            text += QString::fromUcs4(&character, 1);
    }
    return text;
}

/// Within the page, and no character upon another.
void checkTidy(const LaidOutReport &report)
{
    const auto &page = report.pages[0];
    const auto box = extent(page);
    CHECK(box.left() >= -0.01);
    CHECK(box.top() >= -0.01);
    CHECK(box.right() <= report.sheet.width() + 0.3);
    CHECK(box.bottom() <= report.sheet.height() + 0.3);
    QList<QRectF> boxes;
    for (const auto &run : page.runs) {
        for (qsizetype i = 0; i < run.positions.size(); ++i) {
            const auto width = run.characters[i] < 0x2000 ? 0.25 : 0.85;
            boxes.append(QRectF(run.positions[i].x(), run.positions[i].y() - 0.7 * run.pixelSize,
                                width * run.pixelSize, 0.65 * run.pixelSize));
        }
    }
    std::sort(boxes.begin(), boxes.end(), [](const auto &a, const auto &b) { return a.left() < b.left(); });
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        for (auto j = i + 1; j < boxes.size() && boxes[j].left() < boxes[i].right(); ++j)
            REQUIRE_FALSE(boxes[i].intersects(boxes[j]));
    }
}

/// Right ends of all bars, in mm.
QList<double> barLengths(const LaidOutPage &page)
{
    QMap<double, QRectF> rows;
    for (const auto &shape : page.shapes) {
        const auto outline = shape.path.boundingRect();
        if (shape.line.width > 0 && shape.path.elementCount() == 5)
            rows[std::round(outline.center().y())] |= outline;
    }
    QList<double> lengths;
    for (const auto &row : std::as_const(rows))
        lengths.append(row.width() / layoutDpi * 25.4);
    return lengths;
}

} // namespace

TEST_CASE("one to sixty bars are on their page with their names, none upon another", "[chart]")
{
    for (const int count : {1, 2, 5, 11, 24, 25, 33, 44, 60}) {
        for (const auto &size : {QSizeF(156, 220), QSizeF(250, 160), QSizeF(100, 220)}) {
            const auto report = drawn({QStringLiteral("各单位"), bars(count)}, size);
            checkTidy(report);
            for (int i = 0; i < count; ++i)
                CHECK(hasText(report.pages[0], QStringLiteral("某某第%1局").arg(i)));
            CHECK(hasText(report.pages[0], QStringLiteral("各单位")));
            CHECK(hasText(report.pages[0], QStringLiteral("收集中")));
        }
    }
}

TEST_CASE("bars that find no room are counted", "[chart]")
{
    const auto report = drawn({QString(), bars(60)}, {80, 60});
    checkTidy(report);
    const auto text = textOf(report.pages[0]);
    const auto shown = text.count(QStringLiteral("某某第"));
    CHECK(shown > 5);
    CHECK(text.contains(QStringLiteral("另有 %1 项未画出").arg(60 - shown)));
}

TEST_CASE("a bar is as long as its values, and its parts are what they are of it", "[chart]")
{
    BarChart chart;
    chart.series = {{QStringLiteral("甲"), Hatch::Dark}, {QStringLiteral("乙"), Hatch::White}};
    chart.bars = {
        {QStringLiteral("一"), {1, 3}}, {QStringLiteral("二"), {2, 0}}, {QStringLiteral("三"), {0, 1}}};
    const auto lengths =
        barLengths(drawn({QString(), chart}, {120, 60}).pages[0]).mid(1); // the legend is first
    REQUIRE(lengths.size() == 3);
    CHECK(lengths[1] == Approx(lengths[0] / 2).margin(0.05));
    CHECK(lengths[2] == Approx(lengths[0] / 4).margin(0.05));
    CHECK(hasText(drawn({QString(), chart}, {120, 60}).pages[0], QStringLiteral("4")));
    chart.shares = true;
    const auto shares = barLengths(drawn({QString(), chart}, {120, 60}).pages[0]).mid(1);
    REQUIRE(shares.size() == 3);
    CHECK(shares[1] == Approx(shares[0]));
    CHECK(shares[2] == Approx(shares[0]));
}

TEST_CASE("bars of zero, of the same value and of nonsense are no trouble", "[chart]")
{
    BarChart zero;
    zero.series = {{QStringLiteral("甲"), Hatch::Dark}};
    for (int i = 0; i < 5; ++i)
        zero.bars.append({QStringLiteral("某局"), {0}});
    const auto none = drawn({QString(), zero}, {120, 60});
    checkTidy(none);
    CHECK(textOf(none.pages[0]).count(u'0') == 5);
    CHECK(barLengths(none.pages[0]).size() == 1); // of the legend
    for (auto &bar : zero.bars)
        bar.values = {4};
    const auto lengths = barLengths(drawn({QString(), zero}, {120, 60}).pages[0]).mid(1);
    CHECK(std::count(lengths.begin(), lengths.end(), lengths[0]) == 5);
    zero.bars[0].values = {-3};
    zero.bars[1].values = {std::nan("")};
    zero.bars[2].values = {HUGE_VAL};
    zero.bars[3].values = {};
    zero.bars[4].values = {1, 2, 3};
    checkTidy(drawn({QString(), zero}, {120, 60}));
    BarChart unnamed;
    unnamed.bars = {{QStringLiteral("某局"), {1, 2}}};
    checkTidy(drawn({QString(), unnamed}, {120, 60}));
}

TEST_CASE("long names, words and titles are cut with …", "[chart]")
{
    auto chart = bars(3);
    const auto longName = QStringLiteral("很长的名称").repeated(20);
    chart.bars[0].label = chart.bars[1].words = chart.series[0].name = longName;
    const auto report = drawn({longName, chart}, {100, 60});
    checkTidy(report);
    CHECK(textOf(report.pages[0]).count(QStringLiteral("…")) == 4);
    LineChart lines = progress(5);
    lines.series[0].name = longName;
    checkTidy(drawn({longName, lines}, {100, 60}));
}

TEST_CASE("a legend too long for its chart is left out before the bars are", "[chart]")
{
    auto chart = bars(3);
    for (int i = 0; i < 60; ++i)
        chart.series.append({QStringLiteral("很多种状态"), Hatch::Grey});
    const auto report = drawn({QString(), chart}, {80, 50});
    checkTidy(report);
    CHECK(hasText(report.pages[0], QStringLiteral("某某第2局")));
}

TEST_CASE("a chart over time is tidy with any number of points on any page", "[chart]")
{
    for (const int points : {1, 2, 3, 10, 60, 500}) {
        for (const auto &size : {QSizeF(156, 70), QSizeF(60, 40), QSizeF(30, 15), QSizeF(400, 280)}) {
            const auto report = drawn({QStringLiteral("进度"), progress(points)}, size);
            checkTidy(report);
            if (size.height() > 30)
                CHECK(hasText(report.pages[0], QStringLiteral("100%")));
            CHECK(hasText(report.pages[0], QStringLiteral("年")));
        }
    }
}

TEST_CASE("dates below a chart never touch, however long and however wide it is", "[chart]")
{
    for (int days = 1; days < 60; days += 3) {
        for (int width = 40; width < 170; width += 10) {
            LineChart chart;
            chart.series = {{QString(), {{QDate(2023, 12, 20), 1}, {QDate(2023, 12, 20).addDays(days), 2}}}};
            checkTidy(drawn({QString(), chart}, QSizeF(width, 40)));
        }
    }
}

TEST_CASE("one point, all the same, nothing", "[chart]")
{
    LineChart chart;
    chart.series = {{QString(), {{QDate(2024, 3, 1), 36}}}};
    const auto one = drawn({QString(), chart}, {100, 50});
    checkTidy(one);
    CHECK(hasText(one.pages[0], QStringLiteral("36")));
    CHECK(hasText(one.pages[0], QStringLiteral("2024年3月1日")));
    chart.series[0].points = {{QDate(2024, 3, 1), 5}, {QDate(2024, 3, 9), 5}, {QDate(2024, 3, 20), 5}};
    checkTidy(drawn({QString(), chart}, {100, 50}));
    chart.series[0].points = {{QDate(2024, 3, 1), 0}, {QDate(2024, 3, 9), 0}};
    checkTidy(drawn({QString(), chart}, {100, 50}));
    chart.series[0].points = {{QDate(), 5}, {QDate(2024, 3, 9), std::nan("")}};
    CHECK(textOf(drawn({QString(), chart}, {100, 50}).pages[0]) == QStringLiteral("暂无数据"));
    CHECK(textOf(drawn({QString(), LineChart{}}, {100, 50}).pages[0]) == QStringLiteral("暂无数据"));
    CHECK(textOf(drawn({QString(), BarChart{}}, {100, 50}).pages[0]) == QStringLiteral("暂无数据"));
}

TEST_CASE("points are joined in the order of time, in steps where that is asked", "[chart]")
{
    LineChart chart;
    chart.series = {{QString(), {{QDate(2024, 3, 20), 9}, {QDate(2024, 3, 1), 0}, {QDate(2024, 3, 10), 4}}}};
    const auto path = [&] {
        const auto report = drawn({QString(), chart}, {100, 50});
        for (const auto &shape : report.pages[0].shapes) {
            if (shape.line.width > dotsOfPoints(1))
                return shape.path;
        }
        return QPainterPath();
    };
    REQUIRE(path().elementCount() == 3);
    CHECK(path().elementAt(0).x < path().elementAt(1).x);
    CHECK(path().elementAt(1).x < path().elementAt(2).x);
    CHECK(path().elementAt(0).y > path().elementAt(2).y);
    chart.steps = true;
    REQUIRE(path().elementCount() == 5);
    CHECK(path().elementAt(1).y == path().elementAt(0).y);
    CHECK(path().elementAt(1).x == path().elementAt(2).x);
}

TEST_CASE("a chart with no room draws nothing", "[chart]")
{
    for (const auto &size : {QSizeF(0, 0), QSizeF(29, 100), QSizeF(100, 14)}) {
        const auto report = drawn({QStringLiteral("题"), bars(3)}, size);
        CHECK(report.pages[0].runs.isEmpty());
        CHECK(report.pages[0].shapes.isEmpty());
    }
}

TEST_CASE("a chart stands between paragraphs, on one page, no higher than a page", "[chart]")
{
    for (int count = 1; count <= 60; count += 7) {
        Document document;
        document.blocks = {Paragraph{QStringLiteral("前文").repeated(100)},
                           Chart{QStringLiteral("图"), bars(count)}, Paragraph{QStringLiteral("后文")}};
        PageProfile profile;
        profile.pageNumbers = false;
        const auto report = layOut(document, installedFonts(), profile);
        int pages = 0;
        for (const auto &page : report.pages) {
            const auto box = extent(page);
            CHECK(box.left() >= 28 - 0.3);
            CHECK(box.right() <= 28 + 156 + 0.3);
            CHECK(box.bottom() <= 37 + 225 + 0.3);
            pages += hasText(page, QStringLiteral("某某第0局"));
        }
        CHECK(pages == 1);
        CHECK_FALSE(hasText(report.pages.last(), QStringLiteral("未画出")));
    }
}

TEST_CASE("a chart of nothing still says what it is of", "[chart]")
{
    Document document;
    document.blocks = {Chart{QStringLiteral("空图"), BarChart{}}, Chart{QStringLiteral("空线"), LineChart{}}};
    const auto report = layOut(document, installedFonts());
    CHECK(hasText(report.pages[0], QStringLiteral("空图")));
    CHECK(hasText(report.pages[0], QStringLiteral("空线")));
    CHECK(textOf(report.pages[0]).count(QStringLiteral("暂无数据")) == 2);
}

TEST_CASE("a chart keeps the height that it is given", "[chart]")
{
    FontFaces faces(installedFonts());
    TextShaper shaper(faces);
    CHECK(chartHeight({QString(), bars(5), 80}, dotsOfMillimetres(156), shaper) ==
          Approx(dotsOfMillimetres(80)));
    CHECK(chartHeight({QString(), bars(20)}, dotsOfMillimetres(156), shaper) >
          chartHeight({QString(), bars(10)}, dotsOfMillimetres(156), shaper));
}

TEST_CASE("charts are the same on screen and in the PDF, their texts and missing characters are known",
          "[chart][pdf]")
{
    const auto lost = QString::fromUcs4(U"\U0010FFFD");
    auto chart = bars(11);
    chart.bars[3].label = lost;
    Document document;
    document.blocks = {Chart{QStringLiteral("各单位"), chart}, Chart{QStringLiteral("进度"), progress(20)}};
    CHECK(charactersWithoutFont(document, installedFonts()) == lost);
    const auto report = layOut(document, installedFonts());
    CHECK(report.missing == lost);
    CHECK(pdfOf(report) == pdfOf(report));
    checkScreenAndPdfAgree(report);
    CHECK(textsOf(document).contains(QStringLiteral("乡镇")));
}
