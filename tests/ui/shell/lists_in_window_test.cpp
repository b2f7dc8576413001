#include "core/domain/tasks/todo.h"
#include "core/workflow/reports/report_affairs.h"
#include "core/workflow/tasks/asking.h"
#include "tests/support/active_window.h"
#include "tests/support/desk_fixture.h"
#include "ui/indicators/indicator_page.h"
#include "ui/reports/report_editor.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <catch2/catch.hpp>

using namespace taizhang;

namespace {

/// The real window; two units are asked for something of different indicators.
struct Room
{
    Room() : settings(workspace.folder.filePath("settings.ini"), QSettings::IniFormat)
    {
        workspace.ask("区教育局");
        workflow::Asking other;
        other.materials << workspace.sheet(3).tasks[0].materials[0].id;
        other.units << workspace.unit("区水务局").id;
        workspace.write([other](storage::Database &db, const storage::Author &by) {
            return workflow::askUnits(db, by, other);
        });
    }
    void open()
    {
        auto session = workspace.session ? std::move(workspace.session)
                                         : workflow::WorkspaceSession::open(
                                               workspace.path(),
                                               workflow::WorkspaceSession::Purpose::WriteOrRead, test::clerk);
        window = std::make_unique<ui::MainWindow>(std::move(session), chooser, settings);
        window->resize(1366, 768);
        window->show();
        REQUIRE(test::becomesActive(window.get()));
    }
    template <class Widget>
    Widget *find(const char *name)
    {
        auto *found = window->findChild<Widget *>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void chooseUndated()
    {
        press(Qt::Key_3, Qt::AltModifier);
        auto *tree = find<QTreeView>("todoNavigation");
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                          tree->visualRect(tree->model()->index(int(domain::Todo::Undated), 0)).center());
    }
    bool headingSays(const QString &words)
    {
        return test::eventually([&] { return find<QLabel>("evidenceHeading")->text().contains(words); });
    }

