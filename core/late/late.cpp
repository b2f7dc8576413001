// What stands in the place of core/hashing, core/formats and core/web in the program of the window: each
// function calls its namesake in the module, which is loaded by the first of them.

#include "core/domain/error.h"
#include "core/late/functions.h"
#include "core/late/loading.h"
#include "core/late/tr.h"

#include <QCoreApplication>
#include <QLibrary>

namespace taizhang {

namespace late {

namespace {

const Functions *functionsAt(const QString &folder, QString &detail)
{
    QLibrary module(folder + QStringLiteral("/taizhang-late"));
    const auto entry = reinterpret_cast<Entry>(module.resolve(entryName)); // stays loaded to the end
    if (entry == nullptr) {
        detail += module.errorString() + QLatin1Char('\n');
        return nullptr;
    }
    const auto *functions = entry();
    // One of another version would be called with other arguments than it takes.
    if (functions->size == sizeof(Functions) && qstrcmp(functions->version, TAIZHANG_VERSION) == 0)
        return functions;
    detail += module.fileName() + QStringLiteral(": %1\n").arg(QLatin1String(functions->version));
    return nullptr;
}

const Functions &load()
{
    const auto own = QCoreApplication::applicationDirPath();
    QString detail;
    for (const auto *place : {"", "/../lib/fazhi-taizhang"}) // as built, as installed
        if (const auto *functions = functionsAt(own + QLatin1String(place), detail))
            return *functions;
    throw domain::Error(tr("程序装得不完整（缺少 taizhang-late 或版本不同），这一步没有做，台账内容没有改动："
                           "请重新安装法治台账。"),
                        detail);
}

const Functions &functions()
{
    static const auto &loaded = load(); // once; after a failure it is tried again
    return loaded;
}

} // namespace

void loadAhead()
{
    try {
        functions();
    } catch (const domain::Error &) {
        // Told by whatever needs it.
    }
}

} // namespace late

namespace hashing {

std::unique_ptr<Digest> newSha256()
{
    return late::functions().newSha256();
}

QString sha256OfFile(const QString &path, const std::function<void(const char *, qint64)> &each)
{
    return late::functions().sha256OfFile(path, each);
}

} // namespace hashing

namespace formats {

Content inspectContent(QIODevice &content, const QString &fileName)
{
    return late::functions().inspectContent(content, fileName);
}

std::optional<QString> programType(QIODevice &content, const QString &fileName)
{
    return late::functions().programType(content, fileName);
}

QString readabilityWord(Readability readability)
{
    return late::functions().readabilityWord(readability);
}

FileClues readFileClues(const QString &path, const QString &mediaType)
{
    return late::functions().readFileClues(path, mediaType);
}

QString readTextFile(const QString &path)
{
    return late::functions().readTextFile(path);
}

SecrecyMarks findSecrecyMarks(const QString &path, const QString &name, MarksIn where)
{
    return late::functions().findSecrecyMarks(path, name, where);
}

DocumentText readDocumentText(const QString &path, const QString &name, const PageSpan &pages)
{
    return late::functions().readDocumentText(path, name, pages);
}

WordText readWordParagraphs(const QString &path)
{
    return late::functions().readWordParagraphs(path);
}

WordText readWordParagraphs(const QString &path, const QByteArray &bytes)
{
    return late::functions().readWordParagraphsOf(path, bytes);
}

bool canBeRedacted(const QString &mediaType)
{
    return late::functions().canBeRedacted(mediaType);
}

CffGlyph cffGlyph(const QPainterPath &outline, int advance)
{
    return late::functions().cffGlyph(outline, advance);
}

PdfHits findInPdf(const QString &path, const QString &words, int first, int most)
{
    return late::functions().findInPdf(path, words, first, most);
}

void joinPdfs(const QStringList &files, const QString &title, bool eachOnNewSheet,
              const std::function<void(const char *, qint64)> &sink)
{
    late::functions().joinPdfs(files, title, eachOnNewSheet, sink);
}

std::shared_ptr<void> keepPdfLibrary()
{
    return late::functions().keepPdfLibrary();
}

std::unique_ptr<PdfMerge> newPdfMerge(const PdfFont &marks)
{
    return late::functions().newPdfMerge(marks);
}

std::unique_ptr<OpenPdf> openPdf(const QString &path)
{
    return late::functions().openPdf(path);
}

void paintScan(QPainter &painter, const QImage &scan, const QRectF &sheet)
{
    late::functions().paintScan(painter, scan, sheet);
}

QByteArray pdfOfPicture(const QString &path, const QString &title)
{
    return late::functions().pdfOfPicture(path, title);
}

QString pdfProducer(const QString &path)
{
    return late::functions().pdfProducer(path);
}

PageAreas personalDataAreas(const QString &path, int first, int most)
{
    return late::functions().personalDataAreas(path, first, most);
}

PdfTrouble preparePdf(const QString &path, const QString &rewritten, PdfSource &source)
{
    return late::functions().preparePdf(path, rewritten, source);
}

PreparedPictures preparePictures(const QString &path, const QString &name, const QString &scratch)
{
    return late::functions().preparePictures(path, name, scratch);
}

QImage readPicture(const QString &path, int longestSide)
{
    return late::functions().readPicture(path, longestSide);
}

QImage readScan(const QString &path)
{
    return late::functions().readScan(path);
}

QByteArray redactedPdf(const SheetSource &draw, const QList<QList<QRectF>> &boxes,
                       const platform::Progress &progress)
{
    return late::functions().redactedPdf(draw, boxes, progress);
}

DrawnPage renderPdfPage(const QString &path, int page, int width)
{
    return late::functions().renderPdfPage(path, page, width);
}

DrawnPage renderPdfSheet(const QString &path, int page)
{
    return late::functions().renderPdfSheet(path, page);
}

QByteArray writeGlyphPdf(const GlyphPdf &pdf)
{
    return late::functions().writeGlyphPdf(pdf);
}

QByteArray smallPicture(const QString &path, int edge)
{
    return late::functions().smallPicture(path, edge);
}

QString clipboardLine(const QStringList &cells)
{
    return late::functions().clipboardLine(cells);
}

TableFile readTableFile(const QString &path)
{
    return late::functions().readTableFile(path);
}

void writeCsv(const Sheet &sheet, const QString &file)
{
    late::functions().writeCsv(sheet, file);
}

void writeWorkbook(const Workbook &workbook, const QString &file)
{
    late::functions().writeWorkbook(workbook, file);
}

QByteArray xlsxOf(const Workbook &workbook)
{
    return late::functions().xlsxOf(workbook);
}

bool isArchiveType(const QString &mediaType)
{
    return late::functions().isArchiveType(mediaType);
}

bool isSystemFile(const QString &name)
{
    return late::functions().isSystemFile(name);
}

std::unique_ptr<ZipStream> newZipStream(const QString &file, const QString &purpose)
{
    return late::functions().newZipStream(file, purpose);
}

UnpackedArchive unpackArchive(const QString &archive, const QString &folder,
                              const platform::Progress &progress, const ArchiveLimits &limits)
{
    return late::functions().unpackArchive(archive, folder, progress, limits);
}

QByteArray zipOf(const NamedBytes &parts)
{
    return late::functions().zipOf(parts);
}

} // namespace formats

namespace web {

QList<std::optional<domain::LinkCheck>> checkLinks(const QStringList &addresses, const QDateTime &at,
                                                   const platform::Progress &progress,
                                                   const LinkLimits &limits)
{
    return late::functions().checkLinks(addresses, at, progress, limits);
}

} // namespace web

} // namespace taizhang
