#include "core/report/booklet/booklet_lists.h"
#include "core/report/booklet/booklet_sheets.h"
#include "core/report/booklet/spine_labels.h"
#include "tests/support/page_text.h"

#include <catch2/catch.hpp>

using namespace taizhang::report;
using namespace taizhang::tests;

TEST_CASE("an indicator is named by its 简称, else by the first clause that says something",
          "[report][booklet]")
{
    const auto named = [](const char *shortName, const char *text) {
        return indicatorName(QString::fromUtf8(shortName), QString::fromUtf8(text)).toStdString();
    };
    CHECK(named("执法责任制", "全面落实行政执法责任制，按照要求。") == "执法责任制");
    CHECK(named("", "行政规范性文件合法性审核率达到100%，审核时间不少于5个工作日。") ==
          "行政规范性文件合法性审核率达到100%");
    CHECK(named("", "每年1月31日前，各级行政执法机关公布上年度数据，并报备。") ==
          "每年1月31日前，各级行政执法机关公布上年度数据");
    CHECK(named("", "第一项工作。") == "第一项工作");
    CHECK(named("", "没有标点") == "没有标点");
}

TEST_CASE("contents take the same pages whatever the numbers, and every line has its area",
          "[report][booklet]")
{
    PageSetter setter(installedFonts());
    QList<ContentsLine> lines;
    for (int i = 0; i < 120; ++i)
        lines << ContentsLine{
            i % 12 == 0 ? 0 : 1,
            QStringLiteral("第%1项 很长的一个标题要占两行才写得下所以在这里换行看看").arg(i),
            {},
            {}};
    const auto pages = contentsPages(setter, QStringLiteral("总目录"), lines);
    CHECK(pages > 4);
    for (auto &line : lines)
        line.page = QStringLiteral("123456");
    const auto list = setContents(setter, QStringLiteral("总目录"), lines);
    CHECK(list.pages.size() == pages);
    REQUIRE(list.areas.size() == lines.size());
    for (const auto &area : list.areas) {
        CHECK(area.area.bottom() <= 841.89 - 35 / 25.4 * 72 + 0.1); // within the type area
        CHECK(hasText(list.pages[area.page], QStringLiteral("第%1项").arg(area.line)));
    }
}

TEST_CASE("卷内目录 repeats its header, keeps within the type area and ends with 备考表", "[report][booklet]")
{
    PageSetter setter(installedFonts());
    QList<IndexRow> rows;
    for (int i = 0; i < 60; ++i)
        rows << IndexRow{{},
                         QStringLiteral("区司法局"),
                         QStringLiteral("020-1-%1\n题名").arg(i),
                         QStringLiteral("2024.11.12"),
                         QString::number(i),
                         {}};
    rows[30].title = QString(9000, QChar(0x5B57)); // no page holds it
    const auto list =
        setIndex(setter, QStringLiteral("第20项卷内目录"), rows, {QStringLiteral("本项共有60份。")});
    for (const auto &page : list.pages) {
        CHECK(extent(page).bottom() <= 297 - 35 + 0.5);
        CHECK(extent(page).left() >= 28 - 0.5);
        CHECK(extent(page).right() <= 28 + 156 + 0.5);
    }
    CHECK(hasText(list.pages.first(), QStringLiteral("责任者")));
    CHECK(hasText(list.pages[1], QStringLiteral("责任者")));
    CHECK(hasText(list.pages.last(), QStringLiteral("备考表")));
    CHECK(list.areas.size() == rows.size());
}

TEST_CASE("spine labels are as wide as their boxes and stay on the sheet", "[report][booklet]")
{
    PageSetter setter(installedFonts());
    QList<SpineWords> spines;
    for (int i = 0; i < 4; ++i)
        spines << SpineWords{QStringLiteral("法治政府建设佐证材料汇编"), QStringLiteral("第一册"),
                             QStringLiteral("第1项至第46项"), QStringLiteral("沙坡头区司法局")};
    const auto pages = setSpines(setter, spines);
    CHECK(pages.size() == 1 + 1 + 2 + 2 + 2); // 20, 30, 40, 50, 60 mm
    for (const auto &page : pages) {
        CHECK(extent(page).right() <= 210);
        CHECK(extent(page).bottom() <= 297);
        CHECK(hasText(page, QStringLiteral("第一册")));
        CHECK(hasText(page, QStringLiteral("第1项至第46项")));
    }
    CHECK(pages.first().shapes.first().path.boundingRect().width() / layoutDpi * 25.4 == Approx(20));
}
