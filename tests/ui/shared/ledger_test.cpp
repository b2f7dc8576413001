#include <catch2/catch.hpp>

#include "core/workflow/tasks/material_state.h"
#include "tests/support/desk_fixture.h"

#include <QAction>

using namespace taizhang;
using namespace taizhang::test;

TEST_CASE("a step that others committed is stacked when an undo under way has ended", "[ledger]")
{
    Desk desk;
    const auto collect = [&](int place) {
        return [material = desk.sheet().tasks.first().materials.at(place - 1).requirement](
                   storage::Database &database, const storage::Author &by) {
            return workflow::setMaterialState(database, by, material, domain::RequirementState::Collected,
                                              {});
        };
    };
    desk.ledger->perform(QStringLiteral("标为已收集"), 1, collect(1));
    auto *undo = desk.ledger->undoAction();
    REQUIRE(eventually([&] { return undo->isEnabled(); }));
    const auto step = desk.ledger->session().write(collect(2)).result();
    undo->trigger();
    desk.ledger->stepCommitted(QStringLiteral("收进一批材料"), 1, step);
    CHECK_FALSE(undo->text().contains(QStringLiteral("收进一批材料"))); // the undo is still under way
    REQUIRE(eventually([&] { return undo->isEnabled(); }));
    CHECK(undo->text().contains(QStringLiteral("收进一批材料")));
    CHECK_FALSE(desk.ledger->redoAction()->isEnabled());
}
