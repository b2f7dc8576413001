#include "core/workflow/evidence/filing.h"
#include "core/workflow/units/unit_directory.h"
#include "tests/support/active_window.h"
#include "tests/support/desk_fixture.h"
#include "ui/asking/asked_panel.h"
#include "ui/asking/asked_view.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/indicators/indicator_page.h"
#include "ui/reviewing/advice_dialog.h"
#include "ui/reviewing/due_dialog.h"
#include "ui/shared/reason_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <catch2/catch.hpp>

using namespace taizhang;
using domain::RequirementState;

namespace {

/// The page with the first material asked of units.
struct AskedDesk : test::Desk
{
    explicit AskedDesk(int units = 2) : page(*ledger, &window)
    {
        window.resize(900, 700);
        page.resize(900, 700);
        window.show();
        REQUIRE(test::becomesActive(&window));
        QList<domain::UnitEntry> entries;
        for (int i = 1; i <= units; ++i)
            entries << test::entry(QStringLiteral("第%1镇").arg(i));
        const auto before = ledger->roster().units().size();
        write([entries](storage::Database &db, const storage::Author &by) {
            return workflow::addUnits(db, by, entries, {});
        });
        workflow::Asking asking;
        asking.materials << sheet().tasks[0].materials[0].id;
        const auto all = stored([](storage::Database &db) { return storage::units(db); });
        for (auto i = before; i < all.size(); ++i)
            asking.units << all[i].id;
        write([asking](storage::Database &db, const storage::Author &by) {
            return workflow::askUnits(db, by, asking);
        });
        ledger->reload();
        REQUIRE(test::eventually([&] { return ledger->roster().asked().size() == units; }));
        test::letPass(30);
    }
    void write(ui::Ledger::Write work) { ledger->session().write(std::move(work)).waitForFinished(); }

    template <class Widget>
    Widget *see(const QString &name)
    {
        auto *found = page.findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    ui::AskedView *list() { return see<ui::AskedView>("asked_1_1"); }
    void choose(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers,
                          list()->visualRect(list()->model()->index(row, 0)).center());
    }
    /// The keyboard is back at the list, as when a dialog has closed.
    void returnToList()
    {
        window.activateWindow();
        REQUIRE(test::becomesActive(&window));
        list()->setFocus();
    }
    QList<storage::RequirementLine> asked()
    {
        return stored([](storage::Database &db) { return storage::requirementLines(db); });
    }
    bool comesTo(int row, RequirementState state)
    {
        return test::eventually([&] { return asked()[row].state == state; }) &&
               test::eventually([&] { return ledger->roster().asked()[row].state == state; });
    }
    template <class Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        REQUIRE(test::eventually([&] { return (found = page.findChild<Dialog *>()) != nullptr; }));
        return found;
    }
    void goOn()
    {
        dialog<ui::AdviceDialog>()->template findChild<QPushButton *>("adviceGoOn")->click();
        test::eventually([&] { return page.findChild<ui::AdviceDialog *>() == nullptr; });
    }

    ui::IndicatorPage page;
};

} // namespace

TEST_CASE("nothing stands below a material that nobody is asked for", "[ui][asking]")
{
    AskedDesk desk;
    CHECK(desk.see<QWidget>("askedPanel_1_1")->isVisible());
    CHECK_FALSE(desk.see<QWidget>("askedPanel_1_2")->isVisible());
    CHECK(desk.see<QLabel>("askedSummary_1_1")->text() == "已交办 2 个单位：未报送 2");
    CHECK(desk.list()->isVisible());
    CHECK(desk.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString() == "第1镇，未报送");
}

TEST_CASE("the tick of what units send in says why it cannot be set, and looks otherwise", "[ui][asking]")
{
    AskedDesk desk;
    auto *asked = desk.see<QCheckBox>("state_1_1");
    auto *own = desk.see<QCheckBox>("state_1_2");
    CHECK_FALSE(asked->isEnabled());
    CHECK(asked->toolTip().contains("已交由单位报送"));
    CHECK(own->isEnabled());
    CHECK(own->toolTip().isEmpty());
    own->setEnabled(false); // as pale as a tick can be
    CHECK(asked->grab().toImage() != own->grab().toImage());
}

TEST_CASE("more than twelve lines are folded at first and unfold at their full height", "[ui][asking]")
{
    AskedDesk desk(13);
    CHECK_FALSE(desk.list()->isVisible());
    desk.see<QToolButton>("askedFold_1_1")->click();
    REQUIRE(desk.list()->isVisible());
    test::letPass(30);
    CHECK(desk.list()->height() >= 13 * desk.list()->visualRect(desk.list()->model()->index(0, 0)).height());
    // What is asked anew or read again leaves it as the user had it.
    desk.ledger->reload();
    test::letPass(50);
    CHECK(desk.list()->isVisible());
}

