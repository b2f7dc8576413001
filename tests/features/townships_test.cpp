#include "tests/features/clerk.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QJsonArray>
#include <QMimeData>
#include <QTest>
#include <QUrl>
#include <catch2/catch.hpp>

#include "tests/support/pdf_tools.h"

using namespace taizhang;
using test::Clerk;

namespace {

const QStringList townships{"甲镇", "乙镇", "丙镇", "丁镇", "戊镇", "己镇",
                            "庚乡", "辛乡", "壬乡", "癸乡", "子乡"};
const auto askedList = QStringLiteral("asked_1_2");

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

int howMany(const Clerk &clerk, const QString &state)
{
    int count = 0;
    for (const auto &each : asked(clerk))
        count += each.toObject()["state"] == state;
    return count;
}

QRect lineOf(QAbstractItemView *list, const QString &unit)
{
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (const auto index = list->model()->index(row, 0); index.data().toString() == unit) {
            list->scrollTo(index);
            return list->visualRect(index);
        }
    return {};
}

void clickLine(Clerk &clerk, const QString &unit)
{
    auto *list = qobject_cast<QAbstractItemView *>(clerk.see(askedList));
    list->window()->activateWindow();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, lineOf(list, unit).center());
    REQUIRE(QTest::qWaitFor([&] { return list->hasFocus(); }));
}

void receive(Clerk &clerk, const QString &unit)
{
    auto *list = qobject_cast<QAbstractItemView *>(clerk.see(askedList));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(clerk.file(unit + "的目录.txt", unit.toUtf8()))});
    const auto at = lineOf(list, unit).center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list->viewport(), &enter);
    QDropEvent drop(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list->viewport(), &drop);
    REQUIRE(clerk.comesTrue([&] { return of(clerk, unit)["evidence"] == 1; }));
    clickLine(clerk, unit);
    clerk.press(askedList, Qt::Key_S);
    REQUIRE(clerk.comesTrue([&] { return of(clerk, unit)["state"] == "submitted"; }));
}

void pasteTownships(Clerk &clerk)
{
    clerk.shortcut(Qt::Key_2); // 单位名录
    clerk.click("pasteUnits");
    clerk.type("pasteText", townships.join('\n'));
    clerk.click("pasteAccept");
    REQUIRE(clerk.comesTrue([&] {
        for (const auto &group : clerk.taizhang({"units", "list"})["groups"].toArray())
            if (group.toObject()["name"] == "各乡镇")
                return group.toObject()["means"].toArray().size() == 11;
        return false;
    }));
}

void askAllTownships(Clerk &clerk)
{
    clerk.goTo(30);
    clerk.click("ask_1_2");
    clerk.type("askFilter", "各乡镇");
    clerk.press("askFilter", Qt::Key_Return);
    clerk.type("askDue", "2024-5-31");
    clerk.click("askAccept");
    REQUIRE(clerk.comesTrue([&] { return howMany(clerk, "missing") == 11; }));
}

/// One 提醒函 for each unit that owes something, in one PDF.
QString remindAll(Clerk &clerk)
{
    clerk.shortcut(Qt::Key_5); // 交办催办
    clerk.click("noticeKind_reminder");
    clerk.see("noticePages");
    clerk.press("noticeUnitsTable", Qt::Key_A, Qt::ControlModifier);
    clerk.press("noticeUnitsTable", Qt::Key_Space);
    clerk.chooser.saveAs = clerk.path("催办单.pdf");
    clerk.choose("noticePdf", "合成一个文件");
    REQUIRE(clerk.comesTrue([&] { return QFile::exists(clerk.chooser.saveAs); }));
    return tests::pdfTextWithoutBlanks(clerk.chooser.saveAs);
}

} // namespace

TEST_CASE(
    "eleven townships are asked, three send, one goes back, and the other nine are reminded, the silent "
    "ones too",
    "[features]")
{
    Clerk clerk;
    pasteTownships(clerk);
    askAllTownships(clerk);
    for (const auto *unit : {"甲镇", "丙镇", "子乡"})
        receive(clerk, unit);
    clickLine(clerk, "丙镇");
    clerk.press(askedList, Qt::Key_R);
    clerk.type("reasonEdit", "缺公众参与的照片");
    clerk.click("reasonAccept");
    REQUIRE(clerk.comesTrue([&] { return of(clerk, "丙镇")["state"] == "returned"; }));
    clickLine(clerk, "甲镇");
    clerk.press(askedList, Qt::Key_A);
    REQUIRE(clerk.comesTrue([&] { return howMany(clerk, "accepted") == 1; }));
    CHECK(howMany(clerk, "missing") == 8);
    CHECK(howMany(clerk, "submitted") == 1);

    const auto letters = remindAll(clerk);
    CHECK(letters.count(QStringLiteral("第30项")) == 9);
    for (const auto &unit : townships) {
        INFO(unit.toStdString());
        const bool owes = unit != "甲镇" && unit != "子乡";
        CHECK(letters.contains(unit + "：") == owes);
    }
    CHECK(letters.contains("缺公众参与的照片"));
    CHECK(letters.contains("请补正"));
    CHECK(clerk.taizhang({"check"})["sound"] == true);
}
