#include "core/workflow/tasks/asking.h"
#include "core/workflow/tasks/reviewing.h"
#include "core/workflow/units/unit_directory.h"
#include "core/workflow/units/unit_groups.h"
#include "tests/support/desk_fixture.h"
#include "ui/indicators/unit_chips.h"
#include "ui/shared/data_table.h"
#include "ui/units/check_list.h"
#include "ui/units/group_dialog.h"
#include "ui/units/groups_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <catch2/catch.hpp>

using namespace taizhang;
using storage::Author;
using storage::Database;

namespace {

/// The panel at a desk where 各乡镇 means 甲镇 and 乙镇, both asked through it; 甲镇 has sent something in.
struct Panel : test::Desk
{
    Panel() : settings(workspace.folder.filePath("settings.ini"), QSettings::IniFormat)
    {
        stored([material = sheet().tasks.first().materials.first().id](Database &database) {
            const auto group = storage::unitGroups(database).first().id;
            workflow::addUnits(database, test::author(), {test::entry("甲镇"), test::entry("乙镇")}, group);
            workflow::Asking asking;
            asking.materials << material;
            asking.groups << group;
            workflow::askUnits(database, test::author(), asking);
            workflow::takeReviewStep(database, test::author(),
                                     {storage::requirementLines(database).first().id},
                                     domain::ReviewStep::Submit, {});
        });
        ledger->reload();
        REQUIRE(test::eventually([&] { return ledger->roster().units().size() == 5; }));
        panel = new ui::GroupsPanel(*ledger, settings, &window);
        panel->resize(500, 500);
        window.show();
        panel->findChild<ui::DataTable *>("groupsTable")->selectRow(0);
    }
    ~Panel() { delete panel; }

