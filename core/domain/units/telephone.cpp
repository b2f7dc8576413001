#include "core/domain/units/telephone.h"

#include "core/domain/evidence/personal_data.h"
#include "core/domain/file_names.h"
#include "core/domain/one_line.h"
#include "core/domain/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang::domain {

namespace {

bool isIdentity(const QString &plain)
{
    // Also one that fails its check: no telephone number has so many digits in one piece.
    static const QRegularExpression tooMany(QStringLiteral("\\d{16}"));
    const auto found = findPersonalData(plain);
    return tooMany.match(plain).hasMatch() ||
           std::any_of(found.cbegin(), found.cend(), [](const PersonalDatum &datum) {
               return datum.kind == PersonalKind::IdentityNumber ||
                      datum.kind == PersonalKind::OldIdentityNumber;
           });
}

} // namespace

QString telephoneGiven(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^=?\\s*(\\d+)(?:\\.0+)?$"));
    static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}(?:,\\d{3})+(?:\\.0+)?$"));
    const auto given = oneLine(text);
    auto plain = given.normalized(QString::NormalizationForm_KC);
    if (grouped.match(plain).hasMatch())
        plain.remove(u',');
    const auto match = number.match(plain);
    return match.hasMatch() ? match.captured(1) : given;
}

QString adviceOnTelephone(const QString &telephone)
{
    constexpr qsizetype fewest = 3; // 110
    const auto plain = telephone.normalized(QString::NormalizationForm_KC);
    const auto digits = std::count_if(plain.cbegin(), plain.cend(), [](QChar c) { return c.isDigit(); });
    if (plain.trimmed().isEmpty())
        return {};
    if (isIdentity(plain))
        return tr("请核对：电话里写的像是身份证号或别的号码。"); // not repeated: it may be a person's
    return digits < fewest || plain.count(u'0') == digits
               ? tr("请核对：“%1”不像电话号码。").arg(shownName(telephone))
               : QString();
}

} // namespace taizhang::domain
