#pragma once

#include "core/formats/files/media_type.h"
#include "core/platform/folder_walk.h"
#include "core/platform/path_bytes.h"
#include "core/platform/progress.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMutex>
#include <QSet>
#include <QString>
#include <QStringList>

#include <mutex>

namespace taizhang::evidence {

using formats::Readability;
using formats::readabilityWord;

/// A file that lies safely in the store and that no row of the database names yet.
struct StagedObject
{
    QString sha256; ///< 64 lower-case hex digits
    qint64 size = 0;
    QString mediaType;
    Readability readability = Readability::Ok;
    QString originalName; ///< to the letter where it can be read, without folder; may be illegal on Windows
    platform::NameReading nameReading = platform::NameReading::AsIs;
    QDateTime originalModified; ///< UTC; invalid when there was no file
    bool alreadyThere = false;  ///< the store had this content before
};

/// A file to take in under another name than that which it has on the disk, such as one out of an archive.
struct NamedFile
{
    QString path;
    QString name; ///< to the letter, without folder
};

enum class ObjectCondition {
    Ok,
    Missing,
    Altered,    ///< not the bytes that were taken in
    Unreadable, ///< the disk or the rights on it refuse to say which bytes they are
};

/// The evidence files of a workspace, each under the SHA-256 of its content: `objects/ab/<sha256>`,
/// read-only.
///
/// Write order (restic's): temporary file in `objects/incoming` → bytes counted and hashed on the way → fsync
/// → rename → fsync of the folders; only then may the database name it. So a crash leaves at worst files that
/// nothing uses, which listLeftovers() finds.
///
/// Functions may be called from several threads; one process writes at a time (WorkspaceLock).
class ObjectStore
{
public:
    /// `root`: the folder `objects` of a workspace; made when the first file comes in.
    explicit ObjectStore(const QString &root);

    /// Takes files in, all or none, in their order; the same content twice is one object. Each name is kept
    /// as it is, an empty or damaged file is taken and marked. `progress` counts bytes and is called in the
    /// caller's thread only.
    ///
    /// Throws platform::FileError or domain::Error with one sentence that names the file (missing,
    /// unreadable, a folder or device, changed while it was read, disk full), or domain::Cancelled; the store
    /// is then as before.
    QList<StagedObject> stage(const QStringList &files, const platform::Progress &progress = {});
    QList<StagedObject> stage(const QList<NamedFile> &files, const platform::Progress &progress = {});
    /// The same for content that has no file, such as a pasted picture.
    StagedObject stageBytes(const QByteArray &content, const QString &name);
    /// Takes back what stage() added, when the rows could not be committed. Objects that were there before,
    /// or that a later stage() found there, stay. Never throws.
    void discard(const QList<StagedObject> &staged) noexcept;

    /// Where the object lies, or would lie. Empty for anything but 64 hex digits.
    QString pathOf(const QString &sha256) const;
    /// Where it would lie if removeLeftovers() had put it aside. Empty as above.
    QString asideOf(const QString &sha256) const;
    bool contains(const QString &sha256) const;
    /// Of the file as it lies there; 0 when there is none.
    qint64 sizeOf(const QString &sha256) const;
    /// Reads and hashes the object. Throws domain::Cancelled.
    ObjectCondition verify(const QString &sha256, const platform::Progress &progress = {}) const;

    /// SHA-256 of every object, sorted, by name; nothing is read.
    QStringList listObjects() const;
    /// Makes a new folder on the disk of the store, for what is unpacked before it is taken in; nobody
    /// else's, and what is left of it after a crash is among the leftovers. Throws platform::FileError.
    QString makeUnpackingFolder();
    void removeUnpackingFolder(const QString &folder) noexcept;

    /// Takes away what programs that were killed left half done: temporary files and unpacking folders. Only
    /// where nobody else writes now; done at the first file that is taken in, too. What cannot be taken away
    /// stays, a leftover.
    void removeHalfDone() noexcept;

    /// Full paths of temporary files, unpacking folders and of objects not among `known`, sorted. What this
    /// store object staged or wrote itself since it was made is not listed: its rows may be about to be
    /// committed.
    QStringList listLeftovers(const QSet<QString> &known) const;
    /// Removes what listLeftovers() found, and returns what is really gone. An object that is whole, or
    /// cannot be read, goes to `objects/bin` and not away: the database may have come from an older backup.
    /// What is not what its name says, and anything else given, is left alone.
    QStringList removeLeftovers(const QStringList &leftovers);

    /// What lies in the store's folder and is none of the store's, by full paths, sorted: another name, or
    /// another place, than it gives; and, under any name, what is no file: a link, whatever it leads to, and
    /// a folder that cannot be looked into. Temporary files, which have a name of their own, are not among
    /// them. Throws platform::FileError.
    QList<platform::FolderEntry> strays() const;
    /// Of these objects, how many lie at that path or in that folder.
    int countAt(const QString &path, const QSet<QString> &sha256s) const;

private:
    bool isOwnPlace(const QString &path) const;
    QStringList halfDone() const;
    /// Where what is taken in lies first; the first time what was left half done there goes.
    QString begin();
    friend class Staging;

    QString m_root;
    std::once_flag m_cleared; // of what was half done
    mutable QMutex m_mutex;
    QSet<QString> m_touched; // every sha256 staged since this store was made
    QSet<QString> m_created; // of these, put there by us and found by nobody else since
    QSet<QString> m_writing; // paths of temporary files and unpacking folders now being written
};

} // namespace taizhang::evidence
