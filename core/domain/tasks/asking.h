#pragma once

#include "core/domain/table/unit_names.h"
#include "core/domain/units/unit.h"
#include "core/domain/units/unit_group.h"

#include <QList>
#include <QString>

namespace taizhang::domain {

/// Where a proposal to ask somebody comes from, the stronger first.
enum class AskSource {
    Words,       ///< the material itself names them
    Lead,        ///< 牵头单位 of the row
    Responsible, ///< 责任单位 of the row
};

/// Somebody who could be asked for a material: a unit or a group of the directory, never both. Always
/// confirmed by the user.
///
/// `words` are the words it came from: of the material's text from `begin` to `end` (UTF-16 units), or a name
/// of the cell, then both are 0.
struct AskProposal
{
    std::optional<UnitId> unit;
    std::optional<UnitGroupId> group;
    AskSource source = AskSource::Words;
    QString words;
    qsizetype begin = 0;
    qsizetype end = 0;
    bool operator==(const AskProposal &) const = default;
};

/// A name in the table that means nobody of the directory, as printed: a field that a text lists (市场监管)
/// without a unit in whose name it stands, or a name of a cell.
struct UnknownName
{
    AskSource source = AskSource::Words;
    QString words;
    bool operator==(const UnknownName &) const = default;
};

/// Whom to ask, and who is left out since the directory does not know them.
struct AskProposals
{
    QList<AskProposal> known;
    QList<UnknownName> unknown;
};

/// Whom to ask for a material, each once, by its strongest source:
/// - units by name, short name or alias, and groups by name, in its text;
/// - fields that it lists (市场监管、卫生健康、…部门行政执法案卷): the unit in whose name the field stands;
/// - collective words (各乡镇, 政府各部门, 执法部门) as the group that they mean;
/// - the government itself, where its standing meeting is spoken of (政府常务会) or it is listed among those
///   who send something (区政府、各乡镇), as the office that keeps its papers: 区政府办公室. Elsewhere 区政府
///   is only spoken of (区政府行政规范性文件向市政府报备);
/// - the row's lead units, then its responsible ones, as printed.
/// Retired units are not known.
AskProposals proposeAsked(const QString &materialText, const QList<UnitName> &lead,
                          const QList<UnitName> &responsible, const QList<Unit> &units,
                          const QList<UnitGroup> &groups);

/// Of whose proposals a material is asked unless the user chooses otherwise: those whom its words name, else
/// the lead units.
AskSource sourceOfWhomToAsk(const QList<AskProposal> &proposals);

/// The unit or group that a printed name means; neither when the directory knows none, or several, of that
/// name.
struct Named
{
    std::optional<UnitId> unit;
    std::optional<UnitGroupId> group;
    bool known() const { return unit || group; }
};
Named named(const UnitName &printed, const QList<Unit> &units, const QList<UnitGroup> &groups);

} // namespace taizhang::domain
