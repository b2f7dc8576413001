#pragma once

#include <QImage>
#include <QWidget>

#include <optional>

namespace taizhang::ui {

/// A picture fitted into the space there is, or enlarged: then it is moved with the mouse. Ctrl and the
/// wheel zoom.
class ImagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImagePreview(QWidget *parent = nullptr);

    void setImage(const QImage &image, const QString &description);
    const QImage &image() const { return m_image; }
    int heightForWidth(int width) const override;
    /// Larger by the factor, from fitted to eight times that.
    void zoomBy(double factor);
    void zoomToFit();
    /// Areas to be marked, as fractions of the picture; the one of this place stands out.
    void setMarks(const QList<QRectF> &areas, qsizetype present);
    const QList<QRectF> &marks() const { return m_marks; }
    double zoom() const { return m_zoom; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QSizeF fittedSize() const;
    void paintMarks(QPainter &painter, const QRectF &picture) const;
    void paintEnlarged();
    void moveBy(const QPointF &distance);

    QImage m_image;
    QList<QRectF> m_marks;
    qsizetype m_presentMark = -1;
    double m_zoom = 1;                ///< times the fitted size
    QPointF m_offset;                 ///< of the picture's middle from the widget's
    std::optional<QPointF> m_dragged; ///< where the mouse was last

    QPixmap m_fitted; ///< for the present size
};

} // namespace taizhang::ui
