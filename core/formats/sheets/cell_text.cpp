#include "core/formats/sheets/cell_text.h"

#include <QRegularExpression>

namespace taizhang::formats {

namespace {

constexpr qsizetype longest = 32'767; // UTF-16 units
// Doubles hold every number of so many digits, and spreadsheets show no more.
constexpr qsizetype mostDigits = 15;

QString legal(const QString &text)
{
    auto legal = text;
    for (qsizetype i = 0; i < legal.size(); ++i) {
        const auto unit = legal[i];
        if (unit.isHighSurrogate() && i + 1 < legal.size() && legal[i + 1].isLowSurrogate())
            ++i;
        else if (unit.isSurrogate() || unit == QChar(0) || unit == QChar(0xFFFE) || unit == QChar(0xFFFF))
            legal[i] = QChar::ReplacementCharacter;
    }
    return legal;
}

QString escaped(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.replace(escape, QStringLiteral("_x005F_"));
}

} // namespace

QString cellText(const QString &text)
{
    const auto whole = legal(text);
    auto written = escaped(whole);
    if (written.size() <= longest)
        return written;
    // Part of a document, so Chinese whatever the language of the program.
    const auto mark = QStringLiteral("……（内容过长，以下从略）");
    auto kept = qMax<qsizetype>(0, longest - mark.size() - (written.size() - whole.size()));
    if (kept > 0 && whole[kept - 1].isHighSurrogate())
        --kept;
    return escaped(whole.left(kept)) + mark;
}

std::optional<PlainNumber> plainNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?\\z"));
    static const QRegularExpression digit(QStringLiteral("[0-9]"));
    if (!form.match(text).hasMatch() || text.count(digit) > mostDigits)
        return std::nullopt;
    const auto point = text.indexOf(u'.');
    return PlainNumber{text.toDouble(), point < 0 ? 0 : int(text.size() - point - 1)};
}

std::optional<QDate> plainDate(const QString &text)
{
    const auto date = QDate::fromString(text, Qt::ISODate);
    const bool plain = date.isValid() && text.size() == 10 && date.year() > 1900;
    return plain ? std::optional(date) : std::nullopt;
}

} // namespace taizhang::formats
