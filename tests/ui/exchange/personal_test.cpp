#include "core/workflow/evidence/evidence_entry.h"
#include "core/workflow/evidence/filing.h"
#include "tests/support/desk_fixture.h"
#include "ui/exchange/evidence_export_dialog.h"
#include "ui/exchange/evidence_exporting.h"
#include "ui/exchange/inspector_dialog.h"
#include "ui/exchange/inspector_making.h"
#include "ui/exchange/personal_dialog.h"
#include "ui/exchange/written_dialog.h"

#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;

namespace {

struct Going : test::Desk
{
    Going()
    {
        addFiles(
            ledger->session(), sheet().tasks.first().materials.first().requirement,
            {workspace.file("名单.txt", "张三 11010519491231002X"), workspace.file("通知.txt", "没有号码")},
            {});
        ledger->reload();
        window.show();
        chooser.folder = workspace.folder.filePath("桌面");
        QDir().mkpath(chooser.folder);
    }
    void exportAll()
    {
        ui::exportEvidence(*ledger, chooser, runner, window);
        press(window.findChild<ui::EvidenceExportDialog *>()->findChild<QPushButton *>("exportAccept"));
    }
    void inspect()
    {
        ui::makeInspectorFolder(*ledger, chooser, runner, window);
        press(window.findChild<ui::InspectorDialog *>()->findChild<QPushButton *>("inspectorAccept"));
    }
    static void press(QPushButton *button)
    {
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// The question, when it comes.
    ui::PersonalDialog *asked()
    {
        eventually([&] { return window.findChild<ui::PersonalDialog *>() != nullptr; });
        return window.findChild<ui::PersonalDialog *>();
    }
    void answer(const char *button) { press(asked()->findChild<QPushButton *>(QLatin1StringView(button))); }
    bool ended()
    {
        return eventually([&] { return written().size() > 0 && !runner.isRunning(); });
    }
    /// Endings of the evidence files there.
    QStringList written() const
    {
        QStringList names;
        for (QDirIterator each(chooser.folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
            if (const auto name = QFileInfo(each.next()).fileName(); name.endsWith(".txt"))
                names << name.section(' ', -1);
        names.sort();
        return names;
    }
};

} // namespace

TEST_CASE("originals that name people are listed before an export, and stay unless they are to go",
          "[ui][export][personal]")
{
    Going g;
    g.exportAll();
    REQUIRE(g.asked());
    CHECK(g.written().isEmpty()); // nothing was made yet
    const auto *list = g.asked()->findChild<QTreeWidget *>("personalPieces");
    REQUIRE(list->topLevelItemCount() == 1);
    CHECK(list->topLevelItem(0)->text(1) == "名单");
    CHECK(list->topLevelItem(0)->text(2) == "身份证号 1 个（第1行）");
    SECTION("left out")
    {
        QTest::keyClick(g.asked(), Qt::Key_Return); // what Enter does
        REQUIRE(g.ended());
        CHECK(g.written() == QStringList{"通知.txt"});
    }
    SECTION("taken along")
    {
        g.answer("personalTakeAlong");
        REQUIRE(g.ended());
        CHECK(g.written() == QStringList{"名单.txt", "通知.txt"});
    }
    SECTION("stopped")
    {
        QTest::keyClick(g.asked(), Qt::Key_Escape);
        REQUIRE(g.settled());
        CHECK(QDir(g.chooser.folder).isEmpty());
    }
}

TEST_CASE("the inspector's folder asks, too, and not when a redacted copy goes in place",
          "[ui][inspector][personal]")
{
    Going g;
    SECTION("left out")
    {
        g.inspect();
        REQUIRE(g.asked());
        g.answer("personalLeaveOut");
        REQUIRE(g.ended());
        CHECK(g.written() == QStringList{"通知.txt"});
    }
    SECTION("redacted")
    {
        workflow::addRedacted(g.ledger->session(), g.evidence().first().evidence,
                              {.content = "张三 ****", .name = "名单（脱敏）.txt"});
        g.inspect();
        REQUIRE(g.ended());
        CHECK(g.window.findChild<ui::PersonalDialog *>() == nullptr);
        CHECK(g.written().size() == 2);
    }
}
