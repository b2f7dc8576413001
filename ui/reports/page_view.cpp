#include "ui/reports/page_view.h"

#include "ui/shared/when_done.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtConcurrentRun>

#include <cmath>

namespace taizhang::ui {

namespace {

constexpr int gap = 16;
constexpr int cacheKib = 96 * 1024;
constexpr double smallest = 0.25;
constexpr double largest = 4;

} // namespace

PageView::PageView(std::shared_ptr<PrintablePages> pages, ErrorReporter &errors, QWidget *parent)
    : QAbstractScrollArea(parent), m_pages(std::move(pages)), m_errors(errors), m_drawn(cacheKib)
{
    setObjectName(QStringLiteral("pageView"));
    setAccessibleName(tr("页面预览"));
    setFocusPolicy(Qt::StrongFocus);
    m_pool.setMaxThreadCount(1);
    takePages();
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setSingleStep(48);
    viewport()->setBackgroundRole(QPalette::Dark);
    viewport()->setAutoFillBackground(true);
    fit(Zoom::Width);
}

PageView::~PageView()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PageView::takePages()
{
    m_sheets.clear();
    for (int page = 0; page < m_pages->count(); ++page)
        m_sheets << m_pages->sheet(page);
}

void PageView::setPages(std::shared_ptr<PrintablePages> pages)
{
    // What is being drawn of the old ones holds them until it is done, and is stale by then.
    m_pool.clear();
    m_pages = std::move(pages);
    takePages();
    ++m_generation;
    m_drawn.clear();
    m_asked.clear();
    layOut();
    if (m_zoom != Zoom::Free)
        fit(m_zoom);
    verticalScrollBar()->setValue(0);
    m_lastPage = 0;
    viewport()->update();
    emit pageChanged(0);
}

double PageView::fittingScale() const
{
    const auto pixelsPerMm = logicalDpiX() / 25.4;
    QSizeF largestSheet(1, 1);
    for (const auto &sheet : m_sheets)
        largestSheet = largestSheet.expandedTo(sheet);
    const auto room = maximumViewportSize() - QSize(2 * gap, 2 * gap);
    const auto width =
        (room.width() - verticalScrollBar()->sizeHint().width()) / (largestSheet.width() * pixelsPerMm);
    const auto height = room.height() / (largestSheet.height() * pixelsPerMm);
    return m_zoom == Zoom::Width ? width : std::min(width, height);
}

void PageView::fit(Zoom zoom)
{
    m_zoom = zoom;
    if (zoom != Zoom::Free)
        setScale(fittingScale(), 0);
}

void PageView::zoomBy(int steps)
{
    m_zoom = Zoom::Free;
    setScale(m_scale * std::pow(1.2, steps), 0.5);
}

// What is at `anchor` (0 top, 1 bottom) of the view stays there.
void PageView::setScale(double scale, double anchor)
{
    scale = std::clamp(scale, smallest, largest);
    if (qFuzzyCompare(scale, m_scale) && !m_tops.isEmpty())
        return;
    const auto middle = verticalScrollBar()->value() + anchor * viewport()->height();
    const auto place = m_content.height() > 0 ? middle / m_content.height() : 0;
    m_scale = scale;
    ++m_generation;
    m_drawn.clear();
    m_asked.clear();
    m_pool.clear();
    layOut();
    verticalScrollBar()->setValue(qRound(place * m_content.height() - anchor * viewport()->height()));
    viewport()->update();
    emit scaleChanged(m_scale);
}

QSize PageView::pixelsOf(int page) const
{
    return (m_sheets.at(page) / 25.4 * logicalDpiX() * m_scale).toSize().expandedTo({1, 1});
}

void PageView::layOut()
{
    m_tops.clear();
    int y = gap;
    int width = 0;
    for (int page = 0; page < m_sheets.size(); ++page) {
        const auto size = pixelsOf(page);
        m_tops << y;
        y += size.height() + gap;
        width = std::max(width, size.width());
    }
    m_content = {width + 2 * gap, y};
    const auto room = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, m_content.height() - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setRange(0, std::max(0, m_content.width() - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
}

QRect PageView::sheetOnView(int page) const
{
    const auto size = pixelsOf(page);
    const auto width = std::max(m_content.width(), viewport()->width());
    return {QPoint((width - size.width()) / 2 - horizontalScrollBar()->value(),
                   m_tops.at(page) - verticalScrollBar()->value()),
            size};
}

int PageView::currentPage() const
{
    // The page on the line a third down the view.
    const auto line = verticalScrollBar()->value() + viewport()->height() / 3;
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), std::max(line, gap));
    return std::max(0, static_cast<int>(after - m_tops.cbegin()) - 1);
}

void PageView::goTo(int page)
{
    if (page >= 0 && page < m_tops.size())
        verticalScrollBar()->setValue(m_tops.at(page) - gap);
}

void PageView::want(int page)
{
    if (m_asked.contains(page))
        return;
    m_asked << page;
    const auto ratio = devicePixelRatioF();
    auto drawn = QtConcurrent::run(&m_pool, [pages = m_pages, page, pixels = pixelsOf(page) * ratio] {
        return pages->image(page, pixels);
    });
    whenDone(drawn, this, m_errors, tr("绘制第 %1 页").arg(page + 1),
             [this, page, ratio, generation = m_generation](const QImage &image) {
                 if (generation != m_generation)
                     return;
                 auto *pixmap = new QPixmap(QPixmap::fromImage(image));
                 pixmap->setDevicePixelRatio(ratio);
                 m_asked.remove(page);
                 m_drawn.insert(page, pixmap,
                                std::clamp<qsizetype>(image.sizeInBytes() / 1024, 1, cacheKib / 4));
                 viewport()->update();
             });
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (int page = 0; page < m_sheets.size(); ++page) {
        const auto sheet = sheetOnView(page);
        if (!sheet.intersects(event->rect()))
            continue;
        painter.fillRect(sheet, Qt::white);
        if (const auto *pixmap = m_drawn.object(page))
            painter.drawPixmap(sheet.topLeft(), *pixmap);
        else
            want(page);
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_zoom != Zoom::Free)
        fit(m_zoom);
    layOut();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const auto page = currentPage(); std::exchange(m_lastPage, page) != page)
        emit pageChanged(page);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return goTo(currentPage() + 1);
    case Qt::Key_PageUp:
        return goTo(currentPage() - 1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(static_cast<int>(m_sheets.size()) - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1);
    case Qt::Key_Minus:
        return zoomBy(-1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    else
        QAbstractScrollArea::wheelEvent(event);
}

} // namespace taizhang::ui
