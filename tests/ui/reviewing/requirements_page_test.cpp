#include "core/workflow/tasks/asking.h"
#include "core/workflow/tasks/requirement_details.h"
#include "core/workflow/tasks/reviewing.h"
#include "core/workflow/units/unit_directory.h"
#include "tests/support/active_window.h"
#include "tests/support/desk_fixture.h"
#include "ui/reviewing/advice_dialog.h"
#include "ui/reviewing/due_dialog.h"
#include "ui/reviewing/requirements_model.h"
#include "ui/reviewing/requirements_page.h"
#include "ui/shared/data_table.h"
#include "ui/shared/date_text.h"
#include "ui/shared/reason_dialog.h"
#include "ui/shared/standing_marks.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace taizhang;
using domain::RequirementState;
using domain::ReviewStep;
using domain::Todo;
using ui::RequirementsModel;
using ui::RequirementsPage;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// Five units, all asked for the first material of the first row.
struct Review : test::Desk
{
    Review() : settings(workspace.folder.filePath("settings.ini"), QSettings::IniFormat)
    {
        QList<domain::UnitEntry> entries;
        for (int i = 1; i <= 5; ++i)
            entries << test::entry(QStringLiteral("第%1镇").arg(i));
        write([entries](storage::Database &db, const storage::Author &by) {
            return workflow::addUnits(db, by, entries, {});
        });
        workflow::Asking asking;
        asking.materials << sheet().tasks[0].materials[0].id;
        for (const auto &unit : stored([](storage::Database &db) { return storage::units(db); }))
            if (unit.name.startsWith("第"))
                asking.units << unit.id;
        write([asking](storage::Database &db, const storage::Author &by) {
            return workflow::askUnits(db, by, asking);
        });
    }
    void write(ui::Ledger::Write work) { ledger->session().write(std::move(work)).waitForFinished(); }
    QList<storage::RequirementLine> asked()
    {
        return stored([](storage::Database &db) { return storage::requirementLines(db); });
    }
    domain::RequirementId id(int place) { return asked()[place].id; }
    void take(const QList<int> &places, ReviewStep step, const QString &reason = {})
    {
        QList<domain::RequirementId> ids;
        for (const auto place : places)
            ids << id(place);
        write([=](storage::Database &db, const storage::Author &by) {
            return workflow::takeReviewStep(db, by, ids, step, reason);
        });
    }
    ui::Roster roster()
    {
        return stored([](storage::Database &db) { return ui::Roster(db); });
    }
    void reload()
    {
        ledger->reload();
        REQUIRE(test::eventually([&] { return ledger->roster() == roster(); }));
        test::letPass(20);
    }
    RequirementsPage *open(const ui::RequirementScope &scope)
    {
        reload();
        page = std::make_unique<RequirementsPage>(
            *ledger, scope.unit() ? RequirementsPage::Of::Unit : RequirementsPage::Of::Todo, settings);
        page->resize(1000, 500);
        page->showList(scope);
        page->show();
        REQUIRE(test::becomesActive(page.get()));
        table()->setFocus();
        return page.get();
    }
    ui::DataTable *table() { return page->findChild<ui::DataTable *>(); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QString unitOf(int row) { return cell(row, RequirementsModel::UnitName); }
    QString current() { return unitOf(table()->currentIndex().row()); }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers,
                          table()->visualRect(table()->model()->index(row, 0)).center());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        // Offscreen there is nobody who gives the keyboard back to the window when a dialog has closed.
        page->activateWindow();
        REQUIRE(test::becomesActive(page.get()));
        QTest::keyClick(table(), key, modifiers);
    }
    template <class Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        REQUIRE(test::eventually([&] { return (found = page->findChild<Dialog *>()) != nullptr; }));
        return found;
    }
    void goOn()
    {
        dialog<ui::AdviceDialog>()->template findChild<QPushButton *>("adviceGoOn")->click();
        REQUIRE(test::eventually([&] { return page->findChild<ui::AdviceDialog *>() == nullptr; }));
    }
    bool comesTo(int place, RequirementState state)
    {
        const bool came = test::eventually([&] { return ledger->roster().asked()[place].state == state; });
        test::letPass(20);
        return came;
    }

    /// Drags the right edge of a column.
    void narrow(int column, int by)
    {
        auto *heading = table()->horizontalHeader();
        const QPoint at(heading->sectionViewportPosition(column) + table()->columnWidth(column) - 1,
                        heading->height() / 2);
        QTest::mousePress(heading->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseMove(heading->viewport(), at - QPoint(by / 2, 0));
        QTest::mouseMove(heading->viewport(), at - QPoint(by, 0));
        QTest::mouseRelease(heading->viewport(), Qt::LeftButton, {}, at - QPoint(by, 0));
    }

    QSettings settings;
    std::unique_ptr<RequirementsPage> page;
};

