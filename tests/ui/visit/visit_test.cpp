#include "core/workflow/evidence/evidence_entry.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/visit/loans.h"
#include "tests/support/desk_fixture.h"
#include "ui/reports/report_preview.h"
#include "ui/shared/data_table.h"
#include "ui/visit/lend_dialog.h"
#include "ui/visit/loans_dialog.h"
#include "ui/visit/loans_model.h"
#include "ui/visit/visit_desk.h"
#include "ui/visit/visit_dialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::eventually;

namespace {

struct Visit : test::Desk
{
    Visit() : settings(workspace.folder.filePath("s.ini"), QSettings::IniFormat)
    {
        addFiles(ledger->session(), sheet().tasks.first().materials.first().requirement,
                 {workspace.file("甲.txt", "甲公司 13812345678"), workspace.file("乙.txt", "乙")}, {});
        ledger->reload();
        window.show();
        desk = std::make_unique<ui::VisitDesk>(*ledger, chooser, runner, settings, &window);
    }
    /// Tables keep their columns in the settings when they go.
    ~Visit() { qDeleteAll(window.findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly)); }
    template <class Dialog>
    Dialog *shown()
    {
        REQUIRE(eventually([&] { return window.findChild<Dialog *>() != nullptr; }));
        return window.findChild<Dialog *>();
    }
    static void press(QWidget *dialog, const char *name)
    {
        auto *button = dialog->findChild<QPushButton *>(name);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void choose(QWidget *dialog, const char *name)
    {
        auto *button = dialog->findChild<QRadioButton *>(name);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }
    static void type(QWidget *dialog, const char *name, const QString &words)
    {
        auto *edit = dialog->findChild<QLineEdit *>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, words);
    }
    QList<workflow::Loan> loans()
    {
        return stored([](storage::Database &db) { return workflow::readLoans(db); });
    }

    QSettings settings;
    std::unique_ptr<ui::VisitDesk> desk;
};

} // namespace

TEST_CASE("the proof of the indicator on show is previewed", "[ui][visit]")
{
    Visit v;
    v.desk->previewProof();
    auto *preview = v.shown<ui::ReportPreview>();
    CHECK(preview->windowTitle().contains("第1项证明表"));
    v.chooser.savedTo = v.workspace.folder.filePath("证明.xlsx");
    v.press(preview, "previewSaveTable");
    CHECK(eventually([&] { return QFile::exists(v.chooser.savedTo) && !v.runner.isRunning(); }));
}

TEST_CASE("a sheet is chosen and written, and what cannot be made is said before", "[ui][visit]")
{
    Visit v;
    v.desk->showSheets();
    auto *dialog = v.shown<ui::VisitDialog>();
    v.choose(dialog, "visitProof");
    v.type(dialog, "visitNumbers", "1,2");
    CHECK_FALSE(dialog->findChild<QPushButton *>("visitPreview")->isEnabled());
    CHECK(dialog->findChild<QLabel *>("visitFault")->text().contains("一次做一项"));
    v.type(dialog, "visitNumbers", "999");
    CHECK(dialog->findChild<QLabel *>("visitFault")->text().contains("没有的序号"));
    v.choose(dialog, "visitHandIn");
    v.type(dialog, "visitNumbers", "1");
    v.chooser.savedTo = v.workspace.folder.filePath("补交.xlsx");
    v.press(dialog, "visitExport");
    CHECK(eventually([&] { return QFile::exists(v.chooser.savedTo) && !v.runner.isRunning(); }));
    const auto *said = dialog->findChild<QLabel *>("visitSaid");
    CHECK((said->isVisible() && said->text().startsWith("已导出补交材料清单：")));
    CHECK(v.failure().isEmpty());
}

TEST_CASE("all numbers of a call-back list want a name and a reason", "[ui][visit]")
{
    Visit v;
    v.desk->showSheets();
    auto *dialog = v.shown<ui::VisitDialog>();
    CHECK_FALSE(dialog->findChild<QCheckBox *>("visitFull")->isEnabled());
    v.choose(dialog, "visitCallBack");
    CHECK(dialog->choice().isMasked);
    auto *full = dialog->findChild<QCheckBox *>("visitFull");
    QTest::mouseClick(full, Qt::LeftButton, {}, QPoint(8, full->height() / 2));
    CHECK_FALSE(dialog->findChild<QPushButton *>("visitPreview")->isEnabled());
    v.type(dialog, "visitPerson", "Wang");
    v.type(dialog, "visitReason", "call");
    CHECK(dialog->findChild<QPushButton *>("visitPreview")->isEnabled());
    CHECK_FALSE(dialog->choice().isMasked);
}

