#include "tests/features/clerk.h"

#include <QAbstractItemView>
#include <QJsonArray>
#include <QLabel>
#include <QTest>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::Clerk;

namespace {

/// The newest steps of the history, each once.
QStringList steps(const Clerk &clerk)
{
    QStringList all;
    for (const auto &change : clerk.taizhang({"history", "--limit", "200"})["changes"].toArray())
        if (const auto step = change.toObject()["step"].toString(); !all.contains(step))
            all << step;
    return all;
}

void clickRow(Clerk &clerk, const QString &table, const QString &words)
{
    auto *view = qobject_cast<QAbstractItemView *>(clerk.see(table));
    REQUIRE(QTest::qWaitFor([&] {
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (const auto index = view->model()->index(row, 0); index.data().toString() == words) {
                view->scrollTo(index);
                // Beside the box to tick.
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                                  view->visualRect(index).center() + QPoint(20, 0));
                return true;
            }
        return false;
    }));
}

} // namespace

TEST_CASE("a clerk reminds who is late, finds it in the log and the history, and takes it back", "[features]")
{
    Clerk clerk;
    clerk.goTo(30);
    clerk.click("ask_1_2");
    clerk.type("askFilter", "区水务局");
    clerk.press("askFilter", Qt::Key_Return);
    clerk.type("askDue", "2024-5-31");
    clerk.click("askAccept");
    REQUIRE(clerk.comesTrue([&] {
        return clerk.taizhang({"requirements", "--indicator", "30"})["requirements"].toArray().size() == 1;
    }));

    // What was done to this one alone, from its menu.
    auto *list = qobject_cast<QAbstractItemView *>(clerk.see("asked_1_2"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    clerk.choose("askedMore_1_2", "改动记录");
    CHECK(clerk.see("historyRequirement")->property("text").toString().contains("第30项材料2（区水务局）"));
    auto *own = qobject_cast<QAbstractItemView *>(clerk.see("historyTable"));
    REQUIRE(QTest::qWaitFor([&] { return own->model()->rowCount() == 1; }));
    CHECK(own->model()->index(0, 2).data() == "第30项材料2（区水务局）");
    clerk.click("historyClear"); // everything again
    REQUIRE(QTest::qWaitFor([&] { return own->model()->rowCount() > 1; }));
    clerk.shortcut(Qt::Key_6); // and back

    clerk.shortcut(Qt::Key_5); // 交办催办
    clerk.click("noticeKind_prompt");
    clickRow(clerk, "noticeUnitsTable", "区水务局");
    clerk.press("noticeUnitsTable", Qt::Key_Space);
    clerk.see("noticePages"); // the letter on the right
    clerk.chooser.saveAs = clerk.path("工作提示.xlsx");
    clerk.click("noticeXlsx");
    clerk.click("noticeOfferRecord");
    REQUIRE(clerk.comesTrue([&] { return steps(clerk).value(0) == "登记工作提示 1 份"; }));

    clerk.click("noticeLog");
    auto *log = qobject_cast<QAbstractItemView *>(clerk.see("noticeLogTable"));
    REQUIRE(QTest::qWaitFor([&] { return log->model()->rowCount() == 1; }));
    CHECK(log->model()->index(0, 1).data() == "工作提示");
    CHECK(log->model()->index(0, 2).data() == "区水务局");
    clerk.click("noticeLogClose");

    clerk.shortcut(Qt::Key_6); // 修改记录
    auto *history = qobject_cast<QAbstractItemView *>(clerk.see("historyTable"));
    CHECK(QTest::qWaitFor([&] { return history->model()->index(0, 2).data() == "发给“区水务局”的文书"; }));

    clerk.shortcut(Qt::Key_Z);
    REQUIRE(clerk.comesTrue([&] { return steps(clerk).value(0) == "撤销：登记工作提示 1 份"; }));
    clerk.shortcut(Qt::Key_5);
    clerk.click("noticeLog");
    CHECK(clerk.see("noticeLogNothing")->property("text").toString().contains("还没有登记过发文"));
    clerk.click("noticeLogClose");
    CHECK(clerk.taizhang({"check"})["sound"] == true);
}

TEST_CASE("from an indicator's last changes a clerk gets to all of them, and back", "[features]")
{
    Clerk clerk;
    clerk.goTo(20);
    clerk.click("historyAll");
    clerk.see("historyPage");
    CHECK(clerk.see("historyIndicator")->property("text") == "20");
    CHECK(clerk.see("historyNothing")->property("text").toString().contains("没有符合"));
    clerk.press("historyClear", Qt::Key_Space);
    auto *history = qobject_cast<QAbstractItemView *>(clerk.see("historyTable"));
    REQUIRE(QTest::qWaitFor([&] { return history->model()->rowCount() > 0; }));
    clerk.press("historyTable", Qt::Key_Escape);
    clerk.see("indicatorPage");
}
