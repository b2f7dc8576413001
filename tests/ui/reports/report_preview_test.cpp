#include "tests/support/active_window.h"
#include "ui/reports/report_preview.h"

#include "core/domain/error.h"
#include "tests/support/desk_fixture.h"
#include "ui/reports/page_view.h"
#include "ui/reports/print_job.h"
#include "ui/reports/report_actions.h"
#include "ui/reports/report_editor.h"

#include <QLabel>
#include <QPainter>
#include <QPdfDocument>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QTest>
#include <QToolButton>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;

namespace {

struct Printing : test::Desk
{
    Printing() : actions(*ledger, chooser, runner, &window)
    {
        editor = new ui::ReportEditor(*ledger, 0, &window);
        actions.serve(*editor);
        window.resize(800, 600);
        window.show();
    }
    void write(const QString &text)
    {
        auto *edit = window.findChild<QPlainTextEdit *>("point_1_1");
        edit->setFocus();
        edit->insertPlainText(text);
    }
    ui::ReportPreview *preview()
    {
        actions.preview(1, 1);
        eventually([&] { return window.findChild<ui::ReportPreview *>() != nullptr; });
        return window.findChild<ui::ReportPreview *>();
    }

    ui::ReportActions actions;
    ui::ReportEditor *editor;
};

const auto longText = QString("本区认真落实法治政府建设各项要求。\n").repeated(60);

} // namespace

TEST_CASE("the preview counts pages, names what is missing, and moves by keyboard", "[reports]")
{
    Printing p;
    p.write(longText);
    auto *preview = p.preview();
    REQUIRE(preview != nullptr);
    CHECK(preview->findChild<QLabel *>("previewPlace")->text().startsWith("第 1 页，共 "));
    // Its title bar has room above it, its foot below.
    const auto room = preview->screen()->availableGeometry();
    CHECK(preview->geometry().top() >= room.top() + room.height() / 20);
    CHECK(preview->geometry().bottom() <= room.bottom());
    CHECK(preview->findChild<QLabel *>("previewRemarks")->text().contains("1 处未写"));
    auto *view = preview->findChild<ui::PageView *>("pageView");
    QTest::keyClick(view, Qt::Key_PageDown);
    CHECK(view->currentPage() == 1);
    QTest::keyClick(view, Qt::Key_End);
    CHECK(preview->findChild<QLabel *>("previewPlace")->text().startsWith("第 4 页") ==
          preview->findChild<QLabel *>("previewPlace")->text().endsWith("共 4 页"));
    const auto scale = view->scale();
    QTest::keyClick(view, Qt::Key_Plus);
    CHECK(view->scale() > scale);
    preview->close();
}

TEST_CASE("the preview itself says that its pages were saved", "[reports]")
{
    Printing p;
    p.write(longText);
    p.chooser.savedTo = p.workspace.folder.filePath("预览.pdf");
    auto *preview = p.preview();
    REQUIRE(preview != nullptr);
    auto *said = preview->findChild<QLabel *>("previewSaid");
    CHECK_FALSE(said->isVisible());
    REQUIRE(test::becomesActive(preview)); // a shortcut is for the window that has the keyboard
    QTest::keyClick(preview, Qt::Key_E, Qt::ControlModifier);
    REQUIRE(eventually([&] { return said->isVisible(); }));
    CHECK(said->text().contains("预览.pdf"));
    preview->close();
}

TEST_CASE("the preview shows what was typed a moment ago", "[reports]")
{
    Printing p;
    p.write(longText);
    p.chooser.savedTo = p.workspace.folder.filePath("out.pdf");
    p.actions.exportCurrent();
    REQUIRE(eventually([&] { return QFile::exists(p.chooser.savedTo); }));
    QPdfDocument document;
    REQUIRE(document.load(p.chooser.savedTo) == QPdfDocument::Error::None);
    CHECK(document.pageCount() > 2);
}

TEST_CASE("a report is given out as Word, HTML or text from the menu of its export button", "[reports]")
{
    Printing p;
    p.write("成立专班。");
    const auto [name, beginning] = GENERATE(
        table<const char *, QByteArray>({{"docx", "PK"}, {"html", "<!DOCTYPE html>"}, {"txt", "第1项"}}));
    p.chooser.savedTo = p.workspace.folder.filePath(QString("说明.") + name);
    p.editor->findChild<QAction *>(QString("exportAs_") + name)->trigger();
    REQUIRE(eventually([&] { return QFile::exists(p.chooser.savedTo); }));
    QFile file(p.chooser.savedTo);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith(beginning));
}

TEST_CASE("the printer gets the same pages as the screen", "[reports]")
{
    Printing p;
    p.write(longText);
    p.editor->commitPending();
    const auto pages = workflow::reportPages(p.ledger->session(), 1, 1);
    const auto printable = ui::printablePages(pages);
    REQUIRE(printable->count() >= 3);
    QPrinter printer(QPrinter::HighResolution);
    const auto file = p.workspace.folder.filePath("printed.pdf");
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    printer.setPageSize(QPageSize(QPageSize::A4));
    ui::printPages(printer, *printable, 1, 2, false, {});
    QPdfDocument printed;
    REQUIRE(printed.load(file) == QPdfDocument::Error::None);
    CHECK(printed.pageCount() == 2);
    QImage paper(620, 877, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, printed.render(0, paper.size()));
    const auto screen = printable->image(1, paper.size());
    qint64 difference = 0;
    for (int y = 0; y < paper.height(); ++y)
        for (int x = 0; x < paper.width(); ++x)
            difference += std::abs(qGray(paper.pixel(x, y)) - qGray(screen.pixel(x, y)));
    CHECK(difference / (paper.width() * paper.height()) < 8);
}

