#pragma once

#include <QStringList>

namespace taizhang::evidence {

/// Full paths, sorted, of what lies below the folder `objects` of a workspace and is none of the store's:
/// another name, or another place, than ObjectStore gives. Temporary files, which have a name of their own,
/// are not among them. Throws platform::FileError.
QStringList strayFiles(const QString &objects);

} // namespace taizhang::evidence
