#include "core/domain/units/unit.h"

#include "core/domain/one_line.h"
#include "core/domain/table/group_name.h"
#include "core/domain/table/unit_names.h"
#include "core/domain/text_folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace taizhang::domain {

namespace {

constexpr int longestName = 60; // characters

// In the order of enum UnitKind.
constexpr std::array kindLabels{
    "部门", "乡镇", "党委机构", "群团", "法院", "检察院", "其他",
};

QString withoutBrackets(const QString &name)
{
    static const QRegularExpression bracketed(QStringLiteral("[（(][^）)]*[）)]"));
    return QString(name).remove(bracketed);
}

QStringList namesOf(const Unit &unit)
{
    QStringList names{unit.name};
    if (!unit.shortName.isEmpty())
        names << unit.shortName;
    return names << unit.aliases;
}

template <class Key>
bool bearsName(const Unit &unit, const QString &wanted, Key key)
{
    const auto names = namesOf(unit);
    return std::any_of(names.cbegin(), names.cend(),
                       [&](const QString &name) { return key(name) == wanted; });
}

template <class Wanted>
QList<Unit> unitsWith(const QList<Unit> &units, Wanted wanted)
{
    QList<Unit> found;
    std::copy_if(units.cbegin(), units.cend(), std::back_inserter(found),
                 [&](const Unit &unit) { return !unit.retired && wanted(unit); });
    return found;
}

} // namespace

QString unitKindLabel(UnitKind kind)
{
    return QString::fromUtf8(kindLabels[static_cast<size_t>(kind)]);
}

std::optional<UnitKind> parseUnitKind(const QString &label)
{
    const auto wanted = label.trimmed();
    for (const auto kind : unitKinds())
        if (wanted == unitKindLabel(kind))
            return kind;
    return std::nullopt;
}

QList<UnitKind> unitKinds()
{
    QList<UnitKind> kinds;
    for (size_t i = 0; i < kindLabels.size(); ++i)
        kinds << static_cast<UnitKind>(i);
    return kinds;
}

UnitKind guessUnitKind(const QString &name)
{
    // The first that fits: 人民法院 ends in 院 as 检察院 does, and 区委编办 ends as a department may.
    static const std::array<std::pair<UnitKind, QRegularExpression>, 7> endings{{
        {UnitKind::Other, QRegularExpression(QStringLiteral("人大|政协"))},
        {UnitKind::Court, QRegularExpression(QStringLiteral("法院$"))},
        {UnitKind::Procuratorate, QRegularExpression(QStringLiteral("检察院$"))},
        {UnitKind::Township, QRegularExpression(QStringLiteral("(乡|镇|街道)(人民政府|办事处)?$"))},
        {UnitKind::MassOrganisation,
         QRegularExpression(QStringLiteral("(总工会|团委|妇联|联合会|工商联|残联|文联|科协|红十字会)$"))},
        {UnitKind::PartyOrgan, QRegularExpression(QStringLiteral("^.{0,4}?(区委|县委|市委|纪委)"))},
        {UnitKind::Department, QRegularExpression(QStringLiteral("(局|办公室|办|委|委员会|中心|队|站|所)$"))},
    }};
    const auto bare = withoutBrackets(name);
    for (const auto &[kind, ending] : endings)
        if (ending.match(bare).hasMatch())
            return kind;
    return UnitKind::Other;
}

QString unitNameKey(const QString &name)
{
    return foldForSearch(name).remove(QLatin1Char(' '));
}

std::optional<QString> parseGroupName(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression fit(QStringLiteral("^(?=.*\\p{Han})[^\\p{C}、，；,;]+$"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    const auto name = oneLine(text).remove(blanks);
    const bool isName = fit.match(name).hasMatch() && name.toUcs4().size() <= longestName;
    return isName ? std::optional(name) : std::nullopt;
}

std::optional<QString> parseUnitName(const QString &text)
{
    const auto name = parseGroupName(text);
    if (!name || *name == QStringLiteral("本局自收")) // our own word for what is asked of nobody
        return std::nullopt;
    const auto read = parseUnitCell(*name);
    return read.size() == 1 && !read.first().group ? name : std::nullopt;
}

QList<AliasProposal> proposeAliases(const QList<Unit> &units)
{
    QList<AliasProposal> proposals;
    for (const auto &unit : units) {
        const auto bare = withoutBrackets(unit.name);
        if (unit.retired || unit.standsApart || bare == unit.name)
            continue;
        for (const auto &other : units)
            if (!other.retired && unitNameKey(other.name) == unitNameKey(bare))
                proposals << AliasProposal{unit.id, other.id};
    }
    return proposals;
}

QList<Unit> unitsNamed(const QList<Unit> &units, const QString &words)
{
    const auto wanted = unitNameKey(words);
    if (wanted.isEmpty())
        return {};
    auto byName = unitsWith(units, [&](const Unit &unit) { return unitNameKey(unit.name) == wanted; });
    if (!byName.isEmpty())
        return byName;
    const auto byOther =
        unitsWith(units, [&](const Unit &unit) { return bearsName(unit, wanted, unitNameKey); });
    return byOther.isEmpty()
               ? unitsWith(units, [&](const Unit &unit) { return bearsName(unit, wanted, pinyinInitials); })
               : byOther;
}

} // namespace taizhang::domain
