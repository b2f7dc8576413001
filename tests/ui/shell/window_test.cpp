#include "core/workflow/evidence/filing.h"
#include "core/workflow/tasks/material_state.h"
#include "tests/support/active_window.h"
#include "tests/support/desk_fixture.h"
#include "ui/intake/intake_page.h"
#include "ui/navigation/navigation_model.h"
#include "ui/reports/growing_text_edit.h"
#include "ui/settings/actor_dialog.h"
#include "ui/settings/actor_setting.h"
#include "ui/settings/agency_dialog.h"
#include "ui/shared/confirm_dialog.h"
#include "ui/shared/look.h"
#include "ui/shared/state_marks.h"
#include "ui/shell/check_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/place_dialog.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/shell/start_page.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <catch2/catch.hpp>
#include <cmath>

using namespace taizhang;
using workflow::WorkspaceSession;

namespace {

/// The real window on a workspace of the sample table.
struct Room
{
    Room() : settings(workspace.folder.filePath("settings.ini"), QSettings::IniFormat) {}

    std::unique_ptr<ui::MainWindow> window()
    {
        auto session = workspace.session
                           ? std::move(workspace.session)
                           : WorkspaceSession::open(workspace.path(), WorkspaceSession::Purpose::WriteOrRead,
                                                    test::clerk);
        auto made = std::make_unique<ui::MainWindow>(std::move(session), chooser, settings);
        made->show();
        return made;
    }

    test::Workspace workspace;
    test::Answers chooser;
    QSettings settings;
};

constexpr auto refuseTexts =
    "CREATE TEMP TRIGGER no BEFORE INSERT ON report BEGIN SELECT RAISE(ABORT, 'no'); END";

void tell(WorkspaceSession &session, const char *sql)
{
    session
        .write([sql](storage::Database &database, const storage::Author &) { storage::Query(database, sql); })
        .waitForFinished();
}

QString labelText(const QWidget &window, const char *name)
{
    const auto *label = window.findChild<QLabel *>(QString::fromLatin1(name));
    return label ? label->text() : QString();
}

} // namespace

TEST_CASE("every action of the menus has a name, and no shortcut stands twice", "[ui]")
{
    Room room;
    const auto window = room.window();
    QSet<QKeySequence> keys;
    int actions = 0;
    for (const auto *action : window->findChildren<QAction *>()) {
        if (action->isSeparator() || action->text().isEmpty() || action->menu())
            continue;
        INFO(action->text().toStdString());
        CHECK_FALSE(action->objectName().isEmpty());
        for (const auto &key : action->shortcuts()) {
            CHECK_FALSE(keys.contains(key));
            keys.insert(key);
        }
        ++actions;
    }
    CHECK(actions > 15);
}

TEST_CASE("Ctrl+G, a number and Enter show the indicator and put the keyboard on its page", "[ui]")
{
    Room room;
    const auto window = room.window();
    REQUIRE(test::becomesActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_G, Qt::ControlModifier);
    auto *number = window->findChild<QLineEdit *>("gotoNumber");
    REQUIRE(number->hasFocus());
    QTest::keyClicks(number, "3");
    QTest::keyClick(number, Qt::Key_Return);
    REQUIRE(test::eventually([&] { return window->ledger().current().number == 3; }));
    CHECK(test::eventually([&] { return QApplication::focusWidget()->objectName() == "material_1_1"; }));
    for (const auto *row : {"1.1", "2.9", "3.1"}) {
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, row);
        QTest::keyClick(number, Qt::Key_Return);
        CHECK(test::eventually([&] { return window->ledger().current().number == row[0] - '0'; }));
    }

    auto *filter = window->findChild<QLineEdit *>("filterLine");
    filter->setText("1");
    number->setText("3"); // where one is already, but the filter hides it
    QTest::keyClick(number, Qt::Key_Return);
    CHECK(filter->text().isEmpty());

    number->setText("77");
    QTest::keyClick(number, Qt::Key_Return);
    QSignalSpy remarked(&window->ledger(), &ui::Ledger::remarked);
    REQUIRE(test::eventually([&] { return !remarked.isEmpty(); }));
    CHECK(remarked[0][0].toString().contains("没有第77项"));
    CHECK(window->ledger().current().number == 3);
}

TEST_CASE("a remark goes with the page that it belongs to, and one that has just come stays", "[ui]")
{
    Room room;
    const auto window = room.window();
    REQUIRE(test::becomesActive(window.get()));
    auto *status = window->statusBar();
    emit window->ledger().remarked("已导出。");
    REQUIRE(status->currentMessage() == "已导出。");
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    CHECK(status->currentMessage() == "已导出。");
    QTest::qWait(800);
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    CHECK(status->currentMessage().isEmpty());
}

