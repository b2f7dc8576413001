#include "tests/features/clerk.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDropEvent>
#include <QJsonArray>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QUrl>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::Clerk;

namespace {

QJsonArray asked(const Clerk &clerk)
{
    return clerk.taizhang({"requirements", "--indicator", "30"})["requirements"].toArray();
}

QJsonObject of(const Clerk &clerk, const QString &unit)
{
    for (const auto &each : asked(clerk))
        if (each.toObject()["unit"] == unit)
            return each.toObject();
    return {};
}

/// The line of a unit in the list below a material.
QModelIndex lineOf(QAbstractItemView *list, const QString &unit)
{
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).data().toString() == unit)
            return list->model()->index(row, 0);
    return {};
}

void clickLine(Clerk &clerk, const QString &listName, const QString &unit)
{
    auto *list = qobject_cast<QAbstractItemView *>(clerk.see(listName));
    list->window()->activateWindow(); // as a click of a person does
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(lineOf(list, unit)).center());
    REQUIRE(QTest::qWaitFor([&] { return list->hasFocus(); }));
}

void dropOnLine(Clerk &clerk, const QString &listName, const QString &unit, const QString &file)
{
    auto *list = qobject_cast<QAbstractItemView *>(clerk.see(listName));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const auto at = list->visualRect(lineOf(list, unit)).center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list->viewport(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list->viewport(), &drop);
}

} // namespace

TEST_CASE(
    "a clerk asks two units for 30's second material, takes in what one sends, accepts it and returns the "
    "other's",
    "[features]")
{
    Clerk clerk;
    clerk.goTo(30);
    clerk.click("ask_1_2");
    for (const auto *unit : {"区教育局", "区水务局"}) {
        clerk.press("askFilter", Qt::Key_A, Qt::ControlModifier);
        clerk.press("askFilter", Qt::Key_Delete);
        clerk.type("askFilter", unit);
        clerk.press("askFilter", Qt::Key_Return);
    }
    clerk.type("askDue", "2024-5-31");
    clerk.click("askAccept");
    REQUIRE(clerk.comesTrue([&] { return asked(clerk).size() == 2; }));
    CHECK(of(clerk, "区教育局")["material"] == 2);
    CHECK(of(clerk, "区水务局")["due"] == "2024-05-31");
    CHECK(of(clerk, "区水务局")["timeliness"] == "overdue");

    dropOnLine(clerk, "asked_1_2", "区教育局", clerk.file("决策目录.txt", "教育局的目录"));
    REQUIRE(clerk.comesTrue([&] { return of(clerk, "区教育局")["evidence"] == 1; }));
    CHECK(of(clerk, "区水务局")["evidence"] == 0);
    CHECK(qobject_cast<QLabel *>(clerk.see("evidenceHeading"))->text().contains("区教育局"));

    clickLine(clerk, "asked_1_2", "区教育局");
    clerk.press("asked_1_2", Qt::Key_S);
    REQUIRE(clerk.comesTrue([&] { return of(clerk, "区教育局")["state"] == "submitted"; }));
    clerk.press("asked_1_2", Qt::Key_A);
    REQUIRE(clerk.comesTrue([&] { return of(clerk, "区教育局")["state"] == "accepted"; }));

    clickLine(clerk, "asked_1_2", "区水务局");
    clerk.press("asked_1_2", Qt::Key_S);
    clerk.type("adviceNote", "先收纸质件");
    clerk.click("adviceGoOn");
    REQUIRE(clerk.comesTrue([&] { return of(clerk, "区水务局")["state"] == "submitted"; }));
    CHECK(of(clerk, "区水务局")["note"] == "先收纸质件");
    clickLine(clerk, "asked_1_2", "区水务局");
    clerk.press("asked_1_2", Qt::Key_R);
    clerk.type("reasonEdit", "缺电子件，请补正");
    clerk.click("reasonAccept");
    REQUIRE(clerk.comesTrue([&] { return of(clerk, "区水务局")["state"] == "returned"; }));
    CHECK(of(clerk, "区水务局")["reason"] == "缺电子件，请补正");
    REQUIRE(QTest::qWaitFor(
        [&] { return clerk.windowText().contains("已交办 2 个单位：通过 1，退回 1（逾期 1）"); }));
    CHECK(clerk.taizhang({"check"})["sound"] == true);

    clickLine(clerk, "asked_1_2", "区水务局");
    clerk.shortcut(Qt::Key_Z);
    REQUIRE(clerk.comesTrue([&] { return of(clerk, "区水务局")["state"] == "submitted"; }));
}
