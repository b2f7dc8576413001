#include "core/workflow/tasks/registering.h"

#include "core/domain/evidence/material_advice.h"
#include "core/workflow/tasks/requirement_names.h"
#include "core/workflow/tr.h"

#include <QSet>

namespace taizhang::workflow {

using namespace domain;
using storage::Database;
using storage::Entity;
using storage::RequirementLine;

namespace {

/// Each once.
QList<RequirementLine> owedAmong(Database &database, const QList<RequirementId> &requirements)
{
    QList<RequirementLine> owed;
    QSet<RequirementId> seen;
    for (const auto id : requirements) {
        if (seen.contains(id))
            continue;
        seen << id;
        const auto line = storage::requirementLine(database, id);
        if (line.unit && isOwed(line.state) && (line.counts() || line.isUnregistered()))
            owed << line;
    }
    return owed;
}

QStringList unitNames(Database &database, const QList<RequirementLine> &lines)
{
    QStringList units;
    if (lines.isEmpty())
        return units;
    const RequirementNames names(database);
    for (const auto &line : lines)
        if (const auto name = names.unitOf(line); !units.contains(name))
            units << name;
    return units;
}

} // namespace

QStringList unitsOwing(Database &database, const QList<RequirementId> &requirements)
{
    return unitNames(database, owedAmong(database, requirements));
}

Registering::Registering(Database &database, const QList<RequirementId> &requirements, Registers registers)
    : m_database(database), m_owed(owedAmong(database, requirements)), m_registers(registers)
{
}

QString Registering::title(const QString &ofAdding) const
{
    if (ofAdding.isEmpty())
        return tr("登记报送");
    return isWanted() ? tr("%1，登记报送").arg(ofAdding) : ofAdding;
}

QStringList Registering::apply(storage::ChangeGroup &step) const
{
    QStringList advice;
    if (!isWanted())
        return advice;
    const RequirementNames names(m_database);
    for (const auto &before : m_owed) {
        const auto line = storage::requirementLine(m_database, before.id); // with what just came
        step.set(Entity::Requirement, line.id.value(),
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

QStringList Registering::stillOwing() const
{
    return isWanted() ? QStringList() : unitNames(m_database, m_owed);
}

} // namespace taizhang::workflow
