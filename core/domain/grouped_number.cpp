#include "core/domain/grouped_number.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang::domain {

namespace {

/// Figures of full width as those of half width, each in its place.
QString plainFigures(QString text)
{
    for (auto &sign : text)
        if (sign >= u'０' && sign <= u'９')
            sign = QChar(sign.unicode() - u'０' + u'0');
    return text;
}

const QRegularExpression &shapes()
{
    // An area code is 010, 02x or of four figures; ~ stands for what is between two groups.
    static const QRegularExpression expression(
        QStringLiteral("(?<![0-9A-Za-z.])(?:"
                       "1[3-9]\\d(?:~?\\d{4}){2}|1[3-9]\\d{2}~\\d{3}~\\d{4}|"
                       "(?:010|02\\d|0[3-9]\\d{2})~\\d{3,4}~?\\d{4}|"
                       "[48]00~?(?:\\d{3}~?\\d{4}|\\d{4}~?\\d{3})|"
                       "\\d{6}~(?:19|20)\\d{6}~\\d{3}[\\dXx]|"
                       "62\\d{2}(?:~\\d{4}){3}(?:~\\d{1,3})?"
                       ")(?![0-9A-Za-z])")
            .replace(u'~', QStringLiteral("(?:[)）] ?|[ \\x{A0}\\x{3000}\\-－‐‑–—])")));
    return expression;
}

} // namespace

QList<TextSpan> groupedNumbers(const QString &text)
{
    const auto plain = plainFigures(text);
    QList<TextSpan> found;
    for (auto each = shapes().globalMatch(plain); each.hasNext();) {
        const auto number = each.next();
        const auto isWhole = [](QChar sign) {
            return sign.isLetterOrNumber();
        };
        const auto words = number.capturedView();
        if (!std::all_of(words.begin(), words.end(), isWhole))
            found << TextSpan{number.capturedStart(), number.capturedLength()};
    }
    return found;
}

} // namespace taizhang::domain
