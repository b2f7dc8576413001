#include "core/formats/pdf_text.h"

#include <QtEndian>

#include <algorithm>

namespace taizhang::formats {

namespace {

constexpr quint32 mostCodes = 0x10000; ///< of one range; more is no honest font

QString textOfHex(QByteArrayView hex)
{
    const auto bytes = QByteArray::fromHex(hex.toByteArray());
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(qFromBigEndian<quint16>(bytes.constData() + i));
    return text;
}

/// The token after `at`: <hex>, [, ], or a word; empty at the end.
QByteArrayView nextToken(const QByteArray &cmap, qsizetype &at)
{
    const auto isBlank = [](char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    };
    while (at < cmap.size() && isBlank(cmap[at]))
        ++at;
    const auto begin = at;
    if (at == cmap.size())
        return {};
    if (cmap[at] == '<') {
        const auto end = cmap.indexOf('>', at);
        at = end < 0 ? cmap.size() : end + 1;
    } else if (cmap[at] == '[' || cmap[at] == ']') {
        ++at;
    } else {
        while (at < cmap.size() && !isBlank(cmap[at]) && cmap[at] != '<' && cmap[at] != '[' &&
               cmap[at] != ']')
            ++at;
        at = qMax(at, begin + 1);
    }
    return QByteArrayView(cmap).sliced(begin, at - begin);
}

class CMapReader
{
public:
    explicit CMapReader(const QByteArray &cmap) : m_cmap(cmap) {}

    ToUnicode read()
    {
        for (auto token = next(); !token.isEmpty(); token = next()) {
            if (token == "beginbfchar")
                readCharacters();
            else if (token == "beginbfrange")
                readRanges();
        }
        return m_map;
    }

private:
    QByteArrayView next() { return nextToken(m_cmap, m_at); }

    static bool isHex(QByteArrayView token) { return token.size() >= 3 && token.startsWith('<'); }

    static QByteArrayView digits(QByteArrayView token) { return token.sliced(1, token.size() - 2); }

    quint32 code(QByteArrayView token)
    {
        m_map.codeBytes = int(std::clamp<qsizetype>((token.size() - 1) / 2, 1, 4));
        return digits(token).toByteArray().toUInt(nullptr, 16);
    }

    void readCharacters()
    {
        for (auto token = next(); isHex(token); token = next()) {
            const auto at = code(token);
            const auto target = next();
            if (isHex(target))
                m_map.texts.insert(at, textOfHex(digits(target)));
        }
    }

    void readRanges()
    {
        for (auto token = next(); isHex(token); token = next()) {
            const auto first = code(token);
            const auto lastToken = next();
            if (!isHex(lastToken))
                return;
            const auto last = qMin(code(lastToken), first + mostCodes);
            const auto target = next();
            if (target == "[") {
                auto at = first;
                for (auto item = next(); isHex(item); item = next())
                    m_map.texts.insert(at++, textOfHex(digits(item)));
            } else if (isHex(target)) {
                insertRange(first, last, textOfHex(digits(target)));
            }
        }
    }

    /// Only the last unit of the text counts on.
    void insertRange(quint32 first, quint32 last, QString text)
    {
        for (auto at = first; at <= last && !text.isEmpty(); ++at) {
            m_map.texts.insert(at, text);
            text.back() = QChar(char16_t(text.back().unicode() + 1));
        }
    }

    const QByteArray &m_cmap;
    qsizetype m_at = 0;
    ToUnicode m_map;
};

void appendHex(QByteArray &bytes, quint32 value, int digits)
{
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        bytes += "0123456789abcdef"[value >> shift & 0xF];
}

} // namespace

std::optional<ToUnicode> parseToUnicode(const QByteArray &cmap)
{
    auto map = CMapReader(cmap).read();
    if (map.texts.isEmpty())
        return std::nullopt;
    return map;
}

QByteArray writeToUnicode(const ToUnicode &map)
{
    constexpr qsizetype blockSize = 100; // the most that a bfchar block may hold
    const int digits = map.codeBytes * 2;
    QByteArray cmap = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<" +
                      QByteArray(digits, '0') + "> <" + QByteArray(digits, 'F') + ">\nendcodespacerange\n";
    qsizetype left = map.texts.size();
    qsizetype inBlock = 0;
    for (auto entry = map.texts.cbegin(); entry != map.texts.cend(); ++entry) {
        if (inBlock == 0) {
            inBlock = qMin(left, blockSize);
            cmap += QByteArray::number(inBlock) + " beginbfchar\n";
        }
        cmap += '<';
        appendHex(cmap, entry.key(), digits);
        cmap += "> <";
        for (const auto unit : entry.value())
            appendHex(cmap, unit.unicode(), 4);
        cmap += ">\n";
        --left;
        if (--inBlock == 0)
            cmap += "endbfchar\n";
    }
    cmap += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return cmap;
}

} // namespace taizhang::formats
