#include "tests/features/clerk.h"
#include "tests/support/active_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QTest>
#include <catch2/catch.hpp>

#include <algorithm>

using namespace taizhang;
using test::Clerk;

namespace {

QJsonObject of(const Clerk &clerk, const QString &unit)
{
    for (const auto &each : clerk.taizhang({"requirements", "--unit", unit})["requirements"].toArray())
        return each.toObject();
    return {};
}

QString stateOf(const Clerk &clerk, const QString &unit)
{
    return of(clerk, unit)["state"].toString();
}

QAbstractItemView *view(Clerk &clerk, const QString &name)
{
    return qobject_cast<QAbstractItemView *>(clerk.see(name));
}

/// The row in which some cell begins with these words.
QModelIndex rowWith(QAbstractItemView *list, const QString &words)
{
    const auto *model = list->model();
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->index(row, column).data().toString().startsWith(words))
                return model->index(row, column);
    return {};
}

void clickRow(Clerk &clerk, const QString &listName, const QString &words)
{
    auto *list = view(clerk, listName);
    REQUIRE(QTest::qWaitFor([&] { return rowWith(list, words).isValid(); }, 5000));
    list->window()->activateWindow(); // as a click of a person does
    list->scrollTo(rowWith(list, words));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(rowWith(list, words)).center());
    // A list that was chosen has the keyboard.
    auto *keyboard = listName == "todoNavigation" ? view(clerk, "todoRequirements") : list;
    REQUIRE(QTest::qWaitFor([&] { return keyboard->hasFocus(); }));
}

/// A unit is asked for 30's second material, and what it sent is noted.
void askAndSubmit(Clerk &clerk, const QStringList &units)
{
    clerk.goTo(30);
    clerk.click("ask_1_2");
    for (const auto &unit : units) {
        clerk.press("askFilter", Qt::Key_A, Qt::ControlModifier);
        clerk.press("askFilter", Qt::Key_Delete);
        clerk.type("askFilter", unit);
        clerk.press("askFilter", Qt::Key_Return);
    }
    clerk.click("askAccept");
    REQUIRE(clerk.comesTrue([&] { return stateOf(clerk, units.last()) == "missing"; }));
    clickRow(clerk, "asked_1_2", units.first());
    clerk.press("asked_1_2", Qt::Key_A, Qt::ControlModifier);
    clerk.press("asked_1_2", Qt::Key_S);
    clerk.click("adviceGoOn"); // no piece is there yet
    REQUIRE(clerk.comesTrue([&] { return stateOf(clerk, units.last()) == "submitted"; }));
}

} // namespace

TEST_CASE("a reviewer goes through 待审核, accepts one, returns one, and finds it under 退回待补",
          "[features]")
{
    Clerk clerk;
    askAndSubmit(clerk, {"区教育局", "区水务局"});
    clerk.shortcut(Qt::Key_3, Qt::AltModifier);
    CHECK(rowWith(view(clerk, "todoNavigation"), "待审核").isValid());
    clickRow(clerk, "todoNavigation", "待审核");
    CHECK(clerk.windowText().contains("共 2 项，还有 2 项。"));

    clickRow(clerk, "todoRequirements", "区教育局");
    REQUIRE(QTest::qWaitFor([&] { return clerk.windowText().contains("材料 2 · 区教育局"); }));
    clerk.press("todoRequirements", Qt::Key_A);
    clerk.click("adviceGoOn");
    REQUIRE(clerk.comesTrue([&] { return stateOf(clerk, "区教育局") == "accepted"; }));
    // The next one is selected, and its evidence is what is seen.
    REQUIRE(QTest::qWaitFor([&] { return clerk.windowText().contains("材料 2 · 区水务局"); }));
    CHECK(rowWith(view(clerk, "todoRequirements"), "通过\n已处理").isValid());

    clerk.click("review_3_list");
    clerk.type("reasonEdit", "缺盖章页，请补正");
    clerk.click("reasonAccept");
    REQUIRE(clerk.comesTrue([&] { return stateOf(clerk, "区水务局") == "returned"; }));
    CHECK(of(clerk, "区水务局")["reason"] == "缺盖章页，请补正");

    clickRow(clerk, "todoNavigation", "退回待补");
    auto *list = view(clerk, "todoRequirements");
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }));
    CHECK(rowWith(list, "缺盖章页").isValid());
    clickRow(clerk, "todoRequirements", "区水务局");
    // All that was done to this one, and back to the list.
    clerk.choose("requirementsMore", "改动记录");
    CHECK(clerk.see("historyRequirement")->property("text").toString().contains("区水务局"));
    auto *history = view(clerk, "historyTable");
    REQUIRE(QTest::qWaitFor([&] { return history->model()->rowCount() > 1; }));
    clerk.shortcut(Qt::Key_1);
    clickRow(clerk, "todoRequirements", "区水务局");
    clerk.press("todoRequirements", Qt::Key_Return);
    // The indicator, at this material and unit; and back.
    REQUIRE(QTest::qWaitFor([&] {
        auto *lines = view(clerk, "asked_1_2");
        return lines->hasFocus() && lines->currentIndex().data().toString() == "区水务局";
    }));
    clerk.shortcut(Qt::Key_Left, Qt::AltModifier);
    CHECK(clerk.see("todoRequirements")->hasFocus());
    clerk.shortcut(Qt::Key_Z);
    REQUIRE(clerk.comesTrue([&] { return stateOf(clerk, "区水务局") == "submitted"; }));
    CHECK(clerk.taizhang({"check"})["sound"] == true);
}

