#include "core/workflow/evidence/filing.h"
#include "core/workflow/tasks/asking.h"
#include "core/workflow/tasks/reviewing.h"
#include "tests/support/active_window.h"
#include "tests/support/desk_fixture.h"
#include "ui/notices/notice_log_model.h"
#include "ui/notices/notice_options.h"
#include "ui/notices/notice_units_model.h"
#include "ui/notices/notices_page.h"
#include "ui/reports/page_view.h"
#include "ui/shared/confirm_dialog.h"
#include "ui/shared/data_table.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace taizhang;
using domain::NoticeKind;
using storage::Author;
using storage::Database;
using Column = ui::NoticeUnitsModel::Column;

namespace {

/// 区水务局 owes one that is overdue, 区教育局 one without a date; 区司法局 is asked nothing.
struct Room : test::Desk
{
    explicit Room(bool asking = true, std::optional<NoticeKind> kind = NoticeKind::Reminder)
        : settings(workspace.folder.filePath("settings.ini"), QSettings::IniFormat)
    {
        if (asking) {
            ask("区教育局", 1, {});
            ask("区水务局", 2, QDate::currentDate().addDays(-3));
        }
        page = new ui::NoticesPage(*ledger, chooser, runner, settings, &window);
        (new QVBoxLayout(&window))->addWidget(page);
        window.resize(1366, 700);
        window.show();
        REQUIRE(test::becomesActive(&window));
        table = page->findChild<ui::DataTable *>("noticeUnitsTable");
        model = page->findChild<ui::NoticeUnitsModel *>();
        REQUIRE(test::eventually([&] { return model->rowCount() == 3; }));
        if (kind)
            choose(*kind);
    }
    ~Room() { delete page; }

