#include "tests/support/active_window.h"
#include "ui/reports/report_text_edit.h"

#include "core/domain/reports/report_marks.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QTest>
#include <catch2/catch.hpp>

using namespace taizhang;
using ui::ReportTextEdit;

namespace {

const QString uuid = QStringLiteral("0b5a4b0e-6a4f-4c1a-9b7e-2f3c5d6e7f80");
const QString mark = domain::citationMark(uuid);

struct Edit : ReportTextEdit
{
    Edit()
    {
        resize(400, 200);
        show();
        setFocus();
    }
};

} // namespace

TEST_CASE("a citation is one character that typing around it leaves whole", "[reports]")
{
    Edit edit;
    edit.setReportText("ab" + mark + "cd");
    CHECK(edit.reportText() == "ab" + mark + "cd");
    CHECK(edit.toPlainText().size() == 5);
    QTest::keyClick(&edit, Qt::Key_Home);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&edit, Qt::Key_Right);
    QTest::keyClicks(&edit, "xy");
    CHECK(edit.reportText() == "ab" + mark + "xycd");
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&edit, Qt::Key_Backspace);
    CHECK(edit.reportText() == "abcd");
    edit.undo();
    edit.undo();
    CHECK(edit.reportText().contains(mark));
}

TEST_CASE("what is copied keeps its citations here, and reads as their numbers elsewhere", "[reports]")
{
    Edit edit;
    edit.setReportText("ab" + mark + "\nc" + mark + mark + "d");
    edit.setNumbers({{uuid, "020-1-01"}});
    QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == "ab附件020-1-01\nc附件020-1-01附件020-1-01d");
    QTest::keyClick(&edit, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
    CHECK(edit.reportText() == "ab" + mark + "\nc" + mark + mark + "dab" + mark + "\nc" + mark + mark + "d");
    CHECK(edit.toPlainText().count(QChar::ObjectReplacementCharacter) == 6);
    QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_X, Qt::ControlModifier);
    CHECK(edit.reportText().isEmpty());
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    CHECK(edit.reportText().count(mark) == 6);
}

TEST_CASE("a number that becomes known changes what is drawn and nothing of the text", "[reports]")
{
    Edit edit;
    edit.setReportText("见" + mark);
    const auto format = [&] {
        QTextCursor cursor(edit.document());
        cursor.setPosition(2);
        return cursor.charFormat();
    }();
    const auto unknown = edit.intrinsicSize(edit.document(), 1, format).width();
    edit.setNumbers({{uuid, "020-1-01"}});
    CHECK(edit.intrinsicSize(edit.document(), 1, format).width() > unknown);
    CHECK(edit.reportText() == "见" + mark);
    edit.setNumbers({});
    CHECK(edit.reportText() == "见" + mark);
    CHECK_FALSE(edit.document()->isUndoAvailable());
    CHECK_FALSE(edit.grab().isNull());
}

TEST_CASE("the fields of an outline are reached one after the other", "[reports]")
{
    Edit edit;
    edit.setReportText("截至【年月】，共【数量】件。");
    REQUIRE(edit.selectNextField());
    CHECK(edit.textCursor().selectedText() == "【年月】");
    QTest::keyClicks(&edit, "5");
    REQUIRE(edit.selectNextField());
    CHECK(edit.textCursor().selectedText() == "【数量】");
    QTest::keyClicks(&edit, "6");
    CHECK_FALSE(edit.selectNextField());
    CHECK(edit.reportText() == "截至5，共6件。");
}

TEST_CASE("the table that the cursor stands in is found whole", "[reports]")
{
    Edit edit;
    edit.setReportText("前\n甲|乙\n1|2\n后");
    auto cursor = edit.textCursor();
    cursor.setPosition(4);
    edit.setTextCursor(cursor);
    CHECK(edit.selectTable() == QString("甲|乙\n1|2"));
    edit.insertReportText("丙 | 丁");
    CHECK(edit.reportText() == "前\n丙 | 丁\n后");
    cursor.setPosition(0);
    edit.setTextCursor(cursor);
    CHECK_FALSE(edit.selectTable().has_value());
}

