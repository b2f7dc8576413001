#include "core/domain/reports/report_marks.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/reports/report_repository.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/reports/report_affairs.h"
#include "core/workflow/reports/report_writing.h"
#include "tests/support/desk_fixture.h"
#include "ui/reports/report_actions.h"
#include "ui/reports/report_editor.h"
#include "ui/reports/report_text_edit.h"
#include "ui/shared/input_guard.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;
using ui::ReportEditor;
using ui::ReportTextEdit;

namespace {

/// The report of the first row of an indicator, on a page that scrolls.
struct Writing : test::Desk
{
    explicit Writing(int indicator = 1)
    {
        addPieces();
        if (indicator != 1) {
            ledger->show(indicator);
            eventually([&] { return ledger->current().number == indicator; });
        } else {
            ledger->reload();
            eventually([&] { return ledger->currentEvidence().size() == 2; });
        }
        window.resize(700, 420);
        auto *layout = new QVBoxLayout(&window);
        area = new QScrollArea(&window);
        area->setWidgetResizable(true);
        layout->addWidget(area);
        editor = new ReportEditor(*ledger, 0);
        area->setWidget(editor);
        window.show();
        window.activateWindow();
        test::letPass(20);
    }
    void addPieces()
    {
        workflow::addFiles(ledger->session(), sheet().tasks.first().materials.first().requirement,
                           {workspace.file("甲.txt", "a"), workspace.file("乙.txt", "b")}, {});
    }
    ReportTextEdit *point(int place)
    {
        auto *edit = find<ReportTextEdit>(QStringLiteral("point_1_%1").arg(place));
        window.activateWindow(); // a dialog that was open may have been it
        edit->setFocus();
        eventually([&] { return edit->hasFocus(); });
        return edit;
    }
    template <class Widget>
    Widget *find(const QString &name)
    {
        eventually([&] { return window.findChild<Widget *>(name) != nullptr; });
        auto *found = window.findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(found != nullptr);
        return found;
    }
    void press(const QString &name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void choose(const QString &action) { find<QAction>(action)->trigger(); }
    QString text(int place) { return sheet().tasks.first().points.at(place - 1).text; }
    /// As after a look at another indicator.
    void showAgain()
    {
        delete editor;
        ledger->reload();
        test::letPass(30);
        editor = new ReportEditor(*ledger, 0);
        area->setWidget(editor);
        test::letPass(30); // the numbers are read
    }
    bool saved(int place, const QString &expected)
    {
        editor->commitPending();
        return eventually([&] { return text(place) == expected; });
    }

    QScrollArea *area;
    ReportEditor *editor;
};

} // namespace

TEST_CASE("a piece is cited by choosing it, and shown by its number", "[reports]")
{
    Writing w;
    QTest::keyClicks(w.point(1), "done");
    QTest::keyClick(w.point(1), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *list = w.find<QListWidget>("citationList");
    REQUIRE(list->count() == 2);
    QTest::keyClicks(w.find<QLineEdit>("citationFilter"), "-02");
    w.press("citationAccept");
    const auto second = w.evidence().at(1);
    REQUIRE(second.number.endsWith("-02"));
    CHECK(w.point(1)->reportText() == "done（见" + domain::citationMark(second.uuid) + "）");
    CHECK(w.saved(1, "done（见" + domain::citationMark(second.uuid) + "）"));
}

TEST_CASE("a citation behind a whole sentence stands before its full stop", "[reports]")
{
    Writing w;
    w.point(1)->insertPlainText(QStringLiteral("已经审核。"));
    QTest::keyClick(w.point(1), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(w.find<QLineEdit>("citationFilter"), "-02");
    w.press("citationAccept");
    CHECK(w.point(1)->reportText() == QStringLiteral("已经审核（见") +
                                          domain::citationMark(w.evidence().at(1).uuid) +
                                          QStringLiteral("）。"));
}

TEST_CASE("a typed number is cited when the field is left, and stays typed once that was undone", "[reports]")
{
    Writing w;
    const auto piece = w.evidence().first();
    const auto cited = "x" + domain::citationMark(piece.uuid);
    const auto typed = "x附件" + piece.number;
    w.point(1)->insertPlainText(typed);
    REQUIRE(w.point(2)->reportText().isEmpty());
    CHECK(eventually([&] { return w.text(1) == cited; }));
    QTest::keyClick(w.point(1), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(w.point(1)->reportText() == typed);
    w.point(2);
    CHECK(eventually([&] { return w.text(1) == typed; }));
    // Neither a further word nor leaving again cites it.
    auto *edit = w.point(1);
    edit->moveCursor(QTextCursor::Start);
    QTest::keyClicks(edit, "y");
    w.point(2);
    CHECK(eventually([&] { return w.text(1) == "y" + typed; }));
    CHECK(edit->reportText() == "y" + typed);
}

TEST_CASE("a number whose citation was undone stays typed when the page is shown again, until it is edited",
          "[reports]")
{
    Writing w;
    const auto piece = w.evidence().first();
    const auto typed = "附件" + piece.number;
    w.point(1)->insertPlainText(typed);
    w.point(2);
    REQUIRE(eventually([&] { return w.text(1) == domain::citationMark(piece.uuid); }));
    QTest::keyClick(w.point(1), Qt::Key_Z, Qt::ControlModifier);
    w.point(2);
    REQUIRE(eventually([&] { return w.text(1) == typed; }));
    w.showAgain();
    w.point(1)->moveCursor(QTextCursor::Start);
    QTest::keyClicks(w.point(1), "y");
    w.point(2);
    CHECK(eventually([&] { return w.text(1) == "y" + typed; }));
    w.point(1)->moveCursor(QTextCursor::End);
    QTest::keyClick(w.point(1), Qt::Key_Backspace);
    QTest::keyClicks(w.point(1), typed.last(1));
    w.point(2);
    CHECK(eventually([&] { return w.text(1) == "y" + domain::citationMark(piece.uuid); }));
}

TEST_CASE("a number that the cursor is still at is cited when the page goes", "[reports]")
{
    Writing w;
    const auto piece = w.evidence().first();
    w.point(1)->insertPlainText("附件" + piece.number);
    REQUIRE(w.point(1)->hasFocus());
    w.showAgain();
    CHECK(eventually([&] { return w.text(1) == domain::citationMark(piece.uuid); }));
}

TEST_CASE("a piece of another indicator is cited by its number, too", "[reports]")
{
    Writing w;
    workflow::addFiles(w.ledger->session(), w.sheet(3).tasks.first().materials.first().requirement,
                       {w.workspace.file("丙.txt", "c")}, {});
    const auto piece = w.ledger->session()
                           .read([id = w.sheet(3).id](storage::Database &database) {
                               return storage::filedEvidence(database, id);
                           })
                           .result()
                           .first();
    w.point(1)->insertPlainText("附件" + piece.number);
    w.point(2);
    CHECK(eventually([&] { return w.text(1) == domain::citationMark(piece.uuid); }));
}

TEST_CASE("a number that nothing bears is pointed out at the point until it is put right", "[reports]")
{
    Writing w;
    auto *advice = w.find<QLabel>("pointAdvice_1_1");
    w.point(1)->insertPlainText("附件001-1-99");
    w.point(2);
    REQUIRE(eventually([&] { return advice->isVisible(); }));
    CHECK(advice->text().contains("没有编号001-1-99"));
    w.point(1)->selectAll();
    QTest::keyClicks(w.point(1), "done");
    w.point(2);
    CHECK(eventually([&] { return advice->isHidden(); }));
}

TEST_CASE("an outline goes into empty points only, and its fields are counted and reached", "[reports]")
{
    Writing w;
    QTest::keyClicks(w.point(1), "mine");
    w.choose("outlineAll_1");
    CHECK(w.point(1)->reportText() == "mine");
    CHECK(domain::openFields(w.point(2)->reportText()) > 3);
    auto *next = w.find<QToolButton>("nextField_1");
    CHECK(next->isVisible());
    CHECK(next->text().contains(QString::number(domain::openFields(w.point(2)->reportText()))));
    QTest::mouseClick(next, Qt::LeftButton);
    CHECK(w.point(2)->textCursor().selectedText().startsWith(u'【'));
    CHECK(w.find<QLabel>("coverage_1_2")->text().contains("待填"));
}

TEST_CASE("the outline strip says how far each point is, leads there, and stays in sight", "[reports]")
{
    Writing w;
    w.point(1)->insertReportText(QStringLiteral("已经写好的话。\n").repeated(60));
    CHECK(eventually([&] { return w.find<QToolButton>("outline_1_1")->text().contains("已写"); }));
    CHECK(w.find<QToolButton>("outline_1_2")->text().contains("未写"));
    test::letPass(30);
    w.press("outline_1_2");
    CHECK(eventually([&] { return w.window.focusWidget() == w.point(2); }));
    test::letPass(30);
    CHECK_FALSE(w.find<QToolButton>("outline_1_1")->visibleRegion().isEmpty());
    const auto top = w.find<QToolButton>("outline_1_1")->mapTo(w.area->viewport(), QPoint(0, 0)).y();
    CHECK(top >= 0);
    CHECK(top < 40);
}

TEST_CASE("a table is typed in cells and changed again in cells", "[reports]")
{
    Writing w;
    QTest::keyClicks(w.point(1), "as follows");
    w.press("insertTable_1");
    auto *cells = w.find<QTableWidget>("tableCells");
    cells->setItem(0, 0, new QTableWidgetItem("年份"));
    cells->setItem(0, 1, new QTableWidgetItem("件数"));
    cells->setItem(1, 0, new QTableWidgetItem("2023"));
    cells->setItem(1, 1, new QTableWidgetItem("8"));
    w.press("tableAccept");
    CHECK(w.point(1)->reportText() == "as follows\n年份 | 件数\n2023 | 8");
    eventually([&] { return w.window.findChild<QTableWidget *>("tableCells") == nullptr; });
    w.press("insertTable_1");
    cells = w.find<QTableWidget>("tableCells");
    CHECK(cells->item(1, 1)->text() == "8");
    cells->item(1, 1)->setText("9");
    cells->setFocus();
    cells->setCurrentCell(0, 1);
    cells->editItem(cells->item(0, 1));
    auto *line = cells->findChild<QLineEdit *>();
    REQUIRE(line != nullptr);
    line->setText("a|b");
    QTest::keyClick(line, Qt::Key_Return, Qt::AltModifier); // a line of its own within the cell
    QTest::keyClicks(line, "c");
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(cells->item(0, 1)->text() == "a|b⏎c");
    w.press("tableAccept");
    CHECK(w.saved(1, "as follows\n年份 | a\\|b⏎c\n2023 | 9"));
    eventually([&] { return w.window.findChild<QTableWidget *>("tableCells") == nullptr; });
    w.press("insertTable_1");
    CHECK(w.find<QTableWidget>("tableCells")->item(0, 1)->text() == "a|b⏎c"); // one cell still
}

TEST_CASE("a unit's paragraphs are taken over with their source, which is not printed", "[reports]")
{
    Writing w;
    w.press("showUnitTexts_1");
    auto *units = w.find<QComboBox>("unitOfText_1");
    units->setCurrentIndex(units->findText("区教育局"));
    w.press("typeUnitText_1");
    w.find<QPlainTextEdit>("unitText_0")->setPlainText("第一段。\n第二段。");
    w.press("unitReportAccept");
    auto *paragraphs = w.find<QListWidget>("unitParagraphs_1");
    REQUIRE(eventually([&] { return paragraphs->count() == 3; }));
    w.point(2);
    paragraphs->item(2)->setSelected(true);
    w.press("takeParagraphs_1");
    CHECK(w.point(2)->reportText() == "第二段。" + domain::sourceMark("区教育局"));
    CHECK(domain::withoutMarks(w.point(2)->reportText()) == "第二段。");
}

TEST_CASE("a unit's own file is laid out by its headings and looked through before it is stored", "[reports]")
{
    Writing w;
    ui::ReportActions actions(*w.ledger, w.chooser, w.runner, &w.window);
    actions.serve(*w.editor);
    w.chooser.files = {w.workspace.file(
        "报来.txt", QStringLiteral("一、制度建设\n建了三项。\n二、落实情况\n都落实了。").toUtf8())};
    w.press("showUnitTexts_1");
    auto *units = w.find<QComboBox>("unitOfText_1");
    units->setCurrentIndex(units->findText("区教育局"));
    w.press("readUnitFile_1");
    CHECK(w.find<QLabel>("unitReportRemark")->text().contains("2 个要点"));
    CHECK(w.find<QPlainTextEdit>("unitText_1")->toPlainText() == "都落实了。");
    w.press("unitReportAccept");
    CHECK(eventually([&] {
        return w.stored([id = w.sheet().tasks.first().id](storage::Database &database) {
            return storage::unitTexts(database, id).size();
        }) == 2;
    }));
}

TEST_CASE("an old version is compared with the present one and brought back", "[reports]")
{
    Writing w;
    QTest::keyClicks(w.point(1), "first");
    REQUIRE(w.saved(1, "first"));
    QTest::keyClicks(w.point(1), " second");
    REQUIRE(w.saved(1, "first second"));
    w.choose("versions_1");
    CHECK(w.find<QListWidget>("versionList")->count() == 2);
    CHECK(w.find<QTextEdit>("versionDifference")->toPlainText() == "first〔增〕 second");
    w.press("versionRestore");
    CHECK(eventually([&] { return w.text(1) == "first"; }));
    CHECK(eventually([&] { return w.point(1)->reportText() == "first"; }));
}

TEST_CASE("the way of a report is shown, set, and not changed by scrolling over it", "[reports]")
{
    Writing w;
    const ui::InputGuard guard(&w.window);
    auto *stage = w.find<QComboBox>("reportStage_1");
    CHECK(stage->currentText().contains("起草"));
    stage->setFocus();
    QTest::keyClick(stage, Qt::Key_Down);
    CHECK(eventually([&] { return w.sheet().tasks.first().stage == domain::ReportStage::Review; }));
    REQUIRE(eventually([&] { return w.ledger->undoAction()->isEnabled(); }));
    w.ledger->undoAction()->trigger();
    CHECK(eventually([&] { return stage->currentText().contains("起草"); }));
    QWheelEvent wheel(QPointF(5, 5), stage->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(stage, &wheel);
    CHECK(stage->currentText().contains("起草"));
}

TEST_CASE("Tab goes down the fields of a report, then to what leads to them and to what is below",
          "[reports]")
{
    Writing w;
    w.choose("serving_1");
    w.find<QListWidget>("servedList")->item(0)->setCheckState(Qt::Checked);
    w.press("servedAccept");
    REQUIRE(eventually([&] { return w.window.findChildren<ReportTextEdit *>().size() == 3; }));
    w.press("showUnitTexts_1");
    QStringList stops;
    auto *first = w.window.findChildren<ReportTextEdit *>().first();
    for (QWidget *each = first; stops.isEmpty() || each != first; each = each->nextInFocusChain())
        if (each->isVisible() && w.editor->isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus))
            stops << each->objectName();
    const auto at = [&](const QString &name) {
        INFO(name.toStdString());
        REQUIRE(stops.contains(name));
        return stops.indexOf(name);
    };
    CHECK(at("point_1_2") == 1);
    CHECK(stops[2].startsWith("point_")); // that of the other row
    CHECK(at("outline_1_1") == 3);
    CHECK(at("outline_1_3") == 5);
    CHECK(at("unitOfText_1") > at("outline_1_3"));
    CHECK(at("signatureAgency_1") > at("unitOfText_1"));
    CHECK(at("reportStage_1") == stops.size() - 1); // the tools lead to the first field
}

TEST_CASE("a row written together with another is written in one place", "[reports]")
{
    Writing w;
    w.choose("serving_1");
    auto *list = w.find<QListWidget>("servedList");
    REQUIRE(list->count() == 1);
    list->item(0)->setCheckState(Qt::Checked);
    w.press("servedAccept");
    CHECK(eventually([&] {
        return w.window.findChild<ReportTextEdit *>("point_1_1") != nullptr &&
               w.window.findChildren<ReportTextEdit *>().size() == 3;
    }));
    // What is said of it here is what progress counts: its own point is answered with those above.
    CHECK(w.find<QLabel>("reportSummary_1")->text().startsWith("3 个要点（含合写的 1 个），已写 0 个"));
    for (const auto *name : {"point_1_1", "point_1_2"}) {
        auto *point = w.find<ReportTextEdit>(name);
        point->setFocus();
        QTest::keyClicks(point, QString("written").repeated(10));
    }
    CHECK(w.find<QLabel>("reportSummary_1")->text().startsWith("3 个要点（含合写的 1 个），已写 3 个"));
    CHECK(eventually([&] {
        const auto first = w.ledger->progressOfRow(1, 1), third = w.ledger->progressOfRow(3, 1);
        return first.reportPointsWritten + third.reportPointsWritten == 3;
    }));
    w.ledger->show(3);
    REQUIRE(eventually([&] { return w.ledger->current().number == 3; }));
    ReportEditor served(*w.ledger, 0);
    served.show();
    CHECK(served.findChild<QLabel *>("servedWords_1")->text().contains("第1项"));
    CHECK(served.findChild<QLabel *>("reportSummary_1")->text().startsWith("1 个要点，已写 1 个"));
    CHECK_FALSE(served.findChild<ReportTextEdit *>("point_1_1")->isVisible());
    QTest::mouseClick(served.findChild<QToolButton *>("releaseRow_1"), Qt::LeftButton);
    CHECK(eventually([&] { return !w.sheet(3).tasks.first().servedBy; }));
    CHECK(eventually([&] { return served.findChild<ReportTextEdit *>("point_1_1")->isVisible(); }));
}

TEST_CASE("typing in a report of fifty pages keeps up with the keys", "[reports]")
{
    Writing w;
    QStringList pages;
    for (int i = 0; i < 1500; ++i) // 50 pages of 22 lines of 28, and more
        pages << QStringLiteral("第%1段写明开展的工作和取得的成效。").arg(i);
    w.point(1)->insertReportText(pages.join(u'\n'));
    test::letPass(100);
    QElapsedTimer timer;
    qint64 slowest = 0;
    for (int i = 0; i < 40; ++i) {
        timer.start();
        QTest::keyClick(w.point(1), Qt::Key_X);
        QApplication::processEvents();
        slowest = std::max(slowest, timer.nsecsElapsed());
    }
    INFO("slowest key " << slowest / 1e6 << " ms");
    CHECK(slowest < 500'000'000); // a frame on a quiet machine; a verdict on timing is left to the bench
}

TEST_CASE("no entry of 套用提纲 is shortened", "[ui]")
{
    Writing desk;
    auto *fitting = desk.window.findChild<QAction *>("outlineAll_1");
    REQUIRE(fitting != nullptr);
    auto *menu = qobject_cast<QMenu *>(fitting->parent());
    REQUIRE(menu != nullptr);
    menu->popup({});
    CHECK(menu->actionGeometry(fitting).width() >=
          menu->fontMetrics().horizontalAdvance(fitting->text()) + 9 * 8);
    menu->close();
}
