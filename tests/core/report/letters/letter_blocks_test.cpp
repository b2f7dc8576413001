#include "core/report/layout/page_layout.h"
#include "tests/support/page_compare.h"
#include "tests/support/page_text.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::report;
using namespace taizhang::tests;

namespace {

const FontSet &fonts()
{
    return installedFonts();
}

Document letter(std::vector<Block> blocks)
{
    Document document;
    document.title = QStringLiteral("提醒函");
    document.blocks = std::move(blocks);
    return document;
}

Paragraph text(int lineCount)
{
    return {QStringLiteral("汉").repeated(26 + 28 * (lineCount - 1))};
}

/// Baseline of the line that begins with a text, counted in lines of the grid from the top; -1 when it is not
/// there.
double lineNumber(const LaidOutPage &page, const QString &start)
{
    const auto pitch = 225 / 25.4 * layoutDpi / 22, top = 37 / 25.4 * layoutDpi;
    for (const auto &run : page.runs) {
        for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
            if (run.characters[i] == start.front().unicode())
                return (run.positions[i].y() - top) / pitch;
        }
    }
    return -1;
}

/// Left ends, right ends and heights of the level lines of a page, in mm from the left of the type area.
QList<QLineF> levelLines(const LaidOutPage &page)
{
    QList<QLineF> lines;
    for (const auto &shape : page.shapes) {
        const auto box = shape.path.boundingRect();
        if (box.height() == 0)
            lines.append(QLineF(box.left() / layoutDpi * 25.4 - 28, box.top() / layoutDpi * 25.4,
                                box.right() / layoutDpi * 25.4 - 28, box.top() / layoutDpi * 25.4));
    }
    return lines;
}

} // namespace

TEST_CASE("the number stands right below the title, centred, with its blanks", "[letter]")
{
    const auto report =
        layOut(letter({DocumentNumber{QStringLiteral("沙依法办〔2024〕　号")}, text(1)}), fonts());
    const auto found = lines(report);
    REQUIRE(found.size() == 3);
    CHECK(found[1] == QStringLiteral("沙依法办〔2024〕　号"));
    const auto title = lineNumber(report.pages[0], QStringLiteral("提"));
    const auto number = lineNumber(report.pages[0], QStringLiteral("沙"));
    CHECK(number - title == Approx(1).margin(0.1));
    CHECK(lineNumber(report.pages[0], QStringLiteral("汉")) - number ==
          Approx(2).margin(0.01)); // one blank line
}

TEST_CASE("the addressee is flush left on every line and ends with one colon", "[letter]")
{
    const auto names = QStringLiteral("区农业农村局、").repeated(6) + QStringLiteral("各乡镇");
    for (const auto &given : {names, names + u'：', names + u':'}) {
        const auto report = layOut(letter({Addressee{given}, text(1)}), fonts());
        const auto found = lines(report);
        CHECK((found[1] + found[2]) == names + u'：');
        for (const auto &run : report.pages[0].runs) {
            for (qsizetype i = 1; i < run.glyphs.size(); ++i) {
                if (run.positions[i].y() > run.positions[i - 1].y() && run.characters[i - 1] != U'：')
                    CHECK(run.positions[i].x() / layoutDpi * 25.4 == Approx(28).margin(0.2));
            }
        }
    }
}

TEST_CASE("a page break begins a page, and none is left empty", "[letter]")
{
    const auto report = layOut(letter({text(1), PageBreak{}, PageBreak{}, text(2), PageBreak{}}), fonts());
    REQUIRE(report.pages.size() == 2);
    CHECK(linesOf(report.pages[1]).size() == 2);
    CHECK(layOut(letter({PageBreak{}, text(1)}), fonts()).pages.size() == 2);
}

TEST_CASE("a cut line goes from edge to edge around its words and stays with the slip", "[letter]")
{
    const auto report = layOut(letter({text(1), CutLine{QStringLiteral("回　执")}, text(1)}), fonts());
    const auto halves = levelLines(report.pages[0]);
    REQUIRE(halves.size() == 2);
    CHECK(halves[0].x1() == Approx(0).margin(0.01));
    CHECK(halves[1].x2() == Approx(156).margin(0.01));
    CHECK(halves[1].x1() - halves[0].x2() > 3 * 156.0 / 28);
    CHECK_FALSE(report.pages[0].shapes[0].line.dashes.isEmpty());
    CHECK(levelLines(layOut(letter({CutLine{}, text(1)}), fonts()).pages[0]).size() == 1);
    const auto moved = layOut(letter({text(18), CutLine{QStringLiteral("回　执")}, text(1)}), fonts());
    REQUIRE(moved.pages.size() == 2);
    CHECK(linesOf(moved.pages[1]).first() == QStringLiteral("回　执"));
}

