#include "core/workflow/evidence/filing.h"
#include "core/workflow/tasks/asking.h"
#include "core/workflow/tasks/requirement_details.h"
#include "core/workflow/tasks/reviewing.h"
#include "core/workflow/units/unit_directory.h"
#include "tests/support/desk_fixture.h"
#include "ui/navigation/navigation_line_delegate.h"
#include "ui/navigation/navigation_model.h"
#include "ui/navigation/navigation_pane.h"
#include "ui/navigation/todo_navigation_model.h"
#include "ui/navigation/units_navigation_model.h"
#include "ui/reviewing/requirement_scope.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <catch2/catch.hpp>

using namespace taizhang;
using domain::Todo;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const QDate today(2024, 5, 20);

/// A desk where units can be asked and answer.
struct Office : test::Desk
{
    domain::UnitId unit(const QString &name)
    {
        for (const auto &each : stored([](storage::Database &db) { return storage::units(db); }))
            if (each.name == name)
                return each.id;
        throw domain::Error("no unit " + name);
    }
    domain::RequirementId ask(const QString &name, std::optional<QDate> due = {}, int place = 1)
    {
        workflow::Asking asking;
        asking.units << unit(name);
        asking.materials << sheet().tasks[0].materials[place - 1].id;
        asking.dueOn = due;
        write([asking](storage::Database &db, const storage::Author &by) {
            return workflow::askUnits(db, by, asking);
        });
        for (const auto &line : stored([](storage::Database &db) { return storage::requirementLines(db); }))
            if (line.unit == asking.units.first() && line.material == asking.materials.first())
                return line.id;
        throw domain::Error("not asked");
    }
    void take(domain::RequirementId requirement, domain::ReviewStep step, const QString &reason = {})
    {
        write([=](storage::Database &db, const storage::Author &by) {
            return workflow::takeReviewStep(db, by, {requirement}, step, reason);
        });
    }
    void write(ui::Ledger::Write work) { ledger->session().write(std::move(work)).waitForFinished(); }
    ui::Roster roster()
    {
        return stored([](storage::Database &db) { return ui::Roster(db); });
    }
    /// The ledger has read what was written.
    void reload()
    {
        ledger->reload();
        REQUIRE(test::eventually([&] { return ledger->roster() == roster(); }));
    }
};

QModelIndex rowOf(const ui::UnitsNavigationModel &model, domain::UnitId unit)
{
    return model.index(model.rowOf(unit));
}

