#include "core/workflow/report_affairs.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/awaited_stage.h"
#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/domain/thresholds.h"
#include "core/storage/report_repository.h"

#include <QJsonArray>

#include <algorithm>

namespace taizhang::cli {

namespace {

using domain::Error;
using workflow::WorkspaceSession;

QList<Option> reportOptions()
{
    return placeOptions(false) << Option{QStringLiteral("json"), {}, {}};
}

// ── report stage ─────────────────────────────────────────────────────────────────────────────────────────

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
        session.read([=](storage::Database &database) { return storage::reportOf(database, task, unit); })
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

// ── report figure ────────────────────────────────────────────────────────────────────────────────────────

QList<storage::FigureRow> figuresOf(WorkspaceSession &session, domain::IndicatorId indicator)
{
    return session
        .read([indicator](storage::Database &database) { return storage::figuresOf(database, indicator); })
        .result();
}

storage::FigureRow enteredFor(const QList<storage::FigureRow> &figures, const domain::Threshold &threshold)
{
    const auto found = std::find_if(figures.cbegin(), figures.cend(), [&](const storage::FigureRow &figure) {
        return figure.beginsAt == threshold.beginsAt;
    });
    return found == figures.cend() ? storage::FigureRow() : *found;
}

void tellFigures(const QList<domain::Threshold> &thresholds, const QList<storage::FigureRow> &figures,
                 bool json)
{
    QJsonArray lines;
    int place = 0;
    for (const auto &threshold : thresholds) {
        const auto entered = enteredFor(figures, threshold);
        lines << QJsonObject{
            {"figure", ++place},          {"asked", threshold.words},
            {"clause", threshold.clause}, {"value", entered.value},
            {"source", entered.source},   {"below", domain::isBelow(entered.value, threshold.words)}};
        if (!json)
            print(QStringLiteral("%1\t%2\t%3\t%4\n")
                      .arg(place)
                      .arg(threshold.clause, domain::shownName(entered.value),
                           domain::shownName(entered.source)));
    }
    if (json)
        printJson({{"figures", lines}});
}

// ── report serve ─────────────────────────────────────────────────────────────────────────────────────────

/// 54 or, where an indicator has several rows, 54-2.
domain::TaskId rowNamed(WorkspaceSession &session, const QString &word)
{
    const auto parts = word.trimmed().split(QLatin1Char('-'));
    bool isNumber = false;
    const auto number = parts.value(0).toInt(&isNumber);
    const auto sheet =
        session
            .read([number](storage::Database &database) { return storage::indicatorSheet(database, number); })
            .result();
    if (!isNumber || parts.size() > 2)
        throw UsageError(tr("--with 应写成 31,54-2 的样子，得到的是“%1”。").arg(domain::shownName(word)));
    if (!sheet)
        throw Error(tr("指标表里没有第%1项，没有改动任何内容：请核对指标序号。").arg(number));
    const auto row = parts.size() == 2 ? parts.at(1).toInt() : 1;
    if (row < 1 || row > sheet->tasks.size())
        throw Error(tr("第%1项没有第 %2 行（共 %3 行），没有改动任何内容：请核对行号。")
                        .arg(number)
                        .arg(row)
                        .arg(sheet->tasks.size()));
    if (parts.size() == 1 && sheet->tasks.size() > 1)
        throw Error(
            tr("第%1项有 %2 行，没有改动任何内容：请写成 %1-行号。").arg(number).arg(sheet->tasks.size()));
    return sheet->tasks.at(row - 1).id;
}

storage::TaskSheet rowOf(WorkspaceSession &session, const Arguments &arguments)
{
    const auto sheet = selectedIndicator(session, arguments);
    return selectedTask(sheet, arguments);
}

QJsonObject jsonOf(const storage::RowPlace &place)
{
    return {{"indicator", place.indicator}, {"row", place.row}};
}

void tellServed(const storage::TaskSheet &task, bool json)
{
    QJsonArray served;
    for (const auto &row : task.serves)
        served << jsonOf(row.place);
    if (json)
        return printJson({{"serves", served},
                          {"servedBy", task.servedBy ? QJsonValue(jsonOf(*task.servedBy)) : QJsonValue()}});
    for (const auto &row : task.serves)
        print(tr("第%1项第%2行\t%3\n")
                  .arg(row.place.indicator)
                  .arg(row.place.row)
                  .arg(row.indicatorText.simplified()));
    if (task.servedBy)
        print(tr("由第%1项第%2行一并说明\n").arg(task.servedBy->indicator).arg(task.servedBy->row));
}

} // namespace

int runReportStage(const QStringList &words)
{
    const Arguments arguments(words,
                              reportOptions() << Option{QStringLiteral("unit"), QStringLiteral("U"), {}}
                                              << Option{QStringLiteral("stage"), QStringLiteral("STAGE"), {}},
                              1, 1);
    const auto stage = stageGiven(arguments);
    const auto session = stage ? openForWriting(arguments) : openForReading(arguments);
    const auto sheet = selectedIndicator(*session, arguments);
    const auto task = selectedTask(sheet, arguments).id;
    std::optional<domain::UnitId> unit;
    if (const auto name = arguments.value(QStringLiteral("unit")))
        unit = unitNamed(readDirectory(*session), *name).id;
    if (stage)
        session
            ->write([=](storage::Database &database, const storage::Author &author) {
                return workflow::setReportStage(database, author, task, *stage, unit);
            })
            .result();
    const bool json = arguments.has(QStringLiteral("json"));
    if (!stage || json)
        tellStage(*session, task, unit, json);
    return 0;
}

int runReportFigure(const QStringList &words)
{
    const Arguments arguments(words,
                              {{QStringLiteral("indicator"), QStringLiteral("N"), {}},
                               {QStringLiteral("figure"), QStringLiteral("K"), {}},
                               {QStringLiteral("value"), QStringLiteral("TEXT"), {}},
                               {QStringLiteral("source"), QStringLiteral("TEXT"), {}},
                               {QStringLiteral("json"), {}, {}}},
                              1, 1);
    const auto place = arguments.number(QStringLiteral("figure"));
    const bool sets = arguments.has(QStringLiteral("value")) || arguments.has(QStringLiteral("source"));
    if (sets != place.has_value())
        throw UsageError(tr("填写数据要同时给出 --figure 和 --value（或 --source）。"));
    const auto session = sets ? openForWriting(arguments) : openForReading(arguments);
    const auto sheet = selectedIndicator(*session, arguments);
    const auto thresholds = domain::thresholdsOf(sheet.text);
    if (!sets) {
        tellFigures(thresholds, figuresOf(*session, sheet.id), arguments.has(QStringLiteral("json")));
        return 0;
    }
    if (*place < 1 || *place > thresholds.size())
        throw Error(tr("第%1项没有第 %2 个主要数据（共 %3 个），没有改动任何内容：请核对序号。")
                        .arg(sheet.number)
                        .arg(*place)
                        .arg(thresholds.size()));
    const auto &threshold = thresholds.at(*place - 1);
    auto entered = enteredFor(figuresOf(*session, sheet.id), threshold);
    if (arguments.has(QStringLiteral("value")))
        entered.value = arguments.text(QStringLiteral("value"));
    if (arguments.has(QStringLiteral("source")))
        entered.source = arguments.text(QStringLiteral("source"));
    const workflow::FigureEntry entry{int(threshold.beginsAt), threshold.words, entered.value,
                                      entered.source};
    session
        ->write([id = sheet.id, entry](storage::Database &database, const storage::Author &author) {
            return workflow::setFigure(database, author, id, entry);
        })
        .result();
    if (domain::isBelow(entry.value, threshold.words))
        complain(tr("请核对：“%1”低于要求的%2。").arg(entry.value, threshold.words));
    if (arguments.has(QStringLiteral("json")))
        tellFigures(thresholds, figuresOf(*session, sheet.id), true);
    return 0;
}

int runReportServe(const QStringList &words)
{
    const Arguments arguments(words,
                              reportOptions() << Option{QStringLiteral("with"), QStringLiteral("31,54-2"), {}}
                                              << Option{QStringLiteral("alone"), {}, {}},
                              1, 1);
    const auto with = arguments.value(QStringLiteral("with"));
    const bool alone = arguments.has(QStringLiteral("alone"));
    if (with && alone)
        throw UsageError(tr("--with 和 --alone 只能用一个。"));
    const auto session = with || alone ? openForWriting(arguments) : openForReading(arguments);
    const auto task = rowOf(*session, arguments);
    QList<domain::TaskId> served;
    if (with)
        for (const auto &word : with->split(QLatin1Char(','), Qt::SkipEmptyParts))
            served << rowNamed(*session, word);
    if (with && served.isEmpty())
        throw UsageError(tr("--with 没有写指标序号，应写成 31,54-2 的样子；不再合写用 --alone。"));
    if (with || alone)
        session
            ->write([=, id = task.id](storage::Database &database, const storage::Author &author) {
                return alone && task.servedBy ? workflow::releaseRow(database, author, id)
                                              : workflow::setServedRows(database, author, id, served);
            })
            .result();
    const bool json = arguments.has(QStringLiteral("json"));
    if (json || (!with && !alone))
        tellServed(rowOf(*session, arguments), json);
    return 0;
}

} // namespace taizhang::cli
