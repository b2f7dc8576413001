#include "app/cli/output.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/file_names.h"
#include "core/exchange/official_table.h"
#include "core/workflow/workspace/workspace_session.h"

namespace taizhang::cli {

int runNew(const QStringList &words)
{
    const Arguments arguments(words, {}, 1, 1);
    const storage::Author author{platform::currentActor(), QDateTime::currentDateTimeUtc()};
    workflow::WorkspaceSession::create(arguments.folder(), exchange::officialTable(), author);
    noteStoredResult();
    print(tr("已新建台账：%1\n")
              .arg(domain::shownName(QDir::toNativeSeparators(QDir(arguments.folder()).absolutePath()))));
    return 0;
}

} // namespace taizhang::cli
