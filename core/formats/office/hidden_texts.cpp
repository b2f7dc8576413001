#include "core/formats/office/hidden_texts.h"

#include "core/formats/office/document_parts.h"

#include <QRegularExpression>

namespace taizhang::formats {

namespace {

/// Nothing where none of its characters is escaped.
QString unescaped(const QString &source)
{
    static const auto escape = QStringLiteral("\\u");
    QString text;
    qsizetype from = 0;
    for (auto at = source.indexOf(escape); at >= 0; at = source.indexOf(escape, at + 2)) {
        bool isNumber = false;
        const auto code = QStringView(source).mid(at + 2, 4).toUShort(&isNumber, 16);
        if (!isNumber || source.size() < at + 6)
            continue;
        text += QStringView(source).mid(from, at - from);
        text += QChar(code);
        from = at + 6;
    }
    if (from == 0)
        return {};
    text += QStringView(source).mid(from);
    return text.replace(u'"', u'\n');
}

/// What an attribute or a style sheet of a page shows: at a picture, under the pointer, in a field.
QString attributeTexts(const QString &source)
{
    static const QRegularExpression values(
        QStringLiteral(R"re(\b(?:alt|title|placeholder|value|content)\s*[=:]\s*(?:"([^"]*)"|'([^']*)'))re"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 100'000;
    QString text;
    for (auto found = values.globalMatch(source); found.hasNext() && text.size() < longest;) {
        const auto match = found.next();
        text += QLatin1String("<p>") + match.captured(match.hasCaptured(2) ? 2 : 1).left(longest);
    }
    return htmlText(text);
}

} // namespace

QStringList hiddenTexts(const QString &source)
{
    static const auto opens = QStringLiteral("<!--");
    static const auto closes = QStringLiteral("-->");
    QStringList texts;
    for (auto at = source.indexOf(opens); at >= 0; at = source.indexOf(opens, at)) {
        const auto begin = at + opens.size();
        const auto end = source.indexOf(closes, begin);
        texts << source.mid(begin, end < 0 ? -1 : end - begin);
        at = end < 0 ? source.size() : end;
    }
    if (auto text = unescaped(source); !text.isEmpty())
        texts << text;
    if (source.contains(u'<'))
        if (auto text = attributeTexts(source); !text.isEmpty())
            texts << text;
    return texts;
}

} // namespace taizhang::formats
