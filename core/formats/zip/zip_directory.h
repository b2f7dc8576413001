#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace taizhang::formats {

/// Why the directory of a zip is refused.
enum class ZipTrouble {
    None,
    Damaged,     ///< no end record, a record outside the file, local and central header that differ
    TooMany,     ///< more entries than allowed
    Overlapping, ///< entries that share packed bytes: how a small file unpacks to petabytes
    UnsafeName,  ///< ../, an absolute path, a drive
    Encrypted,
};

/// One entry as the central directory declares it; `name` as its bytes stand there.
struct ZipEntry
{
    QByteArray name;
    quint64 offset = 0; ///< of its local header
    quint64 packed = 0;
    quint64 unpacked = 0;
    quint32 crc = 0;
};

struct ZipDirectory
{
    ZipTrouble trouble = ZipTrouble::None;
    QByteArray name; ///< of the entry in trouble, where there is one
    QList<ZipEntry> entries;
};

/// Inside core/formats: the directory of a whole zip in memory, judged before anything is unpacked. libzip
/// does not say where an entry's bytes lie, so that it cannot be asked whether entries overlap.
ZipDirectory readZipDirectory(const QByteArray &zip, int mostEntries);

/// What is said of the zip and of its first 10,000 entries, those that say something. Never throws.
QStringList zipComments(const QByteArray &zip);

} // namespace taizhang::formats