const ui::RequirementScope toReview{Todo::ToReview};

} // namespace

TEST_CASE("who deals with it is a column where somebody is named, and is found by the filter",
          "[ui][reviewing]")
{
    Review desk;
    desk.open({Todo::Missing});
    CHECK(desk.table()->isColumnHidden(RequirementsModel::Handler));
    desk.write([id = desk.id(1)](storage::Database &db, const storage::Author &by) {
        workflow::RequirementDetails details;
        details.handler = "张经办";
        return workflow::setRequirementDetails(db, by, {id}, details);
    });
    desk.reload();
    REQUIRE_FALSE(desk.table()->isColumnHidden(RequirementsModel::Handler));
    CHECK(desk.cell(1, RequirementsModel::Handler) == "张经办");
    CHECK(desk.table()
              ->model()
              ->index(1, RequirementsModel::UnitName)
              .data(Qt::ToolTipRole)
              .toString()
              .contains("张经办"));
    desk.page->findChild<QLineEdit *>("requirementsFilter")->setText("张经办");
    CHECK(desk.table()->shownRows() == 1);
    CHECK(desk.page->findChild<QLabel *>("requirementsStanding")->text() ==
          "筛出 1 项；共 5 项，还有 5 项。");

    // What is narrowed so is what is exported.
    formats::Workbook table;
    QString name;
    QObject::connect(desk.page.get(), &RequirementsPage::tableWanted,
                     [&](const formats::Workbook &made, const QString &fileName) {
                         table = made;
                         name = fileName;
                     });
    QTest::mouseClick(desk.page->findChild<QToolButton *>("requirementsExport"), Qt::LeftButton);
    REQUIRE(table.sheets.size() == 1);
    const auto &sheet = table.sheets.first();
    REQUIRE(sheet.rows.size() == 1);
    CHECK(sheet.rows.first().contains("张经办"));
    CHECK(sheet.rows.first().contains("第2镇"));
    CHECK(sheet.rows.first().size() == sheet.columns.size());
    CHECK(sheet.title.contains("未报送　筛选“张经办”　1 项"));
    CHECK(name.startsWith("报送任务 未报送 "));
}

TEST_CASE("every column of the list has a heading and room, each its own", "[ui][reviewing]")
{
    const RequirementsModel model;
    QStringList headings;
    for (const auto &look : RequirementsModel::looks) {
        const auto heading = model.headerData(look.column, Qt::Horizontal, Qt::DisplayRole).toString();
        CHECK_FALSE(heading.isEmpty());
        CHECK_FALSE(headings.contains(heading)); // a layout is remembered by them
        headings << heading;
        CHECK(look.width > 0);
        CHECK(look.characters > 0);
    }
    CHECK(headings.size() == model.columnCount());
}

TEST_CASE("the menu of a row opens where it was asked for", "[ui][reviewing]")
{
    Review desk;
    desk.open({Todo::Missing});
    const QPoint at(40, 60);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, desk.table()->viewport()->mapToGlobal(at));
    QApplication::sendEvent(desk.table()->viewport(), &asked);
    QMenu *menu = nullptr;
    REQUIRE(test::eventually([&] {
        menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return menu != nullptr;
    }));
    CHECK(menu->mapToGlobal(QPoint()) == desk.table()->viewport()->mapToGlobal(at));
    menu->close();
}

