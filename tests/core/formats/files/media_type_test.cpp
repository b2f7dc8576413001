#include <catch2/catch.hpp>

#include "core/formats/files/media_type.h"
#include "tests/core/formats/zip/zip_maker.h"
#include "tests/support/sample_pdf.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <functional>

using namespace taizhang::formats;
using taizhang::test::zipOf;

namespace {

Content inspect(const QByteArray &bytes, const QString &name)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return inspectContent(buffer, name);
}

Content inspect(const QByteArray &bytes, const char *name)
{
    return inspect(bytes, QString::fromUtf8(name));
}

Content ok(const char *type)
{
    return {QString::fromLatin1(type), Readability::Ok};
}

Content damaged(const char *type)
{
    return {QString::fromLatin1(type), Readability::Damaged};
}

Content locked(const char *type)
{
    return {QString::fromLatin1(type), Readability::Locked};
}

QByteArray encrypted(const QByteArray &plain, const char *toOpen)
{
    QPDF document;
    document.processMemoryFile("a.pdf", plain.constData(), size_t(plain.size()));
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(toOpen, "own", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

QByteArray picture(const char *format, int side = 200)
{
    QImage image(side, side, QImage::Format_RGB32);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            image.setPixel(x, y, qRgb(x * 7 % 256, y * 11 % 256, x * y % 256));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

QByteArray pdf(int pages = 2)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        for (int page = 1; page <= pages; ++page) {
            painter.drawText(100, 100, QStringLiteral("行政执法 %1").arg(page));
            if (page < pages)
                writer.newPage();
        }
    }
    return bytes;
}

QByteArray office(const QByteArray &mainPart)
{
    return zipOf(
        {{"[Content_Types].xml", "<Types/>"}, {"_rels/.rels", "<x/>"}, {mainPart, QByteArray(5000, 'x')}});
}

QByteArray ole(const QString &stream)
{
    QByteArray bytes(2048, '\0');
    bytes.replace(0, 8, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8));
    bytes[30] = 9; // sectors of 512 bytes
    bytes[48] = 1; // the directory is sector 1
    bytes.replace(1024, stream.size() * 2,
                  QByteArray(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2));
    return bytes;
}

const char *docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const char *xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

} // namespace

TEST_CASE("files are known by their content, whatever they are called", "[formats]")
{
    for (const auto *name : {"a.pdf", "a", "a.jpg", "a.docx"})
        CHECK(inspect(pdf(), name) == ok("application/pdf"));
    CHECK(inspect(picture("JPEG"), "照片.png") == ok("image/jpeg"));
    CHECK(inspect(picture("PNG"), "截图") == ok("image/png"));
    CHECK(inspect(picture("BMP"), "x.bmp") == ok("image/bmp"));
    CHECK(inspect(office("word/document.xml"), "x.zip") == ok(docx));
    CHECK(inspect(office("xl/workbook.xml"), "x.xlsx") == ok(xlsx));
    CHECK(inspect(office("ppt/presentation.xml"), "x") ==
          ok("application/vnd.openxmlformats-officedocument.presentationml.presentation"));
    CHECK(inspect(office("OFD.xml"), "公文.ofd") == ok("application/ofd"));
    CHECK(inspect(zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<x/>"}}),
                  "a.odt") == ok("application/vnd.oasis.opendocument.text"));
    CHECK(inspect(zipOf({{"材料/一.txt", "x"}}), "报送.zip") == ok("application/zip"));
    CHECK(inspect(ole(QStringLiteral("WordDocument")), "老文件") == ok("application/msword"));
    CHECK(inspect(ole(QStringLiteral("Workbook")), "x.et") == ok("application/wps-office.et"));
    CHECK(inspect(ole(QStringLiteral("EncryptedPackage")), "加密.docx") == locked(docx));
    CHECK(inspect("普通文字", "a.txt") == ok("text/plain"));
    CHECK(inspect("<html><body>表</body></html>", "导出.xls") == ok("text/html"));
    CHECK(inspect("{\\rtf1 x}", "a.doc") == ok("application/rtf"));
}

