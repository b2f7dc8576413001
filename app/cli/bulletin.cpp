#include "core/workflow/letters/bulletin.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/verbs.h"
#include "core/domain/file_names.h"

namespace taizhang::cli {

int runBulletin(const QStringList &words)
{
    const Arguments arguments(words, {{QStringLiteral("out"), QStringLiteral("F.pdf|F.xlsx")}}, 1, 1);
    const auto file = arguments.required(QStringLiteral("out"));
    const auto session = openForReading(arguments);
    const auto bulletin = session
                              ->read([](storage::Database &database) {
                                  return workflow::readBulletin(database, QDate::currentDate());
                              })
                              .result();
    for (const auto &remark : workflow::writeBulletin(bulletin, file))
        complain(remark);
    print(domain::shownName(QDir::toNativeSeparators(QFileInfo(file).absoluteFilePath())) +
          QLatin1Char('\n'));
    return 0;
}

} // namespace taizhang::cli
