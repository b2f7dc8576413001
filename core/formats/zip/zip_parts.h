#pragma once

#include "core/formats/zip/zip_directory.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

struct zip;

namespace taizhang::formats {

/// How much an office file from elsewhere may hold; beyond it, it is refused.
struct ZipLimits
{
    int entries = 10'000;
    qint64 part = 50 << 20;      ///< bytes of one part that is read, unpacked
    qint64 total = 500 << 20;    ///< bytes of all entries as the directory declares them, unpacked
    qint64 ratioFrom = 10 << 20; ///< a part beyond so many bytes …
    qint64 ratio = 100;          ///< … may not be so many times as large as it is packed
};

/// The parts of a docx, xlsx or the like, which is a zip; each is unpacked in memory when it is asked for,
/// none to the disk.
///
/// Everything throws domain::Error with a sentence that calls the file by its path and says what to do.
class ZipParts
{
public:
    /// `bytes`: the whole file. The directory is checked; nothing is unpacked.
    ZipParts(const QString &path, const QByteArray &bytes, const ZipLimits &limits = {});
    ~ZipParts();
    ZipParts(const ZipParts &) = delete;
    ZipParts &operator=(const ZipParts &) = delete;

    const QString &path() const { return m_path; }
    QList<QByteArray> names() const;
    /// Case does not count (ECMA-376-2 9.1.1.5), and Windows' own separators are the usual ones.
    bool contains(const QByteArray &name) const;
    /// The part's bytes, checked by its CRC.
    QByteArray read(const QByteArray &name) const;

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };

    QByteArray unpack(qsizetype index) const;

    QString m_path;
    QByteArray m_bytes;
    ZipLimits m_limits;
    QList<ZipEntry> m_entries;
    QHash<QByteArray, qsizetype> m_index; ///< into m_entries, by name as it is compared
    std::unique_ptr<zip, Close> m_archive;
};

} // namespace taizhang::formats
