#pragma once

#include <QByteArray>
#include <QString>

namespace taizhang::formats {

/// A picture as a JPEG that shows quickly: turned as its EXIF data says, its longer edge at most `edge` dots,
/// on white where it is transparent, nothing of its metadata kept. Empty when it cannot be read.
QByteArray smallPicture(const QString &path, int edge);

} // namespace taizhang::formats
