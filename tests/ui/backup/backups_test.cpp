#include "core/workflow/evidence/filing.h"
#include "core/workflow/workspace/backups.h"
#include "tests/support/desk_fixture.h"
#include "ui/backup/backup_list.h"
#include "ui/backup/backups_dialog.h"
#include "ui/shared/confirm_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/place_dialog.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/shell/start_page.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;
using workflow::WorkspaceSession;

namespace {

struct Room
{
    Room() : settings(workspace.folder.filePath("settings.ini"), QSettings::IniFormat)
    {
        addFiles(*workspace.session, workspace.material().requirement, {workspace.file("甲.txt", "甲")}, {});
        window = std::make_unique<ui::MainWindow>(std::move(workspace.session), chooser, settings);
        window->show();
    }
    ui::BackupsDialog *dialog()
    {
        window->findChild<QAction *>("backups")->trigger();
        return window->findChild<ui::BackupsDialog *>();
    }
    int listed() { return window->findChild<ui::BackupList *>("backupList")->topLevelItemCount(); }
    void click(const char *name)
    {
        auto *button = window->findChild<QPushButton *>(name);
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }

    test::Workspace workspace;
    test::Answers chooser;
    QSettings settings;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

TEST_CASE("the backup of the day is listed, and another is made at once", "[ui][backup]")
{
    Room room;
    REQUIRE(room.dialog());
    REQUIRE(room.listed() == 1);
    CHECK(room.window->findChild<ui::BackupList *>()->topLevelItem(0)->text(1) == "每天自动");
    room.click("backUpNow");
    CHECK(eventually([&] { return room.listed() == 2; }));
    CHECK(room.window->findChild<ui::BackupList *>()->topLevelItem(0)->text(1) == "手动");
}

TEST_CASE("a backup on another disk is made from the dialog and remembered", "[ui][backup]")
{
    Room room;
    room.dialog();
    const auto words = [&] {
        return room.window->findChild<QLabel *>("backupsElsewhere")->text();
    };
    CHECK(words().contains("还没有备份到别的盘"));
    room.chooser.folder = room.workspace.folder.filePath("移动硬盘");
    room.click("backUpElsewhere");
    // Which in a test is the same disk.
    REQUIRE(eventually([&] { return room.window->findChild<ui::ConfirmDialog *>() != nullptr; }));
    auto *confirm = room.window->findChild<ui::ConfirmDialog *>();
    CHECK_FALSE(QDir(room.chooser.folder).exists());
    confirm->accept();
    CHECK(eventually([&] { return words().contains("移动硬盘”，和台账在同一块盘上"); }));
    CHECK(workflow::backupsFound(room.chooser.folder).size() == 1);
}

TEST_CASE("the ledger goes back to a backup after it was confirmed, and is opened anew", "[ui][backup]")
{
    Room room;
    QSignalSpy reopened(room.window.get(), &ui::MainWindow::reopenWanted);
    room.dialog();
    room.click("backUpNow");
    REQUIRE(eventually([&] { return room.listed() == 2; }));
    room.click("backupsClose");
    auto *box = room.window->findChild<QCheckBox *>("state_1_1");
    box->click();
    REQUIRE(eventually([&] { return room.window->ledger().progressOfAll().answered == 1; }));
    room.dialog();
    room.click("restoreHere");
    REQUIRE(eventually([&] { return room.window->findChild<ui::ConfirmDialog *>() != nullptr; }));
    auto *confirm = room.window->findChild<ui::ConfirmDialog *>();
    CHECK(reopened.isEmpty());
    confirm->accept();
    REQUIRE(eventually([&] { return reopened.size() == 1; }));
    CHECK(reopened.first().at(1).toString().startsWith("台账已恢复到 "));
    room.window.reset();
    const auto session =
        WorkspaceSession::open(room.workspace.path(), WorkspaceSession::Purpose::Read, test::clerk);
    const auto tasks =
        session->read([](storage::Database &database) { return storage::taskProgress(database); }).result();
    CHECK(tasks.first().progress.answered == 0);
}

TEST_CASE("a backup becomes a new ledger, from the window and from the start page", "[ui][backup]")
{
    Room room;
    const auto away = room.workspace.folder.filePath("移动硬盘");
    workflow::backUpTo(room.window->ledger().session(), away, {});
    room.chooser.folder = away;
    QSignalSpy opened(room.window.get(), &ui::MainWindow::openWanted);
    room.dialog();
    room.click("restoreFromElsewhere");
    REQUIRE(eventually([&] { return room.window->findChildren<ui::BackupsDialog *>().size() == 1; }));
    room.click("restoreToNew");
    auto *place = room.window->findChild<ui::PlaceDialog *>();
    REQUIRE(place);
    room.window->findChild<QLineEdit *>("placePlace")->setText(room.workspace.folder.path());
    room.window->findChild<QLineEdit *>("placeName")->setText("恢复的");
    room.click("placeAccept");
    REQUIRE(eventually([&] { return opened.size() == 1; }));
    CHECK(opened.first().first().toString().endsWith("恢复的"));

    ui::StartPage page(room.chooser, ui::RecentWorkspaces(room.settings));
    page.show();
    QSignalSpy fromStart(&page, &ui::StartPage::openWanted);
    QTest::mouseClick(page.findChild<QPushButton *>("restoreWorkspace"), Qt::LeftButton);
    // The chosen backup is restored by Enter, too.
    QTest::keyClick(page.findChild<QWidget *>("backupList"), Qt::Key_Return);
    page.findChild<QLineEdit *>("placePlace")->setText(room.workspace.folder.path());
    page.findChild<QLineEdit *>("placeName")->setText("又一份");
    QTest::mouseClick(page.findChild<QPushButton *>("placeAccept"), Qt::LeftButton);
    REQUIRE(eventually([&] { return fromStart.size() == 1; }));
    CHECK(WorkspaceSession::open(fromStart.first().first().toString(), WorkspaceSession::Purpose::Read,
                                 test::clerk));
}

TEST_CASE("a folder without backups is said to have none", "[ui][backup]")
{
    Room room;
    room.chooser.folder = room.workspace.folder.path();
    room.dialog();
    room.click("restoreFromElsewhere");
    CHECK(eventually([&] { return room.window->findChild<QMessageBox *>() != nullptr; }));
    CHECK(room.window->findChild<QMessageBox *>()->text().contains("没有可以恢复的备份"));
}
