#include <catch2/catch.hpp>

#include "core/platform/path_bytes.h"

#include <QByteArrayList>

using namespace taizhang::platform;

TEST_CASE("a path of any bytes leads back to the same bytes", "[platform]")
{
    for (const auto &bytes : QByteArrayList{
             "", "/tmp/a.txt", "材料/文件😀.txt", "\xEF\xBB\xBF头.txt", "\xD0\xC5.txt", "\xFF\xFE\x80",
             "材料/\xB2\xC4\xC1\xCF.pdf", "\xED\xB3\x90", "\xF0\x9F\x98", "\xE6\x9D\x90\xE6", "a\xC0\xAF"}) {
        const auto path = pathFromBytes(bytes);
        INFO(bytes.toHex(' ').toStdString());
        CHECK(bytesOfPath(path) == bytes);
        CHECK(hasForeignBytes(path) == (QString::fromUtf8(bytes).contains(QChar::ReplacementCharacter)));
    }
    CHECK(pathFromBytes("材料.txt") == QStringLiteral("材料.txt"));
    CHECK(pathFromBytes("\xD0") == QString(QChar(0xDCD0)));
    // A pair whose second half looks like such a byte.
    const auto pair = QString::fromUcs4(U"\U00010080");
    CHECK(pair.back() == QChar(0xDC80));
    CHECK_FALSE(hasForeignBytes(pair));
    CHECK(bytesOfPath(pair) == pair.toUtf8());
}

TEST_CASE("a name in GBK is read, one in nothing gets a line for each byte", "[platform]")
{
    const auto read = [](const QByteArray &bytes) {
        return readableName(pathFromBytes(bytes));
    };
    CHECK(read("材料.pdf").text == QStringLiteral("材料.pdf"));
    CHECK(read("材料.pdf").reading == NameReading::AsIs);
    CHECK(read("\xB2\xC4\xC1\xCF.pdf").text == QStringLiteral("材料.pdf"));
    CHECK(read("\xB2\xC4\xC1\xCF.pdf").reading == NameReading::Gb18030);
    // The second byte of 乗 (0x5C) is that of a backslash.
    CHECK(read("\x81\x5C.pdf").text == QStringLiteral("乗.pdf"));
    CHECK(read("\xFF\xFF表.pdf").text == QStringLiteral("__表.pdf"));
    CHECK(read("\xFF\xFF表.pdf").reading == NameReading::MadeUp);
    CHECK(readablePath(pathFromBytes("/家/\xB2\xC4\xC1\xCF/表.pdf")) == QStringLiteral("/家/材料/表.pdf"));
}
