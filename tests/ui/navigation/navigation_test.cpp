#include "core/exchange/official_table.h"
#include "core/workflow/history/amendments.h"
#include "tests/support/desk_fixture.h"
#include "ui/navigation/navigation_filter.h"
#include "ui/navigation/navigation_model.h"
#include "ui/navigation/navigation_view.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <catch2/catch.hpp>

using namespace taizhang;
using ui::NavigationFilter;
using ui::NavigationModel;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

storage::TaskProgress progressOf(int section, int indicator, int materials, int answered)
{
    domain::Progress progress;
    progress.materials = materials;
    progress.answered = answered;
    return {section, indicator, 1, progress};
}

QList<storage::SectionLine> sections()
{
    return {{1, "一、", "甲", "目标甲"}, {2, "二、", "乙", "目标乙"}};
}

storage::IndicatorLine line(int section, int number, const QString &text)
{
    return {*domain::IndicatorId::parse(number), section, number, text, {}, {}};
}

/// Indicators of the official table, as the window has them.
struct Official
{
    Official() : model(lines().first, lines().second)
    {
        filter.setSourceModel(&model);
        filter.setKeys(ui::searchKeys(exchange::officialTable()));
    }

    static std::pair<QList<storage::SectionLine>, QList<storage::IndicatorLine>> lines()
    {
        std::pair<QList<storage::SectionLine>, QList<storage::IndicatorLine>> all;
        for (const auto &section : exchange::officialTable().sections) {
            all.first << storage::SectionLine{section.ordinal, section.mark, section.title, section.goal};
            for (const auto &indicator : section.indicators)
                all.second << line(section.ordinal, indicator.number, indicator.text);
        }
        return all;
    }

    QList<int> found(const QString &query)
    {
        filter.setQuery(query);
        QList<int> numbers;
        for (int section = 0; section < filter.rowCount(); ++section)
            for (int row = 0; row < filter.rowCount(filter.index(section, 0)); ++row)
                numbers << filter.index(row, 0, filter.index(section, 0))
                               .data(NavigationModel::NumberRole)
                               .toInt();
        return numbers;
    }

    NavigationModel model;
    NavigationFilter filter;
};

} // namespace

TEST_CASE("an indicator that is called otherwise now is announced, and no other", "[ui][navigation]")
{
    auto lines = QList{line(1, 1, "甲项工作"), line(1, 2, "乙项工作")};
    NavigationModel model(sections(), lines);
    QSignalSpy changed(&model, &NavigationModel::dataChanged);
    lines[1].shortName = "乙";
    model.setIndicators(lines);
    REQUIRE(changed.size() == 1);
    CHECK(model.indexOfNumber(2).data() == "乙");
    model.setIndicators(lines);
    CHECK(changed.size() == 1);
}

TEST_CASE("the navigation lists sections with their indicators and how far they are", "[ui]")
{
    NavigationModel model(sections(), {line(1, 1, "甲一"), line(1, 2, "甲二"), line(2, 3, "乙三")});
    QAbstractItemModelTester tester(&model, fatal);

    REQUIRE(model.rowCount() == 2);
    const auto first = model.index(0, 0);
    CHECK(first.data().toString() == "一、甲");
    REQUIRE(model.rowCount(first) == 2);
    CHECK(model.index(1, 0, first).data().toString() == "甲二");
    CHECK(model.index(1, 0, first).data(NavigationModel::NumberRole) == 2);
    CHECK(model.indexOfNumber(3).parent() == model.index(1, 0));
    CHECK_FALSE(model.indexOfNumber(4).isValid());
}

