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

TEST_CASE("the pieces of an indicator that has very many follow when the window is there", "[ledger]")
{
    Desk desk;
    const int pieces = GENERATE(300, 301);
    const auto requirement = desk.sheet().tasks.first().materials.first().requirement;
    desk.ledger->session()
        .write([=](storage::Database &database, const storage::Author &by) {
            storage::ChangeGroup step(database, by, QStringLiteral("添加"));
            for (int number = 1; number <= pieces; ++number) {
                const auto evidence =
                    step.insert(storage::Entity::Evidence, {{"kind", "note"}, {"title", "示例"}});
                step.insert(storage::Entity::Filing, {{"requirement_id", requirement.value()},
                                                      {"evidence_id", evidence},
                                                      {"ordinal", number},
                                                      {"name", "示例"},
                                                      {"filed_at", step.now()}});
            }
            return step.commit();
        })
        .waitForFinished();
    const auto folder = desk.ledger->session().folder().path();
    ui::Ledger reader(
        workflow::WorkspaceSession::open(folder, workflow::WorkspaceSession::Purpose::Read, clerk),
        desk.errors);
    CHECK(reader.currentEvidence().size() == (pieces > 300 ? 0 : 300));
    CHECK(eventually([&] { return reader.currentEvidence().size() == pieces; }));
}
