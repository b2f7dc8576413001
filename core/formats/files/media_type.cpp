#include "core/formats/files/media_type.h"

#include "core/formats/files/probe.h"

#include <QFileInfo>
#include <QHash>
#include <QMimeDatabase>
#include <QtEndian>

#include <algorithm>

namespace taizhang::formats {

namespace {

// The end record of a zip with the longest comment lies within this.
constexpr qint64 edge = 22 + 65535;

bool isAllZero(const QByteArray &bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return c == 0; });
}

// Web pages and RTF under .doc or .xls are common and open everywhere.
bool mayHoldText(const QString &ending)
{
    static const QStringList endings{QStringLiteral("doc"), QStringLiteral("xls"), QStringLiteral("ppt"),
                                     QStringLiteral("rtf")};
    return endings.contains(ending);
}

/// The database looks at the first 128 bytes only, and a damaged file may begin with as many letters.
bool holdsLettersOnly(const QByteArray &bytes)
{
    return std::none_of(bytes.cbegin(), bytes.cend(), [](char c) {
        return c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    });
}

/// Of one sort, so that the ending may decide: a picture of a format that is seldom met is no damaged one.
bool isKin(const QMimeType &one, const QMimeType &other)
{
    const bool arePictures =
        one.name().startsWith(QLatin1String("image/")) && other.name().startsWith(QLatin1String("image/"));
    return !other.isValid() || arePictures || one.inherits(other.name()) || other.inherits(one.name());
}

Content byDatabase(Probe &probe, const QString &fileName)
{
    const QMimeDatabase database;
    const auto byContent = database.mimeTypeForData(probe.head());
    const bool text = byContent.inherits(QStringLiteral("text/plain"));
    if (const auto promised = promisedType(probe.ending());
        promised && (byContent.isDefault() || (text && !mayHoldText(probe.ending()))))
        return text && holdsLettersOnly(probe.head()) && holdsLettersOnly(probe.tail())
                   ? Content{byContent.name(), Readability::Ok}
                   : Content{*promised, Readability::Damaged};
    // What is known to be something else is no damaged picture that the ending may pass off as whole.
    if (const auto promised = promisedType(probe.ending());
        promised && !byContent.isDefault() && !text && !isKin(byContent, database.mimeTypeForName(*promised)))
        return {byContent.name(), Readability::Damaged};
    const bool lost = isAllZero(probe.head()) && isAllZero(probe.tail());
    const auto readability = lost ? Readability::Damaged : Readability::Ok;
    if (mayHoldText(probe.ending()) && text)
        return {byContent.name(), readability};
    return {database.mimeTypeForFileNameAndData(fileName, probe.head()).name(), readability};
}

} // namespace

Probe::Probe(QIODevice &device, const QString &fileName)
    : m_device(device), m_size(device.size()), m_ending(QFileInfo(fileName).suffix().toLower())
{
    m_head = at(0, edge);
    m_tail = m_size <= edge ? m_head : at(m_size - edge, edge);
    m_failed = m_head.size() + m_tail.size() < 2 * qMin(m_size, edge);
}

QByteArray Probe::at(qint64 offset, qint64 count)
{
    if (offset < 0 || offset >= m_size || !m_device.seek(offset))
        return {};
    return m_device.read(qMin(count, m_size - offset));
}

bool Probe::startsWith(const char *signature, qsizetype length) const
{
    return m_head.startsWith(QByteArrayView(signature, length));
}

quint64 littleEndian(const QByteArray &bytes, qsizetype offset, int width)
{
    quint64 number = 0;
    if (offset < 0 || offset + width > bytes.size())
        return 0;
    for (int i = width - 1; i >= 0; --i)
        number = number << 8 | static_cast<quint8>(bytes[offset + i]);
    return number;
}

quint64 bigEndian(const QByteArray &bytes, qsizetype offset, int width)
{
    quint64 number = 0;
    if (offset < 0 || offset + width > bytes.size())
        return 0;
    for (int i = 0; i < width; ++i)
        number = number << 8 | static_cast<quint8>(bytes[offset + i]);
    return number;
}

Content whole(const char *mediaType)
{
    return {QString::fromLatin1(mediaType), Readability::Ok};
}

Content damaged(const char *mediaType)
{
    return {QString::fromLatin1(mediaType), Readability::Damaged};
}

Content locked(const char *mediaType)
{
    return {QString::fromLatin1(mediaType), Readability::Locked};
}

Content judged(const char *mediaType, bool sound)
{
    return sound ? whole(mediaType) : damaged(mediaType);
}

std::optional<QString> promisedType(const QString &ending)
{
    static const QHash<QString, QString> types = [] {
        QHash<QString, QString> known;
        const QMimeDatabase database;
        for (const auto *name : {"pdf", "jpg",  "jpeg", "png",  "gif", "bmp", "tif", "tiff", "webp",
                                 "zip", "docx", "xlsx", "pptx", "odt", "ods", "odp", "7z",   "rar",
                                 "gz",  "doc",  "xls",  "ppt",  "mp4", "mov", "wav", "avi",  "heic"})
            known.insert(QString::fromLatin1(name),
                         database
                             .mimeTypeForFile(QStringLiteral("x.") + QLatin1String(name),
                                              QMimeDatabase::MatchExtension)
                             .name());
        known.insert(QStringLiteral("bz2"), QStringLiteral("application/x-bzip2")); // not so everywhere
        known.insert(QStringLiteral("xz"), QStringLiteral("application/x-xz"));
        known.insert(QStringLiteral("zst"), QStringLiteral("application/zstd"));
        known.insert(QStringLiteral("ofd"), QStringLiteral("application/ofd"));
        known.insert(QStringLiteral("wps"), QStringLiteral("application/wps-office.wps"));
        known.insert(QStringLiteral("et"), QStringLiteral("application/wps-office.et"));
        known.insert(QStringLiteral("dps"), QStringLiteral("application/wps-office.dps"));
        return known;
    }();
    const auto found = types.constFind(ending);
    return found == types.cend() ? std::nullopt : std::optional(*found);
}

QString readabilityWord(Readability readability)
{
    switch (readability) {
    case Readability::Ok:
        return QStringLiteral("ok");
    case Readability::Empty:
        return QStringLiteral("empty");
    case Readability::Damaged:
    case Readability::Locked: // the schema knows three words
        break;
    }
    return QStringLiteral("damaged");
}

Content inspectContent(QIODevice &content, const QString &fileName)
{
    if (content.size() == 0)
        return {QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension).name(),
                Readability::Empty};
    Probe probe(content, fileName);
    if (probe.failed())
        return damaged("application/octet-stream");
    for (const auto family :
         {probeProgram, probeDocument, probePicture, probeZip, probeOle, probeRecording, probeArchive})
        if (const auto found = family(probe))
            return *found;
    return byDatabase(probe, fileName);
}

std::optional<QString> programType(QIODevice &content, const QString &fileName)
{
    Probe probe(content, fileName);
    const auto found = probeProgram(probe);
    return found ? std::optional(found->mediaType) : std::nullopt;
}

} // namespace taizhang::formats
