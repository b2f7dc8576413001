#pragma once

#include "core/domain/id.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace taizhang::domain {

/// 类别 of a unit.
enum class UnitKind { Department, Township, PartyOrgan, MassOrganisation, Court, Procuratorate, Other };

/// 部门, 乡镇, 党委机构, 群团, 法院, 检察院, 其他: stored, written in tables and read by the clerk alike.
QString unitKindLabel(UnitKind kind);
std::optional<UnitKind> parseUnitKind(const QString &label);
/// Every kind, in the order in which they are offered.
QList<UnitKind> unitKinds();

/// The kind that a name speaks of: 区委宣传部 a 党委机构, 某某镇 a 乡镇, …局 a 部门.
UnitKind guessUnitKind(const QString &name);

/// 单位 as the directory knows it. `ordinal` is its place in the 机构序列 that the user set, from 1.
struct Unit
{
    UnitId id;
    QString uuid;
    QString name;
    QString shortName; ///< empty when none
    UnitKind kind = UnitKind::Department;
    int ordinal = 0;
    QStringList aliases;
    bool standsApart = false; ///< the user said that it is nobody's alias
    bool retired = false;     ///< keeps what it answered and is asked nothing more
    bool operator==(const Unit &) const = default;

    /// What fits into a narrow place: the short name, else the name.
    const QString &label() const { return shortName.isEmpty() ? name : shortName; }
};

/// The name as it is compared: blanks gone, full and half width alike.
QString unitNameKey(const QString &name);

/// A name that is fit to be stored: blanks, line breaks and characters that nobody sees gone. Nothing when
/// there is no Chinese character in it, when it is longer than 60 characters, has marks that part names
/// (、，；), or is read in the table as a collective name or as none (各乡镇, 执法部门, 无).
std::optional<QString> parseUnitName(const QString &text);

/// Two units of the directory that are probably one in another coat: 区司法（信访）局 and 区司法局. A
/// proposal only.
struct AliasProposal
{
    UnitId alias; ///< would become a name of `unit`
    UnitId unit;
    bool operator==(const AliasProposal &) const = default;
};
QList<AliasProposal> proposeAliases(const QList<Unit> &units);

/// The units that `words` names, retired ones left out: that of this very name; else those of that short name
/// or alias; else those with these 拼音首字母 (qsfj). More than one: it is ambiguous.
QList<Unit> unitsNamed(const QList<Unit> &units, const QString &words);

} // namespace taizhang::domain
