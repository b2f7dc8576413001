#include "core/report/sheets/marks.h"

#include "core/report/layout/page_layout.h"
#include "tests/support/page_compare.h"

#include <QFile>
#include <QSvgRenderer>

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::report;
using namespace taizhang::tests;

namespace {

QImage drawn(MarkShape shape, int side)
{
    QImage picture(side, side, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 1000.0, side / 1000.0);
    painter.translate(0, 880);
    auto outline = markOutline(shape);
    outline.setFillRule(Qt::WindingFill);
    painter.fillPath(outline, Qt::black);
    return picture;
}

/// The mean difference of two pictures, from 0 to 255.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / (a.width() * a.height());
}

QString allMarks()
{
    QString text;
    for (int shape = 0; shape < markShapeCount; ++shape)
        text += markText(MarkShape(shape));
    return text;
}

QString allSymbols()
{
    QString text;
    for (int shape = 0; shape < markShapeCount; ++shape)
        text += markSymbol(MarkShape(shape));
    return text;
}

} // namespace

TEST_CASE("a mark and its character belong to each other, and no other character is a mark", "[marks]")
{
    for (int shape = 0; shape < markShapeCount; ++shape)
        CHECK(markOf(markText(MarkShape(shape)).front().unicode()) == MarkShape(shape));
    for (const char32_t other :
         {U'\0', U'○', U'√', U'汉', char32_t(0xFDD0 - 1), char32_t(0xFDD0 + markShapeCount)})
        CHECK_FALSE(markOf(other));
}

TEST_CASE("the marks of the screen have the same form on paper", "[marks]")
{
    const auto same = [](MarkShape shape, const char *icon) {
        constexpr int side = 160;
        QImage screen(side, side, QImage::Format_Grayscale8);
        screen.fill(Qt::white);
        QPainter painter(&screen);
        QSvgRenderer renderer(QStringLiteral(":/icons/marks/%1.svg").arg(QLatin1String(icon)));
        REQUIRE(renderer.isValid());
        renderer.render(&painter);
        painter.end();
        return difference(screen, drawn(shape, side));
    };
    CHECK(same(MarkShape::EmptyCircle, "not-started") < 4);
    CHECK(same(MarkShape::HalfCircle, "started") < 4);
    CHECK(same(MarkShape::CheckedCircle, "complete") < 4);
    CHECK(same(MarkShape::ReturnCircle, "returned") < 4);
    CHECK(same(MarkShape::BarCircle, "not-applicable") < 4);
}

TEST_CASE("any two marks are told apart at the size of small print", "[marks]")
{
    constexpr int side = 29; // 7 pt at 300 dpi
    for (int a = 0; a < markShapeCount; ++a) {
        for (int b = a + 1; b < markShapeCount; ++b) {
            INFO(a << ' ' << b);
            CHECK(difference(drawn(MarkShape(a), side), drawn(MarkShape(b), side)) > 8);
        }
    }
}

TEST_CASE("marks stand in text like characters, on screen as in the PDF, and are copied as signs",
          "[marks][pdf]")
{
    Document document;
    document.blocks = {Heading{1, QStringLiteral("一、图例%1").arg(allMarks()), {}},
                       Paragraph{QStringLiteral("%1已收集，%2未收集").arg(allMarks(), allMarks())}};
    PageProfile profile;
    profile.pageNumbers = false;
    const auto fonts = FontSet::installed();
    CHECK(charactersWithoutFont(document, fonts).isEmpty());
    const auto report = layOut(document, fonts, profile);
    CHECK(report.missing.isEmpty());
    checkScreenAndPdfAgree(report);
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("marks.pdf"));
    writePdf(report, file);
    CHECK(pdfTextWithoutBlanks(file).toStdString() ==
          QStringLiteral("一、图例%1%1已收集，%1未收集").arg(allSymbols()).toStdString());
    CHECK(runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), file})
              .contains("No syntax or stream encoding errors"));
}

TEST_CASE("a report of marks alone needs no typeface of its own", "[marks]")
{
    Document document;
    document.blocks = {Paragraph{allMarks().repeated(60)}};
    const auto report = layOut(document, FontSet::installed());
    for (const auto &run : report.pages[0].runs) {
        for (qsizetype i = 0; i < run.positions.size(); ++i)
            REQUIRE(run.positions[i].x() + run.pixelSize <=
                    (28 + 156) / 25.4 * layoutDpi + run.pixelSize * 0.02);
    }
}
