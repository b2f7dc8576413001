#pragma once

#include <QByteArray>
#include <QString>

namespace taizhang::formats {

/// All bytes of a file from elsewhere. Throws domain::Error, one sentence: not there, not a file, larger than
/// `largest` bytes, empty, changed while it was read.
QByteArray readWholeFile(const QString &path, qint64 largest);

} // namespace taizhang::formats
