#include "core/domain/units/masking.h"

#include "core/domain/evidence/personal_data.h"

#include <QList>

namespace taizhang::domain {

QString maskedTelephone(const QString &telephone)
{
    constexpr int shortest = 7; // digits
    constexpr int hidden = 4;
    QList<qsizetype> digits; // their places
    for (qsizetype i = 0; i < telephone.size(); ++i)
        if (telephone[i].isDigit())
            digits << i;
    if (digits.size() < shortest)
        return telephone;
    // Of eleven the fourth to the seventh; else the last four.
    const auto from = digits.size() >= 11 ? digits.size() - 8 : digits.size() - hidden;
    auto masked = telephone;
    for (auto i = from; i < from + hidden; ++i)
        masked[digits[i]] = QLatin1Char('*');
    return masked;
}

QString maskedPersonalData(const QString &text)
{
    constexpr int keptAtEnd = 4;
    auto masked = text;
    for (const auto &datum : findPersonalData(text)) {
        QList<qsizetype> digits; // their places, the check letter's too
        for (auto place = datum.begin; place < datum.end; ++place)
            if (text[place].isLetterOrNumber())
                digits << place;
        const int keptAtBegin = datum.kind == PersonalKind::IdentityNumber ? 6
                                : datum.kind == PersonalKind::MobileNumber ? 3
                                                                           : 0;
        for (qsizetype i = keptAtBegin; i < digits.size() - keptAtEnd; ++i)
            masked[digits[i]] = QLatin1Char('*');
    }
    return masked;
}

} // namespace taizhang::domain
