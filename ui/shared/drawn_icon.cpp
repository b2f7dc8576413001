#include "ui/shared/drawn_icon.h"

#include <QFile>
#include <QIconEngine>
#include <QMap>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace taizhang::ui {

namespace {

class DrawnIconEngine : public QIconEngine
{
public:
    DrawnIconEngine(MarkDrawing drawing, const MarkColours &colours)
        : m_drawing(std::move(drawing)), m_colours(colours)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto side = qreal(std::min(rect.width(), rect.height()));
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        m_drawing(*painter, square, colour(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        auto &drawn = m_drawn[{size.width(), size.height(), int(mode)}];
        if (drawn.isNull() && !size.isEmpty()) {
            drawn = QPixmap(size);
            drawn.fill(Qt::transparent);
            QPainter painter(&drawn);
            paint(&painter, QRect(QPoint(), size), mode, state);
        }
        return drawn;
    }

    QIconEngine *clone() const override { return new DrawnIconEngine(*this); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        switch (mode) {
        case QIcon::Disabled:
            return m_colours.disabled;
        case QIcon::Selected:
            return m_colours.selected;
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_colours.normal;
    }

    MarkDrawing m_drawing;
    MarkColours m_colours;
    QMap<std::array<int, 3>, QPixmap> m_drawn; ///< by width, height and mode
};

} // namespace

QIcon drawnIcon(const MarkDrawing &drawing, const MarkColours &colours)
{
    return QIcon(new DrawnIconEngine(drawing, colours));
}

QIcon drawnIcon(const QString &svgFile, const MarkColours &colours)
{
    return drawnIcon(
        [svgFile](QPainter &painter, const QRectF &square, const QColor &colour) {
            QFile file(svgFile);
            if (!file.open(QIODevice::ReadOnly))
                return;
            QSvgRenderer renderer(file.readAll().replace("#000", colour.name().toLatin1()));
            renderer.render(&painter, square);
        },
        colours);
}

} // namespace taizhang::ui