TEST_CASE("a program is known under any name", "[formats]")
{
    QByteArray windows("MZ\x90\0\3\0", 6);
    windows.resize(60);
    windows += QByteArray("\x40\0\0\0PE\0\0", 8) + QByteArray(200, 1);
    CHECK(inspect(windows, "照片.jpg") == damaged("application/x-msdownload"));
    CHECK(inspect(windows, "工具.exe") == ok("application/x-msdownload"));
    CHECK(inspect(QByteArray("MZ") + QByteArray(100, '\0'), "照片.jpg") ==
          damaged("application/x-msdownload"));
    CHECK(inspect(QByteArray("MZ\x90\0", 4), "照片") == ok("application/x-msdownload"));
    CHECK(inspect("MZ this stands for a program", "照片.jpg") == damaged("application/x-msdownload"));
    CHECK(inspect("MZ镇的说明，不是程序，只是以这两个字母开头的一段文字，写得足够长，超过六十四个字节。",
                  "a.txt")
              .mediaType == "text/plain");
    CHECK(inspect(QByteArray("\x7F"
                             "ELF\2\1\1",
                             7) +
                      QByteArray(100, '\0'),
                  "a.png") == damaged("application/x-executable"));
    CHECK(inspect(QByteArray("\xCF\xFA\xED\xFE", 4) + QByteArray(100, '\0'), "a.pdf") ==
          damaged("application/x-mach-binary"));
    CHECK(inspect(QByteArray("\xCA\xFE\xBA\xBE\0\0\0\2", 8) + QByteArray(100, '\0'), "a.pdf") ==
          damaged("application/x-mach-binary"));
    CHECK(inspect("#! /bin/sh\nrm -r x\n", "a.pdf") == damaged("application/x-shellscript"));
    CHECK(inspect("#!重要 不是脚本\n", "a.txt").mediaType == "text/plain");
}

TEST_CASE("what opens with a password only is told from what opens for everybody", "[formats]")
{
    CHECK(inspect(encrypted(pdf(), "open"), "a.pdf") == locked("application/pdf"));
    CHECK(inspect(encrypted(pdf(), ""), "a.pdf") == ok("application/pdf"));
    CHECK(readabilityWord(Readability::Locked) == "damaged");
    auto zip = zipOf({{"a.txt", "abc"}});
    zip[6] = char(zip[6] | 1);
    CHECK(inspect(zip, "a.zip") == locked("application/zip"));
}

TEST_CASE("macros show in the type of every office format", "[formats]")
{
    CHECK(inspect(zipOf({{"word/document.xml", "<a/>"}, {"word/vbaProject.bin", "x"}}), "a.docx")
              .mediaType.contains("macroEnabled"));
    CHECK(inspect(zipOf({{"xl/workbook.xml", "<a/>"}, {"xl/vbaProject.bin", "x"}}), "a.xlsm")
              .mediaType.contains("macroEnabled"));
    CHECK(inspect(zipOf({{"ppt/presentation.xml", "<a/>"}, {"ppt/vbaProject.bin", "x"}}), "a.pptm")
              .mediaType.contains("macroEnabled"));
}

TEST_CASE("an empty file is empty and keeps the type of its ending", "[formats]")
{
    CHECK(inspect("", "a.pdf") == Content{QStringLiteral("application/pdf"), Readability::Empty});
    CHECK(inspect("", "无名").readability == Readability::Empty);
}

