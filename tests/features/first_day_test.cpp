#include "tests/features/clerk.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <QWidget>
#include <catch2/catch.hpp>

using namespace taizhang;
using test::Clerk;

namespace {

QJsonObject material(const Clerk &clerk, int indicator, int place = 1)
{
    return clerk.indicator(indicator)["rows"].toArray().at(0)["materials"].toArray().at(place - 1).toObject();
}

QString written(const Clerk &clerk, int indicator, int point = 1)
{
    return clerk.indicator(indicator)["rows"]
        .toArray()
        .at(0)["reportPoints"]
        .toArray()
        .at(point - 1)["written"]
        .toString();
}

QString textOfPdf(const QString &file)
{
    QProcess pdftotext;
    pdftotext.start("pdftotext", {file, "-"});
    REQUIRE(pdftotext.waitForFinished());
    return QString::fromUtf8(pdftotext.readAllStandardOutput());
}

} // namespace

TEST_CASE("a clerk ticks a material, attaches a file, writes the 情况说明 of item 20 and holds its PDF",
          "[features]")
{
    Clerk clerk;
    clerk.goTo(20);

    clerk.click("state_1_1");
    CHECK(clerk.comesTrue([&] { return material(clerk, 20)["state"] == "collected"; }));

    clerk.chooser.files = {clerk.file("审查意见.txt", "关于某文件的合法性审查意见"),
                           clerk.file("空白.txt", {})};
    clerk.click("add_1_1");
    REQUIRE(clerk.comesTrue([&] { return material(clerk, 20)["evidence"].toArray().size() == 2; }));
    CHECK(material(clerk, 20)["evidence"][0]["number"] == "020-1-01");
    CHECK(material(clerk, 20)["evidence"][0]["name"] == "审查意见.txt");
    CHECK(material(clerk, 20)["evidence"][1]["readability"] == "empty");

    const QString text = "2022年以来，共审核行政规范性文件12件。";
    clerk.type("point_1_1", text);
    CHECK(clerk.comesTrue([&] { return written(clerk, 20) == text; }));

    clerk.chooser.saveAs = clerk.path("020.pdf");
    clerk.shortcut(Qt::Key_E);
    REQUIRE(clerk.comesTrue([&] { return QFile::exists(clerk.chooser.saveAs); }));
    const auto pdf = textOfPdf(clerk.chooser.saveAs).remove('\n');
    CHECK(pdf.contains("行政规范性文件12件"));
    CHECK(pdf.contains("020-1-01"));

    const auto progress = clerk.taizhang({"progress"});
    CHECK(progress["answered"] == 1);
    CHECK(progress["reportPointsWritten"] == 1);
    CHECK(clerk.taizhang({"check"})["sound"] == true);
}

TEST_CASE("every step is taken back and done again from the keyboard", "[features]")
{
    Clerk clerk;
    clerk.goTo(20);
    clerk.click("state_1_1");
    REQUIRE(clerk.comesTrue([&] { return material(clerk, 20)["state"] == "collected"; }));
    clerk.chooser.files = {clerk.file("甲.txt", "甲")};
    clerk.click("add_1_1");
    REQUIRE(clerk.comesTrue([&] { return material(clerk, 20)["evidence"].toArray().size() == 1; }));

    clerk.shortcut(Qt::Key_Z);
    CHECK(clerk.comesTrue([&] { return material(clerk, 20)["evidence"].toArray().isEmpty(); }));
    clerk.shortcut(Qt::Key_Z);
    CHECK(clerk.comesTrue([&] { return material(clerk, 20)["state"] == "missing"; }));
    clerk.shortcut(Qt::Key_Y);
    CHECK(clerk.comesTrue([&] { return material(clerk, 20)["state"] == "collected"; }));
    clerk.shortcut(Qt::Key_Y);
    CHECK(clerk.comesTrue([&] { return material(clerk, 20)["evidence"].toArray().size() == 1; }));
}

TEST_CASE("a screenshot is pasted into the selected material", "[features]")
{
    Clerk clerk;
    clerk.goTo(15);
    QImage screenshot(40, 30, QImage::Format_RGB32);
    screenshot.fill(Qt::darkGreen);
    QGuiApplication::clipboard()->setImage(screenshot);
    clerk.click("material_1_1");
    clerk.shortcut(Qt::Key_V);
    REQUIRE(clerk.comesTrue([&] { return material(clerk, 15)["evidence"].toArray().size() == 1; }));
    CHECK(material(clerk, 15)["evidence"][0]["mediaType"] == "image/png");
}

TEST_CASE("零报告 and 不适用 with its reason are set from the material's menu", "[features]")
{
    Clerk clerk;
    clerk.goTo(26);
    clerk.choose("stateMenu_1_1", "零报告");
    CHECK(clerk.comesTrue([&] { return material(clerk, 26)["state"] == "nil"; }));

    clerk.choose("stateMenu_1_2", "不适用");
    clerk.type("reasonEdit", "本区没有此类文件");
    clerk.click("reasonAccept");
    REQUIRE(clerk.comesTrue([&] { return material(clerk, 26, 2)["state"] == "na"; }));
    CHECK(material(clerk, 26, 2)["reason"] == "本区没有此类文件");
    CHECK(clerk.taizhang({"progress"})["notApplicable"] == 1);
}

