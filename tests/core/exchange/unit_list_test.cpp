#include "core/exchange/unit_list.h"

#include <QFile>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::domain;
using exchange::readPastedUnits;
using exchange::readUnitTable;
using Outcome = exchange::UnitListRow::Outcome;

namespace {

Unit unit(int id, const QString &name, const QStringList &aliases = {})
{
    return {*UnitId::parse(id), {}, name, {}, guessUnitKind(name), id, aliases, false, false};
}
const QList<Unit> directory{unit(1, QStringLiteral("区司法局"), {QStringLiteral("区信访局")}),
                            unit(2, QStringLiteral("区水务局"))};

} // namespace

TEST_CASE("columns are found by their heading, wherever they stand", "[exchange][units]")
{
    const auto list = readUnitTable({{"单位名录"},
                                     {"序号", "类别", "单位", "联系电话", "联系人"},
                                     {"1", "乡镇", "甲镇", "13800000001", "王某某"}},
                                    directory);
    REQUIRE(list.rows.size() == 1);
    const auto &row = list.rows.first();
    CHECK(row.line == 3);
    CHECK(row.outcome == Outcome::New);
    CHECK(row.entry.name == "甲镇");
    CHECK(row.entry.kind == UnitKind::Township);
    CHECK(row.entry.contact.person == "王某某");
    CHECK(row.entry.contact.telephone == "13800000001");
}

TEST_CASE("blank, duplicated and unknown rows are each listed with their line", "[exchange][units]")
{
    const auto list = readUnitTable(
        {{"单位", "类别"}, {"甲镇", "乡镇"}, {"", "乡镇"}, {"甲镇", ""}, {"", ""}, {"某公司", "企业"}, {""}},
        directory);
    REQUIRE(list.rows.size() == 5);
    CHECK(list.rows[1].outcome == Outcome::Refused);
    CHECK(list.rows[1].line == 3);
    CHECK(list.rows[2].outcome == Outcome::Refused);
    CHECK(list.rows[2].sentence.contains("第 2 行重复"));
    CHECK(list.rows[3].outcome == Outcome::Refused);
    CHECK(list.rows[4].outcome == Outcome::New);
    CHECK(list.rows[4].entry.kind == UnitKind::Other);
    CHECK(list.rows[4].sentence.contains("企业"));
    CHECK(list.count(Outcome::Refused) == 3);
}

TEST_CASE("a unit that the directory has is filled in and not doubled", "[exchange][units]")
{
    const auto list = readUnitTable(
        {{"单位", "简称", "别名"}, {"区信访局", "司法局", "司法信访局"}, {"区水务局", "", ""}}, directory);
    REQUIRE(list.rows.size() == 2);
    CHECK(list.rows[0].outcome == Outcome::Changed);
    CHECK(list.rows[0].unit == directory[0].id);
    CHECK(list.rows[0].entry.name == "区司法局");
    CHECK(list.rows[0].entry.aliases == QStringList{"司法信访局", "区信访局"});
    CHECK(list.rows[1].outcome == Outcome::Same);
}

TEST_CASE("whom to call already is no change when it is given again", "[exchange][units]")
{
    const QHash<UnitId, domain::UnitContact> contacts{{directory[1].id, {"王某某", "13800000001", "备注"}}};
    const auto outcome = [&](const QString &person, const QString &telephone) {
        return readUnitTable({{"单位", "联系人", "电话"}, {"区水务局", person, telephone}}, directory,
                             contacts)
            .rows.first()
            .outcome;
    };
    CHECK(outcome("王某某", "13800000001") == Outcome::Same);
    CHECK(outcome("王某某", "") == Outcome::Same);
    CHECK(outcome("李某某", "13800000001") == Outcome::Changed);
    CHECK(outcome("", "13800000002") == Outcome::Changed);
}

TEST_CASE("an alias that another unit bears is refused", "[exchange][units]")
{
    const auto list = readUnitTable({{"单位", "别名"}, {"甲镇", "区信访局"}}, directory);
    CHECK(list.rows.first().outcome == Outcome::Refused);
    CHECK(list.rows.first().sentence.contains("区司法局"));
}

TEST_CASE("rows are compared with the rows before, by alias and short name, too", "[exchange][units]")
{
    const auto list = readUnitTable({{"单位", "简称", "别名"},
                                     {"甲镇", "甲", "甲镇政府"},
                                     {"甲镇政府", "", ""},
                                     {"乙镇", "甲", ""},
                                     {"丙镇", "各乡镇", ""}},
                                    directory);
    CHECK(list.rows[0].outcome == Outcome::New);
    for (int row : {1, 2, 3})
        CHECK(list.rows[row].outcome == Outcome::Refused);
}

