#include "core/formats/sheets/sheet_reader.h"
#include "core/workflow/evidence/filing.h"
#include "tests/support/desk_fixture.h"
#include "ui/reports/report_preview.h"
#include "ui/shell/paper_actions.h"
#include "ui/shell/window_actions.h"

#include <QAction>
#include <QFile>
#include <QMainWindow>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;

namespace {

struct Paper : test::Desk
{
    Paper()
        : settings(workspace.folder.filePath("s.ini"), QSettings::IniFormat)
        , actions(main, undo, redo)
        , paper(*ledger, chooser, runner, settings, &window)
    {
        paper.serve(actions);
        window.show();
    }

    ui::ReportPreview *preview()
    {
        ui::ReportPreview *shown = nullptr;
        REQUIRE(eventually([&] { return (shown = window.findChild<ui::ReportPreview *>()) != nullptr; }));
        return shown;
    }

    QSettings settings;
    QAction undo;
    QAction redo;
    QMainWindow main;
    ui::WindowActions actions;
    ui::PaperActions paper;
};

} // namespace

TEST_CASE("indexes and lists of the whole set are saved as a table from their preview", "[ui][paper]")
{
    Paper p;
    const auto material = p.sheet().tasks.first().materials.first().requirement;
    addFiles(p.ledger->session(), material, {p.workspace.file("区政府常务会议纪要.txt", "甲")}, {});
    p.ledger->reload();
    p.actions.setIndex->trigger();
    auto *preview = p.preview();
    p.chooser.savedTo = p.workspace.folder.filePath("清单.xlsx");
    auto *button = preview->findChild<QPushButton *>("previewSaveTable");
    REQUIRE(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(eventually([&] { return QFile::exists(p.chooser.savedTo) && !p.runner.isRunning(); }));
    CHECK(p.failure().isEmpty());
    const auto tables = formats::readAllTables(p.chooser.savedTo);
    REQUIRE(tables.size() == 3);
    QStringList pieces;
    for (const auto &row : tables.last().rows)
        pieces << row;
    CHECK(pieces.contains("区政府常务会议纪要"));
}
