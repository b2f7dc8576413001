#pragma once

#include "core/domain/evidence/certainty.h"
#include "core/domain/id.h"
#include "core/domain/units/unit.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace taizhang::domain {

/// A material as far as a file may be placed there.
struct PlacingMaterial
{
    MaterialId id;
    RequirementId own; ///< 本局自收's
    int indicator = 0;
    int row = 0;   ///< ordinal of the row within the indicator, from 1
    int place = 0; ///< in the row, from 1
    QString label; ///< the printed number, else its place
    QString text;
    QList<UnitId> named; ///< the row's lead and responsible units
};

/// A material asked of a unit.
struct PlacingRequirement
{
    RequirementId id;
    MaterialId material;
    UnitId unit;
    QString period;     ///< a year, or empty for the whole
    bool isOpen = true; ///< something is still to come: 未报送 or 退回
};

/// All that files can be placed by, read once.
struct PlacingTable
{
    QList<PlacingMaterial> materials; ///< in printed order
    QList<PlacingRequirement> asked;  ///< in printed order, then by units and periods
    QList<Unit> units;
};

/// What whoever brings the files said of them all, by dropping them there.
struct PlacingHint
{
    std::optional<int> indicator;
    std::optional<UnitId> unit;
    std::optional<RequirementId> requirement;
};

/// Where a file would go, and why. What is empty is not known.
struct Placing
{
    int indicator = 0;
    std::optional<MaterialId> material;
    std::optional<UnitId> unit;               ///< whose file it is, asked for the material or not
    std::optional<RequirementId> requirement; ///< where it would be filed; set together with `material`
    Certainty certainty = Certainty::None;
    QString reason; ///< in words, never empty
    QString stop;   ///< a word of secrecy in the name (绝密, 机密 …): it must not be taken in
    bool operator==(const Placing &) const = default;
};

/// The word of secrecy in a name with its folders (绝密, 机密, 秘密★, 内部资料); empty when there is none.
QString secrecyWord(const QString &path);

/// Proposes a place for each of many files by their names and folders, nearest first: an evidence number
/// (046-2-03), a number of an indicator (第46项), the names of units, the words of the materials, and what is
/// asked of the unit. Pure; the same table and path give the same proposal. Safe from any thread.
class Placer
{
public:
    explicit Placer(PlacingTable table);
    ~Placer();
    Placer(const Placer &) = delete;
    Placer &operator=(const Placer &) = delete;

    /// `path`: with its folders, parted by '/'; an archive counts as a folder, and its ending as nothing.
    Placing place(const QString &path, const PlacingHint &hint = {}) const;

    /// Where a file goes of which this material is certain: what is asked of the unit, in the year that the
    /// path names; else 本局自收.
    RequirementId requirementFor(MaterialId material, std::optional<UnitId> unit, const QString &path) const;

    const PlacingTable &table() const;

private:
    class Rules;
    std::unique_ptr<Rules> m_rules;
};

} // namespace taizhang::domain
