#pragma once

#include "ui/reports/printable_pages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

namespace taizhang::ui {

class ErrorReporter;

/// The pages of a report one below the other, as they will be on paper. Pages count from 0.
///
/// Pictures of the pages are drawn on a thread of its own; until one is there its sheet is white.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { Width, Page, Free };

    PageView(std::shared_ptr<PrintablePages> pages, ErrorReporter &errors, QWidget *parent = nullptr);
    ~PageView() override;

    /// Other pages, from the first one on, at the same zoom.
    void setPages(std::shared_ptr<PrintablePages> pages);
    int currentPage() const;
    void goTo(int page);
    void fit(Zoom zoom);
    /// In or out by one step.
    void zoomBy(int steps);
    /// 1.0: as large as on paper.
    double scale() const { return m_scale; }

signals:
    void pageChanged(int page);
    void scaleChanged(double scale);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void takePages();
    void setScale(double scale, double anchor);
    void layOut();
    double fittingScale() const;
    QRect sheetOnView(int page) const;
    QSize pixelsOf(int page) const;
    void want(int page);

    std::shared_ptr<PrintablePages> m_pages;
    ErrorReporter &m_errors;
    QList<QSizeF> m_sheets; ///< in mm
    QList<int> m_tops;      ///< of each sheet in the scrolled content, in pixels
    QSize m_content;
    Zoom m_zoom = Zoom::Width;
    double m_scale = 1;
    QCache<int, QPixmap> m_drawn; ///< for the present scale; cost in KiB
    QSet<int> m_asked;
    quint64 m_generation = 0; ///< counts scales; a picture of an older one is stale
    int m_lastPage = 0;
    QThreadPool m_pool;
};

} // namespace taizhang::ui
