#include "core/workflow/tasks/material_state.h"
#include "core/workflow/units/unit_directory.h"
#include "core/workflow/units/unit_groups.h"
#include "tests/support/active_window.h"
#include "tests/support/desk_fixture.h"
#include "ui/asking/ask_choices.h"
#include "ui/asking/ask_dialog.h"
#include "ui/asking/ask_tree.h"
#include "ui/shared/confirm_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <catch2/catch.hpp>

using namespace taizhang;

namespace {

/// The sample table with two townships in their group.
struct AskDesk : test::Desk
{
    AskDesk()
    {
        workflow::WorkspaceSession &session = ledger->session();
        session
            .write([](storage::Database &db, const storage::Author &by) {
                for (const auto &group : storage::unitGroups(db))
                    if (group.name == "各乡镇")
                        return workflow::addUnits(db, by, {test::entry("甲镇"), test::entry("乙镇")},
                                                  group.id);
                return QString();
            })
            .waitForFinished();
        reload();
    }
    void reload()
    {
        QSignalSpy read(ledger.get(), &ui::Ledger::currentChanged);
        ledger->reload();
        REQUIRE(test::eventually([&] { return !read.isEmpty(); }));
    }
    const ui::Roster &roster() { return ledger->roster(); }
    domain::UnitId unit(const QString &name)
    {
        for (const auto &each : roster().units())
            if (each.name == name)
                return each.id;
        throw domain::Error("no unit " + name);
    }
    QList<domain::MaterialId> materials()
    {
        QList<domain::MaterialId> all;
        const auto task = sheet().tasks[0];
        for (const auto &material : task.materials)
            all << material.id;
        return all;
    }
    void ask(domain::MaterialId material, domain::UnitId whom)
    {
        workflow::Asking asking;
        asking.materials << material;
        asking.units << whom;
        ledger->session()
            .write([asking](storage::Database &db, const storage::Author &by) {
                return workflow::askUnits(db, by, asking);
            })
            .waitForFinished();
        reload();
    }
};

QStringList told(const QList<ui::AskChoice> &choices)
{
    QStringList lines;
    for (const auto &choice : choices)
        lines << QStringLiteral("%1|%2|%3|%4%5")
                     .arg(ui::askPartLabel(choice.part), choice.name, choice.source)
                     .arg(choice.means.size())
                     .arg(choice.proposed ? QStringLiteral("|✓") : QString());
    return lines;
}

/// The dialog with what a test touches.
struct Asks
{
    Asks(AskDesk &desk, const QList<domain::MaterialId> &materials)
        : dialog(desk.roster(), desk.sheet().tasks[0], materials, {}, &desk.window)
    {
        desk.window.show();
        dialog.show();
        REQUIRE(test::becomesActive(&dialog));
    }
    template <class Widget>
    Widget *find(const QString &name)
    {
        auto *found = dialog.findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    QString result() { return find<QLabel>("askResult")->text(); }
    bool acceptable() { return find<QPushButton>("askAccept")->isEnabled(); }

    ui::AskDialog dialog;
};

} // namespace

TEST_CASE("who can be asked: the likelier first, each once, with the words of the table", "[ui][asking]")
{
    AskDesk desk;
    const auto task = desk.sheet().tasks[0];
    CHECK(told(ui::askChoices(desk.roster(), task, {task.materials[0].id})) ==
          QStringList{"牵头单位|区司法局|牵头单位写明“区司法局”|1|✓",
                      "责任单位|各乡镇|责任单位写明“各乡镇”|2", "名录里的其他单位|区教育局||1",
                      "名录里的其他单位|区水务局||1", "名录里的其他单位|甲镇||1",
                      "名录里的其他单位|乙镇||1"});
}

TEST_CASE("a unit that the material's words name is proposed before the lead", "[ui][asking]")
{
    AskDesk desk;
    auto task = desk.sheet().tasks[0];
    task.materials[1].material.text = "水务、教育等部门的台账；由区教育局汇总。";
    const auto lines = told(ui::askChoices(desk.roster(), task, {task.materials[1].id}));
    REQUIRE(lines.size() > 2);
    CHECK(lines[0].startsWith("材料文字写明的|"));
    CHECK(lines[0].endsWith("|✓"));
    CHECK(lines.filter("区教育局").size() == 1);
    CHECK(lines.filter("牵头单位|区司法局").value(0) == "牵头单位|区司法局|牵头单位写明“区司法局”|1");
    CHECK(lines.filter("写明“区教育局”").size() + lines.filter("写明“教育”").size() == 1);
}

TEST_CASE("where the lead cell is empty the row above is proposed with its source, and nobody is ticked",
          "[ui][asking]")
{
    AskDesk desk;
    CHECK_FALSE(desk.stored(
        [task = desk.sheet().tasks[0].id](storage::Database &db) { return storage::leadAbove(db, task); }));
    const auto above = desk.stored(
        [task = desk.sheet().tasks[1].id](storage::Database &db) { return storage::leadAbove(db, task); });
    REQUIRE(above);
    CHECK(above->indicator == 1);
    auto task = desk.sheet(3).tasks[0];
    task.leadText.clear();
    const auto lines = told(ui::askChoices(desk.roster(), task, {task.materials[0].id}, above));
    CHECK(lines.value(0) == "牵头单位（表中为空，可能是）|区司法局|此格为空，上面第1项写明“区司法局”|1");
    CHECK(lines.filter("✓").isEmpty());
}

TEST_CASE("a group that the words name and that means nobody is told, others are not", "[ui][asking]")
{
    test::Desk desk; // no township is known
    const auto task = desk.sheet().tasks[0];
    const auto asked = [&](const storage::TaskSheet &of) {
        return ui::emptyAmongStrongest(ui::askChoices(desk.ledger->roster(), of, {of.materials[0].id}));
    };
    CHECK(asked(task).isEmpty()); // 各乡镇 is responsible only
    auto named = task;
    named.materials[0].material.text = "各乡镇的台账。";
    REQUIRE(asked(named).size() == 1);
    CHECK(asked(named).first().name == "各乡镇");
}

TEST_CASE("the number of new requirements leaves out what is asked already", "[ui][asking]")
{
    AskDesk desk;
    workflow::Asking asking;
    asking.materials = desk.materials();
    asking.units << desk.unit("甲镇");
    for (const auto &group : desk.roster().groups())
        if (group.name == "各乡镇")
            asking.groups << group.id;
    CHECK(ui::newRequirements(desk.roster(), asking).count == 6);
    desk.ask(asking.materials[0], desk.unit("乙镇"));
    CHECK(ui::newRequirements(desk.roster(), asking).count == 5);
    asking.years = {"2022", "2023"};
    CHECK(ui::newRequirements(desk.roster(), asking).count == 10);
    asking.groups.clear();
    asking.materials = {desk.materials()[1]};
    desk.ledger->session()
        .write([asking](storage::Database &db, const storage::Author &by) {
            return workflow::askUnits(db, by, asking);
        })
        .waitForFinished();
    desk.reload();
    asking.years << "2024";
    CHECK(ui::newRequirements(desk.roster(), asking).count == 1); // one year more
}

TEST_CASE("a unit that the table names and the directory does not have is told", "[ui][asking]")
{
    AskDesk desk;
    auto task = desk.sheet().tasks[0];
    CHECK(ui::unknownWords(desk.roster(), task, {task.materials[0].id}).isEmpty());
    task.leadText = "区某某局";
    CHECK(ui::unknownWords(desk.roster(), task, {task.materials[0].id}) == "名录里没有牵头单位“区某某局”。");
}

TEST_CASE("the lead unit is ticked, others by their initials from the keyboard", "[ui][asking]")
{
    AskDesk desk;
    Asks asks(desk, {desk.materials()[0]});
    CHECK(asks.dialog.asking().units == QList{desk.unit("区司法局")});
    CHECK(asks.result() == "将新增 1 项报送任务；已经交办的保持不变。");
    auto *filter = asks.find<QLineEdit>("askFilter");
    QTest::keyClicks(filter, "qjyj");
    QTest::keyClick(filter, Qt::Key_Return);
    CHECK(asks.dialog.isVisible());
    CHECK(asks.dialog.asking().units == QList{desk.unit("区司法局"), desk.unit("区教育局")});
    // Enter once more takes nothing away.
    QTest::keyClick(filter, Qt::Key_Return);
    CHECK(asks.dialog.asking().units.size() == 2);
    filter->setText("没有这样的单位");
    QTest::keyClick(filter, Qt::Key_Return);
    CHECK(asks.dialog.asking().units.size() == 2);
    QTest::keyClick(&asks.dialog, Qt::Key_Escape);
    CHECK(asks.dialog.isVisible()); // it asks about the ticks first
    CHECK(asks.dialog.findChild<ui::ConfirmDialog *>());
}

TEST_CASE("what is wrong with years and date is said, and nothing can be asked until it is put right",
          "[ui][asking]")
{
    AskDesk desk;
    Asks asks(desk, {desk.materials()[0]});
    auto *remark = asks.find<QLabel>("askTermsRemark");
    asks.find<QLineEdit>("askYears")->setText("2022、2022");
    CHECK_FALSE(asks.acceptable());
    CHECK(remark->text().contains("四位数"));
    asks.find<QLineEdit>("askYears")->setText("2022、2023");
    asks.find<QSpinBox>("askCount")->setValue(4);
    CHECK(asks.acceptable());
    CHECK(asks.result().contains("2 项"));
    asks.find<QLineEdit>("askDue")->setText("2024年2月30日");
    CHECK_FALSE(asks.acceptable());
    CHECK(remark->text().contains("不是有效的日期"));
    asks.find<QLineEdit>("askDue")->setText("2024-2-29");
    CHECK(asks.acceptable()); // past, but taken
    CHECK(remark->text().contains("2024年2月29日已经过去"));
    auto *due = asks.find<QLineEdit>("askDue");
    due->selectAll();
    QTest::keyClicks(due, "2-29"); // no year: the next such day, and said so
    CHECK(asks.acceptable());
    CHECK(remark->text().startsWith("没有写年份，按20"));
    CHECK(asks.dialog.asking().dueOn >= QDate::currentDate());
    due->setText("2024-2-29");
    const auto asking = asks.dialog.asking();
    CHECK(asking.years == QStringList{"2022", "2023"});
    CHECK(asking.askedCount == 4);
    CHECK(asking.dueOn == QDate(2024, 2, 29));
}

TEST_CASE("of several materials each can be left out; who is asked for all of them cannot be asked again",
          "[ui][asking]")
{
    AskDesk desk;
    desk.ask(desk.materials()[0], desk.unit("区司法局"));
    Asks asks(desk, desk.materials());
    CHECK(asks.dialog.asking().units.isEmpty()); // each has words of its own
    asks.find<QLineEdit>("askFilter")->setText("区司法局");
    QTest::keyClick(asks.find<QLineEdit>("askFilter"), Qt::Key_Return);
    CHECK(asks.result().contains("将新增 2 项"));
    for (const auto *box : {"askMaterial_2", "askMaterial_3"})
        asks.find<QCheckBox>(box)->setChecked(false);
    CHECK(asks.dialog.asking().materials == QList{desk.materials()[0]});
    CHECK(asks.dialog.asking().units.isEmpty());
    CHECK_FALSE(asks.acceptable());
    asks.find<QCheckBox>("askMaterial_1")->setChecked(false);
    CHECK(asks.result() == "请至少勾选一项材料。");
}

TEST_CASE("a mark of one's own that no longer counts is told before and after", "[ui][asking]")
{
    AskDesk desk;
    const auto material = desk.sheet().tasks[0].materials[0];
    desk.ledger->session()
        .write([id = material.requirement](storage::Database &db, const storage::Author &by) {
            return workflow::setMaterialState(db, by, id, domain::RequirementState::Collected, {});
        })
        .waitForFinished();
    desk.reload();
    Asks asks(desk, {material.id});
    CHECK(asks.dialog.windowTitle() == "交办：第1项");
    CHECK(asks.result().contains(
        "请核对：第1项第1行材料1原来标的“已收集”，交办以后不再算，以单位报送的为准。"));
    CHECK(asks.dialog.title() == "交办第1项第1行材料1：新交办 1 项；原来自己标的已收集不再算");
    desk.ask(material.id, desk.unit("区教育局"));
    Asks again(desk, {material.id}); // asked already: nothing of one's own is left to lose
    CHECK_FALSE(again.result().contains("请核对"));
}
