#pragma once

#include "core/formats/files/file_clues.h"
#include "core/formats/files/media_type.h"
#include "core/formats/files/text_file.h"
#include "core/formats/office/document_text.h"
#include "core/formats/office/secrecy_marks.h"
#include "core/formats/office/word_paragraphs.h"
#include "core/formats/pdf/cff_font.h"
#include "core/formats/pdf/drawn_page.h"
#include "core/formats/pdf/glyph_pdf.h"
#include "core/formats/pdf/joined_pdf.h"
#include "core/formats/pdf/pdf_areas.h"
#include "core/formats/pdf/pdf_library.h"
#include "core/formats/pdf/pdf_merge.h"
#include "core/formats/pdf/pdf_picture.h"
#include "core/formats/pdf/pdf_producer.h"
#include "core/formats/pdf/pdf_source.h"
#include "core/formats/pdf/picture_pdf.h"
#include "core/formats/pdf/redacted_pdf.h"
#include "core/formats/pictures/small_picture.h"
#include "core/formats/sheets/csv_writer.h"
#include "core/formats/sheets/formula_guard.h"
#include "core/formats/sheets/sheet_reader.h"
#include "core/formats/sheets/sheet_writer.h"
#include "core/formats/zip/archive_files.h"
#include "core/formats/zip/archive_path.h"
#include "core/formats/zip/archive_walk.h"
#include "core/formats/zip/zip_stream.h"
#include "core/formats/zip/zip_writer.h"
#include "core/hashing/sha256.h"
#include "core/web/link_checker.h"

namespace taizhang::late {

/// What core/hashing, core/formats and core/web do for the layers above: the one thing that the window's
/// program takes from the module in which they lie (README, “启动”). Each member is the function of its name.
struct Functions
{
    const char *version; ///< of the program that the module was built with
    quint64 size;        ///< of this structure there

    // core/hashing
    decltype(&hashing::newSha256) newSha256;
    decltype(&hashing::sha256OfFile) sha256OfFile;
    // core/formats/files
    decltype(&formats::inspectContent) inspectContent;
    decltype(&formats::programType) programType;
    decltype(&formats::readabilityWord) readabilityWord;
    decltype(&formats::readFileClues) readFileClues;
    decltype(&formats::readTextFile) readTextFile;
    // core/formats/office
    decltype(&formats::findSecrecyMarks) findSecrecyMarks;
    decltype(&formats::readDocumentText) readDocumentText;
    formats::WordText (*readWordParagraphs)(const QString &path);
    formats::WordText (*readWordParagraphsOf)(const QString &path, const QByteArray &bytes);
    // core/formats/pdf
    decltype(&formats::canBeRedacted) canBeRedacted;
    decltype(&formats::cffGlyph) cffGlyph;
    decltype(&formats::findInPdf) findInPdf;
    decltype(&formats::joinPdfs) joinPdfs;
    decltype(&formats::keepPdfLibrary) keepPdfLibrary;
    decltype(&formats::newPdfMerge) newPdfMerge;
    decltype(&formats::openPdf) openPdf;
    decltype(&formats::paintScan) paintScan;
    decltype(&formats::pdfOfPicture) pdfOfPicture;
    decltype(&formats::pdfProducer) pdfProducer;
    decltype(&formats::personalDataAreas) personalDataAreas;
    decltype(&formats::preparePdf) preparePdf;
    decltype(&formats::preparePictures) preparePictures;
    decltype(&formats::readPicture) readPicture;
    decltype(&formats::readScan) readScan;
    decltype(&formats::redactedPdf) redactedPdf;
    decltype(&formats::renderPdfPage) renderPdfPage;
    decltype(&formats::renderPdfSheet) renderPdfSheet;
    decltype(&formats::writeGlyphPdf) writeGlyphPdf;
    // core/formats/pictures
    decltype(&formats::smallPicture) smallPicture;
    // core/formats/sheets
    decltype(&formats::clipboardLine) clipboardLine;
    decltype(&formats::readTableFile) readTableFile;
    decltype(&formats::writeCsv) writeCsv;
    decltype(&formats::writeWorkbook) writeWorkbook;
    decltype(&formats::xlsxOf) xlsxOf;
    // core/formats/zip
    decltype(&formats::isArchiveType) isArchiveType;
    decltype(&formats::isSystemFile) isSystemFile;
    decltype(&formats::newZipStream) newZipStream;
    decltype(&formats::unpackArchive) unpackArchive;
    decltype(&formats::zipOf) zipOf;
    // core/web
    decltype(&web::checkLinks) checkLinks;
};

/// The name under which the module gives them.
constexpr auto entryName = "taizhangLateFunctions";
using Entry = const Functions *(*)();

} // namespace taizhang::late
