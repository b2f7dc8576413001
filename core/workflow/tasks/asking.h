#pragma once

#include "core/domain/id.h"
#include "core/domain/units/unit.h"
#include "core/storage/history/journal.h"
#include "core/storage/tasks/requirement_repository.h"

#include <QDate>
#include <QSet>

namespace taizhang::workflow {

/// What is asked of whom. Groups stand for the units that they mean now and are remembered with the
/// requirement, so that a later member is asked, too.
struct Asking
{
    QList<domain::MaterialId> materials;
    QList<domain::UnitId> units;
    QList<domain::UnitGroupId> groups;
    QStringList years;             ///< one requirement for each (2022); none: one for the whole
    std::optional<int> askedCount; ///< pieces for each
    std::optional<QDate> dueOn;
    /// The years, the count and the date, where they are given, hold for what was asked already as well.
    bool restated = false;
};

/// What an asking does to something that one of its units was asked before.
enum class Restating {
    Nothing,
    Terms,  ///< another count or date
    Years,  ///< asked for the whole and nothing came: it is cut into the years
    Refused ///< the same, but something came
};
Restating restating(const Asking &asking, const storage::RequirementLine &line);

/// Asks every unit for every material, as one step; what was asked already stays as it is, unless the asking
/// is `restated`. Throws domain::Error when a group means nobody, when nobody or nothing is named, or where
/// it is Restating::Refused; the step is empty when all was asked before.
QString askUnits(storage::Database &database, const storage::Author &author, const Asking &asking);

/// The same for several askings at once, as one step.
QString askEach(storage::Database &database, const storage::Author &author, const QList<Asking> &askings);

/// The periods still to be asked of a unit that is asked for `asked` (an empty one is the whole): who is
/// asked for the whole, or in years for the whole, is asked already.
QStringList missingPeriods(const QSet<QString> &asked, const QStringList &years);

/// Takes back what was asked. Throws domain::Error, and takes back nothing, when one of them is answered or
/// has evidence.
QString withdraw(storage::Database &database, const storage::Author &author,
                 const QList<domain::RequirementId> &requirements);

/// Cuts requirements into 年度格: each becomes one per year with its own count, date and state. Throws
/// domain::Error when one is answered, has evidence, or is cut already.
QString splitByYears(storage::Database &database, const storage::Author &author,
                     const QList<domain::RequirementId> &requirements, const QStringList &years,
                     std::optional<int> askedCount);

/// Whether its date can be set: what is settled (domain::keepsItsDate) keeps the one it had, as does what a
/// retired unit was asked.
bool canBeDated(const storage::RequirementLine &line);
/// Sets or (without a date) clears when they are due, of those that canBeDated(). Throws domain::Error when
/// there are none.
QString setDueDates(storage::Database &database, const storage::Author &author,
                    const QList<domain::RequirementId> &requirements, std::optional<QDate> due);

/// Whom the material is asked of.
QList<domain::UnitId> unitsAsked(storage::Database &database, domain::MaterialId material);

/// What a unit that joins a group is asked, as its other members were through it.
struct JoinedAsk
{
    domain::MaterialId material;
    domain::UnitId unit;
    domain::UnitGroupId through;
    QString period = {}; ///< a year as four digits; empty: the whole
    std::optional<int> askedCount = {};
    std::optional<QDate> dueOn = {};
    bool isDatePassed = false; ///< the date of the others is over, so that it has none
};

/// One for each period of a material that these others were asked, with the count and the date that most of
/// them have: one date that was set for a single unit is not for all.
QList<JoinedAsk> asksLikeTheOthers(const QList<storage::RequirementLine> &others, domain::UnitId unit,
                                   domain::UnitGroupId through, QDate today);
/// Inside a step.
void askJoined(storage::Database &database, storage::ChangeGroup &step, const QList<JoinedAsk> &asks);

} // namespace taizhang::workflow
