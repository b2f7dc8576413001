#include "core/domain/table/unit_names.h"

#include <catch2/catch.hpp>

using taizhang::domain::parseUnitCell;

namespace {

/// The names joined by a bar, groups in braces.
std::string shown(const QString &cell)
{
    QStringList names;
    const auto units = parseUnitCell(cell);
    for (const auto &unit : units)
        names.append(unit.group ? QStringLiteral("{%1}").arg(unit.name) : unit.name);
    return names.join(QLatin1Char('|')).toStdString();
}

} // namespace

TEST_CASE("each paragraph of a cell is a unit", "[domain][units]")
{
    CHECK(shown("区政府办公室\n区司法局\n区发改局") == "区政府办公室|区司法局|区发改局");
}

TEST_CASE("a name broken over two paragraphs is one unit", "[domain][units]")
{
    CHECK(shown("区人大常委会\n办公室") == "区人大常委会办公室");
    CHECK(shown("区旅游和文体\n广电局\n区司法局") == "区旅游和文体广电局|区司法局");
    CHECK(shown("各部门（单\n位）") == "{各部门（单位）}");
    CHECK(shown("各部门\n（单位）\n区司法局") == "{各部门（单位）}|区司法局");
}

TEST_CASE("names in one paragraph are separate", "[domain][units]")
{
    CHECK(shown("区财政局、各行政执法部门") == "区财政局|{各行政执法部门}");
}

TEST_CASE("a mark at the end of a paragraph is dropped", "[domain][units]")
{
    CHECK(shown("各乡镇、\n各行政执法部门") == "{各乡镇}|{各行政执法部门}");
    CHECK(shown("各乡镇、") == "{各乡镇}");
}

TEST_CASE("no alias is resolved", "[domain][units]")
{
    CHECK(shown("区司法（信访）局") == "区司法（信访）局");
    CHECK(shown("区示例局（甲、乙）") == "区示例局（甲、乙）");
}

TEST_CASE("an empty cell and 无 name nobody", "[domain][units]")
{
    CHECK(parseUnitCell({}).isEmpty());
    CHECK(parseUnitCell(" \n").isEmpty());
    CHECK(parseUnitCell(QStringLiteral("无")).isEmpty());
}

TEST_CASE("collective names are groups", "[domain][units]")
{
    CHECK(
        shown(
            "各乡镇、各部门（单位）、各政府部门、各执法部门、各起草部门、各有关部门、重大行政决策承办部门") ==
        "{各乡镇}|{各部门（单位）}|{各政府部门}|{各执法部门}|{各起草部门}|{各有关部门}|{"
        "重大行政决策承办部门}");
    CHECK(shown("区委宣传部、区委组织部、区人民法院") == "区委宣传部|区委组织部|区人民法院");
}
