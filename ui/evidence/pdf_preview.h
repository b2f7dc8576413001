#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;

namespace taizhang::ui {

class ImagePreview;

/// A page of a PDF as a picture, or why there is none. Pages count from 0.
struct PdfPage
{
    QImage image;
    int page = 0;
    int pageCount = 0;
    bool needsPassword = false;
};
/// Renders one page over white, `width` pixels wide; a null image when the file cannot be read. Any thread
/// may call.
PdfPage renderPdfPage(const QString &path, int page, int width);

/// Pages of a PDF, one at a time and as wide as the space there is. Page Up and Page Down, the wheel at the
/// end of a page, and the buttons turn them.
class PdfPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PdfPreview(QWidget *parent = nullptr);

    void setPage(const PdfPage &page, const QString &description);

signals:
    void pageWanted(int page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void turnTo(int page);
    void fitWidth();
    bool turnsPage(int wheel) const;

    ImagePreview *m_view;
    QScrollArea *m_area;
    QLabel *m_number;
    QToolButton *m_back;
    QToolButton *m_forward;
    int m_page = 0;
    int m_pageCount = 0;
};

} // namespace taizhang::ui
