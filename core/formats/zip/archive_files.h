#pragma once

#include "core/platform/path_bytes.h"
#include "core/platform/progress.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace taizhang::formats {

/// How much an archive may unpack to; beyond it, it is refused as a whole.
struct ArchiveLimits
{
    qint64 entries = 10'000;           ///< with those of the archives in it, level by level
    qint64 ratioFrom = 10 << 20;       ///< unpacked bytes of all entries; beyond so many …
    qint64 ratio = 100;                ///< … they may not be so many times the archive
    qint64 keptFree = qint64(1) << 30; ///< bytes of the disk that stay free
    qsizetype path = 400;              ///< characters of an entry's name with its folders
};

/// A file out of an archive.
struct UnpackedFile
{
    QString path;   ///< in the archive, parted by '/'; no part is empty, '.', '..' or illegal on Windows
    QString file;   ///< where its bytes lie; its name there says nothing
    QString remark; ///< one sentence on a name that had to be guessed or changed; empty when there is none
    QDateTime modified; ///< UTC, its own; invalid when not said
    qint64 size = 0;
};

/// Something that is not taken, and why, in one sentence.
struct RefusedFile
{
    QString name; ///< with its folders, as people read it
    QString why;
    bool operator==(const RefusedFile &) const = default;
};

struct UnpackedArchive
{
    QList<UnpackedFile> files; ///< in their order in the archive
    QList<RefusedFile> refused;
};

/// Unpacks into a folder that exists and is nobody else's; each file lies there under a number, so that no
/// name of the archive ever becomes a path. Archives inside are files like others. Names are UTF-8, else
/// GB18030, else made up.
///
/// Single entries are refused (links, unsafe paths, a wrong checksum). Throws domain::Error, one sentence,
/// when the whole is: damaged, encrypted, no archive, marked as secret in a comment, over a limit, be it by
/// what the archives in it hold;
/// domain::Cancelled; what was unpacked by then stays in the folder for the caller to remove. `progress`
/// counts packed bytes.
UnpackedArchive unpackArchive(const QString &archive, const QString &folder,
                              const platform::Progress &progress = {}, const ArchiveLimits &limits = {});

} // namespace taizhang::formats
