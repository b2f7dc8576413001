#include "tests/support/active_window.h"
#include "ui/matrix/matrix_page.h"

#include "core/workflow/tasks/asking.h"
#include "core/workflow/tasks/reviewing.h"
#include "core/workflow/units/unit_directory.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/pdf_tools.h"
#include "ui/matrix/matrix_filters.h"
#include "ui/matrix/matrix_headers.h"
#include "ui/matrix/matrix_model.h"
#include "ui/matrix/matrix_view.h"
#include "ui/reports/report_preview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace taizhang;
using storage::Author;
using storage::Database;

namespace {

/// The page at a desk where 区教育局 is overdue with one material of 1.1 and sent another, and 区水务局 owes
/// one; 区司法局 is asked nothing.
struct Room : test::Desk
{
    explicit Room(bool asked = true)
    {
        if (asked) {
            ask("区教育局", 1, QDate::currentDate().addDays(-3));
            ask("区教育局", 2, std::nullopt);
            ask("区水务局", 1, std::nullopt);
            REQUIRE(test::eventually([&] { return ledger->roster().asked().size() == 3; }));
            review(ledger->roster().asked()[2].id, domain::ReviewStep::Submit);
            REQUIRE(test::eventually(
                [&] { return ledger->roster().asked()[2].state == domain::RequirementState::Submitted; }));
        }
        page = new ui::MatrixPage(*ledger, chooser, runner, &window);
        (new QVBoxLayout(&window))->addWidget(page);
        window.resize(1366, 700);
        window.show();
        REQUIRE(test::becomesActive(&window));
        view = page->findChild<ui::MatrixView *>("matrixView");
        model = page->findChild<ui::MatrixModel *>();
        view->setFocus();
    }
    ~Room() { delete page; }

    domain::UnitId idOf(const QString &name)
    {
        for (const auto &unit : ledger->roster().units())
            if (unit.name == name)
                return unit.id;
        throw domain::Error("no unit " + name);
    }
    void ask(const QString &unit, int place, std::optional<QDate> due)
    {
        workflow::Asking asking;
        asking.materials << sheet().tasks.first().materials.at(place - 1).id;
        asking.units << idOf(unit);
        asking.dueOn = due;
        ledger->perform("交办", 0, [asking](Database &database, const Author &author) {
            return workflow::askUnits(database, author, asking);
        });
    }
    void review(domain::RequirementId id, domain::ReviewStep step)
    {
        ledger->perform("审核", 0, [id, step](Database &database, const Author &author) {
            return workflow::takeReviewStep(database, author, {id}, step, {});
        });
    }
    template <class Widget>
    Widget *find(const char *name)
    {
        auto *found = page->findChild<Widget *>(name);
        INFO(name);
        REQUIRE(found != nullptr);
        REQUIRE(found->isVisible());
        return found;
    }
    QStringList units()
    {
        QStringList names;
        for (int column = 0; column < model->columnCount(); ++column)
            names << model->unit(column).name;
        return names;
    }
    void stand(int row, const QString &unit)
    {
        view->setFocus();
        view->setCurrentIndex(model->index(row, model->columnOf(idOf(unit))));
    }

    ui::MatrixPage *page;
    ui::MatrixView *view;
    ui::MatrixModel *model;
};

} // namespace

