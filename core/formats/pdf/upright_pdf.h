#pragma once

#include <QByteArray>
#include <QString>

namespace taizhang::formats {

/// The PDF with every page turned upright in its content and with its lower left corner at 0, looking as
/// before; empty where no page is turned or moved, or the file cannot be read. What tells where words stand
/// (QPdfDocument of Qt 6.4) takes no account of either.
QByteArray uprightPdf(const QString &path);

} // namespace taizhang::formats
