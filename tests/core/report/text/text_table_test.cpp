#include "core/report/text/text_table.h"

#include "core/report/text/outlines.h"
#include "core/report/text/report_content.h"

#include <catch2/catch.hpp>

using namespace taizhang::report;

namespace {

QStringList textsOf(const TableRow &row)
{
    QStringList texts;
    for (const auto &cell : row.cells)
        texts << cell.text;
    return texts;
}

ReportInput inputOf(const QString &answer)
{
    ReportInput input;
    input.indicatorNumber = 20;
    input.rows = {{1, {}, {{{}, QStringLiteral("情况。"), answer}}, {}}};
    return input;
}

} // namespace

TEST_CASE("lines of cells become a table, the first its header", "[report]")
{
    const auto document = buildReport(inputOf("如下：\n年份 | 数量\n2022年｜5件\n| 2023年 | 8件 |\n以上。"));
    REQUIRE(document.blocks.size() == 4);
    const auto &table = std::get<Table>(document.blocks[1]);
    CHECK(textsOf(table.header.first()) == QStringList{"年份", "数量"});
    REQUIRE(table.rows.size() == 2);
    CHECK(textsOf(table.rows[0]) == QStringList{"2022年", "5件"});
    CHECK(textsOf(table.rows[1]) == QStringList{"2023年", "8件"});
    CHECK(std::get<Paragraph>(document.blocks[2]).text == "以上。");
}

TEST_CASE("what a spreadsheet puts on the clipboard is a table, with its empty cells", "[report]")
{
    const auto found = tableAt({"\t2022年\t2023年", "检查\t5\t", "处罚\t\t2"}, 0);
    REQUIRE(found.has_value());
    CHECK(found->lines == 3);
    CHECK(found->table.columns.size() == 3);
    CHECK(textsOf(found->table.header.first()) == QStringList{"", "2022年", "2023年"});
    CHECK(textsOf(found->table.rows[0]) == QStringList{"检查", "5", ""});
}

TEST_CASE("a single line with a bar, and lines indented by tabs, are text", "[report]")
{
    CHECK_FALSE(tableAt({"甲|乙", "下一段"}, 0).has_value());
    CHECK_FALSE(tableAt({"\t第一段", "\t第二段"}, 0).has_value());
    CHECK_FALSE(tableAt({"|", "|"}, 0).has_value());
    CHECK_FALSE(tableAt({""}, 0).has_value());
}

TEST_CASE("a line of dashes below the header is no row", "[report]")
{
    const auto found = tableAt({"甲|乙", "---|:--:", "1|2"}, 0);
    REQUIRE(found.has_value());
    CHECK(found->lines == 3);
    CHECK(found->table.rows.size() == 1);
}

TEST_CASE("the text of a table is read back as the same table", "[report]")
{
    const QList<QStringList> rows{{"年份", "件数"}, {"2022|23年", "5\n件"}};
    const auto text = textOfTable(rows);
    CHECK(text == "年份 | 件数\n2022\\|23年 | 5⏎件");
    const auto found = tableAt(text.split('\n'), 0);
    REQUIRE(found.has_value());
    CHECK(found->lines == 2);
    CHECK(textsOf(found->table.rows.first()) == rows[1]);
    for (const auto &cells :
         {QStringList{"a\\|b", "c\\"}, {"｜", "x"}, {"", "1|2|3"}, {"C:\\new", "一\n二\n三"}})
        CHECK(cellsOfLine(textOfTable({cells})) == cells);
}

TEST_CASE("cells from a spreadsheet keep their own line breaks, bars and quotes", "[report]")
{
    CHECK(rowsOfClipboard("甲\t\"一\n二\"\r\n\"说\"\"好\"\"\"\t5|6\r\n") ==
          QList<QStringList>{{"甲", "一\n二"}, {"说\"好\"", "5|6"}});
    CHECK(rowsOfClipboard("\t2022年\n检查\t") == QList<QStringList>{{"", "2022年"}, {"检查", ""}});
    CHECK(rowsOfClipboard("甲|乙\n1|2") == QList<QStringList>{{"甲", "乙"}, {"1", "2"}});
    CHECK(rowsOfClipboard("5\"管\t\"开头没有结尾") == QList<QStringList>{{"5\"管", "\"开头没有结尾"}});
    CHECK(rowsOfClipboard({}) == QList<QStringList>{{""}});
}

TEST_CASE("a citation reads as the number of the piece, and says when the piece is gone", "[report]")
{
    const QString uuid("0b5a4b0e-6a4f-4c1a-9b7e-2f3c5d6e7f80");
    auto input = inputOf("已印发（见{{证据:" + uuid + "}}）。{{来源:区水务局}}");
    auto lost = buildReport(input);
    CHECK(std::get<Paragraph>(lost.blocks[0]).text == "已印发（见〔附件已移出〕）。");
    CHECK(lostCitations(lost) == 1);
    input.citations.insert(uuid, "020-1-03");
    const auto cited = buildReport(input);
    CHECK(std::get<Paragraph>(cited.blocks[0]).text == "已印发（见附件020-1-03）。");
    CHECK(lostCitations(cited) == 0);
}

