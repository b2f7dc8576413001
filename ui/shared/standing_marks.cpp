#include "ui/shared/standing_marks.h"

#include "core/report/sheets/standing_words.h"
#include "ui/shared/drawn_icon.h"
#include "ui/shared/look.h"

#include <QMap>
#include <QPainter>

#include <tuple>

namespace taizhang::ui {

using domain::Standing;

QColor standingColour(Standing standing, const QPalette &palette)
{
    const auto &colours = tones(palette);
    switch (standing) {
    case Standing::Overdue:
    case Standing::Returned:
        return colours.alarm;
    case Standing::Waiting:
        return colours.started;
    case Standing::Accepted:
    case Standing::NilReturn:
        return colours.done;
    case Standing::Soon:
        return palette.color(QPalette::Text);
    case Standing::Missing:
    case Standing::NotApplicable:
        break;
    }
    return colours.muted;
}

void paintStandingMark(QPainter &painter, const QRectF &square, Standing standing, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // An outline is in 1/1000 em, its em box from 880 above the baseline to 120 below.
    painter.translate(square.topLeft());
    painter.scale(square.width() / 1000.0, square.height() / 1000.0);
    painter.translate(0, 880);
    auto outline = report::markOutline(report::markOf(standing));
    outline.setFillRule(Qt::WindingFill);
    painter.fillPath(outline, colour);
    painter.restore();
}

QIcon standingIcon(Standing standing, const QPalette &palette)
{
    static QMap<std::pair<int, bool>, QIcon> made;
    auto &icon = made[{int(standing), isDark(palette)}];
    if (icon.isNull()) {
        const auto colour = standingColour(standing, palette);
        icon = drawnIcon([standing](QPainter &painter, const QRectF &square,
                                    const QColor &ink) { paintStandingMark(painter, square, standing, ink); },
                         {colour, colour, palette.color(QPalette::HighlightedText)});
    }
    return icon;
}

QPixmap standingMark(Standing standing, const QPalette &palette, int side, qreal pixelRatio)
{
    using Look = std::tuple<int, bool, int, int>;
    static QMap<Look, QPixmap> painted;
    const int pixels = qRound(side * pixelRatio);
    const Look look(int(standing), isDark(palette), pixels, qRound(pixelRatio * 100));
    if (const auto found = painted.constFind(look); found != painted.constEnd())
        return *found;
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStandingMark(painter, QRectF(0, 0, pixels, pixels), standing, standingColour(standing, palette));
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    painted.insert(look, pixmap);
    return pixmap;
}

} // namespace taizhang::ui
