#include "core/formats/office/document_parts.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace taizhang::formats {

namespace {

/// Of elements whose content is no text: the place behind their end tag.
qsizetype behindElement(const QString &html, qsizetype at, const QString &name)
{
    const auto end = html.indexOf(QStringLiteral("</") + name, at, Qt::CaseInsensitive);
    if (end < 0)
        return html.size();
    const auto close = html.indexOf(u'>', end);
    return close < 0 ? html.size() : close + 1;
}

/// From a `<` on, the place behind its `>`, which may also stand in a quoted attribute.
qsizetype behindTag(const QString &html, qsizetype at)
{
    for (QChar quote; at < html.size(); ++at) {
        const auto sign = html.at(at);
        if (!quote.isNull()) {
            if (sign == quote)
                quote = {};
        } else if (sign == u'"' || sign == u'\'') {
            quote = sign;
        } else if (sign == u'>') {
            return at + 1;
        }
    }
    return html.size();
}

QString nameAt(const QString &html, qsizetype at)
{
    qsizetype end = at;
    while (end < html.size() && html.at(end).isLetterOrNumber() && end - at < 16)
        ++end;
    return html.mid(at, end - at).toLower();
}

bool endsLine(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("p"),  QStringLiteral("div"), QStringLiteral("br"),      QStringLiteral("tr"),
        QStringLiteral("li"), QStringLiteral("h1"),  QStringLiteral("h2"),      QStringLiteral("h3"),
        QStringLiteral("h4"), QStringLiteral("h5"),  QStringLiteral("h6"),      QStringLiteral("table"),
        QStringLiteral("ul"), QStringLiteral("ol"),  QStringLiteral("section"), QStringLiteral("title"),
        QStringLiteral("dt"), QStringLiteral("dd"),  QStringLiteral("header"),  QStringLiteral("footer")};
    return names.contains(name);
}

bool isWordless(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("script"), QStringLiteral("style"),
                                     QStringLiteral("noscript"), QStringLiteral("template")};
    return names.contains(name);
}

/// What stands at an `&`, and how long it is; an & that begins no entity stands for itself.
std::pair<QString, qsizetype> entityAt(const QString &html, qsizetype at)
{
    static const QHash<QString, QString> named{{QStringLiteral("nbsp"), QStringLiteral(" ")},
                                               {QStringLiteral("amp"), QStringLiteral("&")},
                                               {QStringLiteral("lt"), QStringLiteral("<")},
                                               {QStringLiteral("gt"), QStringLiteral(">")},
                                               {QStringLiteral("quot"), QStringLiteral("\"")},
                                               {QStringLiteral("apos"), QStringLiteral("'")},
                                               {QStringLiteral("ldquo"), QStringLiteral("“")},
                                               {QStringLiteral("rdquo"), QStringLiteral("”")},
                                               {QStringLiteral("lsquo"), QStringLiteral("‘")},
                                               {QStringLiteral("rsquo"), QStringLiteral("’")},
                                               {QStringLiteral("mdash"), QStringLiteral("—")},
                                               {QStringLiteral("ndash"), QStringLiteral("–")},
                                               {QStringLiteral("middot"), QStringLiteral("·")},
                                               {QStringLiteral("hellip"), QStringLiteral("…")},
                                               {QStringLiteral("zwnj"), QString()},
                                               {QStringLiteral("zwj"), QString()},
                                               {QStringLiteral("shy"), QString()},
                                               {QStringLiteral("thinsp"), QStringLiteral(" ")},
                                               {QStringLiteral("emsp"), QStringLiteral("\u3000")},
                                               {QStringLiteral("ensp"), QStringLiteral(" ")},
                                               {QStringLiteral("copy"), QStringLiteral("©")},
                                               {QStringLiteral("times"), QStringLiteral("×")}};
    const auto end = html.indexOf(u';', at);
    if (end < 0 || end - at > 10)
        return {QStringLiteral("&"), 1};
    const auto name = html.mid(at + 1, end - at - 1);
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && name.at(1).toLower() == u'x';
        const char32_t code = hex ? name.mid(2).toUInt(nullptr, 16) : name.mid(1).toUInt();
        const bool valid = code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
        return {valid ? QString::fromUcs4(&code, 1) : QString(), end - at + 1};
    }
    const auto found = named.constFind(name);
    return found == named.cend() ? std::pair(QStringLiteral("&"), qsizetype(1))
                                 : std::pair(*found, end - at + 1);
}

/// The text without the blanks that markup leaves: one between words, none around lines, no empty lines.
QString tidied(const QString &text)
{
    QStringList lines;
    for (const auto &line : text.split(u'\n')) {
        QStringList cells;
        for (const auto &cell : line.split(u'\t'))
            cells << cell.simplified();
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        if (!cells.isEmpty())
            lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace

QString htmlText(const QString &html)
{
    QString text;
    for (qsizetype at = 0; at < html.size();) {
        const auto sign = html.at(at);
        if (sign == u'&') {
            const auto [meaning, length] = entityAt(html, at);
            text += meaning;
            at += length;
        } else if (sign != u'<' || at + 1 == html.size()) {
            text += sign.isSpace() ? QChar(u' ') : sign;
            ++at;
        } else if (QStringView(html).mid(at).startsWith(QLatin1String("<!--"))) {
            const auto end = html.indexOf(QLatin1String("-->"), at + 4);
            at = end < 0 ? html.size() : end + 3;
        } else if (!html.at(at + 1).isLetter() && !QStringLiteral("/!?").contains(html.at(at + 1))) {
            text += sign; // a < b
            ++at;
        } else {
            const bool ends = html.at(at + 1) == u'/';
            const auto name = nameAt(html, at + (ends ? 2 : 1));
            at = behindTag(html, at + 1);
            if (!ends && isWordless(name))
                at = behindElement(html, at, name);
            if (endsLine(name))
                text += u'\n';
            else if (ends && (name == QLatin1String("td") || name == QLatin1String("th")))
                text += u'\t';
        }
    }
    return tidied(text);
}

} // namespace taizhang::formats
