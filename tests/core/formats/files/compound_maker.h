#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace taizhang::test {

/// A compound file ([MS-CFB], version 3) with these streams: small ones, below 4096 bytes, in the sectors of
/// small ones; 100 sectors in all at most.
inline QByteArray compoundOf(const QList<std::pair<QString, QByteArray>> &streams)
{
    constexpr quint32 end = 0xFFFFFFFE, free = 0xFFFFFFFF, table = 0xFFFFFFFD;
    const auto number = [](quint64 value, int width) {
        QByteArray bytes;
        for (int i = 0; i < width; ++i)
            bytes += char(value >> (8 * i));
        return bytes;
    };
    QList<QByteArray> sectors{{}}; // the first is the table
    QList<quint32> next{table};
    const auto put = [&](QByteArray bytes) {
        const auto first = quint32(sectors.size());
        for (qsizetype at = 0; at < bytes.size(); at += 512) {
            sectors << bytes.mid(at, 512).leftJustified(512, '\0');
            next << (at + 512 < bytes.size() ? quint32(sectors.size()) : end);
        }
        return bytes.isEmpty() ? end : first;
    };
    QByteArray small, smallTable;
    QList<std::pair<quint32, qsizetype>> places;
    for (const auto &[name, content] : streams) {
        if (content.size() >= 4096) {
            places << std::pair(put(content), content.size());
            continue;
        }
        const auto first = quint32(small.size() / 64);
        for (qsizetype at = 0; at < content.size(); at += 64) {
            small += content.mid(at, 64).leftJustified(64, '\0');
            smallTable += number(at + 64 < content.size() ? quint32(small.size() / 64) : end, 4);
        }
        places << std::pair(first, content.size());
    }
    const auto smallAt = put(small);
    const auto smallTableAt = put(smallTable);
    const auto entry = [&](const QString &name, char type, quint32 first, qsizetype size) {
        QByteArray bytes;
        for (const auto unit : name)
            bytes += number(unit.unicode(), 2);
        bytes = bytes.leftJustified(64, '\0') + number(quint64(name.size()) * 2 + 2, 2) + type + '\1' +
                QByteArray(12, '\xFF') + QByteArray(36, '\0') + number(first, 4) + number(quint64(size), 8);
        return bytes;
    };
    auto directory = entry(QStringLiteral("Root Entry"), 5, smallAt, small.size());
    for (qsizetype i = 0; i < streams.size(); ++i)
        directory += entry(streams[i].first, 2, places[i].first, places[i].second);
    directory += QByteArray((512 - directory.size() % 512) % 512, '\0');
    const auto directoryAt = put(directory);
    for (const auto each : next)
        sectors[0] += number(each, 4);
    sectors[0] = sectors[0].leftJustified(512, '\xFF');
    auto file = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(16, '\0') + number(0x3E, 2) +
                number(3, 2) + number(0xFFFE, 2) + number(9, 2) + number(6, 2) + QByteArray(6, '\0') +
                number(0, 4) + number(1, 4) + number(directoryAt, 4) + number(0, 4) + number(4096, 4) +
                number(smallTableAt, 4) + number(1, 4) + number(end, 4) + number(0, 4) + number(0, 4);
    for (int i = 1; i < 109; ++i)
        file += number(free, 4);
    for (const auto &sector : sectors)
        file += sector;
    return file;
}

/// The stream in which the packager of Windows keeps a file ([MS-OLEDS] 2.3.6).
inline QByteArray packagedFile(const QByteArray &name, const QByteArray &content)
{
    const auto number = [](qsizetype value) {
        QByteArray bytes;
        for (int i = 0; i < 4; ++i)
            bytes += char(quint64(value) >> (8 * i));
        return bytes;
    };
    const auto path = "C:\\" + name + '\0';
    const auto body = QByteArray("\2\0", 2) + name + '\0' + path + QByteArray("\0\0\3\0", 4) +
                      number(path.size()) + path + number(content.size()) + content;
    return number(body.size()) + body;
}

} // namespace taizhang::test
