#include "core/formats/files/probe.h"

#include <QSet>

namespace taizhang::formats {

namespace {

// Enough for the parts that tell the kind; office programs write them early.
constexpr qint64 mostNames = 256 << 10;

struct Directory
{
    bool sound = false;
    QSet<QByteArray> names; // as many as fit in mostNames
};

// APPNOTE 4.3.16: the end record lies behind everything, followed only by its own comment.
qsizetype endRecord(const QByteArray &tail)
{
    for (auto at = tail.lastIndexOf("PK\5\6"); at >= 0; at = at > 0 ? tail.lastIndexOf("PK\5\6", at - 1) : -1)
        if (at + 22 + static_cast<qsizetype>(littleEndian(tail, at + 20, 2)) <= tail.size() &&
            at + 22 <= tail.size())
            return at;
    return -1;
}

QSet<QByteArray> namesIn(const QByteArray &directory)
{
    QSet<QByteArray> names;
    qsizetype at = 0;
    while (directory.mid(at, 4) == "PK\1\2") {
        const auto length = static_cast<qsizetype>(littleEndian(directory, at + 28, 2));
        names.insert(directory.mid(at + 46, length));
        at += 46 + length + static_cast<qsizetype>(littleEndian(directory, at + 30, 2)) +
              static_cast<qsizetype>(littleEndian(directory, at + 32, 2));
    }
    return names;
}

Directory readDirectory(Probe &probe)
{
    const auto end = endRecord(probe.tail());
    if (end < 0)
        return {};
    const auto entries = littleEndian(probe.tail(), end + 10, 2);
    const auto size = static_cast<qint64>(littleEndian(probe.tail(), end + 12, 4));
    const auto offset = static_cast<qint64>(littleEndian(probe.tail(), end + 16, 4));
    if (size == 0xFFFFFFFF || offset == 0xFFFFFFFF || entries == 0xFFFF)
        return {true, {}}; // zip64; no office file is that large
    if (entries == 0)
        return {size == 0, {}};
    // Counted back from the end record, which stays right when something was put in front of the archive.
    auto directory = probe.at(probe.tailOffset() + end - size, qMin(size, mostNames));
    // What was packed from a stream has records of zip64 between the two.
    if (!directory.startsWith("PK\1\2"))
        directory = probe.at(offset, qMin(size, mostNames));
    if (!directory.startsWith("PK\1\2") || offset + size > probe.tailOffset() + end)
        return {};
    return {true, namesIn(directory)};
}

QByteArray declaredType(const Probe &probe)
{
    // OpenDocument and EPUB: first an entry "mimetype", stored as it is.
    const auto &head = probe.head();
    if (head.mid(30, 8) != "mimetype" || littleEndian(head, 26, 2) != 8 || littleEndian(head, 8, 2) != 0)
        return {};
    const auto start = 38 + static_cast<qsizetype>(littleEndian(head, 28, 2));
    return head.mid(start, qMin<qsizetype>(static_cast<qsizetype>(littleEndian(head, 22, 4)), 100));
}

const char *officeType(const QSet<QByteArray> &names)
{
    if (names.contains("word/document.xml"))
        return names.contains("word/vbaProject.bin")
                   ? "application/vnd.ms-word.document.macroEnabled.12"
                   : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    if (names.contains("xl/workbook.xml"))
        return names.contains("xl/vbaProject.bin")
                   ? "application/vnd.ms-excel.sheet.macroEnabled.12"
                   : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    if (names.contains("xl/workbook.bin"))
        return "application/vnd.ms-excel.sheet.binary.macroEnabled.12";
    if (names.contains("ppt/presentation.xml"))
        return names.contains("ppt/vbaProject.bin")
                   ? "application/vnd.ms-powerpoint.presentation.macroEnabled.12"
                   : "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    return names.contains("OFD.xml") ? "application/ofd" : nullptr;
}

/// Where the frame of zstd (RFC 8878 3.1.1) ends that begins at `at`; nothing when it is not whole.
/// `left`: so many blocks are looked at, then it is taken for whole.
std::optional<qint64> endOfZstdFrame(Probe &probe, qint64 at, int &left)
{
    const auto start = probe.at(at, 8);
    if ((littleEndian(start, 0, 4) & 0xFFFFFFF0) == 0x184D2A50 && start.size() == 8) // to be skipped
        return at + 8 + static_cast<qint64>(littleEndian(start, 4, 4));
    if (!start.startsWith("\x28\xB5\x2F\xFD") || start.size() < 5)
        return {};
    const int descriptor = static_cast<quint8>(start[4]);
    const bool isSingleSegment = (descriptor & 0x20) != 0;
    constexpr int dictionarySizes[] = {0, 1, 2, 4};
    const int contentSizes[] = {isSingleSegment ? 1 : 0, 2, 4, 8};
    if ((descriptor & 8) != 0)
        return {};
    at += 5 + (isSingleSegment ? 0 : 1) + dictionarySizes[descriptor & 3] + contentSizes[descriptor >> 6];
    for (bool isLast = false; !isLast; --left) {
        if (left <= 0)
            return probe.size();
        const auto block = probe.at(at, 3);
        if (block.size() < 3)
            return {};
        const auto header = littleEndian(block + '\0', 0, 4);
        const auto type = header >> 1 & 3;
        if (type == 3)
            return {};
        isLast = (header & 1) != 0;
        at += 3 + (type == 1 ? 1 : static_cast<qint64>(header >> 3)); // 1: one byte, repeated
    }
    return at + ((descriptor & 4) != 0 ? 4 : 0);
}

bool isWholeZstd(Probe &probe)
{
    int left = 100'000; // of at most 128 KB each
    std::optional<qint64> at = 0;
    for (; at && *at < probe.size() && left > 0; --left)
        at = endOfZstdFrame(probe, *at, left);
    return at && (left <= 0 || *at == probe.size());
}

bool promisesOffice(const QString &ending)
{
    static const QSet<QString> endings{QStringLiteral("docx"), QStringLiteral("xlsx"), QStringLiteral("pptx"),
                                       QStringLiteral("ofd")};
    return endings.contains(ending);
}

} // namespace

std::optional<Content> probeZip(Probe &probe)
{
    if (probe.head() == QByteArray("PK\5\6", 4) + QByteArray(18, '\0'))
        return whole("application/zip");
    if (!probe.startsWith("PK\3\4", 4))
        return {};
    const auto directory = readDirectory(probe);
    const bool isLocked = (littleEndian(probe.head(), 6, 2) & 1) != 0; // APPNOTE 4.4.4
    const auto readability = !directory.sound ? Readability::Damaged
                             : isLocked       ? Readability::Locked
                                              : Readability::Ok;
    if (const auto declared = declaredType(probe); !declared.isEmpty())
        return Content{QString::fromLatin1(declared).simplified(), readability};
    if (const auto *office = officeType(directory.names))
        return Content{QString::fromLatin1(office), readability};
    // Cut off, or without the part that makes it a document.
    if (promisesOffice(probe.ending()) && (!directory.sound || !directory.names.isEmpty()))
        return Content{*promisedType(probe.ending()), Readability::Damaged};
    return Content{QStringLiteral("application/zip"), readability};
}

std::optional<Content> probeArchive(Probe &probe)
{
    if (probe.startsWith("7z\xBC\xAF\x27\x1C", 6)) {
        const auto size = static_cast<quint64>(probe.size());
        const auto offset = littleEndian(probe.head(), 12, 8);
        const auto length = littleEndian(probe.head(), 20, 8);
        return judged("application/x-7z-compressed",
                      size >= 32 && offset <= size - 32 && length <= size - 32 - offset);
    }
    if (probe.startsWith("Rar!\x1A\x07", 6))
        return whole("application/vnd.rar");
    if (probe.startsWith("\x1F\x8B\x08", 3))
        return judged("application/gzip", probe.size() >= 18);
    if (probe.startsWith("BZh", 3)) {
        const auto start = probe.head().mid(4, 6); // of a block, or the end where there is none
        const bool isSound = start == "1AY&SY" || start == "\x17\x72\x45\x38\x50\x90";
        if (isSound || probe.ending() == QLatin1String("bz2"))
            return judged("application/x-bzip2", isSound);
    }
    if (probe.startsWith("\xFD"
                         "7zXZ\0",
                         6))
        return judged("application/x-xz", probe.size() >= 32);
    if (probe.startsWith("\x28\xB5\x2F\xFD", 4))
        return judged("application/zstd", isWholeZstd(probe));
    return {};
}

} // namespace taizhang::formats
