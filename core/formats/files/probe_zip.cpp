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
    if (probe.startsWith("BZh", 3) && probe.head().mid(4, 6) == "1AY&SY")
        return whole("application/x-bzip2");
    if (probe.startsWith("\xFD"
                         "7zXZ\0",
                         6))
        return judged("application/x-xz", probe.size() >= 32);
    if (probe.startsWith("\x28\xB5\x2F\xFD", 4))
        return whole("application/zstd");
    return {};
}

} // namespace taizhang::formats
