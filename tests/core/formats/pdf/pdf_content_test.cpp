#include "core/formats/pdf/pdf_content.h"

#include <catch2/catch.hpp>

using namespace taizhang::formats;

namespace {

QPainterPath polyline(const QList<QPointF> &points)
{
    QPainterPath path(points.first());
    for (const auto &point : points.mid(1))
        path.lineTo(point);
    return path;
}

} // namespace

TEST_CASE("numbers are written short and without an exponent", "[pdf]")
{
    CHECK(pdfNumber(0) == "0");
    CHECK(pdfNumber(-0.0001) == "0");
    CHECK(pdfNumber(12) == "12");
    CHECK(pdfNumber(0.5) == "0.5");
    CHECK(pdfNumber(1234567.8914) == "1234567.891");
}

TEST_CASE("shapes become operators with y up, and only what changes is set", "[pdf]")
{
    const auto line = polyline({{10, 20}, {30, 20}});
    const PdfShape thin{line, {}, 0.5, 0, {}};
    const PdfShape dashed{line, {}, 0.5, 0, {3, 1.5}};
    const PdfShape area{polyline({{0, 0}, {10, 0}, {10, 10}, {0, 0}}), 0.5, 0, 0, {}};
    const PdfShape outlined{polyline({{0, 0}, {10, 0}, {10, 10}, {0, 0}}), 0.5, 1, 0, {}};
    CHECK(pdfShapes({}, 100).isEmpty());
    CHECK(pdfShapes({thin, thin, dashed}, 100) == "q\n1 j\n"
                                                  "0.5 w\n0 G\n10 80 m\n30 80 l\nS\n"
                                                  "10 80 m\n30 80 l\nS\n"
                                                  "[3 1.5]0 d\n10 80 m\n30 80 l\nS\nQ\n");
    CHECK(pdfShapes({area}, 100) == "q\n1 j\n0.5 g\n0 100 m\n10 100 l\n10 90 l\n0 100 l\nh\nf*\nQ\n");
    CHECK(pdfShapes({outlined}, 100).contains("h\nB*\n"));
}

TEST_CASE("a curve keeps its control points", "[pdf]")
{
    QPainterPath curve(QPointF(0, 0));
    curve.cubicTo(1, 2, 3, 4, 5, 6);
    curve.lineTo(7, 8);
    CHECK(pdfShapes({{curve, {}, 1, 0, {}}}, 10).contains("0 10 m\n1 8 3 6 5 4 c\n7 2 l\nS\n"));
}

TEST_CASE("each part of a path is closed by itself", "[pdf]")
{
    auto path = polyline({{0, 0}, {1, 0}, {1, 1}, {0, 0}});
    path.addPath(polyline({{5, 5}, {6, 5}}));
    path.addPath(polyline({{7, 7}, {8, 7}, {8, 8}, {7, 7}}));
    const auto content = pdfShapes({{path, {}, 1, 0, {}}}, 10);
    CHECK(content.count("h\n") == 2);
    CHECK(content.contains("6 5 l\n7 3 m"));
}

TEST_CASE("what would leave no ink is left out", "[pdf]")
{
    CHECK(pdfShapes({{polyline({{0, 0}, {1, 1}}), {}, 0, 0, {}}, {{}, 0.0, 1, 0, {}}}, 10) == "q\n1 j\nQ\n");
}