TEST_CASE("a list holds what it is about, and keeps a row that has left it until it is chosen again",
          "[ui][reviewing]")
{
    Review desk;
    desk.take({0, 1, 2}, ReviewStep::Submit);
    const auto today = QDate::currentDate();
    RequirementsModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.show(toReview, desk.roster(), today);
    REQUIRE(model.rowCount() == 3);
    CHECK(model.index(0, RequirementsModel::Item).data() == "1");
    CHECK(model.index(0, RequirementsModel::TaskRow).data() == "1");
    CHECK(model.index(0, RequirementsModel::Material).data() == "1　文件；");
    CHECK(model.index(1, RequirementsModel::UnitName).data() == "第2镇");
    CHECK(model.index(1, RequirementsModel::State).data() == "已报送");

    desk.take({1}, ReviewStep::Accept);
    desk.take({3}, ReviewStep::Submit);
    model.follow(desk.roster(), today);
    REQUIRE(model.rowCount() == 4); // the fourth has joined at the end
    CHECK(model.index(1, RequirementsModel::State).data() == "通过\n已处理");
    CHECK(model.index(1, 0).data(Qt::ForegroundRole).isValid());
    CHECK_FALSE(model.isWork(1));
    CHECK(model.index(3, RequirementsModel::UnitName).data() == "第4镇");
    CHECK(model.workLeft() == 3);

    model.show(toReview, desk.roster(), today);
    CHECK(model.rowCount() == 3);
    CHECK(model.rowOf(desk.id(1)) == -1);
}

TEST_CASE("a list that loses a column by what is done is no wider than its table", "[ui][reviewing]")
{
    Review desk;
    desk.take({0}, ReviewStep::Submit);
    desk.take({0}, ReviewStep::Return, "缺盖章页");
    desk.open(ui::RequirementScope{domain::Todo::Returned});
    REQUIRE_FALSE(desk.table()->isColumnHidden(RequirementsModel::Reason));
    desk.press(Qt::Key_S);
    desk.goOn();
    REQUIRE(desk.comesTo(0, RequirementState::Submitted));
    test::letPass(50);
    CHECK(desk.table()->isColumnHidden(RequirementsModel::Reason)); // nothing is returned any more
    CHECK(desk.table()->horizontalHeader()->length() <= desk.table()->viewport()->width());
}

TEST_CASE("a material has the room that nothing else needs, until a column is dragged", "[ui][reviewing]")
{
    Review desk;
    desk.open({Todo::Undated});
    const auto width = [&](int ofPage) {
        desk.page->resize(ofPage, 500);
        test::letPass(20);
        return desk.table()->columnWidth(RequirementsModel::Material);
    };
    const auto narrow = width(740); // what both panes leave at 1366 pixels
    CHECK(narrow > 150);
    CHECK(desk.table()->wordWrap());
    CHECK(desk.table()->rowHeight(0) >= desk.table()->fontMetrics().lineSpacing() * 2);
    CHECK(width(900) > narrow);
    width(900);
    desk.narrow(RequirementsModel::Material, 60);
    const auto dragged = desk.table()->columnWidth(RequirementsModel::Material);
    CHECK(width(1000) == dragged);
}

TEST_CASE("what no list was dragged to is not remembered as the user's wish", "[ui][reviewing]")
{
    Review desk;
    const auto width = [&](int ofPage) {
        desk.open({Todo::Undated})->resize(ofPage, 500);
        test::letPass(20);
        const auto material = desk.table()->columnWidth(RequirementsModel::Material);
        desk.page.reset();
        return material;
    };
    const auto narrow = width(740);
    CHECK(width(900) > narrow); // the next day, in a larger window
}

TEST_CASE("a column in which no line of the list says anything is not shown", "[ui][reviewing]")
{
    Review desk;
    desk.open({Todo::Undated});
    CHECK(desk.table()->isColumnHidden(RequirementsModel::Remarks));
    desk.write([id = desk.id(1)](storage::Database &db, const storage::Author &by) {
        workflow::RequirementDetails details;
        details.note = "只要目录";
        return workflow::setRequirementDetails(db, by, {id}, details);
    });
    desk.reload();
    CHECK_FALSE(desk.table()->isColumnHidden(RequirementsModel::Remarks));
}

TEST_CASE("what was withdrawn leaves the list at once", "[ui][reviewing]")
{
    Review desk;
    RequirementsModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.show({Todo::Undated}, desk.roster(), QDate::currentDate());
    REQUIRE(model.rowCount() == 5);
    desk.write([ids = QList{desk.id(1), desk.id(3)}](storage::Database &db, const storage::Author &by) {
        return workflow::withdraw(db, by, ids);
    });
    model.follow(desk.roster(), QDate::currentDate());
    REQUIRE(model.rowCount() == 3);
    CHECK(model.index(1, RequirementsModel::UnitName).data() == "第3镇");
}