TEST_CASE("a heap is taken in from the menu 报送 as from 文件", "[ui]")
{
    Room room;
    const auto window = room.window();
    CHECK(window->findChild<QMenu *>("askingMenu")
              ->actions()
              .contains(window->findChild<QAction *>("takeHeap")));
}

TEST_CASE("whom to chase is found in the menu 报送", "[ui]")
{
    Room room;
    const auto window = room.window();
    QStringList names;
    for (const auto *action : window->findChild<QMenu *>("askingMenu")->actions())
        names << action->objectName();
    CHECK(names.contains("showNotices"));
}

TEST_CASE("the sizes of the panes are remembered", "[ui]")
{
    Room room;
    QList<int> sizes;
    {
        const auto window = room.window();
        window->resize(1366, 768);
        auto *panes = window->findChild<QSplitter *>("panes");
        auto *grip = panes->handle(1);
        QTest::mousePress(grip, Qt::LeftButton, {}, QPoint(1, 100));
        QTest::mouseMove(grip, QPoint(-50, 100));
        QTest::mouseRelease(grip, Qt::LeftButton, {}, QPoint(1, 100));
        sizes = panes->sizes();
        REQUIRE(sizes[0] < 300);
        window->close();
    }
    const auto again = room.window();
    CHECK(again->findChild<QSplitter *>("panes")->sizes() == sizes);
}

TEST_CASE("in a small window every pane can be used and no button is cut", "[ui]")
{
    Room room;
    const auto requirement = room.workspace.material().requirement;
    workflow::addFiles(*room.workspace.session, requirement,
                       {room.workspace.file("关于某事项的审查意见.txt")}, {});
    const auto window = room.window();
    const auto size = GENERATE(QSize(1366, 768), QSize(1024, 700));
    window->resize(size);
    window->findChild<QWidget *>("material_1_1")->setFocus();
    REQUIRE(test::eventually([&] {
        const auto *title = window->findChild<QWidget *>("evidenceTitle");
        return title && title->isVisible();
    }));
    CHECK(window->size() == size);
    auto *panes = window->findChild<QSplitter *>("panes");
    CHECK(panes->sizes()[0] >= 200);
    CHECK(panes->sizes()[1] >= 500);
    CHECK(panes->sizes()[2] >= 240);
    int seen = 0;
    for (const auto *button : panes->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty() || button->objectName() == "goalFold")
            continue; // the title of a section is shortened
        INFO(button->objectName().toStdString());
        CHECK(button->width() > button->fontMetrics().horizontalAdvance(button->text()));
        const auto *pane = button->parentWidget();
        while (pane->parentWidget() != panes)
            pane = pane->parentWidget();
        const auto place = QRect(button->mapTo(pane, QPoint()), button->size());
        CHECK(place.left() >= 0);
        CHECK(place.right() < pane->width());
        ++seen;
    }
    CHECK(seen >= 8);
}

TEST_CASE("a workspace opens at the indicator that was on show last", "[ui]")
{
    Room room;
    {
        const auto window = room.window();
        CHECK(window->ledger().current().number == 1);
        window->ledger().show(3);
        REQUIRE(test::eventually([&] { return window->ledger().current().number == 3; }));
        window->close();
    }
    {
        const auto again = room.window();
        CHECK(again->ledger().current().number == 3);
        CHECK(labelText(*again, "indicatorNumber") == "第3项");
        const auto *tree = again->findChild<QTreeView *>("navigationView");
        CHECK(tree->currentIndex().data(ui::NavigationModel::NumberRole) == 3);
    }
    ui::RecentWorkspaces(room.settings).showed(room.workspace.path(), 77); // of another edition
    CHECK(room.window()->ledger().current().number == 1);
}

TEST_CASE("what was on show is remembered of recent workspaces alone", "[ui]")
{
    Room room;
    ui::RecentWorkspaces recent(room.settings);
    for (const auto *folder : {"/甲", "/乙"}) {
        recent.opened(folder);
        recent.showed(folder, 46);
    }
    recent.forget("/甲");
    recent.showed("/乙", 20);
    CHECK(recent.lastShown("/乙") == 20);
    CHECK(recent.lastShown("/甲") == 0);
}

