#include "core/domain/evidence/personal_data.h"

#include "core/domain/tr.h"
#include "core/domain/unseen.h"

#include <QDate>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace taizhang::domain {

namespace {

/// The digits in half width, X at the end in upper case, without what sets them apart.
QString plainDigits(const QString &run)
{
    QString digits;
    for (const auto character : run) {
        if (const auto value = character.digitValue(); value >= 0)
            digits += QLatin1Char(static_cast<char>('0' + value));
        else if (QStringLiteral("xXｘＸ").contains(character))
            digits += QLatin1Char('X');
    }
    return digits;
}

// GB 11643-1999: weights 2^(17-i) mod 11, check character by the table.
bool isIdentityNumber(const QString &digits)
{
    if (digits.size() != 18 || digits.left(17).contains(QLatin1Char('X')))
        return false;
    const auto born = QDate::fromString(digits.mid(6, 8), QStringLiteral("yyyyMMdd"));
    if (!born.isValid() || born.year() < 1900)
        return false;
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int place = 0; place < 17; ++place)
        sum += weights.at(static_cast<size_t>(place)) * digits.at(place).digitValue();
    return digits.at(17) == QStringLiteral("10X98765432").at(sum % 11);
}

/// The first two digits of a region of GB/T 2260.
bool isProvince(QStringView digits)
{
    static const QList<int> known{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42,
                                  43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82};
    return known.contains(digits.toInt());
}

/// GB 11643-1989: region, day of birth with the year in two digits, sequence; no check digit. The number of a
/// licence has its region, too.
bool isOldIdentityNumber(const QString &digits, QStringView before)
{
    constexpr qsizetype near = 12; // characters
    static const QRegularExpression others(QStringLiteral("(?:注册号|执照|证书|编号|账号|帐号|单号|IMEI)"),
                                           QRegularExpression::CaseInsensitiveOption);
    return digits.size() == 15 && !digits.contains(QLatin1Char('X')) && isProvince(digits.left(2)) &&
           digits.mid(2, 2) != QStringLiteral("00") && digits.right(3) != QStringLiteral("000") &&
           QDate::fromString(QStringLiteral("19") + digits.mid(6, 6), QStringLiteral("yyyyMMdd")).isValid() &&
           !others.match(before.last(std::min(near, before.size()))).hasMatch();
}

bool isMobileNumber(const QString &digits)
{
    static const QRegularExpression mobile(QStringLiteral("^1[3-9]\\d{9}$"));
    return mobile.match(digits).hasMatch();
}