TEST_CASE("a review goes through by the keyboard: what is dealt with stays, the next one is selected",
          "[ui][reviewing]")
{
    Review desk;
    desk.take({0, 1, 2, 3}, ReviewStep::Submit);
    desk.open(toReview);
    REQUIRE(desk.table()->model()->rowCount() == 4);
    CHECK(desk.current() == "第1镇"); // the first is selected by itself
    desk.click(1);
    desk.press(Qt::Key_A);
    desk.goOn(); // no piece was sent
    REQUIRE(desk.comesTo(1, RequirementState::Accepted));
    CHECK(desk.table()->model()->rowCount() == 4);
    CHECK(desk.unitOf(1) == "第2镇");
    CHECK(desk.current() == "第3镇");
    CHECK(desk.page->findChild<QLabel *>("requirementsStanding")->text() == "共 4 项，还有 3 项。");

    desk.press(Qt::Key_R);
    auto *reason = desk.dialog<ui::ReasonDialog>();
    QTest::keyClicks(reason->findChild<QPlainTextEdit *>("reasonEdit"), "no seal");
    QTest::mouseClick(reason->findChild<QPushButton *>("reasonAccept"), Qt::LeftButton);
    REQUIRE(desk.comesTo(2, RequirementState::Returned));
    CHECK(desk.current() == "第4镇");
    desk.press(Qt::Key_A);
    desk.goOn();
    REQUIRE(desk.comesTo(3, RequirementState::Accepted));
    CHECK(desk.current() == "第1镇"); // round the end, what was passed over
    desk.page->step(1);
    CHECK(desk.current() == "第1镇");

    desk.page->showList(toReview); // chosen again
    REQUIRE(desk.table()->model()->rowCount() == 1);
    CHECK(desk.unitOf(0) == "第1镇");
}

TEST_CASE("several rows are taken at once, and the next after them is selected", "[ui][reviewing]")
{
    Review desk;
    desk.take({0, 1, 2, 3, 4}, ReviewStep::Submit);
    desk.open(toReview);
    desk.click(1);
    desk.click(3, Qt::ShiftModifier);
    auto *accept = desk.page->findChild<QToolButton *>("review_2_list");
    REQUIRE(accept->isEnabled());
    QTest::mouseClick(accept, Qt::LeftButton);
    const auto *told = desk.dialog<ui::AdviceDialog>()->findChild<QListWidget *>("adviceList");
    REQUIRE(told->count() == 1); // the same of each, once
    CHECK(told->item(0)->text().startsWith("⚠ 第1项第1行材料1（第2镇）等 3 项　"));
    desk.goOn();
    REQUIRE(desk.comesTo(3, RequirementState::Accepted));
    CHECK(desk.ledger->roster().asked()[1].state == RequirementState::Accepted);
    CHECK(desk.current() == "第5镇");
    CHECK(desk.table()->selectedRows().size() == 1);
}

TEST_CASE("what is settled is asked for no other date, and is named where many are", "[ui][reviewing]")
{
    Review desk;
    desk.write([ids = QList{desk.id(0), desk.id(1)}](storage::Database &db, const storage::Author &by) {
        return workflow::setDueDates(db, by, ids, QDate(2099, 5, 31));
    });
    desk.take({0}, ReviewStep::Submit);
    desk.take({0}, ReviewStep::Accept);
    desk.open({*desk.asked().first().unit});
    desk.click(0);
    for (const auto *name : {"reviewDue", "reviewExtension"}) {
        auto *action = desk.page->findChild<QAction *>(name);
        CHECK_FALSE(action->isEnabled());
        CHECK_FALSE(action->toolTip().isEmpty());
    }
    desk.page->findChild<QAction *>("reviewDueOfAll")->trigger();
    bool isNamed = false;
    for (const auto *label : desk.dialog<ui::DueDialog>()->findChildren<QLabel *>())
        isNamed |= label->text() == "全部报送任务，4 项。另有 1 项已办结或单位已停用，期限不变。";
    CHECK(isNamed);
}

