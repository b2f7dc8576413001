#include "app/cli/ledger_json.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/storage/progress_repository.h"

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

} // namespace

int runProgress(const QStringList &words)
{
    const Arguments arguments(words, {{QStringLiteral("json"), {}, {}}}, 1, 1);
    const auto session = openForReading(arguments);
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
            print(QStringLiteral("%1%2\t%3/%4\t%5%\n")
                      .arg(section.mark, section.title)
                      .arg(bySection.value(section.ordinal).done())
                      .arg(bySection.value(section.ordinal).total())
                      .arg(bySection.value(section.ordinal).percent()));
    }
    if (arguments.has(QStringLiteral("json"))) {
        auto json = progressJson(all);
        json["sections"] = sections;
        printJson(json);
    } else {
        print(tr("合计\t%1/%2\t%3%\n").arg(all.done()).arg(all.total()).arg(all.percent()));
    }
    return 0;
}

} // namespace taizhang::cli
