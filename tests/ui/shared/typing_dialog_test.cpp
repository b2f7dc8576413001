#include "core/domain/tasks/notice.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/requirement_samples.h"
#include "ui/notices/notice_text_dialog.h"
#include "ui/reports/table_dialog.h"
#include "ui/reviewing/details_dialog.h"
#include "ui/shared/confirm_dialog.h"
#include "ui/shared/reason_dialog.h"
#include "ui/units/unit_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace taizhang;

namespace {

void open(QDialog &dialog)
{
    dialog.open();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
}

/// The question that stands over the dialog.
ui::ConfirmDialog *question(const QDialog &dialog)
{
    for (auto *each : dialog.findChildren<ui::ConfirmDialog *>())
        if (each->isVisible())
            return each;
    return nullptr;
}

void press(QDialog &dialog, const char *button)
{
    QTest::mouseClick(dialog.findChild<QPushButton *>(button), Qt::LeftButton);
}

/// Esc, then going on, then Esc again and giving it up.
void asksAndCloses(QDialog &dialog)
{
    QTest::keyClick(&dialog, Qt::Key_Escape);
    REQUIRE(question(dialog));
    CHECK(dialog.isVisible());
    press(*question(dialog), "dialogCancel");
    CHECK_FALSE(question(dialog));
    CHECK(dialog.isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    REQUIRE(question(dialog));
    press(*question(dialog), "confirmAccept");
    CHECK_FALSE(dialog.isVisible());
    CHECK(dialog.result() == QDialog::Rejected);
}

} // namespace

TEST_CASE("Ctrl+Enter confirms from a field of several lines, when there is something to confirm", "[ui]")
{
    const auto key = GENERATE(Qt::Key_Return, Qt::Key_Enter);
    ui::ReasonDialog dialog("退回", "为什么退回？", {}, nullptr);
    open(dialog);
    auto *edit = dialog.findChild<QPlainTextEdit *>("reasonEdit");
    QTest::keyClick(edit, key, Qt::ControlModifier);
    CHECK(dialog.isVisible());
    QTest::keyClicks(edit, "no page");
    QTest::keyClick(edit, Qt::Key_Return); // a line of its own
    CHECK(dialog.isVisible());
    QTest::keyClick(edit, key, Qt::ControlModifier);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.reason() == "no page");
}

TEST_CASE("a key of the window writes nothing into a reason", "[ui][typing]")
{
    ui::ReasonDialog dialog("退回", "为什么退回？", {});
    open(dialog);
    auto *edit = dialog.findChild<QPlainTextEdit *>("reasonEdit");
    QTest::keyClicks(edit, "no seal");
    for (const auto key : {Qt::Key_2, Qt::Key_3})
        QTest::keyClick(edit, key, Qt::AltModifier);
    CHECK(edit->toPlainText() == "no seal");
    CHECK(dialog.isVisible());
    QTest::keyClick(edit, Qt::Key_2);
    CHECK(edit->toPlainText() == "no seal2");
}

TEST_CASE("a reason that was typed is asked about before it is lost", "[ui][typing]")
{
    ui::ReasonDialog dialog("退回", "为什么退回？", {});
    open(dialog);
    QTest::keyClicks(dialog.findChild<QPlainTextEdit *>("reasonEdit"), "no seal");
    SECTION("by Esc")
    {
        asksAndCloses(dialog);
    }
    SECTION("by the button")
    {
        press(dialog, "reasonCancel");
        CHECK(question(dialog));
        CHECK(dialog.isVisible());
    }
    SECTION("by the window's ×")
    {
        dialog.close();
        CHECK(question(dialog));
        CHECK(dialog.isVisible());
    }
    SECTION("and never when it is taken")
    {
        press(dialog, "reasonAccept");
        CHECK_FALSE(question(dialog));
        CHECK(dialog.result() == QDialog::Accepted);
    }
}

