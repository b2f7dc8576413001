#include "core/exchange/official_text.h"

#include "core/domain/error.h"
#include "official_fixture.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

#include <functional>

using namespace taizhang;
using test::indicator;
using test::task;

namespace {

const domain::IndicatorTable &table()
{
    static const auto parsed = exchange::parseOfficialText(test::officialText());
    return parsed;
}

template <class Item>
std::string shown(const QList<Item> &items)
{
    QStringList lines;
    for (const auto &item : items)
        lines.append((item.number ? QString::number(*item.number) : QStringLiteral("-")) + QLatin1Char('|') +
                     item.text);
    return lines.join(QLatin1Char('\n')).toStdString();
}

QString withoutBlanks(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

template <class Item>
QString printed(const QList<Item> &items)
{
    QString text;
    for (const auto &item : items)
        text += item.mark + item.text;
    return text;
}

/// Every piece of the table in printed order, marks and labels included.
QString printed(const domain::IndicatorTable &whole)
{
    auto text = whole.annex + whole.title + whole.columnHeadings.join(QString());
    for (const auto &section : whole.sections) {
        text += section.mark + section.title + section.goalLabel + section.goal;
        for (const auto &one : section.indicators) {
            text += QString::number(one.number) + one.text + one.note;
            for (const auto &row : one.tasks)
                text +=
                    row.leadText + row.responsibleText + printed(row.materials) + printed(row.reportPoints);
        }
    }
    return text;
}

/// The text with every indicator number changed.
QString renumbered(const std::function<int(int)> &change)
{
    auto lines = test::officialText().split(QLatin1Char('\n'));
    static const QRegularExpression numberCell(QStringLiteral("^\t\\s*(\\d+)\\s*$"));
    for (auto &line : lines)
        if (const auto match = numberCell.match(line); match.hasMatch())
            line = QStringLiteral("\t%1").arg(change(match.capturedView(1).toInt()));
    return lines.join(QLatin1Char('\n'));
}

domain::IndicatorTable renumbered(domain::IndicatorTable copy, const std::function<int(int)> &change)
{
    for (auto &section : copy.sections)
        for (auto &one : section.indicators)
            one.number = change(one.number);
    return copy;
}

std::string refusal(const QString &text)
{
    try {
        exchange::parseOfficialText(text);
    } catch (const domain::Error &error) {
        return error.sentence().toStdString();
    }
    return {};
}

} // namespace

TEST_CASE("the official table has 9 sections, 100 indicators, 109 rows, 286 materials, 148 points",
          "[exchange][table]")
{
    int indicators = 0, rows = 0, materials = 0, points = 0;
    for (const auto &section : table().sections)
        for (const auto &one : section.indicators) {
            CHECK(one.number == ++indicators);
            for (const auto &row : one.tasks) {
                ++rows;
                materials += static_cast<int>(row.materials.size());
                points += static_cast<int>(row.reportPoints.size());
            }
        }
    CHECK(table().sections.size() == 9);
    CHECK(indicators == 100);
    CHECK(rows == 109);
    CHECK(materials == 286);
    CHECK(points == 148);
}

TEST_CASE("nothing of the official text is lost or altered", "[exchange][table]")
{
    CHECK(withoutBlanks(printed(table())) == withoutBlanks(test::officialText()));
}

TEST_CASE("no text of the table has blanks around it", "[exchange][table]")
{
    for (const auto &section : table().sections)
        for (const auto &one : section.indicators) {
            CHECK(one.text == one.text.trimmed());
            for (const auto &row : one.tasks) {
                for (const auto &item : row.materials)
                    CHECK((item.text == item.text.trimmed() && !item.text.isEmpty()));
                for (const auto &item : row.reportPoints)
                    CHECK((item.text == item.text.trimmed() && !item.text.isEmpty()));
            }
        }
}

TEST_CASE("the headings above the table are kept", "[exchange][table]")
{
    CHECK(table().annex == "附件1");
    CHECK(table().title == "沙坡头区法治政府建设示范创建指标和任务分工表");
    CHECK(table().columnHeadings == QStringList{"序号", "指标（具体工作任务）", "牵头单位", "责任单位",
                                                "主要提供资料", "情况说明内容"});
}

TEST_CASE("a section keeps its mark, title and goal apart", "[exchange][table]")
{
    const auto &first = table().sections.first();
    CHECK(first.ordinal == 1);
    CHECK(first.mark == "一、");
    CHECK(first.title == "健全政府机构职能体系，政府职能依法全面履行");
    CHECK(first.goalLabel == "目标要求：");
    CHECK(first.goal.startsWith("各级人民政府及部门坚持法定职责必须为"));
}

TEST_CASE("a goal label with a narrow colon is still the label", "[exchange][table]")
{
    const auto &eighth = table().sections.at(7);
    CHECK(eighth.goalLabel == "目标要求:");
    CHECK(eighth.goal.startsWith("领导干部运用法治思维"));
}

TEST_CASE("ten rows continue the indicator above", "[exchange][table]")
{
    for (const int number : {2, 3, 5, 6, 12, 54, 80}) {
        CAPTURE(number);
        CHECK(indicator(table(), number).tasks.size() == 2);
        CHECK(task(table(), number, 2).ordinal == 2);
        CHECK(task(table(), number, 2).responsibleText.isEmpty());
    }
    CHECK(indicator(table(), 4).tasks.size() == 4);
}

TEST_CASE("indicator 18 keeps its note and asks for nothing", "[exchange][table]")
{
    CHECK(indicator(table(), 18).note == "本项县区不涉及");
    CHECK_FALSE(indicator(table(), 18).applicable());
    CHECK(indicator(table(), 19).applicable());
}

TEST_CASE("2.2022年以来 is number 2", "[exchange][table][trap]")
{
    const auto &item = task(table(), 19).materials.at(1);
    CHECK(item.number == 2);
    CHECK(item.text == "2022年以来行政规范性文件原件；");
}

TEST_CASE("2022年以来 without a number is one unnumbered item", "[exchange][table][trap]")
{
    const auto &items = task(table(), 35).materials;
    REQUIRE(items.size() == 1);
    CHECK_FALSE(items.first().number);
    CHECK(items.first().text.startsWith("2022年以来制定重大行政决策事项"));
}

TEST_CASE("3行政规范性文件 without a dot is number 3", "[exchange][table][trap]")
{
    const auto &item = task(table(), 19).materials.at(2);
    CHECK(item.mark == "3");
    CHECK(item.number == 3);
    CHECK(item.text == "行政规范性文件公布网址、截图。");
}

TEST_CASE("1 .2022年以来 with a space is number 1", "[exchange][table][trap]")
{
    const auto &item = task(table(), 57).materials.first();
    CHECK(item.mark == "1 .");
    CHECK(item.number == 1);
    CHECK(item.text.startsWith("2022年以来公布投诉举报电话网址"));
}

TEST_CASE("stray marks after a number stay in the text", "[exchange][table][trap]")
{
    const auto &item = task(table(), 42).materials.first();
    CHECK(item.mark == "1.");
    CHECK(item.text == "、、乡镇与部门、部门与部门执法协作互通的制度机制。");
}

TEST_CASE("a skipped number stays skipped", "[exchange][table][trap]")
{
    CHECK(shown(task(table(), 72).materials) ==
          "1|设立行政复议委员会文件、机制；\n3|2022年以来对行政复议决定履行情况。");
}

TEST_CASE("a list that goes on in the next row keeps its numbers", "[exchange][table][trap]")
{
    CHECK(task(table(), 2, 2).materials.first().number == 5);
    CHECK(task(table(), 4, 2).materials.first().number == 4);
    CHECK(task(table(), 4, 3).materials.first().number == 5);
    CHECK(task(table(), 4, 4).materials.first().number == 6);
    CHECK(task(table(), 5, 2).materials.first().number == 2);
    CHECK(task(table(), 12, 2).materials.first().number == 3);
    CHECK(task(table(), 80, 2).materials.first().number == 2);
    CHECK(task(table(), 54, 2).reportPoints.first().number == 2);
    CHECK(task(table(), 54, 2).reportPoints.first().text.startsWith("2022年以来市场监管"));
}

TEST_CASE("a list that starts again in the next row starts at 1", "[exchange][table][trap]")
{
    CHECK(task(table(), 3, 2).materials.first().number == 1);
    CHECK(task(table(), 6, 2).materials.first().number == 1);
}

TEST_CASE("two numbered items on one line are two items", "[exchange][table][trap]")
{
    CHECK(shown(task(table(), 57).reportPoints) ==
          "1|落实行政执法告知制度；\n2|建立行政执法投诉举报制度；\n3|优化纪检监察与行政执法举报联动机制。");
    const auto &materials = task(table(), 84).materials;
    REQUIRE(materials.size() == 4);
    CHECK(materials.at(0).text == "习近平法治思想学习宣传有关方案、信息报道；");
    CHECK(materials.at(1).number == 2);
    CHECK(materials.at(1).text.startsWith("2022年以来涉及习近平法治思想"));
}

TEST_CASE("an unnumbered last line after numbered ones is an item of its own", "[exchange][table][trap]")
{
    for (const int number : {43, 46}) {
        CAPTURE(number);
        const auto &materials = task(table(), number).materials;
        REQUIRE(materials.size() == 4);
        CHECK(materials.at(2).number == 3);
        CHECK_FALSE(materials.at(3).number);
    }
    CHECK(task(table(), 46).materials.at(3).text == "行政执法决定公开网址、截图。");
}

TEST_CASE("two unnumbered lines are two items", "[exchange][table][trap]")
{
    CHECK(shown(task(table(), 26).materials) ==
          "-|2022年以来涉及公民、企业权利义务的行政规范性文件开展合法性审查工作的情况说明；\n"
          "-|任选3-5个合法性审查意见。");
    CHECK(task(table(), 41).reportPoints.size() == 2);
    CHECK(task(table(), 72).reportPoints.size() == 2);
}

TEST_CASE("cells keep their paragraphs as printed", "[exchange][table][trap]")
{
    CHECK(task(table(), 92).leadText == "区人大常委会\n办公室");
    CHECK(task(table(), 51).leadText == "区财政局、各行政执法部门");
    CHECK(task(table(), 53).responsibleText == "各乡镇、\n各行政执法部门");
    CHECK(task(table(), 77).leadText == "区司法（信访）局");
    CHECK(task(table(), 93).responsibleText == "无");
}

TEST_CASE("empty cells stay empty", "[exchange][table][trap]")
{
    CHECK(task(table(), 31).leadText.isEmpty());
    for (const int number : {38, 39})
        CHECK(task(table(), number).materials.isEmpty());
    for (const int number : {31, 39, 88, 98})
        CHECK(task(table(), number).reportPoints.isEmpty());
    for (const int number : {2, 5})
        CHECK(task(table(), number, 2).reportPoints.isEmpty());
}

TEST_CASE("faults of the print are kept to the letter", "[exchange][table][trap]")
{
    CHECK(task(table(), 12, 2).materials.at(1).text == "调整公开竞争审查工作部门联席会议成员的文件；");
    CHECK(task(table(), 24).materials.at(0).text.contains("（加注背诵）"));
    CHECK(task(table(), 33).reportPoints.at(0).text.endsWith("风险评估和咨询证情况。"));
    CHECK(indicator(table(), 38).text.contains("行成的记录"));
    CHECK(task(table(), 53).materials.at(0).text.contains("自然资料"));
    CHECK(task(table(), 100).reportPoints.at(0).text == "法治政府建设考核清理说明。");
}

TEST_CASE("a renumbered copy of the text parses to the same but for the numbers", "[exchange][table]")
{
    for (const auto &change : {std::function<int(int)>([](int n) { return n + 200; }),
                               std::function<int(int)>([](int n) { return 101 - n; }),
                               std::function<int(int)>([](int n) { return n * 7 + 2000; })})
        CHECK((exchange::parseOfficialText(renumbered(change)) == renumbered(table(), change)));
}

TEST_CASE("line ends and a byte order mark of Windows change nothing", "[exchange][table]")
{
    auto text = test::officialText();
    text.replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
    CHECK((exchange::parseOfficialText(QChar(QChar::ByteOrderMark) + text) == table()));
}

TEST_CASE("text without a table is refused with what is missing", "[exchange][table]")
{
    for (const auto *text : {"", "没有表格的一段话。", "\t甲\n\t乙"})
        CHECK(refusal(text).find("没有指标表") != std::string::npos);
}

TEST_CASE("a spoilt table is refused with its line", "[exchange][table]")
{
    const QString head("\t序号\n\t指标\n\t牵头\n\t责任\n\t资料\n\t说明\n\t一、部分\n目标要求：目标\n");
    const auto row = [](const QString &number) {
        return QStringLiteral("\t%1\n\t内容\n\t区示例局\n\t无\n\t1.甲\n\t说明\n").arg(number);
    };
    CHECK(exchange::parseOfficialText(head + row("1")).sections.size() == 1);
    CHECK(refusal(head + "\t1\n\t内容\n\t区示例局\n\t无\n").find("第 9 行") != std::string::npos);
    CHECK(refusal(head + row("1") + row("1")).find("序号 1 出现了两次") != std::string::npos);
    CHECK(refusal(head + row("甲")).find("不是数字") != std::string::npos);
    CHECK(refusal(head + row("")).find("不是数字") != std::string::npos);
    CHECK(refusal(head).find("没有任何指标") != std::string::npos);
    CHECK(refusal(head.mid(4) + row("1")).find("应为 6 个") != std::string::npos);
}
