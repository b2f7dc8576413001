#include "core/evidence/document_reader.h"

#include "core/domain/error.h"
#include "core/evidence/redaction.h"
#include "tests/support/sample_pdf.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace taizhang;
using evidence::DocumentReader;

namespace {

const auto program = QStringLiteral(TAIZHANG_BINARY_DIR "/app/taizhang");

struct Folder
{
    QString file(const QString &name, const QByteArray &content)
    {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(content) == content.size());
        return out.fileName();
    }
    /// A helper of another kind, as a shell script.
    QString helper(const QByteArray &script)
    {
        const auto path = file(QStringLiteral("helper.sh"), "#!/bin/sh\n" + script);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    /// Whoever opens it waits for ever.
    QString pipe()
    {
        const auto path = folder.filePath(QStringLiteral("pipe"));
        REQUIRE(QProcess::execute(QStringLiteral("mkfifo"), {path}) == 0);
        return path;
    }
    QString picture(const QSize &size, const char *format)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        const auto path = folder.filePath(QStringLiteral("picture"));
        REQUIRE(image.save(path, format, 90));
        return path;
    }

    QTemporaryDir folder;
};

} // namespace

TEST_CASE("pictures and pages are drawn by another process as they are", "[drawing]")
{
    Folder folder;
    DocumentReader reader(program);
    const auto drawing = reader.draw({folder.picture({800, 400}, "png"), false, 200});
    CHECK_FALSE(drawing.gaveUp);
    CHECK(drawing.page.image.size() == QSize(200, 100));
    CHECK(drawing.page.image.pixelColor(100, 50) == QColor(Qt::red));
    test::SamplePdf sample;
    sample.pages = 3;
    const auto pdf = folder.file(QStringLiteral("a.pdf"), sample.bytes());
    const auto page = reader.draw({pdf, true, 300, 1}).page;
    CHECK(page.page == 1);
    CHECK(page.pageCount == 3);
    CHECK(page.image.width() == 300);
    CHECK(reader.clues(pdf, QStringLiteral("application/pdf")).pages == 3);
    CHECK(reader.clues(pdf, QStringLiteral("application/pdf")).text.contains("page 3"));
    const auto none = reader.draw({folder.file(QStringLiteral("b.pdf"), "%PDF-1.4 nothing"), true, 300});
    CHECK_FALSE(none.gaveUp);
    CHECK(none.page.image.isNull());
}

TEST_CASE("a photograph of 50 megapixels is drawn within the limits", "[drawing]")
{
    Folder folder;
    DocumentReader reader(program);
    const auto *format = GENERATE("jpeg", "png");
    const int side = GENERATE(2400, 6000); // for the pane, for the whole screen
    const auto drawing = reader.draw({folder.picture({8660, 5774}, format), false, side});
    CHECK_FALSE(drawing.gaveUp);
    CHECK(drawing.page.image.width() == side);
}

TEST_CASE("a drawing process that dies, lies or hangs is replaced, and its file has no picture", "[drawing]")
{
    Folder folder;
    const auto *script =
        GENERATE("read line; kill -9 $$\n", "read line; exit 0\n", "read line; echo nonsense\n",
                 "read line; echo '{\"width\":10,\"height\":10,\"bytes\":5}'; printf abcde; sleep 9\n",
                 "read line; echo '{\"width\":900000,\"height\":900000,\"bytes\":0}'; sleep 9\n",
                 "read line; echo '{\"bytes\":-1}'; sleep 9\n", "sleep 9\n");
    DocumentReader reader(folder.helper(script), std::chrono::milliseconds(500));
    for (int turn = 0; turn < 2; ++turn) {
        const auto drawing = reader.draw({folder.file(QStringLiteral("a.png"), "x"), false, 100});
        CHECK(drawing.gaveUp);
        CHECK(drawing.page.image.isNull());
    }
}

TEST_CASE("a drawing nobody wants any more is called off, and the next one comes", "[drawing]")
{
    Folder folder;
    DocumentReader reader(program);
    QElapsedTimer time;
    time.start();
    platform::Progress progress;
    progress.cancelled = [&] {
        return time.elapsed() > 100;
    };
    CHECK_THROWS_AS(reader.draw({folder.pipe(), false, 100}, progress), domain::Cancelled);
    CHECK(time.elapsed() < 5000);
    CHECK_FALSE(reader.draw({folder.picture({10, 10}, "png"), false, 100}).page.image.isNull());
}

TEST_CASE("where personal data stands is found by another process, page for page", "[drawing]")
{
    Folder folder;
    test::SamplePdf sample;
    sample.pages = 90;                   // more than are asked for at once
    sample.words = "11010519491231002X"; // the standard's own example; " 1" follows
    const auto pdf = folder.file(QStringLiteral("名单.pdf"), sample.bytes());
    const auto here = formats::personalDataAreas(pdf, 0, 90);
    REQUIRE(here.pages.size() == 90);
    REQUIRE(here.pages.last().size() == 1);
    DocumentReader reader(program);
    const auto found = reader.personalAreas(pdf);
    CHECK_FALSE(found.gaveUp);
    CHECK(found.pages == here.pages);
    CHECK(reader.personalAreas(folder.file(QStringLiteral("b.pdf"), "%PDF-1.4 nothing")).pages.isEmpty());
}

