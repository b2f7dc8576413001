#include "core/workflow/history/history.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/file_names.h"

#include <QJsonArray>

namespace taizhang::cli {

namespace {

struct Read
{
    QList<workflow::HistoryLine> lines;
    QString head;
};

// In one go on the storage thread, so that the head is that of the lines.
Read readNewest(storage::Database &database, const workflow::HistoryFilter &filter, std::optional<int> limit)
{
    constexpr int atOnce = 5000;
    Read read{{}, storage::historyHead(database)};
    qint64 before = 0;
    do {
        const auto left = limit ? *limit - int(read.lines.size()) : atOnce;
        if (left <= 0)
            break;
        const auto part = workflow::historyPart(database, filter, before, left);
        read.lines << part.lines;
        before = part.next;
    } while (before != 0);
    return read;
}

QJsonObject jsonOf(const workflow::HistoryLine &line)
{
    QJsonObject json{{"seq", line.seq},         {"at", line.at},     {"actor", line.actor},
                     {"machine", line.machine}, {"step", line.step}, {"item", line.item},
                     {"field", line.field}};
    json["from"] = line.from;
    json["to"] = line.to;
    json["withheld"] = line.withheld;
    return json;
}

QString textOf(const workflow::HistoryLine &line)
{
    QStringList cells;
    for (const auto &cell : {workflow::shownMoment(line), line.actor + QLatin1Char('@') + line.machine,
                             line.step, line.item, line.field, line.from, line.to})
        cells << domain::shownName(cell.simplified());
    return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

} // namespace

int runHistory(const QStringList &words)
{
    const Arguments arguments(words,
                              {{QStringLiteral("indicator"), QStringLiteral("N")},
                               {QStringLiteral("limit"), QStringLiteral("N")},
                               {QStringLiteral("json"), {}}},
                              1, 1);
    workflow::HistoryFilter filter;
    filter.technical = true;
    const auto limit = arguments.number(QStringLiteral("limit"));
    if (limit && *limit < 1)
        throw UsageError(tr("--limit 应为正整数，得到的是“%1”。").arg(*limit));
    const auto session = openForReading(arguments);
    if (arguments.value(QStringLiteral("indicator")))
        filter.indicator = selectedIndicator(*session, arguments).number;
    const auto read = session
                          ->read([filter, limit](storage::Database &database) {
                              return readNewest(database, filter, limit);
                          })
                          .result();
    if (!arguments.has(QStringLiteral("json"))) {
        for (const auto &line : read.lines)
            print(textOf(line));
        return 0;
    }
    QJsonArray changes;
    for (const auto &line : read.lines)
        changes << jsonOf(line);
    printJson({{"changes", changes}, {"head", read.head}});
    return 0;
}

} // namespace taizhang::cli
