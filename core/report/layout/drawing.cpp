#include "core/report/layout/drawing.h"

#include <QLineF>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace taizhang::report {

namespace {

/// Parallel lines within an area: those whose points p have normal · p = n · spacing.
QPainterPath linesWithin(const QPainterPath &area, const QPointF &normal, qreal spacing)
{
    const QPointF along(-normal.y(), normal.x());
    const auto outlines = area.toSubpathPolygons();
    auto nearest = HUGE_VAL, farthest = -HUGE_VAL;
    for (const auto &outline : outlines) {
        for (const auto &point : outline) {
            nearest = std::min(nearest, QPointF::dotProduct(normal, point));
            farthest = std::max(farthest, QPointF::dotProduct(normal, point));
        }
    }
    QPainterPath lines;
    for (auto n = std::ceil(nearest / spacing); n * spacing <= farthest; ++n) {
        const auto offset = n * spacing;
        std::vector<qreal> crossings;
        for (const auto &outline : outlines) {
            for (qsizetype i = 0; i < outline.size(); ++i) {
                const auto &a = outline[i], &b = outline[(i + 1) % outline.size()];
                const auto before = QPointF::dotProduct(normal, a) - offset;
                const auto after = QPointF::dotProduct(normal, b) - offset;
                // A corner on the line belongs to one of its two edges.
                if ((before < 0) != (after < 0))
                    crossings.push_back(
                        QPointF::dotProduct(along, a + (b - a) * (before / (before - after))));
            }
        }
        std::sort(crossings.begin(), crossings.end());
        for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
            lines.moveTo(normal * offset + along * crossings[i]);
            lines.lineTo(normal * offset + along * crossings[i + 1]);
        }
    }
    return lines;
}

/// Dots of a grid, those that lie whole within the area.
QPainterPath dotsWithin(const QPainterPath &area, qreal spacing)
{
    const auto box = area.boundingRect();
    const auto radius = spacing / 5;
    QPainterPath dots;
    for (auto row = std::ceil(box.top() / spacing); row * spacing <= box.bottom(); ++row) {
        const auto shift = std::fmod(std::abs(row), 2) / 2;
        for (auto column = std::ceil(box.left() / spacing - shift); (column + shift) * spacing <= box.right();
             ++column) {
            const QPointF centre((column + shift) * spacing, row * spacing);
            if (area.contains(QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius))))
                dots.addEllipse(centre, radius, radius);
        }
    }
    return dots;
}

std::vector<QPointF> normals(Hatch hatch)
{
    const auto diagonal = std::numbers::sqrt2 / 2;
    switch (hatch) {
    case Hatch::Rising:
        return {{diagonal, diagonal}};
    case Hatch::Falling:
        return {{diagonal, -diagonal}};
    case Hatch::Crossed:
        return {{diagonal, diagonal}, {diagonal, -diagonal}};
    case Hatch::Level:
        return {{0, 1}};
    case Hatch::White:
    case Hatch::Dark:
    case Hatch::Grey:
    case Hatch::Dotted:
        break;
    }
    return {};
}

qreal ground(Hatch hatch)
{
    return hatch == Hatch::Dark ? 0.3 : hatch == Hatch::Grey ? 0.78 : 1.0;
}

} // namespace

LaidOutShape lineBetween(const QPointF &from, const QPointF &to, const LineStyle &style)
{
    QPainterPath path(from);
    path.lineTo(to);
    return {path, style, {}};
}

QList<LaidOutShape> hatched(const QPainterPath &area, Hatch hatch, qreal spacing, const LineStyle &outline)
{
    constexpr qreal lineOfSpacing = 0.16;
    QList<LaidOutShape> shapes{{area, {}, ground(hatch)}};
    for (const auto &normal : normals(hatch)) {
        const auto lines = linesWithin(area, normal, spacing);
        if (!lines.isEmpty())
            shapes.append({lines, {spacing * lineOfSpacing, 0, {}}, {}});
    }
    if (hatch == Hatch::Dotted) {
        const auto dots = dotsWithin(area, spacing);
        if (!dots.isEmpty())
            shapes.append({dots, {}, 0.0});
    }
    if (outline.width > 0)
        shapes.append({area, outline, {}});
    return shapes;
}

} // namespace taizhang::report
