#pragma once

#include "core/storage/workspace_folder.h"

namespace taizhang::workflow {

/// Where a derived file of this name (a/b.jpg) may lie: below the workspace's own folder `cache`, whose
/// folders are made when missing; else, on media that cannot be written, or where a link or anything else
/// that came with somebody's ledger stands there, below one for it in the user's cache. Empty when there is
/// neither, or the workspace is gone. Everything that reads or writes below `cache` asks here, each time: the
/// folder may have been moved or changed meanwhile. Any thread may ask.
QString cachePlace(const storage::WorkspaceFolder &folder, const QString &name);

/// What stands below `cache` and is not used: links and what is no plain file. Full paths, sorted; at most
/// `most` are looked at.
QStringList oddPlacesInCache(const storage::WorkspaceFolder &folder, qsizetype most = 1'000'000);

} // namespace taizhang::workflow
