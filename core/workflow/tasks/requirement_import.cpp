#include "core/workflow/tasks/requirement_import.h"

#include "core/domain/evidence/secrecy.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/tasks/requirement_details.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

using exchange::RequirementListRow;
using storage::Database;

exchange::RequirementList planRequirementImport(Database &database, const QList<QStringList> &rows,
                                                QDate today)
{
    auto list = exchange::readRequirementTable(
        rows,
        {storage::materialLines(database), storage::units(database), storage::requirementLines(database)},
        today);
    for (auto &row : list.rows)
        if (row.news.note)
            row.sentence += domain::secretWordsRemarks(tr("备注"), *row.news.note).join(QString());
    return list;
}

QString importRequirements(Database &database, const storage::Author &author,
                           const exchange::RequirementList &list)
{
    storage::ChangeGroup step(
        database, author,
        tr("读回报送任务表：更新 %1 项").arg(list.count(RequirementListRow::Outcome::Changed)));
    for (const auto &row : list.rows) {
        if (row.outcome != RequirementListRow::Outcome::Changed)
            continue;
        const auto &news = row.news;
        putDetails(database, step, *row.requirement,
                   {.note = news.note,
                    .office = news.office,
                    .handler = news.handler,
                    .handlerTelephone = news.telephone});
        if (news.dueOn)
            step.set(storage::Entity::Requirement, row.requirement->value(),
                     {{QStringLiteral("due_on"), news.dueOn->toString(Qt::ISODate)}});
    }
    return step.commit();
}

} // namespace taizhang::workflow
