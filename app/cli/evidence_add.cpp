#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/verbs.h"
#include "core/workflow/filing.h"

namespace taizhang::cli {

int runEvidenceAdd(const QStringList &words)
{
    const Arguments arguments(words, placeOptions(true), 2, -1);
    const auto session = openForWriting(arguments);
    const auto sheet = selectedIndicator(*session, arguments);
    const auto &task = selectedTask(sheet, arguments);
    const auto &material = selectedMaterial(sheet, task, arguments);
    const auto added = workflow::addFiles(*session, material.requirement, arguments.after(1), {});
    for (qsizetype i = 0; i < added.names.size(); ++i)
        print(added.numbers.at(i) + QLatin1Char('\t') + added.names.at(i) + QLatin1Char('\n'));
    for (const auto &remark : added.remarks)
        complain(remark);
    return 0;
}

} // namespace taizhang::cli
