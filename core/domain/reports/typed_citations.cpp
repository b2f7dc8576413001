#include "core/domain/reports/typed_citations.h"

#include "core/domain/tr.h"

#include <QRegularExpression>
#include <QSet>

namespace taizhang::domain {

namespace {

/// ０２０－１－０１ as 020-1-01.
QString halfWidth(const QString &number)
{
    static const QRegularExpression dashes(QStringLiteral("[－–—‐‑−﹣]"));
    return QString(number).replace(dashes, QStringLiteral("-")).normalized(QString::NormalizationForm_KC);
}

/// 附件020-1-01, （附件：020-1-01）; in 附件020-1-01、020-1-02 and 附件020-1-01至03 the second begins where
/// the first has ended.
QRegularExpression typedCitation()
{
    const auto dash = QStringLiteral("[-－–—‐‑−﹣]"), digit = QStringLiteral("[0-9０-９]"),
               blank = QStringLiteral("[ \\t\\x{3000}]?");
    const auto number = QStringLiteral("N{3}(?:[.．]N{1,2})?DN{1,3}DN{1,4}");
    // What goes on as a number is none, unless a dash leads to the last of a range; 至05月 is a date.
    const auto pattern =
        QStringLiteral(
            "(?:附件B[:：]?B|(?!^)\\G(?<between>B(?:[、，,和及与]|(?<range>[至到]|[~～]{1,2})|D{1,2})B))"
            "(?:(?<number>%1)(?!N)(?:(?=D{1,2}%1)|(?!-|DN))|"
            "(?(<between>)(?<short>N{2})(?!N|D|[.．%％年月日号项件个])|(?!)))")
            .arg(number);
    return QRegularExpression(QString(pattern).replace(u'B', blank).replace(u'D', dash).replace(u'N', digit));
}

/// 020-1-2 as it is printed: 020-1-02.
QString withTwoDigits(QString number)
{
    if (const auto last = number.lastIndexOf(u'-') + 1; last == number.size() - 1)
        number.insert(last, u'0');
    return number;
}

/// A range of which nothing bears the one end stays as it was typed, or it would begin to mean others when
/// the other end is renumbered.
void leaveHalfRanges(QList<TypedCitation> &found, const QSet<qsizetype> &rangeEnds)
{
    for (auto place = found.size() - 1; place > 0; --place)
        if (rangeEnds.contains(place) && found[place].filing.isEmpty() != found[place - 1].filing.isEmpty())
            found.removeAt(found[place].filing.isEmpty() ? place - 1 : place);
}

} // namespace

QList<TypedCitation> typedCitationsIn(const QString &text, const QHash<QString, QString> &filingByNumber)
{
    if (text.isEmpty()) // as all are in a new ledger, whose window need not wait for the rule
        return {};
    static const auto typed = typedCitation();
    QList<TypedCitation> found;
    QSet<qsizetype> rangeEnds; // their places in `found`
    for (auto each = typed.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const bool isShort = match.hasCaptured(QStringLiteral("short"));
        auto number = halfWidth(match.captured(isShort ? QStringLiteral("short") : QStringLiteral("number")));
        if (isShort) {
            // Only directly behind the one that it goes on from.
            if (found.isEmpty() || found.last().end != match.capturedStart())
                continue;
            const auto &before = found.last().number;
            number.prepend(before.left(before.lastIndexOf(u'-') + 1));
        }
        number = withTwoDigits(number);
        const auto filing = filingByNumber.value(number);
        if (isShort && filing.isEmpty() && !match.hasCaptured(QStringLiteral("range")))
            continue;
        if (match.hasCaptured(QStringLiteral("range")))
            rangeEnds << found.size();
        found.append({match.capturedStart(), match.capturedEnd(), match.captured(QStringLiteral("between")),
                      number, filing});
    }
    leaveHalfRanges(found, rangeEnds);
    return found;
}

int indicatorOf(const TypedCitation &typed)
{
    return typed.number.first(3).toInt();
}

QStringList unknownNumbersIn(const QString &text, const QHash<QString, QString> &filingByNumber)
{
    QStringList unknown;
    for (const auto &typed : typedCitationsIn(text, filingByNumber))
        if (typed.filing.isEmpty() && !unknown.contains(typed.number))
            unknown << typed.number;
    return unknown;
}

QString unknownNumbersWords(const QStringList &numbers)
{
    return numbers.isEmpty()
               ? QString()
               : tr("请核对：没有编号%1，引用的附件写错了的请改。").arg(numbers.join(QStringLiteral("、")));
}

} // namespace taizhang::domain
