#include "tests/features/clerk.h"

#include <QJsonArray>
#include <QTest>
#include <catch2/catch.hpp>

using namespace taizhang;

namespace {

const QStringList townships{"甲镇", "乙镇", "丙镇", "丁镇", "戊镇", "己镇",
                            "庚乡", "辛乡", "壬乡", "癸乡", "子乡"};

QJsonObject named(const QJsonArray &things, const QString &name)
{
    for (const auto &thing : things)
        if (thing.toObject()["name"] == name)
            return thing.toObject();
    return {};
}

} // namespace

TEST_CASE("the clerk pastes the townships, and 各乡镇 means them", "[features]")
{
    test::Clerk clerk;
    clerk.shortcut(Qt::Key_2); // 单位名录
    clerk.click("pasteUnits");
    clerk.type("pasteText", townships.join('\n'));
    clerk.click("pasteAccept");

    REQUIRE(clerk.comesTrue([&] {
        const auto groups = clerk.taizhang({"units", "list"})["groups"].toArray();
        return named(groups, "各乡镇")["means"].toArray().size() == 11;
    }));
    const auto said = clerk.taizhang({"units", "list"});
    QStringList members;
    for (const auto &member : named(said["groups"].toArray(), "各乡镇")["means"].toArray())
        members << member.toString();
    CHECK(members == townships);
    for (const auto &township : townships)
        CHECK(named(said["units"].toArray(), township)["kind"] == "乡镇");
    const auto before = said["units"].toArray().size();

    // One step: one Ctrl+Z takes all of it back.
    clerk.shortcut(Qt::Key_Z);
    CHECK(clerk.comesTrue([&] {
        const auto now = clerk.taizhang({"units", "list"});
        int there = 0;
        for (const auto &unit : now["units"].toArray())
            there += unit.toObject()["retired"].toBool() ? 0 : 1;
        return there == before - 11 && named(now["groups"].toArray(), "各乡镇")["means"].toArray().isEmpty();
    }));

    clerk.press("unitsTable", Qt::Key_Escape);
    clerk.see("indicatorPage");
}
