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

TEST_CASE("a table remembers the layout of its own columns and of no others", "[ui][tables]")
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
    // A later version of the program has a column between them.
    QStandardItemModel wider(1, 4);
    wider.setHorizontalHeaderLabels({"项号", "经办人", "材料", "状态"});
    ui::DataTable table(wider, "someTable", "任务", settings);
    CHECK_FALSE(table.hasOwnLayout());
    CHECK(table.columnWidth(1) != 321);
    CHECK_FALSE(table.isColumnHidden(2));
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
    REQUIRE(QTest::qWaitForWindowActive(&table));
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
    REQUIRE(QTest::qWaitForWindowActive(&page));
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