TEST_CASE("a window that may not write says why and offers no writing", "[ui]")
{
    Room room;
    const auto writing = room.window();
    const auto reading = room.window();
    CHECK(labelText(*reading, "readOnlyNotice").contains("只读"));
    CHECK(labelText(*reading, "savedState") == "只读");
    CHECK(reading->windowTitle().contains("只读"));
    CHECK_FALSE(reading->findChild<QWidget *>("state_1_1")->isEnabled());
    CHECK_FALSE(reading->findChild<QWidget *>("add_1_1")->isEnabled());
    CHECK(labelText(*writing, "readOnlyNotice").isEmpty());
    CHECK(labelText(*writing, "savedState") == "已保存");
    CHECK(writing->findChild<QToolButton *>("actorName")->text() == "张三@PC-3");

    QString wanted;
    QObject::connect(reading.get(), &ui::MainWindow::openWanted,
                     [&](const QString &folder) { wanted = folder; });
    QTest::mouseClick(reading->findChild<QPushButton *>("reopen"), Qt::LeftButton);
    CHECK(wanted == reading->folder());
}

TEST_CASE("a ledger that was changed after today says that the computer's date is in doubt", "[ui]")
{
    Room room;
    CHECK(labelText(*room.window(), "clockNotice").isEmpty());
    const auto later = QDateTime::currentDateTimeUtc().addDays(3);
    auto session =
        WorkspaceSession::open(room.workspace.path(), WorkspaceSession::Purpose::Write, test::clerk);
    session
        ->read([later](storage::Database &database) {
            const auto sheet = *storage::indicatorSheet(database, 1);
            return workflow::setMaterialState(database, {test::clerk, later},
                                              sheet.tasks.first().materials.first().requirement,
                                              domain::RequirementState::Collected, {});
        })
        .waitForFinished();
    session.reset();
    const auto window = room.window();
    CHECK(labelText(*window, "clockNotice").startsWith("请核对：本机的日期是"));
    QTest::mouseClick(window->findChild<QPushButton *>("clockKnown"), Qt::LeftButton);
    CHECK_FALSE(window->findChild<QLabel *>("clockNotice")->isVisible());
}

namespace {

/// Past the program, which refuses it.
void tamper(test::Workspace &workspace, const QByteArray &sql)
{
    workspace.session
        ->read([sql](storage::Database &database) {
            storage::Query kept(database, "SELECT sql FROM sqlite_schema WHERE name = 'change_is_kept'");
            const auto trigger = kept.only().text(0).toUtf8();
            database.runScript("DROP TRIGGER change_is_kept");
            database.runScript(sql);
            database.runScript(trigger);
        })
        .waitForFinished();
    workspace.session.reset();
}

} // namespace

TEST_CASE("a ledger in which a reference leads nowhere is asked to be opened to look at", "[ui]")
{
    Room room;
    SECTION("sound")
    {
        const auto window = room.window();
        QSignalSpy wanted(window.get(), &ui::MainWindow::lookWanted);
        test::letPass(600);
        CHECK(wanted.isEmpty());
    }
    SECTION("broken")
    {
        room.workspace.ask();
        tamper(room.workspace, "PRAGMA foreign_keys = OFF; DELETE FROM unit WHERE name = '区教育局'");
        const auto window = room.window();
        QSignalSpy wanted(window.get(), &ui::MainWindow::lookWanted);
        REQUIRE(test::eventually([&] { return !wanted.isEmpty(); }));
        CHECK(wanted[0][0].toString() == window->folder());
        CHECK(window->findChild<QMessageBox *>() == nullptr);
    }
}

TEST_CASE("a history that was altered is told in the window, with what to do", "[ui]")
{
    Room room;
    room.workspace.write(
        [id = room.workspace.material().requirement](storage::Database &database, const storage::Author &by) {
            return workflow::setMaterialState(database, by, id, domain::RequirementState::Collected, {});
        });
    SECTION("sound")
    {
        const auto window = room.window();
        test::letPass(2600);
        CHECK(window->findChild<QLabel *>("historyNotice") == nullptr);
    }
    SECTION("altered")
    {
        tamper(room.workspace, "UPDATE change SET actor = '李四' WHERE seq = 3");
        const auto window = room.window();
        REQUIRE(test::eventually([&] { return window->findChild<QLabel *>("historyNotice") != nullptr; }));
        CHECK(labelText(*window, "historyNotice").startsWith("修改记录第 3 条与前后不符"));
        QTest::mouseClick(window->findChild<QPushButton *>("historyCheck"), Qt::LeftButton);
        CHECK(test::eventually([&] { return window->findChild<ui::CheckDialog *>() != nullptr; }));
    }
}

