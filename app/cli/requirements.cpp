#include "app/cli/ledger_json.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/domain/tasks/statutory_days.h"
#include "core/workflow/tasks/requirement_names.h"
#include "core/workflow/tasks/statutory_terms.h"

#include <QJsonArray>

#include <tuple>

namespace taizhang::cli {

int runRequirements(const QStringList &words)
{
    const Arguments arguments(words,
                              {{QStringLiteral("unit"), QStringLiteral("U")},
                               {QStringLiteral("indicator"), QStringLiteral("N")},
                               {QStringLiteral("section"), QStringLiteral("S")},
                               {QStringLiteral("json"), {}}},
                              1, 1);
    const auto session = openForReading(arguments);
    const auto filter = selectedRequirements(*session, arguments, Retired::Shown);
    const auto today = QDate::currentDate();
    const auto [lines, names, statutory] =
        session
            ->read([filter, today](storage::Database &database) {
                return std::tuple(storage::requirementLines(database, filter),
                                  workflow::RequirementNames(database),
                                  workflow::statutoryDays(database, today));
            })
            .result();
    QJsonArray requirements;
    for (const auto &line : lines) {
        auto json = requirementJson(line, names, today);
        const auto &material = names.material(line.material);
        const auto day = domain::statutoryDayOf(statutory, material.indicator, material.text);
        json["statutoryDay"] = day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
        requirements << json;
        if (!arguments.has(QStringLiteral("json")))
            print(QStringLiteral("%1\t%2\t%3\t%4\n")
                      .arg(names.placeOf(line), domain::unitStateLabel(line.state),
                           line.due() ? domain::dateText(*line.due()) : QString(),
                           line.timelinessWords(today)));
    }
    if (arguments.has(QStringLiteral("json")))
        printJson({{"requirements", requirements}});
    return 0;
}

} // namespace taizhang::cli
