#pragma once

#include "core/platform/progress.h"

#include <QString>

namespace taizhang::workflow {

/// How closely a folder is looked at.
enum class OwnFolderLook {
    Names,   ///< which files are there
    Content, ///< every file is hashed
};

/// Whether a folder holds exactly what FolderTarget wrote there and nothing else: its SHA256SUMS names every
/// file, every file that it names is there with that content, and 材料清单.xlsx, which all that we write has,
/// is one of them. Such a folder may be replaced, since whatever is in it can be written again.
/// Throws Cancelled when `progress` says so; how far it is, is not told.
bool holdsOwnOutput(const QString &folder, OwnFolderLook look, const platform::Progress &progress);

} // namespace taizhang::workflow
