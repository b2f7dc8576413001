#include "core/formats/pdf/cff_font.h"

#include <QtEndian>

namespace taizhang::formats {

namespace {

constexpr int usualAdvance = 1000;  ///< defaultWidthX: glyphs of this advance do not carry it
constexpr int firstOwnString = 391; ///< string identifiers below are the standard strings

void appendBig(QByteArray &bytes, quint32 value, int size)
{
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        bytes += char(value >> shift & 0xFF);
}

/// A number of a DICT or a charstring, of the shortest form.
void appendNumber(QByteArray &bytes, int value)
{
    if (value >= -107 && value <= 107) {
        bytes += char(value + 139);
    } else if (value >= 108 && value <= 1131) {
        bytes += char((value - 108) / 256 + 247);
        bytes += char((value - 108) % 256);
    } else if (value >= -1131 && value <= -108) {
        bytes += char((-value - 108) / 256 + 251);
        bytes += char((-value - 108) % 256);
    } else {
        bytes += char(28);
        appendBig(bytes, quint32(quint16(qint16(qBound(-32768, value, 32767)))), 2);
    }
}

/// An offset in a DICT, always of five bytes so that the DICT's length is known before the offset is.
void appendOffset(QByteArray &bytes, qsizetype offset, const QByteArray &op)
{
    bytes += char(29);
    appendBig(bytes, quint32(offset), 4);
    bytes += op;
}

QByteArray index(const QList<QByteArray> &items)
{
    QByteArray bytes;
    appendBig(bytes, quint32(items.size()), 2);
    if (items.isEmpty())
        return bytes;
    bytes += char(4); // bytes of an offset
    quint32 offset = 1;
    appendBig(bytes, offset, 4);
    for (const auto &item : items)
        appendBig(bytes, offset += quint32(item.size()), 4);
    bytes.reserve(bytes.size() + offset);
    for (const auto &item : items)
        bytes += item;
    return bytes;
}

/// One glyph as a Type 2 charstring; coordinates are rounded to whole units without adding up the error.
class Charstring
{
public:
    QByteArray write(const QPainterPath &path, int advance)
    {
        if (advance != usualAdvance)
            appendNumber(m_bytes, advance); // nominalWidthX is 0
        for (int i = 0; i < path.elementCount(); ++i) {
            const auto element = path.elementAt(i);
            if (element.isMoveTo()) {
                flush();
                add(element);
                m_operator = moveTo;
                flush();
            } else if (element.isLineTo()) {
                begin(lineTo, 2);
                add(element);
            } else if (i + 2 < path.elementCount()) {
                begin(curveTo, 6);
                add(element);
                add(path.elementAt(i + 1));
                add(path.elementAt(i + 2));
                i += 2;
            }
        }
        flush();
        m_bytes += char(14); // endchar, which closes the last contour too
        return m_bytes;
    }

private:
    static constexpr char moveTo = 21, lineTo = 5, curveTo = 8;
    static constexpr qsizetype mostArguments = 48;

    void begin(char op, qsizetype arguments)
    {
        if (m_operator != op || m_arguments.size() + arguments > mostArguments)
            flush();
        m_operator = op;
    }

    void add(const QPainterPath::Element &point)
    {
        const int x = qRound(point.x), y = -qRound(point.y);
        m_arguments << x - m_x << y - m_y;
        m_x = x;
        m_y = y;
    }

    void flush()
    {
        for (const auto argument : std::as_const(m_arguments))
            appendNumber(m_bytes, argument);
        if (!m_arguments.isEmpty())
            m_bytes += m_operator;
        m_arguments.clear();
    }

    QByteArray m_bytes;
    QList<int> m_arguments;
    char m_operator = 0;
    int m_x = 0, m_y = 0;
};

QByteArray topDict(qsizetype glyphs, qsizetype charset, qsizetype select, qsizetype charstrings,
                   qsizetype fonts)
{
    QByteArray dict;
    appendNumber(dict, firstOwnString);
    appendNumber(dict, firstOwnString + 1);
    appendNumber(dict, 0);
    dict += "\x0c\x1e";                     // ROS, first of all as a CID font demands
    appendOffset(dict, glyphs, "\x0c\x22"); // CIDCount
    appendOffset(dict, charset, "\x0f");
    appendOffset(dict, charstrings, "\x11");
    appendOffset(dict, select, "\x0c\x25");
    appendOffset(dict, fonts, "\x0c\x24");
    return dict;
}

/// Identifiers 1 … count - 1 in one range (format 2).
QByteArray charset(qsizetype count)
{
    QByteArray bytes(1, char(count > 1 ? 2 : 0));
    if (count > 1) {
        appendBig(bytes, 1, 2);
        appendBig(bytes, quint32(count - 2), 2);
    }
    return bytes;
}

/// All glyphs belong to the one font DICT (format 3).
QByteArray fontSelect(qsizetype count)
{
    QByteArray bytes(1, char(3));
    appendBig(bytes, 1, 2);
    appendBig(bytes, 0, 2);
    bytes += char(0);
    appendBig(bytes, quint32(count), 2);
    return bytes;
}

} // namespace

CffGlyph cffGlyph(const QPainterPath &outline, int advance)
{
    return {Charstring().write(outline, advance), outline.controlPointRect(), advance};
}

QByteArray cffFont(const QByteArray &name, const QList<CffGlyph> &glyphs)
{
    QList<QByteArray> charstrings;
    charstrings.reserve(glyphs.size());
    for (const auto &glyph : glyphs)
        charstrings.append(glyph.charstring);

    const QByteArray header("\x01\x00\x04\x04", 4);
    const auto names = index({name});
    const auto strings = index({"Adobe", "Identity"});
    const auto subroutines = index({});
    const auto charsetBytes = charset(glyphs.size());
    const auto selectBytes = fontSelect(glyphs.size());
    const auto charstringBytes = index(charstrings);
    QByteArray privateDict;
    appendNumber(privateDict, usualAdvance);
    privateDict += char(20); // defaultWidthX

    const auto topSize = index({topDict(0, 0, 0, 0, 0)}).size();
    const auto charsetAt = header.size() + names.size() + topSize + strings.size() + subroutines.size();
    const auto selectAt = charsetAt + charsetBytes.size();
    const auto charstringsAt = selectAt + selectBytes.size();
    const auto privateAt = charstringsAt + charstringBytes.size();
    const auto fontsAt = privateAt + privateDict.size();

    QByteArray fontDict;
    appendNumber(fontDict, int(privateDict.size()));
    appendOffset(fontDict, privateAt, "\x12"); // Private
    return header + names + index({topDict(glyphs.size(), charsetAt, selectAt, charstringsAt, fontsAt)}) +
           strings + subroutines + charsetBytes + selectBytes + charstringBytes + privateDict +
           index({fontDict});
}

} // namespace taizhang::formats
