#include "core/domain/units/masking.h"

#include "core/domain/evidence/personal_data.h"

#include <QList>
#include <QRegularExpression>

namespace taizhang::domain {

QString maskedTelephone(const QString &telephone)
{
    static const QRegularExpression number(
        QStringLiteral("(?<mobile>(?<!\\d)(?:(?:00|\\+)?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d))"
                       "|(?<office>(?<!\\d)(?:(?:0[1-9]\\d{1,2}[)）]?[ -]?)?[2-9]\\d{2,3}[ -]?\\d{4}"
                       "|[48]00[ -]?\\d{3}[ -]?\\d{4})(?!\\d))"
                       "|(?<other>\\d(?:[ -]?\\d){6,})"));
    constexpr int hidden = 4;
    auto masked = telephone;
    for (auto each = number.globalMatch(telephone); each.hasNext();) {
        const auto found = each.next();
        if (found.hasCaptured(u"office"))
            continue;
        QList<qsizetype> digits; // their places
        for (auto i = found.capturedStart(); i < found.capturedEnd(); ++i)
            if (telephone[i].isDigit())
                digits << i;
        const auto from = digits.size() - (found.hasCaptured(u"mobile") ? 2 * hidden : hidden);
        for (auto i = from; i < from + hidden; ++i)
            masked[digits[i]] = QLatin1Char('*');
    }
    return masked;
}

bool isMaskedTelephone(const QString &telephone)
{
    // An extension may begin as a mobile number does (7012345-1350, 转1350).
    static const QRegularExpression marks(
        QStringLiteral("[*∗✱×✕✖╳•●○◯〇■□▇█?]|(?:[xX#·・‧._][ -]?){2,}"
                       "|(?<![\\d转机-])(?:86-)?1[3-9]\\d(?!(?:[ -]?\\d){8}(?!\\d))|\\d[eE][+-]?\\d"));
    static const QRegularExpression digit(QStringLiteral("\\d"));
    const auto plain = telephone.normalized(QString::NormalizationForm_KC).trimmed();
    return marks.match(plain).hasMatch() || (!plain.isEmpty() && !plain.contains(digit));
}

namespace {

int keptInFront(PersonalKind kind)
{
    switch (kind) {
    case PersonalKind::IdentityNumber:
    case PersonalKind::OldIdentityNumber:
    case PersonalKind::MistypedIdentity:
        return 6;
    case PersonalKind::MobileNumber:
        return 3;
    case PersonalKind::BankCard:
        break;
    }
    return 0;
}

} // namespace

QString maskedPersonalData(const QString &text)
{
    constexpr int keptAtEnd = 4;
    auto masked = text;
    for (const auto &datum : findPersonalData(text)) {
        QList<qsizetype> digits; // their places, the check letter's too
        for (auto place = datum.begin; place < datum.end; ++place)
            if (text[place].isLetterOrNumber())
                digits << place;
        const int keptAtBegin = keptInFront(datum.kind);
        for (qsizetype i = keptAtBegin; i < digits.size() - keptAtEnd; ++i)
            masked[digits[i]] = QLatin1Char('*');
    }
    return masked;
}

} // namespace taizhang::domain