TEST_CASE("a file cut off anywhere is marked as damaged", "[formats]")
{
    struct Case
    {
        const char *name;
        QByteArray bytes;
        const char *type;
    };
    const Case cases[] = {
        {"a.pdf", pdf(), "application/pdf"},
        {"a.jpg", picture("JPEG"), "image/jpeg"},
        {"a.png", picture("PNG"), "image/png"},
        {"a.bmp", picture("BMP"), "image/bmp"},
        {"a.docx", office("word/document.xml"), docx},
        {"a.zip", zipOf({{"x", QByteArray(9000, 'y')}, {"z", "1"}}), "application/zip"},
        {"a.mp4",
         QByteArray("\0\0\0\x10"
                    "ftypisom\0\0\0\0\0\0\0\x08moov\0\0\0\x10mdat12345678",
                    40),
         "video/mp4"},
        {"a.webp", QByteArray("RIFF\x14\0\0\0WEBPVP8 12345678abcd", 28), "image/webp"},
    };
    for (const auto &each : cases) {
        INFO(each.name);
        CHECK(inspect(each.bytes, each.name) == ok(each.type));
        for (const auto part : {0.2, 0.5, 0.9}) {
            const auto cut = each.bytes.left(qMax(qsizetype(20), qsizetype(each.bytes.size() * part)));
            INFO(part);
            CHECK(inspect(cut, each.name) == damaged(each.type));
        }
        CHECK(inspect(each.bytes.chopped(6), each.name).readability == Readability::Damaged);
    }
}

