#pragma once

#include <QFileDevice>
#include <QString>

namespace taizhang::platform {

/// Brings what was written to an open file to the disk itself, buffers of Qt included. Throws FileError;
/// after that the file must be given up and never synced again: the kernel reports a lost write only once.
void syncFile(QFileDevice &file);

/// Brings names made, renamed or removed in a folder to the disk. Throws FileError.
void syncFolder(const QString &path);

} // namespace taizhang::platform