TEST_CASE("a long text that is pasted over another has its whole field, right under its heading", "[ui]")
{
    Room room;
    const auto window = room.window();
    window->resize(1366, 768);
    auto *field = window->findChild<ui::GrowingTextEdit *>("point_1_1");
    REQUIRE(field != nullptr);
    field->setFocus();
    QTest::keyClicks(field, "123456789012345678901");
    test::letPass(1200); // until it is stored
    QString text = "年度|应公开|已公开|公开率\n2022|12|12|100%\n";
    for (int i = 1; i <= 8; ++i)
        text += QString("我区认真贯彻落实《重大行政决策程序暂行条例》，编制并公开目录。").repeated(5) + "\n";
    QApplication::clipboard()->setText(text);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    test::letPass(1500);
    const auto *head = window->findChild<QLabel *>("pointHeading_1_1");
    const auto *owner = field->parentWidget();
    CHECK(field->geometry().top() - head->geometry().bottom() < 10);
    CHECK(field->geometry().bottom() < owner->height());
    CHECK(field->verticalScrollBar()->value() == 0);
}

TEST_CASE("another workspace is opened over files that were not taken in only when that is said", "[ui]")
{
    Room room;
    const auto window = room.window();
    room.chooser.folder = room.workspace.folder.path();
    auto *open = window->findChild<QAction *>("openWorkspace");
    QSignalSpy opened(window.get(), &ui::MainWindow::openWanted);
    open->trigger();
    CHECK(opened.size() == 1); // nothing would be lost

    window->findChild<QAction *>("takeHeap")->trigger();
    auto *intake = window->findChild<ui::IntakePage *>();
    REQUIRE(intake);
    intake->lookThrough({room.workspace.file("甲.txt", "a")});
    REQUIRE(test::eventually([&] { return !intake->lossWords().isEmpty(); }));
    const auto answer = [&](const char *button) {
        open->trigger();
        auto *question = window->findChild<ui::ConfirmDialog *>();
        REQUIRE(question);
        QTest::mouseClick(question->findChild<QPushButton *>(button), Qt::LeftButton);
        REQUIRE(test::eventually([&] { return window->findChild<ui::ConfirmDialog *>() == nullptr; }));
    };
    answer("dialogCancel");
    CHECK(opened.size() == 1);
    answer("confirmAccept");
    CHECK(opened.size() == 2);
}

TEST_CASE("the field for the number shows the indicator that is open, when another is not there", "[ui]")
{
    Room room;
    const auto window = room.window();
    auto *number = window->findChild<QLineEdit *>("gotoNumber");
    const auto open = number->text();
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, "999");
    QTest::keyClick(number, Qt::Key_Return);
    CHECK(number->text() == open);
    CHECK(number->selectedText() == open);
}

TEST_CASE("the keys for undo reach the ledger from the field for the number", "[ui]")
{
    Room room;
    const auto window = room.window();
    auto *number = window->findChild<QLineEdit *>("gotoNumber");
    number->setFocus();
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QApplication::sendEvent(number, &undo);
    CHECK_FALSE(undo.isAccepted());
}

TEST_CASE("a workspace in a folder that is synced warns, and is opened from a copy when asked", "[ui]")
{
    Room room;
    room.workspace.session.reset();
    const auto synced = room.workspace.folder.filePath("坚果云");
    REQUIRE(QDir().mkdir(synced));
    REQUIRE(QDir().rename(room.workspace.path(), synced + "/台账"));
    ui::MainWindow window(
        WorkspaceSession::open(synced + "/台账", WorkspaceSession::Purpose::Write, test::clerk), room.chooser,
        room.settings);
    window.show();
    CHECK(labelText(window, "locationNotice").contains("云盘"));
    window.findChild<QPushButton *>("copyToLocal")->click();
    auto *dialog = window.findChild<ui::PlaceDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QLineEdit *>("placeName")->text() == "台账");
    dialog->findChild<QLineEdit *>("placePlace")->setText(room.workspace.folder.path());
    QSignalSpy open(&window, &ui::MainWindow::openWanted);
    dialog->findChild<QPushButton *>("placeAccept")->click();
    REQUIRE(test::eventually([&] { return open.size() == 1; }));
    CHECK(open[0][0].toString() == room.workspace.path());
    CHECK(WorkspaceSession::open(room.workspace.path(), WorkspaceSession::Purpose::Write, test::clerk)
              ->writable());

    window.findChild<QPushButton *>("locationKnown")->click();
    CHECK_FALSE(window.findChild<QLabel *>("locationNotice")->isVisible());
}

TEST_CASE("a workspace on a disk of this computer warns of nothing", "[ui]")
{
    Room room;
    CHECK_FALSE(room.window()->findChild<QLabel *>("locationNotice"));
}