TEST_CASE("sorted by state the list does not jump while it is worked through", "[ui][reviewing]")
{
    Review desk;
    desk.take({0, 1, 2}, ReviewStep::Submit);
    desk.open(toReview);
    desk.table()->sortByColumn(RequirementsModel::State, Qt::AscendingOrder);
    desk.click(0);
    const auto first = desk.unitOf(0);
    desk.press(Qt::Key_A);
    desk.goOn();
    REQUIRE(desk.comesTo(0, RequirementState::Accepted));
    CHECK(desk.unitOf(0) == first);
    CHECK(desk.table()->currentIndex().row() == 1);
}

TEST_CASE("a unit's list says who it is and how it stands, what is due first on top", "[ui][reviewing]")
{
    Review desk;
    const auto unit = *desk.asked()[0].unit;
    workflow::Asking more;
    more.units << unit;
    more.materials << desk.sheet().tasks[0].materials[1].id;
    more.dueOn = QDate::currentDate().addDays(-3);
    desk.write([more](storage::Database &db, const storage::Author &by) {
        return workflow::askUnits(db, by, more);
    });
    auto entry = test::entry("第1镇");
    entry.contact.person = "李四";
    entry.contact.telephone = "13812345678";
    desk.write([unit, entry](storage::Database &db, const storage::Author &by) {
        return workflow::editUnit(db, by, unit, entry);
    });
    desk.open({unit});
    CHECK(desk.page->findChild<QLabel *>("requirementsTitle")->text() == "第1镇");
    auto *words = desk.page->findChild<QLabel *>("requirementsWords");
    REQUIRE(test::eventually([&] { return words->text().contains("李四"); }));
    CHECK(words->text().contains("138****5678"));
    CHECK_FALSE(words->text().contains("13812345678"));
    CHECK(desk.page->findChild<QLabel *>("requirementsStanding")->text() == "应报 2　已办 0　欠交 2　逾期 1");
    REQUIRE(desk.table()->model()->rowCount() == 2);
    CHECK(desk.cell(0, RequirementsModel::Due).startsWith("逾期3天"));
    // The mark of the matrix and of paper.
    CHECK(desk.table()
              ->model()
              ->index(0, RequirementsModel::Due)
              .data(Qt::DecorationRole)
              .value<QIcon>()
              .cacheKey() == ui::standingIcon(domain::Standing::Overdue, QApplication::palette()).cacheKey());
    CHECK_FALSE(desk.table()->model()->index(1, RequirementsModel::Due).data(Qt::DecorationRole).isValid());
    CHECK(desk.table()->isColumnHidden(RequirementsModel::UnitName));
    CHECK(desk.page->findChild<QPushButton *>("editContact")->isVisible());
}

TEST_CASE("the list of extensions says until when and why, and decides by its own buttons", "[ui][reviewing]")
{
    Review desk;
    const auto day = QDate::currentDate().addDays(5);
    desk.write([id = desk.id(0), day](storage::Database &db, const storage::Author &by) {
        workflow::setDueDates(db, by, {id}, day);
        return workflow::askExtension(db, by, {id}, day.addDays(10), "印章在外借用");
    });
    desk.open({Todo::Undated});
    auto *grant = desk.page->findChild<QToolButton *>("reviewGrant_list");
    CHECK_FALSE(grant->isVisible());
    CHECK(desk.table()->isColumnHidden(RequirementsModel::WantedDue));
    desk.page->showList({Todo::ExtensionAsked});
    REQUIRE(desk.table()->shownRows() == 1);
    CHECK(desk.cell(0, RequirementsModel::WantedDue) == ui::dateText(day.addDays(10)));
    CHECK(desk.cell(0, RequirementsModel::WantedReason) == "印章在外借用");
    REQUIRE(grant->isVisible());
    QTest::mouseClick(grant, Qt::LeftButton);
    CHECK(test::eventually([&] { return desk.ledger->roster().asked()[0].due() == day.addDays(10); }));
    CHECK(desk.table()->hasFocus());
}