TEST_CASE("a line that is selected is what evidence is added to", "[ui][asking]")
{
    AskedDesk desk;
    ui::EvidencePane pane(*desk.ledger, desk.chooser, desk.runner, &desk.window);
    QObject::connect(&desk.page, &ui::IndicatorPage::materialSelected, &pane,
                     [&](qint64 requirement) { pane.showMaterial(requirement); });
    QSignalSpy selected(&desk.page, &ui::IndicatorPage::materialSelected);
    desk.choose(1);
    REQUIRE(selected.size() == 1);
    CHECK(selected[0][0].toLongLong() == desk.asked()[1].id.value());
    CHECK(pane.findChild<QLabel *>("evidenceHeading")->text() == "第1项 · 材料 1 · 第2镇：文件；");

    desk.chooser.files = {desk.workspace.file("甲.txt", "甲")};
    pane.addFiles();
    REQUIRE(test::eventually([&] { return desk.asked()[1].filings == 1; }));
    CHECK(desk.asked()[0].filings == 0);
    // Of the material all is shown, whoever sent it.
    QTest::mouseClick(desk.see<QWidget>("material_1_1"), Qt::LeftButton);
    CHECK(pane.findChild<QLabel *>("evidenceHeading")->text() == "第1项 · 材料 1：文件；");
    CHECK(desk.list()->selectedRows().isEmpty());
    REQUIRE(test::eventually([&] { return desk.ledger->currentEvidence().size() == 1; }));
    CHECK(pane.findChild<QAbstractItemView *>("evidenceView")->model()->rowCount() == 1);
    desk.choose(0);
    CHECK(pane.findChild<QAbstractItemView *>("evidenceView")->model()->rowCount() == 0);
}

TEST_CASE("添加… of a material is for the unit below it that is selected, and says so", "[ui][asking]")
{
    AskedDesk desk;
    ui::EvidencePane pane(*desk.ledger, desk.chooser, desk.runner, &desk.window);
    QObject::connect(&desk.page, &ui::IndicatorPage::materialSelected, &pane,
                     [&](qint64 requirement) { pane.showMaterial(requirement); });
    QObject::connect(&desk.page, &ui::IndicatorPage::addWanted, &pane, &ui::EvidencePane::addFiles);
    auto *add = desk.see<QPushButton>("add_1_1");
    const auto press = [&](const QString &name) {
        desk.chooser.files = {desk.workspace.file(name, name.toUtf8())};
        QTest::mouseClick(add, Qt::LeftButton);
        const auto before = desk.evidence().size();
        REQUIRE(test::eventually([&] { return desk.evidence().size() == before + 1; }));
        REQUIRE(desk.settled());
    };
    desk.choose(1);
    press("甲.txt");
    CHECK(desk.asked()[1].filings == 1);
    CHECK(desk.chooser.asked.contains("第2镇"));
    // Another material's button is for that material, whatever is selected here.
    desk.choose(1);
    add = desk.see<QPushButton>("add_1_2");
    press("乙.txt");
    CHECK(desk.asked()[1].filings == 1);
    CHECK(desk.evidence().last().requirement == desk.sheet().tasks[0].materials[1].requirement);
    CHECK(desk.chooser.asked.contains("本局自收"));
}

TEST_CASE("what a unit sent is offered to be registered, also of several at once", "[ui][asking]")
{
    AskedDesk desk(3);
    ui::EvidencePane pane(*desk.ledger, desk.chooser, desk.runner, &desk.window);
    pane.setGeometry(0, 0, 420, 700);
    pane.show();
    auto *bar = pane.findChild<QWidget *>("owingBar");
    const auto words = [&] {
        return pane.findChild<QLabel *>("owingWords")->text();
    };
    const auto add = [&](int row, const QString &name) {
        pane.showMaterial(desk.asked()[row].id.value());
        desk.chooser.files = {desk.workspace.file(name, name.toUtf8())};
        pane.addFiles();
        REQUIRE(test::eventually([&] { return desk.asked()[row].filings == 1; }));
        REQUIRE(test::eventually([&] { return bar->isVisible(); }));
    };
    pane.showMaterial(desk.asked()[0].id.value());
    CHECK_FALSE(bar->isVisible());
    add(0, "甲.txt");
    CHECK(words().contains("第1镇"));
    CHECK(words().contains("未登记报送"));
    add(1, "乙.txt");
    pane.showMaterial(desk.sheet().tasks[0].materials[0].requirement.value());
    CHECK(words().contains("2 个单位的 2 项"));
    const auto before = desk.changes();
    QTest::mouseClick(pane.findChild<QPushButton *>("registerHere"), Qt::LeftButton);
    REQUIRE(desk.comesTo(1, RequirementState::Submitted));
    CHECK(desk.asked()[0].state == RequirementState::Submitted);
    CHECK(desk.asked()[2].state == RequirementState::Missing);
    CHECK(desk.changes() == before + 1); // one step
    CHECK(test::eventually([&] { return !bar->isVisible(); }));
    desk.ledger->undoAction()->trigger();
    REQUIRE(desk.comesTo(0, RequirementState::Missing));
    CHECK(test::eventually([&] { return bar->isVisible(); }));
}

