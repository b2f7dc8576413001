#pragma once

#include <QDateTime>
#include <QString>

struct stat;

namespace taizhang::platform {

/// A file of the user's that is read from beginning to end, and whether it held still meanwhile.
///
/// Only a regular file is opened: a folder, a device or a pipe is refused without waiting for it. The path
/// may have bytes that are no UTF-8 (path_bytes.h). Throws FileError.
class SourceFile
{
public:
    explicit SourceFile(const QString &path);
    ~SourceFile();
    SourceFile(SourceFile &&other) noexcept;
    SourceFile &operator=(SourceFile &&) = delete;

    const QString &path() const { return m_path; }
    /// Bytes, when it was opened.
    qint64 size() const { return m_stamp.size; }
    QDateTime modified() const;

    /// Up to `count` bytes; 0 at the end.
    qint64 read(char *buffer, qint64 count);

    /// Whether it was written to, cut, or replaced under its name since it was opened, also by a program that
    /// puts the time of change back.
    bool changed() const;

private:
    struct Stamp
    {
        qint64 size = 0;
        qint64 seconds = 0; // of the time that people see
        qint64 nanoseconds = 0;
        qint64 touchedSeconds = 0; // of the time that the system keeps and nobody can set
        qint64 touchedNanoseconds = 0;
        bool operator==(const Stamp &) const = default;
    };

    static Stamp stampOf(const struct ::stat &info);

    QString m_path;
    int m_fd = -1;
    Stamp m_stamp;
};

} // namespace taizhang::platform
