#include "core/workflow/units/unit_directory.h"
#include "core/workflow/units/unit_groups.h"
#include "tests/support/workspace_fixture.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using storage::Author;
using storage::Database;

namespace {

storage::UnitContact contactOf(test::Workspace &w, const QString &name)
{
    return w.session
        ->read([id = w.unit(name).id](Database &db) { return storage::unitContacts(db).value(id); })
        .result();
}

} // namespace

TEST_CASE("units that are added to a group are asked for what was asked through it", "[workflow][units]")
{
    test::Workspace w;
    const auto group = w.group("各乡镇").id;
    w.write([=](Database &db, const Author &by) { return addUnits(db, by, {test::entry("甲镇")}, group); });
    Asking asking;
    asking.materials << w.material().id;
    asking.groups << group;
    asking.dueOn = QDate(2024, 5, 31);
    w.write([asking](Database &db, const Author &by) { return askUnits(db, by, asking); });

    w.write([=, known = w.unit("区水务局").id](Database &db, const Author &by) {
        return addUnits(db, by, {test::entry("乙镇")}, group, {known});
    });
    CHECK(w.group("各乡镇").units.size() == 3);
    REQUIRE(w.asked().size() == 3);
    for (const auto &line : w.asked()) {
        CHECK(line.dueOn == QDate(2024, 5, 31));
        CHECK(line.viaGroup == group);
    }
}

TEST_CASE("a unit of the directory joins a group once", "[workflow][units]")
{
    test::Workspace w;
    const auto group = w.group("各乡镇").id;
    for (int time = 0; time < 2; ++time)
        w.write([=, known = w.unit("区水务局").id](Database &db, const Author &by) {
            return addUnits(db, by, {}, group, {known});
        });
    CHECK(w.group("各乡镇").units == QList{w.unit("区水务局").id});
}

TEST_CASE("an import whose row names no contact leaves the one that is known", "[workflow][units]")
{
    test::Workspace w;
    auto full = test::entry("区教育局");
    full.person = "王某某";
    full.telephone = "13800000001";
    full.note = "三楼";
    w.write([full](Database &db, const Author &by) {
        return importUnits(db, by, {{}, {{storage::units(db).at(1).id, full}}});
    });
    REQUIRE(contactOf(w, "区教育局").person == "王某某");

    auto row = test::entry("区教育局");
    row.shortName = "教育局";
    row.telephone = "13800000002";
    w.write([row](Database &db, const Author &by) {
        return importUnits(db, by, {{}, {{storage::units(db).at(1).id, row}}});
    });
    CHECK(w.unit("区教育局").shortName == "教育局");
    CHECK(contactOf(w, "区教育局") == storage::UnitContact{"王某某", "13800000002", "三楼"});
}
