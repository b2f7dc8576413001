#include "tests/support/active_window.h"
#include "ui/dashboard/dashboard_page.h"

#include "core/workflow/tasks/asking.h"
#include "core/workflow/tasks/reviewing.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/pdf_tools.h"
#include "ui/dashboard/chart_view.h"
#include "ui/dashboard/gaps_model.h"
#include "ui/reports/report_preview.h"
#include "ui/shared/data_table.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace taizhang;
using storage::Author;
using storage::Database;

namespace {

/// The page at a desk where 区水务局 is asked for the material of item 3, which is late.
struct Room : test::Desk
{
    Room() : settings(workspace.folder.filePath("settings.ini"), QSettings::IniFormat)
    {
        workflow::Asking asking;
        asking.materials << sheet(3).tasks.first().materials.first().id;
        for (const auto &unit : ledger->roster().units())
            if (unit.name == "区水务局")
                asking.units << unit.id;
        asking.dueOn = QDate::currentDate().addDays(-1);
        ledger->perform("交办", 0, [asking](Database &database, const Author &author) {
            return workflow::askUnits(database, author, asking);
        });
        REQUIRE(test::eventually([&] { return ledger->roster().asked().size() == 1; }));
        page = new ui::DashboardPage(*ledger, chooser, runner, settings, &window);
        (new QVBoxLayout(&window))->addWidget(page);
        window.resize(1366, 700);
        window.show();
        REQUIRE(test::becomesActive(&window));
        gaps = page->findChild<ui::DataTable *>("dashboardGaps");
        gaps->setFocus();
    }
    ~Room() { delete page; }

    void review(domain::ReviewStep step)
    {
        ledger->perform(
            "审核", 0,
            [id = ledger->roster().asked().first().id, step](Database &database, const Author &author) {
                return workflow::takeReviewStep(database, author, {id}, step, {});
            });
    }
    QString shown(int row, int column) { return gaps->model()->index(row, column).data().toString(); }
    QString figure(const char *name) { return page->findChild<QLabel *>(name)->text(); }
    ui::ChartView *drawn(const char *name)
    {
        auto *chart = page->findChild<ui::ChartView *>(name);
        REQUIRE(test::eventually([&] { return chart->isDrawn() && !chart->barRect(0).isEmpty(); }));
        page->findChild<QScrollArea *>("dashboardCharts")->ensureWidgetVisible(chart);
        return chart;
    }

    QSettings settings;
    ui::DashboardPage *page;
    ui::DataTable *gaps;
};

} // namespace

TEST_CASE("the worst gap stands first, silent units last, and a write is followed", "[dashboard]")
{
    Room room;
    auto *model = room.page->findChild<ui::GapsModel *>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model->rowCount() == 4); // 3, 1.1, 1.2, 区水务局
    CHECK(room.shown(0, ui::GapsModel::Number) == "3");
    CHECK(room.shown(0, ui::GapsModel::Overdue) == "1");
    CHECK(room.shown(0, ui::GapsModel::Owing) == "区水务局");
    CHECK(room.shown(1, ui::GapsModel::Number) == "1.1");
    CHECK(room.shown(1, ui::GapsModel::Uncollected) == "3");
    CHECK(room.shown(3, ui::GapsModel::Words) == "区水务局");
    CHECK(room.shown(3, ui::GapsModel::Owing) == "交办 1 份，都没有报");
    CHECK(room.figure("figureOverdue") == "1");
    CHECK(room.figure("figureMissing") == "1");
    CHECK(room.figure("figureMaterials") == "0/5");
    CHECK(room.figure("figureSilent") == "1");
    room.review(domain::ReviewStep::Submit);
    REQUIRE(test::eventually([&] { return room.figure("figureOverdue") == "0"; }));
    CHECK(model->rowCount() == 3); // nobody is silent any more
    CHECK(room.shown(0, ui::GapsModel::Number) == "1.1");
    REQUIRE(test::eventually([&] { return room.ledger->undoAction()->isEnabled(); }));
    room.ledger->undoAction()->trigger();
    CHECK(test::eventually([&] { return room.figure("figureOverdue") == "1"; }));
}

