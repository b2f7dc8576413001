#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/verbs.h"
#include "core/domain/file_names.h"
#include "core/workflow/paper/set_index_export.h"

#include <QDir>
#include <QFileInfo>

namespace taizhang::cli {

int runIndex(const QStringList &words)
{
    const Arguments arguments(words, {{QStringLiteral("out"), QStringLiteral("F.pdf|F.xlsx")}}, 1, 1);
    const auto file = arguments.outFile({QStringLiteral("pdf"), QStringLiteral("xlsx")});
    const auto session = openForReading(arguments);
    const auto remarks = workflow::writeSetIndex(
        session->read([](storage::Database &database) { return workflow::setIndex(database); }).result(),
        file);
    for (const auto &remark : remarks)
        complain(remark);
    print(domain::shownName(QDir::toNativeSeparators(QFileInfo(file).absoluteFilePath())) +
          QLatin1Char('\n'));
    return 0;
}

} // namespace taizhang::cli
