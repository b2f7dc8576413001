#include "core/formats/files/probe.h"

#include <QSet>

namespace taizhang::formats {

namespace {

// [MS-CFB] 2.2, 2.6: the directory's first sector, as a list of UTF-16 names in entries of 128 bytes.
QByteArray firstDirectorySector(Probe &probe)
{
    const auto shift = littleEndian(probe.head(), 30, 2);
    if (shift != 9 && shift != 12)
        return {};
    const auto sector = littleEndian(probe.head(), 48, 4);
    const qint64 length = qint64(1) << shift;
    const auto bytes = probe.at(static_cast<qint64>(sector + 1) << shift, length);
    return bytes.size() == length ? bytes : QByteArray();
}

bool holdsStream(const QByteArray &directory, const QString &name)
{
    QByteArray utf16(reinterpret_cast<const char *>(name.utf16()), name.size() * 2 + 2);
    for (qsizetype at = 0; at + 128 <= directory.size(); at += 128)
        if (directory.mid(at, utf16.size()) == utf16)
            return true;
    return false;
}

const char *documentType(const QByteArray &directory)
{
    if (holdsStream(directory, QStringLiteral("WordDocument")))
        return "application/msword";
    if (holdsStream(directory, QStringLiteral("Workbook")) || holdsStream(directory, QStringLiteral("Book")))
        return "application/vnd.ms-excel";
    return holdsStream(directory, QStringLiteral("PowerPoint Document")) ? "application/vnd.ms-powerpoint"
                                                                         : nullptr;
}

// [MS-OFFCRYPTO] 2.3.4.4: the stream that a document with a password becomes.
bool isEncrypted(Probe &probe)
{
    static const QByteArray stream = [] {
        const QString name = QStringLiteral("EncryptedPackage");
        return QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    }();
    // The directory is a short run of sectors, anywhere.
    constexpr qint64 someEntries = 64 * 128;
    const auto shift = littleEndian(probe.head(), 30, 2);
    const auto sector = static_cast<qint64>(littleEndian(probe.head(), 48, 4));
    return (shift <= 12 && probe.at((sector + 1) << shift, someEntries).contains(stream)) ||
           probe.head().contains(stream) || probe.tail().contains(stream);
}

} // namespace

std::optional<Content> probeOle(Probe &probe)
{
    if (!probe.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8))
        return {};
    const auto directory = firstDirectorySector(probe);
    const auto readability = directory.isEmpty()  ? Readability::Damaged
                             : isEncrypted(probe) ? Readability::Locked
                                                  : Readability::Ok;
    // WPS writes Microsoft's streams into its own endings; a password puts a .docx into such a container.
    static const QSet<QString> endings{QStringLiteral("doc"),  QStringLiteral("xls"),  QStringLiteral("ppt"),
                                       QStringLiteral("docx"), QStringLiteral("xlsx"), QStringLiteral("pptx"),
                                       QStringLiteral("wps"),  QStringLiteral("et"),   QStringLiteral("dps")};
    if (endings.contains(probe.ending()))
        return Content{*promisedType(probe.ending()), readability};
    const auto *type = documentType(directory);
    return Content{QString::fromLatin1(type ? type : "application/x-ole-storage"), readability};
}

} // namespace taizhang::formats
