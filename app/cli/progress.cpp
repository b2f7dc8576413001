#include "app/cli/ledger_json.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/tasks/progress_words.h"
#include "core/domain/units/owing_words.h"
#include "core/storage/tasks/progress_repository.h"
#include "core/workflow/letters/next_notices.h"

#include <QJsonArray>
#include <QMap>

namespace taizhang::cli {

namespace {

struct Lines
{
    QList<storage::SectionLine> sections;
    QList<storage::IndicatorLine> indicators;
    QList<storage::TaskProgress> tasks;
};

/// Every unit of the directory, those that were asked nothing, too.
void printByUnit(workflow::WorkspaceSession &session, bool asJson)
{
    const auto directory = readDirectory(session);
    const auto lines =
        session.read([](storage::Database &database) { return storage::requirementLines(database); })
            .result();
    QHash<domain::UnitId, domain::UnitProgress> byUnit;
    domain::UnitProgress all;
    const auto today = QDate::currentDate();
    for (const auto &line : lines)
        line.addTo(byUnit[*line.unit], today);
    const auto next =
        session.read([today](storage::Database &database) { return workflow::nextNotices(database, today); })
            .result();
    QJsonArray units;
    for (const auto &unit : directory.units) {
        const auto progress = byUnit.value(unit.id);
        if (unit.retired && progress == domain::UnitProgress{})
            continue;
        all += progress;
        auto json = unitProgressJson(progress);
        json["name"] = unit.name;
        const auto &[kind, reason] = next[unit.id];
        json["next"] = kind && !unit.retired ? QJsonValue(domain::noticeWord(*kind)) : QJsonValue();
        json["nextReason"] = reason;
        units << json;
        if (!asJson)
            print(tr("%1\t应报 %2\t%3 %4\t%5 %6\t退回 %7\t未报送 %8\t逾期 %9\n")
                      .arg(unit.name)
                      .arg(progress.asked)
                      .arg(domain::answeredWord())
                      .arg(progress.answered)
                      .arg(domain::waitingWord())
                      .arg(progress.waiting)
                      .arg(progress.returned)
                      .arg(progress.missing)
                      .arg(progress.overdue));
    }
    if (asJson) {
        auto json = unitProgressJson(all);
        json["units"] = units;
        printJson(json);
    }
}

} // namespace

int runProgress(const QStringList &words)
{
    const Arguments arguments(
        words, {{QStringLiteral("json"), {}}, {QStringLiteral("by"), QStringLiteral("section|unit")}}, 1, 1);
    const auto by = arguments.value(QStringLiteral("by")).value_or(QStringLiteral("section"));
    if (by != QStringLiteral("section") && by != QStringLiteral("unit"))
        throw UsageError(tr("--by 应为 section 或 unit，得到的是“%1”。").arg(by));
    const auto session = openForReading(arguments);
    if (by == QStringLiteral("unit")) {
        printByUnit(*session, arguments.has(QStringLiteral("json")));
        return 0;
    }
    const auto lines =
        session
            ->read([](storage::Database &database) {
                return Lines{storage::sectionLines(database), storage::indicatorLines(database),
                             storage::taskProgress(database)};
            })
            .result();
    domain::Progress all;
    QMap<int, domain::Progress> bySection;
    QMap<int, domain::Progress> byIndicator;
    for (const auto &task : lines.tasks) {
        all += task.progress;
        bySection[task.section] += task.progress;
        byIndicator[task.indicator] += task.progress;
    }
    QJsonArray sections;
    for (const auto &section : lines.sections) {
        QJsonArray indicators;
        for (const auto &line : lines.indicators)
            if (line.section == section.ordinal) {
                auto json = progressJson(byIndicator.value(line.number));
                json["number"] = line.number;
                json["applicable"] = line.note.isEmpty();
                indicators << json;
            }
        auto json = progressJson(bySection.value(section.ordinal));
        json["ordinal"] = section.ordinal;
        json["title"] = section.title;
        json["indicators"] = indicators;
        sections << json;
        if (!arguments.has(QStringLiteral("json")))
            print(QStringLiteral("%1%2\t%3/%4\t%5\n")
                      .arg(section.mark, section.title)
                      .arg(bySection.value(section.ordinal).done())
                      .arg(bySection.value(section.ordinal).total())
                      .arg(domain::percentText(bySection.value(section.ordinal))));
    }
    if (arguments.has(QStringLiteral("json"))) {
        auto json = progressJson(all);
        json["sections"] = sections;
        printJson(json);
    } else {
        print(tr("合计\t%1/%2\t%3\n").arg(all.done()).arg(all.total()).arg(domain::percentText(all)));
    }
    return 0;
}

} // namespace taizhang::cli
