// The module: core/hashing, core/formats and core/web with the libraries that they stand on.

#include "core/late/functions.h"

namespace {

using namespace taizhang;

constexpr late::Functions functions{
    .version = TAIZHANG_VERSION,
    .size = sizeof(late::Functions),
    // core/hashing
    .newSha256 = &hashing::newSha256,
    .sha256OfFile = &hashing::sha256OfFile,
    // core/formats/files
    .inspectContent = &formats::inspectContent,
    .programType = &formats::programType,
    .readabilityWord = &formats::readabilityWord,
    .readFileClues = &formats::readFileClues,
    .readTextFile = &formats::readTextFile,
    // core/formats/office
    .findSecrecyMarks = &formats::findSecrecyMarks,
    .readDocumentText = &formats::readDocumentText,
    .readWordParagraphs = &formats::readWordParagraphs,
    .readWordParagraphsOf = &formats::readWordParagraphs,
    // core/formats/pdf
    .canBeRedacted = &formats::canBeRedacted,
    .cffGlyph = &formats::cffGlyph,
    .findInPdf = &formats::findInPdf,
    .joinPdfs = &formats::joinPdfs,
    .keepPdfLibrary = &formats::keepPdfLibrary,
    .newPdfMerge = &formats::newPdfMerge,
    .openPdf = &formats::openPdf,
    .paintScan = &formats::paintScan,
    .pdfOfPicture = &formats::pdfOfPicture,
    .pdfProducer = &formats::pdfProducer,
    .personalDataAreas = &formats::personalDataAreas,
    .preparePdf = &formats::preparePdf,
    .preparePictures = &formats::preparePictures,
    .readPicture = &formats::readPicture,
    .readScan = &formats::readScan,
    .redactedPdf = &formats::redactedPdf,
    .renderPdfPage = &formats::renderPdfPage,
    .renderPdfSheet = &formats::renderPdfSheet,
    .writeGlyphPdf = &formats::writeGlyphPdf,
    // core/formats/pictures
    .smallPicture = &formats::smallPicture,
    // core/formats/sheets
    .clipboardLine = &formats::clipboardLine,
    .readTableFile = &formats::readTableFile,
    .writeCsv = &formats::writeCsv,
    .writeWorkbook = &formats::writeWorkbook,
    .xlsxOf = &formats::xlsxOf,
    // core/formats/zip
    .isArchiveType = &formats::isArchiveType,
    .isSystemFile = &formats::isSystemFile,
    .newZipStream = &formats::newZipStream,
    .unpackArchive = &formats::unpackArchive,
    .zipOf = &formats::zipOf,
    // core/web
    .checkLinks = &web::checkLinks,
};

} // namespace

extern "C" Q_DECL_EXPORT const late::Functions *taizhangLateFunctions()
{
    return &functions;
}