TEST_CASE("that nobody knows where personal data stands is said, and other pages are still looked at",
          "[drawing]")
{
    Folder folder;
    const auto pdf = folder.file(QStringLiteral("名单.pdf"), "x");
    // The second question kills it; the one after is answered by another.
    const auto memory = folder.file(QStringLiteral("asked"), {});
    const QByteArray script =
        "while read line; do echo x >> " + memory.toUtf8() + "; case $(wc -l < " + memory.toUtf8() +
        ") in 2) kill -9 $$;; 3) echo '{\"pageCount\":81,\"pages\":[[[0,0,1,1]]]}';; "
        "*) echo '{\"pageCount\":81,\"pages\":[[],[[0.25,0.5,0.125,0.0625]]]}';; esac; done\n";
    DocumentReader reader(folder.helper(script), std::chrono::seconds(5));
    const auto found = reader.personalAreas(pdf);
    CHECK(found.gaveUp);
    REQUIRE(found.pages.size() == 81);
    CHECK(found.pages[1] == QList<QRectF>{{0.25, 0.5, 0.125, 0.0625}});
    CHECK(found.pages[80] == QList<QRectF>{{0, 0, 1, 1}});
}

TEST_CASE("words in a PDF are found by another process, page for page, and only so many", "[drawing]")
{
    Folder folder;
    test::SamplePdf sample;
    sample.pages = 90; // more than are asked for at once
    sample.words = "needle";
    const auto pdf = folder.file(QStringLiteral("a.pdf"), sample.bytes());
    const auto here = formats::findInPdf(pdf, QStringLiteral("NEEDLE"), 0, 90);
    REQUIRE(here.hits.size() == 90);
    DocumentReader reader(program);
    const auto there = reader.findInPdf(pdf, QStringLiteral("NEEDLE"));
    CHECK(there.hits == here.hits);
    CHECK(there.pageCount == 90);
    CHECK_FALSE(there.more);
    CHECK_FALSE(there.skipped);
    CHECK(reader.findInPdf(pdf, QStringLiteral("hay")).hits.isEmpty());
    CHECK(reader.findInPdf(folder.file(QStringLiteral("b.pdf"), "%PDF-1.4 nothing"), QStringLiteral("x"))
              .hits.isEmpty());
    DocumentReader dying(folder.helper("read line; kill -9 $$\n"));
    const auto given = dying.findInPdf(pdf, QStringLiteral("needle"));
    CHECK(given.hits.isEmpty());
    CHECK(given.skipped);
}

TEST_CASE("that some pages were not searched is said, and those after them are searched", "[drawing]")
{
    Folder folder;
    const auto memory = folder.file(QStringLiteral("asked"), {});
    // The second question kills it; the one after is answered by another.
    DocumentReader reader(folder.helper("while read line; do echo x >> " + memory.toUtf8() +
                                        "; case $(wc -l < " + memory.toUtf8() +
                                        ") in 2) kill -9 $$;; 3) echo "
                                        "'{\"pageCount\":81,\"hits\":[{\"page\":80,\"areas\":[]}]}';; "
                                        "*) echo '{\"pageCount\":81,\"hits\":[]}';; esac; done\n"),
                          std::chrono::seconds(5));
    const auto found = reader.findInPdf(folder.file(QStringLiteral("a.pdf"), "x"), QStringLiteral("needle"));
    CHECK(found.skipped);
    CHECK(found.pageCount == 81);
    REQUIRE(found.hits.size() == 1);
    CHECK(found.hits.first().page == 80);
}

TEST_CASE("a redacted copy is made of what another process drew", "[drawing]")
{
    Folder folder;
    DocumentReader reader(program);
    test::SamplePdf sample;
    sample.pages = 2;
    const auto pdf = folder.file(QStringLiteral("a.pdf"), sample.bytes());
    const auto type = QStringLiteral("application/pdf");
    const QList<QList<QRectF>> boxes{{}, {QRectF(0.25, 0.25, 0.5, 0.5)}};
    const auto copy =
        folder.file(QStringLiteral("c.pdf"), evidence::redactedPdf(reader, pdf, type, boxes, {}));
    const auto before = formats::renderPdfPage(pdf, 1, 400);
    const auto after = formats::renderPdfPage(copy, 1, 400);
    CHECK(after.pageCount == 2);
    CHECK(after.image.size() == before.image.size());
    CHECK(after.image.pixelColor(200, after.image.height() / 2) == QColor(Qt::black));
    CHECK(formats::renderPdfPage(copy, 0, 400).image.pixelColor(200, 100).value() > 200);
    const auto picture = folder.picture({800, 400}, "png");
    const auto sheet = folder.file(
        QStringLiteral("d.pdf"), evidence::redactedPdf(reader, picture, QStringLiteral("image/png"), {}, {}));
    const auto page = formats::renderPdfPage(sheet, 0, 400);
    CHECK(page.image.width() == 2 * page.image.height());
    const auto red = page.image.pixelColor(200, 100); // nearly so: it is a JPEG
    CHECK(red.red() > 240);
    CHECK(red.green() + red.blue() < 30);
    DocumentReader dying(folder.helper("read line; kill -9 $$\n"));
    CHECK_THROWS_AS(evidence::redactedPdf(dying, pdf, type, boxes, {}), domain::Error);
}
