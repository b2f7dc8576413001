#include "core/report/laid_out_report.h"

#include <QGlyphRun>
#include <QPainter>

namespace taizhang::report {

void LaidOutReport::paintPage(QPainter &painter, int page) const
{
    PagePainter(*this).paint(painter, page);
}

void LaidOutReport::paintPage(QPainter &painter, int page, const QRectF &target) const
{
    const auto dots = sheetDots();
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / dots.width(), target.height() / dots.height());
    paintPage(painter, page);
    painter.restore();
}

void PagePainter::paint(QPainter &painter, int page)
{
    painter.save();
    painter.setPen(Qt::black);
    for (const auto &run : m_report.pages.at(page).runs) {
        QGlyphRun glyphs;
        glyphs.setRawFont(font(run.face, run.pixelSize));
        glyphs.setGlyphIndexes(run.glyphs);
        glyphs.setPositions(run.positions);
        painter.drawGlyphRun({}, glyphs);
    }
    painter.restore();
}

const QRawFont &PagePainter::font(int face, qreal pixelSize)
{
    const auto key = std::pair(face, qRound(pixelSize * 64));
    auto found = m_fonts.find(key);
    if (found == m_fonts.end())
        found = m_fonts.insert(key, openFace(m_report.faces.at(face), pixelSize));
    return *found;
}

} // namespace taizhang::report
