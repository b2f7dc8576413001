#include "ui/reports/report_editor.h"

#include "core/workflow/reports/report_writing.h"
#include "tests/support/desk_fixture.h"
#include "ui/reports/growing_text_edit.h"
#include "ui/shared/input_guard.h"

#include <QClipboard>
#include <QDir>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;
using test::letPass;
using ui::GrowingTextEdit;
using ui::ReportEditor;

namespace {

struct Writing : test::Desk
{
    explicit Writing(int taskIndex = 0)
    {
        window.resize(640, 480);
        editor = new ReportEditor(*ledger, taskIndex, &window);
        editor->setGeometry(0, 0, 640, 480);
        window.show();
        window.activateWindow();
    }

    GrowingTextEdit *point(const QString &name = "point_1_1")
    {
        auto *edit = window.findChild<GrowingTextEdit *>(name);
        edit->setFocus();
        return edit;
    }
    QString text(int point = 1) { return sheet().tasks.first().points.at(point - 1).text; }
    QStringList drafts() { return QDir(ledger->session().folder().drafts()).entryList(QDir::Files); }
    bool savedAs(const QString &expected)
    {
        return eventually([&] { return text() == expected; });
    }

    ReportEditor *editor;
};

constexpr int afterPause = ui::ReportField::pause + 300;

} // namespace

TEST_CASE("each point of the row has a text field under its printed words", "[reports]")
{
    Writing w;
    CHECK(w.point("point_1_1") != nullptr);
    CHECK(w.point("point_1_2") != nullptr);
    CHECK(w.window.findChild<QLabel *>("pointHeading_1_1")->text() == "1.制度建设；");
    CHECK(w.window.findChild<QLabel *>("coverage_1_1")->text().contains("未写"));
}

TEST_CASE("the words beside a heading change without moving the page", "[reports]")
{
    Writing w;
    auto *coverage = w.window.findChild<QLabel *>("coverage_1_1");
    letPass(30);
    const auto before = coverage->geometry();
    QTest::keyClicks(w.point(), QString(1200, QChar('a')));
    letPass(30);
    CHECK(coverage->text().contains("1200"));
    CHECK(coverage->geometry() == before);
}

