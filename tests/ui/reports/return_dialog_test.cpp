#include "ui/reports/return_dialog.h"

#include "core/report/writers/docx_writer.h"
#include "tests/support/desk_fixture.h"
#include "ui/evidence/adding/secret_dialog.h"
#include "ui/reports/export_button.h"
#include "ui/reports/report_actions.h"
#include "ui/reports/report_editor.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>
#include <QTreeWidget>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;

namespace {

struct Returning : test::Desk
{
    Returning() : actions(*ledger, chooser, runner, &window)
    {
        editor = new ui::ReportEditor(*ledger, 0, &window);
        actions.serve(*editor);
        window.resize(800, 600);
        window.show();
    }
    QString returnedFile(const QString &title = QStringLiteral("第1项指标情况说明"))
    {
        report::Document made;
        made.title = title;
        made.subtitle = QStringLiteral("（分工1）");
        made.blocks = {report::Heading{1, "一、制度建设", {}}, report::Paragraph{"印发了办法。"},
                       report::Heading{1, "二、落实情况", {}}, report::Paragraph{"已落实。"}};
        return workspace.file("回来.docx", report::docxOf(made));
    }
    ui::ReturnDialog *open()
    {
        auto *button = editor->findChild<ui::ExportButton *>();
        REQUIRE(button != nullptr);
        auto *action = button->menu()->findChild<QAction *>("returnReport");
        REQUIRE(action != nullptr);
        action->trigger();
        eventually([&] { return window.findChild<ui::ReturnDialog *>() != nullptr || !failure().isEmpty(); });
        return window.findChild<ui::ReturnDialog *>();
    }

    ui::ReportActions actions;
    ui::ReportEditor *editor;
};

} // namespace

TEST_CASE("a Word file comes back: seen side by side, taken by ticks, undone in one step", "[return]")
{
    Returning r;
    r.chooser.files = {r.returnedFile()};
    auto *dialog = r.open();
    REQUIRE(dialog != nullptr);
    auto *points = dialog->findChild<QTreeWidget *>("returnPoints");
    REQUIRE(points->topLevelItemCount() == 3);
    CHECK(points->topLevelItem(0)->text(1) == "改过");
    CHECK(points->topLevelItem(2)->text(0).contains("落款"));
    CHECK(points->topLevelItem(2)->text(1) == "文件里没有");
    CHECK(dialog->findChild<QTextEdit *>("returnAfter")->toPlainText() == "印发了办法。");
    CHECK(dialog->findChild<QTextEdit *>("returnBefore")->toPlainText().isEmpty());
    CHECK(dialog->chosen() == QList<int>{0, 1});
    points->setCurrentItem(points->topLevelItem(0));
    points->setFocus();
    QTest::keyClick(points, Qt::Key_Space);
    CHECK(dialog->chosen() == QList<int>{1});
    QTest::mouseClick(dialog->findChild<QPushButton *>("returnTake"), Qt::LeftButton);
    REQUIRE(eventually([&] { return r.sheet().tasks.first().points.last().text == "已落实。"; }));
    CHECK(r.sheet().tasks.first().points.first().text.isEmpty());
    REQUIRE(eventually([&] {
        return r.window.findChild<QPlainTextEdit *>("point_1_2")->toPlainText() == "已落实。" &&
               r.ledger->undoAction()->isEnabled();
    }));
    CHECK(r.ledger->undoAction()->text().contains("读回第1项的 Word 文件"));
    r.ledger->undoAction()->trigger();
    CHECK(eventually([&] { return r.sheet().tasks.first().points.last().text.isEmpty(); }));
}

TEST_CASE("a file that is marked as secret is asked about before anything of it is shown", "[return]")
{
    Returning r;
    const auto ask = [&] {
        r.chooser.files = {r.returnedFile(QStringLiteral("机密★ 第1项指标情况说明"))};
        auto *menu = r.editor->findChild<ui::ExportButton *>()->menu();
        menu->findChild<QAction *>("returnReport")->trigger();
        REQUIRE(eventually([&] { return r.window.findChild<ui::SecretDialog *>() != nullptr; }));
        return r.window.findChild<ui::SecretDialog *>();
    };
    auto *asked = ask();
    CHECK(asked->findChild<QLabel *>("secretSentence")->text().contains("“回来.docx”（机密"));
    CHECK(asked->findChild<QPushButton *>("secretOthers") == nullptr);
    QTest::mouseClick(asked->findChild<QPushButton *>("secretStayOut"), Qt::LeftButton);
    REQUIRE(eventually([&] { return r.window.findChild<ui::SecretDialog *>() == nullptr; }));
    test::letPass(50);
    CHECK(r.window.findChild<ui::ReturnDialog *>() == nullptr);
    QTest::mouseClick(ask()->findChild<QPushButton *>("secretAreNone"), Qt::LeftButton);
    CHECK(eventually([&] { return r.window.findChild<ui::ReturnDialog *>() != nullptr; }));
    CHECK(r.failure().isEmpty());
}

TEST_CASE("a file of another indicator is refused and nothing is asked", "[return]")
{
    Returning r;
    r.chooser.files = {r.returnedFile(QStringLiteral("第3项指标情况说明"))};
    CHECK(r.open() == nullptr);
    CHECK(r.failure().contains("不是第1项第1行的"));
}

TEST_CASE("where nothing can be taken the button says why", "[return]")
{
    workflow::ReturnedReport report;
    report.indicator = 1;
    workflow::ReturnedPoint point;
    point.heading = QStringLiteral("制度建设；");
    report.points << point;
    ui::ReturnDialog same(QStringLiteral("a.docx"), report, true);
    CHECK_FALSE(same.findChild<QPushButton *>("returnTake")->isEnabled());
    CHECK(same.findChild<QPushButton *>("returnTake")->toolTip().contains("没有可读回的"));
    report.points.first().state = workflow::ReturnedState::Changed;
    report.points.first().canBeTaken = report.points.first().proposed = true;
    ui::ReturnDialog locked(QStringLiteral("a.docx"), report, false);
    locked.show();
    CHECK(locked.chosen().isEmpty());
    CHECK_FALSE(locked.findChild<QPushButton *>("returnTake")->isEnabled());
    CHECK(locked.findChild<QLabel *>("returnReadOnly")->isVisible());
}
