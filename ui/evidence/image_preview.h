#pragma once

#include <QImage>
#include <QWidget>

namespace taizhang::ui {

/// The picture in the file, turned as its EXIF data says and no longer than `longestSide` pixels; null when
/// it cannot be read. Any thread may call.
QImage readPicture(const QString &path, int longestSide);

/// A picture fitted into the space there is.
class ImagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImagePreview(QWidget *parent = nullptr);

    void setImage(const QImage &image, const QString &description);
    const QImage &image() const { return m_image; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QImage m_image;
    QPixmap m_fitted; ///< for the present size
};

} // namespace taizhang::ui
