#include <catch2/catch.hpp>

#include "core/domain/one_line.h"

using namespace taizhang::domain;

TEST_CASE("a text of one line is kept without what nobody sees", "[domain]")
{
    const auto [text, kept] = GENERATE(table<QString, QString>({
        {"", ""},
        {"本区没有此类情形", "本区没有此类情形"},
        {"  前后空格\u3000", "前后空格"},
        {"第一行\r\n第二行", "第一行 第二行"},
        {"第一行\n\n\t第二行\n", "第一行 第二行"},
        {"甲\u2028乙\u2029丙\u0085丁", "甲 乙 丙 丁"},
        {"两个  空格　不动", "两个  空格　不动"},
        {QString("甲") + QChar(0) + "乙\u0001", "甲 乙"},
        {"报告\u202Egpj.exe", "报告gpj.exe"},
        {"\u2066甲\u2069\u200E\u200F\u061C乙", "甲乙"},
        {"\uFEFF甲\u200B\u2060乙", "甲乙"},
        {"\u200B\u202E \n", ""},
        {QString("甲") + QChar(0xD800) + "乙" + QChar(0xDC00) + QChar(0xFFFE), "甲\uFFFD乙\uFFFD\uFFFD"},
        {"👩‍⚖️ 昇喆堃 𠮷", "👩‍⚖️ 昇喆堃 𠮷"},
        {"葛\U000E0100", "葛\U000E0100"}, // which of two forms the character has
    }));
    INFO(text.toStdString());
    CHECK(oneLine(text) == kept);
    CHECK(oneLine(oneLine(text)) == oneLine(text));
}

TEST_CASE("a text of marks and fillers says nothing", "[domain]")
{
    for (const auto *empty : {"", " ", "...", "。。。", "-", "？", "\u3164", "\u2800", "——"}) {
        INFO(empty);
        CHECK_FALSE(saysSomething(QString::fromUtf8(empty)));
    }
    for (const auto *words : {"无", "3", "缺照片。", "a"})
        CHECK(saysSomething(QString::fromUtf8(words)));
}