TEST_CASE("the workspace's own agency is set in the menu and stands where no other signs", "[ui]")
{
    Room room;
    const auto window = room.window();
    const auto signature = [&] {
        return window->findChild<QLineEdit *>("signatureAgency_1")->placeholderText();
    };
    CHECK(signature().contains("沙坡头区司法局"));
    window->findChild<QAction *>("setAgency")->trigger();
    auto *field = window->findChild<QLineEdit *>("agencyField");
    REQUIRE(field);
    auto *accept = window->findChild<QPushButton *>("agencyAccept");
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    CHECK_FALSE(accept->isEnabled());
    field->insert("示例县司法局");
    auto *letters = window->findChild<QLineEdit *>("letterAgencyField");
    REQUIRE(letters);
    CHECK(letters->text() == "区委依法治区办");
    letters->clear();
    CHECK_FALSE(accept->isEnabled());
    letters->insert("示例县委依法治县办");
    QTest::mouseClick(accept, Qt::LeftButton);
    CHECK(test::eventually([&] { return signature().contains("示例县司法局"); }));
    const auto asked = [&] {
        REQUIRE(test::eventually([&] { return window->findChild<ui::AgencyDialog *>() == nullptr; }));
        window->findChild<QAction *>("setAgency")->trigger();
        auto *dialog = window->findChild<ui::AgencyDialog *>();
        REQUIRE(dialog);
        const auto agencies = dialog->agencies();
        dialog->reject();
        return agencies;
    };
    CHECK(asked() == storage::Agencies{"示例县司法局", "示例县委依法治县办"});
    for (auto *menu : window->findChildren<QMenu *>())
        for (auto *action : menu->actions())
            if (action->objectName() == "undoAction")
                action->trigger();
    CHECK(test::eventually([&] { return signature().contains("沙坡头区司法局"); }));
    CHECK(asked() == storage::Agencies{"沙坡头区司法局", "区委依法治区办"}); // both by one step
}

TEST_CASE("the clerk's name stands in the history, the lock and the status line as soon as it is set", "[ui]")
{
    Room room;
    const auto window = room.window();
    auto *shown = window->findChild<QToolButton *>("actorName");
    const auto rename = [&](const QString &name) {
        shown->click();
        auto *dialog = window->findChild<ui::ActorDialog *>();
        REQUIRE(dialog);
        dialog->findChild<QLineEdit *>("actorField")->setText(name);
        dialog->findChild<QPushButton *>("actorAccept")->click();
        REQUIRE(test::eventually([&] { return window->findChild<ui::ActorDialog *>() == nullptr; }));
    };
    const auto account = platform::currentActor();
    rename(" 李四\t");
    CHECK(shown->text() == "李四@" + account.machine);
    CHECK(ui::actorOf(room.settings) == platform::Actor{"李四", account.machine});

    window->findChild<QCheckBox *>("state_1_1")->click();
    CHECK(test::eventually([&] { return labelText(*window, "historyLines").contains("李四@"); }));
    const auto other =
        WorkspaceSession::open(room.workspace.path(), WorkspaceSession::Purpose::Read, test::clerk);
    CHECK(other->read([](storage::Database &db) { return storage::history(db, 1).first().actor; }).result() ==
          "李四");
    QFile lock(room.workspace.path() + "/lock.json");
    REQUIRE(lock.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(lock.readAll()).contains("李四"));

    rename("");
    CHECK(ui::actorOf(room.settings) == account);
    CHECK(shown->text() == account.user + "@" + account.machine);
}

TEST_CASE("the dialog for the clerk's name says under what name changes will go", "[ui]")
{
    ui::ActorDialog dialog("李四", {"clerk", "PC-3"});
    CHECK(labelText(dialog, "actorUse").contains("李四@PC-3"));
    auto *field = dialog.findChild<QLineEdit *>("actorField");
    field->clear();
    CHECK(labelText(dialog, "actorUse").contains("clerk@PC-3"));
    field->setText(QString::fromUtf8("王\u202E五"));
    CHECK(dialog.name() == "王五");
}

TEST_CASE("too long a name of a clerk or an agency is refused with its limit, and never cut", "[ui]")
{
    const auto pasted = QString(61, u'甲');
    ui::ActorDialog actor({}, {"clerk", "PC-3"});
    auto *name = actor.findChild<QLineEdit *>("actorField");
    name->insert(pasted);
    CHECK(name->text() == pasted);
    CHECK(labelText(actor, "actorFault") == "操作人姓名有 61 字，超过 40 字，请缩短。");
    CHECK_FALSE(actor.findChild<QPushButton *>("actorAccept")->isEnabled());
    name->setText("王五");
    CHECK(labelText(actor, "actorFault").isEmpty());
    CHECK(actor.findChild<QPushButton *>("actorAccept")->isEnabled());

    ui::AgencyDialog agency(storage::Agencies{{}, "区委依法治区办"});
    auto *field = agency.findChild<QLineEdit *>("agencyField");
    field->insert(pasted);
    CHECK(field->text() == pasted);
    CHECK(labelText(agency, "agencyFault") == "单位全称有 61 字，超过 60 字，请缩短。");
    CHECK_FALSE(agency.findChild<QPushButton *>("agencyAccept")->isEnabled());
}

