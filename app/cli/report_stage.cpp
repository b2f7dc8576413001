#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/file_names.h"
#include "core/domain/reports/awaited_stage.h"
#include "core/storage/reports/report_repository.h"
#include "core/workflow/reports/report_affairs.h"

namespace taizhang::cli {

using workflow::WorkspaceSession;

namespace {

std::optional<domain::ReportStage> stageGiven(const Arguments &arguments)
{
    const auto word = arguments.value(QStringLiteral("stage"));
    if (!word)
        return std::nullopt;
    QStringList words;
    for (const auto stage : domain::reportStages()) {
        if (*word == domain::stageLabel(stage) || *word == domain::stageWord(stage))
            return stage;
        words << domain::stageLabel(stage);
    }
    throw UsageError(tr("--stage 应为 %1，得到的是“%2”。")
                         .arg(words.join(QStringLiteral("、")), domain::shownName(*word)));
}

void tellStage(WorkspaceSession &session, domain::TaskId task, std::optional<domain::UnitId> unit, bool json)
{
    const auto report =
        session
            .read([=](storage::Database &database) { return workflow::standingReport(database, task, unit); })
            .result();
    const auto stage = report ? report->stage : domain::ReportStage::Draft;
    const auto awaited =
        domain::awaitedStage(stage, report && report->standingKind == QStringLiteral("sealed"));
    if (json)
        return printJson({{"stage", domain::stageWord(stage)},
                          {"stageLabel", domain::stageLabel(stage)},
                          {"awaited", awaited ? QJsonValue(domain::stageWord(*awaited)) : QJsonValue()}});
    print(domain::stageLabel(stage) + QLatin1Char('\n'));
}

} // namespace

int runReportStage(const QStringList &words)
{
    const Arguments arguments(words,
                              placeOptions(false) << Option{QStringLiteral("json"), {}}
                                                  << Option{QStringLiteral("unit"), QStringLiteral("U")}
                                                  << Option{QStringLiteral("stage"), QStringLiteral("STAGE")},
                              1, 1);
    const auto stage = stageGiven(arguments);
    const auto session = stage ? openForWriting(arguments) : openForReading(arguments);
    const auto sheet = selectedIndicator(*session, arguments);
    const auto task = selectedTask(sheet, arguments).id;
    std::optional<domain::UnitId> unit;
    if (const auto name = arguments.value(QStringLiteral("unit")))
        unit = unitNamed(readDirectory(*session), *name, stage ? Retired::Refused : Retired::Shown).id;
    if (stage)
        session
            ->write([=](storage::Database &database, const storage::Author &author) {
                return workflow::setReportStage(database, author, task, *stage, unit);
            })
            .result();
    const auto advice =
        session
            ->read([=](storage::Database &database) { return workflow::adviceOnStage(database, task, unit); })
            .result();
    for (const auto &sentence : advice)
        complain(sentence);
    const bool json = arguments.has(QStringLiteral("json"));
    if (!stage || json)
        tellStage(*session, task, unit, json);
    return 0;
}

} // namespace taizhang::cli
