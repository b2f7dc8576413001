#include "core/formats/zip/zip_directory.h"

#include "core/formats/files/probe.h"
#include "core/formats/files/text_file.h"

#include <algorithm>
#include <optional>

namespace taizhang::formats {

namespace {

// Sizes and places of records: APPNOTE 4.3.7 (local), 4.3.12 (central), 4.3.14–16 (ends), 4.5.3 (zip64).
constexpr qsizetype localHeader = 30;
constexpr qsizetype centralHeader = 46;
constexpr qsizetype endHeader = 22;
constexpr qsizetype zip64Locator = 20;
constexpr quint64 inZip64 = 0xFFFFFFFF;

struct EndRecord
{
    bool sound = false;
    quint64 entries = 0;
    quint64 size = 0;
    quint64 offset = 0;
};

qsizetype findEnd(const QByteArray &zip)
{
    const auto earliest = qMax<qsizetype>(0, zip.size() - endHeader - 0xFFFF);
    for (auto at = zip.size() - endHeader; at >= earliest; --at)
        if (QByteArrayView(zip).sliced(at).startsWith("PK\5\6") &&
            at + endHeader + static_cast<qsizetype>(littleEndian(zip, at + 20, 2)) <= zip.size())
            return at;
    return -1;
}

EndRecord readEnd(const QByteArray &zip)
{
    const auto at = findEnd(zip);
    if (at < 0)
        return {};
    EndRecord end{true, littleEndian(zip, at + 10, 2), littleEndian(zip, at + 12, 4),
                  littleEndian(zip, at + 16, 4)};
    const auto locator = at - zip64Locator;
    if (locator >= 0 && QByteArrayView(zip).sliced(locator).startsWith("PK\6\7")) {
        const auto place = littleEndian(zip, locator + 8, 8);
        if (place > quint64(locator) - qMin<quint64>(56, quint64(locator)))
            return {};
        const auto record = static_cast<qsizetype>(place);
        if (!QByteArrayView(zip).sliced(record).startsWith("PK\6\6"))
            return {};
        end = {true, littleEndian(zip, record + 32, 8), littleEndian(zip, record + 40, 8),
               littleEndian(zip, record + 48, 8)};
    }
    end.sound = end.offset <= quint64(at) && end.size <= quint64(at) - end.offset;
    return end;
}

// What does not fit into 32 bits stands in an extra field, in this order.
void takeFromZip64(ZipEntry &entry, const QByteArray &extra)
{
    for (qsizetype at = 0; at + 4 <= extra.size();) {
        const auto length = static_cast<qsizetype>(littleEndian(extra, at + 2, 2));
        if (littleEndian(extra, at, 2) == 1) {
            auto field = at + 4;
            for (auto *number : {&entry.unpacked, &entry.packed, &entry.offset})
                if (*number == inZip64 && field + 8 <= at + 4 + length) {
                    *number = littleEndian(extra, field, 8);
                    field += 8;
                }
        }
        at += 4 + length;
    }
}

bool isUnsafe(const QByteArray &entryName)
{
    auto name = entryName;
    name.replace('\\', '/');
    return name.contains('\0') || name.startsWith('/') || (name.size() > 1 && name[1] == ':') ||
           ('/' + name + '/').contains("/../");
}

/// Where the entry's bytes end; nothing when its local header is not where and what the directory says.
std::optional<quint64> endOf(const ZipEntry &entry, const QByteArray &zip, quint64 directory)
{
    if (entry.offset > directory || directory - entry.offset < quint64(localHeader))
        return std::nullopt;
    const auto at = static_cast<qsizetype>(entry.offset);
    const auto nameLength = static_cast<qsizetype>(littleEndian(zip, at + 26, 2));
    const auto start = entry.offset + localHeader + quint64(nameLength) + littleEndian(zip, at + 28, 2);
    if (!QByteArrayView(zip).sliced(at).startsWith("PK\3\4") || start > directory ||
        entry.packed > directory - start || zip.mid(at + localHeader, nameLength) != entry.name)
        return std::nullopt;
    return start + entry.packed;
}

/// The first trouble of the places that the entries claim.
ZipDirectory checkPlaces(const QList<ZipEntry> &entries, const QByteArray &zip, quint64 directory)
{
    auto byPlace = entries;
    std::sort(byPlace.begin(), byPlace.end(),
              [](const auto &left, const auto &right) { return left.offset < right.offset; });
    quint64 taken = 0;
    for (const auto &entry : byPlace) {
        const auto end = endOf(entry, zip, directory);
        if (!end)
            return {ZipTrouble::Damaged, entry.name, {}};
        if (entry.offset < taken)
            return {ZipTrouble::Overlapping, entry.name, {}};
        taken = *end;
    }
    return {ZipTrouble::None, {}, entries};
}

} // namespace

QStringList zipComments(const QByteArray &zip)
{
    constexpr int mostEntries = 10'000;
    QStringList comments;
    const auto add = [&](qsizetype at, quint64 length) {
        if (const auto bytes = zip.mid(at, qsizetype(length)); length > 0)
            comments << decodeText(bytes).value_or(QString::fromLatin1(bytes));
    };
    const auto last = findEnd(zip);
    if (last < 0)
        return comments;
    add(last + endHeader, littleEndian(zip, last + 20, 2));
    const auto end = readEnd(zip);
    auto at = static_cast<qsizetype>(end.sound ? end.offset : 0);
    for (int entry = 0; end.sound && entry < mostEntries && at + centralHeader <= last &&
                        QByteArrayView(zip).sliced(at).startsWith("PK\1\2");
         ++entry) {
        const auto comment = at + centralHeader + qsizetype(littleEndian(zip, at + 28, 2)) +
                             qsizetype(littleEndian(zip, at + 30, 2));
        const auto length = littleEndian(zip, at + 32, 2);
        add(comment, length);
        at = comment + qsizetype(length);
    }
    return comments;
}

ZipDirectory readZipDirectory(const QByteArray &zip, int mostEntries)
{
    const auto end = readEnd(zip);
    if (!end.sound)
        return {ZipTrouble::Damaged, {}, {}};
    if (end.entries > quint64(mostEntries))
        return {ZipTrouble::TooMany, {}, {}};
    QList<ZipEntry> entries;
    auto at = static_cast<qsizetype>(end.offset);
    const auto stop = static_cast<qsizetype>(end.offset + end.size);
    while (at + centralHeader <= stop && QByteArrayView(zip).sliced(at).startsWith("PK\1\2")) {
        if (entries.size() == mostEntries)
            return {ZipTrouble::TooMany, {}, {}};
        const auto nameLength = static_cast<qsizetype>(littleEndian(zip, at + 28, 2));
        const auto extraLength = static_cast<qsizetype>(littleEndian(zip, at + 30, 2));
        ZipEntry entry{zip.mid(at + centralHeader, nameLength), littleEndian(zip, at + 42, 4),
                       littleEndian(zip, at + 20, 4), littleEndian(zip, at + 24, 4),
                       static_cast<quint32>(littleEndian(zip, at + 16, 4))};
        takeFromZip64(entry, zip.mid(at + centralHeader + nameLength, extraLength));
        if (littleEndian(zip, at + 8, 2) & 1)
            return {ZipTrouble::Encrypted, entry.name, {}};
        if (isUnsafe(entry.name))
            return {ZipTrouble::UnsafeName, entry.name, {}};
        entries.append(entry);
        at +=
            centralHeader + nameLength + extraLength + static_cast<qsizetype>(littleEndian(zip, at + 32, 2));
    }
    if (quint64(entries.size()) != end.entries)
        return {ZipTrouble::Damaged, {}, {}};
    return checkPlaces(entries, zip, end.offset);
}

} // namespace taizhang::formats
