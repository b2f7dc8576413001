#include "core/workflow/tasks/reviewing.h"

#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/domain/evidence/material_advice.h"
#include "core/domain/one_line.h"
#include "core/domain/tasks/asking.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/tasks/requirement_names.h"
#include "core/workflow/tr.h"

#include <algorithm>

namespace taizhang::workflow {

using namespace domain;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;
using storage::RequirementLine;

namespace {

void refuseUnlessAllowed(const RequirementNames &names, const RequirementLine &line, ReviewStep step)
{
    const auto refusal = stepRefusal(line.state, step);
    if (!refusal.isEmpty())
        throw Error(tr("%1%2，没有改动任何内容。").arg(names.placeOf(line), refusal));
}

/// The place of a single one, else how many.
QString placesOf(Database &database, const RequirementNames &names, const QList<RequirementId> &requirements)
{
    if (requirements.isEmpty())
        throw Error(tr("没有选中报送任务，没有改动任何内容。"));
    return requirements.size() == 1 ? names.placeOf(storage::requirementLine(database, requirements.first()))
                                    : tr("%1 项").arg(requirements.size());
}

QString withNote(const QString &before, const QString &note)
{
    return before.isEmpty() ? note.trimmed() : before + QLatin1Char('\n') + note.trimmed();
}

bool leads(Database &database, UnitId unit, TaskId task)
{
    const auto units = storage::units(database);
    const auto groups = storage::unitGroups(database);
    const auto printed = parseUnitCell(storage::leadTextOf(database, task));
    return std::any_of(printed.cbegin(), printed.cend(), [&](const UnitName &name) {
        const auto meant = named(name, units, groups);
        return meant.unit == unit || (meant.group && expanded(groups, *meant.group).contains(unit));
    });
}

/// The 情况说明 of a row is its lead unit's to supply.
QStringList adviceOnReport(Database &database, const RequirementLine &line, TaskId task)
{
    if (!line.unit || !leads(database, *line.unit, task))
        return {};
    const auto unwritten = storage::unwrittenPoints(database, task);
    return unwritten == 0 ? QStringList()
                          : QStringList{tr("请核对：这一行的情况说明还有 %1 点没有文字。").arg(unwritten)};
}

} // namespace

QString takeReviewStep(Database &database, const storage::Author &author,
                       const QList<RequirementId> &requirements, ReviewStep reviewStep, const QString &reason,
                       const QString &note)
{
    const auto given = oneLine(reason);
    if (needsReason(reviewStep) && !saysSomething(given))
        throw Error(tr("“%1”必须写明理由，状态没有改动：请补上理由再试。").arg(stepLabel(reviewStep)));
    const RequirementNames names(database);
    ChangeGroup step(database, author,
                     tr("%1：%2").arg(stepLabel(reviewStep), placesOf(database, names, requirements)));
    for (const auto id : requirements) {
        const auto line = storage::requirementLine(database, id);
        refuseUnlessAllowed(names, line, reviewStep);
        QVariantMap fields{
            {QStringLiteral("state"), stateWord(*stateAfter(line.state, reviewStep))},
            {QStringLiteral("state_at"), step.now()},
            {QStringLiteral("reason"),
             needsReason(reviewStep) || reviewStep == ReviewStep::NilReturn ? given : QString()}};
        if (!note.trimmed().isEmpty())
            fields.insert(QStringLiteral("note"), withNote(line.note, note));
        step.set(Entity::Requirement, id.value(), fields);
    }
    return step.commit();
}

QString askExtension(Database &database, const storage::Author &author,
                     const QList<RequirementId> &requirements, QDate wanted, const QString &reason)
{
    const RequirementNames names(database);
    ChangeGroup step(database, author, tr("申请延期：%1").arg(placesOf(database, names, requirements)));
    for (const auto id : requirements) {
        const auto line = storage::requirementLine(database, id);
        if (keepsItsDate(line.state))
            throw Error(tr("%1已经是“%2”，不需要延期，没有改动。")
                            .arg(names.placeOf(line), unitStateLabel(line.state)));
        if (!line.due())
            throw Error(tr("%1没有期限，不需要延期，没有改动。").arg(names.placeOf(line)));
        if (!wanted.isValid() || wanted <= *line.due())
            throw Error(tr("延期日期应晚于%1现在的期限%2，没有改动：请改正后再试。")
                            .arg(names.placeOf(line), dateText(*line.due())));
        step.set(Entity::Requirement, id.value(),
                 {{QStringLiteral("extension_wanted"), wanted.toString(Qt::ISODate)},
                  {QStringLiteral("extension_reason"), oneLine(reason)}});
    }
    return step.commit();
}

QString decideExtension(Database &database, const storage::Author &author,
                        const QList<RequirementId> &requirements, bool granted, const QString &reason)
{
    const RequirementNames names(database);
    const auto places = placesOf(database, names, requirements);
    ChangeGroup step(database, author,
                     granted ? tr("同意延期：%1").arg(places) : tr("不同意延期：%1").arg(places));
    for (const auto id : requirements) {
        const auto line = storage::requirementLine(database, id);
        if (!line.extensionWanted)
            throw Error(tr("%1没有待批的延期申请，没有改动。").arg(names.placeOf(line)));
        QVariantMap decided{{QStringLiteral("extension_wanted"), QVariant()}};
        if (!granted) // the reason of one that is granted goes on to say why
            decided.insert(QStringLiteral("extension_reason"), QString());
        if (!granted && domain::saysSomething(reason))
            decided.insert(QStringLiteral("note"),
                           withNote(line.note, tr("不同意延期：%1").arg(reason.trimmed())));
        step.set(Entity::Requirement, id.value(), decided);
        if (granted) // after it, so that the history has it on top
            step.set(Entity::Requirement, id.value(),
                     {{QStringLiteral("extended_to"), line.extensionWanted->toString(Qt::ISODate)}});
    }
    return step.commit();
}

QStringList adviceBefore(Database &database, RequirementId requirement, ReviewStep reviewStep)
{
    const auto line = storage::requirementLine(database, requirement);
    const auto state = stateAfter(line.state, reviewStep);
    if (!state)
        return {};
    const RequirementNames names(database);
    const auto &material = names.material(line.material);
    auto advice = adviceOnAnswer(material.text, *state, line.askedCount, line.filings);
    if (reviewStep == ReviewStep::NilReturn)
        advice << adviceBeforeNil(line.filings);
    if (*state == RequirementState::Submitted || *state == RequirementState::LeadReviewed ||
        *state == RequirementState::Accepted)
        advice << adviceOnReport(database, line, material.task);
    return advice;
}

} // namespace taizhang::workflow
