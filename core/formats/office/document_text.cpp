#include "core/formats/office/document_text.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/files/mail.h"
#include "core/formats/files/media_type.h"
#include "core/formats/files/text_file.h"
#include "core/formats/office/document_parts.h"
#include "core/formats/office/office_errors.h"
#include "core/formats/sheets/sheet_reader.h"
#include "core/formats/tr.h"
#include "core/formats/zip/archive_walk.h"

#include <QBuffer>
#include <QFile>

namespace taizhang::formats {

using domain::Error;
using domain::shownName;

namespace {

constexpr qint64 largestOffice = 200 << 20;
constexpr qint64 largestPlain = 50 << 20;

enum class Family { Pdf, Word, Sheets, Slides, Page, Mail, Plain, Zip, Archive, OldOffice, Wordless };

bool isOldOffice(const QString &type)
{
    static const QStringList types{QStringLiteral("application/msword"),
                                   QStringLiteral("application/vnd.ms-excel"),
                                   QStringLiteral("application/vnd.ms-powerpoint"),
                                   QStringLiteral("application/wps-office.wps"),
                                   QStringLiteral("application/wps-office.et"),
                                   QStringLiteral("application/wps-office.dps"),
                                   QStringLiteral("application/x-ole-storage"),
                                   QStringLiteral("application/rtf"),
                                   QStringLiteral("text/rtf"),
                                   QStringLiteral("application/ofd")};
    return types.contains(type) || type.startsWith(QLatin1String("application/vnd.oasis.opendocument")) ||
           type == QLatin1String("application/vnd.ms-excel.sheet.binary.macroEnabled.12");
}

Family familyOf(const QString &type)
{
    if (type == QLatin1String("application/pdf"))
        return Family::Pdf;
    if (type.endsWith(QLatin1String("wordprocessingml.document")) ||
        type == QLatin1String("application/vnd.ms-word.document.macroEnabled.12"))
        return Family::Word;
    if (type.endsWith(QLatin1String("spreadsheetml.sheet")) ||
        type == QLatin1String("application/vnd.ms-excel.sheet.macroEnabled.12"))
        return Family::Sheets;
    if (type.endsWith(QLatin1String("presentationml.presentation")) ||
        type == QLatin1String("application/vnd.ms-powerpoint.presentation.macroEnabled.12"))
        return Family::Slides;
    if (type == QLatin1String("text/html") || type == QLatin1String("application/xhtml+xml") ||
        type == QLatin1String("image/svg+xml"))
        return Family::Page;
    if (type == QLatin1String("application/zip"))
        return Family::Zip;
    if (isArchiveType(type))
        return Family::Archive;
    if (isMailType(type))
        return Family::Mail;
    if (isOldOffice(type))
        return Family::OldOffice;
    if (type.startsWith(QLatin1String("text/")) || type == QLatin1String("application/json") ||
        type == QLatin1String("application/xml"))
        return Family::Plain;
    return Family::Wordless;
}

DocumentText sheetsText(const QString &name, const QByteArray &bytes)
{
    DocumentText document;
    int number = 0;
    for (const auto &table : readAllTables(name, bytes)) {
        TextPart part{++number, table.sheetName, {}};
        for (const auto &row : table.rows)
            part.text += row.join(u'\t') + u'\n';
        if (!addPart(document, std::move(part)))
            break;
    }
    return document;
}

DocumentText plainText(const QString &name, const QByteArray &bytes, bool markup)
{
    const auto text = decodeText(bytes);
    if (!text)
        throw Error(tr("“%1”里的文字不是 UTF-8、UTF-16 或 GB18030 编码，没有读出文字：文件已原样保存，"
                       "可以用系统程序打开核对。")
                        .arg(shownName(name)));
    DocumentText document;
    addPart(document, {0, {}, markup ? htmlText(*text) : *text});
    return document;
}

DocumentText mailDocument(const QByteArray &bytes)
{
    DocumentText document;
    for (const auto &mail : mailsIn(bytes))
        if (!addPart(document, {0, {}, mailText(mail)}))
            break;
    return document;
}

DocumentText readBytes(Family family, const QString &name, const QByteArray &bytes)
{
    switch (family) {
    case Family::Word:
        return readWordText(ZipParts(name, bytes));
    case Family::Slides:
        return readSlidesText(ZipParts(name, bytes));
    case Family::Sheets:
        return sheetsText(name, bytes);
    case Family::Zip:
        return listZip(name, bytes);
    case Family::Mail:
        return mailDocument(bytes);
    default:
        return family == Family::Plain && isMail(bytes) ? mailDocument(bytes)
                                                        : plainText(name, bytes, family == Family::Page);
    }
}

} // namespace

bool addPart(DocumentText &document, TextPart part)
{
    qsizetype room = mostCharacters;
    for (const auto &each : document.parts)
        room -= each.text.size();
    part.text = part.text.trimmed();
    if (part.text.size() > room) {
        part.text.truncate(room);
        document.cut = true;
    }
    if (!part.text.isEmpty())
        document.parts << std::move(part);
    return !document.cut;
}

QByteArray allBytes(QIODevice &file)
{
    if (const auto *buffer = qobject_cast<QBuffer *>(&file))
        return buffer->data();
    // Mapped and not read: of a large file of pictures only the parts with words cost memory.
    auto *disk = qobject_cast<QFile *>(&file);
    const auto *start = disk == nullptr ? nullptr : disk->map(0, disk->size());
    return start == nullptr
               ? QByteArray()
               : QByteArray::fromRawData(reinterpret_cast<const char *>(start), qsizetype(file.size()));
}

DocumentText readText(QIODevice &file, const QString &name, const PageSpan &pages)
{
    const auto content = inspectContent(file, name);
    if (content.readability == Readability::Empty)
        return {};
    const auto family = familyOf(content.mediaType);
    if (family == Family::Wordless)
        return {};
    if (family == Family::OldOffice)
        throw Error(tr("“%1”的格式（旧版 Office、WPS、OFD、RTF）"
                       "读不出文字：文件已原样保存，可以用系统程序打开；另存为 "
                       ".docx、.xlsx 或 PDF 后重新添加，就能查找里面的文字。")
                        .arg(shownName(name)),
                    content.mediaType);
    if (family == Family::Pdf) {
        file.seek(0);
        return readPdfText(file, name, pages);
    }
    if (family == Family::Archive)
        return readArchiveText(file, name, pages.most);
    const bool plain = family == Family::Plain || family == Family::Page || family == Family::Mail;
    const auto most = plain ? largestPlain : largestOffice;
    if (file.size() > most && family != Family::Zip)
        throw tooLargeFile(name, most);
    const auto bytes = allBytes(file);
    if (bytes.isEmpty())
        throw tooLargeFile(name, most);
    return readBytes(family, name, bytes);
}

DocumentText readDocumentText(const QString &path, const QString &name, const PageSpan &pages)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(tr("“%1”打不开，没有读出文字：请检查文件是否还在、能否读取。").arg(shownName(name)),
                    file.errorString());
    return readText(file, name, pages);
}

} // namespace taizhang::formats