TEST_CASE("a large picture without an end is found to be cut off", "[formats]")
{
    const auto jpeg = picture("JPEG", 1500);
    REQUIRE(jpeg.size() > 200'000);
    CHECK(inspect(jpeg, "a.jpg") == ok("image/jpeg"));
    CHECK(inspect(jpeg.left(jpeg.size() / 2), "a.jpg") == damaged("image/jpeg"));
    // A telephone's film behind the picture.
    CHECK(inspect(jpeg + QByteArray(300'000, 'm'), "a.jpg") == ok("image/jpeg"));
}

TEST_CASE("what scanners and mail programs add behind a PDF does not make it damaged", "[formats]")
{
    CHECK(inspect(pdf() + QByteArray(5000, '\0'), "a.pdf") == ok("application/pdf"));
    CHECK(inspect(pdf() + "\r\n\r\n  ", "a.pdf") == ok("application/pdf"));
    CHECK(inspect("\xEF\xBB\xBF\n" + pdf(), "a.pdf") == ok("application/pdf"));
    CHECK(inspect(zipOf({{"x", "y"}}, "a comment with PK\5\6 in it"), "a.zip") == ok("application/zip"));
}

TEST_CASE("bytes that are not what the ending promises are marked as damaged", "[formats]")
{
    for (const auto *name :
         {"a.pdf", "a.jpg", "a.docx", "a.zip", "a.ofd", "a.7z", "a.gz", "a.bz2", "a.xz", "a.zst"}) {
        INFO(name);
        CHECK(inspect(QByteArray(5000, '\0'), name).readability == Readability::Damaged);
        CHECK(inspect(QByteArray("letters, and then ") + QByteArray(300, 'x') + '\1' + QByteArray(300, 'x'),
                      name)
                  .readability == Readability::Damaged);
    }
    CHECK(inspect(QByteArray(5000, '\0'), "a.pdf").mediaType == QStringLiteral("application/pdf"));
    CHECK(inspect(QByteArray(200'000, '\0'), "数据.dat").readability == Readability::Damaged);
    CHECK(inspect("%PDF-1.7\nbroken", "a.pdf") == damaged("application/pdf"));
    CHECK(inspect(QByteArray("SQLite format 3\0", 16) + QByteArray(100, '\1'), "a.jpg").readability ==
          Readability::Damaged);
    CHECK(inspect(office("别的.xml"), "a.docx") == damaged(docx)); // no document.xml
    CHECK(inspect(ole(QStringLiteral("WordDocument")).left(1500), "a.doc").readability ==
          Readability::Damaged);
}

TEST_CASE("what zstd packed is judged by its blocks", "[formats]")
{
    const auto packed = QByteArray::fromHex("28b52ffd0458550000206162630a0100166e089ac81ee9");
    const QByteArray skipped("\x50\x2A\x4D\x18\3\0\0\0abc", 11);
    CHECK(inspect(packed, "a.zst") == ok("application/zstd"));
    CHECK(inspect(packed + skipped + packed, "a.zst") == ok("application/zstd"));
    for (qsizetype length = 4; length < packed.size(); ++length)
        CHECK(inspect(packed.left(length), "a.zst") == damaged("application/zstd"));
    CHECK(inspect(packed + "more", "a.zst") == damaged("application/zstd"));
}

TEST_CASE("a text is a text under any ending, and so is an old Office file", "[formats]")
{
    for (const auto *name : {"假.pdf", "a.jpg", "a.docx", "a.zip", "a.ofd", "a.7z"}) {
        INFO(name);
        CHECK(inspect("会议纪要\n第一项", name) == ok("text/plain"));
        CHECK(inspect("<!DOCTYPE html><html><body>404</body></html>", name) == ok("text/html"));
    }
    CHECK(inspect(ole(QStringLiteral("WordDocument")), "a.pdf").mediaType ==
          QStringLiteral("application/msword"));
}

TEST_CASE("hostile numbers in headers do no harm", "[formats]")
{
    const QByteArray ff(64, '\xFF');
    for (const auto &start :
         {QByteArray("PK\3\4"), QByteArray("PK\3\4") + QByteArray(40, 'x') + "PK\5\6",
          QByteArray("\xFF\xD8\xFF"), QByteArray("\x89PNG\r\n\x1A\n", 8),
          QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8), QByteArray("7z\xBC\xAF\x27\x1C", 6),
          QByteArray("\x28\xB5\x2F\xFD", 4), QByteArray("\x50\x2A\x4D\x18", 4),
          QByteArray("%PDF-1.4\nstartxref\n99999999999999999999\n%%EOF"),
          QByteArray("%PDF-1.4\nstartxref\n-5\n%%EOF"), QByteArray("II*\0", 4), QByteArray("\0\0\0\1ftyp", 8),
          QByteArray("RIFF\xFF\xFF\xFF\xFFWEBP")})
        for (qsizetype length = 0; length <= ff.size(); length += 3) {
            const auto content = inspect(start + ff.left(length), "x.bin");
            CHECK_FALSE(content.mediaType.isEmpty());
        }
}

TEST_CASE("a picture without area and a PDF without a page are marked as damaged", "[formats]")
{
    const QByteArray png = picture("PNG");
    const auto flat = [](QByteArray bytes, qsizetype at, qsizetype count) {
        return bytes.replace(at, count, QByteArray(count, '\0'));
    };
    CHECK(inspect(png, "图.png") == ok("image/png"));
    CHECK(inspect(flat(png, 16, 4), "图.png") == damaged("image/png"));
    CHECK(inspect(flat(png, 20, 4), "图.png") == damaged("image/png"));
    const auto bmp = picture("BMP");
    CHECK(inspect(flat(bmp, 18, 4), "图.bmp") == damaged("image/bmp"));
    const QByteArray gif("GIF89a\x01\0\x01\0\0\0\0;", 14);
    CHECK(inspect(gif, "图.gif") == ok("image/gif"));
    CHECK(inspect(flat(gif, 6, 2), "图.gif") == damaged("image/gif"));
    const auto jpeg = picture("JPG");
    REQUIRE(inspect(jpeg, "图.jpg") == ok("image/jpeg"));
    CHECK(inspect(flat(jpeg, jpeg.indexOf("\xFF\xC0") + 7, 2), "图.jpg") == damaged("image/jpeg"));

    CHECK(inspect(taizhang::test::SamplePdf().bytes(), "甲.pdf") == ok("application/pdf"));
    taizhang::test::SamplePdf none;
    none.pages = 0;
    CHECK(inspect(none.bytes(), "甲.pdf") == damaged("application/pdf"));
}
