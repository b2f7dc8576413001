#pragma once

#include <QByteArray>
#include <QString>

struct archive;

namespace taizhang::formats {

/// Writes a zip of any size to a file entry by entry, keeping none in memory: the same entries in the same
/// order give the same bytes (no time of writing). Names are UTF-8, with '/' between folders.
///
/// Throws platform::FileError, which names `purpose`, the path that the user knows.
class ZipStream
{
public:
    enum class Packing { Deflated, Stored };

    ZipStream(const QString &file, const QString &purpose);
    ~ZipStream();
    ZipStream(const ZipStream &) = delete;
    ZipStream &operator=(const ZipStream &) = delete;

    /// Exactly `size` bytes follow by write(). Stored: for what is packed already, such as pictures.
    void begin(const QString &name, qint64 size, Packing packing);
    void write(const char *bytes, qint64 count);
    /// Writes the directory; without it the file is no zip.
    void finish();

private:
    [[noreturn]] void fail(const char *call) const;

    archive *m_archive;
    QString m_purpose;
};

} // namespace taizhang::formats
