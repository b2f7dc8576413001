#include "core/domain/text_folding.h"

#include <catch2/catch.hpp>

#include <QStringList>

#include <algorithm>
#include <thread>
#include <vector>

using namespace taizhang::domain;

TEST_CASE("search finds full width and half width alike", "[domain][text]")
{
    CHECK(foldForSearch("ＡＢＣ１２３（％）") == "abc123(%)");
    CHECK(foldForSearch("WPS 文档") == foldForSearch("wps 文档"));
    CHECK(foldForSearch("行政") == foldForSearch(QString(QChar(0x2F8F)) + "政"));
    CHECK(foldForSearch("①㈠") == "1(一)");
}

TEST_CASE("Chinese stays as it is in a search", "[domain][text]")
{
    CHECK(foldForSearch("行政规范性文件公布网址、截图。") == "行政规范性文件公布网址、截图。");
    CHECK(foldForSearch({}).isEmpty());
}

TEST_CASE("what is folded at sight is folded as by the rules", "[domain][text]")
{
    for (char32_t code = 1; code <= 0xffff; ++code)
        if (const QChar c(static_cast<char16_t>(code)); !c.isSurrogate()) {
            INFO(static_cast<unsigned>(code));
            // The ligature is folded by the rules alone, and with it what stands before it.
            REQUIRE(foldForSearch(c) + "fi" == foldForSearch(QString(c) + "ﬁ"));
        }
}

TEST_CASE("folding twice is folding once", "[domain][text]")
{
    for (const auto *text : {"Straße", "ｶﾞ", "İstanbul", "ﬁle", "ΑΣ", "e\u0301", "\U0001F600", "𠮷"})
        CHECK(foldForSearch(foldForSearch(text)) == foldForSearch(text));
}

TEST_CASE("initials of units", "[domain][text]")
{
    CHECK(pinyinInitials("区司法局") == "qsfj");
    CHECK(pinyinInitials("区发改局") == "qfgj");
    CHECK(pinyinInitials("区政府办公室") == "qzfbgs");
    CHECK(pinyinInitials("区人大常委会办公室") == "qrdcwhbgs");
    CHECK(pinyinInitials("区住建和交通局") == "qzjhjtj");
    CHECK(pinyinInitials("区旅游和文体广电局") == "qlyhwtgdj");
    CHECK(pinyinInitials("区市场监管分局") == "qscjgfj");
    CHECK(pinyinInitials("区委依法治区办") == "qwyfzqb");
    CHECK(pinyinInitials("区综合执法局") == "qzhzfj");
}

TEST_CASE("a character of two readings is read as its word wants", "[domain][text]")
{
    CHECK(pinyinInitials("示例银行") == "slyh");
    CHECK(pinyinInitials("行政单位") == "xzdw");
    CHECK(pinyinInitials("各部门（单位）") == "gbmdw");
    CHECK(pinyinInitials("重大行政决策承办部门") == "zdxzjccbbm");
    CHECK(pinyinInitials("长效机制") == "cxjz");
    CHECK(pinyinInitials("局长") == "jz");
    CHECK(pinyinInitials("会计") == "kj");
    CHECK(pinyinInitials("人民调解") == "rmtj");
    CHECK(pinyinInitials("农商行") == "nsh");
}

TEST_CASE("initials keep letters and figures and drop the rest", "[domain][text]")
{
    CHECK(pinyinInitials("第３中学 A-b") == "d3zxab");
    CHECK(pinyinInitials("、（）").isEmpty());
    CHECK(pinyinInitials({}).isEmpty());
    CHECK(pinyinInitials(QString(QChar(0xD842))).isEmpty());
}

TEST_CASE("units sort by pinyin and figures by value", "[domain][text]")
{
    QStringList names{"区水务局",  "区司法局",     "区财政局", "示例10中学",
                      "示例2中学", "区应急管理局", "区教育局"};
    std::sort(names.begin(), names.end(), pinyinLess);
    CHECK((names == QStringList{"区财政局", "区教育局", "区水务局", "区司法局", "区应急管理局", "示例2中学",
                                "示例10中学"}));
    CHECK_FALSE(pinyinLess("区司法局", "区司法局"));
}

TEST_CASE("folding, initials and order work from several threads at once", "[domain][text]")
{
    std::vector<std::thread> threads;
    std::vector<int> wrong(4, 0);
    for (size_t t = 0; t < wrong.size(); ++t)
        threads.emplace_back([&wrong, t] {
            for (int i = 0; i < 200; ++i) {
                wrong[t] += pinyinInitials("区农业农村局") != "qnyncj";
                wrong[t] += foldForSearch("Ａ") != "a";
                wrong[t] += !pinyinLess("区财政局", "区司法局");
            }
        });
    for (auto &thread : threads)
        thread.join();
    CHECK(wrong == std::vector<int>(4, 0));
}
