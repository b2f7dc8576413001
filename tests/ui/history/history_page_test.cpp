#include "core/workflow/tasks/asking.h"
#include "core/workflow/tasks/material_state.h"
#include "core/workflow/tasks/reviewing.h"
#include "core/workflow/units/unit_directory.h"
#include "tests/support/active_window.h"
#include "tests/support/desk_fixture.h"
#include "ui/history/history_model.h"
#include "ui/history/history_page.h"
#include "ui/shared/data_table.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace taizhang;
using storage::Author;
using storage::Database;

namespace {

struct Room : test::Desk
{
    Room() : settings(workspace.folder.filePath("settings.ini"), QSettings::IniFormat)
    {
        page = new ui::HistoryPage(*ledger, chooser, runner, settings, &window);
        (new QVBoxLayout(&window))->addWidget(page);
        window.resize(1366, 700);
    }
    ~Room() { delete page; }

    void open()
    {
        window.show();
        REQUIRE(test::becomesActive(&window));
        table = page->findChild<ui::DataTable *>("historyTable");
        model = page->findChild<ui::HistoryModel *>();
        REQUIRE(test::eventually([&] { return model->isComplete() || model->rowCount() > 0; }));
    }
    template <class Widget>
    Widget *find(const char *name)
    {
        auto *found = page->findChild<Widget *>(name);
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void mark(domain::RequirementState state, const QString &reason = {})
    {
        ledger->perform(
            "标记", 1,
            [=, id = sheet().tasks.first().materials.first().requirement](Database &db, const Author &by) {
                return workflow::setMaterialState(db, by, id, state, reason);
            });
        REQUIRE(settled());
    }
    // In steps that are small enough to be listed change by change, or in one.
    void many(int count, int inOneStep = 4)
    {
        ledger->session()
            .write([=](Database &db, const Author &by) {
                for (int i = 0; i < count;) {
                    storage::ChangeGroup step(db, by, "成批");
                    for (int end = std::min(i + inOneStep, count); i < end; ++i)
                        step.set(storage::Entity::Unit, 1, {{"short_name", QString("简称%1").arg(i)}});
                    step.commit();
                }
                return QString();
            })
            .waitForFinished();
    }
    QString cell(int row, int column) const { return model->index(row, column).data().toString(); }

    QSettings settings;
    ui::HistoryPage *page;
    ui::DataTable *table = nullptr;
    ui::HistoryModel *model = nullptr;
};

} // namespace

TEST_CASE("what was done is listed in words, and what is done meanwhile comes on top", "[history]")
{
    Room room;
    room.open();
    const QAbstractItemModelTester tester(room.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto before = room.model->rowCount();
    room.mark(domain::RequirementState::Collected);
    REQUIRE(test::eventually([&] { return room.model->rowCount() > before; }));
    CHECK(room.cell(0, ui::HistoryModel::Item) == "第1项第1行材料1");
    CHECK(room.cell(0, ui::HistoryModel::From) == "未收集");
    CHECK(room.cell(0, ui::HistoryModel::To) == "已收集");
    CHECK(room.cell(0, ui::HistoryModel::Who) == "张三@PC-3");
    CHECK(room.find<QLabel>("historySummary")->text().contains(QString::number(room.model->rowCount())));
    room.ledger->undoAction()->trigger(); // takes away, and is kept itself
    CHECK(test::eventually([&] { return room.cell(0, ui::HistoryModel::From) == "已收集"; }));
    CHECK(room.cell(0, ui::HistoryModel::Step).startsWith("撤销："));
}

TEST_CASE("Enter on what was done to a unit asks for that unit", "[history]")
{
    Room room;
    room.many(1);
    room.open();
    REQUIRE(test::eventually([&] { return room.model->rowCount() > 0 && !room.model->isLoading(); }));
    QSignalSpy wanted(room.page, &ui::HistoryPage::unitsWanted);
    room.table->selectRow(0);
    QTest::keyClick(room.table, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].value<std::optional<domain::UnitId>>() == domain::UnitId::parse(1));
}

TEST_CASE("more is read as one scrolls", "[history]")
{
    Room room;
    room.many(3000);
    room.open();
    REQUIRE(test::eventually([&] { return !room.model->isLoading(); }));
    test::letPass(100);
    const auto first = room.model->rowCount();
    CHECK(first < 1000); // not all at once
    CHECK_FALSE(room.model->isComplete());
    CHECK(room.find<QLabel>("historySummary")->text().contains("向下滚动"));
    int turns = 0;
    while (!room.model->isComplete() && ++turns < 100) {
        QTest::keyClick(room.table, Qt::Key_End, Qt::ControlModifier);
        test::eventually([&] { return !room.model->isLoading(); });
    }
    CHECK(room.model->isComplete());
    CHECK(room.model->rowCount() >= 3000);
    CHECK(room.cell(0, ui::HistoryModel::To) == "简称2999");
}

TEST_CASE("a step of many changes is one row until it is asked for", "[history]")
{
    Room room;
    room.mark(domain::RequirementState::Collected);
    room.many(700, 700);
    room.open();
    const QAbstractItemModelTester tester(room.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(test::eventually([&] { return room.cell(0, ui::HistoryModel::Field) == "共 700 处"; }));
    CHECK(room.cell(0, ui::HistoryModel::Step) == "成批");
    CHECK(room.cell(1, ui::HistoryModel::To) == "已收集");
    room.many(2, 2); // what comes on top leaves it as it is
    room.ledger->reload();
    REQUIRE(test::eventually([&] { return room.cell(0, ui::HistoryModel::To) == "简称1"; }));
    CHECK(room.cell(2, ui::HistoryModel::Field) == "共 700 处");
    const auto rows = room.model->rowCount();
    room.table->selectRow(2);
    CHECK(room.find<QPushButton>("historyGo")->text().startsWith("逐处列出"));
    QTest::keyClick(room.table, Qt::Key_Return);
    CHECK(room.model->rowCount() == rows + 699);
    CHECK(room.cell(2, ui::HistoryModel::To) == "简称699");
    CHECK(room.cell(701, ui::HistoryModel::To) == "简称0");
    CHECK(room.table->currentRow() == 2);
}

TEST_CASE("the history is narrowed as one types and chooses", "[history]")
{
    Room room;
    room.many(20);
    room.mark(domain::RequirementState::NotApplicable, "本区没有");
    room.open();
    const auto all = room.model->rowCount();
    QTest::keyClicks(room.find<QLineEdit>("historyIndicator"), "1");
    REQUIRE(test::eventually([&] { return room.model->rowCount() == 2; })); // the state and its reason
    for (int row = 0; row < 2; ++row)
        CHECK(room.cell(row, ui::HistoryModel::Item) == "第1项第1行材料1");
    QTest::keyClick(room.find<QLineEdit>("historyIndicator"), Qt::Key_Escape);
    REQUIRE(test::eventually([&] { return room.model->rowCount() == all; }));

    room.find<QLineEdit>("historyWords")->setText("简称19");
    REQUIRE(test::eventually([&] { return room.model->rowCount() == 1; }));
    room.find<QLineEdit>("historyWords")->setText("没有这样的词");
    REQUIRE(test::eventually([&] { return room.find<QLabel>("historyNothing")->isVisible(); }));
    CHECK(room.find<QLabel>("historyNothing")->text().contains("清除条件"));
    QTest::mouseClick(room.find<QPushButton>("historyClear"), Qt::LeftButton);
    CHECK(test::eventually([&] { return room.model->rowCount() == all; }));

    auto *topic = room.find<QComboBox>("historyTopic");
    QTest::keyClick(topic, Qt::Key_Down); // 报送与状态
    CHECK(test::eventually([&] { return room.model->rowCount() == 2; }));
}

TEST_CASE("a row leads to where it can be seen", "[history]")
{
    Room room;
    room.mark(domain::RequirementState::Collected);
    room.open();
    int shown = 0;
    bool units = false;
    QObject::connect(room.page, &ui::HistoryPage::indicatorWanted, room.page,
                     [&](int number) { shown = number; });
    QObject::connect(room.page, &ui::HistoryPage::unitsWanted, room.page, [&] { units = true; });
    room.table->selectRow(0);
    QTest::keyClick(room.table, Qt::Key_Return);
    CHECK(shown == 1);
    room.many(1);
    room.ledger->reload();
    REQUIRE(test::eventually([&] { return room.cell(0, ui::HistoryModel::Field) == "简称"; }));
    room.table->selectRow(0);
    QTest::mouseClick(room.find<QPushButton>("historyGo"), Qt::LeftButton);
    CHECK(units);
}

TEST_CASE("what is narrowed is what is written to a table", "[history]")
{
    Room room;
    room.many(5);
    room.mark(domain::RequirementState::Collected);
    room.open();
    room.page->showOnly(1);
    REQUIRE(test::eventually([&] { return room.model->rowCount() == 1; }));
    room.chooser.savedTo = room.workspace.folder.filePath("记录.csv");
    QTest::mouseClick(room.find<QPushButton>("historyExport"), Qt::LeftButton);
    REQUIRE(test::eventually([&] { return QFile::exists(room.chooser.savedTo); }));
    QFile file(room.chooser.savedTo);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    CHECK(text.contains("未收集"));
    CHECK_FALSE(text.contains("简称4"));
}

TEST_CASE("a telephone is never shown, only that it changed", "[history]")
{
    Room room;
    auto entry = test::entry("区教育局");
    for (const auto *telephone : {"13800000001", "13800000002"}) {
        entry.contact.telephone = telephone;
        room.ledger->perform("改电话", 0, [entry](Database &db, const Author &by) {
            for (const auto &unit : storage::units(db))
                if (unit.name == entry.name)
                    return workflow::editUnit(db, by, unit.id, entry);
            return QString();
        });
        REQUIRE(room.settled());
    }
    room.open();
    room.find<QLineEdit>("historyWords")->setText("联系人");
    REQUIRE(test::eventually([&] { return room.model->rowCount() == 3; })); // added; taken out, added
    CHECK(room.cell(0, ui::HistoryModel::To) == "不记内容");
}
