#pragma once

#include "core/formats/files/media_type.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <optional>

namespace taizhang::formats {

/// Inside core/formats: a file being looked at. Head and tail are read once; the rest only where a format
/// says that something must be there.
class Probe
{
public:
    Probe(QIODevice &device, const QString &fileName);

    qint64 size() const { return m_size; }
    const QByteArray &head() const { return m_head; }
    const QByteArray &tail() const { return m_tail; }
    qint64 tailOffset() const { return m_size - m_tail.size(); }
    /// Lower case, without the dot.
    const QString &ending() const { return m_ending; }
    bool failed() const { return m_failed; }

    /// Fewer bytes at the end of the file.
    QByteArray at(qint64 offset, qint64 count);
    bool startsWith(const char *signature, qsizetype length) const;

private:
    QIODevice &m_device;
    qint64 m_size = 0;
    QByteArray m_head;
    QByteArray m_tail;
    QString m_ending;
    bool m_failed = false;
};

/// Little- or big-endian number of 2, 4 or 8 bytes; 0 beyond the end.
quint64 littleEndian(const QByteArray &bytes, qsizetype offset, int width);
quint64 bigEndian(const QByteArray &bytes, qsizetype offset, int width);

Content whole(const char *mediaType);
Content damaged(const char *mediaType);
Content locked(const char *mediaType);
Content judged(const char *mediaType, bool sound);

/// Each answers for its family of formats, or not at all.
std::optional<Content> probeProgram(Probe &probe);   ///< PE, ELF, Mach-O, scripts that name their interpreter
std::optional<Content> probeDocument(Probe &probe);  ///< PDF, RTF
std::optional<Content> probePicture(Probe &probe);   ///< JPEG, PNG, GIF, BMP, TIFF
std::optional<Content> probeRecording(Probe &probe); ///< RIFF and ISO media: WebP, WAV, AVI, MP4, HEIC
std::optional<Content> probeZip(Probe &probe);       ///< zip, OOXML, OFD, ODF
std::optional<Content> probeArchive(Probe &probe);   ///< 7z, rar, gzip, bzip2, xz, zstd
std::optional<Content> probeOle(Probe &probe);       ///< old Office and WPS, encrypted OOXML

/// The type that an ending promises, for the formats above; nothing for any other ending.
std::optional<QString> promisedType(const QString &ending);

} // namespace taizhang::formats
