#include "app/cli/ledger_json.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/workflow/tasks/requirement_names.h"
#include "core/workflow/tasks/statutory_terms.h"

#include <QJsonArray>

#include <tuple>

namespace taizhang::cli {

namespace {

void refuseUnknown(workflow::WorkspaceSession &session, const storage::RequirementFilter &filter)
{
    const auto [indicators, sections] =
        session
            .read([](storage::Database &database) {
                return std::pair(storage::indicatorLines(database), storage::sectionLines(database));
            })
            .result();
    if (filter.indicator && std::none_of(indicators.cbegin(), indicators.cend(),
                                         [&](const auto &line) { return line.number == *filter.indicator; }))
        throw domain::Error(tr("指标表里没有第%1项：请核对指标序号。").arg(*filter.indicator));
    if (filter.section && (*filter.section < 1 || *filter.section > sections.size()))
        throw domain::Error(tr("指标表里没有第%1部分：请核对部分的序号。").arg(*filter.section));
}

} // namespace

int runRequirements(const QStringList &words)
{
    const Arguments arguments(words,
                              {{QStringLiteral("unit"), QStringLiteral("U"), {}},
                               {QStringLiteral("indicator"), QStringLiteral("N"), {}},
                               {QStringLiteral("section"), QStringLiteral("S"), {}},
                               {QStringLiteral("json"), {}, {}}},
                              1, 1);
    const auto session = openForReading(arguments);
    storage::RequirementFilter filter;
    if (const auto unit = arguments.value(QStringLiteral("unit")))
        filter.unit = unitNamed(readDirectory(*session), *unit, Retired::Shown).id;
    filter.indicator = arguments.number(QStringLiteral("indicator"));
    filter.section = arguments.number(QStringLiteral("section"));
    refuseUnknown(*session, filter);
    const auto today = QDate::currentDate();
    const auto [lines, names, statutory] =
        session
            ->read([filter, today](storage::Database &database) {
                return std::tuple(storage::requirementLines(database, filter),
                                  workflow::RequirementNames(database),
                                  workflow::statutoryTerms(database, today));
            })
            .result();
    QJsonArray requirements;
    for (const auto &line : lines) {
        auto json = requirementJson(line, names, today);
        const auto day = statutory.value(names.material(line.material).indicator);
        json["statutoryDay"] = day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
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
