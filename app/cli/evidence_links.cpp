#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/file_names.h"
#include "core/workflow/evidence/link_checks.h"

#include <QJsonArray>

namespace taizhang::cli {

namespace {

QJsonObject linkJson(const workflow::LinkLine &line)
{
    QJsonObject json{{"number", line.number}, {"title", line.title}, {"address", line.address}};
    const auto &check = line.check;
    json["opens"] = check ? QJsonValue(check->opens()) : QJsonValue();
    json["outcome"] = check ? QJsonValue(domain::linkOutcomeWord(check->outcome)) : QJsonValue();
    json["status"] = check && check->status != 0 ? QJsonValue(check->status) : QJsonValue();
    json["checkedAt"] = check ? QJsonValue(check->at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
    json["words"] = check ? QJsonValue(domain::linkCheckText(*check)) : QJsonValue();
    return json;
}

QList<workflow::LinkLine> checkedNow(const Arguments &arguments)
{
    const auto session = openForWriting(arguments);
    const auto checked = workflow::checkLinks(*session, {});
    noteStoredResult();
    if (checked.untried > 0)
        complain(tr("有 %1 个网址没有核查：这台电脑没有接入网络，或者不支持 https。").arg(checked.untried));
    // What is kept of an address that could not be tried is still there.
    return session->read(workflow::linkLines).result();
}

} // namespace

int runEvidenceLinks(const QStringList &words)
{
    const Arguments arguments(words, {{QStringLiteral("check"), {}}, {QStringLiteral("json"), {}}}, 1, 1);
    const auto lines = arguments.has(QStringLiteral("check"))
                           ? checkedNow(arguments)
                           : openForReading(arguments)->read(workflow::linkLines).result();
    if (arguments.has(QStringLiteral("json"))) {
        QJsonArray list;
        for (const auto &line : lines)
            list << linkJson(line);
        printJson({{"links", list}});
        return 0;
    }
    for (const auto &line : lines)
        print(QStringLiteral("%1\t%2\t%3\n")
                  .arg(line.number, domain::shownName(line.address),
                       line.check ? domain::linkCheckText(*line.check) : tr("未核查")));
    return 0;
}

} // namespace taizhang::cli
