#pragma once

#include <QByteArray>
#include <QString>

namespace taizhang::platform {

/// A path is bytes to a POSIX system and a QString here. A byte that is no part of UTF-8 (a name in GBK, from
/// an old disk or archive) becomes a lone surrogate U+DC80…U+DCFF, as in PEP 383, which no text holds: so the
/// path leads back to the very file, where QFile::decodeName would lose it.
///
/// SourceFile opens such a path; everything of Qt's says that there is no such file.
QString pathFromBytes(const QByteArray &bytes);
QByteArray bytesOfPath(const QString &path);
bool hasForeignBytes(const QString &path);

/// How the text of a name came about.
enum class NameReading {
    AsIs,
    Gb18030, ///< its bytes are no UTF-8, and are text in GB18030
    MadeUp,  ///< nor that: a line for each byte that says nothing
};

struct ReadableName
{
    QString text;
    NameReading reading = NameReading::AsIs;
};

/// A name, without folder, as people read it.
ReadableName readableName(const QString &name);
/// A path, for a sentence.
QString readablePath(const QString &path);

} // namespace taizhang::platform
