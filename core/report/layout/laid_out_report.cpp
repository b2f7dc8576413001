#include "core/report/layout/laid_out_report.h"

#include "core/report/sheets/marks.h"

#include <QGlyphRun>
#include <QPainter>

namespace taizhang::report {

void LaidOutReport::paintPage(QPainter &painter, int page) const
{
    PagePainter(*this).paint(painter, page);
}

void LaidOutReport::paintPage(QPainter &painter, int page, const QRectF &target,
                              const PageColours &colours) const
{
    const auto dots = sheetDots();
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / dots.width(), target.height() / dots.height());
    PagePainter(*this, colours).paint(painter, page);
    painter.restore();
}

void PagePainter::paint(QPainter &painter, int page)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &shape : m_report.pages.at(page).shapes)
        paint(painter, shape);
    painter.setPen(m_colours.ink);
    for (const auto &run : m_report.pages.at(page).runs)
        paint(painter, run);
    painter.restore();
}

void PagePainter::paint(QPainter &painter, const LaidOutRun &run)
{
    if (run.face == markFace)
        return paintMarks(painter, run);
    QGlyphRun glyphs;
    glyphs.setRawFont(font(run.face, run.pixelSize));
    glyphs.setGlyphIndexes(run.glyphs);
    glyphs.setPositions(run.positions);
    painter.drawGlyphRun({}, glyphs);
}

void PagePainter::paintMarks(QPainter &painter, const LaidOutRun &run)
{
    const auto scale = run.pixelSize / 1000; // outlines are in 1/1000 em
    for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
        auto &outline = m_marks[run.glyphs[i]];
        if (const auto mark = markOf(run.glyphs[i]); mark && outline.isEmpty()) {
            outline = markOutline(*mark);
            outline.setFillRule(Qt::WindingFill);
        }
        painter.save();
        painter.translate(run.positions[i]);
        painter.scale(scale, scale);
        painter.fillPath(outline, m_colours.ink);
        painter.restore();
    }
}

void PagePainter::paint(QPainter &painter, const LaidOutShape &shape) const
{
    painter.setBrush(shape.fill ? QBrush(colour(*shape.fill)) : QBrush(Qt::NoBrush));
    painter.setPen(Qt::NoPen);
    if (const auto &line = shape.line; line.width > 0) {
        QPen pen(colour(line.grey), line.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        QList<qreal> dashes;
        for (const auto dash : line.dashes)
            dashes.append(dash / line.width); // QPen counts in widths
        if (!dashes.isEmpty())
            pen.setDashPattern(dashes);
        painter.setPen(pen);
    }
    // A path keeps notes on how it was painted; its own copy lets pages be painted in several threads.
    QPainterPath path;
    path.addPath(shape.path);
    painter.drawPath(path);
}

QColor PagePainter::colour(qreal grey) const
{
    const auto between = [grey](int ink, int paper) {
        return qRound(ink + (paper - ink) * grey);
    };
    return {between(m_colours.ink.red(), m_colours.paper.red()),
            between(m_colours.ink.green(), m_colours.paper.green()),
            between(m_colours.ink.blue(), m_colours.paper.blue())};
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
