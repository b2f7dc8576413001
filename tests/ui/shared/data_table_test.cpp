#include "tests/support/active_window.h"
#include "ui/shared/data_table.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace taizhang;

namespace {

/// Drags the right edge of a column that far.
void widen(ui::DataTable &table, int column, int by)
{
    auto *headings = table.horizontalHeader();
    const QPoint at(headings->sectionViewportPosition(column) + table.columnWidth(column) - 1,
                    headings->height() / 2);
    QTest::mousePress(headings->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseMove(headings->viewport(), at + QPoint(by / 2, 0));
    QTest::mouseMove(headings->viewport(), at + QPoint(by, 0));
    QTest::mouseRelease(headings->viewport(), Qt::LeftButton, {}, at + QPoint(by, 0));
}

void choose(ui::DataTable &table, const QString &column, bool isShown)
{
    QTest::keyClick(&table, Qt::Key_L, Qt::ControlModifier);
    for (auto *action : table.findChild<QMenu *>("headingMenu")->actions())
        if (action->text() == column)
            action->setChecked(isShown);
}

QStringList headingsOf(const ui::DataTable &table)
{
    QStringList words;
    for (int place = 0; place < table.horizontalHeader()->count(); ++place)
        words << table.model()
                     ->headerData(table.horizontalHeader()->logicalIndex(place), Qt::Horizontal)
                     .toString();
    return words;
}

} // namespace

TEST_CASE("a table remembers the layout of its columns", "[ui][tables]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels({"项号", "材料", "状态"});
    {
        ui::DataTable table(model, "someTable", "任务", settings);
        CHECK_FALSE(table.hasOwnLayout());
        table.setColumnWidth(1, 321);
        table.setColumnHidden(2, true);
    }
    {
        ui::DataTable table(model, "someTable", "任务", settings);
        CHECK(table.hasOwnLayout());
        CHECK(table.columnWidth(1) == 321);
        CHECK(table.isColumnHidden(2));
    }
}

TEST_CASE("a new column leaves the others the width, order and sight that the user gave them", "[ui][tables]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    QStandardItemModel model(1, 4);
    model.setHorizontalHeaderLabels({"项号", "材料", "状态", "备注"});
    int width = 0;
    {
        ui::DataTable table(model, "someTable", "任务", settings);
        table.resize(900, 200);
        table.show();
        REQUIRE(test::becomesActive(&table));
        widen(table, 1, 57);
        width = table.columnWidth(1);
        CHECK(width == 157);
        table.horizontalHeader()->moveSection(2, 1);
        choose(table, "备注", false);
    }
    // A later version of the program has a column between them, and one fewer.
    QStandardItemModel later(1, 4);
    later.setHorizontalHeaderLabels({"项号", "优先级", "材料", "状态"});
    QStandardItemModel more(1, 5);
    more.setHorizontalHeaderLabels({"项号", "优先级", "材料", "状态", "备注"});
    {
        ui::DataTable table(more, "someTable", "任务", settings);
        CHECK_FALSE(table.hasOwnLayout()); // the new one has no width yet
        CHECK(table.hasOwnWidths());
        for (const int column : {1, 2, 3})
            table.setColumnWidth(column, 70);
        table.setColumnHidden(3, true);
        table.setColumnHidden(4, false);
        table.show();
        CHECK(table.columnWidth(2) == width);
        CHECK(table.columnWidth(1) == 70);
        CHECK(headingsOf(table) == QStringList{"项号", "优先级", "状态", "材料", "备注"});
        CHECK(table.isColumnHidden(4)); // by the user
        CHECK(table.isColumnHidden(3)); // by the list
    }
    {
        ui::DataTable table(later, "someTable", "任务", settings); // and is closed unseen
    }
    ui::DataTable table(later, "someTable", "任务", settings);
    CHECK(table.hasOwnLayout());
    CHECK(table.columnWidth(2) == width);
    CHECK(headingsOf(table) == QStringList{"项号", "优先级", "状态", "材料"});
}

TEST_CASE("what a filter finds is seen: hidden columns are left out", "[ui][tables]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    QStandardItemModel model(2, 2);
    model.setHorizontalHeaderLabels({"项号", "单位"});
    model.setItem(0, 0, new QStandardItem("一"));
    model.setItem(1, 0, new QStandardItem("二"));
    model.setItem(0, 1, new QStandardItem("水务局"));
    ui::DataTable table(model, "someTable", "任务", settings);
    table.setInitialsColumn(1);
    table.show();
    table.selectRow(0);
    for (const auto *query : {"水务", "swj"}) {
        table.setQuery(query);
        CHECK(table.allRows() == QList{0});
        choose(table, "单位", false);
        QTest::qWait(0);
        CHECK(table.shownRows() == 0);
        choose(table, "单位", true);
        QTest::qWait(0);
        CHECK(table.allRows() == QList{0});
    }
}

TEST_CASE("columns and order are chosen by the keyboard, too", "[ui][tables]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    QStandardItemModel model(2, 2);
    model.setHorizontalHeaderLabels({"项号", "状态"});
    model.setItem(0, 0, new QStandardItem("乙"));
    model.setItem(1, 0, new QStandardItem("甲"));
    ui::DataTable table(model, "someTable", "任务", settings);
    table.show();
    REQUIRE(test::becomesActive(&table));
    table.selectRow(0);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_L, Qt::ControlModifier);
    auto *menu = table.findChild<QMenu *>("headingMenu");
    REQUIRE(menu);
    CHECK(menu->actions().first()->text() == "按“项号”排序");
    menu->actions().first()->trigger();
    CHECK(table.allRows() == QList{1, 0});
    menu->actions().last()->setChecked(false);
    CHECK(table.isColumnHidden(1));
}