/// The pane with its three actions.
struct Pane
{
    explicit Pane(Office &office)
    {
        for (const auto *name : {"bySections", "byUnits", "byTodo"}) {
            actions << new QAction(QString::fromLatin1(name), &office.window);
            actions.last()->setObjectName(QString::fromLatin1(name));
            actions.last()->setCheckable(true);
        }
        pane = new ui::NavigationPane(*office.ledger, actions, &office.window);
        office.window.resize(300, 600);
        pane->resize(300, 600);
        office.window.show();
    }
    template <class Widget>
    Widget *find(const char *name)
    {
        auto *found = pane->findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    void press(const char *name) { QTest::mouseClick(find<QToolButton>(name), Qt::LeftButton); }

    QList<QAction *> actions;
    ui::NavigationPane *pane;
};

void clickOn(QAbstractItemView *view, const QModelIndex &index)
{
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

} // namespace

TEST_CASE("each unit stands in the usual order with its answers, what is late, and whether it ever sent",
          "[ui][navigation]")
{
    Office office;
    office.ask("区教育局", today.addDays(-1));
    const auto sent = office.ask("区水务局");
    office.take(sent, domain::ReviewStep::Submit);
    office.take(sent, domain::ReviewStep::Return, "缺章");
    ui::UnitsNavigationModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setRoster(office.roster(), today);

    QStringList asked;
    QStringList unasked;
    for (const auto &each : office.stored([](storage::Database &db) { return storage::units(db); })) {
        const bool isAsked = each.name == "区教育局" || each.name == "区水务局";
        (isAsked ? asked : unasked) << each.name;
    }
    REQUIRE_FALSE(unasked.isEmpty());
    const auto names = asked + unasked; // who is asked nothing stands behind, in grey
    REQUIRE(model.rowCount() == names.size());
    for (int row = 0; row < model.rowCount(); ++row) {
        CHECK(model.index(row).data().toString() == names[row]);
        CHECK(model.index(row).data(ui::MutedRole).toBool() == (row >= asked.size()));
    }
    const auto late = rowOf(model, office.unit("区教育局"));
    CHECK(late.data(ui::FigureRole) == "0/1");
    CHECK(late.data(ui::MarkedRole).value<ui::MarkedWords>() ==
          ui::MarkedWords{{domain::Standing::Overdue, "逾期 1"}});
    CHECK(late.data(ui::RemarkRole) == "都没有报");
    CHECK(late.data(ui::NavigationModel::MarkRole) == int(domain::ProgressMark::NotStarted));
    const auto returned = rowOf(model, office.unit("区水务局"));
    CHECK(returned.data(ui::MarkedRole).value<ui::MarkedWords>() ==
          ui::MarkedWords{{domain::Standing::Returned, "退回 1"}});
    CHECK(returned.data(ui::RemarkRole).toString().isEmpty());
    CHECK(returned.data(Qt::AccessibleTextRole) == "区水务局，应报 1，已办 0，退回 1");
    CHECK(rowOf(model, office.unit("区司法局")).data(ui::RemarkRole) == "未交办");

    office.take(sent, domain::ReviewStep::Submit);
    office.take(sent, domain::ReviewStep::Accept);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRoster(office.roster(), today);
    CHECK(changed.size() == 1);
    CHECK(returned.data(ui::FigureRole) == "1/1");
    CHECK(model.sum().answered == 1);
}

TEST_CASE("a unit is found by the name of whoever deals with something there", "[ui][navigation]")
{
    Office office;
    office.ask("区教育局");
    const auto handled = office.ask("区水务局");
    office.write([handled](storage::Database &db, const storage::Author &by) {
        workflow::RequirementDetails details;
        details.handler = "张经办";
        return workflow::setRequirementDetails(db, by, {handled}, details);
    });
    ui::UnitsNavigationModel model;
    ui::UnitsNavigationFilter filter;
    filter.setSourceModel(&model);
    model.setRoster(office.roster(), today);
    filter.setQuery("张经办");
    REQUIRE(filter.rowCount() == 1);
    CHECK(filter.index(0, 0).data() == "区水务局");
    CHECK(filter.index(0, 0).data(Qt::ToolTipRole).toString().endsWith("经办人 张经办"));
    filter.setQuery("张 水务");
    CHECK(filter.rowCount() == 1);
}

TEST_CASE("the foot of the units says everything that was asked, so that its parts make the whole",
          "[ui][navigation]")
{
    Office office;
    office.ask("区教育局", today.addDays(-1));
    const auto sent = office.ask("区水务局");
    office.take(sent, domain::ReviewStep::Submit);
    office.take(sent, domain::ReviewStep::Return, "缺章");
    office.reload();
    Pane pane(office);
    pane.press("byUnitsButton");
    CHECK(pane.find<QLabel>("unitsNavigationSummary")->text() ==
          "应报 2　已办 0　待审核 0\n欠交 2：未报送 1，退回 1；逾期 1");
}

TEST_CASE("a retired unit is in the list only while something is asked of it", "[ui][navigation]")
{
    Office office;
    const auto asked = office.ask("区教育局");
    office.take(asked, domain::ReviewStep::Submit);
    for (const auto *name : {"区教育局", "区水务局"})
        office.write([id = office.unit(name)](storage::Database &db, const storage::Author &by) {
            return workflow::retireUnit(db, by, id);
        });
    ui::UnitsNavigationModel model;
    model.setRoster(office.roster(), today);
    CHECK(rowOf(model, office.unit("区教育局")).data(ui::RemarkRole).toString().startsWith("已停用"));
    CHECK(model.rowOf(office.unit("区水务局")) == -1);
}

TEST_CASE("what a retired unit sent waits to be registered", "[ui][navigation]")
{
    Office office;
    const auto asked = office.ask("区教育局");
    workflow::addFiles(office.ledger->session(), asked, {office.workspace.file("目录.txt")}, {});
    office.write([id = office.unit("区教育局")](storage::Database &db, const storage::Author &by) {
        return workflow::retireUnit(db, by, id);
    });
    ui::UnitsNavigationModel units;
    units.setRoster(office.roster(), today);
    CHECK(rowOf(units, office.unit("区教育局")).data(ui::RemarkRole).toString() == "已停用，有件未登记 1");
    const auto line = office.roster().asked().first();
    CHECK(ui::isTodo(domain::Todo::Missing, line, today));
    CHECK_FALSE(ui::isTodo(domain::Todo::Undated, line, today));
    office.take(asked, domain::ReviewStep::Submit);
    CHECK(ui::isTodo(domain::Todo::ToReview, office.roster().asked().first(), today));
}

TEST_CASE("a retired unit that sent something nobody registered is in the list, and owes nothing",
          "[ui][navigation]")
{
    Office office;
    const auto asked = office.ask("区教育局", today.addDays(-1));
    workflow::addFiles(office.ledger->session(), asked, {office.workspace.file("目录.txt")}, {});
    office.write([id = office.unit("区教育局")](storage::Database &db, const storage::Author &by) {
        return workflow::retireUnit(db, by, id);
    });
    ui::UnitsNavigationModel model;
    model.setRoster(office.roster(), today);
    REQUIRE(model.rowOf(office.unit("区教育局")) == 0);
    const auto row = rowOf(model, office.unit("区教育局"));
    CHECK(row.data(ui::RemarkRole) == "已停用，有件未登记 1");
    CHECK(row.data(ui::FigureRole).toString().isEmpty());
    CHECK(row.data(ui::MutedRole) == false);
    CHECK(model.sum().overdue == 0);
}

TEST_CASE("units are found by words and by initials in pinyin", "[ui][navigation]")
{
    Office office;
    ui::UnitsNavigationModel model;
    model.setRoster(office.roster(), today);
    ui::UnitsNavigationFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, fatal);
    const auto found = [&](const QString &query) {
        filter.setQuery(query);
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names << filter.index(row, 0).data().toString();
        return names;
    };
    CHECK(found("qsfj") == QStringList{"区司法局"});
    CHECK(found("QJYJ") == QStringList{"区教育局"});
    CHECK(found("水务") == QStringList{"区水务局"});
    CHECK(found("没有").isEmpty());
    CHECK(found("").size() == model.rowCount());
}

