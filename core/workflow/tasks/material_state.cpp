#include "core/workflow/tasks/material_state.h"

#include "core/domain/error.h"
#include "core/domain/one_line.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

using namespace domain;

namespace {

bool isOwnState(RequirementState state)
{
    return state == RequirementState::Missing || state == RequirementState::Collected ||
           state == RequirementState::NilReturn || state == RequirementState::NotApplicable;
}

} // namespace

QString setMaterialState(storage::Database &database, const storage::Author &author,
                         RequirementId requirement, RequirementState state, const QString &reason)
{
    if (!isOwnState(state))
        throw Error(tr("本局自收的材料没有“%1”这个状态，原状态没有改动：请选未收集、已收集、零报告或不适用。")
                        .arg(stateLabel(state)));
    const auto given = oneLine(reason);
    if (needsReason(state) && !saysSomething(given))
        throw Error(tr("标为“不适用”必须写明理由，原状态没有改动：请补上理由再试。"));
    if (storage::requirementPlace(database, requirement).unitsAsked)
        throw Error(
            tr("这项材料已交由单位报送，状态随各单位的报送而定，没有改动：请在单位的报送任务里处理。"));

    storage::ChangeGroup step(database, author, tr("标记为“%1”").arg(stateLabel(state)));
    step.set(storage::Entity::Requirement, requirement.value(),
             {{QStringLiteral("state"), stateWord(state)},
              {QStringLiteral("reason"),
               needsReason(state) || state == RequirementState::NilReturn ? given : QString()}});
    return step.commit();
}

} // namespace taizhang::workflow
