#include "core/report/layout/line_breaker.h"
#include "core/report/layout/title_breaker.h"
#include "core/report/text/piece.h"

#include <QString>

#include <catch2/catch.hpp>

using namespace taizhang::report;

namespace {

/// Lines of `cells` full-width characters; letters, digits and ASCII marks are half as wide.
QList<BreakItem> itemsOf(const QString &text)
{
    QList<BreakItem> items;
    for (const char32_t point : text.toUcs4())
        items.append({point < 0x80 ? 0.5 : 1.0, breakClass(point)});
    return items;
}

QStringList wordsOf(const QString &text, const QList<BreakLine> &broken)
{
    const auto points = text.toUcs4();
    QStringList lines;
    for (const auto &line : broken) {
        CHECK(line.end > line.begin);
        lines.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + line.begin,
                                       line.end - line.begin));
    }
    return lines;
}

QStringList broken(const QString &text, int cells, qreal widestGap = 2)
{
    return wordsOf(text, breakLines(itemsOf(text), cells, cells, widestGap));
}

} // namespace

TEST_CASE("lines hold as many characters as fit", "[layout]")
{
    CHECK(broken(QStringLiteral("一二三四五六七八九十"), 5) == QStringList{"一二三四五", "六七八九十"});
    CHECK(broken({}, 5).isEmpty());
}

TEST_CASE("a line does not end within the number of a place in the official table", "[layout]")
{
    const auto lines = [](const QString &text, int cells) {
        ShapedText shaped;
        for (const char32_t point : text.toUcs4()) {
            ShapedCharacter each;
            each.character = point;
            each.width = point < 0x80 ? 0.5 : 1.0;
            each.kind = breakClass(point);
            shaped << each;
        }
        return wordsOf(text, breakText(shaped, cells, cells, 10));
    };
    CHECK(lines(QStringLiteral("第2项第2行"), 4) == QStringList{"第2项", "第2行"});
    CHECK(lines(QStringLiteral("第54项第12行材料1"), 7) == QStringList{"第54项第12行", "材料1"});
    CHECK(lines(QStringLiteral("第2项材料10"), 5) == QStringList{"第2项", "材料10"});
}

TEST_CASE("a closing mark does not begin a line and an opening one does not end it", "[layout]")
{
    for (const auto mark : QStringLiteral("，。、；：！？）》〉」』】〕”’％…"))
        CHECK(broken(QStringLiteral("一二三四五%1六七").arg(mark), 5).at(1).startsWith(u'五'));
    for (const auto mark : QStringLiteral("（《〈「『【〔“‘"))
        CHECK(broken(QStringLiteral("一二三四%1五六七").arg(mark), 5).at(0) == QStringLiteral("一二三四"));
    CHECK(broken(QStringLiteral("一二三四”。）五六"), 5) == QStringList{"一二三", "四”。）五", "六"});
}

TEST_CASE("dashes, numbers and words stay together", "[layout]")
{
    CHECK(broken(QStringLiteral("一二三四——五"), 5) == QStringList{"一二三四", "——五"});
    CHECK(broken(QStringLiteral("一二三四2022年"), 5) == QStringList{"一二三四", "2022年"});
    CHECK(broken(QStringLiteral("一二三四100%以上"), 5) == QStringList{"一二三四", "100%以上"});
    CHECK(broken(QStringLiteral("one two three"), 4) == QStringList{"one two", "three"});
}

TEST_CASE("an address is parted rather than tearing the line before it apart", "[layout]")
{
    const auto lines = broken(QStringLiteral("见https://www.example.gov.cn/zwgk/list.html"), 10, 3);
    CHECK(lines.first() == QStringLiteral("见https://www."));
    CHECK(lines.join(QString()) == QStringLiteral("见https://www.example.gov.cn/zwgk/list.html"));
}

TEST_CASE("endless text of any kind is broken within its width", "[layout]")
{
    constexpr int length = 100000;
    for (const auto &piece :
         {QStringLiteral("a"), QStringLiteral("。"), QStringLiteral("（"), QStringLiteral("—"),
          QStringLiteral("汉"), QStringLiteral("/"), QStringLiteral("1.")}) {
        const auto text = piece.repeated(length / piece.size());
        const auto lines = broken(text, 28);
        CHECK(lines.join(QString()) == text);
        for (const auto &line : lines)
            REQUIRE(line.size() <= 56);
    }
    CHECK(broken(QString(length, u' '), 28).size() == 1);
}

TEST_CASE("a title of several lines is broken between words, and no unit's name is parted", "[layout]")
{
    const auto title = [](const char *words, int cells) {
        const auto text = QString::fromUtf8(words);
        return wordsOf(text, breakTitle(text, itemsOf(text), cells, 1)).join(u'|').toStdString();
    };
    CHECK(title("关于报送法治政府建设示范创建材料的工作提示", 20) ==
          "关于报送法治政府建设|示范创建材料的工作提示");
    CHECK(title("关于报送法治政府建设示范创建材料的提醒函", 18) ==
          "关于报送法治政府建设|示范创建材料的提醒函");
    CHECK(title("法治政府建设示范创建材料报送督办通知", 12) == "法治政府建设示范|创建材料报送督办通知");
    for (const int cells : {14, 16, 18, 20})
        for (const auto *unit : {"区农业农村局", "区住房和城乡建设局", "区人民检察院"}) {
            const auto text =
                QStringLiteral("关于%1开展行政执法监督工作情况的说明").arg(QString::fromUtf8(unit));
            const auto lines = title(text.toUtf8().constData(), cells);
            INFO(lines);
            CHECK_THAT(lines, Catch::Matchers::Contains(unit));
            CHECK(lines.find("|的") == std::string::npos);
        }
    CHECK(title("关于第20项指标（2022年以来）落实情况的说明", 12).find("2022年") != std::string::npos);
    CHECK(title("工作提示", 20) == "工作提示");
    CHECK(title("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 10).empty());
}
