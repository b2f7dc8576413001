#include "app/cli/day_given.h"

#include "app/cli/output.h"
#include "app/cli/tr.h"
#include "core/domain/tasks/day_to_come.h"

namespace taizhang::cli {

std::optional<QDate> dayGiven(const QString &text)
{
    const auto read = domain::parseDayToCome(text, QDate::currentDate());
    if (!read)
        return std::nullopt;
    if (read->isYearAssumed)
        complain(tr("请核对：“%1”%2").arg(text, domain::assumedYearWords(*read)));
    return read->day;
}

} // namespace taizhang::cli
