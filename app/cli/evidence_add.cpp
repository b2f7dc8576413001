#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/file_names.h"
#include "core/workflow/filing.h"

namespace taizhang::cli {

namespace {

/// The unit's where one is named, else 本局自收's.
domain::RequirementId requirementNamed(workflow::WorkspaceSession &session, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("unit")))
        return selectedRequirement(session, arguments).id;
    if (arguments.has(QStringLiteral("period")))
        throw UsageError(tr("--period 要和 --unit 一起用。"));
    const auto sheet = selectedIndicator(session, arguments);
    const auto &material = selectedMaterial(sheet, selectedTask(sheet, arguments), arguments);
    if (material.unitsAsked())
        complain(tr("请核对：这项材料已经交办给单位，文件放在本局名下；要放在单位名下请加 --unit。"));
    return material.requirement;
}

} // namespace

int runEvidenceAdd(const QStringList &words)
{
    const Arguments arguments(words, requirementOptions(), 2, -1);
    const auto session = openForWriting(arguments);
    const auto added =
        workflow::addFiles(*session, requirementNamed(*session, arguments), arguments.after(1), {});
    for (qsizetype i = 0; i < added.names.size(); ++i)
        print(added.numbers.at(i) + QLatin1Char('\t') + domain::shownName(added.names.at(i)) +
              QLatin1Char('\n'));
    for (const auto &remark : added.remarks)
        complain(remark);
    return 0;
}

} // namespace taizhang::cli