TEST_CASE(
    "a call-back list with all numbers is registered when it goes out, once, and not when it is looked at",
    "[ui][visit]")
{
    Visit v;
    auto table = test::sampleTable();
    table.sections[0].indicators[0].tasks[0].materials[0].text = "名录及负责人联系方式；";
    const auto path = v.workspace.folder.filePath("另一个");
    workflow::WorkspaceSession::create(path, table, test::author());
    v.desk.reset();
    v.ledger = std::make_unique<ui::Ledger>(
        workflow::WorkspaceSession::open(path, workflow::WorkspaceSession::Purpose::Write, test::clerk),
        v.errors);
    v.desk = std::make_unique<ui::VisitDesk>(*v.ledger, v.chooser, v.runner, v.settings, &v.window);
    const auto material = v.sheet().tasks.first().materials.first();
    addEntry(v.ledger->session(), material.requirement, {.title = "名录", .note = "13812345678"});
    v.desk->showSheets();
    auto *dialog = v.shown<ui::VisitDialog>();
    v.choose(dialog, "visitCallBack");
    auto *full = dialog->findChild<QCheckBox *>("visitFull");
    QTest::mouseClick(full, Qt::LeftButton, {}, QPoint(8, full->height() / 2));
    v.type(dialog, "visitPerson", "Wang");
    v.type(dialog, "visitReason", "call");
    v.press(dialog, "visitPreview");
    auto *preview = v.shown<ui::ReportPreview>();
    CHECK(preview->parentWidget() == dialog); // which has the keyboard again when it is closed
    REQUIRE(v.settled());
    CHECK(v.loans().isEmpty());

    v.chooser.savedTo = v.workspace.folder.filePath("回访.pdf");
    v.press(preview, "previewExport");
    REQUIRE(eventually([&] { return QFile::exists(v.chooser.savedTo); }));
    REQUIRE(v.settled());
    REQUIRE(v.loans().size() == 1);
    CHECK(v.loans().first().row.person == "Wang");
    v.chooser.savedTo = v.workspace.folder.filePath("回访.xlsx");
    v.press(dialog, "visitExport");
    REQUIRE(eventually([&] { return QFile::exists(v.chooser.savedTo); }));
    REQUIRE(v.settled());
    CHECK(v.loans().size() == 1);
    v.ledger->undoAction()->trigger();
    CHECK(eventually([&] { return v.loans().isEmpty(); }));
    CHECK(v.failure().isEmpty());
}

TEST_CASE("a piece is lent and taken back in the dialog, and both can be undone", "[ui][visit]")
{
    Visit v;
    v.desk->showLoans();
    auto *dialog = v.shown<ui::LoansDialog>();
    REQUIRE(eventually([&] { return dialog->findChild<QLabel *>("loansEmpty")->isVisible(); }));
    v.press(dialog, "loansLend");
    auto *lend = v.shown<ui::LendDialog>();
    auto *table = lend->findChild<ui::DataTable *>("lendTable");
    REQUIRE(eventually([&] { return table->shownRows() == 2; }));
    CHECK_FALSE(lend->findChild<QPushButton *>("lendAccept")->isEnabled());
    table->setFocus();
    table->selectRow(0);
    v.type(lend, "lendPerson", "Wang");
    v.press(lend, "lendAccept");
    REQUIRE(eventually([&] { return v.loans().size() == 1; }));
    CHECK(v.loans().first().piece->number == "001-1-01");
    auto *loans = dialog->findChild<ui::DataTable *>("loansTable");
    REQUIRE(eventually([&] { return loans->shownRows() == 1; }));
    REQUIRE(eventually([&] { return dialog->findChild<QPushButton *>("loansBack")->isEnabled(); }));
    v.press(dialog, "loansBack");
    REQUIRE(eventually([&] { return !v.loans().first().row.isOut(); }));
    REQUIRE(eventually([&] { return v.ledger->undoAction()->isEnabled(); }));
    v.ledger->undoAction()->trigger();
    REQUIRE(eventually([&] { return v.loans().first().row.isOut(); }));
    REQUIRE(eventually([&] { return v.ledger->undoAction()->isEnabled(); }));
    v.ledger->undoAction()->trigger();
    REQUIRE(eventually([&] { return v.loans().isEmpty(); }));
}

TEST_CASE("a slip is of all that was lent together, and is shown over the dialog", "[ui][visit]")
{
    Visit v;
    v.desk->showLoans();
    auto *dialog = v.shown<ui::LoansDialog>();
    v.press(dialog, "loansLend");
    auto *lend = v.shown<ui::LendDialog>();
    auto *table = lend->findChild<ui::DataTable *>("lendTable");
    REQUIRE(eventually([&] { return table->shownRows() == 2; }));
    table->selectAll();
    v.type(lend, "lendPerson", "Wang");
    v.press(lend, "lendAccept");
    auto *loans = dialog->findChild<ui::DataTable *>("loansTable");
    REQUIRE(eventually([&] { return loans->selectedRows().size() == 2; }));
    loans->selectRow(1);
    QSignalSpy wanted(dialog, &ui::LoansDialog::slipWanted);
    v.press(dialog, "loansSlip");
    CHECK(wanted.first().first().value<QList<storage::LoanId>>().size() == 2);
    CHECK(v.shown<ui::ReportPreview>()->parentWidget() == dialog);
}

TEST_CASE("the models of loans keep the rules of models", "[ui][visit]")
{
    Visit v;
    ui::LoansModel loans;
    ui::LendModel lend;
    const QAbstractItemModelTester first(&loans, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester second(&lend, QAbstractItemModelTester::FailureReportingMode::Fatal);
    lend.setPieces(v.stored([](storage::Database &db) { return storage::evidenceSet(db); }));
    CHECK(lend.data(lend.index(0, ui::LendModel::Title)).toString() == "甲");
    v.ledger->perform("调卷", 0, [](storage::Database &db, const storage::Author &by) {
        return workflow::lend(db, by, {storage::evidenceSet(db).first().filing}, "王某某", {});
    });
    REQUIRE(eventually([&] { return v.loans().size() == 1; }));
    loans.setLoans(v.loans());
    CHECK(loans.data(loans.index(0, ui::LoansModel::Person)).toString() == "王某某");
    CHECK(loans.data(loans.index(0, ui::LoansModel::ReturnedAt)).toString() == "未归还");
    loans.setLoans({});
    lend.setPieces({});
}