TEST_CASE("a pasted paragraph that no window can lay out at once becomes several, and says so", "[reports]")
{
    Writing w;
    QSignalSpy said(w.ledger.get(), &ui::Ledger::remarked);
    QApplication::clipboard()->setText(QString(300'000, QLatin1Char('A')));
    w.point()->paste();
    CHECK(w.point()->toPlainText().count('A') == 300'000);
    CHECK(w.point()->blockCount() == 30);
    REQUIRE_FALSE(said.isEmpty());
    CHECK(said.first()[0].toString().contains("分成几段"));
}

TEST_CASE("a screenshot pasted into the text says where it belongs", "[reports]")
{
    Writing w;
    const QSignalSpy said(w.ledger.get(), &ui::Ledger::remarked);
    QImage picture(20, 20, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(picture);
    QTest::keySequence(w.point(), QKeySequence::Paste);
    REQUIRE(said.size() == 1);
    CHECK(said.first().first().toString().contains("截图没有粘贴"));
    CHECK(w.point()->toPlainText().isEmpty());
}

TEST_CASE("a row without points has one free text", "[reports]")
{
    Writing w(1);
    QTest::keyClicks(w.point("point_2_0"), "free");
    w.editor->commitPending();
    CHECK(eventually([&] { return w.sheet().tasks.at(1).freeText == "free"; }));
}

TEST_CASE("typing becomes one change per pause", "[reports]")
{
    Writing w;
    const auto before = w.changes();
    QTest::keyClicks(w.point(), "abc");
    letPass(400);
    QTest::keyClicks(w.point(), "def");
    CHECK(w.changes() == before);
    CHECK(w.text().isEmpty());
    letPass(afterPause);
    CHECK(w.savedAs("abcdef"));
    CHECK(w.changes() == before + 1);
    CHECK(eventually([&] { return w.drafts().isEmpty(); }));
}

TEST_CASE("what is typed is a draft at once, and becomes a change after a crash", "[reports]")
{
    Writing w;
    QTest::keyClicks(w.point(), "draft");
    REQUIRE(eventually([&] { return w.drafts().size() == 1; }));
    letPass(100);
    CHECK(w.text().isEmpty());
    const auto recovered =
        w.ledger->session()
            .write([folder = w.ledger->session().folder()](auto &database, const auto &by) {
                return workflow::recoverDrafts(database, by, folder);
            })
            .result();
    CHECK(recovered == 1);
    CHECK(w.text() == "draft");
}

TEST_CASE("a mark of secrecy in what was written is pointed out", "[reports]")
{
    Writing w;
    auto *notice = w.window.findChild<QLabel *>("pointAdvice_1_1");
    REQUIRE(notice != nullptr);
    CHECK(notice->isHidden());
    w.point()->insertPlainText("按机密★文件的要求办理。");
    REQUIRE(w.savedAs("按机密★文件的要求办理。"));
    REQUIRE(eventually([&] { return notice->isVisible(); }));
    CHECK(notice->text().contains("文中有“机密”"));
    w.point()->selectAll();
    w.point()->insertPlainText("按要求办理。");
    CHECK(eventually([&] { return notice->isHidden(); }));
}

TEST_CASE("leaving the field makes the change at once", "[reports]")
{
    Writing w;
    QTest::keyClicks(w.point(), "abc");
    w.point("point_1_2");
    CHECK(w.savedAs("abc"));
}

TEST_CASE("what is typed in 落款 is a change before a print, without leaving the field", "[reports]")
{
    Writing w;
    auto *agency = w.window.findChild<QLineEdit *>("signatureAgency_1");
    REQUIRE(agency != nullptr);
    agency->setFocus();
    QTest::keyClicks(agency, "abc");
    w.editor->commitPending();
    REQUIRE(eventually([&] { return w.sheet().tasks.first().agency == "abc"; }));
    const auto changes = w.changes();
    w.editor->commitPending(); // once more changes nothing
    letPass(100);
    CHECK(w.changes() == changes);
}

TEST_CASE("an editor that goes away makes the change", "[reports]")
{
    Writing w;
    QTest::keyClicks(w.point(), "abc");
    delete w.editor;
    CHECK(w.savedAs("abc"));
}

TEST_CASE("the cursor stays where it is when the ledger is read again", "[reports]")
{
    Writing w;
    auto *edit = w.point();
    QTest::keyClicks(edit, "abcdef");
    w.editor->commitPending();
    REQUIRE(w.savedAs("abcdef"));
    QTest::keyClick(edit, Qt::Key_Home);
    QTest::keyClick(edit, Qt::Key_Right);
    w.ledger->reload();
    letPass(100);
    CHECK(edit->textCursor().position() == 1);
    CHECK(edit->document()->isUndoAvailable());
    QTest::keyClicks(edit, "X");
    w.ledger->reload();
    letPass(100);
    CHECK(edit->toPlainText() == "aXbcdef");
    CHECK(edit->textCursor().position() == 2);
}

TEST_CASE("a text changed elsewhere is shown, and not while one types", "[reports]")
{
    Writing w;
    auto *edit = w.point();
    const auto write = [&](const QString &text) {
        w.ledger->perform("编辑", 1, [=, sheet = w.sheet()](auto &database, const auto &by) {
            return workflow::writeReportText(database, by, sheet.tasks.first().id,
                                             sheet.tasks.first().points.first().id, text);
        });
    };
    write("elsewhere");
    CHECK(eventually([&] { return edit->toPlainText() == "elsewhere"; }));
    edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(edit, "!");
    write("another");
    letPass(200);
    CHECK(edit->toPlainText() == "elsewhere!");
    CHECK(w.savedAs("elsewhere!"));
}

TEST_CASE("undo takes back typing first, then the ledger's step", "[reports]")
{
    Writing w;
    const ui::InputGuard guard(&w.window);
    w.window.addAction(w.ledger->undoAction());
    auto *edit = w.point();
    QTest::keyClicks(edit, "abc");
    w.editor->commitPending();
    REQUIRE(w.savedAs("abc"));
    REQUIRE(eventually([&] { return w.ledger->undoAction()->isEnabled(); }));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    CHECK(edit->toPlainText().isEmpty());
    CHECK(w.text() == "abc");
    w.editor->commitPending();
    REQUIRE(w.savedAs({}));
    CHECK_FALSE(edit->document()->isUndoAvailable());
    letPass(50);
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    CHECK(w.savedAs("abc"));
    CHECK(eventually([&] { return edit->toPlainText() == "abc"; }));
}

TEST_CASE("what an input method composes is neither saved nor disturbed", "[reports]")
{
    Writing w;
    auto *edit = w.point();
    QTest::keyClicks(edit, "a");
    QInputMethodEvent composing("zhongwen", {});
    QApplication::sendEvent(edit, &composing);
    CHECK(edit->isComposing());
    letPass(afterPause);
    CHECK(w.text().isEmpty());
    w.ledger->reload();
    letPass(50);
    CHECK(edit->textCursor().block().layout()->preeditAreaText() == "zhongwen");
    QInputMethodEvent chosen;
    chosen.setCommitString("中文");
    QApplication::sendEvent(edit, &chosen);
    CHECK(edit->toPlainText() == "a中文");
    letPass(afterPause);
    CHECK(w.savedAs("a中文"));
}

TEST_CASE("typing goes on while the storage thread is stuck", "[reports]")
{
    Writing w;
    QSemaphore release;
    auto stuck = w.ledger->session().read([&](storage::Database &) { release.acquire(); });
    auto *edit = w.point();
    QElapsedTimer timer;
    timer.start();
    qint64 slowest = 0;
    for (int i = 0; i < 40; ++i) {
        const auto start = timer.elapsed();
        QTest::keyClicks(edit, "x");
        if (i % 10 == 9)
            w.editor->commitPending();
        QCoreApplication::processEvents();
        slowest = std::max(slowest, timer.elapsed() - start);
    }
    CHECK(edit->toPlainText() == QString(40, 'x'));
    CHECK(slowest < 200);
    CHECK(eventually([&] { return w.drafts().size() == 1; }));
    release.release();
    stuck.waitForFinished();
    CHECK(w.savedAs(QString(40, 'x')));
    letPass(100);
    CHECK(edit->toPlainText() == QString(40, 'x'));
    CHECK(edit->textCursor().position() == 40);
}

TEST_CASE("text that could not be stored stays in the field and in its draft", "[reports]")
{
    Writing w;
    w.stored([](storage::Database &database) {
        storage::Query(database,
                       "CREATE TEMP TRIGGER no BEFORE INSERT ON report BEGIN SELECT RAISE(ABORT, 'no'); END");
    });
    auto *edit = w.point();
    QTest::keyClicks(edit, "abc");
    w.editor->commitPending();
    CHECK(eventually([&] { return !w.failure().isEmpty(); }));
    letPass(100);
    CHECK(w.window.findChildren<QMessageBox *>().size() == 1);
    CHECK(edit->toPlainText() == "abc");
    CHECK(w.drafts().size() == 1);
    CHECK(w.window.findChild<QLabel *>("coverage_1_1")->text().contains("尚未存入"));
    w.stored([](storage::Database &database) { storage::Query(database, "DROP TRIGGER no"); });
    w.editor->commitPending();
    CHECK(w.savedAs("abc"));
}

TEST_CASE("落款 that could not be stored stays in its fields and is tried again", "[reports]")
{
    Writing w;
    w.stored([](storage::Database &database) {
        storage::Query(database,
                       "CREATE TEMP TRIGGER no BEFORE INSERT ON report BEGIN SELECT RAISE(ABORT, 'no'); END");
    });
    auto *agency = w.window.findChild<QLineEdit *>("signatureAgency_1");
    agency->setFocus();
    QTest::keyClicks(agency, "abc");
    w.editor->commitPending();
    CHECK(eventually([&] { return !w.failure().isEmpty(); }));
    letPass(100);
    CHECK(agency->text() == "abc");
    w.stored([](storage::Database &database) { storage::Query(database, "DROP TRIGGER no"); });
    w.editor->commitPending();
    CHECK(eventually([&] { return w.sheet().tasks.first().agency == "abc"; }));
}

TEST_CASE("nothing is said to be unstored once the field holds what the ledger has", "[reports]")
{
    Writing w;
    w.stored([](storage::Database &database) {
        storage::Query(database,
                       "CREATE TEMP TRIGGER no BEFORE INSERT ON report BEGIN SELECT RAISE(ABORT, 'no'); END");
    });
    auto *edit = w.point();
    QTest::keyClicks(edit, "abc");
    w.editor->commitPending();
    auto *coverage = w.window.findChild<QLabel *>("coverage_1_1");
    REQUIRE(eventually([&] { return coverage->text().contains("尚未存入"); }));
    SECTION("because the typing was taken back")
    {
        edit->clear();
        w.editor->commitPending();
    }
    SECTION("because the text came there in another way")
    {
        w.stored([](storage::Database &database) { storage::Query(database, "DROP TRIGGER no"); });
        const auto task = w.sheet().tasks.first();
        w.ledger->perform("写", 20, [task](storage::Database &database, const storage::Author &author) {
            return workflow::writeReportText(database, author, task.id, task.points.first().id, "abc");
        });
    }
    CHECK(eventually([&] { return !coverage->text().contains("尚未存入"); }));
    CHECK_FALSE(w.ledger->hasUnstored());
    CHECK(eventually([&] { return w.drafts().isEmpty(); }));
}

TEST_CASE("a failure is told once, not again and again in front of what is typed", "[reports]")
{
    Writing w;
    w.stored([](storage::Database &database) {
        storage::Query(database,
                       "CREATE TEMP TRIGGER no BEFORE INSERT ON report BEGIN SELECT RAISE(ABORT, 'no'); END");
    });
    QTest::keyClicks(w.point(), "abc");
    letPass(afterPause);
    REQUIRE(eventually([&] { return w.window.findChild<QMessageBox *>() != nullptr; }));
    CHECK(w.ledger->hasUnstored());
    w.window.findChild<QMessageBox *>()->accept();
    letPass(2 * afterPause);
    CHECK(w.window.findChild<QMessageBox *>() == nullptr);
    QTest::keyClicks(w.point(), "d");
    letPass(afterPause);
    CHECK(w.window.findChild<QMessageBox *>() == nullptr);
    w.stored([](storage::Database &database) { storage::Query(database, "DROP TRIGGER no"); });
    w.editor->commitPending();
    CHECK(w.savedAs("abcd"));
    CHECK(eventually([&] { return !w.ledger->hasUnstored(); }));
}

TEST_CASE("what a field could not store is in the field that takes its place", "[reports]")
{
    Writing w;
    const auto drafts = std::make_shared<ui::DraftKeeper>(w.ledger->session().folder());
    const auto task = w.sheet().tasks.first();
    const ui::ReportPlace place{20, 1, 1, task.id, task.uuid, task.points.first().id};
    drafts->keep({task.uuid, 1, "写了没有存"});
    ui::ReportField field(*w.ledger, drafts, place, "标题", {}, &w.window);
    CHECK(field.text() == "写了没有存");
    field.commit();
    CHECK(w.savedAs("写了没有存"));
}

TEST_CASE("pasted text keeps its lines and loses what paper cannot hold", "[reports]")
{
    Writing w;
    auto *edit = w.point();
    QApplication::clipboard()->setText(QString("一\r\n二\v三") + QChar(0x07) + QChar(0xFFFC));
    edit->paste();
    CHECK(edit->toPlainText() == "一\n二\n三");
}

TEST_CASE("the field grows with its text", "[reports]")
{
    Writing w;
    auto *edit = w.point();
    const auto before = edit->height();
    edit->insertPlainText(QString("行\n").repeated(20));
    CHECK(edit->height() > before + 15 * edit->fontMetrics().lineSpacing());
    test::letPass(20);
    CHECK(edit->verticalScrollBar()->value() == 0); // its first line is in sight
}

// Only what is in sight is laid out, so that a long paste is measured in several steps.
TEST_CASE("a long paste pushes down what stands below the field", "[reports]")
{
    Writing w;
    auto *edit = w.point();
    const QString sentence("每年一季度编制并公开年度目录，做到应公开尽公开。");
    for (const int paragraphs : {4, 8, 12, 20, 40}) {
        CAPTURE(paragraphs);
        edit->setPlainText({});
        test::letPass(20);
        QApplication::clipboard()->setText(QString(sentence.repeated(6) + "\n").repeated(paragraphs));
        edit->paste();
        test::letPass(50);
        CHECK(edit->minimumHeight() == edit->maximumHeight());
        const auto *heading = w.window.findChild<QLabel *>("pointHeading_1_1");
        CHECK(edit->y() - heading->geometry().bottom() < edit->fontMetrics().lineSpacing());
    }
}
