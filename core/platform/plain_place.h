#pragma once

#include <QString>

namespace taizhang::platform {

/// Whether a file may be read or written at `path`, below the folder `root`, without following what came with
/// a folder from elsewhere: `root` and all between are folders, and at `path` is a file or nothing. Folders
/// that are missing between are made, `root` is not: where it was moved away nothing comes to stand in its
/// place.
bool plainPlaceBelow(const QString &root, const QString &path);

} // namespace taizhang::platform
