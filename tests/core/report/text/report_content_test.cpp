#include "core/report/text/report_content.h"

#include <catch2/catch.hpp>

using namespace taizhang::report;

namespace {

/// The document in short: '#' and the level before a heading, '>' for quoted, '?' for what is owed.
QStringList outline(const Document &document)
{
    QStringList lines;
    for (const auto &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            lines.append(
                QStringLiteral("#%1 %2|%3").arg(heading->level).arg(heading->text, heading->continuation));
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            lines.append((paragraph->voice == Paragraph::Voice::Quoted     ? u'>'
                          : paragraph->voice == Paragraph::Voice::Unfilled ? u'?'
                                                                           : u' ') +
                         paragraph->text);
        else if (const auto *list = std::get_if<AttachmentList>(&block))
            lines.append(QStringLiteral("@%1").arg(list->items.size()));
        else if (const auto *signature = std::get_if<Signature>(&block))
            lines.append(QStringLiteral("~%1 %2").arg(signature->agency, signatureDate(signature->date)));
    }
    return lines;
}

ReportInput input(QList<ReportRow> rows)
{
    ReportInput input;
    input.indicatorNumber = 20;
    input.rows = std::move(rows);
    input.agency = QStringLiteral("区司法局");
    input.date = QDate(2024, 3, 1);
    return input;
}

PointAnswer point(const char *words, const char *answer)
{
    return {QStringLiteral("1."), QString::fromUtf8(words), QString::fromUtf8(answer)};
}

const QString signature = QStringLiteral("~区司法局 2024年3月1日");

} // namespace

TEST_CASE("points become numbered headings without their closing mark", "[report]")
{
    const auto document = buildReport(
        input({{1, {}, {point("梳理权责清单情况；", "已梳理。"), point("动态调整情况：", "已调整。")}, {}}}));
    CHECK(document.title == QStringLiteral("第20项指标情况说明"));
    CHECK(document.author == QStringLiteral("区司法局"));
    CHECK(outline(document) == QStringList{"#1 一、梳理权责清单情况|", " 已梳理。", "#1 二、动态调整情况|",
                                           " 已调整。", signature});
    CHECK(unfilledCount(document) == 0);
}

TEST_CASE("the only point of a report is no heading", "[report]")
{
    for (const auto *words : {"相关工作情况说明。", "开展合法性审核工作的情况（审查数量等）。"}) {
        const auto document = buildReport(input({{1, {}, {point(words, "第一段。\n\n　　第二段。")}, {}}}));
        CHECK(outline(document) == QStringList{" 第一段。", " 第二段。", signature});
    }
}

TEST_CASE("an answer still owed is seen", "[report]")
{
    const auto both = buildReport(input({{1, {}, {point("甲；", " \n "), point("乙。", "有。")}, {}}}));
    CHECK(outline(both) == QStringList{"#1 一、甲|", "?（待填写）", "#1 二、乙|", " 有。", signature});
    CHECK(unfilledCount(both) == 1);
    CHECK(outline(buildReport(input({{1, {}, {point("甲。", "")}, {}}}))) ==
          QStringList{"?（待填写）", signature});
    CHECK(outline(buildReport(input({{1, {}, {}, {}}}))) == QStringList{"?（待填写）", signature});
    CHECK(outline(buildReport(input({}))) == QStringList{"?（待填写）", signature});
    CHECK(outline(buildReport(input({{1, {}, {point("甲。", "")}, QStringLiteral("总述。")}}))) ==
          QStringList{" 总述。", signature});
}

TEST_CASE("a clerk's own numbering gets the headings of its level", "[report]")
{
    const auto answer =
        "（一）加强领导\n（二）健全制度。印发文件3件。\n1.明确责任\n（1）分工\n1.5亿元\n2022年以来";
    const auto document =
        buildReport(input({{1, {}, {point("甲；", answer), point("乙。", "一、总体\n(二)其他")}, {}}}));
    CHECK(outline(document) == QStringList{"#1 一、甲|", "#2 （一）加强领导|",
                                           "#2 （二）健全制度。|印发文件3件。", "#3 1.明确责任|",
                                           "#4 （1）分工|", " 1.5亿元", " 2022年以来", "#1 二、乙|",
                                           "#2 一、总体|", "#2 (二)其他|", signature});
    CHECK(outline(buildReport(input({{1, {}, {point("情况。", "一、总体情况")}, {}}}))) ==
          QStringList{"#1 一、总体情况|", signature});
}

TEST_CASE("a long numbered line without an end is text and no heading", "[report]")
{
    const auto line = QStringLiteral("（一）") + QStringLiteral("很长").repeated(60);
    const auto document = buildReport(input({{1, {}, {{{}, QStringLiteral("情况。"), line}}, {}}}));
    CHECK(outline(document) == QStringList{u' ' + line, signature});
}

TEST_CASE("several rows go on with one numbering", "[report]")
{
    auto several = input(
        {{1, {"区发改局"}, {point("机制；", "有。"), point("落实。", "实。")}, QStringLiteral("总述。")},
         {2, {"区司法局"}, {point("规范性文件公布目录", "见附件。")}, {}},
         {3, {"区财政局"}, {}, QStringLiteral("已清理。")},
         {4, {"甲局", "乙局", "丙局", "丁局"}, {point("相关工作情况说明。", "无。")}, {}},
         {5, {}, {}, {}}});
    several.evidence = {{QStringLiteral("004-1-01"), QStringLiteral("目录")}};
    const auto document = buildReport(several);
    CHECK(document.subtitle.isEmpty());
    CHECK(outline(document) ==
          QStringList{" 总述。", "#1 一、机制|", " 有。", "#1 二、落实|", " 实。",
                      "#1 三、规范性文件公布目录|", " 见附件。", "#1 四、区财政局工作情况|", " 已清理。",
                      "#1 五、甲局、乙局、丙局等单位工作情况|", " 无。", "@1", signature});
}

TEST_CASE("title, subtitle and the words of the indicator", "[report]")
{
    auto one = input({{2, {}, {point("甲。", "有。")}, {}}});
    one.rowsOfIndicator = 3;
    one.indicatorText = QStringLiteral("清单公布率达到100%。");
    CHECK(buildReport(one).subtitle == QStringLiteral("（分工2）"));
    CHECK(outline(buildReport(one)).first() == QStringLiteral(">指标内容：清单公布率达到100%。"));
    one.shortName = QStringLiteral("权责清单");
    CHECK(buildReport(one).title == QStringLiteral("关于权责清单的情况说明"));
    CHECK(buildReport(one).subtitle == QStringLiteral("（第20项指标分工2）"));
}

TEST_CASE("Chinese numerals", "[report]")
{
    const QMap<int, QString> cases{{1, "一"},    {9, "九"},      {10, "十"},     {11, "十一"},
                                   {20, "二十"}, {42, "四十二"}, {99, "九十九"}, {100, "100"}};
    for (auto it = cases.cbegin(); it != cases.cend(); ++it)
        CHECK(chineseNumeral(it.key()) == it.value());
}

TEST_CASE("a date without padding, and room for one written by hand", "[report]")
{
    CHECK(signatureDate(QDate(2024, 11, 5)) == QStringLiteral("2024年11月5日"));
    CHECK(signatureDate({}) == QStringLiteral("　　年　月　日"));
}