    domain::UnitId unit(const QString &name)
    {
        for (const auto &each : ledger->roster().units())
            if (each.name == name)
                return each.id;
        throw domain::Error("no unit " + name);
    }
    void ask(const QString &name, int place, std::optional<QDate> due)
    {
        workflow::Asking asking;
        asking.materials << sheet().tasks.first().materials.at(place - 1).id;
        asking.units << unit(name);
        asking.dueOn = due;
        ledger->perform("交办", 0, [asking](Database &db, const Author &by) {
            return workflow::askUnits(db, by, asking);
        });
        REQUIRE(settled());
    }
    template <class Widget>
    Widget *find(const char *name)
    {
        Widget *found = nullptr;
        test::eventually([&] {
            for (auto *each : window.findChildren<Widget *>(name))
                if (each->isVisible())
                    found = each;
            return found != nullptr;
        });
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void press(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void choose(NoticeKind kind)
    {
        press(("noticeKind_" + domain::noticeWord(kind)).toUtf8().constData());
        test::letPass(60);
    }
    QString cell(const QString &name, int column)
    {
        return model->index(model->rowOf(unit(name)), column).data().toString();
    }
    QString shownFirst() { return table->model()->index(0, Column::Name).data().toString(); }
    QStringList shown()
    {
        QStringList names;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            names << table->model()->index(row, Column::Name).data().toString();
        return names;
    }
    QList<storage::NoticeLine> log()
    {
        return stored([](Database &database) { return storage::noticeLines(database); });
    }
    void selectAndTick(const QString &name)
    {
        table->selectRow(model->rowOf(unit(name)));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
    }

    QSettings settings;
    ui::NoticesPage *page;
    ui::DataTable *table;
    ui::NoticeUnitsModel *model;
};

} // namespace

TEST_CASE("units stand with what they owe, the overdue first or in the 机构序列", "[notices]")
{
    Room room;
    const QAbstractItemModelTester tester(room.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(room.shownFirst() == "区水务局");
    CHECK(room.cell("区水务局", Column::Overdue) == "1");
    CHECK(room.cell("区水务局", Column::Owed) == "1（都没有报）");
    CHECK(room.cell("区教育局", Column::Overdue).isEmpty());
    CHECK(room.cell("区司法局", Column::Asked) == "未交办");
    QTest::keyClick(room.find<QComboBox>("noticesOrder"), Qt::Key_Down);
    CHECK(room.shownFirst() == "区教育局");
    CHECK(room.shown() ==
          QStringList{"区教育局", "区水务局", "区司法局"}); // nothing is to be sent to the last
}

TEST_CASE("those that get a 交办单 come first, in the 机构序列, and all of them are counted", "[notices]")
{
    Room room(false, std::nullopt);
    room.ask("区水务局", 1, {});
    room.choose(NoticeKind::Assignment);
    REQUIRE(test::eventually([&] { return room.cell("区水务局", Column::Letter) == "1 项"; }));
    CHECK(room.shown() == QStringList{"区水务局", "区司法局", "区教育局"});
    CHECK(room.find<QComboBox>("noticesOrder")->currentText() == "要发的在前");
    room.ask("区教育局", 1, QDate::currentDate().addDays(-3));
    room.ask("区教育局", 2, {});
    REQUIRE(test::eventually([&] { return room.cell("区教育局", Column::Letter) == "2 项"; }));
    CHECK(room.shown().last() == "区司法局");
    CHECK(room.shown() == QStringList{"区教育局", "区水务局", "区司法局"});
    room.press("noticeTickAll");
    CHECK(room.find<QLabel>("noticesTicked")->text() == "已勾选 2 个单位");
}

TEST_CASE("of a 接收单 those who sent something come first, of a 催办 those who are late", "[notices]")
{
    Room room;
    const auto id = room.ledger->roster().askedOf(room.unit("区水务局")).first().id;
    room.ledger->perform("登记", 0, [id](Database &db, const Author &by) {
        return workflow::takeReviewStep(db, by, {id}, domain::ReviewStep::Submit, {});
    });
    REQUIRE(test::eventually([&] { return room.shownFirst() == "区教育局"; }));
    room.table->selectRow(room.model->rowOf(room.unit("区教育局")));
    room.choose(NoticeKind::Receipt);
    CHECK(test::eventually([&] { return room.shownFirst() == "区水务局"; }));
    CHECK(room.table->currentRow() == room.model->rowOf(room.unit("区水务局")));
    CHECK(room.find<QComboBox>("noticesOrder")->currentText() == "收到的在前");
    room.choose(NoticeKind::Reminder);
    CHECK(test::eventually([&] { return room.shownFirst() == "区教育局"; }));
    CHECK(room.find<QComboBox>("noticesOrder")->currentText() == "逾期在前");

    // An order that was chosen stays with every kind.
    QTest::keyClick(room.find<QComboBox>("noticesOrder"), Qt::Key_Down);
    room.choose(NoticeKind::Receipt);
    CHECK(room.find<QComboBox>("noticesOrder")->currentText() == "机构序列");
    CHECK(room.shownFirst() == "区水务局"); // the only one that sent something

    // The next time begins with a 催办, and so does its order.
    QTest::keyClick(room.find<QComboBox>("noticesOrder"), Qt::Key_Up);
    REQUIRE(room.shownFirst() == "区水务局");
    delete room.page;
    room.page = new ui::NoticesPage(*room.ledger, room.chooser, room.runner, room.settings, &room.window);
    CHECK(room.page->findChild<QComboBox *>("noticesOrder")->currentText() == "逾期在前");
}

TEST_CASE("only units that get a letter can be ticked, by Space or by all", "[notices]")
{
    Room room;
    CHECK_FALSE(room.find<QPushButton>("noticePrint")->isEnabled());
    room.selectAndTick("区司法局");
    CHECK(room.model->ticked().isEmpty());
    room.selectAndTick("区水务局");
    CHECK(room.model->ticked() == QList{room.unit("区水务局")});
    CHECK(room.find<QPushButton>("noticePrint")->isEnabled());
    CHECK(room.find<QLabel>("noticesTicked")->text().contains("1"));
    room.press("noticeTickAll");
    CHECK(room.model->ticked().size() == 2);
    QTest::mouseClick(room.find<QCheckBox>("noticeOverdueOnly"), Qt::LeftButton, {}, QPoint(8, 8));
    CHECK(test::eventually([&] { return room.model->ticked() == QList{room.unit("区水务局")}; }));
    room.press("noticeTickNone");
    CHECK(room.model->ticked().isEmpty());
}

TEST_CASE("the buttons stay where they are when another kind is chosen", "[notices]")
{
    Room room;
    const auto *all = room.find<QPushButton>("noticeTickAll");
    QSet<int> heights;
    for (const auto *kind : {"noticeKind_prompt", "noticeKind_reminder", "noticeKind_receipt"}) {
        room.press(kind);
        test::letPass(100);
        heights << all->mapTo(room.page, QPoint()).y();
    }
    CHECK(heights.size() == 1);
}

TEST_CASE("ticks are for the letters that they were set on, and for units that are shown", "[notices]")
{
    Room room;
    auto *all = room.find<QPushButton>("noticeTickAll");
    auto *none = room.find<QPushButton>("noticeTickNone");
    auto *record = room.find<QPushButton>("noticeRecord");
    auto *words = room.find<QLabel>("noticesTicked");
    CHECK_FALSE(none->isEnabled());
    room.press("noticeTickAll");
    CHECK(words->text() == "已勾选 2 个单位，其中 1 个现在不建议发提醒函");
    auto *filter = room.find<QLineEdit>("noticesFilter");
    filter->setText("水务");
    CHECK(words->text() == "已勾选 1 个单位，另勾选的 1 个没有筛出来，不算在内");
    room.press("noticeRecord"); // to the one that is shown
    REQUIRE(test::eventually([&] { return room.log().size() == 1; }));
    CHECK(room.log().first().unit == room.unit("区水务局"));
    CHECK(room.model->ticked().isEmpty());
    filter->setText("没有这个单位");
    CHECK_FALSE(all->isEnabled());
    filter->clear();
    room.press("noticeTickAll");
    filter->setText("没有这个单位");
    CHECK_FALSE(record->isEnabled());
    CHECK(none->isEnabled());
    filter->clear();
    CHECK(record->isEnabled());
    room.choose(NoticeKind::Assignment);
    REQUIRE(test::eventually([&] { return room.model->kind() == NoticeKind::Assignment; }));
    CHECK(room.model->ticked().isEmpty());
    CHECK_FALSE(record->isEnabled());
    room.choose(NoticeKind::Receipt);
    REQUIRE(test::eventually([&] { return !all->isEnabled(); }));
    CHECK(all->toolTip() == "列出的单位都不用发接收单");
}

TEST_CASE("the page begins at the first unit that gets a letter", "[notices]")
{
    Room room;
    room.ask("区司法局", 1, QDate::currentDate().addDays(300));
    room.ask("区司法局", 2, QDate::currentDate().addDays(300));
    room.ask("区教育局", 2, QDate::currentDate().addDays(300));
    const auto current = [&] {
        return room.model->unit(room.table->currentRow()).name;
    };
    room.table->selectRow(room.model->rowOf(room.unit("区司法局")));
    room.choose(NoticeKind::Prompt);
    REQUIRE(test::eventually([&] { return room.model->kind() == NoticeKind::Prompt; }));
    CHECK(current() == "区司法局"); // it gets one
    room.choose(NoticeKind::Supervision);
    REQUIRE(test::eventually([&] { return room.model->kind() == NoticeKind::Supervision; }));
    CHECK(current() == "区水务局");
    room.table->selectRow(room.model->rowOf(room.unit("区司法局")));
    room.page->hide();
    room.ask("区司法局", 3, {}); // while nobody looks
    room.page->show();
    CHECK(test::eventually([&] { return current() == "区水务局"; }));
}

TEST_CASE("what is asked after the 交办单 was sent has another one proposed", "[notices]")
{
    Room room(true, NoticeKind::Assignment);
    REQUIRE(test::eventually([&] { return room.model->kind() == NoticeKind::Assignment; }));
    room.press("noticeTickAll");
    room.press("noticeRecord");
    REQUIRE(test::eventually([&] { return room.cell("区教育局", Column::Proposal).isEmpty(); }));
    room.ask("区教育局", 2, {});
    CHECK(test::eventually([&] { return room.cell("区教育局", Column::Proposal) == "交办单"; }));
}

TEST_CASE("the date of the letters is today's until another is typed", "[notices]")
{
    ui::NoticeOptions options;
    const auto tomorrow = QDate::currentDate().addDays(1);
    CHECK_FALSE(options.followDay(QDate::currentDate()));
    CHECK(options.followDay(tomorrow));
    CHECK(options.request().today == tomorrow);
    CHECK(options.request().replyBy == domain::usualReplyDay(NoticeKind::Reminder, tomorrow));
    auto *day = options.findChild<QLineEdit *>("noticeIssuedOn");
    day->selectAll();
    QTest::keyClicks(day, "2024-06-03");
    CHECK_FALSE(options.followDay(tomorrow.addDays(1)));
    CHECK(options.request().today == QDate(2024, 6, 3));
}

TEST_CASE("each kind says what it is for, and lists what it is about", "[notices]")
{
    Room room;
    room.choose(NoticeKind::Receipt);
    CHECK(room.find<QLabel>("noticePurpose")->text().startsWith("接收单"));
    CHECK(test::eventually([&] { return room.cell("区水务局", Column::Letter) == "—"; }));
    CHECK(room.find<QLabel>("noticesSummary")->text().contains("没有要发接收单的单位"));
    room.choose(NoticeKind::Assignment);
    CHECK(test::eventually([&] { return room.cell("区水务局", Column::Letter) == "1 项"; }));
}

TEST_CASE("the letter of the unit that is selected is shown as a page", "[notices]")
{
    Room room;
    room.table->selectRow(room.model->rowOf(room.unit("区水务局")));
    auto *pages = room.find<ui::PageView>("noticePages");
    CHECK(pages->currentPage() == 0);
    room.table->selectRow(room.model->rowOf(room.unit("区司法局")));
    CHECK(room.find<QLabel>("noticePreviewWords")->text().contains("区司法局"));
}

TEST_CASE("a run is recorded, proposes the next degree, and undo takes it away", "[notices]")
{
    Room room;
    CHECK(room.cell("区水务局", Column::Proposal) == "提醒函"); // late, though no 交办单 was recorded
    CHECK(room.cell("区教育局", Column::Proposal) == "交办单");
    room.selectAndTick("区水务局");
    room.press("noticeRecord");
    REQUIRE(test::eventually([&] { return room.log().size() == 1; }));
    CHECK(room.log().first().kind == NoticeKind::Reminder);
    CHECK(room.log().first().items == 1);
    REQUIRE(test::eventually([&] { return room.cell("区水务局", Column::Last).endsWith("提醒函"); }));
    CHECK(room.cell("区水务局", Column::Proposal).isEmpty()); // time to answer
    REQUIRE(test::eventually([&] { return room.ledger->undoAction()->isEnabled(); }));
    room.ledger->undoAction()->trigger();
    CHECK(test::eventually([&] { return room.log().isEmpty(); }));
    CHECK(test::eventually([&] { return room.cell("区水务局", Column::Last).isEmpty(); }));
}

TEST_CASE("who sent something that nobody registered is marked before the letters are made", "[notices]")
{
    Room room;
    const auto cell = [&](const QString &name, Column column) {
        return room.model->index(room.model->rowOf(room.unit(name)), column).data().toString();
    };
    CHECK(cell("区教育局", Column::Owed).contains("都没有报"));
    const auto id = room.ledger->roster().askedOf(room.unit("区教育局")).first().id;
    const auto file = room.workspace.file("目录.txt", "目录");
    auto *session = &room.ledger->session();
    room.runner.run<workflow::AddedFiles>(
        "添加",
        [=](const platform::Progress &progress) {
            return workflow::addFiles(*session, id, {file}, progress);
        },
        [&](const workflow::AddedFiles &added) { room.ledger->stepCommitted("添加", 1, added.step); });
    REQUIRE(test::eventually([&] { return cell("区教育局", Column::Unregistered) == "1"; }));
    CHECK_FALSE(cell("区教育局", Column::Owed).contains("都没有报"));
    CHECK(cell("区水务局", Column::Owed).contains("都没有报"));
    auto *advice = room.find<QLabel>("noticesAdvice");
    REQUIRE(test::eventually([&] { return advice->text().contains("区教育局"); }));
    CHECK(advice->text().contains("未登记报送"));
}

TEST_CASE("what is proposed is ticked at a stroke", "[notices]")
{
    Room room;
    auto *proposed = room.find<QPushButton>("noticeTickProposed");
    CHECK(proposed->isEnabled()); // a 提醒函 to who is late
    room.choose(NoticeKind::Prompt);
    REQUIRE(test::eventually([&] { return !proposed->isEnabled(); }));
    CHECK(proposed->toolTip().contains("没有单位的“建议下一步”是工作提示"));
    CHECK(room.find<QLabel>("noticesWhyNotProposed")->text() ==
          "没有单位的“建议下一步”是工作提示，不能按建议选。现在建议的是：交办单 1 个单位、提醒函 1 个单位。");
    room.press("noticeTickAll"); // also when something is ticked otherwise
    CHECK(room.find<QLabel>("noticesWhyNotProposed")->isVisible());
    room.table->selectRow(room.model->rowOf(room.unit("区水务局")));
    CHECK(room.find<QLabel>("noticesProposal")->text() ==
          "区水务局：建议提醒函，因为逾期 1 项，还没有催办过。");
    room.table->selectRow(room.model->rowOf(room.unit("区司法局")));
    CHECK(room.find<QLabel>("noticesProposal")->text() == "区司法局：现在不用发文，没有交办过材料。");
    room.choose(NoticeKind::Assignment);
    REQUIRE(test::eventually([&] { return room.find<QPushButton>("noticeTickProposed")->isEnabled(); }));
    CHECK_FALSE(room.page->findChild<QLabel *>("noticesWhyNotProposed")->isVisible());
    room.press("noticeTickProposed");
    CHECK(room.model->ticked() == QList{room.unit("区教育局")});
}

TEST_CASE("after an export the page offers to record, and records what was exported", "[notices]")
{
    Room room;
    room.selectAndTick("区水务局");
    room.chooser.savedTo = room.workspace.folder.filePath("函.xlsx");
    room.press("noticeXlsx");
    REQUIRE(test::eventually([&] { return QFile::exists(room.chooser.savedTo); }));
    CHECK(room.find<QLabel>("noticeOffer")->text().contains("提醒函 1 份"));
    CHECK(room.log().isEmpty()); // an offer only
    room.press("noticeTickAll");
    room.press("noticeOfferRecord");
    REQUIRE(test::eventually([&] { return room.log().size() == 1; }));
    CHECK(room.log().first().unit == room.unit("区水务局"));
    CHECK_FALSE(room.page->findChild<QWidget *>("noticeOfferBar")->isVisible());
}

TEST_CASE("a PDF for each unit goes into a folder", "[notices]")
{
    Room room;
    room.press("noticeTickAll");
    room.chooser.folder = room.workspace.folder.filePath("催办");
    auto *menu = room.find<QPushButton>("noticePdf")->menu();
    menu->actions().last()->trigger();
    REQUIRE(test::eventually([&] { return QDir(room.chooser.folder).entryList(QDir::Files).size() == 2; }));
    CHECK(QFile::exists(room.chooser.folder + "/区水务局.pdf"));
    CHECK(room.failure().isEmpty());

    // What lies there for a unit that gets none now is told on the page.
    const auto id = room.ledger->roster().askedOf(room.unit("区水务局")).first().id;
    room.ledger->perform("登记", 0, [id](Database &db, const Author &by) {
        return workflow::takeReviewStep(db, by, {id}, domain::ReviewStep::Submit, {});
    });
    REQUIRE(test::eventually([&] { return room.cell("区水务局", Column::Letter) == "—"; }));
    room.press("noticeTickAll");
    menu->actions().last()->trigger();
    auto *stale = room.find<QLabel>("noticesStaleFiles");
    CHECK(stale->text().contains("“区水务局.pdf”是以前写出的"));
}

TEST_CASE("an export into the ledger's own folder is refused and offers nothing", "[notices]")
{
    Room room;
    room.press("noticeTickAll");
    room.chooser.savedTo = room.workspace.path() + "/函.xlsx";
    room.press("noticeXlsx");
    CHECK(test::eventually([&] { return !room.failure().isEmpty(); }));
    CHECK_FALSE(room.page->findChild<QWidget *>("noticeOfferBar")->isVisible());
}

TEST_CASE("the text is copied to be pasted into a chat", "[notices]")
{
    Room room;
    room.selectAndTick("区水务局");
    room.press("noticeCopy");
    const auto text = QGuiApplication::clipboard()->text();
    CHECK(text.contains("区水务局"));
    CHECK(text.contains("逾期3天"));
    CHECK_FALSE(text.contains("区教育局"));
}

TEST_CASE("the log lists what was sent and narrows", "[notices]")
{
    Room room;
    room.press("noticeTickAll");
    room.press("noticeRecord");
    REQUIRE(test::eventually([&] { return room.log().size() == 2; }));
    // The same day a second time only when it is said again.
    room.press("noticeTickAll");
    room.press("noticeRecord");
    REQUIRE(test::eventually([&] { return room.page->findChild<ui::ConfirmDialog *>() != nullptr; }));
    auto *twice = room.page->findChild<ui::ConfirmDialog *>();
    CHECK(twice->findChild<QLabel *>("confirmSentence")->text().contains("2 个单位"));
    QTest::keyClick(twice, Qt::Key_Escape);
    REQUIRE(test::eventually([&] { return room.page->findChild<ui::ConfirmDialog *>() == nullptr; }));
    CHECK(room.log().size() == 2);
    room.press("noticeLog");
    auto *log = room.find<ui::DataTable>("noticeLogTable");
    REQUIRE(test::eventually([&] { return log->shownRows() == 2; }));
    const auto now = [&] {
        return log->model()->index(0, ui::NoticeLogModel::Now).data().toString() +
               log->model()->index(1, ui::NoticeLogModel::Now).data().toString();
    };
    CHECK(now() == "都还欠着都还欠着");
    QTest::keyClicks(room.find<QLineEdit>("noticeLogFilter"), "qswj");
    CHECK(log->shownRows() == 1);
    CHECK(room.find<QLabel>("noticeLogSummary")->text().contains("1"));
    room.chooser.savedTo = room.workspace.folder.filePath("登记.xlsx");
    room.press("noticeLogExport");
    CHECK(test::eventually([&] { return QFile::exists(room.chooser.savedTo); }));
    room.press("noticeLogClose");
    const auto id = room.ledger->roster().askedOf(room.unit("区水务局")).first().id;
    room.ledger->perform("登记", 0, [id](Database &db, const Author &by) {
        return workflow::takeReviewStep(db, by, {id}, domain::ReviewStep::Submit, {});
    });
    REQUIRE(room.settled());
    REQUIRE(test::eventually(
        [&] { return room.ledger->roster().requirement(id)->state == domain::RequirementState::Submitted; }));
    room.press("noticeLog");
    log = room.find<ui::DataTable>("noticeLogTable");
    CHECK(test::eventually([&] { return now().contains("都不欠了"); }));
}

TEST_CASE("the log says of a 交办单, too, what is still owed", "[notices]")
{
    Room room(true, NoticeKind::Assignment);
    REQUIRE(test::eventually([&] { return room.model->kind() == NoticeKind::Assignment; }));
    room.press("noticeTickAll");
    room.press("noticeRecord");
    REQUIRE(test::eventually([&] { return room.log().size() == 2; }));
    room.press("noticeLog");
    auto *log = room.find<ui::DataTable>("noticeLogTable");
    REQUIRE(test::eventually([&] { return log->shownRows() == 2; }));
    CHECK(log->model()->index(0, ui::NoticeLogModel::Now).data() == "都还欠着");
}

TEST_CASE("the words of a kind are changed, refused where a field is unknown, and brought back", "[notices]")
{
    Room room;
    const auto stored = [&] {
        return room.stored(
            [](Database &database) { return storage::noticeText(database, NoticeKind::Reminder); });
    };
    room.press("noticeTexts");
    auto *opening = room.find<QPlainTextEdit>("noticeOpening");
    CHECK_FALSE(room.find<QPushButton>("noticeTextAccept")->isEnabled()); // nothing changed
    opening->setPlainText("烦请{单位名}协助：");
    CHECK(room.find<QLabel>("noticeTextFault")->text().contains("{单位名}"));
    CHECK_FALSE(room.find<QPushButton>("noticeTextAccept")->isEnabled());
    opening->setPlainText("烦请协助：");
    room.press("noticeField_0");
    CHECK(opening->toPlainText().contains("{单位}"));
    CHECK(room.find<QPlainTextEdit>("noticeTextPreview")->toPlainText().contains("烦请协助"));
    room.press("noticeTextAccept");
    REQUIRE(test::eventually([&] { return stored().opening.contains("烦请协助"); }));

    REQUIRE(room.settled());
    room.press("noticeTexts");
    room.press("noticeTextUsual");
    room.press("noticeTextAccept");
    CHECK(test::eventually([&] { return stored() == domain::defaultNoticeText(NoticeKind::Reminder); }));
}

TEST_CASE("the page begins with what is proposed, and no 提醒函 goes out half a year ahead", "[notices]")
{
    Room room(false, {});
    room.ask("区教育局", 1, QDate::currentDate().addDays(186));
    const auto chosen = [&](NoticeKind kind) {
        return room.find<QPushButton>(("noticeKind_" + domain::noticeWord(kind)).toUtf8().constData())
            ->isChecked();
    };
    CHECK(chosen(NoticeKind::Prompt)); // nothing was asked when it was opened
    REQUIRE(test::eventually([&] { return room.cell("区教育局", Column::Letter) == "1 项"; }));
    room.choose(NoticeKind::Reminder);
    REQUIRE(test::eventually([&] { return room.cell("区教育局", Column::Letter) == "—"; }));
    CHECK(room.find<QLabel>("noticesSummary")->text() == "没有要发提醒函的单位");
    room.table->selectRow(room.model->rowOf(room.unit("区教育局")));
    CHECK(room.find<QLabel>("noticePreviewWords")->text().contains("还没有临期"));
    Room fresh(true, {});
    CHECK(test::eventually([&] {
        return fresh.find<QPushButton>("noticeKind_assignment")->isChecked(); // they never got one
    }));
}

TEST_CASE("where nothing is asked the page says what to do first", "[notices]")
{
    Room room(false);
    CHECK(room.find<QLabel>("noticesNothing")->text().contains("批量交办"));
}
