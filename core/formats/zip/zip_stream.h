#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace taizhang::formats {

/// Writes a zip of any size to a file entry by entry, keeping none in memory: the same entries in the same
/// order give the same bytes (no time of writing). Names are UTF-8, with '/' between folders.
///
/// Throws platform::FileError, which names the path that the user knows.
class ZipStream
{
public:
    enum class Packing { Deflated, Stored };

    ZipStream() = default;
    virtual ~ZipStream() = default;
    ZipStream(const ZipStream &) = delete;
    ZipStream &operator=(const ZipStream &) = delete;

    /// Exactly `size` bytes follow by write(). Stored: for what is packed already, such as pictures.
    virtual void begin(const QString &name, qint64 size, Packing packing) = 0;
    virtual void write(const char *bytes, qint64 count) = 0;
    /// Writes the directory; without it the file is no zip.
    virtual void finish() = 0;
};

/// `purpose`: the path that the user knows.
std::unique_ptr<ZipStream> newZipStream(const QString &file, const QString &purpose);

} // namespace taizhang::formats
