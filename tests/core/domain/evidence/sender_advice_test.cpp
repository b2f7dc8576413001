#include <catch2/catch.hpp>

#include "core/domain/evidence/sender_advice.h"

using namespace taizhang::domain;

namespace {

Unit unit(int id, const char *name)
{
    return {*UnitId::parse(id), {}, QString::fromUtf8(name), {}, UnitKind::Department, id, {}};
}

} // namespace

TEST_CASE("a name that speaks of another unit is to be looked at", "[domain][sender]")
{
    const QList<Unit> units{unit(1, "区教育局"), unit(2, "区水务局"), unit(3, "甲镇"), unit(4, "乙镇")};
    const auto advice = [&](const QStringList &names) {
        return adviceOnSender(names, *UnitId::parse(1), units);
    };
    CHECK(advice({"区教育局总结.pdf", "总结.pdf", "教育局.docx"}).isEmpty());
    CHECK(advice({"水务局总结.pdf"}) ==
          QStringList{
              "请核对：“水务局总结.pdf”的名称写的是区水务局，放在了区教育局名下；放错了的，请移到区水务局"
              "名下。"});
    CHECK(advice({"教育局转水务局意见.pdf"}).isEmpty()); // of both
    const auto two = advice({"区水务局1.pdf", "区水务局2.pdf", "x.pdf"});
    REQUIRE(two.size() == 1);
    CHECK(two[0].contains("“区水务局1.pdf”等 2 个文件的名称写的是区水务局"));
    auto gone = units;
    gone[0].retired = true;
    CHECK(adviceOnSender({"区教育局移交水务局.pdf"}, *UnitId::parse(1), gone).isEmpty());
}

TEST_CASE("a name that writes out another indicator is to be looked at", "[domain][sender]")
{
    CHECK(
        adviceOnIndicator({"第38项 评估.pdf"}, 30) ==
        QStringList{"请核对：“第38项 评估.pdf”的文件名写的是第38项，放在了第30项；放错了的，请移到第38项。"});
    CHECK(adviceOnIndicator({"038-1-01 评估.pdf"}, 30).size() == 1);
    CHECK(adviceOnIndicator({"第30项 评估.pdf", "第38项和第30项.pdf", "38 评估.pdf", "评估.pdf"}, 30)
              .isEmpty());
}