TEST_CASE("letters share no sheet of paper that is printed on both sides", "[reports]")
{
    Printing p;
    report::LaidOutReport letters;
    letters.sheet = QSizeF(210, 297);
    letters.pages.resize(4);
    letters.bookmarks = {{0, "甲", 0, 0}, {0, "乙", 1, 0}, {1, "一", 2, 0}, {0, "丙", 3, 0}};
    const auto [bothSides, sides] = GENERATE(table<bool, int>({
        {false, 4}, {true, 5}, // the back of the first stays empty
    }));
    QPrinter printer(QPrinter::HighResolution);
    const auto file = p.workspace.folder.filePath("letters.pdf");
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    ui::printPages(printer, *ui::printableLetters(letters), 0, 3, bothSides, {});
    QPdfDocument printed;
    REQUIRE(printed.load(file) == QPdfDocument::Error::None);
    CHECK(printed.pageCount() == sides);
}

TEST_CASE("what is printed to a file is said to be there, and not at the printer", "[reports]")
{
    Printing p;
    report::LaidOutReport letters;
    letters.sheet = QSizeF(210, 297);
    letters.pages.resize(1);
    const auto file = p.workspace.folder.filePath("函.pdf");
    QString told;
    ui::printWithDialog("提醒函 1 份", ui::printableLetters(letters), p.runner, &p.window, &p.window,
                        [&](const QString &said) { told = said; });
    auto *dialog = p.window.findChild<QPrintDialog *>("printDialog");
    REQUIRE(dialog);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(file);
    emit dialog->finished(QDialog::Accepted);
    REQUIRE(eventually([&] { return !told.isEmpty() || !p.failure().isEmpty(); }));
    CHECK(told == "提醒函 1 份已打印到文件，没有送到打印机：" + file);
    dialog->close();
}

TEST_CASE("a cancelled print says so", "[reports]")
{
    Printing p;
    const auto printable = ui::printablePages(workflow::reportPages(p.ledger->session(), 1, 1));
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(p.workspace.folder.filePath("printed.pdf"));
    CHECK_THROWS_AS(ui::printPages(printer, *printable, 0, 0, false,
                                   {{},
                                    [] {
                                        return true;
                                    }}),
                    domain::Cancelled);
}

TEST_CASE(
    "a finished file that is marked as secret within stands for no report until a person says that it is "
    "not",
    "[reports]")
{
    Printing p;
    auto *notice = p.window.findChild<QWidget *>("standing_1");
    const auto answer = [&](const char *name) {
        p.chooser.files = {p.workspace.file("定稿.txt", "机密★5年\n\n情况说明\n")};
        p.actions.chooseStandingFile(p.editor->task(), "finished");
        REQUIRE(eventually([&] { return p.window.findChild<QPushButton *>(name) != nullptr; }));
        QTest::mouseClick(p.window.findChild<QPushButton *>(name), Qt::LeftButton);
        REQUIRE(eventually([&] { return p.window.findChild<QPushButton *>(name) == nullptr; }));
    };
    answer("secretStayOut");
    test::letPass(100);
    CHECK_FALSE(notice->isVisible());
    CHECK(p.ledger->session().objects().listObjects().isEmpty());
    answer("secretAreNone");
    CHECK(eventually([&] { return notice->isVisible(); }));
}

TEST_CASE("a finished file stands for the report until the text stands again", "[reports]")
{
    Printing p;
    p.chooser.files = {p.workspace.file("定稿.txt", "Word")};
    QStringList told;
    QObject::connect(p.ledger.get(), &ui::Ledger::remarked, &p.window,
                     [&](const QString &sentence) { told << sentence; });
    p.actions.chooseStandingFile(p.editor->task(), "finished");
    auto *notice = p.window.findChild<QWidget *>("standing_1");
    REQUIRE(eventually([&] { return notice->isVisible(); }));
    CHECK(
        eventually([&] { return told.contains("第1项放入情况说明成品文件“定稿.txt”（可按 Ctrl+Z 撤销）"); }));
    CHECK(eventually(
        [&] { return p.window.findChild<QLabel *>("standingWords_1")->text().contains("定稿.txt"); }));
    // Of words that the file has and the fields have not nothing is counted.
    CHECK(eventually(
        [&] { return !p.window.findChild<QLabel *>("reportSummary_1")->text().contains("共 0 字"); }));
    const auto *coverage = p.window.findChild<QLabel *>("coverage_1_1");
    CHECK(coverage->text().contains("不必另写"));
    CHECK(p.window.findChild<QToolButton *>("outline_1_1")->text().contains("不必另写"));
    p.actions.preview(1, 1);
    CHECK(eventually([&] { return p.failure().contains("定稿.txt"); }));
    QTest::mouseClick(p.window.findChild<QToolButton *>("letTextStand_1"), Qt::LeftButton);
    CHECK(eventually([&] { return !notice->isVisible(); }));
    CHECK(eventually([&] { return coverage->text().contains("未写"); }));
    p.ledger->undoAction()->trigger();
    CHECK(eventually([&] { return notice->isVisible(); }));
}