TEST_CASE("a range of citations whose ends were parted is told, and names no others", "[report]")
{
    const QString a("0b5a4b0e-6a4f-4c1a-9b7e-2f3c5d6e7f80"), b("1b5a4b0e-6a4f-4c1a-9b7e-2f3c5d6e7f80");
    const auto text = "见{{证据:" + a + "}}至{{证据:" + b + "}}，和{{证据:" + b + "}}";
    const auto printed = [&](const QString &first, const QString &last) {
        return withCitations(text, {{a, first}, {b, last}});
    };
    CHECK(printed("020-1-03", "020-1-05") == "见附件020-1-03至附件020-1-05，和附件020-1-05");
    // Moved to another material, or in front of it.
    CHECK(printed("046-1-04", "020-1-05") ==
          "见附件046-1-04〔原为一段，中间的请核对〕、附件020-1-05，和附件020-1-05");
    CHECK(printed("020-1-06", "020-1-05").startsWith("见附件020-1-06〔原为一段"));
    CHECK(printed("020-1-03", "") == "见附件020-1-03、〔附件已移出〕，和〔附件已移出〕");
    CHECK(printed("", "020-1-05") == "见〔附件已移出〕、附件020-1-05，和附件020-1-05");
    auto input = inputOf(text);
    input.citations = {{a, "046-1-04"}, {b, "020-1-05"}};
    CHECK(lostCitations(buildReport(input)) == 1);
}

TEST_CASE("figures with a value are a table before the attachments", "[report]")
{
    auto input = inputOf("有。");
    input.figures = {{"公开率达到100%", "", ""}};
    CHECK(buildReport(input).blocks.size() == 2);
    input.figures << ReachedFigure{"办结率90%以上", "95%", "统计年报"};
    input.evidence = {{"020-1-01", "目录"}};
    const auto document = buildReport(input);
    REQUIRE(document.blocks.size() == 4);
    const auto &table = std::get<Table>(document.blocks[1]);
    CHECK(table.caption == "主要数据");
    REQUIRE(table.rows.size() == 1);
    CHECK(textsOf(table.rows.first()) == QStringList{"办结率90%以上", "95%", "统计年报"});
    CHECK(std::holds_alternative<AttachmentList>(document.blocks[2]));
}

TEST_CASE("a report that answers several indicators names them and parts its points by what is their own",
          "[report]")
{
    const QString preamble("贯彻落实《重大行政决策程序暂行条例》的情况说明：");
    auto input = inputOf("目录已公开。");
    input.indicatorNumber = 30;
    input.indicatorText = "公开目录。";
    input.rows.first().points.first().point = preamble + "目录制定情况。";
    input.rows << ReportRow{1, {}, {{{}, preamble + "公众参与情况。", "已听取。"}}, {}, true};
    input.rows << ReportRow{1, {}, {{{}, preamble + "集体讨论情况。", ""}}, {}, true};
    input.further = {{32, "公众参与。"}, {35, "集体讨论。"}};
    const auto document = buildReport(input);
    CHECK(document.title == "第30、32、35项指标情况说明");
    CHECK(std::get<Paragraph>(document.blocks[0]).text == "第30项指标内容：公开目录。");
    CHECK(std::get<Paragraph>(document.blocks[2]).text == "第35项指标内容：集体讨论。");
    CHECK(std::get<Heading>(document.blocks[3]).text == "一、目录制定情况");
    CHECK(std::get<Heading>(document.blocks[5]).text == "二、公众参与情况");
    CHECK(document.blocks.size() == 8); // and the signature; nothing of 35, which is said above
    CHECK(unfilledCount(document) == 0);
}

TEST_CASE("every outline has fields, headings of the second level, and fits its points", "[report]")
{
    for (int kind = 0; kind <= int(OutlineKind::General); ++kind) {
        const auto document = buildReport(inputOf(outlineText(OutlineKind(kind))));
        CHECK(openFields(document) >= 5);
        CHECK(std::get<Heading>(document.blocks.front()).text == "（一）主要做法");
        CHECK_FALSE(outlineKindLabel(OutlineKind(kind)).isEmpty());
    }
    CHECK(outlineKindOf("开展行政规范性文件合法性审核工作的情况（审查数量等）。", "") == OutlineKind::Review);
    CHECK(outlineKindOf("是否存在有关情形的情况说明。", "目录公开") == OutlineKind::Absence);
    CHECK(outlineKindOf("相关工作情况说明。", "领导干部学法培训。") == OutlineKind::Training);
    CHECK(outlineKindOf("相关工作情况说明。", "甲乙丙。") == OutlineKind::General);
}

TEST_CASE("a cell of many pages is pasted whole, and what stands behind it", "[text_table]")
{
    const QString words(50'000, u'字');
    CHECK(rowsOfClipboard(QStringLiteral("甲\t\"%1\"\t乙\n丙\t丁\t戊").arg(words)) ==
          QList<QStringList>{{"甲", words, "乙"}, {"丙", "丁", "戊"}});
    CHECK(rowsOfClipboard(QStringLiteral("\"%1\t乙").arg(words)) == QList<QStringList>{{u'"' + words, "乙"}});
}
