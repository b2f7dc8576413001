#include "core/workflow/reports/returned_pieces.h"

#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/workflow/reports/number_words.h"
#include "core/workflow/tr.h"

#include <QSet>

namespace taizhang::workflow {

QStringList returnedPieces(storage::Database &database, const QList<int> &indicators)
{
    QSet<domain::RequirementId> returned;
    for (const auto number : indicators) {
        storage::RequirementFilter filter;
        filter.indicator = number;
        filter.ownToo = true;
        for (const auto &line : storage::requirementLines(database, filter))
            if (line.state == domain::RequirementState::Returned)
                returned << line.id;
    }
    QStringList numbers;
    if (returned.isEmpty())
        return numbers;
    for (const auto &piece : storage::allFiledEvidence(database))
        if (returned.contains(piece.requirement))
            numbers << piece.number;
    return numbers;
}

QString returnedPiecesWords(const QStringList &numbers)
{
    return numbers.isEmpty()
               ? QString()
               : tr("请核对：%1所在的报送任务已经退回、还没有补正通过，材料照样列入。").arg(inShort(numbers));
}

} // namespace taizhang::workflow
