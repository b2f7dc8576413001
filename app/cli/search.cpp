#include "core/workflow/search/search.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/error.h"
#include "core/domain/file_names.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace taizhang::cli {

namespace {

constexpr int usualMost = 50;

QString kindWord(storage::SearchKind kind)
{
    static const char *const words[] = {"indicator", "material", "unit", "report", "evidence", "content"};
    return QString::fromLatin1(words[static_cast<int>(kind)]);
}

QJsonObject hitJson(const workflow::SearchHit &hit)
{
    QJsonArray spans;
    for (const auto &span : hit.snippet.spans)
        spans << QJsonArray{span.start, span.length};
    QJsonObject json{{"place", hit.heading}, {"snippet", hit.snippet.text}, {"spans", spans}};
    if (hit.entry.indicator > 0)
        json["indicator"] = hit.entry.indicator;
    if (!hit.entry.sha256.isEmpty())
        json["sha256"] = hit.entry.sha256;
    if (!hit.places.isEmpty())
        json["places"] = QJsonArray::fromStringList(hit.places);
    if (hit.page > 0)
        json["page"] = hit.page;
    return json;
}

QJsonArray groupsJson(const workflow::SearchResult &result)
{
    QJsonArray groups;
    for (const auto &group : result.groups) {
        QJsonArray hits;
        for (const auto &hit : group.hits)
            hits << hitJson(hit);
        groups << QJsonObject{{"kind", kindWord(group.kind)}, {"more", group.more}, {"hits", hits}};
    }
    return groups;
}

QJsonArray unreadJson(const QList<storage::UnreadContent> &contents)
{
    QJsonArray list;
    for (const auto &content : contents)
        list << QJsonObject{{"place", content.number}, {"reason", content.sentence}};
    return list;
}

void printResult(const workflow::SearchResult &result)
{
    for (const auto &group : result.groups) {
        print(workflow::searchKindLabel(group.kind) + u'\n');
        for (const auto &hit : group.hits)
            print(QStringLiteral("  %1\t%2\n")
                      .arg(domain::shownName(hit.heading), domain::shownName(hit.snippet.text)));
        if (group.more)
            print(tr("  （还有更多，请多写几个字）") + u'\n');
    }
    if (result.groups.isEmpty())
        print(tr("没有找到。") + u'\n');
}

} // namespace

int runSearch(const QStringList &words)
{
    const Arguments arguments(
        words, {{QStringLiteral("most"), QStringLiteral("N")}, {QStringLiteral("json"), {}}}, 2, -1);
    const auto query = arguments.after(1).join(u' ');
    if (domain::searchWords(query).isEmpty())
        throw UsageError(tr("没有给出可以查找的文字。"));
    const auto most = arguments.number(QStringLiteral("most")).value_or(usualMost);
    if (most < 1)
        throw UsageError(tr("--most 应为大于 0 的整数。"));
    const auto session = openForReading(arguments);
    workflow::Search search(*session, QCoreApplication::applicationFilePath());
    search.readAll({});
    const auto reading = search.reading();
    if (!reading.problem.isEmpty())
        complain(reading.problem);
    auto result = search.find(query, most).result();
    if (result.emptied) { // it was damaged, and nobody has to know
        search.readAll({});
        result = search.find(query, most).result();
    }
    const bool isCut = std::any_of(result.groups.cbegin(), result.groups.cend(),
                                   [](const workflow::SearchHits &group) { return group.more; });
    const auto unread = search.unread().result();
    if (arguments.has(QStringLiteral("json"))) {
        printJson({{"query", query},
                   {"groups", groupsJson(result)},
                   {"complete", reading.problem.isEmpty() && !isCut},
                   {"unread", unreadJson(unread)}});
        return 0;
    }
    printResult(result);
    if (!unread.isEmpty())
        complain(tr("请核对：有 %1 份材料的文字没有读出或没有读全，那些文字查不到；加 --json "
                    "看是哪几份、为什么。")
                     .arg(unread.size()));
    return 0;
}

} // namespace taizhang::cli
