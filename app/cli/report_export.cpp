#include "core/workflow/report_export.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/verbs.h"
#include "core/domain/file_names.h"

namespace taizhang::cli {

int runReportExport(const QStringList &words)
{
    const Arguments arguments(words,
                              placeOptions(false)
                                  << Option{QStringLiteral("out"), QStringLiteral("F.pdf|docx|html|txt"), {}},
                              1, 1);
    const auto file = arguments.required(QStringLiteral("out"));
    const auto session = openForReading(arguments);
    const auto sheet = selectedIndicator(*session, arguments);
    auto row = arguments.number(QStringLiteral("row"));
    if (row || sheet.tasks.size() == 1 || !sheet.applicable())
        row = selectedTask(sheet, arguments).ordinal;
    for (const auto &remark : workflow::exportReport(*session, sheet.number, row, file))
        complain(remark);
    print(domain::shownName(QDir::toNativeSeparators(QFileInfo(file).absoluteFilePath())) +
          QLatin1Char('\n'));
    return 0;
}

} // namespace taizhang::cli