TEST_CASE("an extension is refused with a reason or without, and its row stays selected", "[ui][reviewing]")
{
    Review desk;
    const auto day = QDate::currentDate().addDays(5);
    desk.write([ids = QList{desk.id(0), desk.id(1)}, day](storage::Database &db, const storage::Author &by) {
        workflow::setDueDates(db, by, ids, day);
        return workflow::askExtension(db, by, ids, day.addDays(10), "印章在外借用");
    });
    desk.open({Todo::ExtensionAsked});
    const auto refuse = [&](const QString &reason) {
        QTest::mouseClick(desk.page->findChild<QToolButton *>("reviewRefuse_list"), Qt::LeftButton);
        auto *question = desk.dialog<ui::ReasonDialog>();
        question->findChild<QPlainTextEdit *>("reasonEdit")->setPlainText(reason);
        question->findChild<QPushButton *>("reasonAccept")->click();
        REQUIRE(test::eventually([&] { return desk.page->findChild<ui::ReasonDialog *>() == nullptr; }));
    };
    refuse("检查在即");
    REQUIRE(test::eventually([&] { return !desk.ledger->roster().asked()[0].extensionWanted; }));
    CHECK(desk.ledger->roster().asked()[0].note == "不同意延期：检查在即");
    CHECK(desk.ledger->roster().asked()[0].due() == day);
    REQUIRE(test::eventually([&] { return desk.current() == "第2镇"; }));
    refuse({});
    REQUIRE(test::eventually([&] { return !desk.ledger->roster().asked()[1].extensionWanted; }));
    CHECK(desk.ledger->roster().asked()[1].note.isEmpty());
    test::letPass(20);
    CHECK(desk.table()->selectedRows().size() == 1);
}

TEST_CASE("what left a list of dates by another date is said to have one", "[ui][reviewing]")
{
    Review desk;
    desk.open({Todo::Undated});
    desk.write([id = desk.id(0)](storage::Database &db, const storage::Author &by) {
        return workflow::setDueDates(db, by, {id}, QDate::currentDate().addDays(60));
    });
    desk.take({1}, ReviewStep::Submit);
    desk.reload();
    CHECK(desk.cell(0, RequirementsModel::State) == "未报送\n已改期");
    CHECK(desk.cell(1, RequirementsModel::State) == "已报送\n已处理");
}

TEST_CASE("what was opened again is not said to be dealt with", "[ui][reviewing]")
{
    Review desk;
    desk.take({0, 1}, ReviewStep::Submit);
    desk.open(toReview);
    desk.take({0, 1}, ReviewStep::Accept);
    desk.reload();
    CHECK(desk.cell(0, RequirementsModel::State) == "通过\n已处理");
    const auto standing = [&] {
        QStringList words;
        for (const auto *label : desk.page->findChildren<QLabel *>())
            words << label->text();
        return words;
    };
    CHECK(standing().contains("共 2 项，都处理完了。"));
    desk.take({0}, ReviewStep::Reopen);
    desk.reload();
    CHECK(desk.cell(0, RequirementsModel::State) == "未报送");
    CHECK(standing().contains("共 2 项，还有 0 项；另有 1 项重新打开，现在是未报送。"));
}

TEST_CASE("the list is narrowed by words and initials, and says so when nothing is left", "[ui][reviewing]")
{
    Review desk;
    desk.open({Todo::Undated});
    auto *filter = desk.page->findChild<QLineEdit *>("requirementsFilter");
    filter->setText("第3");
    CHECK(desk.table()->shownRows() == 1);
    filter->setText("d3z");
    CHECK(desk.table()->shownRows() == 1);
    filter->setText("没有");
    CHECK_FALSE(desk.table()->isVisible());
    CHECK(desk.page->findChild<QLabel *>("requirementsNothing")->text().contains("没有符合“没有”"));
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(desk.table()->shownRows() == 5);
    desk.page->showList({Todo::Overdue});
    CHECK(desk.page->findChild<QLabel *>("requirementsNothing")->isVisible());
}

TEST_CASE("Enter on a row asks for its indicator, and the row's evidence follows the selection",
          "[ui][reviewing]")
{
    Review desk;
    desk.open({Todo::Undated});
    std::optional<domain::RequirementId> opened;
    std::optional<domain::RequirementId> selected;
    QObject::connect(desk.page.get(), &RequirementsPage::opened,
                     [&](auto requirement) { opened = requirement; });
    QObject::connect(desk.page.get(), &RequirementsPage::selectedChanged,
                     [&](auto requirement) { selected = requirement; });
    desk.press(Qt::Key_Down);
    CHECK(selected == desk.id(1));
    desk.press(Qt::Key_Return);
    CHECK(opened == desk.id(1));
    CHECK(desk.page->selected() == desk.id(1));
}

