#pragma once

#include "core/evidence/object_store.h"
#include "core/platform/progress.h"
#include "core/platform/workspace_lock.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/workspace_folder.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace taizhang::workflow {

/// A workspace that is being filled from elsewhere, in a folder that is new or empty, under the lock that
/// creating one takes; all of it goes again unless kept. Until then it has no taizhang.db, and so is none;
/// what a kill leaves is marked, so that the next may begin there again.
class NewWorkspaceFolder
{
public:
    /// Throws domain::Error when the folder is not free (refuseUnlessFree), or somebody else fills it now.
    NewWorkspaceFolder(const QString &path, const platform::Actor &actor);
    ~NewWorkspaceFolder();
    NewWorkspaceFolder(const NewWorkspaceFolder &) = delete;
    NewWorkspaceFolder &operator=(const NewWorkspaceFolder &) = delete;

    const storage::WorkspaceFolder &folder() const { return m_folder; }
    /// Where the database lies until everything it names is there.
    QString unfinished() const { return m_folder.database() + QStringLiteral(".part"); }
    void keep();

private:
    storage::WorkspaceFolder m_folder;
    bool m_existed;
    bool m_kept = false;
    std::optional<platform::WorkspaceLock> m_lock;
};

/// What copyObjects() did.
struct CopiedObjects
{
    int files = 0;
    qint64 bytes = 0;
    QStringList remarks; ///< a sentence for each that is lost or altered in `from`, and so was not copied
};

/// Copies what `to` does not have yet, in batches, each hashed on the way and safely on the disk. Throws what
/// ObjectStore::stage() throws; what was copied by then stays.
CopiedObjects copyObjects(const evidence::ObjectStore &from, evidence::ObjectStore &to,
                          const QList<storage::KnownObject> &known, const platform::Progress &progress);

} // namespace taizhang::workflow
