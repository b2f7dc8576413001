#include "ui/printing/print_centre.h"

#include "core/workflow/evidence/evidence_facts.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/tasks/asking.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/sample_pdf.h"
#include "ui/printing/print_scope.h"
#include "ui/reports/report_preview.h"
#include "ui/shared/number_ranges.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;

namespace {

struct Centre : test::Desk
{
    Centre()
    {
        window.resize(900, 700);
        window.show();
        centre = new ui::PrintCentre(*ledger, chooser, runner, &window);
        centre->show();
        letPass(20);
    }
    static void letPass(int ms) { test::letPass(ms); }
    void click(const char *name)
    {
        auto *button = centre->findChild<QPushButton *>(name);
        REQUIRE(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void tick(const char *name)
    {
        auto *box = centre->findChild<QCheckBox *>(name);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    }
    QString words() const { return centre->findChild<QLabel *>("printWords")->text(); }
    bool able(const char *name) const { return centre->findChild<QPushButton *>(name)->isEnabled(); }

    ui::PrintCentre *centre = nullptr;
};

} // namespace

TEST_CASE("numbers are read as a clerk writes them", "[printing]")
{
    CHECK(ui::parseNumbers("1-3,20、46", 100) == QList<int>{1, 2, 3, 20, 46});
    CHECK(ui::parseNumbers(" ３，1－2 ", 100) == QList<int>{1, 2, 3});
    CHECK(ui::parseNumbers("", 100) == QList<int>{});
    for (const auto *wrong : {"0", "5-2", "101", "abc", "1-", "-3", "1-2-3"})
        CHECK_FALSE(ui::parseNumbers(wrong, 100));
}

TEST_CASE("the indicator on show is ticked; numbers tick others and wrong ones are told", "[printing]")
{
    Centre c;
    CHECK(c.centre->choice().indicators == QList<int>{1});
    auto *numbers = c.centre->findChild<QLineEdit *>("printNumbers");
    numbers->setFocus();
    QTest::keyClicks(numbers, "1,3");
    QTest::keyClick(numbers, Qt::Key_Return);
    CHECK(c.centre->choice().indicators == QList<int>{1, 3});
    CHECK(c.words().contains("2 项"));
    QTest::keyClicks(numbers, ",77");
    QTest::keyClick(numbers, Qt::Key_Return);
    CHECK(c.centre->findChild<QLabel *>("printNumbersSaid")->isVisible());
    CHECK(c.centre->choice().indicators == QList<int>{1, 3});
    c.click("printNone");
    CHECK(c.centre->choice().indicators.isEmpty());
    CHECK_FALSE(c.able("printPreviewAll"));
    CHECK(c.words().contains("请在左边勾选"));
    c.click("printAll");
    CHECK(c.centre->choice().indicators == QList<int>{1, 3}); // 2 is nobody's
}

TEST_CASE("Tab goes through the boxes as they are seen", "[printing]")
{
    Centre c;
    QStringList passed;
    auto *first = c.centre->findChild<QWidget *>("printContents");
    for (auto *each = first; passed.size() < 9; each = each->nextInFocusChain())
        if (qobject_cast<QCheckBox *>(each))
            passed << each->objectName();
    CHECK(passed == QStringList{"printContents", "printDividers", "printIndexes", "printLists",
                                "printReports", "printEvidence", "printChecklists", "printNotices",
                                "printSpines"});
}

TEST_CASE("what is chosen is seen page by page and written as one PDF", "[printing]")
{
    Centre c;
    c.tick("printChecklists");
    c.click("printPreviewAll");
    REQUIRE(eventually([&] { return c.centre->findChild<ui::ReportPreview *>() != nullptr; }));
    auto *preview = c.centre->findChild<ui::ReportPreview *>();
    const auto place = preview->findChild<QLabel *>("previewPlace")->text();
    CHECK(place == "第 1 页，共 5 页"); // report, blank, form, blank, form
    c.chooser.savedTo = c.workspace.folder.filePath("打印.pdf");
    QTest::mouseClick(preview->findChild<QPushButton *>("previewExport"), Qt::LeftButton);
    REQUIRE(eventually([&] { return preview->findChild<QLabel *>("previewSaid")->isVisible(); }));
    CHECK(preview->findChild<QLabel *>("previewSaid")->text().startsWith("已导出"));
    CHECK(tests::pdfWords(c.chooser.savedTo).size() == 5);
    CHECK(c.failure().isEmpty());
}

TEST_CASE("sheets, lists, bound pieces and labels are seen as they will be printed", "[printing]")
{
    Centre c;
    addFiles(c.ledger->session(), c.sheet().tasks.first().materials.first().requirement,
             {c.workspace.file("通知.pdf", test::SamplePdf{2}.bytes())}, {});
    const auto filing = c.evidence().last().filing;
    c.ledger->session()
        .write([filing](storage::Database &db, const storage::Author &by) {
            workflow::KeepingFacts facts;
            facts.keeping = domain::Keeping::Bound;
            return workflow::setKeeping(db, by, {filing}, facts);
        })
        .result();
    c.tick("printReports");
    CHECK(c.words().contains("请在左边勾选"));
    auto *each = c.centre->findChild<QCheckBox *>("printSpineOfEach");
    CHECK_FALSE(each->isEnabled());
    for (const auto *box : {"printContents", "printDividers", "printIndexes", "printEvidence"})
        c.tick(box);
    c.click("printPreviewAll");
    REQUIRE(eventually([&] { return c.centre->findChild<ui::ReportPreview *>() != nullptr; }));
    auto *preview = c.centre->findChild<ui::ReportPreview *>();
    // Contents, section, indicator and 卷内目录, each with its blank back, and the two pages of the piece.
    CHECK(preview->findChild<QLabel *>("previewPlace")->text() == "第 1 页，共 10 页");
    preview->close();
    REQUIRE(eventually([&] { return c.centre->findChild<ui::ReportPreview *>() == nullptr; }));
    c.tick("printSpines");
    CHECK(each->isEnabled());
    c.tick("printSpineOfEach");
    CHECK(c.centre->choice().spineOfEach);
    CHECK(c.centre->choice().spineWidth == 0);
    auto *width = c.centre->findChild<QComboBox *>("printSpineWidth");
    QTest::keyClick(width, Qt::Key_Down);
    CHECK(c.centre->choice().spineWidth == 20);
    CHECK(c.failure().isEmpty());
}

TEST_CASE("of a chosen unit only what is its own is ticked and printed", "[printing]")
{
    Centre c;
    workflow::Asking asking;
    asking.materials << c.sheet().tasks.first().materials.first().id;
    const auto units = c.stored([](storage::Database &db) { return storage::units(db); });
    const auto unit =
        *std::find_if(units.cbegin(), units.cend(), [](const auto &each) { return each.name == "区教育局"; });
    asking.units << unit.id;
    c.ledger->session()
        .write([asking](storage::Database &db, const storage::Author &by) {
            return workflow::askUnits(db, by, asking);
        })
        .result();
    c.ledger->reload();
    c.letPass(50);
    ui::PrintCentre centre(*c.ledger, c.chooser, c.runner, &c.window);
    centre.show();
    auto *box = centre.findChild<QComboBox *>("printUnit");
    REQUIRE(box->isVisible());
    CHECK(centre.choice().units.isEmpty());
    QTest::mouseClick(centre.findChild<QPushButton *>("printAll"), Qt::LeftButton);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    CHECK(centre.choice().units == QStringList{unit.uuid});
    CHECK(centre.choice().indicators == QList<int>{1});
    CHECK(centre.findChild<QLabel *>("printWords")->text().contains("只印选中单位的"));
    QTest::keyClick(box, Qt::Key_Up);
    CHECK(centre.choice().units.isEmpty());
}

TEST_CASE("how it is printed goes to the printer as chosen", "[printing]")
{
    Centre c;
    CHECK(c.centre->presets().duplex);
    c.tick("printDuplex");
    c.tick("printGrey");
    c.centre->findChild<QComboBox *>("printPaper")->setCurrentIndex(1);
    const auto presets = c.centre->presets();
    CHECK_FALSE(presets.duplex);
    CHECK_FALSE(presets.grey);
    CHECK(presets.paper == QPageSize::A3);
}

TEST_CASE("a choice is kept under a name, and brings back what was ticked", "[printing]")
{
    Centre c;
    c.tick("printLists");
    auto *sets = c.centre->findChild<QComboBox *>("printSets");
    CHECK_FALSE(c.able("printSaveSet"));
    sets->lineEdit()->setFocus();
    sets->lineEdit()->insert(QStringLiteral("送审"));
    REQUIRE(c.able("printSaveSet"));
    c.click("printSaveSet");
    REQUIRE(eventually([&] { return sets->count() == 1; }));
    c.tick("printLists");
    c.click("printNone");
    sets->setCurrentIndex(0);
    emit sets->activated(0);
    CHECK(c.centre->choice().lists);
    CHECK(c.centre->choice().indicators == QList<int>{1});
    REQUIRE(eventually([&] { return c.able("printRemoveSet"); }));
    c.click("printRemoveSet");
    REQUIRE(eventually([&] { return sets->count() == 0; }));
    REQUIRE(eventually([&] { return c.ledger->undoAction()->isEnabled(); }));
    c.ledger->undoAction()->trigger();
    CHECK(eventually([&] { return sets->count() == 1; }));
}
