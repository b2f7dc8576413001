#include "core/workflow/units/unit_directory.h"
#include "core/workflow/units/unit_groups.h"
#include "tests/support/desk_fixture.h"
#include "ui/shared/group_words.h"
#include "ui/units/groups_model.h"
#include "ui/units/unit_list_model.h"
#include "ui/units/units_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <catch2/catch.hpp>

using namespace taizhang;
using storage::Author;
using storage::Database;

namespace {

using Tester = QAbstractItemModelTester;

QList<domain::UnitId> ids(const ui::UnitsModel &model, const QList<int> &rows)
{
    QList<domain::UnitId> all;
    for (const auto row : rows)
        all << model.unit(row).id;
    return all;
}

} // namespace

TEST_CASE("the models of the directory keep the rules of models", "[units]")
{
    test::Desk desk;
    ui::UnitsModel units;
    Tester unitsTester(&units, Tester::FailureReportingMode::Fatal);
    ui::GroupsModel groups;
    Tester groupsTester(&groups, Tester::FailureReportingMode::Fatal);
    ui::UnitListModel list;
    Tester listTester(&list, Tester::FailureReportingMode::Fatal);

    units.setMovable(true);
    units.setUnits(desk.ledger->roster(), QDate(2024, 3, 1));
    units.setContacts({{units.unit(0).id, {"王某某", "13800000001", {}}}});
    groups.setGroups(desk.ledger->roster());
    list.setList(exchange::readPastedUnits("甲镇\n甲镇\n区水务局", desk.ledger->roster().units()));
    CHECK(units.rowCount() == 3);
    CHECK(groups.rowCount() == 1);
    CHECK(list.rowCount() == 3);
    units.setUnits({}, QDate(2024, 3, 1));
    groups.setGroups({});
    list.setList({});
    CHECK(units.rowCount() + groups.rowCount() + list.rowCount() == 0);
}

TEST_CASE("rows moved to a place stand together there, and retired units are no part of the order", "[units]")
{
    test::Desk desk;
    desk.stored([](Database &database) {
        workflow::addUnits(database, test::author(), {test::entry("甲镇"), test::entry("乙镇")});
        const auto all = storage::units(database);
        workflow::retireUnit(database, test::author(), all[1].id);
    });
    desk.ledger->reload();
    REQUIRE(test::eventually([&] { return desk.ledger->roster().units().size() == 5; }));
    ui::UnitsModel model;
    model.setUnits(desk.ledger->roster(), QDate(2024, 3, 1));
    REQUIRE(model.unit(4).retired);

    CHECK(model.orderWith({1}, 0) == ids(model, {1, 0, 2, 3}));
    CHECK(model.orderWith({0, 2}, 4) == ids(model, {1, 3, 0, 2}));
    CHECK(model.orderWith({0}, 5) == ids(model, {1, 2, 3, 0}));
    CHECK(model.orderWith({0, 3}, 2) == ids(model, {1, 0, 3, 2}));
    CHECK(model.orderWith({4}, 0) == ids(model, {0, 1, 2, 3}));
    CHECK(model.data(model.index(4, ui::UnitsModel::State)) == "已停用");
    QStringList order; // without a gap where the retired one was
    for (int row = 0; row < model.rowCount(); ++row)
        order << model.data(model.index(row, ui::UnitsModel::Order)).toString();
    CHECK(order == QStringList{"1", "2", "3", "4", ""});
}

TEST_CASE("a group says whom it means, and what to do when it means nobody", "[units]")
{
    test::Desk desk;
    const auto group = desk.ledger->roster().groups().first();
    CHECK(ui::groupMeaning(desk.ledger->roster(), group).contains("还没有成员"));
    desk.stored([id = group.id](Database &database) {
        return workflow::addUnits(database, test::author(), {test::entry("甲镇"), test::entry("乙镇")}, id);
    });
    desk.ledger->reload();
    REQUIRE(test::eventually([&] { return desk.ledger->roster().units().size() == 5; }));
    CHECK(ui::groupMeaning(desk.ledger->roster(), *desk.ledger->roster().group(group.id)) ==
          "“各乡镇”现指 2 个单位：甲镇、乙镇。");
}

TEST_CASE("every column of the directory and of a list has a heading and something to say", "[units]")
{
    test::Desk desk;
    domain::UnitEntry full{
        "示例镇", "示例", domain::UnitKind::Township, {"示例乡"}, {"王某某", "12345", "备注"}};
    desk.stored([&](Database &database) { return workflow::addUnits(database, test::author(), {full}); });
    desk.ledger->reload();
    REQUIRE(test::eventually([&] { return desk.ledger->roster().units().size() == 4; }));
    ui::UnitsModel units;
    units.setUnits(desk.ledger->roster(), QDate(2024, 3, 1));
    units.setContacts({{units.unit(3).id, full.contact}});
    ui::UnitListModel list;
    exchange::UnitListRow row;
    row.line = 2;
    row.entry = full;
    row.sentence = "请核对";
    list.setList({{row}, {}, {}, {}, {}});
    const auto check = [](const QAbstractItemModel &model, int shown, int silent) {
        for (int column = 0; column < model.columnCount(); ++column) {
            INFO(column);
            CHECK_FALSE(model.headerData(column, Qt::Horizontal).toString().isEmpty());
            CHECK(model.index(shown, column).data().toString().isEmpty() == (column == silent));
        }
    };
    check(units, 3, ui::UnitsModel::Answered); // nothing was asked of it
    check(list, 0, -1);
    CHECK(units.headerData(ui::UnitsModel::Answered, Qt::Horizontal, Qt::DisplayRole) == "已办/应报");
}