    test::Workspace workspace;
    test::Answers chooser;
    QSettings settings;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

TEST_CASE("the evidence follows the row of a list through the indicators", "[ui][reviewing]")
{
    Room room;
    room.open();
    room.chooseUndated();
    auto *table = room.find<QTableView>("todoRequirements");
    REQUIRE(table->isVisible());
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(room.headingSays("第1项 · 材料 1 · 区教育局"));
    CHECK(table->hasFocus()); // S, A and R are its own
    CHECK(table->selectionModel()->selectedRows().size() == 1);
    room.press(Qt::Key_Down, Qt::AltModifier); // as one goes to the next indicator elsewhere
    CHECK(room.headingSays("第3项 · 材料 1 · 区水务局"));
    CHECK(room.window->ledger().current().number == 3);
    CHECK(table->isVisible());
}

TEST_CASE("the list on show goes into a spreadsheet", "[ui][reviewing]")
{
    Room room;
    room.open();
    room.chooseUndated();
    room.chooser.savedTo = room.workspace.folder.filePath("清单.xlsx");
    QTest::mouseClick(room.find<QToolButton>("requirementsExport"), Qt::LeftButton);
    CHECK(QFile::exists(room.chooser.savedTo));
    room.chooser.savedTo = room.workspace.path() + "/清单.xlsx"; // not into the ledger
    QTest::mouseClick(room.find<QToolButton>("requirementsExport"), Qt::LeftButton);
    CHECK_FALSE(QFile::exists(room.chooser.savedTo));
}

TEST_CASE("a list that was handed out is read back after a look at what it changes", "[ui][reviewing]")
{
    Room room;
    room.open();
    room.chooseUndated();
    room.chooser.savedTo = room.workspace.folder.filePath("清单.xlsx");
    QTest::mouseClick(room.find<QToolButton>("requirementsExport"), Qt::LeftButton);
    const auto bringBack = [&](const QString &path) {
        room.chooser.files = {path};
        QTest::mouseClick(room.find<QToolButton>("requirementsReturn"), Qt::LeftButton);
        QDialog *dialog = nullptr;
        REQUIRE(test::eventually([&] {
            return (dialog = room.window->findChild<QDialog *>("importRequirementsDialog")) != nullptr;
        }));
        return dialog;
    };
    auto *unchanged = bringBack(room.chooser.savedTo);
    const auto *rows = unchanged->findChild<QTableView *>()->model();
    REQUIRE(rows->rowCount() == 2);
    CHECK(rows->index(0, 1).data() == "没有变化");
    CHECK(rows->index(1, 1).data() == "没有变化");
    CHECK_FALSE(unchanged->findChild<QPushButton *>("importAccept")->isEnabled());
    unchanged->reject();
    REQUIRE(test::eventually([&] { return room.window->findChild<QDialog *>() == nullptr; }));

    QFile filled(room.workspace.folder.filePath("填好.csv"));
    REQUIRE(filled.open(QIODevice::WriteOnly));
    filled.write("项,行,材料,单位,经办人,备注\n1,1,1,区教育局,李某某,\n3,1,1,区水务局,王某某,先交目录\n");
    filled.close();
    bringBack(filled.fileName())->findChild<QPushButton *>("importAccept")->click();
    auto &session = room.window->ledger().session();
    const auto asked = [&] {
        return session.read([](storage::Database &db) { return storage::requirementLines(db); }).result();
    };
    REQUIRE(test::eventually([&] { return asked()[0].handler == "李某某"; }));
    CHECK(asked()[1].handler == "王某某");
    CHECK(asked()[1].note == "先交目录");
    REQUIRE(test::eventually([&] { return room.window->ledger().undoAction()->isEnabled(); }));
    room.window->ledger().undoAction()->trigger(); // one step
    CHECK(test::eventually([&] { return asked()[0].handler.isEmpty() && asked()[1].note.isEmpty(); }));
}

TEST_CASE("Ctrl+G from a list shows the indicator, Alt+Left brings the list back", "[ui][reviewing]")
{
    Room room;
    room.open();
    auto *back = room.find<QAction>("backToList");
    CHECK_FALSE(back->isEnabled());
    room.chooseUndated();
    auto *table = room.find<QTableView>("todoRequirements");
    auto *page = room.find<QWidget>("indicatorPage");
    CHECK_FALSE(page->isVisible());
    room.press(Qt::Key_G, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), "3");
    room.press(Qt::Key_Return);
    REQUIRE(
        test::eventually([&] { return page->isVisible() && room.window->ledger().current().number == 3; }));
    CHECK_FALSE(table->isVisible());
    CHECK_FALSE(room.find<QTreeView>("todoNavigation")->currentIndex().isValid());
    REQUIRE(back->isEnabled());
    room.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(table->isVisible());
    CHECK(room.find<QTreeView>("todoNavigation")->currentIndex().data() == "未设期限");
    CHECK(room.headingSays("区教育局"));
}

TEST_CASE("Alt+Left goes back to the page on which the indicator was chosen", "[ui][matrix]")
{
    Room room;
    room.open();
    auto *back = room.find<QAction>("backToList");
    room.press(Qt::Key_3, Qt::ControlModifier);
    auto *matrix = room.find<QTableView>("matrixView");
    auto *page = room.find<QWidget>("indicatorPage");
    REQUIRE(test::eventually([&] { return matrix->isVisible() && matrix->model()->rowCount() > 0; }));
    matrix->setFocus();
    matrix->setCurrentIndex(matrix->model()->index(0, 0));
    QTest::keyClick(matrix, Qt::Key_Return);
    REQUIRE(test::eventually([&] { return page->isVisible(); }));
    CHECK(room.find<QToolButton>("backToListButton")->isVisible());
    REQUIRE(back->isEnabled());
    CHECK(back->text() == "返回：任务分工矩阵");
    room.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(matrix->isVisible());
    room.press(Qt::Key_Escape); // to the indicators, and there is nothing to go back to
    REQUIRE(test::eventually([&] { return page->isVisible(); }));
    CHECK_FALSE(back->isEnabled());
}

TEST_CASE("the way back to a list goes when one goes on to another indicator", "[ui][reviewing]")
{
    Room room;
    room.open();
    room.chooseUndated();
    auto *table = room.find<QTableView>("todoRequirements");
    auto *bar = room.find<QToolButton>("backToListButton");
    table->setFocus();
    room.press(Qt::Key_Return);
    REQUIRE(test::eventually([&] { return room.find<QWidget>("indicatorPage")->isVisible(); }));
    CHECK(bar->isVisible());
    room.press(Qt::Key_1, Qt::AltModifier); // looking about changes nothing
    CHECK(bar->isVisible());
    room.window->ledger().show(3); // nor does what was undone elsewhere
    REQUIRE(test::eventually([&] { return room.window->ledger().current().number == 3; }));
    CHECK(bar->isVisible());
    room.press(Qt::Key_G, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), "2");
    room.press(Qt::Key_Return);
    REQUIRE(test::eventually([&] { return room.window->ledger().current().number == 2; }));
    CHECK_FALSE(bar->isVisible());
    CHECK_FALSE(room.find<QAction>("backToList")->isEnabled());
}