TEST_CASE("a column in which no line says anything gives its room to the words", "[dashboard]")
{
    Room room;
    const auto words = [&] {
        test::letPass(20);
        return room.gaps->columnWidth(ui::GapsModel::Words);
    };
    CHECK_FALSE(room.gaps->isColumnHidden(ui::GapsModel::Owing));
    CHECK_FALSE(room.gaps->isColumnHidden(ui::GapsModel::Overdue));
    CHECK(room.gaps->isColumnHidden(ui::GapsModel::Returned));
    const auto narrow = words();
    room.review(domain::ReviewStep::Submit);
    REQUIRE(test::eventually([&] { return room.gaps->isColumnHidden(ui::GapsModel::Owing); }));
    CHECK(words() > narrow);
    CHECK_FALSE(room.gaps->isColumnHidden(ui::GapsModel::Waiting));
    auto *last = room.gaps->horizontalHeader();
    CHECK(last->sectionViewportPosition(ui::GapsModel::Waiting) +
              room.gaps->columnWidth(ui::GapsModel::Waiting) ==
          room.gaps->viewport()->width());
}

TEST_CASE("no figure is cut where there is little room", "[dashboard]")
{
    Room room;
    const auto *view = room.page->findChild<QScrollArea *>("dashboardCharts")->viewport();
    for (const int width : {1366, 910}) {
        room.window.resize(width, 600);
        test::letPass(50);
        for (const auto *name : {"figureMissing", "figureAsked", "figureSilent"}) {
            const auto *tile = room.page->findChild<QLabel *>(name)->parentWidget();
            CHECK(tile->mapTo(view, QPoint(tile->width(), 0)).x() <= view->width());
        }
    }
}

TEST_CASE("a line leads to its row or its unit", "[dashboard]")
{
    Room room;
    QSignalSpy indicators(room.page, &ui::DashboardPage::indicatorWanted);
    QSignalSpy units(room.page, &ui::DashboardPage::unitWanted);
    QTest::keyClick(room.gaps, Qt::Key_Down);
    QTest::keyClick(room.gaps, Qt::Key_Down);
    QTest::keyClick(room.gaps, Qt::Key_Return);
    REQUIRE(indicators.size() == 1);
    CHECK(indicators.first() == QVariantList{1, 2});
    QTest::keyClick(room.gaps, Qt::Key_Down);
    QTest::keyClick(room.gaps, Qt::Key_Return);
    REQUIRE(units.size() == 1);
    CHECK(units.first().first() == "区水务局");
}

TEST_CASE("a bar leads to its section or unit, by mouse and by keyboard", "[dashboard]")
{
    Room room;
    QSignalSpy sections(room.page, &ui::DashboardPage::sectionWanted);
    QSignalSpy units(room.page, &ui::DashboardPage::unitWanted);
    auto *chart = room.drawn("chartSections");
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->barRect(1).center());
    REQUIRE(sections.size() == 1);
    CHECK(sections.first().first() == 2);
    auto *byUnit = room.drawn("chartUnits"); // 区司法局, 区教育局, 区水务局
    byUnit->setFocus();
    QTest::keyClick(byUnit, Qt::Key_End);
    CHECK(byUnit->accessibleName().contains("区水务局：0/1 都没有报"));
    QTest::keyClick(byUnit, Qt::Key_Up);
    CHECK(byUnit->accessibleName().contains("区教育局：未交办"));
    QTest::keyClick(byUnit, Qt::Key_Down);
    QTest::keyClick(byUnit, Qt::Key_Return);
    REQUIRE(units.size() == 1);
    CHECK(units.first().first() == "区水务局");
}

TEST_CASE("the bulletin is previewed and exported", "[dashboard]")
{
    Room room;
    QTest::mouseClick(room.page->findChild<QPushButton *>("bulletinPreview"), Qt::LeftButton);
    ui::ReportPreview *preview = nullptr;
    REQUIRE(test::eventually([&] {
        preview = room.page->findChild<ui::ReportPreview *>();
        return preview != nullptr;
    }));
    CHECK(preview->findChild<QLabel *>("previewPlace")->text() == "第 1 页，共 1 页");
    preview->close();
    room.chooser.savedTo = room.workspace.folder.filePath("通报.pdf");
    QTest::mouseClick(room.page->findChild<QPushButton *>("bulletinExport"), Qt::LeftButton);
    REQUIRE(test::eventually([&] { return QFile::exists(room.chooser.savedTo); }));
    CHECK(tests::pdfTextWithoutBlanks(room.chooser.savedTo)
              .contains("至今什么都没有报的有1个单位：区水务局。"));
    REQUIRE(room.settled());
    CHECK(room.failure().isEmpty());
    room.chooser.savedTo = room.workspace.folder.filePath("通报.doc");
    QTest::mouseClick(room.page->findChild<QPushButton *>("bulletinExport"), Qt::LeftButton);
    CHECK(test::eventually([&] { return QFile::exists(room.workspace.folder.filePath("通报.doc.pdf")); }));
}
