#include "core/formats/pdf/cff_font.h"

#include <QtEndian>

#include <catch2/catch.hpp>

using namespace taizhang::formats;

namespace {

/// End of an INDEX that begins at `at`; the items' bytes into `items`.
qsizetype readIndex(const QByteArray &font, qsizetype at, QList<QByteArray> *items = nullptr)
{
    const auto count = qFromBigEndian<quint16>(font.constData() + at);
    if (count == 0)
        return at + 2;
    REQUIRE(font[at + 2] == 4);
    const auto offset = [&](int i) {
        return qFromBigEndian<quint32>(font.constData() + at + 3 + 4 * i);
    };
    const auto base = at + 3 + 4 * (count + 1) - 1;
    for (int i = 0; items && i < count; ++i)
        items->append(font.mid(base + offset(i), offset(i + 1) - offset(i)));
    return base + offset(count);
}

/// The offset that a five-byte number before an operator of the DICT gives.
quint32 dictOffset(const QByteArray &dict, const QByteArray &op)
{
    for (qsizetype i = 0; i + 5 + op.size() <= dict.size(); ++i) {
        if (dict[i] == 29 && dict.mid(i + 5, op.size()) == op)
            return qFromBigEndian<quint32>(dict.constData() + i + 1);
    }
    FAIL("no such operator");
    return 0;
}

} // namespace

TEST_CASE("a CFF font leads from its header to every charstring", "[pdf]")
{
    QPainterPath square;
    square.addRect(100, -700, 500, 1200);
    QPainterPath round;
    round.addEllipse(0, -880, 1000, 1000);
    const auto font =
        cffFont("TAIZHA+Test", {cffGlyph({}, 1000), cffGlyph(square, 600), cffGlyph(round, 1000)});
    REQUIRE(font.startsWith(QByteArray("\x01\x00\x04\x04", 4)));
    QList<QByteArray> names, dicts, strings, charstrings, fonts;
    auto at = readIndex(font, 4, &names);
    at = readIndex(font, at, &dicts);
    readIndex(font, at, &strings);
    CHECK(names == QList<QByteArray>{"TAIZHA+Test"});
    CHECK(strings == QList<QByteArray>{"Adobe", "Identity"});
    REQUIRE(dicts.size() == 1);
    readIndex(font, dictOffset(dicts[0], "\x11"), &charstrings);
    CHECK(readIndex(font, dictOffset(dicts[0], "\x0c\x24"), &fonts) == font.size());
    CHECK(font.mid(dictOffset(dicts[0], "\x0f"), 5) == QByteArray("\x02\x00\x01\x00\x01", 5));
    CHECK(font.mid(dictOffset(dicts[0], "\x0c\x25"), 8) == QByteArray("\x03\x00\x01\x00\x00\x00\x00\x03", 8));
    REQUIRE(charstrings.size() == 3);
    CHECK(charstrings[0] == QByteArray("\x0e"));
    CHECK(charstrings[1].startsWith(QByteArray("\xf8\xec", 2))); // 600, the advance
    CHECK(charstrings[1].endsWith('\x0e'));
    CHECK(charstrings[2].contains('\x08')); // rrcurveto
    CHECK(fonts.size() == 1);
}

TEST_CASE("a font of .notdef alone is a font", "[pdf]")
{
    CHECK_FALSE(cffFont("A", {{}}).isEmpty());
}