bool isBankCard(const QString &digits)
{
    if (digits.size() < 16 || digits.size() > 19 || digits.contains(QLatin1Char('X')) ||
        digits.startsWith(QLatin1Char('0')) || digits.count(digits.front()) == digits.size())
        return false;
    int sum = 0;
    bool doubled = false;
    for (auto place = digits.size() - 1; place >= 0; --place, doubled = !doubled) {
        const int value = digits.at(place).digitValue() * (doubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

/// Whether the words in front say that an identity number follows.
bool announcesIdentity(QStringView before)
{
    constexpr qsizetype near = 12; // characters
    static const QRegularExpression words(
        QStringLiteral("(?:身份证|身份号码)[^0-9０-９A-Za-z，。；;]{0,6}$"));
    return words.match(before.last(std::min(near, before.size()))).hasMatch();
}

std::optional<PersonalKind> kindOf(const QString &digits, QStringView before)
{
    if (isIdentityNumber(digits))
        return PersonalKind::IdentityNumber;
    if (isOldIdentityNumber(digits, before))
        return PersonalKind::OldIdentityNumber;
    if (digits.size() == 18 && announcesIdentity(before))
        return PersonalKind::MistypedIdentity;
    if (isMobileNumber(digits))
        return PersonalKind::MobileNumber;
    return isBankCard(digits) ? std::optional(PersonalKind::BankCard) : std::nullopt;
}

/// Figures as they stand, `~` between any two; an X at the end belongs to an identity number.
QString figures(const QString &from, const QString &to)
{
    return QStringLiteral("((?:[0-9０-９]~){17}[xXｘＸ]|(?:[0-9０-９]~){%1,%2}[0-9０-９])").arg(from, to);
}

struct Rule
{
    QRegularExpression expression;
    bool identityOnly; ///< and one that passes its check
};

QList<Rule> makeRules()
{
    const auto rule = [](QString expression, const QString &between, bool identityOnly) {
        return Rule{QRegularExpression(expression.replace(u'~', between)), identityOnly};
    };
    const auto from = QStringLiteral("10"), to = QStringLiteral("18"), ofIdentity = QStringLiteral("17");
    const auto digit = QStringLiteral("[0-9０-９]");
    const auto front = QStringLiteral("(?<![0-9０-９])(?<![0-9０-９][.．])"); // not behind a decimal point
    const auto end = QStringLiteral("(?![0-9０-９])");
    const auto single = QStringLiteral("[ \\x{A0}\\x{3000}\\-－‐‑–]");
    const auto lineEnd = QStringLiteral("[ \\t]*\\r?\\n[ \\t]*");
    return {
        // A narrow cell breaks a number over two lines. Looked for from each place on, since what stands in
        // front of it may be figures, too.
        rule(front + QStringLiteral("(?=") + figures(ofIdentity, ofIdentity) + end + u')',
             QStringLiteral("(?:%1|%2)?").arg(lineEnd, single), true),
        rule(front + figures(from, to) + end, QString(), false),
        // In the usual groups, whatever number stands in front, as in a table: 1 138-0000-0000.
        rule(front + QStringLiteral("([1１][3-9３-９]D(?:~|[)）])D{4}~D{4})").replace(u'D', digit) + end,
             QStringLiteral("[ \\x{A0}\\x{3000}\\-－‐‑–—.．·/]"), false),
        rule(front + QStringLiteral("([3-6３-６]D{3}(?:~D{4}){3}(?:~D{1,3})?)").replace(u'D', digit) + end,
             single, false),
        // +86 goes before a mobile number.
        rule(QStringLiteral("(?<![0-9０-９A-Za-z.])(?:\\+?86~)?") + figures(from, to) +
                 QStringLiteral("(?![0-9０-９A-Za-z])"),
             single + u'?', false),
    };
}

/// Without what nobody sees between the digits, as it comes along from web pages and PDF files.
struct SeenText
{
    QString text;
    QList<qsizetype> places; ///< of each unit in the original; empty where nothing was left out
    qsizetype place(qsizetype at) const { return places.isEmpty() ? at : places[at]; }
};

SeenText seenText(const QString &text)
{
    const auto hides = [](QChar character) {
        return isUnseen(character.unicode());
    };
    if (std::none_of(text.cbegin(), text.cend(), hides))
        return {text, {}};
    SeenText seen;
    for (qsizetype at = 0; at < text.size(); ++at)
        if (!hides(text[at])) {
            seen.text += text[at];
            seen.places << at;
        }
    return seen;
}

QList<PersonalDatum> findInSeen(const QString &text)
{
    static const auto rules = makeRules(); // the first that finds a number at a place counts
    QMap<qsizetype, PersonalDatum> found;
    for (const auto &rule : rules)
        for (auto match = rule.expression.globalMatch(text); match.hasNext();) {
            const auto run = match.next();
            const auto begin = run.capturedStart(1);
            const auto end = run.capturedEnd(1);
            const auto kind = kindOf(plainDigits(run.captured(1)), QStringView(text).first(begin));
            const auto overlaps = [&](const PersonalDatum &other) {
                return begin < other.end && other.begin < end;
            };
            if (kind && (!rule.identityOnly || kind == PersonalKind::IdentityNumber) &&
                std::none_of(found.cbegin(), found.cend(), overlaps))
                found.insert(begin, {*kind, begin, end});
        }
    return found.values();
}

} // namespace

QList<PersonalDatum> findPersonalData(const QString &text)
{
    const auto seen = seenText(text);
    auto found = findInSeen(seen.text);
    for (auto &datum : found)
        datum = {datum.kind, seen.place(datum.begin), seen.place(datum.end - 1) + 1};
    return found;
}

QString personalKindLabel(PersonalKind kind)
{
    switch (kind) {
    case PersonalKind::IdentityNumber:
        return tr("身份证号");
    case PersonalKind::OldIdentityNumber:
        return tr("身份证号（15 位）");
    case PersonalKind::MistypedIdentity:
        return tr("身份证号（日期或末位不对）");
    case PersonalKind::MobileNumber:
        return tr("手机号");
    case PersonalKind::BankCard:
        return tr("银行卡号");
    }
    return {};
}

PersonalCounts personalCounts(const QList<PersonalDatum> &data)
{
    PersonalCounts counts;
    for (const auto &datum : data)
        ++counts[datum.kind];
    return counts;
}

QString personalDataWords(const PersonalCounts &counts)
{
    QStringList words;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        words << tr("%1 %2 个").arg(personalKindLabel(each.key())).arg(each.value());
    return words.join(QStringLiteral("、"));
}

} // namespace taizhang::domain
