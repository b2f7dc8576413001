#pragma once

#include "core/platform/file_sync.h"

#include <QString>

namespace taizhang::platform {

/// Bytes a user without special rights can still write where the path lies (or would lie); -1 when unknown.
qint64 freeBytes(const QString &path);

/// Whether files can be made in this existing folder: rights, and a medium that is not read-only.
bool isFolderWritable(const QString &path);

/// Where a folder lies, as far as it matters: locks fail on many network drives, and a sync program may copy
/// a half-written database.
enum class Location { Local, Network, CloudSynced };
Location locationOf(const QString &path);
/// The same from a file system type as the system names it (nfs4, fuse.sshfs) and an absolute path.
Location locationOf(const QByteArray &fileSystemType, const QString &path);

/// Whether anything has this path. Throws FileError when that cannot be told: 'cannot look' is not 'not
/// there'.
bool pathExists(const QString &path);

/// Makes a folder and its parents, each name safely on the disk. Throws FileError.
void makeFolder(const QString &path);

/// Removes a file, also a read-only one; false when it is still there.
bool removeFile(const QString &path);

/// Moves a file within one file system, replacing what is there; no folder is synced. Throws FileError.
void moveFile(const QString &from, const QString &to);

} // namespace taizhang::platform
