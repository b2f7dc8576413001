#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/verbs.h"
#include "core/exchange/table_report.h"
#include "core/storage/table/edition_repository.h"

namespace taizhang::cli {

int runTable(const QStringList &words)
{
    const Arguments arguments(words, {{QStringLiteral("json"), {}}}, 1, 1);
    const auto session = openForReading(arguments);
    const auto table =
        session->read([](storage::Database &database) { return storage::edition(database); }).result();
    if (arguments.has(QStringLiteral("json"))) {
        printJson(exchange::tableReport(table));
        return 0;
    }
    print(table.title + QLatin1Char('\n'));
    for (const auto &section : table.sections) {
        print(section.mark + section.title + QLatin1Char('\n'));
        for (const auto &indicator : section.indicators)
            print(QStringLiteral("%1\t%2\n").arg(indicator.number).arg(indicator.text));
    }
    return 0;
}

} // namespace taizhang::cli
