#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace taizhang::formats {

/// The text of a file that people wrote in some editor: UTF-8 (with or without BOM), UTF-16 with BOM, Big5
/// or GB18030;
/// "-" reads standard input. Throws domain::Error when there is no such file, it is a folder, unreadable,
/// over 20 MB or no text.
QString readTextFile(const QString &path);

/// Nothing when the bytes are text in none of those encodings, nor in Big5, for which they are taken where it
/// fits better.
std::optional<QString> decodeText(const QByteArray &bytes);
/// The bytes as Big5 (繁体), however well that fits; nothing where they cannot be that.
std::optional<QString> decodeBig5(const QByteArray &bytes);

} // namespace taizhang::formats