TEST_CASE("a paragraph of 100,000 characters and a word without a break hold their layout", "[reports]")
{
    Edit edit;
    edit.setReportText(QStringLiteral("字").repeated(100'000));
    CHECK(edit.document()->size().height() > 1000); // lines
    QTest::keyClicks(&edit, "x");
    CHECK(edit.reportText().size() == 100'001);
    edit.setReportText(QString(5000, 'a'));
    CHECK(edit.document()->size().height() > 50);
    CHECK(edit.document()->size().width() <= edit.viewport()->width());
}

TEST_CASE("numbers that are typed out become citations when the field is left, as one step of undo",
          "[reports]")
{
    Edit edit;
    const QString other = QStringLiteral("1b5a4b0e-6a4f-4c1a-9b7e-2f3c5d6e7f80");
    edit.setNumbers({{uuid, "020-1-01"}, {other, "020-1-03"}});
    edit.setReportText("见");
    edit.moveCursor(QTextCursor::End);
    edit.insertPlainText("附件020-1-01至03和附件020-1-09。");
    const auto typed = edit.reportText();
    edit.clearFocus();
    edit.citeTyped();
    CHECK(edit.reportText() == "见" + mark + "至" + domain::citationMark(other) + "和附件020-1-09。");
    edit.undo();
    CHECK(edit.reportText() == typed);
}

TEST_CASE("a number whose citation was undone stays as typed until it is edited", "[reports]")
{
    Edit edit;
    edit.setNumbers({{uuid, "020-1-01"}});
    QTest::keyClicks(&edit, "ab");
    edit.insertPlainText("附件020-1-01，见附件020-1-01。");
    edit.clearFocus();
    edit.citeTyped();
    REQUIRE(edit.reportText() == "ab" + mark + "，见" + mark + "。");
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    const QString typed = "ab附件020-1-01，见附件020-1-01。";
    REQUIRE(edit.reportText() == typed);
    edit.citeTyped();
    CHECK(edit.reportText() == typed);
    // Typing elsewhere, beside the number too, does not edit it.
    edit.moveCursor(QTextCursor::Start);
    QTest::keyClicks(&edit, "xy");
    auto cursor = edit.textCursor();
    cursor.setPosition(int(edit.toPlainText().indexOf("，见")));
    edit.setTextCursor(cursor);
    QTest::keyClicks(&edit, "c");
    edit.moveCursor(QTextCursor::Start);
    edit.citeTyped();
    CHECK(edit.reportText() == "xyab附件020-1-01c，见附件020-1-01。");
    // The last digit is typed again.
    cursor = edit.textCursor();
    cursor.setPosition(int(edit.toPlainText().indexOf("c，见")));
    edit.setTextCursor(cursor);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QTest::keyClicks(&edit, "1");
    edit.moveCursor(QTextCursor::Start);
    edit.citeTyped();
    CHECK(edit.reportText() == "xyab" + mark + "c，见附件020-1-01。");
}

TEST_CASE("a number that undoing gives back after a slip of the finger is cited", "[reports]")
{
    Edit edit;
    edit.setNumbers({{uuid, "020-1-01"}});
    edit.insertPlainText("附件020-1-01");
    QTest::keyClick(&edit, Qt::Key_Backspace, Qt::ControlModifier);
    REQUIRE(edit.reportText() != "附件020-1-01");
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(edit.reportText() == "附件020-1-01");
    edit.clearFocus();
    edit.citeTyped();
    CHECK(edit.reportText() == mark);
}

TEST_CASE("the number that the cursor is still at is left alone", "[reports]")
{
    Edit edit;
    REQUIRE(test::becomesActive(&edit));
    edit.setNumbers({{uuid, "020-1-01"}});
    edit.insertPlainText("附件020-1-01，见附件020-1-01");
    edit.citeTyped();
    CHECK(edit.reportText() == mark + "，见附件020-1-01");
}
