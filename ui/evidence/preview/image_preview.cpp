#include "ui/evidence/preview/image_preview.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace taizhang::ui {

namespace {

constexpr double largestZoom = 8;
constexpr QColor presentMark(255, 150, 0, 110);
constexpr QColor presentLine(176, 84, 0);
constexpr QColor otherMark(255, 214, 0, 90);

} // namespace

ImagePreview::ImagePreview(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("imagePreview"));
    setFocusPolicy(Qt::TabFocus);
}

void ImagePreview::setImage(const QImage &image, const QString &description)
{
    m_image = image;
    m_fitted = {};
    m_marks.clear();
    zoomToFit();
    setAccessibleName(description);
    update();
}

int ImagePreview::heightForWidth(int width) const
{
    return m_image.isNull() ? 0 : qRound(double(width) * m_image.height() / m_image.width());
}

QSizeF ImagePreview::fittedSize() const
{
    const auto fitted = m_image.size().scaled(size(), Qt::KeepAspectRatio);
    const auto own = QSizeF(m_image.size()) / devicePixelRatioF();
    return fitted.width() > own.width() ? own : QSizeF(fitted);
}

void ImagePreview::zoomBy(double factor)
{
    m_zoom = qBound(1.0, m_zoom * factor, largestZoom);
    setCursor(m_zoom > 1 ? Qt::OpenHandCursor : Qt::ArrowCursor);
    moveBy({});
}

void ImagePreview::zoomToFit()
{
    m_offset = {};
    zoomBy(1 / m_zoom);
}

// No further than to the picture's edge.
void ImagePreview::moveBy(const QPointF &distance)
{
    const auto over = fittedSize() * m_zoom - QSizeF(size());
    const QPointF most(qMax(0.0, over.width() / 2), qMax(0.0, over.height() / 2));
    m_offset += distance;
    m_offset = {qBound(-most.x(), m_offset.x(), most.x()), qBound(-most.y(), m_offset.y(), most.y())};
    update();
}

void ImagePreview::mousePressEvent(QMouseEvent *event)
{
    if (m_zoom > 1 && event->button() == Qt::LeftButton)
        m_dragged = event->position();
    else
        QWidget::mousePressEvent(event);
}

void ImagePreview::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged)
        moveBy(event->position() - std::exchange(*m_dragged, event->position()));
}

void ImagePreview::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged.reset();
}

void ImagePreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QWidget::wheelEvent(event);
    zoomBy(event->angleDelta().y() > 0 ? 1.25 : 0.8);
    event->accept();
}

void ImagePreview::paintEnlarged()
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRectF shown({}, fittedSize() * m_zoom);
    shown.moveCenter(QRectF(rect()).center() + m_offset);
    painter.drawImage(shown, m_image);
    paintMarks(painter, shown);
}

void ImagePreview::setMarks(const QList<QRectF> &areas, qsizetype present)
{
    m_marks = areas;
    m_presentMark = present;
    update();
}

// Pages are white in the dark palette, too.
void ImagePreview::paintMarks(QPainter &painter, const QRectF &picture) const
{
    for (qsizetype place = 0; place < m_marks.size(); ++place) {
        const auto &area = m_marks.at(place);
        const QRectF box(picture.x() + area.x() * picture.width(), picture.y() + area.y() * picture.height(),
                         area.width() * picture.width(), area.height() * picture.height());
        const auto shown = box.adjusted(-2, -2, 2, 2);
        painter.fillRect(shown, place == m_presentMark ? presentMark : otherMark);
        if (place == m_presentMark) {
            painter.setPen(QPen(presentLine, 2));
            painter.drawRect(shown);
        }
    }
}

void ImagePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_fitted = {};
}

void ImagePreview::paintEvent(QPaintEvent *)
{
    if (m_image.isNull())
        return;
    if (m_zoom > 1)
        return paintEnlarged();
    const auto scale = devicePixelRatioF();
    if (m_fitted.isNull()) {
        auto fitted = m_image.size().scaled(size() * scale, Qt::KeepAspectRatio);
        // A small picture is shown as it is, not blown up.
        if (fitted.width() > m_image.width())
            fitted = m_image.size();
        m_fitted = QPixmap::fromImage(
            m_image.scaled(fitted.expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        m_fitted.setDevicePixelRatio(scale);
    }
    const QSizeF shown = m_fitted.deviceIndependentSize();
    QPainter painter(this);
    const QRectF place(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    painter.drawPixmap(place.topLeft(), m_fitted);
    paintMarks(painter, place);
}

} // namespace taizhang::ui
