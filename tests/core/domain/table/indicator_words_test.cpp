#include "core/domain/table/indicator_words.h"

#include <QString>
#include <catch2/catch.hpp>

using taizhang::domain::reservationLength;

TEST_CASE("an indicator's words begin behind what only says when or except what", "[domain][table]")
{
    const auto behind = [](const char *text) {
        const auto words = QString::fromUtf8(text);
        return words.sliced(reservationLength(words)).toStdString();
    };
    CHECK(behind("每年1月31日前，各级行政执法机关公布数据。") == "各级行政执法机关公布数据。");
    CHECK(behind("除依法需要保密的外，对草案公开征求意见，期限为30日。") ==
          "对草案公开征求意见，期限为30日。");
    CHECK(behind("因国家利益需要改变的，在处置中，依法补偿。") == "依法补偿。");
    CHECK(behind("属地责任认真落实，引导信访人就地反映问题。") ==
          "属地责任认真落实，引导信访人就地反映问题。");
    CHECK(behind("设立在群众家门前。其他") == "设立在群众家门前。其他");
    CHECK(behind("").empty());
}
