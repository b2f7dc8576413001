#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/stoppable.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/file_names.h"
#include "core/workflow/workspace/workspace_check.h"

#include <QJsonArray>

#include <algorithm>

namespace taizhang::cli {

namespace {

bool isOfFile(const workflow::Finding &finding)
{
    return finding.kind == workflow::Finding::Kind::LostFile ||
           finding.kind == workflow::Finding::Kind::AlteredFile;
}

} // namespace

int runCheck(const QStringList &words)
{
    const Arguments arguments(words, {{QStringLiteral("json"), {}}, {QStringLiteral("repair"), {}}}, 1, 1);
    const bool repair = arguments.has(QStringLiteral("repair"));
    const auto session = repair ? openForWriting(arguments) : openForChecking(arguments);
    const Stoppable stop;
    const auto result = workflow::checkWorkspace(*session, repair, stop.progress());
    if (arguments.has(QStringLiteral("json"))) {
        QJsonArray findings;
        for (const auto &finding : result.findings)
            findings << QJsonObject{{"kind", workflow::findingWord(finding.kind)},
                                    {"item", finding.item},
                                    {"sentence", finding.sentence},
                                    {"serious", finding.serious()},
                                    {"repaired", finding.repaired}};
        printJson({{"sound", result.sound()},
                   {"objects", result.objects},
                   {"bytes", result.bytes},
                   {"findings", findings}});
    } else {
        for (const auto &finding : result.findings)
            print(domain::shownName(finding.sentence) + QLatin1Char('\n'));
        if (std::any_of(result.findings.cbegin(), result.findings.cend(), isOfFile))
            print(tr("原文件还在别处的，用 evidence restore-file 放回来，内容一致才放。\n"));
        print(tr("已检查 %1 个文件，%2。\n")
                  .arg(result.objects)
                  .arg(result.sound() ? tr("没有丢失或改动") : tr("发现问题，见上")));
    }
    if (!result.sound()) {
        complain(
            tr("检查发现 %1 处问题，第一处：%2")
                .arg(std::count_if(result.findings.cbegin(), result.findings.cend(),
                                   [](const auto &finding) { return finding.serious(); }))
                .arg(std::find_if(result.findings.cbegin(), result.findings.cend(), [](const auto &finding) {
                         return finding.serious();
                     })->sentence));
        return 1;
    }
    return 0;
}

} // namespace taizhang::cli
