#include "core/workflow/tasks/statutory_terms.h"

#include "core/storage/table/indicator_repository.h"

namespace taizhang::workflow {

QList<domain::StatutoryDay> statutoryDays(storage::Database &database, QDate today)
{
    QList<domain::IndicatorWords> indicators;
    for (const auto &line : storage::indicatorLines(database))
        if (line.note.isEmpty()) // one that does not concern us sets us no day
            indicators << domain::IndicatorWords{line.number, line.text};
    return domain::statutoryDays(indicators, today);
}

} // namespace taizhang::workflow