TEST_CASE("the matrix model is a well-behaved table, full, narrowed and empty", "[matrix]")
{
    Room room;
    const QAbstractItemModelTester tester(room.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(room.model->rowCount() == 3);
    CHECK(room.units() == QStringList{"区教育局", "区水务局"});
    auto *asked = room.find<QCheckBox>("matrixAskedUnits");
    CHECK(asked->text() == "只看有任务的单位（另有 1 个）");
    QTest::mouseClick(asked, Qt::LeftButton, {}, QPoint(8, 8));
    CHECK(room.units() == QStringList{"区司法局", "区教育局", "区水务局"});
    CHECK(asked->text() == "只看有任务的单位");
    room.find<QLineEdit>("matrixUnitQuery")->setText("教育");
    CHECK(room.units() == QStringList{"区教育局"});
    room.find<QLineEdit>("matrixUnitQuery")->setText("没有这个");
    CHECK(room.model->columnCount() == 0);
    CHECK(room.find<QLabel>("matrixNothing")->text().contains("清除筛选"));
    CHECK_FALSE(room.find<QPushButton>("matrixPrint")->isEnabled());
    QTest::mouseClick(room.find<QPushButton>("matrixClear"), Qt::LeftButton);
    CHECK(room.model->columnCount() == 2);
    CHECK_FALSE(room.find<QPushButton>("matrixClear")->isEnabled());
}

TEST_CASE("a cell says in words what stands there, with the count of what is worst", "[matrix]")
{
    Room room;
    const auto column = room.model->columnOf(room.idOf("区教育局"));
    CHECK(room.model->index(0, column).data() == "未报送 1（逾期 1），待审核 1");
    CHECK(room.model->index(1, column).data() == "");
    const auto tip = room.model->index(0, column).data(Qt::ToolTipRole).toString();
    CHECK(tip.contains("材料1：未报送，逾期3天"));
    CHECK(tip.contains("材料3：已报送"));
    QTest::mouseClick(room.find<QCheckBox>("matrixAskedUnits"), Qt::LeftButton, {}, QPoint(8, 8));
    room.stand(0, "区教育局");
    CHECK(room.find<QLabel>("matrixCell")
              ->text()
              .startsWith("第1项第1行，区教育局：未报送 1（逾期 1），待审核 1"));
    QTest::keyClick(room.view, Qt::Key_Left); // a unit that is asked nothing stands in it
    CHECK(room.find<QLabel>("matrixCell")->text().startsWith("第1项第1行，区司法局：没有交办"));
    CHECK(room.find<QLabel>("matrixSum")->text() == "已办/应报\n0/3");
}

TEST_CASE("Enter opens the indicator where the unit is asked, or at the row, and so does a double click",
          "[matrix]")
{
    Room room;
    QSignalSpy wanted(room.page, &ui::MatrixPage::indicatorWanted);
    QList<domain::RequirementId> asked;
    QObject::connect(room.page, &ui::MatrixPage::requirementWanted, room.page, [&](auto id) { asked << id; });
    room.stand(0, "区教育局");
    QTest::keyClick(room.view, Qt::Key_Return);
    REQUIRE(asked.size() == 1); // of two materials the one that is overdue
    CHECK(asked.first() == room.ledger->roster().asked()[0].id);
    QTest::mouseClick(room.find<QCheckBox>("matrixAskedUnits"), Qt::LeftButton, {}, QPoint(8, 8));
    room.stand(0, "区司法局"); // asked nothing there
    QTest::keyClick(room.view, Qt::Key_Down);
    QTest::keyClick(room.view, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first() == QVariantList{1, 2});
    const auto cell = room.view->visualRect(room.model->index(2, 0)).center();
    QTest::mouseClick(room.view->viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(room.view->viewport(), Qt::LeftButton, {}, cell);
    REQUIRE(wanted.size() == 2);
    CHECK(wanted.last() == QVariantList{3, 1});
}

TEST_CASE("the matrix follows what is reviewed and undone, and the keyboard stays", "[matrix]")
{
    Room room;
    room.stand(0, "区教育局");
    room.review(room.ledger->roster().asked()[2].id, domain::ReviewStep::Accept);
    const auto words = [&] {
        return room.view->currentIndex().data().toString();
    };
    REQUIRE(test::eventually([&] { return words() == "未报送 1（逾期 1），通过 1"; }));
    CHECK(room.find<QLabel>("matrixSum")->text() == "已办/应报\n1/3");
    REQUIRE(test::eventually([&] { return room.ledger->undoAction()->isEnabled(); }));
    room.ledger->undoAction()->trigger();
    CHECK(test::eventually([&] { return words() == "未报送 1（逾期 1），待审核 1"; }));
}

TEST_CASE("the matrix is narrowed by state, by initials, and to what is asked", "[matrix]")
{
    Room room;
    auto *states = room.find<QComboBox>("matrixState");
    states->setFocus();
    QTest::keyClick(states, Qt::Key_Down); // 逾期
    CHECK(states->currentText() == "逾期");
    CHECK(room.units() == QStringList{"区教育局"});
    CHECK(room.model->rowCount() == 1);
    CHECK(room.model->index(0, 0).data() == "未报送 1（逾期 1）"); // and no word of what was sent
    QTest::keyClick(states, Qt::Key_Home);
    QTest::mouseClick(room.find<QCheckBox>("matrixAskedOnly"), Qt::LeftButton, {}, QPoint(8, 8));
    CHECK(room.units() == QStringList{"区教育局", "区水务局"});
    CHECK(room.model->rowCount() == 1);
    QTest::mouseClick(room.find<QPushButton>("matrixClear"), Qt::LeftButton);
    auto *units = room.find<QLineEdit>("matrixUnitQuery");
    units->setFocus();
    QTest::keyClicks(units, "qswj");
    CHECK(test::eventually([&] { return room.units() == QStringList{"区水务局"}; }));
    QTest::keyClick(units, Qt::Key_Escape);
    CHECK(room.units().size() == 2);
    QTest::keyClick(room.view, Qt::Key_F, Qt::ControlModifier);
    auto *rows = room.find<QLineEdit>("matrixRowQuery");
    CHECK(rows->hasFocus());
    rows->setText("第3项");
    CHECK(room.model->rowCount() == 1);
    CHECK(room.model->line(0).indicator == 3);
}

TEST_CASE("Ctrl+C copies the cells in words with their headings", "[matrix]")
{
    Room room;
    room.stand(0, "区教育局");
    QTest::keyClick(room.view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(room.view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() ==
          "序号\t指标\t区教育局\t区水务局\n1.1\t第一项工作。\t未报送 1（逾期 1），待审核 1\t未报送 1\n");
}

TEST_CASE("what is narrowed is what is printed and exported", "[matrix]")
{
    Room room;
    room.find<QLineEdit>("matrixUnitQuery")->setText("教育");
    room.page->findChild<QAction *>("matrixA4")->trigger();
    ui::ReportPreview *preview = nullptr;
    REQUIRE(test::eventually([&] {
        preview = room.page->findChild<ui::ReportPreview *>();
        return preview != nullptr;
    }));
    CHECK(preview->windowTitle().contains("任务分工矩阵"));
    room.chooser.savedTo = room.workspace.folder.filePath("矩阵.pdf");
    QTest::mouseClick(preview->findChild<QPushButton *>("previewExport"), Qt::LeftButton);
    REQUIRE(test::eventually([&] { return QFile::exists(room.chooser.savedTo); }));
    const auto text = tests::pdfTextWithoutBlanks(room.chooser.savedTo);
    CHECK(text.contains("筛选：“教育”"));
    CHECK_FALSE(text.contains("水务"));
    CHECK(tests::pdfPicture(room.chooser.savedTo, 0, 25).width() > 280); // across
    preview->close();

    room.chooser.savedTo = room.workspace.folder.filePath("矩阵.xlsx");
    QTest::mouseClick(room.find<QPushButton>("matrixExport"), Qt::LeftButton);
    REQUIRE(test::eventually([&] { return QFile::exists(room.chooser.savedTo); }));
    CHECK(room.settled());
    CHECK(room.failure().isEmpty());
}

TEST_CASE("few units take the room that is there, and no name is cut", "[matrix]")
{
    Room room;
    auto *names = static_cast<ui::MatrixUnitHeader *>(room.view->horizontalHeader());
    CHECK(names->isAcross());
    const auto used = room.view->verticalHeader()->width() + names->length();
    CHECK(used > room.view->width() * 9 / 10);
    CHECK(used <= room.view->width());
    // Many stand narrow and upright, long names in full.
    QList<domain::UnitEntry> entries;
    for (int i = 0; i < 40; ++i)
        entries << test::entry(
            QStringLiteral("第%1区新时代文明实践促进中心办公室（区志愿服务指导中心）").arg(i));
    room.ledger->perform("新增", 0, [entries](Database &database, const Author &author) {
        return workflow::addUnits(database, author, entries);
    });
    REQUIRE(test::eventually([&] { return room.ledger->roster().units().size() == 43; }));
    QTest::mouseClick(room.find<QCheckBox>("matrixAskedUnits"), Qt::LeftButton, {}, QPoint(8, 8));
    REQUIRE(test::eventually([&] { return room.model->columnCount() == 43; }));
    CHECK_FALSE(names->isAcross());
    for (int column = 0; column < room.model->columnCount(); ++column)
        CHECK(names->isWhole(room.model->unit(column).label()));
    CHECK(room.model->headerData(42, Qt::Horizontal, Qt::ToolTipRole).toString().contains("指导中心"));
}

TEST_CASE("where nothing is asked yet the page says what to do", "[matrix]")
{
    Room room(false);
    CHECK(room.units().size() == 3); // every unit stands in it all the same
    QTest::mouseClick(room.find<QCheckBox>("matrixAskedOnly"), Qt::LeftButton, {}, QPoint(8, 8));
    CHECK(room.find<QLabel>("matrixNothing")->text().contains("批量交办"));
}

TEST_CASE("a cell shows that something stands otherwise, and a retired unit's column says so", "[ui][matrix]")
{
    Room room;
    const auto columnOf = [&](const QString &name) {
        return room.model->columnOf(room.idOf(name));
    };
    const auto at = columnOf("区水务局");
    REQUIRE(room.model->counts(0, at).all() == 1);
    const auto painted = [&] {
        room.view->setCurrentIndex(room.model->index(1, 0));
        test::letPass(20);
        return room.view->viewport()->grab(room.view->visualRect(room.model->index(0, at))).toImage();
    };
    const auto alone = painted();
    room.ask("区水务局", 2, std::nullopt);
    REQUIRE(test::eventually([&] { return room.ledger->roster().asked().size() == 4; }));
    for (const auto &line : room.ledger->roster().asked())
        if (line.unit == room.idOf("区水务局") && room.ledger->roster().material(line.material)->place == 2)
            room.review(line.id, domain::ReviewStep::Submit);
    REQUIRE(test::eventually([&] { return room.model->counts(0, at).of(domain::Standing::Waiting) == 1; }));
    CHECK(room.model->counts(0, at).of(domain::Standing::Missing) ==
          1); // the mark is the same, and no number
    CHECK(painted() != alone);
    room.ledger->perform("停用", 0, [unit = room.idOf("区水务局")](Database &database, const Author &author) {
        return workflow::retireUnit(database, author, unit);
    });
    CHECK(test::eventually([&] {
        const auto column = columnOf("区水务局");
        return column >= 0 &&
               room.model->headerData(column, Qt::Horizontal, Qt::DisplayRole) == "区水务局（已停用）";
    }));
}

TEST_CASE("a cell that is late with what was returned has both marks", "[ui][matrix]")
{
    Room room;
    const auto row = 0;
    const auto column = [&] {
        for (int at = 0; at < room.model->columnCount(); ++at)
            if (room.model->unit(at).name == "区教育局")
                return at;
        return -1;
    }();
    REQUIRE(column >= 0);
    const auto painted = [&] {
        test::letPass(20);
        const auto cell = room.view->visualRect(room.model->index(row, column));
        return room.view->viewport()->grab(cell).toImage();
    };
    room.view->setCurrentIndex(room.model->index(row, column + 1));
    const auto late = painted();
    const auto id = room.ledger->roster().asked().first().id;
    room.ledger->perform("报送", 0, [id](Database &database, const Author &author) {
        return workflow::takeReviewStep(database, author, {id}, domain::ReviewStep::Submit, {});
    });
    room.ledger->perform("退回", 0, [id](Database &database, const Author &author) {
        return workflow::takeReviewStep(database, author, {id}, domain::ReviewStep::Return, "缺章");
    });
    REQUIRE(test::eventually([&] { return room.model->counts(row, column).returnedLate() == 1; }));
    CHECK(painted() != late);
}
