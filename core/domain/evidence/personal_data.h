#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace taizhang::domain {

enum class PersonalKind {
    IdentityNumber,    ///< 18 digits with the check digit of GB 11643-1999
    OldIdentityNumber, ///< 15 digits, as issued until 1999: a region and a day of birth, which is all it can
                       ///< be checked by
    MistypedIdentity, ///< 18 digits close behind 身份证, 身份证号 …, with a birth date or a check digit that
                      ///< cannot be
    MobileNumber, ///< 11 digits
    BankCard,     ///< 16 to 19 digits that pass Luhn's check
};

/// A number that belongs to a person, [begin, end) in UTF-16 units of the text.
struct PersonalDatum
{
    PersonalKind kind;
    qsizetype begin = 0;
    qsizetype end = 0;
    bool operator==(const PersonalDatum &) const = default;
};

/// In the order of their position, never overlapping; digits may be of full width, and set apart by single
/// blanks or hyphens as people write them, those of a right identity number by the end of a line, too; what
/// nobody sees between them (U+200B …) is passed over. A proposal: whether the piece holds personal data is
/// for the user to say.
QList<PersonalDatum> findPersonalData(const QString &text);

/// 身份证号, 身份证号（日期或末位不对）, 手机号, 银行卡号.
QString personalKindLabel(PersonalKind kind);

/// How many of each kind; those there are none of are not among them.
using PersonalCounts = QMap<PersonalKind, int>;
PersonalCounts personalCounts(const QList<PersonalDatum> &data);

/// 身份证号 2 个、手机号 1 个; empty when there is none.
QString personalDataWords(const PersonalCounts &counts);

} // namespace taizhang::domain
