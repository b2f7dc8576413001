#include "core/report/sheets/marks.h"

#include <QPolygonF>
#include <QTransform>

namespace taizhang::report {

namespace {

constexpr char32_t firstMark = 0xFDD0;

// The screen's marks are drawn on a square of 16; their middle is that of an ideograph, whose em box reaches
// from 880 above the baseline to 120 below.
constexpr qreal unit = 1000.0 / 16;
constexpr qreal radius = 6, stroke = 1.6;
constexpr qreal outer = radius + stroke / 2, inner = radius - stroke / 2;
constexpr QPointF middle(8, 8);

/// Turned so that the rule of winding fills it (`filled`) or cuts it out of what surrounds it.
QPainterPath turned(const QPainterPath &path, bool filled)
{
    qreal area = 0;
    const auto outline = path.toFillPolygon();
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const auto &a = outline[i], &b = outline[(i + 1) % outline.size()];
        area += a.x() * b.y() - b.x() * a.y();
    }
    return (area > 0) == filled ? path : path.toReversed();
}

QPainterPath disc(qreal size)
{
    QPainterPath path;
    path.addEllipse(middle, size, size);
    return path;
}

QPainterPath polygon(const QPolygonF &points)
{
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath rectangle(qreal left, qreal top, qreal width, qreal height)
{
    return polygon(QRectF(left, top, width, height));
}

QPainterPath without(const QPainterPath &whole, const QPainterPath &hole)
{
    auto path = turned(whole, true);
    path.addPath(turned(hole, false));
    return path;
}

QPainterPath with(QPainterPath path, const QPainterPath &part)
{
    path.addPath(turned(part, true));
    return path;
}

QPainterPath ring()
{
    return without(disc(outer), disc(inner));
}

/// The tick of complete.svg, `scale` times as large about the middle.
QPainterPath tick(qreal scale)
{
    const QPolygonF points{{6.9, 11.2}, {3.8, 8.1}, {5.1, 6.8}, {6.9, 8.6}, {10.9, 4.6}, {12.2, 5.9}};
    return polygon(QTransform().translate(8, 8).scale(scale, scale).translate(-8, -7.9).map(points));
}

QPainterPath halfCircle()
{
    QPainterPath right(middle - QPointF(0, inner));
    right.arcTo(middle.x() - inner, middle.y() - inner, 2 * inner, 2 * inner, 90, -180);
    right.closeSubpath();
    return without(disc(outer), right);
}

QPainterPath returnArrow()
{
    return polygon({QPolygonF{{11, 10.6},
                              {11, 7.4},
                              {6.6, 7.4},
                              {6.6, 5.2},
                              {3.8, 8.2},
                              {6.6, 11.2},
                              {6.6, 9},
                              {9.4, 9},
                              {9.4, 10.6}}});
}

/// A plus, turned by half a right angle.
QPainterPath cross()
{
    constexpr qreal arm = 6.6, half = 0.95;
    const QPolygonF plus{{-half, -arm}, {half, -arm}, {half, -half}, {arm, -half},
                         {arm, half},   {half, half}, {half, arm},   {-half, arm},
                         {-half, half}, {-arm, half}, {-arm, -half}, {-half, -half}};
    return polygon(QTransform().translate(8, 8).rotate(45).map(plus));
}

QPainterPath exclamation()
{
    QPainterPath dot;
    dot.addEllipse(QPointF(8, 13.1), 1.25, 1.25);
    return with(turned(polygon({QPolygonF{{6.7, 2}, {9.3, 2}, {8.8, 10.4}, {7.2, 10.4}}}), true), dot);
}

QPainterPath box()
{
    return without(rectangle(2.2, 2.2, 11.6, 11.6), rectangle(3.5, 3.5, 9, 9));
}

QPainterPath drawn(MarkShape shape)
{
    switch (shape) {
    case MarkShape::EmptyCircle:
        return ring();
    case MarkShape::HalfCircle:
        return halfCircle();
    case MarkShape::CheckedCircle:
        return without(disc(outer), tick(1));
    case MarkShape::ReturnCircle:
        return with(ring(), returnArrow());
    case MarkShape::BarCircle:
        return with(ring(), rectangle(4.8, 7.1, 6.4, 1.8));
    case MarkShape::FullCircle:
        return turned(disc(outer), true);
    case MarkShape::Check:
        return turned(tick(1.35), true);
    case MarkShape::Cross:
        return turned(cross(), true);
    case MarkShape::Slash:
        return turned(polygon({QPolygonF{{2.6, 13.9}, {12.6, 2.1}, {13.6, 2.9}, {3.6, 14.7}}}), true);
    case MarkShape::Exclamation:
        return exclamation();
    case MarkShape::Dash:
        return turned(rectangle(3, 7.25, 10, 1.5), true);
    case MarkShape::Triangle:
        return turned(polygon({QPolygonF{{8, 1.8}, {14.4, 13.2}, {1.6, 13.2}}}), true);
    case MarkShape::Box:
        return box();
    case MarkShape::CheckedBox:
        return with(box(), tick(0.85));
    }
    return {};
}

} // namespace

QString markText(MarkShape shape)
{
    return QChar(char16_t(firstMark + char32_t(shape)));
}

std::optional<MarkShape> markOf(char32_t character)
{
    if (character < firstMark || character >= firstMark + markShapeCount)
        return std::nullopt;
    return MarkShape(character - firstMark);
}

QString markSymbol(MarkShape shape)
{
    constexpr QStringView symbols = u"○◐✅↩⊖●✓✗/!–▲□☑";
    static_assert(symbols.size() == markShapeCount);
    return symbols[qsizetype(shape)];
}

QString withSymbols(const QString &text)
{
    QString out;
    const auto characters = text.toUcs4();
    for (const auto character : characters) {
        const auto c = static_cast<char32_t>(character);
        const auto mark = markOf(c);
        out += mark ? markSymbol(*mark) : QString::fromUcs4(&c, 1);
    }
    return out;
}

QPainterPath markOutline(MarkShape shape)
{
    return QTransform().translate(0, -880).scale(unit, unit).map(drawn(shape));
}

} // namespace taizhang::report
