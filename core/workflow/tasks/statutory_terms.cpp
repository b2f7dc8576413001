#include "core/workflow/tasks/statutory_terms.h"

#include "core/domain/tasks/statutory_days.h"
#include "core/storage/table/indicator_repository.h"

namespace taizhang::workflow {

QHash<int, QDate> statutoryTerms(storage::Database &database, QDate today)
{
    QList<domain::IndicatorWords> indicators;
    for (const auto &line : storage::indicatorLines(database))
        if (line.note.isEmpty()) // one that does not concern us sets us no day
            indicators << domain::IndicatorWords{line.number, line.text};
    QHash<int, QDate> terms;
    for (const auto &day : domain::statutoryDays(indicators, today)) // the nearest first
        if (!terms.contains(day.indicator))
            terms.insert(day.indicator, day.next);
    return terms;
}

} // namespace taizhang::workflow
