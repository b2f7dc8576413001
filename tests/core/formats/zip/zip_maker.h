#pragma once

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

#include <optional>

namespace taizhang::test {

/// A zip as programs make it, by libzip; an entry "mimetype" is stored, the others are deflated.
inline QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &entries,
                        const QByteArray &comment = {})
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.zip"));
    auto *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    REQUIRE(archive);
    for (const auto &[name, content] : entries) {
        auto *source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        const auto index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        REQUIRE(index >= 0);
        if (name == "mimetype")
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    if (!comment.isEmpty())
        zip_set_archive_comment(archive, comment.constData(), static_cast<zip_uint16_t>(comment.size()));
    REQUIRE(zip_close(archive) == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// An entry of a zip written byte by byte, stored; what is set besides name and content makes it a lie.
struct RawEntry
{
    QByteArray name;
    QByteArray content;
    std::optional<QByteArray> localName = {};
    std::optional<quint32> size = {}; ///< unpacked, in the central directory
    std::optional<quint32> offset = {};
    quint16 flags = 0;
    bool zip64 = false; ///< sizes and offset in an extra field
};

inline QByteArray number(quint64 value, int width)
{
    QByteArray bytes;
    for (int i = 0; i < width; ++i)
        bytes.append(char(value >> (8 * i)));
    return bytes;
}

inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char c : bytes) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320U : 0);
    }
    return ~crc;
}

inline QByteArray rawZip(const QList<RawEntry> &entries)
{
    QByteArray zip, directory;
    for (const auto &entry : entries) {
        const auto offset = entry.offset.value_or(quint32(zip.size()));
        const auto crc = number(crc32(entry.content), 4);
        const auto size = quint64(entry.content.size());
        const auto localName = entry.localName.value_or(entry.name);
        const auto start = number(20, 2) + number(entry.flags, 2) + number(0, 6) + crc;
        if (!entry.offset)
            zip += "PK\3\4" + start + number(size, 4) + number(size, 4) +
                   number(quint64(localName.size()), 2) + number(0, 2) + localName + entry.content;
        const auto far = number(0xFFFFFFFF, 4);
        const auto extra =
            entry.zip64 ? number(1, 2) + number(24, 2) + number(size, 8) + number(size, 8) + number(offset, 8)
                        : QByteArray();
        directory +=
            "PK\1\2" + number(20, 2) + start +
            (entry.zip64 ? far + far : number(size, 4) + number(entry.size.value_or(quint32(size)), 4)) +
            number(quint64(entry.name.size()), 2) + number(quint64(extra.size()), 2) + QByteArray(10, '\0') +
            (entry.zip64 ? far : number(offset, 4)) + entry.name + extra;
    }
    const auto count = quint64(entries.size());
    const auto at = quint64(zip.size());
    const auto size = quint64(directory.size());
    zip += directory;
    if (count >= 0xFFFF)
        zip += "PK\6\6" + number(44, 8) + number(45, 2) + number(45, 2) + number(0, 8) + number(count, 8) +
               number(count, 8) + number(size, 8) + number(at, 8) + "PK\6\7" + number(0, 4) +
               number(at + size, 8) + number(1, 4);
    return zip + "PK\5\6" + number(0, 4) + number(qMin<quint64>(count, 0xFFFF), 2) +
           number(qMin<quint64>(count, 0xFFFF), 2) + number(size, 4) + number(at, 4) + number(0, 2);
}

} // namespace taizhang::test
