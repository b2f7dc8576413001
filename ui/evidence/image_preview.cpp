#include "ui/evidence/image_preview.h"

#include <QImageReader>
#include <QPainter>

#include <mutex>

namespace taizhang::ui {

QImage readPicture(const QString &path, int longestSide)
{
    // Qt refuses pictures beyond 128 MB; one of 50 megapixels takes 200 MB while it is scaled down.
    static std::once_flag limited;
    std::call_once(limited, [] { QImageReader::setAllocationLimit(512); });
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    auto image = reader.read();
    if (std::max(image.width(), image.height()) > longestSide)
        image = image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image;
}

ImagePreview::ImagePreview(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("imagePreview"));
    setFocusPolicy(Qt::TabFocus);
}

void ImagePreview::setImage(const QImage &image, const QString &description)
{
    m_image = image;
    m_fitted = {};
    setAccessibleName(description);
    update();
}

int ImagePreview::heightForWidth(int width) const
{
    return m_image.isNull() ? 0 : qRound(double(width) * m_image.height() / m_image.width());
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
    painter.drawPixmap(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), m_fitted);
}

} // namespace taizhang::ui