TEST_CASE("files dropped on a line are for its unit", "[ui][asking]")
{
    AskedDesk desk;
    QSignalSpy dropped(&desk.page, &ui::IndicatorPage::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile("/tmp/甲.pdf")});
    const QPointF at(desk.list()->visualRect(desk.list()->model()->index(1, 0)).center());
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.list()->viewport(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.list()->viewport(), &drop);
    REQUIRE(dropped.size() == 1);
    CHECK(desk.page.selectedMaterial() == desk.asked()[1].id.value());
}

TEST_CASE("S, A and R take the step of the line that has the keyboard, after what should be looked at",
          "[ui][asking]")
{
    AskedDesk desk;
    desk.choose(0);
    QTest::keyClick(desk.list(), Qt::Key_S);
    auto *advice = desk.dialog<ui::AdviceDialog>();
    advice->findChild<QPushButton *>("adviceBack")->click();
    REQUIRE(test::eventually([&] { return desk.page.findChild<ui::AdviceDialog *>() == nullptr; }));
    CHECK(desk.asked()[0].state == RequirementState::Missing);

    desk.returnToList();
    QTest::keyClick(desk.list(), Qt::Key_S);
    desk.dialog<ui::AdviceDialog>()->findChild<QLineEdit *>("adviceNote")->setText("纸质件已收");
    desk.goOn();
    REQUIRE(desk.comesTo(0, RequirementState::Submitted));
    CHECK(desk.asked()[0].note == "纸质件已收");

    desk.returnToList();
    QTest::keyClick(desk.list(), Qt::Key_R);
    auto *reason = desk.dialog<ui::ReasonDialog>();
    reason->findChild<QPlainTextEdit *>("reasonEdit")->setPlainText("缺盖章页");
    reason->findChild<QPushButton *>("reasonAccept")->click();
    REQUIRE(desk.comesTo(0, RequirementState::Returned));
    CHECK(desk.asked()[0].reason == "缺盖章页");
    CHECK(desk.see<QLabel>("askedSummary_1_1")->text() == "已交办 2 个单位：退回 1，未报送 1");
}

TEST_CASE("several lines are taken at once, as one step that is undone at once", "[ui][asking]")
{
    AskedDesk desk;
    desk.choose(0);
    QTest::keyClick(desk.list(), Qt::Key_Down, Qt::ShiftModifier);
    CHECK(desk.list()->selectedRows() == QList<int>{0, 1});
    desk.see<QToolButton>("review_0_1_1")->click();
    desk.goOn();
    REQUIRE(desk.comesTo(0, RequirementState::Submitted));
    CHECK(desk.asked()[1].state == RequirementState::Submitted);
    CHECK(desk.list()->selectedRows() == QList<int>{0, 1}); // stays after the write
    REQUIRE(test::eventually([&] { return desk.ledger->undoAction()->isEnabled(); }));
    desk.ledger->undoAction()->trigger();
    REQUIRE(desk.comesTo(0, RequirementState::Missing));
    CHECK(desk.asked()[1].state == RequirementState::Missing);
}

TEST_CASE("a step that the state does not allow is off and says why", "[ui][asking]")
{
    AskedDesk desk;
    auto *accept = desk.see<QToolButton>("review_2_1_1");
    CHECK_FALSE(accept->isEnabled());
    CHECK(accept->toolTip() == "先在列表里选一行或几行。");
    desk.choose(0);
    CHECK_FALSE(accept->isEnabled());
    CHECK(accept->toolTip() == "第1项第1行材料1（第1镇）还没有报送，不能“通过”。");
    CHECK(desk.see<QToolButton>("review_0_1_1")->isEnabled());
    QTest::keyClick(desk.list(), Qt::Key_A);
    test::letPass(50);
    CHECK(desk.asked()[0].state == RequirementState::Missing);
}

