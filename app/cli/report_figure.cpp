#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/domain/table/thresholds.h"
#include "core/storage/reports/report_repository.h"
#include "core/workflow/reports/report_affairs.h"

#include <QJsonArray>
#include <algorithm>

namespace taizhang::cli {

using domain::Error;
using workflow::WorkspaceSession;

namespace {

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

} // namespace

int runReportFigure(const QStringList &words)
{
    const Arguments arguments(words,
                              {{QStringLiteral("indicator"), QStringLiteral("N")},
                               {QStringLiteral("figure"), QStringLiteral("K")},
                               {QStringLiteral("value"), QStringLiteral("TEXT")},
                               {QStringLiteral("source"), QStringLiteral("TEXT")},
                               {QStringLiteral("json"), {}}},
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
    if (arguments.has(QStringLiteral("json")))
        tellFigures(thresholds, figuresOf(*session, sheet.id), true);
    return sayAtEnd({}, domain::adviceOnFigure(entry.value, entry.source, threshold.words));
}

} // namespace taizhang::cli