TEST_CASE("what is to be done is counted, the most urgent first, unfinished indicators last",
          "[ui][navigation][todo]")
{
    Office office;
    office.ask("区教育局", today.addDays(-1));
    office.take(office.ask("区水务局"), domain::ReviewStep::Submit);
    ui::TodoNavigationModel model(office.ledger->indicators());
    QAbstractItemModelTester tester(&model, fatal);
    model.setRoster(office.roster(), today);
    model.setProgress(office.ledger->tasks());

    REQUIRE(model.rowCount() == domain::todos().size() + 2);
    CHECK(model.index(0, 0).data() == "逾期");
    CHECK(model.index(0, 0).data(ui::FigureRole) == "1");
    CHECK(model.index(0, 0).data(ui::AlarmingRole) == true);
    CHECK(model.index(0, 0).data(ui::StandingRole) == int(domain::Standing::Overdue));
    CHECK(model.indexOf(Todo::Soon).data(ui::StandingRole) == int(domain::Standing::Soon));
    CHECK(model.indexOf(Todo::ExtensionAsked).data(ui::StandingRole) == -1);
    CHECK(model.indexOf(Todo::ToReview).data(ui::FigureRole) == "1");
    CHECK(model.indexOf(Todo::Soon).data(ui::FigureRole) == "0");
    CHECK(model.indexOf(Todo::Missing).data() == "未报送"); // late or not
    CHECK(model.indexOf(Todo::Missing).data(ui::FigureRole) == "1");
    CHECK(model.indexOf(Todo::Returned).data(ui::AlarmingRole) == false);
    CHECK(model.unfinished().data() == "未完成指标");
    REQUIRE(model.rowCount(model.unfinished()) == 2); // 2 is not the county's
    CHECK(model.index(0, 0, model.unfinished()).data(ui::NavigationModel::NumberRole) == 1);
    CHECK(model.index(1, 0, model.unfinished()).data(ui::NavigationModel::NumberRole) == 3);
    CHECK_FALSE(model.todo(model.index(0, 0, model.unfinished())));

    auto tasks = office.ledger->tasks();
    for (auto &task : tasks)
        if (task.indicator == 1)
            task.progress = {};
    model.setProgress(tasks);
    REQUIRE(model.rowCount(model.unfinished()) == 1);
    CHECK(model.index(0, 0, model.unfinished()).data(ui::NavigationModel::NumberRole) == 3);
    model.setProgress(office.ledger->tasks());
    CHECK(model.rowCount(model.unfinished()) == 2);
}