TEST_CASE("only what changed is announced when progress is read again", "[ui]")
{
    NavigationModel model(sections(), {line(1, 1, "甲一"), line(1, 2, "甲二"), line(2, 3, "乙三")});
    QAbstractItemModelTester tester(&model, fatal);
    model.setProgress({progressOf(1, 1, 4, 0), progressOf(1, 2, 2, 2), progressOf(2, 3, 1, 0)});
    CHECK(model.indexOfNumber(2).data(NavigationModel::MarkRole) == int(domain::ProgressMark::Complete));
    CHECK(model.index(0, 0).data(NavigationModel::PercentRole) == 33);

    QSignalSpy changed(&model, &NavigationModel::dataChanged);
    model.setProgress({progressOf(1, 1, 4, 1), progressOf(1, 2, 2, 2), progressOf(2, 3, 1, 0)});
    REQUIRE(changed.size() == 2); // indicator 1 and its section
    CHECK(changed[0][0].toModelIndex() == model.indexOfNumber(1));
    CHECK(model.indexOfNumber(1).data(NavigationModel::PercentRole) == 25);
    CHECK(model.indexOfNumber(1).data(Qt::AccessibleTextRole).toString().contains("进行中"));
}

TEST_CASE("the filter finds an indicator by number, words, unit and pinyin initials", "[ui]")
{
    Official official;
    QAbstractItemModelTester tester(&official.filter, fatal);
    CHECK(official.found("46") == QList<int>{46});
    CHECK(official.found("第46项") == QList<int>{46});
    CHECK(official.found("10") == QList<int>{10, 100});
    CHECK(official.found("４６") == QList<int>{46}); // typed with a Chinese input method
    CHECK(official.found("合法性审核 行政规范性文件").contains(20));
    CHECK(official.found("qsfj").contains(20));
    CHECK(official.found("区司法局") == official.found("QSFJ"));
    CHECK(official.found("没有这样的词").isEmpty());
    CHECK(official.found("").size() == 100);
}

TEST_CASE("the filter finds an indicator by its 简称, and follows when that changes", "[ui][navigation]")
{
    Official official;
    auto lines = Official::lines().second;
    CHECK(official.found("甲乙丙").isEmpty());
    lines[45].shortName = "甲乙丙工作";
    official.model.setIndicators(lines);
    CHECK(official.filter.rowCount() == 1); // while it is asked for
    CHECK(official.found("甲乙丙") == QList<int>{46});
    CHECK(official.found("区司法局").size() > 1); // and by all else as before
    official.found("甲乙丙");
    lines[45].shortName.clear();
    official.model.setIndicators(lines);
    CHECK(official.filter.rowCount() == 0);
}

TEST_CASE("an indicator that leaves what is filtered by another 简称 chooses no other", "[ui][navigation]")
{
    test::Desk desk;
    ui::NavigationView view(*desk.ledger, &desk.window);
    view.setKeys({{1, "甲"}, {2, "丙"}, {3, "丙"}});
    desk.window.show();
    const auto call = [&](const QString &name) {
        desk.ledger->perform(
            "改简称", 1,
            [id = desk.ledger->current().id, name](storage::Database &db, const storage::Author &by) {
                return workflow::amendIndicator(db, by, id, name, {});
            });
        REQUIRE(test::eventually([&] { return desk.ledger->current().shortName == name; }));
    };
    auto *tree = view.findChild<QTreeView *>("navigationView");
    view.findChild<QLineEdit *>("filterLine")->setText("丙");
    CHECK_FALSE(tree->currentIndex().isValid());
    call("甲丙");
    CHECK(test::eventually([&] { return tree->currentIndex().data(NavigationModel::NumberRole) == 1; }));
    QSignalSpy chosen(&view, &ui::NavigationView::chosen);
    call("甲丁");
    test::letPass(50);
    CHECK(chosen.isEmpty());
    CHECK(desk.ledger->current().number == 1);
    CHECK_FALSE(tree->currentIndex().isValid());
}

