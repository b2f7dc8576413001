#pragma once

#include <QByteArray>
#include <QString>

namespace taizhang::formats {

/// The name of an archive's entry, judged part by part.
struct ArchivePath
{
    QString shown;     ///< as people read it, whatever it is
    QString path;      ///< parts parted by '/', legal everywhere; empty when refused
    QString why;       ///< why it is refused, one sentence; empty when it is not
    QString remark;    ///< one sentence where the name had to be guessed or changed
    bool junk = false; ///< made by a system and no file of anybody's (Thumbs.db, __MACOSX)
};

/// Inside core/formats. The bytes are read before they are parted, since 0x5C may be the second half of a
/// character in GBK.
ArchivePath judgedPath(const QByteArray &name, qsizetype longest);

/// Whether a file of this name, anywhere, is a system's and nobody's evidence.
bool isSystemFile(const QString &name);

} // namespace taizhang::formats