TEST_CASE("a report that is waited for is reached from 待办, by the mouse and by Enter", "[ui][navigation]")
{
    Room room;
    room.workspace.write([id = room.workspace.task(2)](storage::Database &db, const storage::Author &by) {
        return workflow::setReportStage(db, by, id, domain::ReportStage::Sealing);
    });
    room.open();
    room.chooseUndated();
    auto *page = room.find<ui::IndicatorPage>("indicatorPage");
    REQUIRE_FALSE(page->isVisible());
    auto *tree = room.find<QTreeView>("todoNavigation");
    const auto at = int(domain::todos().size());
    REQUIRE(test::eventually([&] { return tree->model()->index(at, 0).data() == "情况说明"; }));
    const auto heading = tree->model()->index(at, 0);
    REQUIRE(tree->model()->rowCount(heading) == 1);
    tree->expand(heading);
    const auto line = tree->model()->index(0, 0, heading);
    CHECK(line.data() == "第1项第2行");
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(line).center());
    const auto inSight = [&] {
        for (auto *report : page->reports())
            if (report->row() == 2)
                return !report->visibleRegion().isEmpty();
        return false;
    };
    REQUIRE(test::eventually([&] { return page->isVisible() && inSight(); }));
    CHECK_FALSE(QApplication::focusWidget()->objectName().startsWith("reportStage"));
    tree->setFocus();
    room.press(Qt::Key_Return);
    CHECK(test::eventually([&] { return QApplication::focusWidget()->objectName() == "reportStage_2"; }));
}

TEST_CASE("a list that is empty leaves no evidence of another in sight", "[ui][reviewing]")
{
    Room room;
    room.open();
    room.chooseUndated();
    REQUIRE(room.headingSays("区教育局"));
    room.press(Qt::Key_2, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), "qsfj");
    room.press(Qt::Key_Return);
    CHECK(room.find<QWidget>("unitPage")->isVisible());
    CHECK(test::eventually([&] { return room.find<QLabel>("evidenceHeading")->text() == "材料"; }));
    CHECK_FALSE(room.find<QAction>("addFiles")->isEnabled());
}

TEST_CASE("who owes what is one key away from every page", "[ui][navigation]")
{
    Room room;
    room.open();
    room.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(test::eventually([&] { return room.find<QWidget>("unitsPage")->isVisible(); }));
    room.press(Qt::Key_2, Qt::AltModifier);
    CHECK(test::eventually([&] { return room.find<QListView>("unitsNavigation")->isVisible(); }));
    CHECK_FALSE(room.find<QWidget>("unitsPage")->isVisible());
    CHECK(room.find<QWidget>("navigationPane")->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("which way the left pane shows is remembered", "[ui][navigation]")
{
    Room room;
    room.open();
    room.press(Qt::Key_2, Qt::AltModifier);
    REQUIRE(room.find<QListView>("unitsNavigation")->isVisible());
    CHECK(room.find<QLineEdit>("unitsNavigationFilter")->hasFocus());
    CHECK(room.find<QWidget>("indicatorPage")->isVisible()); // nothing was chosen
    room.window->close();
    room.window.reset();
    room.open();
    CHECK(room.find<QListView>("unitsNavigation")->isVisible());
    CHECK(room.find<QAction>("byUnits")->isChecked());
}