TEST_CASE("检查台账 finds what is left over and removes it when asked", "[ui]")
{
    Room room;
    const auto sha256 = QCryptographicHash::hash("left", QCryptographicHash::Sha256).toHex();
    const auto folder = room.workspace.path() + "/objects/" + sha256.left(2);
    QDir().mkpath(folder);
    QFile left(folder + "/" + sha256);
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write("left");
    left.close();
    const auto window = room.window();
    window->findChild<QAction *>("checkWorkspace")->trigger();
    QPushButton *repair = nullptr;
    REQUIRE(test::eventually([&] { return (repair = window->findChild<QPushButton *>("checkRepair")); }));
    repair->click();
    CHECK(test::eventually([&] { return !left.exists(); }));
    CHECK(test::eventually([&] { return labelText(*window, "checkSummary").contains("没有丢失"); }));
}

TEST_CASE("recent workspaces come newest first, and only those that are there", "[ui]")
{
    Room room;
    ui::RecentWorkspaces recent(room.settings);
    CHECK(recent.folders().isEmpty());
    recent.opened(room.workspace.path());
    recent.opened("/没有/这个文件夹");
    CHECK(recent.folders() == QStringList{room.workspace.path()});
    recent.forget(room.workspace.path());
    CHECK(recent.folders().isEmpty());
}

TEST_CASE("the start page asks for what was chosen", "[ui]")
{
    Room room;
    ui::RecentWorkspaces recent(room.settings);
    recent.opened(room.workspace.path());
    ui::StartPage page(room.chooser, recent);
    page.show();
    QSignalSpy open(&page, &ui::StartPage::openWanted);
    auto *list = page.findChild<QListWidget *>("recentWorkspaces");
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(open.size() == 1);
    CHECK(open[0][0].toString() == room.workspace.path());
    // A change of mind in the dialog asks for nothing.
    page.findChild<QPushButton *>("openWorkspace")->click();
    QSignalSpy create(&page, &ui::StartPage::createWanted);
    page.findChild<QPushButton *>("createWorkspace")->click();
    auto *dialog = page.findChild<ui::PlaceDialog *>();
    REQUIRE(dialog);
    dialog->reject();
    CHECK(open.size() == 1);
    CHECK(create.isEmpty());
    QTest::keyClick(page.findChild<QPushButton *>("createWorkspace"), Qt::Key_Return);
    REQUIRE(test::eventually([&] { return page.findChildren<ui::PlaceDialog *>().size() == 1; }));
    dialog = page.findChild<ui::PlaceDialog *>();
    dialog->findChild<QLineEdit *>("placePlace")->setText(room.workspace.folder.path());
    dialog->findChild<QLineEdit *>("placeName")->setText("新的");
    dialog->findChild<QPushButton *>("placeAccept")->click();
    REQUIRE(create.size() == 1);
    CHECK(create[0][0].toString() == room.workspace.folder.filePath("新的"));
}

TEST_CASE("the marks differ in shape, not in colour alone", "[ui]")
{
    using domain::ProgressMark;
    QSet<QByteArray> shapes;
    for (const auto mark : {ProgressMark::NotApplicable, ProgressMark::NothingAsked, ProgressMark::NotStarted,
                            ProgressMark::Started, ProgressMark::Returned, ProgressMark::Complete}) {
        const auto alpha = ui::markIcon(mark, ui::lightPalette())
                               .pixmap(16, 16)
                               .toImage()
                               .convertToFormat(QImage::Format_Alpha8);
        shapes.insert(QByteArray(reinterpret_cast<const char *>(alpha.constBits()), alpha.sizeInBytes()));
    }
    CHECK(shapes.size() == 6);
}

TEST_CASE("second-rank words can be read on light and dark", "[ui]")
{
    const auto luminance = [](const QColor &colour) {
        const auto channel = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
               0.0722 * channel(colour.blueF());
    };
    const auto contrast = [&](const QColor &one, const QColor &two) {
        const auto a = luminance(one);
        const auto b = luminance(two);
        return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
    };
    for (const auto &palette : {ui::lightPalette(), ui::darkPalette()}) {
        const auto &colours = ui::tones(palette);
        for (const auto &back : {palette.color(QPalette::Window), palette.color(QPalette::Base)})
            for (const auto &ink : {palette.color(QPalette::Text), palette.color(QPalette::PlaceholderText),
                                    colours.muted, colours.done, colours.started, colours.alarm})
                CHECK(contrast(ink, back) >= 4.5);
        for (const auto &back : {colours.hint, colours.chip, colours.selection, colours.notice})
            CHECK(contrast(palette.color(QPalette::Text), back) >= 4.5);
        CHECK(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.0);
    }
}

