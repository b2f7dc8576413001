#pragma once

#include "core/storage/reports/report_repository.h"
#include "core/storage/table/indicator_repository.h"
#include "core/workflow/tasks/asking.h"
#include "ui/asking/nobody_asked.h"
#include "ui/shared/roster.h"

namespace taizhang::ui {

/// Where somebody stands among those who can be asked, the likelier first.
enum class AskPart {
    Words,
    Lead,
    Above, ///< lead units of a row above, where the row's own cell is empty
    Responsible,
    Groups,
    Units,
};
QString askPartLabel(AskPart part);

/// A unit or a group of the directory that can be asked, never both.
struct AskChoice
{
    AskPart part = AskPart::Units;
    std::optional<domain::UnitId> unit;
    std::optional<domain::UnitGroupId> group;
    QString name;
    QString source; ///< why it is proposed, with the words of the table: 材料写明“卫生健康”
    QList<domain::UnitId> means; ///< the unit, or the group's; empty for a group without members
    int askedForAll = 0;         ///< of means.size() × materials: asked for the whole, and no more
    int askedInYears = 0;        ///< the same, asked for some years
    bool proposed = false;       ///< among the strongest proposals for what is to be asked
};

/// Everybody who can be asked for these materials of a row, each once: first whom the words name, then the
/// row's lead and responsible units, then the other groups and units. Retired units are left out. Where the
/// row names no lead, `above` is who may be meant; nobody of them is ticked. Nobody is ticked for several
/// materials either: each has words of its own.
QList<AskChoice> askChoices(const Roster &roster, const storage::TaskSheet &task,
                            const QList<domain::MaterialId> &materials,
                            const std::optional<storage::LeadAbove> &above = {});

/// The groups without members among those whom the words name, or where they name nobody, the lead units.
QList<EmptyGroup> emptyAmongStrongest(const QList<AskChoice> &choices);

/// 名录里没有材料写明的“市场监管”。: the names that the materials and the row's lead cell give and the
/// directory does not know; empty when there are none.
QString unknownWords(const Roster &roster, const storage::TaskSheet &task,
                     const QList<domain::MaterialId> &materials);

/// What it would make, as workflow::askUnits() counts: requirements, and for how many of the materials.
struct NewRequirements
{
    int count = 0;
    int materials = 0;
    void add(const NewRequirements &other);
};
NewRequirements newRequirements(const Roster &roster, const workflow::Asking &asking);

/// What it does to what was asked before, as workflow::askUnits() does it.
struct Restatement
{
    int terms = 0;                                     ///< of how many the count or the date becomes another
    int years = 0;                                     ///< how many are cut into the years
    std::optional<domain::RequirementId> refused = {}; ///< the first that cannot be cut: something came
    void add(const Restatement &other);
    bool isAny() const { return terms + years > 0; }
};
Restatement restatedBy(const Roster &roster, const workflow::Asking &asking);

/// 将新增 3 项报送任务；已经交办的 2 项期限改成2024年5月31日: what confirming on these terms comes to,
/// without a full stop.
QString outcomeWords(int fresh, const Restatement &restated, const workflow::Asking &terms,
                     const QString &freshNote = {});
/// 新交办 3 项；先前的 11 项改为分年，共 22 项: the same once it is done, for the name of the step.
QString doneWords(int fresh, const Restatement &restated, const workflow::Asking &terms);
/// Why it cannot be confirmed, with the next step; empty when it can.
QString refusalWords(const Roster &roster, const Restatement &restated);

} // namespace taizhang::ui
