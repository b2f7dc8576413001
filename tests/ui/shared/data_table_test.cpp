#include "ui/shared/data_table.h"

#include <QHeaderView>
#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>
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