TEST_CASE("a due date is set for all that are selected, an extension asked for and granted", "[ui][asking]")
{
    AskedDesk desk;
    desk.list()->setFocus();
    desk.list()->selectAll();
    const auto trigger = [&](const QString &name) {
        auto *action = desk.page.findChild<QAction *>(name);
        REQUIRE(action);
        REQUIRE(action->isEnabled());
        action->trigger();
    };
    CHECK_FALSE(desk.page.findChild<QAction *>("reviewExtension")->isEnabled());
    trigger("reviewDue");
    auto *due = desk.dialog<ui::DueDialog>();
    due->findChild<QLineEdit *>("dueDate")->setText("2024年13月1日");
    CHECK_FALSE(due->findChild<QPushButton *>("dueAccept")->isEnabled());
    due->findChild<QLineEdit *>("dueDate")->setText("2024-5-31");
    due->findChild<QPushButton *>("dueAccept")->click();
    REQUIRE(test::eventually([&] { return desk.asked()[1].dueOn == QDate(2024, 5, 31); }));
    CHECK(desk.asked()[0].dueOn == QDate(2024, 5, 31));
    CHECK(test::eventually([&] { return desk.see<QLabel>("askedSummary_1_1")->text().contains("逾期 2"); }));

    desk.choose(0);
    trigger("reviewExtension");
    test::eventually([&] { return desk.page.findChildren<ui::DueDialog *>().size() == 1; });
    auto *later = desk.dialog<ui::DueDialog>();
    later->findChild<QLineEdit *>("dueDate")->setText("2024-5-30");
    CHECK_FALSE(later->findChild<QPushButton *>("dueAccept")->isEnabled());
    later->findChild<QLineEdit *>("dueDate")->setText("2024-6-10");
    later->findChild<QLineEdit *>("dueReason")->setText("换届");
    later->findChild<QPushButton *>("dueAccept")->click();
    REQUIRE(test::eventually([&] { return desk.ledger->roster().asked()[0].extensionWanted.has_value(); }));
    test::letPass(30);
    trigger("reviewGrant");
    REQUIRE(test::eventually([&] { return desk.asked()[0].extendedTo == QDate(2024, 6, 10); }));
    CHECK(desk.asked()[1].due() == QDate(2024, 5, 31));
}

TEST_CASE("what was asked is withdrawn while nothing has come", "[ui][asking]")
{
    AskedDesk desk;
    desk.choose(0);
    auto *withdraw = desk.page.findChild<QAction *>("reviewWithdraw");
    REQUIRE(withdraw->isEnabled());
    withdraw->trigger();
    REQUIRE(test::eventually([&] { return desk.ledger->roster().asked().size() == 1; }));
    CHECK(test::eventually(
        [&] { return desk.see<QLabel>("askedSummary_1_1")->text() == "已交办 1 个单位：未报送 1"; }));
    workflow::addFiles(desk.ledger->session(), desk.asked()[0].id, {desk.workspace.file("甲.txt", "甲")}, {});
    desk.ledger->reload();
    REQUIRE(test::eventually([&] { return desk.ledger->roster().asked()[0].filings == 1; }));
    desk.choose(0);
    CHECK_FALSE(withdraw->isEnabled());
    CHECK(withdraw->toolTip().contains("不能撤回"));
}

TEST_CASE("arrows lead from a material through its units to the next material", "[ui][asking]")
{
    AskedDesk desk;
    auto *first = desk.see<QWidget>("material_1_1");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    CHECK(desk.list()->hasFocus());
    CHECK(desk.list()->selectedRows() == QList<int>{0});
    QTest::keyClick(desk.list(), Qt::Key_Down);
    QTest::keyClick(desk.list(), Qt::Key_Down);
    CHECK(desk.see<QWidget>("material_1_2")->hasFocus());
    QTest::keyClick(desk.see<QWidget>("material_1_2"), Qt::Key_Up);
    CHECK(desk.list()->selectedRows() == QList<int>{1});
    QTest::keyClick(desk.list(), Qt::Key_Up);
    QTest::keyClick(desk.list(), Qt::Key_Up);
    CHECK(first->hasFocus());
}

TEST_CASE("the list of units fits a small screen at 200 %", "[ui][asking]")
{
    AskedDesk desk;
    desk.choose(0);
    CHECK(desk.see<QWidget>("askedPanel_1_1")->minimumSizeHint().width() <= 320);
    CHECK(desk.page.widget()->minimumSizeHint().width() <= 320);
}

TEST_CASE("the state of a material is set by hand only while no unit is asked", "[ui][asking]")
{
    AskedDesk desk(1);
    auto *menu = desk.see<QToolButton>("stateMenu_1_1");
    REQUIRE(test::eventually([&] { return !menu->isEnabled(); }));
    desk.write([ids = QList{desk.ledger->roster().asked().first().id}](storage::Database &db,
                                                                       const storage::Author &by) {
        return workflow::withdraw(db, by, ids);
    });
    desk.ledger->reload();
    CHECK(test::eventually([&] { return menu->isEnabled(); }));
}
