#include "core/exchange/item_list.h"

#include <catch2/catch.hpp>

using taizhang::exchange::parseItemList;

namespace {

/// "mark|number|text" of each item, one a line; - for no number.
std::string shown(const QString &cell)
{
    QStringList lines;
    const auto items = parseItemList(cell);
    for (const auto &item : items)
        lines.append(QStringLiteral("%1|%2|%3")
                         .arg(item.mark, item.number ? QString::number(*item.number) : QStringLiteral("-"),
                              item.text));
    return lines.join(QLatin1Char('\n')).toStdString();
}

} // namespace

TEST_CASE("an empty cell has no items", "[exchange][items]")
{
    CHECK(parseItemList({}).isEmpty());
    CHECK(parseItemList(QStringLiteral(" \n\t\n　")).isEmpty());
}

TEST_CASE("a numbered item may begin with a year", "[exchange][items]")
{
    CHECK(shown("1.文件；\n2.2022年以来的清单") == "1.|1|文件；\n2.|2|2022年以来的清单");
    CHECK(shown("2.2022年以来的清单") == "2.|2|2022年以来的清单");
}

TEST_CASE("a year is never an item number", "[exchange][items]")
{
    CHECK(shown("2022年以来的情况") == "|-|2022年以来的情况");
    CHECK(shown("1.文件\n2022年以来的情况") == "1.|1|文件\n|-|2022年以来的情况");
    CHECK(shown("2022.5以来") == "|-|2022.5以来");
}

TEST_CASE("a number without its dot counts only where it is the next", "[exchange][items]")
{
    CHECK(shown("1.甲\n2.乙\n3行政") == "1.|1|甲\n2.|2|乙\n3|3|行政");
    CHECK(shown("1.甲\n3行政") == "1.|1|甲\n|-|3行政");
    CHECK(shown("3行政") == "|-|3行政");
    CHECK(shown("1行政") == "|-|1行政");
}

TEST_CASE("a figure at the start of a line is no forgotten dot", "[exchange][items]")
{
    CHECK(shown("1.甲\n2人以上") == "1.|1|甲\n|-|2人以上");
    CHECK(shown("1.甲\n2-3张照片") == "1.|1|甲\n|-|2-3张照片");
    CHECK(shown("1.甲\n2个案例") == "1.|1|甲\n|-|2个案例");
}

TEST_CASE("a decimal is no item number unless that number is due", "[exchange][items]")
{
    CHECK(shown("2.5倍以上") == "|-|2.5倍以上");
    CHECK(shown("1.5件案卷") == "1.|1|5件案卷");
}

TEST_CASE("a second numbered item on the same line is an item", "[exchange][items]")
{
    CHECK(shown("1.甲；2.乙；\n3.丙") == "1.|1|甲；\n2.|2|乙；\n3.|3|丙");
    CHECK(shown("1.甲。2.乙；3.丙。") == "1.|1|甲。\n2.|2|乙；\n3.|3|丙。");
    CHECK(shown("1.甲；2.2022年以来") == "1.|1|甲；\n2.|2|2022年以来");
}

TEST_CASE("a line splits only after a closing mark and at the next number", "[exchange][items]")
{
    CHECK(shown("1.甲，2.乙") == "1.|1|甲，2.乙");
    CHECK(shown("1.甲；3.乙") == "1.|1|甲；3.乙");
    CHECK(shown("甲；1.乙") == "|-|甲；1.乙");
}

TEST_CASE("the mark is kept as printed", "[exchange][items]")
{
    CHECK(shown(" 1 .甲  \n2． 乙") == "1 .|1|甲\n2．|2|乙");
    CHECK(shown("1.、、乡镇") == "1.|1|、、乡镇");
}