TEST_CASE("where nothing was typed, or what was typed is gone again, Esc closes at once", "[ui][typing]")
{
    ui::ReasonDialog dialog("退回", "为什么退回？", "缺盖章页");
    open(dialog);
    auto *edit = dialog.findChild<QPlainTextEdit *>("reasonEdit");
    SECTION("nothing was typed") {}
    SECTION("it is as it was")
    {
        QTest::keyClick(edit, Qt::Key_X);
        QTest::keyClick(edit, Qt::Key_Backspace);
    }
    SECTION("blanks only")
    {
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Space);
    }
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(question(dialog));
    CHECK_FALSE(dialog.isVisible());
}

namespace {

struct Choosing : ui::TypingDialog
{
    QComboBox *list = new QComboBox(this);
    QSpinBox *number = new QSpinBox(this);
    QCheckBox *tick = new QCheckBox(this);
    Choosing()
    {
        list->addItems({"甲", "乙"});
        auto *layout = new QVBoxLayout(this);
        for (QWidget *field : std::initializer_list<QWidget *>{list, number, tick})
            layout->addWidget(field);
    }
};

} // namespace

TEST_CASE("what was chosen is asked about as what was typed is", "[ui][typing]")
{
    Choosing dialog;
    open(dialog);
    SECTION("in a list")
    {
        QTest::keyClick(dialog.list, Qt::Key_Down);
    }
    SECTION("a number")
    {
        dialog.activateWindow();
        dialog.number->setFocus();
        REQUIRE(test::eventually([&] { return dialog.number->hasFocus(); }));
        QTest::keyClick(dialog.number, Qt::Key_Up);
    }
    SECTION("a box that was ticked")
    {
        QTest::keyClick(dialog.tick, Qt::Key_Space);
    }
    asksAndCloses(dialog);
}

TEST_CASE("what was chosen back, or by the program, is no loss", "[ui][typing]")
{
    Choosing dialog;
    open(dialog);
    SECTION("back")
    {
        QTest::keyClick(dialog.list, Qt::Key_Down);
        QTest::keyClick(dialog.list, Qt::Key_Up);
        for (int times = 0; times < 2; ++times)
            QTest::keyClick(dialog.tick, Qt::Key_Space);
    }
    SECTION("by the program")
    {
        dialog.list->setCurrentIndex(1);
        dialog.number->setValue(7);
        dialog.tick->setChecked(true);
    }
    SECTION("in a field that only finds something")
    {
        ui::TypingDialog::setSearchField(dialog.list);
        QTest::keyClick(dialog.list, Qt::Key_Down);
    }
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("a unit half typed is asked about", "[ui][typing]")
{
    ui::UnitDialog dialog({}, {}, std::nullopt);
    open(dialog);
    QTest::keyClicks(dialog.findChild<QLineEdit *>("unitPerson"), "Wang");
    asksAndCloses(dialog);
}

TEST_CASE("a note half typed is asked about", "[ui][typing]")
{
    ui::DetailsDialog dialog("第1项材料1", {test::requirementLine()});
    open(dialog);
    QTest::keyClicks(dialog.findChild<QPlainTextEdit *>("detailsNote"), "later");
    asksAndCloses(dialog);
}

TEST_CASE("words of another kind of letter than the one on show are asked about, too", "[ui][typing]")
{
    ui::NoticeTextDialog::Texts texts;
    for (const auto kind : domain::noticeKinds())
        texts.insert(kind, domain::defaultNoticeText(kind));
    ui::NoticeTextDialog dialog(texts, domain::NoticeKind::Reminder, {});
    open(dialog);
    QTest::keyClicks(dialog.findChild<QPlainTextEdit *>("noticeOpening"), "Dear all");
    auto *kinds = dialog.findChild<QComboBox *>("noticeTextKind");
    QTest::keyClick(kinds, kinds->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    asksAndCloses(dialog);
}

TEST_CASE("cells of a table half typed are asked about", "[ui][typing]")
{
    ui::TableDialog dialog({});
    open(dialog);
    dialog.findChild<QTableWidget *>("tableCells")->setItem(0, 0, new QTableWidgetItem("名称"));
    asksAndCloses(dialog);
}
