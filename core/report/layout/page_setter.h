#pragma once

#include "core/report/layout/font_faces.h"
#include "core/report/layout/page_profile.h"
#include "core/report/layout/text_shaper.h"
#include "core/report/text/document.h"
#include "core/report/text/piece.h"

namespace taizhang::report {

/// Lines of text set one below another, lengths in dots.
struct TextBlock
{
    Piece piece;
    qreal height = 0;
};

/// How a text of a block is set; sizes in pt.
struct BlockStyle
{
    FontRole role = FontRole::Body;
    double size = 12;
    double smallest = 0; ///< down to which it shrinks to stand on one line; 0: it does not
    CellAlignment alignment = CellAlignment::Left;
    double pitch = 1.5; ///< of its size
};

/// Sets pages that are no text from top to bottom, such as covers, on the type area of the profile; all
/// pages of one setter share its typefaces. Belongs to one thread. Throws domain::Error when no typeface is
/// installed.
class PageSetter
{
public:
    explicit PageSetter(const FontSet &fonts, const PageProfile &profile = {});

    TextShaper &shaper() { return m_shaper; }
    /// Of the type area.
    qreal width() const { return dotsOfMillimetres(m_profile.areaWidth); }
    qreal height() const { return dotsOfMillimetres(m_profile.areaHeight); }

    /// Below what is in the block, `width` wide.
    void add(TextBlock &block, const QString &text, const BlockStyle &style, qreal width);
    void addGap(TextBlock &block, double millimetres);
    /// A level line from the left to `width`.
    void addRule(TextBlock &block, qreal width, double points = 0.75);
    /// Whether the text stands on one line so.
    bool fitsOneLine(const QString &text, const BlockStyle &style, qreal width);

    /// The piece with its corner at that of the type area.
    LaidOutPage page(const Piece &piece) const;
    /// A document's pages (GB/T 9704-2012), without page numbers.
    QList<LaidOutPage> pages(const Document &document);
    /// Pages of this setter to be written or shown.
    LaidOutReport report(const QList<LaidOutPage> &pages, const QString &title) const;
    /// Where dots of a piece on a page() are on the sheet, in pt.
    QRectF pointsOf(const QRectF &area) const;

private:
    double sizeFor(const QString &text, const BlockStyle &style, qreal width);

    const FontSet m_fontSet;
    PageProfile m_profile;
    FontFaces m_faces;
    TextShaper m_shaper;
};

} // namespace taizhang::report