TEST_CASE("files that were looked through are not lost by closing the window unasked", "[window]")
{
    Room room;
    const auto window = room.window();
    window->findChild<QAction *>("takeHeap")->trigger();
    auto *page = window->findChild<ui::IntakePage *>();
    REQUIRE(page != nullptr);
    page->lookThrough({room.workspace.file("通知.txt", "甲")}, {});
    REQUIRE(test::eventually([&] { return !page->lossWords().isEmpty(); }));
    CHECK_FALSE(window->close());
    auto *question = window->findChild<QDialog *>("loseDialog");
    REQUIRE(question != nullptr);
    CHECK(labelText(*window, "confirmSentence").contains("还有 1 个文件没有收进"));
    CHECK(labelText(*window, "savedState").contains("已保存"));
    CHECK(question->windowTitle() == "还有文件没有收进");
    QTest::keyClick(question, Qt::Key_Escape);
    CHECK(window->isVisible());
    CHECK_FALSE(window->close());
    window->findChild<QPushButton *>("confirmAccept")->click();
    CHECK(test::eventually([&] { return !window->isVisible(); }));
}

TEST_CASE("text that could not be stored is there when its indicator is shown again", "[window]")
{
    Room room;
    const auto window = room.window();
    tell(window->ledger().session(), refuseTexts);
    const auto home = window->ledger().current().number;
    const auto away = window->ledger().indicators().last().number;
    REQUIRE(home != away);
    const auto showNow = [&](int number) {
        window->ledger().show(number);
        REQUIRE(test::eventually([&] { return window->ledger().current().number == number; }));
    };
    window->findChild<ui::GrowingTextEdit *>()->setFocus();
    QTest::keyClicks(window->findChild<ui::GrowingTextEdit *>(), "abc");
    showNow(away);
    REQUIRE(test::eventually([&] { return window->findChild<QMessageBox *>() != nullptr; }));
    window->findChild<QMessageBox *>()->accept();
    CHECK(test::eventually([&] { return labelText(*window, "savedState").contains("没有保存"); }));
    CHECK_FALSE(window->close());
    window->findChild<QDialog *>("loseDialog")->reject();
    tell(window->ledger().session(), "DROP TRIGGER no");
    showNow(home);
    CHECK(window->findChild<ui::GrowingTextEdit *>()->toPlainText() == "abc");
    CHECK(test::eventually([&] {
        return !window->ledger().hasUnstored() && !window->ledger().isSaving() &&
               window->ledger().current().tasks.first().points.first().text == "abc";
    }));
}

namespace {

/// Types in every field on the page of indicator 3, which is not the one that the window opens with, and
/// stays in the last of them.
std::unique_ptr<ui::MainWindow> windowTypedIn(Room &room)
{
    auto official = test::sampleTable();
    official.sections[1].indicators[0].text = "公开率达到100%。";
    const auto path = room.workspace.folder.filePath("另一个台账");
    WorkspaceSession::create(path, official, test::author());
    room.workspace.session = WorkspaceSession::open(path, WorkspaceSession::Purpose::Write, test::clerk);
    auto window = room.window();
    window->ledger().show(3);
    REQUIRE(test::eventually([&] { return window->ledger().current().number == 3; }));
    REQUIRE(window->findChild<QLineEdit *>("figureValue_1") != nullptr);
    test::letPass(50); // the figures have been read
    QTest::keyClicks(window->findChild<QLineEdit *>("figureValue_1"), "97%");
    QTest::keyClicks(window->findChild<QLineEdit *>("figureSource_1"), "abc");
    QTest::keyClicks(window->findChild<QLineEdit *>("signatureDate_1"), "2026-3-1");
    QTest::keyClicks(window->findChild<ui::GrowingTextEdit *>(), "def");
    auto *agency = window->findChild<QLineEdit *>("signatureAgency_1");
    agency->setFocus();
    QTest::keyClicks(agency, "ghi");
    return window;
}

QStringList typedOn(WorkspaceSession &session)
{
    return session
        .read([](storage::Database &database) {
            const auto sheet = *storage::indicatorSheet(database, 3);
            const auto &task = sheet.tasks.first();
            QStringList all{task.points.first().text, task.agency, task.signedOn};
            for (const auto &figure : storage::figuresOf(database, sheet.id))
                all << figure.value << figure.source;
            return all;
        })
        .result();
}

const QStringList everythingTyped{"def", "ghi", "2026-03-01", "97%", "abc"};

} // namespace

