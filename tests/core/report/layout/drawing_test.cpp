#include "core/report/layout/drawing.h"

#include "core/report/writers/pdf_writer.h"
#include "tests/support/page_compare.h"

#include <QTransform>

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::report;
using namespace taizhang::tests;

namespace {

constexpr qreal dot = layoutDpi / 25.4; ///< dots in a mm

QPainterPath rectangle(const QRectF &millimetres)
{
    QPainterPath path;
    path.addRect({millimetres.topLeft() * dot, millimetres.size() * dot});
    return path;
}

QPainterPath ring()
{
    QPainterPath path;
    path.addEllipse(QPointF(50, 50) * dot, 30 * dot, 30 * dot);
    path.addEllipse(QPointF(50, 50) * dot, 15 * dot, 15 * dot);
    return path;
}

constexpr auto allHatches = {Hatch::White,   Hatch::Dark,    Hatch::Grey,  Hatch::Rising,
                             Hatch::Falling, Hatch::Crossed, Hatch::Level, Hatch::Dotted};

LaidOutReport reportOf(const QList<LaidOutShape> &shapes)
{
    LaidOutReport report;
    report.sheet = {100, 100};
    report.pages = {{shapes, {}}};
    return report;
}

QImage painted(const LaidOutReport &report, const PageColours &colours = {})
{
    QImage picture(400, 400, QImage::Format_RGB32);
    picture.fill(colours.paper);
    QPainter painter(&picture);
    report.paintPage(painter, 0, QRectF(picture.rect()), colours);
    return picture;
}

int grey(const QImage &picture, double x, double y)
{
    return qGray(picture.pixel(int(x * 4), int(y * 4)));
}

} // namespace

TEST_CASE("hatching stays within its area, holes and all", "[drawing]")
{
    for (const auto hatch : allHatches) {
        const auto shapes = hatched(ring(), hatch, 1.5 * dot, {0, 0, {}});
        for (const auto &shape : shapes) {
            if (shape.path == ring())
                continue;
            for (int i = 0; i < shape.path.elementCount(); ++i) {
                const auto distance = QLineF(QPointF(50, 50) * dot, shape.path.elementAt(i)).length() / dot;
                REQUIRE(distance < 30.05);
                REQUIRE(distance > 14.95);
            }
        }
    }
}

TEST_CASE("hatching leaves ink in the area and none in its hole", "[drawing]")
{
    for (const auto hatch : {Hatch::Rising, Hatch::Falling, Hatch::Crossed, Hatch::Level, Hatch::Dotted}) {
        const auto picture = painted(reportOf(hatched(ring(), hatch, 1.5 * dot, {0.2 * dot, 0, {}})));
        int ink = 0, inHole = 0;
        for (int x = 0; x < 48; ++x) {
            for (int y = 0; y < 32; ++y) {
                ink += grey(picture, 44 + x / 4.0, 22 + y / 4.0) < 160;
                inHole += grey(picture, 44 + x / 4.0, 46 + y / 4.0) < 255;
            }
        }
        CHECK(ink > 48 * 32 / 20);
        CHECK(inHole == 0);
    }
}

TEST_CASE("every hatch is of another darkness or kind than every other", "[drawing]")
{
    std::vector<QImage> pictures;
    for (const auto hatch : allHatches)
        pictures.push_back(painted(reportOf(hatched(rectangle({20, 20, 60, 60}), hatch, 1.5 * dot, {}))));
    for (std::size_t a = 0; a < pictures.size(); ++a) {
        for (auto b = a + 1; b < pictures.size(); ++b)
            CHECK(pictures[a] != pictures[b]);
    }
}

TEST_CASE("an area of no size is no trouble", "[drawing]")
{
    for (const auto hatch : allHatches) {
        const auto report = reportOf(hatched(rectangle({20, 20, 0, 0}), hatch, dot, {0.2 * dot, 0, {}}) +
                                     hatched({}, hatch, dot, {0.2 * dot, 0, {}}));
        CHECK_FALSE(painted(report).isNull());
        CHECK(pdfOf(report).startsWith("%PDF"));
    }
}

TEST_CASE("drawings are the same on screen and in the PDF, and give the same bytes", "[drawing][pdf]")
{
    QList<LaidOutShape> shapes{
        lineBetween(QPointF(5, 5) * dot, QPointF(95, 5) * dot, {0.4 * dot, 0, {}}),
        lineBetween(QPointF(5, 8) * dot, QPointF(95, 8) * dot, {0.4 * dot, 0.3, {2 * dot, 1 * dot}}),
        lineBetween(QPointF(5, 12) * dot, QPointF(95, 40) * dot, {0.2 * dot, 0, {}})};
    double x = 5;
    for (const auto hatch : allHatches) {
        shapes += hatched(rectangle({x, 45, 10, 45}), hatch, 1.2 * dot, {0.2 * dot, 0, {}});
        x += 11;
    }
    shapes += hatched(QTransform::fromScale(0.3, 0.3).map(ring()), Hatch::Crossed, dot, {0.3 * dot, 0, {}});
    const auto report = reportOf(shapes);
    CHECK(pdfOf(report) == pdfOf(report));
    checkScreenAndPdfAgree(report);
}

TEST_CASE("a page takes the colours of the screen that shows it", "[drawing]")
{
    const auto report = reportOf({{rectangle({10, 10, 20, 80}), {}, 0.0},
                                  {rectangle({40, 10, 20, 80}), {}, 0.5},
                                  {rectangle({70, 10, 20, 80}), {}, 1.0}});
    const auto dark = painted(report, {QColor(200, 200, 200), QColor(0, 0, 0)});
    CHECK(grey(dark, 20, 50) == 200);
    CHECK(grey(dark, 50, 50) == 100);
    CHECK(grey(dark, 80, 50) == 0);
    const auto paper = painted(report);
    CHECK(grey(paper, 20, 50) == 0);
    CHECK(grey(paper, 80, 50) == 255);
}
