#include "core/workflow/tasks/reviewing.h"
#include "core/workflow/units/unit_directory.h"
#include "core/workflow/units/unit_groups.h"
#include "core/workflow/units/unit_return.h"
#include "tests/support/workspace_fixture.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using storage::Author;
using storage::Database;

namespace {

/// 区水务局 is asked for two materials, answered the first, is one of 各乡镇, has an alias, and is retired.
struct Retired : test::Workspace
{
    Retired()
    {
        auto entry = test::entry("区水务局");
        entry.aliases << "水务局";
        write([=, id = water()](Database &db, const Author &by) { return editUnit(db, by, id, entry); });
        write([id = group("各乡镇").id, unit = water()](Database &db, const Author &by) {
            return addUnits(db, by, {}, id, {unit});
        });
        ask("区水务局", 1);
        Asking asking;
        asking.materials << material(2).id;
        asking.units << water();
        asking.dueOn = QDate(2024, 5, 31);
        write([asking](Database &db, const Author &by) { return askUnits(db, by, asking); });
        write([id = asked().first().id](Database &db, const Author &by) {
            return takeReviewStep(db, by, {id}, domain::ReviewStep::Submit, {});
        });
        write([id = water()](Database &db, const Author &by) { return retireUnit(db, by, id); });
    }
    domain::UnitId water() { return unit("区水务局").id; }
    UnitReturn plan()
    {
        return session->read([id = water()](Database &db) { return planUnitReturn(db, id); }).result();
    }
    void restore(bool whatItHad)
    {
        write(
            [=, id = water()](Database &db, const Author &by) { return restoreUnit(db, by, id, whatItHad); });
    }
    QList<domain::MaterialId> askedOfWater()
    {
        QList<domain::MaterialId> materials;
        for (const auto &line : asked())
            if (line.unit == water())
                materials << line.material;
        return materials;
    }
};

} // namespace

TEST_CASE("what a retirement took is named before the unit comes back, and comes back with it",
          "[workflow][units]")
{
    Retired w;
    CHECK(w.askedOfWater() == QList{w.material(1).id});
    CHECK(w.group("各乡镇").units.isEmpty());
    const auto plan = w.plan();
    REQUIRE(plan.tasks.size() == 1);
    CHECK(plan.tasks.first().material == w.material(2).id);
    CHECK(plan.tasks.first().dueOn == QDate(2024, 5, 31));
    CHECK(plan.groupNames == QStringList{"各乡镇"});
    CHECK(plan.aliases == QStringList{"水务局"});
    CHECK(plan.kept == 1);

    w.restore(true);
    CHECK(w.askedOfWater() == QList{w.material(1).id, w.material(2).id});
    CHECK(w.asked().last().dueOn == QDate(2024, 5, 31));
    CHECK(w.group("各乡镇").units == QList{w.water()});
    CHECK(w.unit("区水务局").aliases == QStringList{"水务局"});
}

TEST_CASE("a unit can come back alone", "[workflow][units]")
{
    Retired w;
    w.restore(false);
    CHECK_FALSE(w.unit("区水务局").retired);
    CHECK(w.askedOfWater() == QList{w.material(1).id});
    CHECK(w.group("各乡镇").units.isEmpty());
}

TEST_CASE("who answered is named, and what the group was asked meanwhile is asked of it, too",
          "[workflow][units]")
{
    Retired w;
    w.ask("区教育局", 2);
    w.write([id = w.asked().last().id](Database &db, const Author &by) {
        return takeReviewStep(db, by, {id}, domain::ReviewStep::Submit, {});
    });
    const auto group = w.group("各乡镇").id;
    w.write([=](Database &db, const Author &by) { return addUnits(db, by, {test::entry("甲镇")}, group); });
    Asking asking;
    asking.materials << w.material(3).id;
    asking.groups << group;
    w.write([asking](Database &db, const Author &by) { return askUnits(db, by, asking); });
    const auto plan = w.plan();
    CHECK(plan.answeredBy.value(w.material(2).id) == QStringList{"区教育局"});
    CHECK(plan.asked == QList{w.material(3).id});
    w.restore(true);
    CHECK(w.askedOfWater() == QList{w.material(1).id, w.material(2).id, w.material(3).id});
}

TEST_CASE("an alias that another unit bears by now stays with it", "[workflow][units]")
{
    Retired w;
    w.write([](Database &db, const Author &by) { return addUnits(db, by, {test::entry("水务局")}); });
    CHECK(w.plan().aliases.isEmpty());
    w.restore(true);
    CHECK(w.unit("区水务局").aliases.isEmpty());
}

TEST_CASE("what was withdrawn by itself since does not come back, however often the unit was retired",
          "[workflow][units]")
{
    Retired w;
    const auto retire = [&] {
        return w.write([id = w.water()](Database &db, const Author &by) { return retireUnit(db, by, id); });
    };
    w.restore(false);
    retire();
    CHECK(w.plan().tasks.size() == 1); // as before: it is still what retiring it took
    w.restore(true);
    for (const auto &line : w.asked())
        if (line.unit == w.water() && line.state == domain::RequirementState::Missing)
            w.write([id = line.id](Database &db, const Author &by) { return withdraw(db, by, {id}); });
    retire();
    CHECK(w.plan().tasks.isEmpty());
    CHECK(w.plan().groupNames == QStringList{"各乡镇"});
}
