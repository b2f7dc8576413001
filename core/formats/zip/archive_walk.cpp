#include "core/formats/zip/archive_walk.h"

#include "core/formats/files/media_type.h"
#include "core/formats/office/document_parts.h"
#include "core/platform/path_bytes.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace taizhang::formats {

namespace {

constexpr qint64 block = 1 << 18;

/// Empty where it is too large or cannot be read.
QByteArray contentOf(ArchiveEntries &entries, const std::function<void(qint64)> &unpacked)
{
    QByteArray content;
    QByteArray buffer(block, Qt::Uninitialized);
    try {
        while (const auto got = entries.read(buffer.data(), buffer.size())) {
            unpacked(got);
            content.append(buffer.constData(), got);
            if (content.size() > mostPacked)
                return {};
        }
    } catch (const EntryUnreadable &) {
        return {};
    }
    return content;
}

/// False at the end. An encrypted one is an entry all the same.
bool isNext(ArchiveEntries &entries, ArchiveEntry &entry)
{
    try {
        return entries.next(entry);
    } catch (const ArchiveEncrypted &) {
        entry.kind = ArchiveEntry::Kind::Other;
        return !entry.name.isEmpty();
    }
}

/// `depth`: of the archives above it.
void walk(QIODevice &file, const QString &name, const WalkSink &sink, int depth)
{
    const auto type = inspectContent(file, name).mediaType;
    if (!isArchiveType(type) || depth >= deepestArchive)
        return;
    const bool isZip = type == QLatin1String("application/zip");
    try {
        const auto entries = entriesOf(file, name);
        for (ArchiveEntry entry; isNext(*entries, entry); entry = {}) {
            sink.entry();
            // To pass an entry of a stream is to unpack it.
            if (!isZip && entry.size > 0)
                sink.unpacked(entry.size);
            if (entry.kind != ArchiveEntry::Kind::File || depth + 1 >= deepestArchive ||
                entry.size > mostPacked)
                continue;
            const bool isCounted = !isZip && entry.size >= 0;
            const auto content =
                contentOf(*entries, isCounted ? std::function<void(qint64)>([](qint64) {}) : sink.unpacked);
            QBuffer within;
            within.setData(content);
            within.open(QIODevice::ReadOnly);
            walk(within, QString::fromUtf8(entry.name), sink, depth + 1);
        }
    } catch (const ArchiveEncrypted &) {
    } catch (const ArchiveSolid &) {
    } catch (const ArchiveDamaged &) {
    }
}

} // namespace

bool isArchiveType(const QString &mediaType)
{
    static const QSet<QString> types{QStringLiteral("application/zip"),
                                     QStringLiteral("application/vnd.rar"),
                                     QStringLiteral("application/x-7z-compressed"),
                                     QStringLiteral("application/gzip"),
                                     QStringLiteral("application/x-bzip2"),
                                     QStringLiteral("application/x-xz"),
                                     QStringLiteral("application/zstd"),
                                     QStringLiteral("application/x-tar"),
                                     QStringLiteral("application/x-compressed-tar"),
                                     QStringLiteral("application/x-xz-compressed-tar"),
                                     QStringLiteral("application/x-bzip-compressed-tar"),
                                     QStringLiteral("application/x-zstd-compressed-tar")};
    return types.contains(mediaType);
}

std::unique_ptr<ArchiveEntries> entriesOf(QIODevice &file, const QString &name)
{
    const bool isZip = inspectContent(file, name).mediaType == QLatin1String("application/zip");
    const auto own = QFileInfo(name).completeBaseName();
    const auto single = (own.isEmpty() ? QStringLiteral("0") : own).toUtf8();
    if (const auto *disk = qobject_cast<QFile *>(&file)) {
        const auto path = platform::bytesOfPath(disk->fileName());
        return isZip ? zipEntries(path) : streamedEntries(path, single);
    }
    const auto bytes = allBytes(file);
    return isZip ? zipEntriesIn(bytes) : streamedEntriesIn(bytes, single);
}

void walkArchivesIn(QIODevice &file, const QString &name, const WalkSink &sink)
{
    walk(file, name, sink, 1);
}

} // namespace taizhang::formats
