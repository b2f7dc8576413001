#include "core/domain/error.h"
#include "core/formats/pdf/joined_pdf.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/sample_pdf.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace taizhang;
using namespace taizhang::tests;
using test::SamplePdf;

namespace {

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile out(folder.filePath(name));
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(bytes) == bytes.size());
    return out.fileName();
}

} // namespace

TEST_CASE("PDFs are joined piece by piece, none is whole in memory", "[pdf]")
{
    const QTemporaryDir folder;
    QByteArray noise(1 << 20, '\0'); // that cannot be packed
    quint32 state = 20;
    for (auto &byte : noise)
        byte = char((state = state * 1664525 + 1013904223) >> 24);
    QStringList files;
    for (int i = 0; i < 3; ++i) {
        noise[0] = char(i);
        SamplePdf pdf{3, {595, 842}, 0, "part " + QByteArray::number(i)};
        pdf.pageEntries = "/PieceInfo 1000 0 R";
        pdf.objects = {"<</Length " + QByteArray::number(noise.size()) + ">>stream\n" + noise +
                       "\nendstream"};
        files << written(folder, QStringLiteral("%1.pdf").arg(i), pdf.bytes());
    }
    qint64 largest = 0;
    QByteArray whole;
    formats::joinPdfs(files, QStringLiteral("合并"), true, [&](const char *bytes, qint64 count) {
        largest = qMax(largest, count);
        whole.append(bytes, count);
    });
    CHECK(whole.size() > 3 << 20);
    CHECK(largest < 2 << 20); // one stream at a time
    const auto text = QString::fromUtf8(
        runTool(QStringLiteral("pdftotext"),
                {written(folder, QStringLiteral("whole.pdf"), whole), QStringLiteral("-")}));
    auto pages = text.split(u'\f');
    pages.removeLast();
    REQUIRE(pages.size() == 11);
    CHECK(pages[0].trimmed() == "part 0 1");
    CHECK(pages[3].trimmed().isEmpty()); // the back of the first part's last sheet
    CHECK(pages[4].trimmed() == "part 1 1");
    CHECK(pages[10].trimmed() == "part 2 3");
}

TEST_CASE("a PDF that cannot be joined is named", "[pdf]")
{
    const QTemporaryDir folder;
    const QStringList files{written(folder, QStringLiteral("好.pdf"), SamplePdf{}.bytes()),
                            written(folder, QStringLiteral("坏.pdf"), "%PDF-1.5\nnothing more")};
    try {
        formats::joinPdfs(files, QStringLiteral("合并"), false, [](const char *, qint64) {});
        FAIL("joined");
    } catch (const domain::Error &error) {
        CHECK(error.sentence().contains(QStringLiteral("坏.pdf")));
    }
}
