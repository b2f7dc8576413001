#include "core/domain/search_text.h"

#include <catch2/catch.hpp>

using namespace taizhang::domain;

namespace {

QStringList marked(const QString &text, const QString &query)
{
    QStringList words;
    for (const auto &span : foundWords(text, searchWords(query)))
        words << text.mid(span.start, span.length);
    return words;
}

} // namespace

TEST_CASE("words are found whatever their width, case and line breaks", "[search]")
{
    CHECK(marked(QStringLiteral("区司法局ＡＢＣ"), QStringLiteral("abc")) ==
          QStringList{QStringLiteral("ＡＢＣ")});
    CHECK(marked(QStringLiteral("行政执\n法"), QStringLiteral("执法")) ==
          QStringList{QStringLiteral("执\n法")});
    CHECK(marked(QStringLiteral("沙政发〔2023〕5号"), QStringLiteral("[2023]5")) ==
          QStringList{QStringLiteral("2023〕5")});
    CHECK(marked(QStringLiteral("①第一"), QStringLiteral("1第")) == QStringList{QStringLiteral("①第")});
    CHECK(marked(QStringLiteral("𠮷野"), QStringLiteral("𠮷")) == QStringList{QStringLiteral("𠮷")});
    CHECK(marked(QStringLiteral("行政，执法"), QStringLiteral("行政执法")).isEmpty());
    CHECK(marked(QStringLiteral("执法行政"), QStringLiteral("行政 执法")) ==
          QStringList{QStringLiteral("执法"), QStringLiteral("行政")});
}

TEST_CASE("figures that stand apart are numbers of their own", "[search]")
{
    CHECK(marked(QStringLiteral("12\t84"), QStringLiteral("128")).isEmpty());
    CHECK(marked(QStringLiteral("共12\n８4件"), QStringLiteral("128")).isEmpty());
    CHECK(marked(QStringLiteral("12 84"), QStringLiteral("12 84")) ==
          QStringList{QStringLiteral("12"), QStringLiteral("84")});
    CHECK(marked(QStringLiteral("128\t件"), QStringLiteral("128件")) ==
          QStringList{QStringLiteral("128\t件")});
    CHECK(spacedSigns(QStringLiteral("12 84")) == QStringLiteral("1 2 %1 8 4").arg(searchBreak));
}

TEST_CASE("a number written in groups is found in one piece, in any spelling", "[search]")
{
    const auto [text, query, found] = GENERATE(table<QString, QString, QStringList>({
        {"电话138 0000 1234。", "13800001234", {"138 0000 1234"}},
        {"电话138-0000-1234", "13800001234", {"138-0000-1234"}},
        {"+86 138 00001234转", "13800001234", {"138 00001234"}},
        {"１３８ ００００ １２３４", "13800001234", {"１３８ ００００ １２３４"}},
        {"1380 000 1234", "13800001234", {"1380 000 1234"}},
        {"0955-700-1234、0955 7001234", "09557001234", {"0955-700-1234", "0955 7001234"}},
        {"（0955）7001234", "7001234", {"7001234"}},
        {"(0955) 700 1234", "09557001234", {"0955) 700 1234"}},
        {"热线400-700-1234", "4007001234", {"400-700-1234"}},
        {"证号000101 19900101 001X", "00010119900101001x", {"000101 19900101 001X"}},
        {"卡号6222 0000 0000 0000 004", "6222000000000000004", {"6222 0000 0000 0000 004"}},
        // the query in groups
        {"13800001234", "138-0000-1234", {"13800001234"}},
        {"138 0000 1234", "138-0000-1234", {"138 0000 1234"}},
        {"09557001234", "(0955)7001234", {"09557001234"}},
        {"0955-700-1234", "700-1234", {"700-1234"}},
        {"13800001234", "138 0000 1234", {"138", "0000", "1234"}},
        // what merely stands beside each other
        {"2023 12", "202312", {}},
        {"2023\t12", "202312", {}},
        {"2021 2022 2023 2024", "20212022", {}},
        {"138\t0000\t1234", "13800001234", {}},
        {"138\n0000\n1234", "13800001234", {}},
        {"138  0000  1234", "13800001234", {}},
        {"128 0000 1234", "12800001234", {}},
        {"13 80 00 01 23 4", "13800001234", {}},
        {"5138 0000 1234", "13800001234", {}},
        {"138 0000 12345", "13800001234", {}},
        {"001 2000 3000", "00120003000", {}},
        // neither across what follows nor into it
        {"末5 138 0000 1234", "51380", {}},
        {"5号，138 0000 1234", "5号13800001234", {}},
    }));
    INFO(text.toStdString() << " ? " << query.toStdString());
    CHECK(marked(text, query) == found);
}

TEST_CASE("a query of nothing but marks looks for nothing", "[search]")
{
    CHECK(searchWords(QStringLiteral(" ，。  \"*")).isEmpty());
    CHECK(searchWords(QStringLiteral("（行政） 行政")) == QStringList{QStringLiteral("行政")});
}

TEST_CASE("signs are set apart, and a pair of surrogates stays one", "[search]")
{
    CHECK(spacedSigns(QStringLiteral("行政 2𠮷")) == QStringLiteral("行 政 2 𠮷"));
}

TEST_CASE("a snippet stands on one line around what was found", "[search]")
{
    const auto text = QString(100, u'前') + QStringLiteral("行\n政") + QString(100, u'后');
    const auto snippet = snippetAround(text, foundWords(text, {QStringLiteral("行政")}), 30);
    CHECK(snippet.text == QStringLiteral("…") + QString(10, u'前') + QStringLiteral("行 政") +
                              QString(17, u'后') + QStringLiteral("…"));
    REQUIRE(snippet.spans.size() == 1);
    CHECK(snippet.spans[0] == TextSpan{11, 3});
    CHECK(snippetAround(QStringLiteral("短"), {}, 30).text == QStringLiteral("短"));
}