TEST_CASE("the navigation follows the ledger and asks it for what is chosen", "[ui]")
{
    test::Desk desk;
    ui::NavigationView view(*desk.ledger, &desk.window);
    desk.window.show();
    auto *tree = view.findChild<QTreeView *>("navigationView");
    CHECK(tree->currentIndex().data(NavigationModel::NumberRole) == 1);

    view.step(1);
    REQUIRE(test::eventually([&] { return desk.ledger->current().number == 2; }));
    CHECK(tree->currentIndex().data(NavigationModel::NumberRole) == 2);
    view.step(-1);
    REQUIRE(test::eventually([&] { return desk.ledger->current().number == 1; }));
    view.step(-1); // before the first there is none
    test::letPass(20);
    CHECK(desk.ledger->current().number == 1);

    QTest::keyClick(tree, Qt::Key_Down);
    CHECK(test::eventually([&] { return desk.ledger->current().number == 2; }));
}

TEST_CASE("whoever goes to an indicator that the filter hides sees where it is", "[ui]")
{
    test::Desk desk;
    ui::NavigationView view(*desk.ledger, &desk.window);
    desk.window.show();
    auto *line = view.findChild<QLineEdit *>("filterLine");
    auto *tree = view.findChild<QTreeView *>("navigationView");
    QTest::keyClicks(line, "1");
    desk.ledger->show(3);
    REQUIRE(test::eventually([&] { return desk.ledger->current().number == 3; }));
    CHECK(line->text().isEmpty());
    CHECK(tree->currentIndex().data(NavigationModel::NumberRole) == 3);

    QTest::keyClicks(line, "1");
    desk.ledger->reload(); // as after every change: nobody went anywhere
    test::letPass(50);
    CHECK(line->text() == "1");
    view.reveal(1);
    view.reveal(77);
    CHECK(line->text() == "1");
    view.reveal(3); // on show, but out of sight
    CHECK(line->text().isEmpty());
}

TEST_CASE("the next indicator is the next one that the filter leaves", "[ui]")
{
    test::Desk desk;
    ui::NavigationView view(*desk.ledger, &desk.window);
    view.setKeys({{1, "甲"}, {2, "乙"}, {3, "甲"}});
    desk.window.show();
    auto *line = view.findChild<QLineEdit *>("filterLine");
    line->setText("甲");
    view.step(1);
    CHECK(test::eventually([&] { return desk.ledger->current().number == 3; }));
    view.step(-1);
    CHECK(test::eventually([&] { return desk.ledger->current().number == 1; }));
    CHECK(line->text() == "甲");
}

TEST_CASE("what is on show stays in sight when the navigation gets smaller", "[ui]")
{
    test::Desk desk;
    ui::NavigationView view(*desk.ledger, &desk.window);
    desk.window.resize(300, 500);
    desk.window.show();
    view.resize(300, 500);
    view.step(2);
    auto *tree = view.findChild<QTreeView *>("navigationView");
    REQUIRE(test::eventually(
        [&] { return tree->currentIndex().data(NavigationModel::NumberRole).toInt() == 3; }));
    const auto inSight = [&] {
        return tree->viewport()->rect().contains(tree->visualRect(tree->currentIndex()).center());
    };
    CHECK(inSight());
    view.resize(300, 160);
    CHECK(inSight());
}

TEST_CASE("typing a number in the filter and Enter shows that indicator", "[ui]")
{
    test::Desk desk;
    ui::NavigationView view(*desk.ledger, &desk.window);
    desk.window.show();
    auto *line = view.findChild<QLineEdit *>("filterLine");
    auto *tree = view.findChild<QTreeView *>("navigationView");
    QSignalSpy entered(&view, &ui::NavigationView::entered);
    QTest::keyClicks(line, "3");
    test::letPass(20);
    CHECK(desk.ledger->current().number == 1); // typing alone moves nothing
    CHECK_FALSE(tree->currentIndex().isValid());
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(test::eventually([&] { return desk.ledger->current().number == 3; }));
    CHECK(entered.size() == 1);

    QTest::keyClick(line, Qt::Key_Escape);
    CHECK(line->text().isEmpty());
    CHECK(tree->currentIndex().data(NavigationModel::NumberRole) == 3);

    QTest::keyClicks(line, "999");
    CHECK_FALSE(view.findChild<QLabel *>("filterNothing")->isHidden());
}
