#include "core/workflow/tasks/requirement_details.h"

#include "core/domain/error.h"
#include "core/domain/one_line.h"
#include "core/domain/units/unit_limits.h"
#include "core/workflow/tasks/requirement_names.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

using namespace domain;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;

namespace {

QVariantMap changedFields(const RequirementDetails &details)
{
    // All of them by name, so that a new one does not compile until it is dealt with here.
    const auto &[note, office, askedCount, handler, handlerTelephone] = details;
    QVariantMap fields;
    if (note)
        fields.insert(QStringLiteral("note"), note->trimmed());
    if (office)
        fields.insert(QStringLiteral("office"), oneLine(*office));
    if (askedCount)
        fields.insert(QStringLiteral("asked_count"), *askedCount == 0 ? QVariant() : QVariant(*askedCount));
    return fields; // who handles it is a row of its own: setHandler()
}

void setHandler(Database &database, ChangeGroup &step, const storage::RequirementLine &line,
                const QString &handler, const QString &telephone)
{
    if (handler == line.handler && telephone == line.handlerTelephone)
        return;
    // Personal values stay out of the history; see unit contacts.
    if (const auto old = storage::handlerRow(database, line.id))
        step.retire(Entity::RequirementHandler, *old);
    if (!handler.isEmpty() || !telephone.isEmpty())
        step.insert(Entity::RequirementHandler, {{QStringLiteral("requirement_id"), line.id.value()},
                                                 {QStringLiteral("person"), handler},
                                                 {QStringLiteral("telephone"), telephone}});
}

/// They stand in letters and lists: no longer than with the unit itself.
void refuseExcess(const RequirementDetails &details)
{
    const auto text = [](const std::optional<QString> &given) {
        return given.value_or(QString());
    };
    const auto fault = excessOfTask(text(details.office), text(details.handler),
                                    text(details.handlerTelephone), text(details.note));
    if (!fault.isEmpty())
        throw Error(tr("%1，没有改动：请写短一些。").arg(fault));
}

} // namespace

RequirementDetails detailsOf(const storage::RequirementLine &line)
{
    return {.note = line.note,
            .office = line.office,
            .handler = line.handler,
            .handlerTelephone = line.handlerTelephone};
}

RequirementDetails noDetails()
{
    return {.note = QString(), .office = QString(), .handler = QString(), .handlerTelephone = QString()};
}

QString setRequirementDetails(Database &database, const storage::Author &author,
                              const QList<RequirementId> &requirements, const RequirementDetails &details)
{
    if (requirements.isEmpty())
        throw Error(tr("没有选中报送任务，没有改动任何内容。"));
    const RequirementNames names(database);
    refuseExcess(details);
    if (details.askedCount && (*details.askedCount < 0 || *details.askedCount > mostPieces))
        throw Error(tr("要求的件数应在 1 到 %1 之间，没有改动：请改正后再试。").arg(mostPieces));
    ChangeGroup step(database, author,
                     requirements.size() == 1
                         ? tr("修改报送任务：%1")
                               .arg(names.placeOf(storage::requirementLine(database, requirements.first())))
                         : tr("修改 %1 项报送任务").arg(requirements.size()));
    for (const auto id : requirements)
        putDetails(database, step, id, details);
    return step.commit();
}

void putDetails(Database &database, ChangeGroup &step, RequirementId requirement,
                const RequirementDetails &details)
{
    const auto line = storage::requirementLine(database, requirement);
    step.set(Entity::Requirement, requirement.value(), changedFields(details));
    setHandler(database, step, line, oneLine(details.handler.value_or(line.handler)),
               oneLine(details.handlerTelephone.value_or(line.handlerTelephone)));
}

} // namespace taizhang::workflow