TEST_CASE("blanks to write on fill the line, and fields of several lines stand one below another", "[letter]")
{
    const auto page =
        layOut(letter({FormLine{{{QStringLiteral("联系人："), 1}, {QStringLiteral("电话："), 2}}},
                       FormLine{{{QStringLiteral("日期："), 1}, {QStringLiteral("分管领导："), 2}}}}),
               fonts())
            .pages[0];
    const auto blanks = levelLines(page);
    REQUIRE(blanks.size() == 4);
    const double cell = 156.0 / 28;
    CHECK(blanks[0].x2() == Approx((156 - cell) / 3).margin(0.01));
    CHECK(blanks[1].x2() == Approx(156).margin(0.01));
    CHECK(blanks[2].x2() == Approx(blanks[0].x2()));
    CHECK(blanks[0].x1() - blanks[2].x1() == Approx(cell).margin(0.1)); // its label is a character longer
    CHECK(blanks[0].y1() == blanks[1].y1());
    CHECK(linesOf(page)[1] == QStringLiteral("联系人：电话："));
}

TEST_CASE("where a label is too long for its share, the blanks divide what the labels leave", "[letter]")
{
    const auto page =
        layOut(letter({FormLine{{{QStringLiteral("一个比较长的名称："), 1}, {QStringLiteral("电话："), 2}}}}),
               fonts())
            .pages[0];
    const auto blanks = levelLines(page);
    REQUIRE(blanks.size() == 2);
    CHECK(blanks[1].length() == Approx(2 * blanks[0].length()));
    CHECK(blanks[1].x2() == Approx(156).margin(0.01));
}

TEST_CASE("fields that do not fit side by side go on further lines, and a label of several lines is whole",
          "[letter]")
{
    QList<FormField> fields;
    for (int i = 0; i < 7; ++i)
        fields.append({QStringLiteral("签收人："), 1});
    const auto page = layOut(letter({FormLine{fields}}), fonts()).pages[0];
    CHECK(linesOf(page).size() == 4); // three beside each other at most
    for (const auto &blank : levelLines(page))
        CHECK(blank.length() > 4 * 156.0 / 28 - 0.01);
    for (int length = 20; length < 120; ++length) {
        const auto label = QStringLiteral("字").repeated(length) + u'：';
        const auto whole = layOut(letter({FormLine{{{label}}}}), fonts());
        CHECK(lines(whole).mid(1).join(QString()) == label);
        REQUIRE(levelLines(whole.pages[0]).size() == 1);
        CHECK(levelLines(whole.pages[0])[0].length() > 4 * 156.0 / 28 - 0.01);
        CHECK(extent(whole.pages[0]).right() < 28 + 156 + 0.1);
    }
    CHECK(layOut(letter({FormLine{}}), fonts()).pages.size() == 1);
}

TEST_CASE("a form is not parted by the end of a page", "[letter]")
{
    const FormLine line{{{QStringLiteral("单位：")}}};
    for (int before = 14; before < 21; ++before) {
        const auto report = layOut(letter({text(before), line, line, line}), fonts());
        CHECK(levelLines(report.pages.last()).size() == 3);
        const FormField wide{QStringLiteral("很长的一个名称很长的一个名称：")};
        const auto one = layOut(letter({text(before), FormLine{{wide, wide, wide}}}), fonts());
        CHECK(levelLines(one.pages.last()).size() == 3);
    }
}

TEST_CASE("of many letters each begins a page and is numbered from one", "[letter]")
{
    const auto three = letter({text(22 * 2 + 5)}), one = letter({text(1)});
    const auto report = layOutAll({three, one, three}, fonts());
    REQUIRE(report.pages.size() == 7);
    const auto numbers = [](const LaidOutReport &of) {
        QStringList found;
        for (const auto &page : of.pages) {
            const auto &run = page.runs.isEmpty() ? LaidOutRun() : page.runs.last();
            found.append(QString::fromUcs4(run.characters.constData(), run.characters.size()));
        }
        return found;
    };
    CHECK(numbers(report) == QStringList{"— 1 —", "— 2 —", "— 3 —", "— 1 —", "— 1 —", "— 2 —", "— 3 —"});
    CHECK(report.title == QStringLiteral("提醒函"));
    PageProfile onBothSides;
    onBothSides.eachOnNewSheet = true;
    CHECK(numbers(layOutAll({three, one, three}, fonts(), onBothSides)) ==
          QStringList{"— 1 —", "— 2 —", "— 3 —", "", "— 1 —", "", "— 1 —", "— 2 —", "— 3 —"});
    CHECK(layOutAll({}, fonts()).pages.isEmpty());
}

TEST_CASE("a letter is the same on screen and in the PDF", "[letter][pdf]")
{
    checkScreenAndPdfAgree(layOut(
        letter({DocumentNumber{QStringLiteral("沙依法办〔2024〕　号")}, Addressee{QStringLiteral("区某局")},
                text(3), Signature{QStringLiteral("区司法局"), QDate()}, CutLine{QStringLiteral("回　执")},
                FormLine{{{QStringLiteral("联系人：")}, {QStringLiteral("电话：")}}}}),
        fonts()));
}

TEST_CASE("the texts of a letter can be searched", "[letter]")
{
    const auto document =
        letter({DocumentNumber{QStringLiteral("甲")}, Addressee{QStringLiteral("乙")}, PageBreak{},
                CutLine{QStringLiteral("丙")}, FormLine{{{QStringLiteral("丁")}}}});
    CHECK(textsOf(document).join(QString()) == QStringLiteral("提醒函甲乙丙丁"));
}
