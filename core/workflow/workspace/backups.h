#pragma once

#include "core/platform/progress.h"
#include "core/storage/database/backup.h"
#include "core/workflow/workspace/workspace_session.h"

namespace taizhang::workflow {

/// What a backup or a restoration came to.
struct BackupResult
{
    storage::Backup backup;
    int copied = 0;         ///< evidence files that were not there yet
    qint64 copiedBytes = 0; ///< of them
    QStringList remarks;    ///< a sentence for each file that is lost or altered, and so not in it
    QString advice = {};    ///< a sentence on what should be looked at; empty for nothing
};

/// Backs up the database of an open workspace into its own folder backups/, beside the store whose files it
/// names. Guards against mistakes, not against a lost disk. Needs a writable session. Blocks.
storage::Backup backUp(WorkspaceSession &session, storage::BackupReason reason);

/// An import as it is given to the storage thread: work(Database &, const Author &) is done only when a
/// backup was taken.
template <class Work>
auto afterBackup(const WorkspaceSession &session, Work work)
{
    return [folder = session.folder(), work = std::move(work)](storage::Database &database,
                                                               const storage::Author &author) mutable {
        storage::writeBackup(database, folder.backups(), storage::BackupReason::Import, author.at,
                             folder.name());
        storage::rotateBackups(folder.backups(), author.at);
        return work(database, author);
    };
}

/// Backs up an open workspace into a folder elsewhere, made when missing: the database in `snapshots`, and in
/// `objects` every evidence file that is not there yet, hashed on the way. All backups of a workspace go into
/// the same folder; one that belongs to another workspace, or holds other things, is refused. The workspace
/// is only read.
///
/// Throws domain::Error, or Cancelled; then there is no new backup, and files that were copied already are
/// used by the next. Blocks.
BackupResult backUpTo(WorkspaceSession &session, const QString &folder, const platform::Progress &progress);

/// What can be restored from a path: a .db or .json of a backup, a folder made by backUpTo(), or a workspace.
/// The newest first; those without a description that can be read only where no other is. Empty when it is
/// none of these. Throws domain::Error for a file that is none, and a folder that may not be looked into.
QList<storage::Backup> backupsFound(const QString &path);

/// Makes a workspace of a backup in a folder that is new or empty; each evidence file is hashed on the way.
/// Throws domain::Error, or Cancelled, and leaves nothing behind. Blocks.
BackupResult restoreTo(const storage::Backup &backup, const QString &folder,
                       const platform::Progress &progress);

/// Puts an open workspace back to a backup of it, in place. Its present state is backed up first, and
/// evidence that came in later stays in the store. Whoever shows the workspace must open it anew.
///
/// Throws domain::Error, or Cancelled, and the workspace is as before. Blocks.
BackupResult restoreInPlace(WorkspaceSession &session, const storage::Backup &backup,
                            const platform::Progress &progress);

} // namespace taizhang::workflow