TEST_CASE("reports that are waited for are a group of 待办, each with its stage", "[ui]")
{
    Office office;
    ui::TodoNavigationModel model(office.ledger->indicators());
    QAbstractItemModelTester tester(&model, fatal);
    CHECK(model.reports().data() == "情况说明");
    CHECK(model.rowCount(model.reports()) == 0);
    using domain::ReportStage;
    model.setReports({{1, 1, 2, ReportStage::Sealing}, {3, 1, 1, ReportStage::Review}});
    REQUIRE(model.rowCount(model.reports()) == 2);
    CHECK(model.reports().data(ui::FigureRole) == "2");
    const auto first = model.index(0, 0, model.reports());
    CHECK(first.data() == "第1项第1行");
    CHECK(first.data(ui::FigureRole) == "盖章");
    CHECK(first.parent() == model.reports());
    CHECK(model.report(first) == std::pair(1, 1));
    CHECK(model.index(1, 0, model.reports()).data() == "第3项");
    CHECK_FALSE(model.report(model.unfinished()));
    model.setReports({{1, 2, 2, ReportStage::Review}, {3, 1, 1, ReportStage::Recovered}});
    REQUIRE(model.rowCount(model.reports()) == 2);
    CHECK(model.report(model.index(0, 0, model.reports())) == std::pair(1, 2));
    CHECK(model.index(1, 0, model.reports()).data(ui::FigureRole) == "扫描件回收");
    model.setReports({});
    CHECK(model.rowCount(model.reports()) == 0);
}

TEST_CASE("statutory days stand below the unfinished indicators and lead to theirs", "[ui]")
{
    ui::TodoNavigationModel model({});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto without = model.rowCount();
    const domain::StatutoryDay day{95, "3月1日前", "报告上一年度情况", QDate(2024, 3, 1), 12};
    model.setStatutoryDays({day});
    REQUIRE(model.rowCount() == without + 1);
    CHECK(model.statutory().data() == "法定期限");
    CHECK_FALSE(model.todo(model.statutory()));
    const auto line = model.index(0, 0, model.statutory());
    CHECK(line.data() == "第95项　3月1日前");
    CHECK(line.data(ui::FigureRole) == "还有12天");
    CHECK(line.data(ui::NavigationModel::NumberRole) == 95);
    CHECK(line.parent() == model.statutory());
    model.setStatutoryDays({});
    CHECK(model.rowCount() == without);
}

TEST_CASE("待办 narrows to a kind by its words and to an indicator by its number", "[ui][navigation][todo]")
{
    Office office;
    ui::TodoNavigationModel model(office.ledger->indicators());
    model.setProgress(office.ledger->tasks());
    ui::TodoNavigationFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, fatal);
    filter.setQuery("待审");
    REQUIRE(filter.rowCount() == 1);
    CHECK(filter.index(0, 0).data() == "待审核");
    filter.setQuery("3");
    REQUIRE(filter.rowCount() == 1);
    CHECK(filter.index(0, 0).data() == "未完成指标");
    CHECK(filter.rowCount(filter.index(0, 0)) == 1);
    filter.setQuery("");
    CHECK(filter.rowCount() == model.rowCount() - 1); // no report is waited for
}

