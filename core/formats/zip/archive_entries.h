#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

namespace taizhang::formats {

/// One entry of an archive as it says itself; nothing of it is to be believed.
struct ArchiveEntry
{
    enum class Kind { File, Folder, Link, Other };
    QByteArray name; ///< with its folders, bytes as they stand there
    Kind kind = Kind::File;
    QDateTime modified; ///< invalid when not said
    qint64 size = -1; ///< bytes, unpacked, as stated; -1 when not said: only reading tells, as of a lone .gz
};

/// Why reading cannot go on, with the library's words for the log.
struct ArchiveDamaged
{
    QString detail;
};
struct ArchiveEncrypted
{
};
/// A solid rar: its files are packed as one, which libarchive does not unpack.
struct ArchiveSolid
{
};
/// The content of one entry cannot be had; the next ones can.
struct EntryUnreadable
{
    bool unknownMethod = false; ///< packed in a way that this program cannot unpack; else damaged
    QString detail;
};

/// Inside core/formats: the entries of an archive one after the other, each read from its beginning. Throws
/// the structs above.
class ArchiveEntries
{
public:
    virtual ~ArchiveEntries() = default;
    /// Nothing after the last. Where an entry is encrypted its name is there all the same, if that is to be
    /// had, and the next ones can be asked for.
    virtual bool next(ArchiveEntry &entry) = 0;
    /// Up to `count` bytes of the present entry; 0 at its end, when its checksum has been found right.
    virtual qint64 read(char *buffer, qint64 count) = 0;
    /// Packed bytes passed so far, for progress.
    virtual qint64 passed() const = 0;
};

/// A zip, by libzip: names stay bytes, where libarchive puts them into another normal form and cuts them at a
/// NUL. `path` as platform::bytesOfPath() gives it.
std::unique_ptr<ArchiveEntries> zipEntries(const QByteArray &path);
std::unique_ptr<ArchiveEntries> zipEntriesIn(const QByteArray &bytes);
/// 7z, rar and (packed) tar, by libarchive. `single`: what the file is called that is packed by itself, with
/// no archive around it (名单.txt of 名单.txt.gz), where it does not say so; such a one is damaged where this
/// is empty.
std::unique_ptr<ArchiveEntries> streamedEntries(const QByteArray &path, const QByteArray &single = {});
std::unique_ptr<ArchiveEntries> streamedEntriesIn(const QByteArray &bytes, const QByteArray &single = {});

} // namespace taizhang::formats
