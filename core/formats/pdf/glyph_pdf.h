#pragma once

#include "core/formats/pdf/cff_font.h"
#include "core/formats/pdf/pdf_content.h"
#include "core/formats/pdf/pdf_metadata.h"

#include <QList>
#include <QPointF>
#include <QSizeF>

namespace taizhang::formats {

/// A glyph to embed and the text it stands for.
struct PdfGlyph
{
    CffGlyph shape;
    QString text;
};

/// A typeface cut down to the glyphs used; the first is .notdef. `name` is its PostScript name.
struct PdfFont
{
    QString name;
    QList<PdfGlyph> glyphs;
};

/// Glyphs of one typeface and size. `codes` are indexes into PdfFont::glyphs, `positions` on the baseline in
/// pt from the sheet's upper left corner.
struct PdfRun
{
    int font = 0;
    double size = 0;
    QList<quint16> codes;
    QList<QPointF> positions;
};

/// What stands on a page: text over drawings.
struct PdfPage
{
    QList<PdfShape> shapes;
    QList<PdfRun> runs;
};

/// An entry of the outline that a reader shows beside the pages. `level` is 0 for the topmost; `page` counts
/// from 0, `top` is in pt from the sheet's upper edge.
struct PdfOutlineItem
{
    int level = 0;
    QString title;
    int page = 0;
    double top = 0;
};

/// Pages of set text. `sheet` is in pt; the outline stands in reading order.
struct GlyphPdf
{
    QSizeF sheet;
    QList<PdfFont> fonts;
    QList<PdfPage> pages;
    PdfMetadata metadata;
    QList<PdfOutlineItem> outline = {};
};

/// The PDF file, the same bytes for the same pages.
///
/// QPdfWriter is not used: to name its glyphs it asks every embedded typeface for all 65,536 code
/// points of the first plane, 2 to 3 ms each and most of the time of a short report, and so cannot name the
/// rare characters beyond it; and it makes quadratic curves of cubic ones.
QByteArray writeGlyphPdf(const GlyphPdf &pdf);

} // namespace taizhang::formats