TEST_CASE("a heading of 待办 with nothing below it is not there, and a kind of nothing is grey",
          "[ui][navigation][todo]")
{
    Office office;
    ui::TodoNavigationModel model(office.ledger->indicators());
    ui::TodoNavigationFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, fatal);
    const auto headings = [&] {
        QStringList all;
        for (auto row = domain::todos().size(); row < filter.rowCount(); ++row)
            all << filter.index(int(row), 0).data().toString();
        return all;
    };
    CHECK(headings().isEmpty());
    CHECK(model.indexOf(Todo::Overdue).data(ui::MutedRole) == true);
    model.setProgress(office.ledger->tasks());
    CHECK(headings() == QStringList{"未完成指标"});
    model.setReports({{1, 1, 2, domain::ReportStage::Sealing}});
    CHECK(headings() == QStringList{"情况说明", "未完成指标"});
    model.setReports({});
    CHECK(headings() == QStringList{"未完成指标"});
    office.ask("区教育局", today.addDays(-1));
    model.setRoster(office.roster(), today);
    CHECK(model.indexOf(Todo::Overdue).data(ui::MutedRole) == false);
}

TEST_CASE("the switch of the left pane turns to units and to 待办, and says what is chosen there",
          "[ui][navigation]")
{
    Office office;
    office.take(office.ask("区教育局"), domain::ReviewStep::Submit);
    office.reload();
    Pane pane(office);
    QSignalSpy lists(pane.pane, &ui::NavigationPane::listChosen);
    QSignalSpy indicators(pane.pane, &ui::NavigationPane::indicatorChosen);

    CHECK(pane.find<QTreeView>("navigationView")->isVisible());
    pane.press("byUnitsButton");
    auto *units = pane.find<QListView>("unitsNavigation");
    CHECK(units->isVisible());
    CHECK(pane.pane->way() == 1);
    CHECK(lists.isEmpty()); // turning alone chooses nothing
    QTest::keyClicks(pane.find<QLineEdit>("unitsNavigationFilter"), "qjyj");
    REQUIRE(units->model()->rowCount() == 1);
    clickOn(units, units->model()->index(0, 0));
    REQUIRE_FALSE(lists.isEmpty());
    CHECK(lists.last()[0].value<ui::RequirementScope>().unit() == office.unit("区教育局"));

    pane.press("byTodoButton");
    auto *todo = pane.find<QTreeView>("todoNavigation");
    REQUIRE(todo->isVisible());
    clickOn(todo, todo->model()->index(2, 0));
    CHECK(lists.last()[0].value<ui::RequirementScope>().todo() == Todo::ToReview);
    todo->expandAll();
    const auto unfinished = todo->model()->index(todo->model()->rowCount() - 1, 0);
    clickOn(todo, todo->model()->index(1, 0, unfinished));
    REQUIRE_FALSE(indicators.isEmpty());
    CHECK(indicators.last()[0] == 3);
    CHECK(test::eventually([&] { return office.ledger->current().number == 3; }));
}

TEST_CASE("what the middle shows is what is marked on the left, and marking it chooses nothing",
          "[ui][navigation]")
{
    Office office;
    Pane pane(office);
    QSignalSpy lists(pane.pane, &ui::NavigationPane::listChosen);
    pane.pane->setShown(ui::RequirementScope{office.unit("区水务局")});
    pane.pane->setWay(2); // each is made when it is first looked at, with what is shown meanwhile
    pane.pane->setWay(1);
    auto *units = pane.find<QListView>("unitsNavigation");
    CHECK(units->currentIndex().data() == "区水务局");
    CHECK(pane.find<QTreeView>("todoNavigation")->currentIndex().isValid() == false);
    pane.pane->setShown(std::nullopt);
    CHECK_FALSE(units->currentIndex().isValid());
    CHECK(units->selectionModel()->selectedIndexes().isEmpty());
    CHECK(lists.isEmpty());
    pane.pane->setWay(7); // from a file that anybody can edit
    CHECK(pane.pane->way() == 1);
}
