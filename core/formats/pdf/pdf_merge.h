#pragma once

#include "core/formats/pdf/glyph_pdf.h"
#include "core/formats/pdf/pdf_metadata.h"
#include "core/formats/pdf/pdf_picture.h"
#include "core/platform/progress.h"

#include <QRectF>

#include <functional>
#include <memory>

namespace taizhang::formats {

/// What is printed over a page when it is bound: its number at the foot, words at the head; either may be
/// empty. They stand upright on the page as it is seen, whatever its rotation.
struct PageMarks
{
    QString number;          ///< — 12 —
    bool numberLeft = false; ///< at the left edge, as on even pages of a set printed on both sides
    QString head = {};       ///< on one line where it can be had
};

/// A bookmark. `level` goes from 0, `page` from 0.
struct PdfBookmark
{
    QString title;
    int level = 0;
    int page = 0;
};

/// Pages of many files joined into one PDF, each with its marks.
///
/// Only one file is open at a time, and none of their bytes are held: a stream is read when it is written, so
/// the files must stay until then. Forms and comments were made part of the page before (preparePdf). What a
/// page carries beyond what is seen (links, scripts, thumbnails, data of other programs) is left out.
/// Functions throw domain::Error.
class PdfMerge
{
public:
    PdfMerge() = default;
    virtual ~PdfMerge() = default;
    PdfMerge(const PdfMerge &) = delete;
    PdfMerge &operator=(const PdfMerge &) = delete;

    /// Opens pages of our own (writeGlyphPdf), to be added one by one; those of an earlier call are closed.
    virtual void openOwn(const QByteArray &pdf) = 0;
    /// Page `page` (from 0) of them. Its number stands where GB/T 9704-2012 7.5 has it.
    virtual void addOwn(int page, const PageMarks &marks) = 0;
    /// The same with a picture on it, as large as `box` (pt, y down from the upper left corner) allows and in
    /// its middle.
    virtual void addOwn(int page, const PdfPicture &picture, const QRectF &box, const PageMarks &marks) = 0;
    /// All pages of a file, `pages` of them. `marksOf` is asked for each page of the file, from 0.
    virtual void addFile(const QString &path, int pages, const std::function<PageMarks(int)> &marksOf) = 0;
    /// An empty sheet of A4.
    virtual void addBlank(const PageMarks &marks) = 0;

    virtual int pageCount() const = 0;

    /// An area of page `page` (pt, y down from the upper left corner) that leads to page `target`.
    virtual void addLink(int page, const QRectF &area, int target) = 0;
    /// `firstNumber`: the label of the first page; the others count on.
    virtual void finish(const PdfMetadata &metadata, const QList<PdfBookmark> &bookmarks,
                        int firstNumber) = 0;
    /// Hands the file over block by block. What `sink` throws ends it. `progress` counts to 100.
    virtual void write(const std::function<void(const char *, qint64)> &sink,
                       const platform::Progress &progress) = 0;
};

/// `marks`: the typeface of all marks; a character it lacks is left out of them.
std::unique_ptr<PdfMerge> newPdfMerge(const PdfFont &marks);

} // namespace taizhang::formats