TEST_CASE("a column that the user chose is not hidden or shown by a list", "[ui][tables]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels({"项号", "材料", "经办人"});
    {
        ui::DataTable table(model, "someTable", "任务", settings);
        CHECK(table.suitColumn(2, true));
        CHECK_FALSE(table.suitColumn(2, true)); // it is hidden
        table.show();
        table.selectRow(0);
        QTest::keyClick(&table, Qt::Key_L, Qt::ControlModifier);
        table.findChild<QMenu *>("headingMenu")->actions().last()->setChecked(true);
        CHECK_FALSE(table.suitColumn(2, true));
        CHECK_FALSE(table.isColumnHidden(2));
        CHECK(table.suitColumn(1, true));
    }
    ui::DataTable table(model, "someTable", "任务", settings);
    CHECK_FALSE(table.suitColumn(2, true)); // nor the next time
    CHECK(table.suitColumn(1, false));
}

TEST_CASE("down goes from the filter to the first row that it leaves", "[ui][tables]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    QStandardItemModel model(2, 1);
    model.setHorizontalHeaderLabels({"单位"});
    model.setItem(0, 0, new QStandardItem("甲镇"));
    model.setItem(1, 0, new QStandardItem("乙镇"));
    QWidget page;
    auto *filter = new QLineEdit(&page);
    auto *table = new ui::DataTable(model, "someTable", "单位", settings, &page);
    auto *layout = new QVBoxLayout(&page);
    layout->addWidget(filter);
    layout->addWidget(table);
    table->setFilterField(filter);
    QObject::connect(filter, &QLineEdit::textChanged, table, &ui::DataTable::setQuery);
    page.show();
    REQUIRE(test::becomesActive(&page));
    filter->setFocus();
    filter->setText("乙");
    QTest::keyClick(filter, Qt::Key_Down);
    CHECK(table->hasFocus());
    CHECK(table->selectedRows() == QList{1});
    filter->setFocus();
    filter->setText("没有");
    QTest::keyClick(filter, Qt::Key_Down);
    CHECK(filter->hasFocus()); // there is nothing to go to
}

TEST_CASE("Home and End lead to the first and the last row", "[ui][tables]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
    QStandardItemModel model(5, 3);
    ui::DataTable table(model, "someTable", "单位", settings);
    table.show();
    table.selectRow(2);
    QTest::keyClick(&table, Qt::Key_End);
    CHECK(table.selectedRows() == QList{4});
    QTest::keyClick(&table, Qt::Key_Home);
    CHECK(table.selectedRows() == QList{0});
    QTest::keyClick(&table, Qt::Key_End, Qt::ShiftModifier);
    CHECK(table.selectedRows().size() == 5);
}