TEST_CASE("a stretch of blank rows is said once, and a list is not endless", "[exchange][units]")
{
    QList<QStringList> rows(100'000);
    rows[0] = {"单位"};
    rows[1] = {"甲镇"};
    rows[99'999] = {"乙镇"};
    const auto list = readUnitTable(rows, directory);
    REQUIRE(list.rows.size() == 3);
    CHECK(list.rows[1].sentence.contains("第 3 至 99999 行"));
    for (int line = 1; line < rows.size(); ++line)
        rows[line] = {QString("第%1镇").arg(line)};
    CHECK(readUnitTable(rows, directory).fault.contains("2000"));
}

TEST_CASE("a retired unit is said to come back, keeping what the row leaves blank", "[exchange][units]")
{
    auto known = directory;
    known[1].retired = true;
    known[1].shortName = "水务";
    const auto list = readUnitTable({{"单位", "简称"}, {"区 水务局", ""}}, known);
    REQUIRE(list.rows.size() == 1);
    CHECK(list.rows[0].outcome == Outcome::Returned);
    CHECK(exchange::outcomeWord(list.rows[0].outcome) == "重新启用");
    CHECK(list.rows[0].entry.shortName == "水务");
    CHECK(list.rows[0].sentence.contains("原来已停用"));
    CHECK(list.added().size() == 1);
    CHECK(readPastedUnits("区水务局", known).rows.first().outcome == Outcome::Returned);
}

TEST_CASE("of two columns for one thing the first is read, and said so", "[exchange][units]")
{
    const auto list = readUnitTable({{"单位", "电话", "单位"}, {"甲镇", "1", "乙镇"}}, directory);
    REQUIRE(list.rows.size() == 1);
    CHECK(list.rows[0].entry.name == "甲镇");
    REQUIRE(list.remarks.size() == 1);
    CHECK(list.remarks[0].contains("采用的是第 1 列，第 3 列没有读"));
}

TEST_CASE("cells that are too long are refused with their length", "[exchange][units]")
{
    const auto sentence = [](const QString &heading, const QString &cell) {
        const auto list = readUnitTable({{"单位", heading}, {"甲镇", cell}}, directory);
        return list.count(Outcome::Refused) == 1 ? list.rows.first().sentence : QString();
    };
    CHECK(sentence("电话", QString(400, '1')) == "电话有 400 字，超过 60 字，没有采用这一行。");
    CHECK(sentence("联系人", QString(61, u'王')).contains("联系人有 61 字"));
    CHECK(sentence("别名", QString(61, u'甲')).contains("不超过 60 字"));
    CHECK(sentence("别名", QString(1000, u'甲')).size() < 120);
    CHECK(sentence("电话", QString(60, '1')).isEmpty());
}

TEST_CASE("a table of tasks is no directory", "[exchange][units]")
{
    const auto list = readUnitTable(
        {{"项", "行", "材料", "单位", "经办人", "电话"}, {"30", "", "2", "甲镇", "", "1"}}, directory);
    CHECK(list.fault.contains("报送任务表"));
    CHECK(list.rows.isEmpty());
}

TEST_CASE("a telephone of which figures are left out leaves the one that the directory has",
          "[exchange][units]")
{
    QHash<UnitId, domain::UnitContact> contacts;
    contacts[directory[0].id].telephone = "000-0001234";
    const auto read = [&](const QString &telephone) {
        const auto list =
            readUnitTable({{"单位", "电话"}, {directory[0].name, telephone}}, directory, contacts);
        REQUIRE(list.rows.size() == 1);
        return list.rows[0];
    };
    for (const auto *mark : {"*", "＊", "x", "X", "×", "·", "•", "○", "●", "_", "#", "x "}) {
        const auto masked = "000" + QString(mark).repeated(4) + "1234";
        INFO(masked.toStdString());
        const auto row = read(masked);
        CHECK(row.outcome == Outcome::Same);
        CHECK(row.entry.contact.telephone.isEmpty());
        CHECK(row.sentence == "电话“" + masked.trimmed() + "”不是完整的号码，没有采用，名录里的电话不变。");
    }
    const auto fresh = readUnitTable({{"单位", "电话"}, {"某某新镇", "138****1234"}}, directory, contacts);
    CHECK(fresh.rows.first().outcome == Outcome::New);
    CHECK(fresh.rows.first().sentence.startsWith("电话“138****1234”不是完整的号码，没有采用。"));
    for (const auto *shortened : {"138----0000", "138…0000", "138※※※※0000", "138~~~~0000", "138◆◆◆◆0000",
                                  "138·0000", "138某某某某0000", "138（隐）0000", "138ΧΧΧΧ0000", "1.38E+10",
                                  "1e9", "1.380000E10", "１３８－－００００", "保密"}) {
        INFO(shortened);
        CHECK(read(shortened).entry.contact.telephone.isEmpty());
    }
    // An extension, and a dot between the parts of a number.
    for (const auto *whole :
         {"000-0001235x12", "000-0001235#8001", "000·0001235", "0000001-1350", "0000001转1350", "13800000000",
          "138 0000 0000", "+86 138-0000-0000", "12348", "0000001/13800000000"}) {
        INFO(whole);
        CHECK(read(whole).entry.contact.telephone == whole);
    }
}

TEST_CASE("the directory is understood as the program itself copies it", "[exchange][units]")
{
    const auto list =
        readUnitTable({{"顺序", "名称", "简称", "类别"}, {"1", "甲镇", "甲", "乡镇"}}, directory);
    REQUIRE(list.rows.size() == 1);
    CHECK(list.rows[0].entry.name == "甲镇");
    CHECK(list.columns == QStringList{"名称", "简称", "类别"});
}

TEST_CASE("a collective name is refused for what it is", "[exchange][units]")
{
    for (const auto *name : {"各乡镇", "本单位"}) {
        const auto list = readPastedUnits(name, directory);
        REQUIRE(list.rows.size() == 1);
        CHECK(list.rows[0].sentence.contains("不是一个单位的名称"));
    }
    CHECK(readPastedUnits(QString(61, u'甲'), directory).rows[0].sentence.contains("不超过 60 字"));
}

TEST_CASE("what was pasted is told by its line", "[exchange][units]")
{
    const auto list = readPastedUnits("甲镇\n\n丙镇、丁镇\r\n甲镇\n", directory, UnitKind::Township);
    QList<int> lines;
    for (const auto &row : list.rows)
        lines << row.line;
    CHECK(lines == QList<int>{1, 3, 3, 4});
    CHECK(list.rows.last().sentence.contains("与第 1 行重复"));
}

TEST_CASE("a name in traditional characters is taken, and said to be likely one that is known",
          "[exchange][units]")
{
    const auto list = readPastedUnits("示例一镇\n示例一鎮\n示例二鎮", {}, UnitKind::Township);
    REQUIRE(list.rows.size() == 3);
    CHECK(list.rows[0].sentence.isEmpty());
    CHECK(list.rows[1].outcome == Outcome::New);
    CHECK(list.rows[1].sentence.contains("可能就是“示例一镇”"));
    CHECK(list.rows[2].sentence.isEmpty());
}

TEST_CASE("a table without the column 单位 takes nothing", "[exchange][units]")
{
    CHECK(readUnitTable({{"名单", "电话"}, {"甲镇", "1"}}, directory).fault.contains("单位"));
    CHECK_FALSE(readUnitTable({{"单位"}}, directory).fault.isEmpty());
    CHECK_FALSE(readUnitTable({}, directory).fault.isEmpty());
}

TEST_CASE("names are pasted one to a line or in one line", "[exchange][units]")
{
    const auto list =
        readPastedUnits("1. 甲镇\n（2）乙镇\n3、丙乡\r\n丁镇、戊镇\n甲镇\n", directory, UnitKind::Township);
    QStringList names;
    for (const auto &row : list.rows)
        if (row.outcome == Outcome::New)
            names << row.entry.name;
    CHECK(names == QStringList{"甲镇", "乙镇", "丙乡", "丁镇", "戊镇"});
    CHECK(list.count(Outcome::Refused) == 1);
    CHECK_FALSE(readPastedUnits(" \n", directory).fault.isEmpty());
}

TEST_CASE("numbers before pasted names go with a remark, and a number alone is no unit", "[exchange][units]")
{
    const auto list =
        readPastedUnits("一、甲镇\n1. 乙镇\n（三）丙镇\n④丁镇\n5\t戊镇\n十里镇\n三合镇\n六、\n（7）\n八\n",
                        directory, UnitKind::Township);
    QStringList names;
    QStringList refused;
    for (const auto &row : list.rows)
        if (row.outcome == Outcome::New)
            names << row.entry.name;
        else
            refused << row.sentence;
    CHECK(names == QStringList{"甲镇", "乙镇", "丙镇", "丁镇", "戊镇", "十里镇", "三合镇"});
    CHECK(refused == QStringList{"只有序号“六、”，没有单位名称，没有采用。",
                                 "只有序号“（7）”，没有单位名称，没有采用。",
                                 "只有序号“八”，没有单位名称，没有采用。"});
    CHECK(list.rows[0].sentence == "去掉了前面的序号“一、”。");
    CHECK(list.rows[5].sentence.isEmpty());
}

TEST_CASE("a number that is part of a name stays, and a table loses the numbers that a pasted list loses",
          "[exchange][units]")
{
    const QStringList printed{"110指挥中心", "12345热线办", "3.15维权站", "1、甲镇",    "2 乙镇",
                              "（3）丙镇",   "４．丁镇",    "５　戊镇",   "（６）己镇", "７、庚镇",
                              "第８、辛镇",  "9　壬镇",     "３区管委会", "３．１５站"};
    const QStringList expected{"110指挥中心", "12345热线办", "3.15维权站", "甲镇",      "乙镇",
                               "丙镇",        "丁镇",        "戊镇",       "己镇",      "庚镇",
                               "辛镇",        "壬镇",        "３区管委会", "３．１５站"};
    const auto names = [](const exchange::UnitList &list) {
        QStringList all;
        for (const auto &row : list.rows)
            all << row.entry.name;
        return all;
    };
    CHECK(names(readPastedUnits(printed.join('\n'), directory)) == expected);
    QList<QStringList> rows{{"单位"}};
    for (const auto &name : printed)
        rows << QStringList{name};
    const auto table = readUnitTable(rows, directory);
    CHECK(names(table) == expected);
    CHECK(table.rows[3].sentence == "去掉了前面的序号“1、”。");
    CHECK(table.rows[0].sentence.isEmpty());
    const auto bare = readUnitTable({{"单位"}, {"八"}}, directory);
    CHECK(bare.rows.first().entry.name == "八");
}

TEST_CASE("a pasted list is not endless", "[exchange][units]")
{
    QStringList lines;
    for (int line = 1; line <= 2000; ++line)
        lines << QString("第%1村民委").arg(line);
    CHECK(readPastedUnits(lines.join('\n'), directory).fault.isEmpty());
    lines << "多一个镇";
    const auto list = readPastedUnits(lines.join('\n'), directory);
    CHECK(list.rows.isEmpty());
    CHECK(list.fault.contains("2000"));
}

TEST_CASE("whom to call and the number are no units where a list is pasted without its headings", "[units]")
{
    const auto list =
        readPastedUnits("1、示例青镇\t张三\t13812345678\n2、示例白乡\t李四\t0955-7012345\n3、示例红镇\n"
                        "4. 示例绿乡 王五 1390955\n（五）示例蓝镇\t\t赵六\n示例黄镇 139 1234 5678\n",
                        {}, UnitKind::Township);
    QStringList read;
    for (const auto &row : list.rows)
        read << row.entry.name + u'/' + row.entry.contact.person + u'/' + row.entry.contact.telephone;
    CHECK(read == QStringList{"示例青镇/张三/13812345678", "示例白乡/李四/0955-7012345", "示例红镇//",
                              "示例绿乡/王五/1390955", "示例蓝镇/赵六/", "示例黄镇//139 1234 5678"});
    CHECK(list.count(Outcome::New) == 6);
    CHECK(list.remarks.value(0).startsWith("请核对：没有表头"));
    CHECK(list.columns.contains("电话"));
    // Names in cells, and nothing else, are names.
    CHECK(readPastedUnits("示例青镇\t示例白乡", {}, UnitKind::Township).rows.size() == 2);
    CHECK(readPastedUnits("示例青镇\t示例白乡", {}, UnitKind::Township).columns.isEmpty());
}

TEST_CASE("every heading of a contact's field leads to that field", "[exchange][units]")
{
    for (const auto &field : contactFields)
        for (const auto *heading : field.headings) {
            if (heading == nullptr)
                continue;
            INFO(heading);
            const auto list = readUnitTable({{"单位", heading}, {"甲镇", "12345"}}, directory);
            REQUIRE(list.rows.size() == 1);
            UnitContact expected;
            expected.*field.value = "12345";
            CHECK(list.rows.first().entry.contact == expected);
        }
}

TEST_CASE("the help and the README name the headings of a list of units as they are known",
          "[exchange][units]")
{
    const auto names = exchange::unitTableHeadings().join("、");
    for (const auto *path : {"/resources/help/05-units.md", "/README.md"}) {
        INFO(path);
        QFile file(QStringLiteral(TAIZHANG_SOURCE_DIR) + path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        INFO(names.toStdString());
        const auto place = text.indexOf(names);
        CHECK(place >= 0);
        CHECK(text.mid(place + names.size(), 1) != "、"); // and no others
    }
}

TEST_CASE("what is blank to the eye takes no contact away", "[exchange][units]")
{
    const QHash<UnitId, UnitContact> contacts{{directory[1].id, {"王某某", "13800000001", "备注"}}};
    const auto list =
        readUnitTable({{"单位", "联系人"}, {"区水务局", QString(QChar(0x200b))}}, directory, contacts);
    CHECK(list.rows.first().outcome == Outcome::Same);
    CHECK(list.rows.first().entry.contact.person.isEmpty());
}
