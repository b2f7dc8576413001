#include "core/formats/pdf/pdf_areas.h"

#include "core/formats/pdf/redacted_pdf.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/sample_pdf.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::formats;

namespace {

constexpr int dpi = 100;

/// As people see it; tests::pdfPicture() shows what is cropped, too.
QImage seen(const QString &file)
{
    const auto picture =
        tests::runTool(QStringLiteral("pdftoppm"), {QStringLiteral("-cropbox"), QStringLiteral("-gray"),
                                                    QStringLiteral("-r"), QString::number(dpi), file});
    return QImage::fromData(picture, "PGM");
}

/// Of the pixels that are dark, as a fraction of the page.
QRectF darkArea(const QImage &page)
{
    QRect dark;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            if (page.pixelColor(x, y).value() < 128)
                dark |= QRect(x, y, 1, 1);
    return {double(dark.x()) / page.width(), double(dark.y()) / page.height(),
            double(dark.width()) / page.width(), double(dark.height()) / page.height()};
}

double share(const QRectF &part, const QRectF &whole)
{
    const auto both = part.intersected(whole);
    return both.width() * both.height() / (whole.width() * whole.height());
}

} // namespace

TEST_CASE("boxes land on the words of a page that is turned, and are black there", "[redaction]")
{
    const int rotate = GENERATE(0, 90, 180, 270);
    const QByteArray cropped = GENERATE("", "/CropBox[5 200 395 590]");
    INFO(rotate << cropped.toStdString());
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("名单.pdf"));
    test::SamplePdf sample;
    sample.size = {400, 600};
    sample.rotate = rotate;
    sample.pageEntries = cropped;
    sample.words = "11010519491231002X"; // the standard's own example; " 1" follows
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(sample.bytes());
    file.close();

    const auto areas = personalDataAreas(path, 0, 10).pages;
    REQUIRE(areas.size() == 1);
    REQUIRE(areas.first().size() == 1);
    const auto words = darkArea(seen(path));
    const auto box = areas.first().first();
    CAPTURE(words.x(), words.y(), words.width(), words.height(), box.x(), box.y(), box.width(), box.height());
    CHECK(share(box, words) > 0.8);
    CHECK(share(words, box) > 0.5);

    const auto out = folder.filePath(QStringLiteral("脱敏.pdf"));
    QFile redacted(out);
    REQUIRE(redacted.open(QIODevice::WriteOnly));
    redacted.write(redactedPdf([&](int number) { return renderPdfSheet(path, number); }, areas, {}));
    redacted.close();
    const auto page = seen(out);
    if (cropped.isEmpty())
        CHECK((page.width() > page.height()) == (rotate % 180 != 0));
    const auto inner = QRectF(box.x() * page.width(), box.y() * page.height(), box.width() * page.width(),
                              box.height() * page.height())
                           .toRect()
                           .adjusted(1, 1, -1, -1);
    REQUIRE(inner.isValid());
    int light = 0;
    for (int y = inner.top(); y <= inner.bottom(); ++y)
        for (int x = inner.left(); x <= inner.right(); ++x)
            light += page.pixelColor(x, y).value() > 60;
    CHECK(light == 0);
    CHECK(tests::pdfTextWithoutBlanks(out).isEmpty());
}