    template <class Widget>
    Widget *find(const char *name)
    {
        auto *found = window.findChild<Widget *>(name);
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void press(const char *name) { find<QPushButton>(name)->click(); }
    void tick(const char *list, const QString &name, bool on)
    {
        const auto items = find<QListWidget>(list)->findItems(name, Qt::MatchExactly);
        REQUIRE(items.size() == 1);
        items.first()->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    QList<domain::UnitGroup> groups()
    {
        return stored([](Database &database) { return storage::unitGroups(database); });
    }

    QSettings settings;
    ui::GroupsPanel *panel;
};

} // namespace

TEST_CASE("a change of members is told before it is made, and an answer is kept", "[units]")
{
    Panel desk;
    CHECK(desk.find<QLabel>("groupMeaning")->text() == "“各乡镇”现指 2 个单位：甲镇、乙镇。");
    desk.press("groupMembers");
    auto *accept = desk.find<QPushButton>("groupAccept");
    CHECK_FALSE(accept->isEnabled());
    desk.tick("memberUnits", "甲镇", false);
    desk.tick("memberUnits", "乙镇", false);
    desk.tick("memberUnits", "区水务局", true);
    REQUIRE(test::eventually([&] { return accept->isEnabled(); }));
    desk.tick("memberUnits", "区教育局", true);
    CHECK_FALSE(accept->isEnabled()); // not before it is told
    desk.tick("memberUnits", "区教育局", false);
    REQUIRE(test::eventually([&] { return accept->isEnabled(); }));
    CHECK(desk.find<QLabel>("groupPlan")->text() ==
          "加入 1 个：区水务局。\n"
          "移出 2 个：甲镇、乙镇。\n"
          "随组新交办 1 项：第1项第1行材料1（区水务局，不设期限）。\n"
          "撤回从没有报送、也没有发过文的 1 项：第1项第1行材料1（乙镇）。\n"
          "有过报送、延期或发过文，保留 1 项：第1项第1行材料1（甲镇）。");
    CHECK(desk.groups().first().units.size() == 2); // nothing yet
    accept->click();
    REQUIRE(test::eventually([&] { return desk.groups().first().units.size() == 1; }));
    CHECK(test::eventually(
        [&] { return desk.find<QLabel>("groupMeaning")->text() == "“各乡镇”现指 1 个单位：区水务局。"; }));
}

TEST_CASE("members ticked and unticked again are no change", "[units]")
{
    Panel desk;
    desk.press("groupMembers");
    desk.tick("memberUnits", "区水务局", true);
    desk.tick("memberUnits", "区水务局", false);
    CHECK(test::eventually([&] { return desk.find<QLabel>("groupPlan")->text() == "成员没有改动。"; }));
    CHECK_FALSE(desk.find<QPushButton>("groupAccept")->isEnabled());
}

TEST_CASE("members that were ticked are not given up without a word", "[units]")
{
    Panel desk;
    desk.press("groupMembers");
    auto *dialog = desk.find<ui::GroupDialog>("groupDialog");
    desk.find<QLineEdit>("memberUnitsFilter")->setText("区");
    desk.tick("memberUnits", "区水务局", true);
    dialog->reject();
    CHECK(dialog->isVisible());
    REQUIRE(dialog->findChild<QDialog *>("confirmDialog"));
    for (auto *button : dialog->findChild<QDialog *>("confirmDialog")->findChildren<QPushButton *>())
        if (button->objectName() == "dialogCancel")
            button->click();
    desk.tick("memberUnits", "区水务局", false);
    dialog->reject(); // as before: nothing is lost
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("a group that would contain itself is told and cannot be confirmed", "[units]")
{
    Panel desk;
    desk.stored([](Database &database) {
        const auto townships = storage::unitGroups(database).first().id;
        workflow::addGroup(database, test::author(), "各单位");
        const auto all = storage::unitGroups(database).last().id;
        workflow::setGroupMembers(database, test::author(), all, {}, {townships});
    });
    desk.ledger->reload();
    REQUIRE(test::eventually([&] { return desk.ledger->roster().groups().size() == 2; }));
    desk.press("groupMembers");
    desk.tick("memberGroups", "各单位", true);
    CHECK(desk.find<QLabel>("groupPlan")->text().contains("不能互相包含"));
    test::letPass(300);
    CHECK_FALSE(desk.find<QPushButton>("groupAccept")->isEnabled());
}

TEST_CASE("groups of one's own are made, renamed and deleted; those of the table stay", "[units]")
{
    Panel desk;
    desk.press("addGroup");
    auto *name = desk.find<QLineEdit>("nameLine");
    name->setText("各乡镇");
    CHECK(desk.find<QLabel>("nameFault")->text().contains("各乡镇"));
    CHECK_FALSE(desk.find<QPushButton>("nameAccept")->isEnabled());
    name->setText("沿河乡镇");
    desk.press("nameAccept");
    REQUIRE(test::eventually([&] { return desk.ledger->roster().groups().size() == 2; }));

    auto *table = desk.find<ui::DataTable>("groupsTable");
    table->selectRow(1);
    REQUIRE(test::eventually([&] { return desk.window.findChild<QDialog *>("nameDialog") == nullptr; }));
    desk.press("renameGroup");
    desk.find<QLineEdit>("nameLine")->setText("沿山乡镇");
    desk.press("nameAccept");
    REQUIRE(test::eventually([&] { return desk.ledger->roster().groups().last().name == "沿山乡镇"; }));
    desk.press("deleteGroup");
    REQUIRE(test::eventually([&] { return desk.ledger->roster().groups().size() == 1; }));

    table->selectRow(0);
    desk.press("deleteGroup");
    REQUIRE(test::eventually([&] { return !desk.failure().isEmpty(); }));
    CHECK(desk.failure().contains("指标表"));
    CHECK(desk.groups().size() == 1);
}

TEST_CASE("names to tick are narrowed by initials, and all that are listed are ticked at once", "[units]")
{
    ui::CheckList list("单位", "names", {{1, "区司法局", false, {}}, {2, "区水务局", true, {}}});
    list.findChild<QLineEdit *>("namesFilter")->setText("qsfj");
    list.checkShown(true);
    CHECK(list.checked() == QList<qint64>{1, 2});
    list.checkShown(false);
    CHECK(list.checked() == QList<qint64>{2});
}

TEST_CASE("a chip says whom a group means, and of an alias which unit it is", "[units]")
{
    Panel desk;
    desk.stored([](Database &database) {
        auto entry = test::entry("区水务局");
        entry.aliases << "区水利局";
        return workflow::editUnit(database, test::author(), storage::units(database).at(2).id, entry);
    });
    desk.ledger->reload();
    REQUIRE(test::eventually([&] { return !desk.ledger->roster().units().at(2).aliases.isEmpty(); }));
    ui::UnitChips chips("责任单位", "各乡镇、区水利局、区教育局");
    const auto before = chips.heightForWidth(200);
    chips.explain(desk.ledger->roster());
    CHECK(chips.accessibleDescription() == "“各乡镇”现指 2 个单位：甲镇、乙镇。\n"
                                           "“区水利局”是“区水务局”的别名。\n"
                                           "单位：区教育局");
    CHECK(chips.heightForWidth(200) > before); // the alias is written out
}
