#pragma once

#include <QByteArray>
#include <QString>

namespace taizhang::formats {

/// Inside core/formats: writes a made table so that the file is there whole or not at all; makes the folder.
/// Throws platform::FileError.
void saveTable(const QByteArray &bytes, const QString &file);

} // namespace taizhang::formats