TEST_CASE("what was typed is there after the window is closed at once", "[features]")
{
    Clerk clerk;
    clerk.goTo(20);
    clerk.type("point_1_1", "刚刚写下的一句话");
    clerk.closeWindow();
    CHECK(written(clerk, 20) == "刚刚写下的一句话");
    clerk.openWindow();
    clerk.goTo(20);
    CHECK(clerk.see("point_1_1")->property("plainText").toString() == "刚刚写下的一句话");
}

TEST_CASE("the number of another item's piece that was typed last is cited though one leaves at once",
          "[features]")
{
    Clerk clerk;
    clerk.goTo(46);
    clerk.chooser.files = {clerk.file("目录.txt", "目录")};
    clerk.click("add_1_1");
    REQUIRE(clerk.comesTrue([&] { return material(clerk, 46)["evidence"].toArray().size() == 1; }));
    const auto number = material(clerk, 46)["evidence"][0]["number"].toString();
    const auto isCited = [&](int indicator) {
        const auto history = clerk.taizhang({"history", "--indicator", QString::number(indicator)});
        return QJsonDocument(history).toJson().contains("见{{证据:");
    };
    clerk.goTo(20);
    clerk.type("point_1_1", "见附件" + number);
    clerk.goTo(22); // to another page
    CHECK(clerk.comesTrue([&] { return isCited(20); }));
    clerk.type("point_1_1", "见附件" + number);
    clerk.closeWindow();
    CHECK(isCited(22));

    clerk.openWindow();
    clerk.goTo(24);
    const auto unknown = "见附件" + number.chopped(2) + "77"; // nothing bears it
    clerk.type("point_1_1", unknown);
    clerk.closeWindow();
    CHECK(written(clerk, 24) == unknown);
    CHECK_FALSE(isCited(24));
}

TEST_CASE("item 18 says that it is not for a county", "[features]")
{
    Clerk clerk;
    clerk.goTo(18);
    CHECK(clerk.windowText().contains("本项县区不涉及"));
}

TEST_CASE("the rows of an indicator are exported and previewed as one from buttons on its page", "[features]")
{
    Clerk clerk;
    clerk.goTo(2);
    clerk.type("point_1_1", "第一行清理了3项。");
    clerk.type("point_2_0", "第二行公布了5项。");
    clerk.chooser.saveAs = clerk.path("002.pdf");
    clerk.click("exportWhole"); // the cursor is still in the second row
    REQUIRE(clerk.comesTrue([&] { return QFile::exists(clerk.chooser.saveAs); }));
    const auto pdf = textOfPdf(clerk.chooser.saveAs);
    CHECK(pdf.contains("第一行清理了3项"));
    CHECK(pdf.contains("第二行公布了5项"));
    clerk.click("previewWhole");
    CHECK(clerk.see("reportPreview")->windowTitle().contains("第2项"));
    clerk.click("previewClose");

    clerk.goTo(20); // of a single row
    for (const auto *widget : QApplication::allWidgets())
        CHECK_FALSE((widget->objectName() == "exportWhole" && widget->isVisible()));
}

TEST_CASE("a report is signed by another agency on a chosen day", "[features]")
{
    Clerk clerk;
    clerk.goTo(20);
    clerk.type("point_1_1", "共审核12件。");
    clerk.type("signatureAgency_1", "区委依法治区办");
    clerk.type("signatureDate_1", "2024年3月1日");
    clerk.press("signatureDate_1", Qt::Key_Return);
    clerk.chooser.saveAs = clerk.path("020.pdf");
    clerk.shortcut(Qt::Key_E);
    REQUIRE(clerk.comesTrue([&] { return QFile::exists(clerk.chooser.saveAs); }));
    CHECK(textOfPdf(clerk.chooser.saveAs).contains("区委依法治区办"));
    CHECK(textOfPdf(clerk.chooser.saveAs).contains("2024年3月1日"));
}

TEST_CASE("a figure and 落款 that are being typed are stored when the clerk goes on to the next item",
          "[features]")
{
    Clerk clerk;
    const auto isStored = [&](const QByteArray &words) {
        return clerk.comesTrue([&] {
            return QJsonDocument(clerk.taizhang({"history", "--indicator", "20"})).toJson().contains(words);
        });
    };
    clerk.goTo(19);
    clerk.goTo(20);
    clerk.type("figureValue_1", "97%");
    clerk.press("figureValue_1", Qt::Key_Down, Qt::AltModifier);
    CHECK(isStored("97%"));
    clerk.goTo(20);
    CHECK(QTest::qWaitFor([&] { return clerk.see("figureValue_1")->property("text").toString() == "97%"; }));
    clerk.type("signatureAgency_1", "甲局");
    clerk.press("signatureAgency_1", Qt::Key_Down, Qt::AltModifier);
    CHECK(isStored("甲局"));
}
