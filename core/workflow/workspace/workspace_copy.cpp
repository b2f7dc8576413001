#include "core/workflow/workspace/workspace_copy.h"

#include "core/domain/error.h"
#include "core/storage/database/snapshot.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/export_place.h"
#include "core/workflow/workspace/workspace_filling.h"
#include "core/workflow/workspace/workspace_place.h"

#include <optional>

namespace taizhang::workflow {

using domain::Cancelled;
using domain::Error;
using storage::Database;

namespace {

QStringList fill(WorkspaceSession &session, NewWorkspaceFolder &target, const platform::Progress &progress)
{
    // First the database: what it names at that moment stays in the store, whatever is added meanwhile.
    const auto known = session
                           .read([copy = target.unfinished()](Database &database) {
                               storage::copyVerified(database, copy);
                               return storage::knownObjects(database);
                           })
                           .result();
    evidence::ObjectStore objects(target.folder().objects());
    const auto copied = copyObjects(session.objects(), objects, known, progress);
    target.keep();
    return copied.remarks;
}

} // namespace

QStringList copyWorkspace(WorkspaceSession &session, const QString &folder,
                          const platform::Progress &progress)
{
    refuseUnlessFree(folder);
    std::optional<NewWorkspaceFolder> target;
    try {
        target.emplace(folder, session.actor());
        return fill(session, *target, progress);
    } catch (const Cancelled &) {
        throw Cancelled(tr("已停止复制，“%1”里没有留下文件，原处的台账没有改动。").arg(folder));
    } catch (const Error &error) {
        if (!target && hindranceWords(error).isEmpty())
            throw; // somebody else fills it
        throw Error(
            tr("没有把台账复制到“%1”，那里没有留下文件，原处的台账没有改动：请检查剩余空间和写入权限后"
               "重试。")
                .arg(folder),
            error.sentence() + QLatin1Char('\n') + error.detail());
    }
}

} // namespace taizhang::workflow
