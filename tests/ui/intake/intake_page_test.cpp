#include <catch2/catch.hpp>

#include "tests/core/formats/zip/zip_maker.h"
#include "tests/support/active_window.h"
#include "tests/support/desk_fixture.h"
#include "ui/intake/intake_model.h"
#include "ui/intake/intake_page.h"
#include "ui/shared/data_table.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace taizhang;
using namespace taizhang::ui;
using test::eventually;

namespace {

struct IntakeDesk : test::Desk
{
    IntakeDesk()
    {
        page = new IntakePage(*ledger, chooser, runner, settings, &window);
        tester = std::make_unique<QAbstractItemModelTester>(
            model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        window.resize(1200, 700);
        page->resize(1200, 700);
        window.show();
    }
    ~IntakeDesk()
    {
        tester.reset();
        delete page;
    }

    QString in(const QString &name, const QByteArray &content)
    {
        const auto path = workspace.folder.filePath(QStringLiteral("来件/") + name);
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return path;
    }
    /// For the first material.
    void askEducation()
    {
        workflow::Asking asking;
        asking.materials << ledger->current().tasks.first().materials.first().id;
        for (const auto &unit : ledger->roster().units())
            if (unit.name == QStringLiteral("区教育局"))
                asking.units << unit.id;
        ledger->perform(QStringLiteral("交办"), 1,
                        [asking](storage::Database &db, const storage::Author &by) {
                            return workflow::askUnits(db, by, asking);
                        });
        REQUIRE(test::eventually([&] { return ledger->roster().asked().size() == 1; }));
    }
    void look()
    {
        chooser.folder = workspace.folder.filePath(QStringLiteral("来件"));
        QTest::mouseClick(find<QPushButton>("intakeFolder"), Qt::LeftButton);
        REQUIRE(settled());
    }
    template <class Widget>
    Widget *find(const char *name)
    {
        auto *widget = page->findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }
    IntakeModel *model() { return page->findChild<IntakeModel *>(); }
    DataTable *table() { return static_cast<DataTable *>(find<QTableView>("intakeTable")); }
    int rowOf(const QString &name)
    {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (model()->index(row, IntakeModel::File).data().toString() == name)
                return row;
        return -1;
    }
    QString cell(const QString &name, IntakeModel::Column column)
    {
        return model()->index(rowOf(name), column).data().toString();
    }

    QTemporaryDir settingsFolder;
    QSettings settings{settingsFolder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    IntakePage *page;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

TEST_CASE("a folder is listed with places and reasons, and what is ticked is taken in as one step",
          "[intake]")
{
    IntakeDesk desk;
    CHECK(desk.find<QLabel>("intakeEmpty")->isVisible());
    desk.in(QStringLiteral("001-1-01 通知.txt"), "a");
    desk.in(QStringLiteral("包.zip"), test::zipOf({{"第3项/方案.txt", "b"}, {"../坏.txt", "x"}}));
    desk.in(QStringLiteral("看不出.txt"), "c");
    desk.in(QStringLiteral("机密.txt"), "d");
    desk.look();
    CHECK(desk.model()->rowCount() == 5);
    CHECK(desk.cell("001-1-01 通知.txt", IntakeModel::Sure) == QStringLiteral("有把握"));
    CHECK(desk.cell("方案.txt", IntakeModel::Place).startsWith(QStringLiteral("第3项材料1")));
    CHECK(desk.cell("方案.txt", IntakeModel::Folder) == QStringLiteral("来件/包.zip/第3项"));
    CHECK(desk.cell("看不出.txt", IntakeModel::Place) == QStringLiteral("未归位"));
    CHECK(desk.cell("机密.txt", IntakeModel::Place) == QStringLiteral("不收"));
    CHECK(desk.model()->count().stopped == 1);
    CHECK(desk.model()->count().unplaced == 1); // and the one that is stopped is none
    CHECK(desk.cell("坏.txt", IntakeModel::Sure) == QStringLiteral("没有读取"));
    auto *take = desk.find<QPushButton>("intakeTake");
    CHECK(take->text() == QStringLiteral("收进 2 个文件"));
    const auto before = desk.changes();
    QTest::mouseClick(take, Qt::LeftButton);
    REQUIRE(desk.settled());
    CHECK(desk.changes() == before + 1);
    CHECK(desk.evidence().size() == 2);
    CHECK(desk.model()->rowCount() == 3);
    CHECK(desk.find<QLabel>("intakeRemarks")->text().contains(QStringLiteral("已收进 2 个文件")));
    CHECK_FALSE(take->isEnabled());
    desk.ledger->undoAction()->trigger();
    REQUIRE(test::eventually([&] { return desk.evidence().isEmpty(); }));
}

TEST_CASE("what was taken in comes back to the list when it is undone, and goes again when it is redone",
          "[intake]")
{
    IntakeDesk desk;
    desk.in(QStringLiteral("001-1-01 通知.txt"), "a");
    desk.in(QStringLiteral("包.zip"), test::zipOf({{"第3项/方案.txt", "b"}}));
    desk.look();
    auto *remarks = desk.find<QLabel>("intakeRemarks");
    auto *take = desk.find<QPushButton>("intakeTake");
    QTest::mouseClick(take, Qt::LeftButton);
    REQUIRE(desk.settled());
    CHECK(desk.find<QLabel>("intakeEmpty")->isVisible());
    const auto said = remarks->text();
    desk.ledger->undoAction()->trigger();
    REQUIRE(test::eventually([&] { return desk.model()->rowCount() == 2; }));
    REQUIRE(desk.settled());
    CHECK(remarks->text().startsWith(QStringLiteral("已撤销：刚才的 2 个文件又回到列表里")));
    CHECK(desk.cell("方案.txt", IntakeModel::Place).startsWith(QStringLiteral("第3项材料1")));
    CHECK(take->text() == QStringLiteral("收进 2 个文件"));
    CHECK(take->isEnabled());
    desk.ledger->redoAction()->trigger();
    REQUIRE(test::eventually([&] { return desk.model()->rowCount() == 0; }));
    REQUIRE(desk.settled());
    CHECK(remarks->text() == said);
    CHECK(desk.evidence().size() == 2);
    // Undone again they can be taken in once more, those out of the archive, too.
    desk.ledger->undoAction()->trigger();
    REQUIRE(test::eventually([&] { return desk.model()->rowCount() == 2; }));
    REQUIRE(desk.settled());
    QTest::mouseClick(take, Qt::LeftButton);
    REQUIRE(desk.settled());
    CHECK(desk.evidence().size() == 2);
    CHECK(desk.model()->rowCount() == 0);
}

TEST_CASE("what is redone while files are looked at is not taken in twice, and what came since is",
          "[intake]")
{
    IntakeDesk desk;
    desk.in(QStringLiteral("001-1-01 通知.txt"), "a");
    desk.in(QStringLiteral("001-1-02 方案.txt"), "b");
    desk.look();
    auto *take = desk.find<QPushButton>("intakeTake");
    QTest::mouseClick(take, Qt::LeftButton);
    REQUIRE(desk.settled());
    desk.ledger->undoAction()->trigger();
    REQUIRE(test::eventually([&] { return desk.model()->rowCount() == 2; }));
    REQUIRE(desk.settled());
    const bool more = GENERATE(false, true);
    if (more) {
        QDir(desk.workspace.folder.filePath(QStringLiteral("来件"))).removeRecursively();
        desk.in(QStringLiteral("001-1-03 总结.txt"), "c");
        desk.look();
        REQUIRE(desk.model()->rowCount() == 3);
    }
    // Looking waits for a free thread, and redoing does not.
    auto *pool = QThreadPool::globalInstance();
    const auto threads = pool->maxThreadCount();
    QSemaphore redone;
    pool->setMaxThreadCount(1);
    pool->start([&] { redone.acquire(); });
    desk.window.hide(); // painting may want a thread of those, too
    take->click();
    desk.ledger->redoAction()->trigger();
    const bool isRedone = test::eventually([&] { return desk.model()->rowCount() == (more ? 1 : 0); });
    const bool isLooking = desk.runner.isRunning();
    redone.release();
    pool->setMaxThreadCount(threads);
    REQUIRE(isRedone);
    REQUIRE(isLooking);
    REQUIRE(desk.settled());
    CHECK(desk.failure().isEmpty());
    CHECK(desk.model()->rowCount() == 0);
    CHECK(desk.evidence().size() == (more ? 3 : 2));
    const auto filed = more ? QStringLiteral("已收进 1 个文件") : QStringLiteral("已收进 2 个文件");
    CHECK(desk.find<QLabel>("intakeRemarks")->text().startsWith(filed));
    CHECK_FALSE(take->isEnabled());
}

TEST_CASE("while files are taken in the keyboard stays with the list", "[intake]")
{
    IntakeDesk desk;
    QLineEdit elsewhere(&desk.window); // as the field for the number of an indicator
    elsewhere.show();
    desk.in(QStringLiteral("001-1-01 通知.txt"), "a");
    desk.in(QStringLiteral("看不出.txt"), "b");
    desk.look();
    REQUIRE(test::becomesActive(&desk.window));
    auto *take = desk.find<QPushButton>("intakeTake");
    take->setFocus();
    QTest::keyClick(take, Qt::Key_Space);
    REQUIRE(test::eventually([&] { return desk.model()->rowCount() == 1; }));
    REQUIRE(desk.settled());
    CHECK(desk.table()->hasFocus());

    // Where nothing is left, the next thing is to choose more.
    desk.table()->selectRow(0);
    desk.page->findChild<QPushButton *>("intakeClear")->click();
    desk.in(QStringLiteral("001-1-02 通知.txt"), "c");
    QFile::remove(desk.workspace.folder.filePath(QStringLiteral("来件/看不出.txt")));
    QFile::remove(desk.workspace.folder.filePath(QStringLiteral("来件/001-1-01 通知.txt")));
    desk.look();
    take->setFocus();
    QTest::keyClick(take, Qt::Key_Space);
    REQUIRE(test::eventually([&] { return desk.model()->rowCount() == 0; }));
    REQUIRE(desk.settled());
    CHECK(desk.find<QPushButton>("intakeFiles")->hasFocus());
}

TEST_CASE("of a batch before the last the page says that it is undone, and to choose the files again",
          "[intake]")
{
    IntakeDesk desk;
    for (const auto *name : {"001-1-01 通知.txt", "001-1-02 方案.txt"}) {
        QDir(desk.workspace.folder.filePath(QStringLiteral("来件"))).removeRecursively();
        desk.in(QString::fromUtf8(name), name);
        desk.look();
        QTest::mouseClick(desk.find<QPushButton>("intakeTake"), Qt::LeftButton);
        REQUIRE(desk.settled());
    }
    desk.ledger->undoAction()->trigger();
    REQUIRE(test::eventually([&] { return desk.model()->rowCount() == 1; }));
    REQUIRE(desk.settled());
    desk.ledger->undoAction()->trigger();
    auto *remarks = desk.find<QLabel>("intakeRemarks");
    REQUIRE(test::eventually([&] { return remarks->text().contains(QStringLiteral("请重新选择")); }));
    CHECK(remarks->text().startsWith(QStringLiteral("已撤销")));
    CHECK(desk.evidence().isEmpty());
}

TEST_CASE("what is stopped while it is looked at before it is taken in is not taken in", "[intake]")
{
    IntakeDesk desk;
    for (const auto *name : {"001-1-01 a.txt", "001-1-02 b.txt", "001-1-03 c.txt"})
        desk.in(QString::fromUtf8(name), name);
    desk.look();
    const auto before = desk.changes();
    QTest::mouseClick(desk.find<QPushButton>("intakeTake"), Qt::LeftButton);
    desk.runner.cancel();
    REQUIRE(desk.settled());
    CHECK(desk.changes() == before);
    CHECK(desk.evidence().isEmpty());
    CHECK(desk.model()->count().wanted == 3);
    CHECK(desk.find<QPushButton>("intakeTake")->isEnabled());
}

TEST_CASE("a filter does not outlive the batch, and the step counts what was taken", "[intake]")
{
    IntakeDesk desk;
    for (const auto *name : {"001-1-01 a.txt", "001-1-02 b.txt"})
        desk.in(QString::fromUtf8(name), "the same");
    desk.look();
    desk.find<QLineEdit>("intakeFilter")->setText("a.txt");
    QTest::mouseClick(desk.find<QPushButton>("intakeTake"), Qt::LeftButton);
    REQUIRE(desk.settled());
    REQUIRE(eventually([&] { return desk.ledger->undoAction()->isEnabled(); }));
    CHECK(desk.ledger->undoAction()->text().contains("（1 件）"));
    CHECK(desk.stored([](storage::Database &database) {
        return storage::history(database, 1000).first().title.contains("（1 件）");
    }));
    QTest::mouseClick(desk.find<QPushButton>("intakeClear"), Qt::LeftButton);
    CHECK(desk.find<QLineEdit>("intakeFilter")->text().isEmpty());
}

TEST_CASE("wrong places are corrected in bulk, and for all of a folder", "[intake]")
{
    IntakeDesk desk;
    desk.in(QStringLiteral("甲/1.txt"), "a");
    desk.in(QStringLiteral("甲/内/2.txt"), "b");
    desk.in(QStringLiteral("乙/3.txt"), "c");
    desk.look();
    CHECK(desk.find<QPushButton>("intakeTake")->text() == QStringLiteral("收进 0 个文件"));
    desk.table()->selectRow(desk.rowOf("1.txt"));
    auto *material = desk.find<QComboBox>("intakeMaterial");
    material->lineEdit()->selectAll();
    QTest::keyClicks(material->lineEdit(), QStringLiteral("3-1"));
    auto *folders = desk.find<QToolButton>("intakePlaceFolders");
    REQUIRE(folders->isEnabled());
    QTest::mouseClick(folders, Qt::LeftButton);
    CHECK(desk.cell("1.txt", IntakeModel::Place).startsWith(QStringLiteral("第3项材料1")));
    CHECK(desk.cell("2.txt", IntakeModel::Place).startsWith(QStringLiteral("第3项材料1")));
    CHECK(desk.cell("3.txt", IntakeModel::Place) == QStringLiteral("未归位"));
    CHECK(desk.cell("1.txt", IntakeModel::Sure) == QStringLiteral("已指定"));
    // Space leaves a file out and brings it back.
    QTest::keyClick(desk.table(), Qt::Key_Space);
    CHECK(desk.find<QPushButton>("intakeTake")->text() == QStringLiteral("收进 1 个文件"));
    QTest::keyClick(desk.table(), Qt::Key_Space);
    QTest::mouseClick(desk.find<QPushButton>("intakeTake"), Qt::LeftButton);
    REQUIRE(desk.settled());
    CHECK(desk.evidence().size() == 2);
    CHECK(desk.model()->rowCount() == 1);
}

TEST_CASE("changed places are taken back one change at a time, by the button or Ctrl+Z", "[intake]")
{
    IntakeDesk desk;
    desk.in(QStringLiteral("第3项/1.txt"), "a");
    desk.in(QStringLiteral("乙/3.txt"), "c");
    desk.look();
    auto *back = desk.find<QToolButton>("intakeTakeBack");
    CHECK_FALSE(back->isEnabled());
    const auto place = [&](const QString &to) {
        desk.table()->selectAll();
        auto *material = desk.find<QComboBox>("intakeMaterial");
        material->lineEdit()->selectAll();
        QTest::keyClicks(material->lineEdit(), to);
        QTest::mouseClick(desk.find<QToolButton>("intakePlace"), Qt::LeftButton);
    };
    const auto first = desk.cell("1.txt", IntakeModel::Place);
    const auto reason = desk.cell("1.txt", IntakeModel::Reason);
    place(QStringLiteral("1.2-4"));
    place(QStringLiteral("99-9"));
    QTest::keyClick(desk.find<QComboBox>("intakeMaterial")->lineEdit(), Qt::Key_Return);
    CHECK(desk.find<QLabel>("intakeRemarks")->text().startsWith(QStringLiteral("没有改：“99-9”不是")));
    place(QStringLiteral("3-1"));
    CHECK(desk.cell("3.txt", IntakeModel::Place).startsWith(QStringLiteral("第3项材料1")));
    QTest::keyClick(desk.table(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.find<QLabel>("intakeRemarks")->text().startsWith(QStringLiteral("已退回 2 个文件的改动")));
    CHECK(desk.cell("3.txt", IntakeModel::Place).startsWith(QStringLiteral("第1项第2行材料4")));
    QTest::mouseClick(back, Qt::LeftButton);
    CHECK(desk.cell("1.txt", IntakeModel::Place) == first);
    CHECK(desk.cell("1.txt", IntakeModel::Reason) == reason);
    CHECK(desk.find<QLabel>("intakeReason")->text() != QStringLiteral("已由您指定"));
    CHECK(desk.cell("3.txt", IntakeModel::Place) == QStringLiteral("未归位"));
    CHECK_FALSE(back->isEnabled());
}

TEST_CASE("of what is left it is said that its content was just taken in, until that is undone", "[intake]")
{
    IntakeDesk desk;
    desk.in(QStringLiteral("截图1.txt"), "a");
    desk.in(QStringLiteral("第3项/截图1 (2).txt"), "a");
    desk.look();
    REQUIRE(desk.model()->rowCount() == 2);
    const auto before = desk.cell("截图1.txt", IntakeModel::Already);
    QTest::mouseClick(desk.find<QPushButton>("intakeTake"), Qt::LeftButton);
    REQUIRE(desk.settled());
    REQUIRE(desk.model()->rowCount() == 1);
    CHECK(desk.cell("截图1.txt", IntakeModel::Already) == QStringLiteral("刚收进为 003-1-01"));
    CHECK(desk.find<QLabel>("intakeSelected")->text() == (desk.table()->selectedRows().isEmpty()
                                                              ? QStringLiteral("先在表里选文件：")
                                                              : QStringLiteral("选中的 1 个文件：")));
    desk.ledger->undoAction()->trigger();
    REQUIRE(test::eventually([&] { return desk.model()->rowCount() == 2; }));
    REQUIRE(desk.settled());
    CHECK(desk.cell("截图1.txt", IntakeModel::Already) == before);
}

TEST_CASE("what is taken in for units is registered as 报送 in the same step, unless that is not wanted",
          "[intake]")
{
    IntakeDesk desk;
    desk.askEducation();
    const auto state = [&] {
        return desk.stored([](storage::Database &db) { return storage::requirementLines(db).first().state; });
    };
    desk.in(QStringLiteral("区教育局/001-1-01 通知.txt"), "a");
    desk.look();
    auto *registers = desk.find<QCheckBox>("intakeRegisters");
    CHECK(registers->isChecked());
    const auto before = desk.changes();
    QTest::mouseClick(desk.find<QPushButton>("intakeTake"), Qt::LeftButton);
    REQUIRE(desk.settled());
    CHECK(state() == domain::RequirementState::Submitted);
    CHECK(desk.changes() == before + 1);
    desk.ledger->undoAction()->trigger();
    REQUIRE(test::eventually([&] { return state() == domain::RequirementState::Missing; }));
    REQUIRE(desk.settled());
    REQUIRE(desk.model()->rowCount() == 1); // as before

    registers->setFocus();
    QTest::keyClick(registers, Qt::Key_Space);
    CHECK_FALSE(desk.settings.value(QStringLiteral("intake/registers"), true).toBool()); // remembered
    QTest::mouseClick(desk.find<QPushButton>("intakeTake"), Qt::LeftButton);
    REQUIRE(desk.settled());
    CHECK(state() == domain::RequirementState::Missing);
    CHECK(desk.find<QLabel>("intakeRemarks")->text().contains(QStringLiteral("仍算没有报送：区教育局")));
}

TEST_CASE("after taking in, first what was taken is said, then what was not, then what is to be done",
          "[intake]")
{
    IntakeDesk desk;
    desk.askEducation();
    desk.in(QStringLiteral("区教育局/001-1-01 通知.txt"), "a");
    const auto gone = desk.in(QStringLiteral("区教育局/001-1-02 纪要.txt"), "b");
    desk.look();
    QTest::mouseClick(desk.find<QCheckBox>("intakeRegisters"), Qt::LeftButton, {}, QPoint(8, 8));
    REQUIRE(QFile::remove(gone));
    QTest::mouseClick(desk.find<QPushButton>("intakeTake"), Qt::LeftButton);
    REQUIRE(desk.settled());
    const auto said = desk.find<QLabel>("intakeRemarks")->text().split(QLatin1Char('\n'));
    REQUIRE(said.size() == 3);
    CHECK(said[0].startsWith(QStringLiteral("已收进 1 个文件")));
    CHECK(said[1].contains(QStringLiteral("已经不在原处")));
    CHECK(said[2].startsWith(QStringLiteral("请核对：1 个单位有了材料，仍算没有报送：区教育局。")));
}

TEST_CASE("what is marked as secret within is told in the list, and stays out unless a person ticks it",
          "[intake]")
{
    IntakeDesk desk;
    desk.in(QStringLiteral("001-1-01 通知.txt"), "a");
    desk.in(QStringLiteral("001-1-02 纪要.txt"), "机　密\n\n会议纪要\n");
    desk.look();
    const auto name = QStringLiteral("001-1-02 纪要.txt");
    CHECK(desk.cell(name, IntakeModel::Sure) == QStringLiteral("有密级字样"));
    CHECK(desk.cell(name, IntakeModel::Reason).startsWith(QStringLiteral("文中标有密级“机密”")));
    CHECK(desk.cell(name, IntakeModel::Place).startsWith(QStringLiteral("只登记题名：第1项")));
    CHECK_FALSE(desk.model()->isWanted(desk.rowOf(name)));
    auto *take = desk.find<QPushButton>("intakeTake");
    CHECK(take->text() == QStringLiteral("收进 1 个文件"));
    CHECK(desk.find<QLabel>("intakeSummary")->text().contains(QStringLiteral("标有密级 1 个")));
    // All at once never ticks it.
    desk.table()->selectAll();
    QTest::keyClick(desk.table(), Qt::Key_Space);
    QTest::keyClick(desk.table(), Qt::Key_Space);
    CHECK(take->text() == QStringLiteral("收进 1 个文件"));

    desk.table()->selectRow(desk.rowOf(name));
    QTest::keyClick(desk.table(), Qt::Key_Space);
    CHECK(take->text() == QStringLiteral("收进 2 个文件"));
    QTest::mouseClick(take, Qt::LeftButton);
    REQUIRE(desk.settled());
    CHECK(desk.find<QDialog>("secretDialog")->isVisible());
    QTest::mouseClick(desk.find<QPushButton>("secretOthers"), Qt::LeftButton);
    REQUIRE(desk.settled());
    CHECK(desk.evidence().size() == 1);
    CHECK(desk.cell(name, IntakeModel::Sure) == QStringLiteral("有密级字样"));
    CHECK_FALSE(desk.model()->isWanted(desk.rowOf(name)));
}

TEST_CASE("of what is marked as secret only title and place are registered, from the question or the list",
          "[intake]")
{
    const bool isAsked = GENERATE(false, true);
    IntakeDesk desk;
    const auto name = QStringLiteral("001-1-02 纪要.txt");
    desk.in(name, "机　密\n\n会议纪要\n");
    desk.look();
    desk.table()->selectRow(0);
    auto *titleOnly = desk.find<QPushButton>("intakeTitleOnly");
    REQUIRE(titleOnly->isVisible());
    if (isAsked) {
        QTest::keyClick(desk.table(), Qt::Key_Space);
        QTest::mouseClick(desk.find<QPushButton>("intakeTake"), Qt::LeftButton);
        REQUIRE(desk.settled());
        QTest::mouseClick(desk.find<QPushButton>("secretTitleOnly"), Qt::LeftButton);
    } else {
        QTest::mouseClick(titleOnly, Qt::LeftButton);
    }
    REQUIRE(test::eventually([&] { return desk.page->findChild<QDialog *>("entryDialog") != nullptr; }));
    CHECK(desk.find<QLineEdit>("entryTitle")->text() == QStringLiteral("001-1-02 纪要"));
    QTest::mouseClick(desk.find<QPushButton>("entryAccept"), Qt::LeftButton);
    REQUIRE(test::eventually([&] { return desk.model()->rowCount() == 0; }));
    REQUIRE(desk.settled());
    const auto pieces = desk.evidence();
    REQUIRE(pieces.size() == 1);
    CHECK(pieces.first().title == QStringLiteral("001-1-02 纪要"));
    CHECK(pieces.first().sha256.isEmpty());
    CHECK(desk.ledger->session().objects().listObjects().isEmpty());
    const auto said = desk.find<QLabel>("intakeRemarks")->text();
    CHECK(said.startsWith(QStringLiteral("已登记题名，编号 001-1-")));

    desk.ledger->undoAction()->trigger();
    REQUIRE(test::eventually([&] { return desk.model()->rowCount() == 1; }));
    CHECK(desk.cell(name, IntakeModel::Sure) == QStringLiteral("有密级字样"));
    CHECK(desk.find<QLabel>("intakeRemarks")->text().startsWith(QStringLiteral("已撤销")));
    CHECK(desk.page->lossWords().contains(QStringLiteral("还有 1 个文件没有收进")));
    REQUIRE(desk.settled());
    desk.ledger->redoAction()->trigger();
    REQUIRE(test::eventually([&] { return desk.model()->rowCount() == 0; }));
    CHECK(desk.find<QLabel>("intakeRemarks")->text() == said);
    CHECK(desk.page->lossWords().isEmpty());
}

TEST_CASE("why a file goes where is seen in two lines, at 1366 pixels, too", "[intake]")
{
    IntakeDesk desk;
    desk.window.resize(1366, 700);
    desk.page->resize(1366, 700);
    desk.in(QStringLiteral("001-1-01 通知.txt"), "a");
    desk.look();
    CHECK(desk.table()->wordWrap());
    const auto cell = desk.table()->visualRect(desk.table()->model()->index(0, IntakeModel::Reason));
    CHECK(cell.height() >= desk.table()->fontMetrics().lineSpacing() * 2);
    CHECK(cell.right() <= desk.table()->viewport()->width());
    desk.window.resize(1920, 700);
    desk.page->resize(1920, 700);
    test::letPass(20);
    CHECK(desk.table()->columnWidth(IntakeModel::Reason) > cell.width());
}

TEST_CASE("what the ledger has already is seen before the reason, at 1366 pixels, too", "[intake]")
{
    IntakeDesk desk;
    workflow::Asking asking;
    asking.materials << desk.ledger->current().tasks.first().materials.first().id;
    for (const auto &unit : desk.ledger->roster().units())
        if (unit.name != QStringLiteral("区司法局"))
            asking.units << unit.id;
    desk.ledger->perform(QStringLiteral("交办"), 1,
                         [asking](storage::Database &db, const storage::Author &by) {
                             return workflow::askUnits(db, by, asking);
                         });
    REQUIRE(test::eventually([&] { return desk.ledger->roster().asked().size() == 2; }));
    for (const auto &line : desk.ledger->roster().asked())
        if (desk.ledger->roster().unitName(line) == QStringLiteral("区教育局"))
            workflow::addFiles(desk.ledger->session(), line.id,
                               {desk.workspace.file(QStringLiteral("先.txt"), "same")}, {});
    desk.window.resize(1366, 700);
    desk.page->resize(1366, 700);
    desk.in(QStringLiteral("001-1-01 区水务局.txt"), "same");
    desk.look();
    const auto index = desk.table()->model()->index(0, IntakeModel::Already);
    CHECK(index.data().toString() == QStringLiteral("另立一件：已有 区教育局 001-1-01"));
    const auto cell = desk.table()->visualRect(index);
    CHECK(cell.right() < desk.table()->visualRect(index.siblingAtColumn(IntakeModel::Reason)).left());
    CHECK(desk.find<QLabel>("intakeReason")
              ->text()
              .contains(QStringLiteral("来自区教育局，编号 001-1-01；这次另立一件")));
}

TEST_CASE("what is left can be handed out as a list", "[intake]")
{
    IntakeDesk desk;
    desk.in(QStringLiteral("看不出.txt"), "a");
    desk.look();
    desk.chooser.savedTo = desk.workspace.folder.filePath(QStringLiteral("清单.xlsx"));
    QTest::mouseClick(desk.find<QPushButton>("intakeExport"), Qt::LeftButton);
    CHECK(QFileInfo(desk.chooser.savedTo).size() > 0);
    CHECK(desk.failure().isEmpty());
    QTest::mouseClick(desk.find<QPushButton>("intakeClear"), Qt::LeftButton);
    CHECK(desk.find<QLabel>("intakeEmpty")->isVisible());
}

TEST_CASE("an archive that needs a password is refused in one sentence, and nothing of it is listed",
          "[intake]")
{
    const QString name = GENERATE(as<QString>(), "encrypted.zip", "encrypted.7z", "encrypted-names.7z");
    IntakeDesk desk;
    QFile archive(QStringLiteral(TAIZHANG_SOURCE_DIR "/tests/support/archives/") + name);
    REQUIRE(archive.open(QIODevice::ReadOnly));
    desk.in(name, archive.readAll());
    desk.in(QStringLiteral("001-1-01 通知.txt"), "a");
    desk.look();
    CHECK(desk.rowOf(QStringLiteral("意见.txt")) == -1);
    CHECK(desk.rowOf(QStringLiteral("附件.txt")) == -1);
    CHECK(desk.rowOf(QStringLiteral("001-1-01 通知.txt")) >= 0);
    QString said;
    for (int row = 0; row < desk.model()->rowCount(); ++row)
        for (int column = 0; column < desk.model()->columnCount(); ++column)
            said += desk.model()->index(row, column).data().toString() + QLatin1Char('\n');
    for (const auto *label : desk.page->findChildren<QLabel *>())
        if (label->isVisible())
            said += label->text() + QLatin1Char('\n');
    CHECK(said.contains(QStringLiteral("“%1”设有密码，没有取出任何文件").arg(name)));
    CHECK(desk.evidence().isEmpty());
}
