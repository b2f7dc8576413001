#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace taizhang::platform {

class FolderHold;

/// A new file under a made-up name that either gets its real name when it is whole and on the disk, or
/// vanishes.
///
/// Every function throws FileError. After a failed one the file can only be destroyed.
class TemporaryFile
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes the file in an existing folder, which must be in the file system of the final place. Errors name
    /// `purpose`, the path that the user knows, if there is one.
    explicit TemporaryFile(const QString &folder, const QString &purpose = {});
    /// Removes the file unless it was moved to its place.
    ~TemporaryFile();
    TemporaryFile(TemporaryFile &&other) noexcept;
    TemporaryFile &operator=(TemporaryFile &&) = delete;

    /// Its present path.
    const QString &path() const { return m_path; }

    void write(const char *bytes, qint64 count);
    void write(const QByteArray &bytes) { write(bytes.constData(), bytes.size()); }
    /// Brings everything to the disk and closes the file; ReadOnly takes the right to write from everybody.
    /// A failed sync is never repeated.
    void sync(Access access = Access::ReadWrite);
    /// sync() of each, several at a time: a disk brings what is asked for together to rest in one go. After a
    /// failure, which is that of the first one that failed, all can only be destroyed.
    static void syncAll(const std::vector<TemporaryFile *> &files);
    /// Gives the synced file its place, replacing what is there. The folder is not synced.
    void moveTo(const QString &path);

    /// Files that a killed program left in a folder: full paths. Those of a living program are among them,
    /// which FolderHold::isHeld() tells: as long as there is such a file in a folder, it is held.
    static QStringList leftIn(const QString &folder);
    /// Removes what leftIn() names: only where no living program writes now.
    static void removeLeftIn(const QString &folder);
    /// The same in a folder and all below it, without following links, sorted; only those last written before
    /// `moment`, so that what is being written now is not among them.
    static QStringList leftBelow(const QString &folder, const QDateTime &moment);
    /// Whether a file name (without folder) is one that this class made up.
    static bool isTemporaryName(const QString &name);

private:
    friend class AtomicFile;
    void startWriting();

    QString m_path;
    QString m_purpose;
    std::shared_ptr<FolderHold> m_hold; ///< of the folder, until the file has its place
    int m_fd = -1;
    qint64 m_written = 0;
    qint64 m_flushed = 0; // where write-back was started
    bool m_failed = false;
    bool m_placed = false;
};

/// Writes a file so that at every moment, even after a power failure, its path holds the old content or the
/// whole new content: temporary file in the same folder, fsync, rename, fsync of the folder.
///
/// Used instead of QSaveFile, whose commit() reports success when fdatasync fails. Throws FileError. The mode
/// of a file that is replaced is kept. A symbolic link is replaced itself, not what it leads to: it may have
/// come with somebody else's folder.
class AtomicFile
{
public:
    explicit AtomicFile(const QString &path);

    void write(const QByteArray &bytes) { m_temporary.write(bytes); }
    void write(const char *bytes, qint64 count) { m_temporary.write(bytes, count); }
    /// Where a library that writes by path may write before commit().
    const QString &temporaryPath() const { return m_temporary.path(); }
    /// Nothing is at the path, or the old content, until this returns.
    void commit();

private:
    QString m_path;
    TemporaryFile m_temporary;
};

/// The absolute path of what a rename will replace. Throws FileError for a device or a pipe, which would be
/// gone, and for what a link leads to of these.
QString placeToReplace(const QString &path);

/// The whole content in one go.
void writeAtomically(const QString &path, const QByteArray &content);

} // namespace taizhang::platform
