#include "core/formats/sheets/sheet_reader.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/files/media_type.h"
#include "core/formats/files/text_faults.h"
#include "core/formats/files/text_file.h"
#include "core/formats/files/whole_file.h"
#include "core/formats/office/office_errors.h"
#include "core/formats/office/office_relations.h"
#include "core/formats/sheets/delimited_text.h"
#include "core/formats/sheets/table_limits.h"
#include "core/formats/sheets/xlsx_book.h"
#include "core/formats/tr.h"

#include <QBuffer>
#include <QFileInfo>

namespace taizhang::formats {

using domain::Error;
using domain::shownName;

namespace {

constexpr qint64 largestFile = 200 << 20;
constexpr qint64 largestText = 50 << 20;

Error noTable(const QString &path, const QString &detail = {})
{
    return Error(tr("“%1”不是表格文件，没有读入任何内容：请选择 .xlsx 或 .csv 文件。").arg(shownName(path)),
                 detail);
}

Error otherTable(const QString &path, const QString &format)
{
    return Error(tr("“%1”是%2，没有读入任何内容：请用 WPS 或 Excel 打开，另存为 .xlsx 再试。")
                     .arg(shownName(path), format));
}

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

/// Whether the directory of an OLE file names this stream: entries stand at multiples of 128
/// ([MS-CFB] 2.6.1).
bool hasStream(const QByteArray &ole, const QString &name)
{
    const auto entry = utf16(name) + QByteArray(2, '\0');
    for (auto at = ole.indexOf(entry); at >= 0; at = ole.indexOf(entry, at + 1))
        if (at % 128 == 0)
            return true;
    return false;
}

[[noreturn]] void refuseOle(const QString &path, const QByteArray &bytes)
{
    if (hasStream(bytes, QStringLiteral("EncryptedPackage")))
        throw encryptedFile(path);
    const auto ending = QFileInfo(path).suffix().toLower();
    if (hasStream(bytes, QStringLiteral("Workbook")) || hasStream(bytes, QStringLiteral("Book")) ||
        ending == QLatin1String("xls") || ending == QLatin1String("et"))
        throw otherTable(path, tr("旧格式的表格（.xls 或 .et）"));
    throw noTable(path, QStringLiteral("OLE"));
}

[[noreturn]] void refuseZip(const ZipParts &parts)
{
    const auto &path = parts.path();
    if (parts.contains("word/document.xml"))
        throw Error(tr("“%1”是 Word 文档，没有读入任何内容：请把里面的表格复制到新表格中，存为 .xlsx 再试。")
                        .arg(shownName(path)));
    if (parts.contains("xl/workbook.bin"))
        throw otherTable(path, tr("二进制的表格（.xlsb）"));
    if (parts.contains("mimetype") &&
        parts.read("mimetype").startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        throw otherTable(path, tr("OpenDocument 表格（.ods）"));
    for (const auto &name : parts.names())
        if (name.startsWith("xl/"))
            throw damagedFile(path, QStringLiteral("no workbook"));
    throw noTable(path, QStringLiteral("zip"));
}

/// The main part, by the relations of the file as the standard has it.
QByteArray workbookOf(const ZipParts &parts)
{
    const auto related = relatedPart(relationsOf(parts, {}), QStringLiteral("officeDocument"));
    for (const auto &name : {related, QByteArray("xl/workbook.xml")})
        if (parts.contains(name) && !name.startsWith("word/") && name.endsWith(".xml"))
            return name;
    refuseZip(parts);
}

QList<TableFile> readXlsx(const QString &path, const QByteArray &bytes, bool all)
{
    const ZipParts parts(path, bytes);
    const auto workbook = workbookOf(parts);
    if (parts.contains("xl/vbaProject.bin"))
        throw Error(tr("“%1”含有宏，没有读入任何内容：请用 WPS 或 Excel 打开，另存为不含宏的 .xlsx 再试。")
                        .arg(shownName(path)));
    const auto book = readXlsxBook(parts, workbook);
    auto cellsLeft = mostCells;
    QList<TableFile> tables;
    QStringList others;
    for (const auto &sheet : book.sheets) {
        const bool wanted = all || (tables.isEmpty() && !sheet.hidden);
        if (!wanted) {
            others << sheet.name;
            continue;
        }
        tables << readXlsxSheet(parts, book, sheet, cellsLeft);
        if (sheet.hidden)
            tables.last().remarks << tr("工作表“%1”是隐藏的，也读入了。").arg(sheet.name);
    }
    // Excel does not allow it, other programs may: then the first one.
    if (tables.isEmpty())
        tables << readXlsxSheet(parts, book, book.sheets.first(), cellsLeft);
    else if (!others.isEmpty())
        tables.last().remarks
            << tr("只读了工作表“%1”，没有读：%2。").arg(tables.last().sheetName, others.join(u'、'));
    return tables;
}

/// Programs that 'export to Excel' often write a web page, or XML of Excel 2003, under the name of a table.
bool isMarkup(const QString &text)
{
    const auto start = QStringView(text).first(qMin<qsizetype>(text.size(), 1024)).trimmed();
    for (const auto *words : {"<!doctype", "<html", "<head", "<meta", "<table", "<?xml", "<style", "<!--",
                              "<script", "MIME-Version:"})
        if (start.startsWith(QLatin1String(words), Qt::CaseInsensitive))
            return true;
    return false;
}

/// Whether the content is known as something that is neither text nor a table.
bool isOtherKind(const QString &path, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto type = inspectContent(buffer, path).mediaType;
    static const QStringList families{QStringLiteral("image/"), QStringLiteral("audio/"),
                                      QStringLiteral("video/")};
    static const QStringList types{QStringLiteral("application/pdf"),
                                   QStringLiteral("application/rtf"),
                                   QStringLiteral("text/rtf"),
                                   QStringLiteral("application/vnd.rar"),
                                   QStringLiteral("application/x-7z-compressed"),
                                   QStringLiteral("application/gzip")};
    return types.contains(type) || families.contains(type.section(u'/', 0, 0) + u'/');
}

TableFile readText(const QString &path, const QByteArray &bytes)
{
    if (isOtherKind(path, bytes))
        throw noTable(path);
    if (bytes.size() > largestText)
        throw tooLargeFile(path, largestText);
    if (const auto fault = textFault(bytes); !fault.isEmpty())
        throw Error(tr("“%1”%2，没有读入任何内容：请用 WPS 或 Excel 打开检查，另存为 .xlsx 再试。")
                        .arg(shownName(path), fault));
    const auto text = decodeText(bytes);
    if (!text)
        throw noTable(path, QStringLiteral("no text"));
    if (isMarkup(*text))
        throw otherTable(path, tr("网页或 XML 文件"));
    const auto table = parseDelimited(*text);
    if (!table)
        throw tooManyCells(path);
    return *table;
}

QList<TableFile> readTables(const QString &path, const QByteArray &bytes, bool all)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        refuseOle(path, bytes);
    if (bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6"))
        return readXlsx(path, bytes, all);
    return {readText(path, bytes)};
}

} // namespace

TableFile readTableFile(const QString &path)
{
    return readTables(path, readWholeFile(path, largestFile), false).first();
}

QList<TableFile> readAllTables(const QString &path)
{
    return readAllTables(path, readWholeFile(path, largestFile));
}

QList<TableFile> readAllTables(const QString &path, const QByteArray &bytes)
{
    return readTables(path, bytes, true);
}

} // namespace taizhang::formats
