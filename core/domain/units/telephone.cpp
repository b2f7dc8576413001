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

namespace {

/// What is written between and beside numbers and belongs to them.
const auto telephoneWords =
    QStringLiteral("转|分机|办公室|办公|办|手机|座机|传真|宅电|值班室|值班|小号|短号|[Ee]xt\\.?|[Tt]el\\.?");
/// A number with its area code and extension.
const auto telephoneNumber =
    QStringLiteral("[+(]?\\d(?:[ ()-]?\\d)+(?:[ ]?(?:转|分机|-|#|[Ee]xt\\.?)[ ]?\\d{1,6})?");

} // namespace

QString telephoneIn(const QString &text)
{
    static const QRegularExpression wholly(
        QStringLiteral("^(?:[\\d\\s+()/、,;:.#*—–−-]|%1)*$").arg(telephoneWords));
    static const QRegularExpression number(telephoneNumber);
    const auto plain = oneLine(text).normalized(QString::NormalizationForm_KC);
    if (wholly.match(plain).hasMatch())
        return oneLine(text);
    QStringList numbers;
    for (auto each = number.globalMatch(plain); each.hasNext();)
        if (const auto found = each.next().captured(); holdsTelephone(found))
            numbers << found;
    return numbers.isEmpty() ? oneLine(text) : numbers.join(u'、');
}

bool holdsTelephone(const QString &text)
{
    static const QRegularExpression fewest(QStringLiteral("\\d(?:[ ()-]?\\d){2}")); // 110
    return fewest.match(text.normalized(QString::NormalizationForm_KC)).hasMatch();
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
