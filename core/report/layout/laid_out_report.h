#pragma once

#include "core/report/layout/drawing.h"
#include "core/report/layout/font_faces.h"

#include <QColor>
#include <QList>
#include <QPointF>
#include <QSizeF>
#include <QStringList>

#include <limits>

QT_BEGIN_NAMESPACE
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace taizhang::report {

/// Page coordinates: 1/1200 inch from the sheet's upper left corner.
constexpr int layoutDpi = 1200;

/// Of a character whose room is the advance of its glyph.
constexpr qint16 ownAdvance = std::numeric_limits<qint16>::min();

/// Glyphs of one typeface and size in reading order. `positions` are on the baseline, `characters` what each
/// glyph stands for. `insets`: a character that is set as full width, as “ or — is, has an em for itself
/// whatever the advance of its glyph, and its glyph begins so many 1/1000 em into it; else ownAdvance. The
/// four lists are equally long.
struct LaidOutRun
{
    int face = 0; ///< index into LaidOutReport::faces, or markFace
    qreal pixelSize = 0;
    QList<quint32> glyphs;
    QList<QPointF> positions;
    QList<char32_t> characters;
    QList<qint16> insets;
};

/// Text over drawings.
struct LaidOutPage
{
    QList<LaidOutShape> shapes;
    QList<LaidOutRun> runs;
};

/// Where a title (level 0) or a heading (1 to 4) stands: the page from 0, `top` in dots from the sheet's
/// edge.
struct LaidOutBookmark
{
    int level = 0;
    QString title;
    int page = 0;
    qreal top = 0;
};

/// What stands for black and for white where a page is shown on a screen of its own colours; greys lie
/// between.
struct PageColours
{
    QColor ink = Qt::black;
    QColor paper = Qt::white;
};

/// Finished pages: the one source of screen, printer and PDF. A plain value that may go from thread to
/// thread.
struct LaidOutReport
{
    QSizeF sheet; ///< in mm
    QList<LaidOutPage> pages;
    QList<LaidOutBookmark> bookmarks; ///< in reading order
    QList<FaceName> faces;
    QString title;
    QString author;
    QString language;
    QStringList fontRemarks; ///< FontSet::remarks() of the typefaces used
    QString missing;         ///< characters printed as 〓 for want of a typeface

    QSizeF sheetDots() const { return sheet / 25.4 * layoutDpi; }

    /// Paints page `page` (from 0) in black, in page coordinates: scale the painter to the device first.
    void paintPage(QPainter &painter, int page) const;
    /// The same onto `target`, which becomes the whole sheet.
    void paintPage(QPainter &painter, int page, const QRectF &target, const PageColours &colours = {}) const;
};

/// Paints many pages, opening each typeface once.
class PagePainter
{
public:
    explicit PagePainter(const LaidOutReport &report, const PageColours &colours = {})
        : m_report(report), m_colours(colours)
    {
    }
    void paint(QPainter &painter, int page);

private:
    void paint(QPainter &painter, const LaidOutShape &shape) const;
    void paint(QPainter &painter, const LaidOutRun &run);
    void paintMarks(QPainter &painter, const LaidOutRun &run);
    QColor colour(qreal grey) const;
    const QRawFont &font(int face, qreal pixelSize);

    const LaidOutReport &m_report;
    const PageColours m_colours;
    QHash<std::pair<int, int>, QRawFont> m_fonts; ///< by face and size in 1/64 pixel
    QHash<quint32, QPainterPath> m_marks;         ///< outlines by glyph
};

} // namespace taizhang::report
