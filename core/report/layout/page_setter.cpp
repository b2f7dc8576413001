#include "core/report/layout/page_setter.h"

#include "core/report/layout/paginator.h"
#include "core/report/layout/text_flow.h"

namespace taizhang::report {

namespace {

PageProfile withoutNumbers(PageProfile profile)
{
    profile.pageNumbers = false;
    return profile;
}

const FontSet &usable(const FontSet &fonts)
{
    requireTypefaces();
    return fonts;
}

} // namespace

PageSetter::PageSetter(const FontSet &fonts, const PageProfile &profile)
    : m_fontSet(usable(fonts)), m_profile(withoutNumbers(profile)), m_faces(m_fontSet), m_shaper(m_faces)
{
}

void PageSetter::add(TextBlock &block, const QString &text, const BlockStyle &style, qreal width)
{
    if (text.isEmpty())
        return;
    const auto em = dotsOfPoints(sizeFor(text, style, width));
    const auto pitch = em * style.pitch;
    const auto shaped = m_shaper.shape(oneLine(text), {style.role, em, em});
    for (const auto &line : breakText(shaped, width, width, em)) {
        const auto room = width - widthOf(shaped, line);
        const auto left = style.alignment == CellAlignment::Centre  ? room / 2
                          : style.alignment == CellAlignment::Right ? room
                                                                    : 0;
        addLine(block.piece, shaped, line, {left, block.height + pitch / 2 + baselineBelowMiddle(em)}, false);
        block.height += pitch;
    }
}

void PageSetter::addGap(TextBlock &block, double millimetres)
{
    block.height += dotsOfMillimetres(millimetres);
}

void PageSetter::addRule(TextBlock &block, qreal width, double points)
{
    block.piece.shapes << lineBetween({0, block.height}, {width, block.height},
                                      {.width = dotsOfPoints(points), .grey = 0, .dashes = {}});
}

bool PageSetter::fitsOneLine(const QString &text, const BlockStyle &style, qreal width)
{
    const auto em = dotsOfPoints(sizeFor(text, style, width));
    return report::widthOf(m_shaper.shape(oneLine(text), {style.role, em, em})) <= width;
}

/// The largest in which it stands on one line, or, where there is none, that it has.
double PageSetter::sizeFor(const QString &text, const BlockStyle &style, qreal width)
{
    if (style.smallest <= 0)
        return style.size;
    const auto em = dotsOfPoints(style.size);
    const auto natural = report::widthOf(m_shaper.shape(oneLine(text), {style.role, em, em}));
    const auto fitting = style.size * width / qMax<qreal>(1, natural) * 0.999;
    return fitting >= style.size ? style.size : qMax(fitting, style.smallest);
}

LaidOutPage PageSetter::page(const Piece &piece) const
{
    LaidOutPage page;
    place(page, piece, {dotsOfMillimetres(m_profile.left), dotsOfMillimetres(m_profile.top)});
    return page;
}

QList<LaidOutPage> PageSetter::pages(const Document &document)
{
    return Paginator(m_profile, m_faces, m_shaper).paginate(TextFlow(m_profile, m_shaper).set(document));
}

LaidOutReport PageSetter::report(const QList<LaidOutPage> &pages, const QString &title) const
{
    LaidOutReport report;
    report.sheet = QSizeF(m_profile.sheetWidth, m_profile.sheetHeight);
    report.pages = pages;
    report.faces = m_faces.names();
    report.title = title;
    report.language = QStringLiteral("zh-CN");
    report.fontRemarks = m_fontSet.remarks();
    report.missing = m_shaper.missing();
    return report;
}

QRectF PageSetter::pointsOf(const QRectF &area) const
{
    constexpr qreal pointsPerDot = 72.0 / layoutDpi;
    const auto moved = area.translated(dotsOfMillimetres(m_profile.left), dotsOfMillimetres(m_profile.top));
    return {moved.topLeft() * pointsPerDot, moved.size() * pointsPerDot};
}

} // namespace taizhang::report