TEST_CASE("a reviewer looks through the pieces of 待审核 on the whole screen", "[features]")
{
    Clerk clerk;
    QStringList units{"区教育局", "区水务局", "区应急管理局"};
    askAndSubmit(clerk, units);
    clerk.shortcut(Qt::Key_3, Qt::AltModifier);
    clickRow(clerk, "todoNavigation", "待审核");
    auto *list = view(clerk, "todoRequirements");
    const auto rowOf = [&](int row) {
        QStringList cells;
        for (int column = 0; column < list->model()->columnCount(); ++column)
            cells << list->model()->index(row, column).data().toString();
        return cells.join(' ');
    };
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == units.size(); }, 5000));
    std::sort(units.begin(), units.end(), [&](const QString &one, const QString &other) {
        int place = 0;
        while (!rowOf(place).contains(one) && !rowOf(place).contains(other))
            ++place;
        return rowOf(place).contains(one) && one != other;
    });
    clerk.goTo(30);
    // The middle one has sent nothing that lies here.
    for (const auto &unit : {units.first(), units.last()}) {
        clickRow(clerk, "asked_1_2", unit);
        clerk.chooser.files = {clerk.file(unit + "来件.txt", unit.toUtf8())};
        clerk.shortcut(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(clerk.comesTrue([&] {
            for (const auto &each : clerk.taizhang({"evidence", "list"})["evidence"].toArray())
                if (each.toObject()["name"].toString().startsWith(unit))
                    return true;
            return false;
        }));
    }
    clerk.shortcut(Qt::Key_3, Qt::AltModifier);
    clickRow(clerk, "todoNavigation", "待审核");
    clickRow(clerk, "todoRequirements", units.first());
    list = view(clerk, "todoRequirements");
    const auto inHand = [&] {
        return rowOf(list->currentIndex().row());
    };
    REQUIRE(QTest::qWaitFor([&] { return clerk.windowText().contains("材料 2 · " + units.first()); }));
    clerk.press("todoRequirements", Qt::Key_F11);
    const auto says = [&](const char *label) {
        return clerk.see(label)->accessibleName();
    };
    const auto titled = [&](const QString &words) {
        return QTest::qWaitFor([&] { return says("fullViewTitle").contains(words); }, 5000);
    };
    REQUIRE(titled(units.first() + "来件"));
    CHECK(clerk.see("fullView")->windowState().testFlag(Qt::WindowFullScreen));
    clerk.see("fullView")->activateWindow();
    REQUIRE(test::becomesActive(clerk.see("fullView")));
    const auto go = [&](Qt::Key key) {
        auto *full = clerk.see("fullView");
        QTest::keyClick(full->focusWidget() ? full->focusWidget() : full, key);
    };
    clerk.click("fullViewForward");
    REQUIRE(QTest::qWaitFor([&] { return inHand().contains(units.at(1)); }, 5000));
    CHECK(QTest::qWaitFor([&] { return !says("fullViewTitle").contains("来件"); }, 5000));
    clerk.click("fullViewForward");
    REQUIRE(titled(units.last() + "来件"));
    CHECK(inHand().contains(units.last()));
    clerk.click("fullViewBack");
    REQUIRE(QTest::qWaitFor([&] { return inHand().contains(units.at(1)); }, 5000));
    CHECK(QTest::qWaitFor([&] { return !says("fullViewTitle").contains("来件"); }, 5000));
    clerk.click("fullViewBack");
    REQUIRE(titled(units.first() + "来件"));
    go(Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return list->window()->isActiveWindow(); }, 5000));
    CHECK(inHand().contains(units.first()));
}

TEST_CASE("a clerk finds a unit by its initials, splits what it owes into years and dates all of it",
          "[features]")
{
    Clerk clerk;
    clerk.goTo(30);
    clerk.click("ask_1_2");
    clerk.type("askFilter", "区教育局");
    clerk.press("askFilter", Qt::Key_Return);
    clerk.click("askAccept");
    REQUIRE(clerk.comesTrue([&] { return stateOf(clerk, "区教育局") == "missing"; }));
    clerk.shortcut(Qt::Key_2, Qt::AltModifier);
    clerk.type("unitsNavigationFilter", "qjyj");
    clerk.press("unitsNavigationFilter", Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return clerk.see("unitRequirements")->hasFocus(); }));
    CHECK(clerk.windowText().contains("应报 1　已办 0　欠交 1"));

    clerk.choose("requirementsMore", "分年报送");
    clerk.type("splitYears", "2022、2023");
    clerk.click("splitAccept");
    const auto asked = [&] {
        return clerk.taizhang({"requirements", "--unit", "区教育局"})["requirements"].toArray();
    };
    REQUIRE(clerk.comesTrue([&] { return asked().size() == 2; }));
    auto *list = view(clerk, "unitRequirements");
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == 2; }));
    clickRow(clerk, "unitRequirements", "2022年");
    clerk.press("unitRequirements", Qt::Key_A, Qt::ControlModifier);
    clerk.click("reviewDue_list");
    clerk.type("dueDate", "2099-5-31");
    clerk.click("dueAccept");
    REQUIRE(clerk.comesTrue([&] { return asked()[1].toObject()["due"] == "2099-05-31"; }));
    CHECK(asked()[0].toObject()["due"] == "2099-05-31");
    CHECK(asked()[0].toObject()["period"] == "2022");
}