TEST_CASE("what is typed on the page is a change when another indicator comes on show", "[window]")
{
    Room room;
    const auto window = windowTypedIn(room);
    window->ledger().show(1);
    CHECK(test::eventually([&] { return typedOn(window->ledger().session()) == everythingTyped; }));
    CHECK(window->ledger().current().number == 1);
}

TEST_CASE("what is typed on the page is a change when the window closes", "[window]")
{
    Room room;
    const auto window = windowTypedIn(room);
    window->close();
    CHECK(test::eventually([&] { return !window->isVisible(); }));
    CHECK(typedOn(window->ledger().session()) == everythingTyped);
}

TEST_CASE("what is typed in 主要数据 and 落款 stays in sight when it could not be stored", "[window]")
{
    Room room;
    const auto window = windowTypedIn(room);
    auto &ledger = window->ledger();
    tell(ledger.session(), "CREATE TEMP TRIGGER noFigure BEFORE INSERT ON figure "
                           "BEGIN SELECT RAISE(ABORT, 'no'); END");
    tell(ledger.session(), "CREATE TEMP TRIGGER noReport BEFORE INSERT ON report "
                           "BEGIN SELECT RAISE(ABORT, 'no'); END");
    CHECK_FALSE(window->close());
    REQUIRE(test::eventually([&] { return window->findChild<QDialog *>("loseDialog") != nullptr; }));
    test::letPass(300);
    CHECK(ledger.hasUnstored());
    CHECK(window->findChild<QLineEdit *>("figureValue_1")->text() == "97%");
    CHECK(window->findChild<QLineEdit *>("figureSource_1")->text() == "abc");
    CHECK(window->findChild<QLineEdit *>("signatureAgency_1")->text() == "ghi");
    CHECK(window->findChild<QLineEdit *>("signatureDate_1")->text() == "2026-3-1");
}

TEST_CASE("the window closes when the work that it asked about has ended meanwhile", "[window]")
{
    Room room;
    const auto window = room.window();
    QSemaphore goOn;
    window->findChild<ui::ProgressRunner *>()->run<int>(
        "添加",
        [&](const platform::Progress &) {
            goOn.acquire();
            return 1;
        },
        [](int) {});
    CHECK_FALSE(window->close());
    const auto *question = window->findChild<QDialog *>("loseDialog");
    const auto title = question == nullptr ? QString() : question->windowTitle();
    CHECK(title == "还有事情没有做完");
    goOn.release();
    CHECK(test::eventually([&] { return !window->isVisible(); }));
}

TEST_CASE("closing at once after typing waits for the answer, and asks when it is no", "[window]")
{
    Room room;
    tell(*room.workspace.session, refuseTexts);
    const auto window = room.window();
    window->findChild<ui::GrowingTextEdit *>()->setFocus();
    QTest::keyClicks(window->findChild<ui::GrowingTextEdit *>(), "abc");
    window->close();
    CHECK(window->isVisible());
    CHECK(test::eventually([&] { return window->findChild<QDialog *>("loseDialog") != nullptr; }));
    CHECK(window->isVisible());
}

TEST_CASE("the window says that text is not stored, and asks before it closes with it", "[window]")
{
    Room room;
    tell(*room.workspace.session, refuseTexts);
    const auto window = room.window();
    auto *field = window->findChild<ui::GrowingTextEdit *>();
    REQUIRE(field != nullptr);
    field->setFocus();
    QTest::keyClicks(field, "abc");
    REQUIRE(test::eventually([&] { return window->findChild<QMessageBox *>() != nullptr; }));
    window->findChild<QMessageBox *>()->accept();
    REQUIRE(test::eventually([&] { return labelText(*window, "savedState").contains("没有保存"); }));
    // Tried once more; what comes of it is waited for.
    CHECK_FALSE(window->close());
    REQUIRE(test::eventually([&] { return window->findChild<QDialog *>("loseDialog") != nullptr; }));
    auto *question = window->findChild<QDialog *>("loseDialog");
    CHECK(question->windowTitle() == "还没有保存");
    question->reject();
    CHECK(window->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(window->close());
    REQUIRE(test::eventually([&] { return window->findChild<QPushButton *>("confirmAccept") != nullptr; }));
    window->findChild<QPushButton *>("confirmAccept")->click();
    CHECK(test::eventually([&] { return !window->isVisible(); }));
}
