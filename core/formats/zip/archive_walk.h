#pragma once

#include "core/formats/zip/archive_entries.h"

#include <QIODevice>

#include <functional>

namespace taizhang::formats {

/// Archives within archives are looked into so deep, in search of marks of secrecy.
inline constexpr int deepestArchive = 3;
/// What is packed into another file and larger than this, in bytes, is not looked into.
inline constexpr qint64 mostPacked = 50 << 20;

/// Whether a file of this media type is an archive as people send them; an office file is none.
bool isArchiveType(const QString &mediaType);

/// Inside core/formats: the entries of the archive behind a file that is open or bytes in a QBuffer; of what
/// is packed by itself (名单.txt.gz) that one. Throws as ArchiveEntries does.
std::unique_ptr<ArchiveEntries> entriesOf(QIODevice &file, const QString &name);

/// Told of what is found on the way, and may throw to end it.
struct WalkSink
{
    std::function<void()> entry;                ///< for each, whatever its kind
    std::function<void(qint64 bytes)> unpacked; ///< before or while so much is unpacked
};
/// Goes through the entries of the archives that are in a file, level by level, as those do who look into
/// them; nothing where the file is no archive. What cannot be read is passed over.
void walkArchivesIn(QIODevice &file, const QString &name, const WalkSink &sink);

} // namespace taizhang::formats
