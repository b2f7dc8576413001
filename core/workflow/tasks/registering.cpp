#include "core/workflow/tasks/registering.h"

#include "core/domain/evidence/material_advice.h"
#include "core/storage/requirement_repository.h"
#include "core/workflow/tasks/requirement_names.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

using namespace domain;
using storage::Database;
using storage::Entity;

QList<RequirementId> owedAmong(Database &database, const QList<RequirementId> &requirements)
{
    QList<RequirementId> owed;
    for (const auto id : requirements) {
        if (owed.contains(id))
            continue;
        const auto line = storage::requirementLine(database, id);
        if (line.unit && line.counts() && isOwed(line.state))
            owed << id;
    }
    return owed;
}

QString titleWith(const QString &title, Registers registers, qsizetype owed)
{
    return registers == Registers::Yes && owed > 0 ? tr("%1，登记报送").arg(title) : title;
}

QStringList registerAs(Database &database, storage::ChangeGroup &step, const QList<RequirementId> &owed)
{
    QStringList advice;
    if (owed.isEmpty())
        return advice;
    const RequirementNames names(database);
    for (const auto id : owed) {
        const auto line = storage::requirementLine(database, id);
        step.set(Entity::Requirement, id.value(),
                 {{QStringLiteral("state"), stateWord(RequirementState::Submitted)},
                  {QStringLiteral("state_at"), step.now()},
                  {QStringLiteral("reason"), QString()}});
        for (const auto &sentence :
             adviceOnAnswer(names.material(line.material).text, RequirementState::Submitted, line.askedCount,
                            line.filings))
            advice << tr("%1：%2").arg(names.placeOf(line), sentence);
    }
    return advice;
}

QStringList unitsOwing(Database &database, const QList<RequirementId> &requirements)
{
    QStringList units;
    const auto owed = owedAmong(database, requirements);
    if (owed.isEmpty())
        return units;
    const RequirementNames names(database);
    for (const auto id : owed)
        if (const auto name = names.unitOf(storage::requirementLine(database, id)); !units.contains(name))
            units << name;
    return units;
}

} // namespace taizhang::workflow
