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
    /// `marks`: the typeface of all marks; a character it lacks is left out of them.
    explicit PdfMerge(const PdfFont &marks);
    ~PdfMerge();
    PdfMerge(const PdfMerge &) = delete;
    PdfMerge &operator=(const PdfMerge &) = delete;

    /// Opens pages of our own (writeGlyphPdf), to be added one by one; those of an earlier call are closed.
    void openOwn(const QByteArray &pdf);
    /// Page `page` (from 0) of them. Its number stands where GB/T 9704-2012 7.5 has it.
    void addOwn(int page, const PageMarks &marks);
    /// The same with a picture on it, as large as `box` (pt, y down from the upper left corner) allows and in
    /// its middle.
    void addOwn(int page, const PdfPicture &picture, const QRectF &box, const PageMarks &marks);
    /// All pages of a file, `pages` of them. `marksOf` is asked for each page of the file, from 0.
    void addFile(const QString &path, int pages, const std::function<PageMarks(int)> &marksOf);
    /// An empty sheet of A4.
    void addBlank(const PageMarks &marks);

    int pageCount() const;

    /// An area of page `page` (pt, y down from the upper left corner) that leads to page `target`.
    void addLink(int page, const QRectF &area, int target);
    /// `firstNumber`: the label of the first page; the others count on.
    void finish(const PdfMetadata &metadata, const QList<PdfBookmark> &bookmarks, int firstNumber);
    /// Hands the file over block by block. What `sink` throws ends it. `progress` counts to 100.
    void write(const std::function<void(const char *, qint64)> &sink, const platform::Progress &progress);

private:
    class Pages;
    std::unique_ptr<Pages> m_pages;
};

} // namespace taizhang::formats