TEST_CASE("columns of the list are remembered", "[ui][reviewing]")
{
    Review desk;
    desk.open({Todo::Undated});
    desk.press(Qt::Key_L, Qt::ControlModifier);
    for (auto *action : desk.table()->findChild<QMenu *>("headingMenu")->actions())
        if (action->text() == "状态")
            action->setChecked(false);
    REQUIRE(desk.table()->isColumnHidden(RequirementsModel::State));
    desk.narrow(RequirementsModel::Material, 20);
    const auto dragged = desk.table()->columnWidth(RequirementsModel::Material);
    desk.page.reset();
    desk.open({Todo::Undated});
    CHECK(desk.table()->isColumnHidden(RequirementsModel::State));
    CHECK(desk.table()->columnWidth(RequirementsModel::Material) == dragged);
}

TEST_CASE("a list takes the columns that it is not about away, but for those that the user chose",
          "[ui][reviewing]")
{
    Review desk;
    desk.open({Todo::Undated});
    CHECK_FALSE(desk.table()->isColumnHidden(RequirementsModel::State));
    desk.page->showList({Todo::ExtensionAsked});
    CHECK(desk.table()->isColumnHidden(RequirementsModel::State));
    desk.page->showList({Todo::Undated});
    CHECK_FALSE(desk.table()->isColumnHidden(RequirementsModel::State));
    desk.press(Qt::Key_L, Qt::ControlModifier);
    for (auto *action : desk.table()->findChild<QMenu *>("headingMenu")->actions())
        if (action->text() == "状态")
            for (const bool shown : {false, true})
                action->setChecked(shown);
    desk.page->showList({Todo::ExtensionAsked});
    CHECK_FALSE(desk.table()->isColumnHidden(RequirementsModel::State));
}

TEST_CASE("a date in the list is not cut", "[ui][reviewing]")
{
    Review review;
    review.write([id = review.id(0)](storage::Database &db, const storage::Author &by) {
        return workflow::setDueDates(db, by, {id}, QDate(QDate::currentDate().year() - 1, 12, 31));
    });
    auto *page = review.open(ui::RequirementScope{Todo::Overdue});
    auto *table = page->findChild<ui::DataTable *>();
    const auto index = table->model()->index(0, RequirementsModel::Due);
    INFO(index.data().toString().toStdString());
    CHECK(index.data().toString().contains("12月31日"));
    const auto lines = index.data().toString().split('\n');
    REQUIRE(lines.size() == 2);
    CHECK(table->rowHeight(0) >= table->fontMetrics().lineSpacing() * 2);
    for (const auto &line : lines)
        CHECK(table->columnWidth(RequirementsModel::Due) >=
              table->fontMetrics().horizontalAdvance(line) + table->iconSize().width() + 8);
}

TEST_CASE("the column of rows gives its room to the material where no indicator of the list has several",
          "[ui][reviewing]")
{
    Review desk;
    workflow::Asking asking;
    asking.materials << desk.sheet(3).tasks[0].materials[0].id;
    asking.units << desk.stored([](storage::Database &db) { return storage::units(db); }).first().id;
    desk.write([asking](storage::Database &db, const storage::Author &by) {
        return workflow::askUnits(db, by, asking);
    });
    const auto material = [&] {
        test::letPass(20); // of a column that is hidden or shown the table is told afterwards
        return desk.table()->columnWidth(RequirementsModel::Material);
    };
    auto *page = desk.open({asking.units.first()});
    page->resize(page->width() - 80, page->height()); // where the material is not as wide as it may be
    CHECK(desk.table()->isColumnHidden(RequirementsModel::TaskRow));
    const auto wide = material();
    const auto township = desk.asked().first().unit; // of 第1项, which has two rows
    desk.page->showList({*township});
    CHECK_FALSE(desk.table()->isColumnHidden(RequirementsModel::TaskRow));
    CHECK(material() == wide - desk.table()->columnWidth(RequirementsModel::TaskRow));
    desk.page->showList({asking.units.first()});
    CHECK(desk.table()->isColumnHidden(RequirementsModel::TaskRow));
    CHECK(material() == wide);
}
