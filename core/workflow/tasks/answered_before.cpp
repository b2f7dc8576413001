#include "core/workflow/tasks/answered_before.h"

#include "core/workflow/tasks/requirement_names.h"
#include "core/workflow/tr.h"

#include <QSet>

namespace taizhang::workflow {

using namespace domain;

AnsweredBefore::AnsweredBefore(storage::Database &database, const QList<RequirementId> &requirements)
    : m_database(database)
{
    for (const auto id : QSet<RequirementId>(requirements.cbegin(), requirements.cend()))
        if (const auto line = storage::requirementLine(database, id); line.unit && !isOwed(line.state))
            m_lines << line;
}

QStringList AnsweredBefore::advice() const
{
    QStringList advice;
    if (m_lines.isEmpty())
        return advice;
    const RequirementNames names(m_database);
    for (const auto &before : m_lines)
        if (const auto more = storage::requirementLine(m_database, before.id).filings - before.filings;
            more > 0)
            advice << tr("请核对：%1已经是“%2”，又收进了 %3 份材料，请再审核一遍。")
                          .arg(names.placeOf(before), stateLabel(before.state))
                          .arg(more);
    advice.sort();
    return advice;
}

} // namespace taizhang::workflow
