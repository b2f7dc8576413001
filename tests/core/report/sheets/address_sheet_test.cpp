#include "core/report/sheets/address_sheet.h"

#include "core/report/sheets/qr_code.h"

#include <QImage>
#include <QPainter>
#include <catch2/catch.hpp>

using namespace taizhang;

TEST_CASE("a QR code fills its square and has its three finder patterns", "[report]")
{
    constexpr int modules = 29; // version 3, which 32 bytes at M need
    const auto path = report::qrCode("https://www.example.gov.cn/list1", modules);
    REQUIRE_FALSE(path.isEmpty());
    CHECK(path.boundingRect() == QRectF(0, 0, modules, modules));
    QImage image(modules, modules, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.fillPath(path, Qt::black);
    }
    const auto dark = [&](int x, int y) {
        return image.pixelColor(x, y).lightness() < 128;
    };
    for (const auto &[x, y] : {std::pair(0, 0), std::pair(modules - 7, 0), std::pair(0, modules - 7)})
        for (int i = 0; i < 7; ++i)
            for (int j = 0; j < 7; ++j) {
                const bool ring = i == 1 || i == 5 || j == 1 || j == 5;
                const bool edge = i == 0 || i == 6 || j == 0 || j == 6;
                CHECK(dark(x + i, y + j) == (edge || !ring));
            }
    CHECK(report::qrCode(QString(5000, u'a'), 100).isEmpty());
}

TEST_CASE("every address has its block with a code, never parted by a page", "[report]")
{
    QList<report::AddressLine> lines;
    for (int i = 1; i <= 25; ++i)
        lines << report::AddressLine{QStringLiteral("020-1-%1").arg(i, 2, 10, QLatin1Char('0')),
                                     "第20项",
                                     "权责清单公开网址",
                                     "https://www.example.gov.cn/" + QString(i * 8, u'x'),
                                     i % 2 ? QString() : "2024年3月1日 09:05",
                                     "能否打开：未核查"};
    const auto pages = report::layOutAddresses(lines, "共 25 个网址", report::FontSet::installed());
    CHECK(pages.pages.size() > 2);
    int codes = 0;
    for (const auto &page : pages.pages) {
        for (const auto &shape : page.shapes) {
            CHECK(shape.path.boundingRect().bottom() < pages.sheetDots().height() - 800);
            CHECK(shape.path.boundingRect().right() < pages.sheetDots().width() - 900);
            if (shape.fill)
                ++codes;
        }
        for (const auto &run : page.runs)
            for (const auto &position : run.positions)
                CHECK(position.x() < pages.sheetDots().width() - 900);
    }
    CHECK(codes == 25);
}

TEST_CASE("the table of addresses carries the codes that the paper has", "[report]")
{
    const QList<report::AddressLine> lines{
        {"020-1-01", "第20项", "甲", "https://www.example.gov.cn/list1", {}, "能打开"},
        {"020-1-02", "第20项", "乙", "https://www.example.gov.cn/a/" + QString(60, u'y'), {}, "未核查"},
        {"020-1-03", "第20项", "丙", "https://www.example.gov.cn/" + QString(3000, u'z'), {}, "未核查"}};
    const auto book = report::addressWorkbook(lines);
    const auto &sheet = book.sheets.first();
    REQUIRE(sheet.rows.size() == 3);
    CHECK(sheet.columns.last().heading == QStringLiteral("二维码"));
    REQUIRE(sheet.pictures.size() == 2); // the third is longer than a code holds, and says so
    CHECK(sheet.rows[2].last().contains(QStringLiteral("网址太长")));
    for (int i = 0; i < 2; ++i) {
        CHECK(sheet.pictures[i].row == i);
        CHECK(sheet.pictures[i].column == sheet.columns.size() - 1);
        CHECK(sheet.pictures[i].width >= 25); // mm
        const auto image = sheet.pictures[i].image;
        const int modules = image.width() / 8 - 8;
        const auto path = report::qrCode(lines[i].address, modules);
        QStringList wrong;
        for (int y = -4; y < modules + 4; ++y)
            for (int x = -4; x < modules + 4; ++x) {
                const bool black = image.pixelColor((x + 4) * 8 + 3, (y + 4) * 8 + 3).lightness() < 128;
                if (black != path.contains(QPointF(x + 0.5, y + 0.5)))
                    wrong << QStringLiteral("%1,%2").arg(x).arg(y);
            }
        CHECK(wrong.isEmpty());
    }
}
