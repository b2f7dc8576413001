#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/files/media_type.h"
#include "core/formats/office/document_parts.h"
#include "core/formats/office/office_errors.h"
#include "core/formats/tr.h"
#include "core/formats/zip/archive_path.h"
#include "core/formats/zip/archive_walk.h"

#include <QBuffer>
#include <QLocale>

namespace taizhang::formats {

using domain::Error;
using domain::shownName;

namespace {

constexpr int mostEntries = 10'000;
constexpr qsizetype longestName = 400;
constexpr qint64 block = 1 << 18;

QString lineOf(const QString &name, qint64 size)
{
    return name + (size < 0 ? QString() : u'\t' + QLocale::c().formattedDataSize(size)) + u'\n';
}

/// Of what is packed by itself: nobody says how much it is before it is unpacked.
QByteArray contentOf(ArchiveEntries &entries, const QString &name)
{
    QByteArray content;
    QByteArray buffer(block, Qt::Uninitialized);
    while (const auto got = entries.read(buffer.data(), buffer.size())) {
        content.append(buffer.constData(), got);
        if (content.size() > mostPacked)
            throw tooLargeFile(name, mostPacked);
    }
    return content;
}

/// Its line, and what it says; an archive in it says nothing here, or one that holds itself would never end.
DocumentText singleText(ArchiveEntries &entries, const QString &entry, const QString &archive, int firstPages)
{
    QBuffer content;
    content.setData(contentOf(entries, archive));
    content.open(QIODevice::ReadOnly);
    DocumentText document;
    addPart(document, {0, {}, lineOf(entry, content.size())});
    if (isArchiveType(inspectContent(content, entry).mediaType))
        return document;
    auto within = readText(content, entry, {0, firstPages});
    for (auto &part : within.parts)
        if (!addPart(document, std::move(part)))
            break;
    document.cut = document.cut || within.cut;
    return document;
}

DocumentText listEntries(ArchiveEntries &entries, const QString &archive, int firstPages)
{
    QString lines;
    int count = 0;
    for (ArchiveEntry entry; entries.next(entry); entry = {}) {
        const auto name = judgedPath(entry.name, longestName).shown;
        if (entry.kind == ArchiveEntry::Kind::File && entry.size < 0 && count == 0)
            return singleText(entries, name, archive, firstPages);
        if (++count > mostEntries)
            throw tooManyEntries(archive, mostEntries);
        if (entry.kind == ArchiveEntry::Kind::File)
            lines += lineOf(name, entry.size);
    }
    DocumentText document;
    addPart(document, {0, {}, std::move(lines)});
    return document;
}

} // namespace

DocumentText readArchiveText(QIODevice &file, const QString &name, int firstPages)
{
    try {
        return listEntries(*entriesOf(file, name), name, firstPages);
    } catch (const ArchiveEncrypted &) {
        throw encryptedFile(name);
    } catch (const ArchiveSolid &) {
        throw Error(
            tr("“%1”是固实压缩的 rar，本程序解不开，没有列出：文件已原样保存，可以用系统程序打开核对。")
                .arg(shownName(name)));
    } catch (const ArchiveDamaged &damaged) {
        throw damagedArchive(name, damaged.detail);
    } catch (const EntryUnreadable &trouble) {
        throw damagedArchive(name, trouble.detail);
    }
}

} // namespace taizhang::formats
