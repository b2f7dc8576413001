#pragma once

#include "core/domain/id.h"
#include "core/domain/tasks/due.h"
#include "core/domain/tasks/requirement.h"
#include "core/domain/units/unit_progress.h"
#include "core/storage/database/database.h"

#include <QList>

#include <optional>

namespace taizhang::storage {

/// A 报送任务 and where it stands in the table.
struct RequirementPlace
{
    int indicator = 0;
    int row = 0;      ///< ordinal of the row within the indicator, from 1
    int material = 0; ///< place of the material in the row, from 1
    domain::RequirementState state = domain::RequirementState::Missing;
    bool unitsAsked = false; ///< whether the material is asked of any unit, and that counts
};

/// Throws domain::Error when there is none of that id.
RequirementPlace requirementPlace(Database &database, domain::RequirementId requirement);

/// The ordinal for the next piece filed there: behind every piece of the same material, whoever it is from,
/// so that no number that was given moves.
int nextFilingOrdinal(Database &database, domain::RequirementId requirement);

/// A material of the present edition and where it stands. The edition is never updated, so this may be kept.
struct MaterialLine
{
    domain::MaterialId id;
    QString uuid;
    domain::TaskId task;
    int section = 0;   ///< ordinal of its section, from 1
    int indicator = 0; ///< number
    int row = 0;       ///< ordinal of the row within the indicator, from 1
    int place = 0;     ///< in the row, from 1
    QString label;     ///< the printed number, else its place
    QString text;
    int rowsOfIndicator = 1;

    /// 第30项材料2; the row stands in it where the indicator has several: 第3项第2行材料1.
    QString shownPlace() const;
    /// The same on paper, which is Chinese whatever the program speaks.
    QString printedPlace() const;
};
/// In printed order.
QList<MaterialLine> materialLines(Database &database);

/// 报送任务: one material asked of one unit for one period, as it stands.
struct RequirementLine
{
    domain::RequirementId id;
    QString uuid = {};
    domain::MaterialId material;
    std::optional<domain::UnitId> unit = {}; ///< none: 本局自收
    QString period = {};                     ///< a year as four digits; empty: the whole
    domain::RequirementState state = domain::RequirementState::Missing;
    QString reason = {};
    QString note = {};
    std::optional<int> askedCount = {};
    std::optional<QDate> dueOn = {};
    std::optional<QDate> extendedTo = {};
    std::optional<QDate> extensionWanted = {}; ///< asked for and not decided yet
    QString extensionReason = {};
    QString office = {};  ///< 承办股室
    QString stateAt = {}; ///< ISO, UTC; empty while the state never changed
    std::optional<domain::UnitGroupId> viaGroup = {};
    int filings = 0;
    QString handler = {}; ///< 经办人
    QString handlerTelephone = {};
    bool unitRetired = false;
    QString cameAt = {}; ///< of what was 退回: when its newest piece or version came; ISO, UTC; else empty

    std::optional<QDate> due() const { return domain::dueDay(dueOn, extendedTo); }
    /// The day that counts is that of an extension.
    bool isExtended() const { return extendedTo && due() == extendedTo; }
    /// domain::isChased(), but not a retired unit.
    bool isChased(QDate today) const
    {
        return counts() && domain::isChased(state, {dueOn, extendedTo}, today);
    }
    /// 未报送, and nothing came.
    bool isUntouched() const { return state == domain::RequirementState::Missing && filings == 0; }
    /// domain::counts(): not what a retired unit would owe.
    bool counts() const { return domain::counts(state, unitRetired); }
    domain::Timeliness timeliness(QDate today) const;
    /// domain::timelinessWords(); of what a retired unit would owe 已停用，不再催办.
    QString timelinessWords(QDate today) const;
    /// Something came that nobody registered as 报送; to be looked at of a retired unit, too.
    bool isUnregistered() const;
    /// Adds it to how its unit stands: of what a retired unit would owe only that it isUnregistered().
    void addTo(domain::UnitProgress &progress, QDate today) const;
    bool operator==(const RequirementLine &) const = default;
};

/// Which requirements are wanted; everything left out means all.
struct RequirementFilter
{
    std::optional<domain::RequirementId> id;
    std::optional<domain::MaterialId> material;
    std::optional<domain::UnitId> unit;
    std::optional<domain::UnitGroupId> viaGroup;
    std::optional<int> indicator;
    std::optional<int> section;
    bool ownToo = false; ///< those of 本局自收, too, which else are left out
};

/// Live ones of the present edition, in printed order, then by the order of units and by period.
QList<RequirementLine> requirementLines(Database &database, const RequirementFilter &filter = {});
/// That of 本局自收.
domain::RequirementId ownRequirement(Database &database, domain::MaterialId material);
/// Throws domain::Error when it is not there any more.
RequirementLine requirementLine(Database &database, domain::RequirementId requirement);

/// The reasons that were given last for one state (退回, 不适用), each once, the latest first. From the
/// history, so that one that is dealt with by now is there, too.
QStringList recentReasons(Database &database, domain::RequirementState state, int limit);

/// The row of 经办人, when there is one.
std::optional<qint64> handlerRow(Database &database, domain::RequirementId requirement);

} // namespace taizhang::storage
