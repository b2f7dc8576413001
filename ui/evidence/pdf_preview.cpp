#include "ui/evidence/pdf_preview.h"

#include "ui/evidence/image_preview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPdfDocument>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace taizhang::ui {

namespace {

constexpr int tallestPage = 6000; // pixels; a page may claim to be a banner

} // namespace

PdfPage renderPdfPage(const QString &path, int page, int width)
{
    PdfPage result;
    QPdfDocument document;
    const auto error = document.load(path);
    result.needsPassword = error == QPdfDocument::Error::IncorrectPassword;
    if (error != QPdfDocument::Error::None || document.pageCount() == 0)
        return result;
    result.pageCount = document.pageCount();
    result.page = std::clamp(page, 0, result.pageCount - 1);
    const auto points = document.pagePointSize(result.page);
    if (points.isEmpty())
        return result;
    const QSize pixels(width, std::clamp(qRound(points.height() * width / points.width()), 1, tallestPage));
    const auto drawn = document.render(result.page, pixels);
    if (drawn.isNull())
        return result;
    // QPdfDocument leaves the paper transparent.
    result.image = QImage(drawn.size(), QImage::Format_RGB32);
    result.image.fill(Qt::white);
    QPainter(&result.image).drawImage(0, 0, drawn);
    return result;
}

PdfPreview::PdfPreview(QWidget *parent)
    : QWidget(parent)
    , m_view(new ImagePreview)
    , m_area(new QScrollArea(this))
    , m_number(new QLabel(this))
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
{
    setObjectName(QStringLiteral("pdfPreview"));
    setFocusPolicy(Qt::StrongFocus);
    m_area->setObjectName(QStringLiteral("pdfPageArea"));
    m_area->setWidget(m_view);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->installEventFilter(this);
    m_number->setObjectName(QStringLiteral("pdfPageNumber"));
    m_number->setAlignment(Qt::AlignCenter);
    m_back->setObjectName(QStringLiteral("pdfPageBack"));
    m_back->setText(tr("上一页"));
    m_back->setToolTip(tr("上一页（Page Up）"));
    m_back->setAccessibleName(tr("PDF 上一页"));
    m_forward->setObjectName(QStringLiteral("pdfPageForward"));
    m_forward->setText(tr("下一页"));
    m_forward->setToolTip(tr("下一页（Page Down）"));
    m_forward->setAccessibleName(tr("PDF 下一页"));
    for (auto *button : {m_back, m_forward})
        button->setFocusPolicy(Qt::StrongFocus);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_back);
    bar->addWidget(m_number, 1);
    bar->addWidget(m_forward);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area, 1);
    layout->addLayout(bar);
    connect(m_back, &QToolButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { turnTo(m_page + 1); });
}

void PdfPreview::setPage(const PdfPage &page, const QString &description)
{
    m_page = page.page;
    m_pageCount = page.pageCount;
    m_view->setImage(page.image, tr("%1，第 %2 页").arg(description).arg(m_page + 1));
    fitWidth();
    m_area->verticalScrollBar()->setValue(0);
    m_number->setText(tr("第 %1 页，共 %2 页").arg(m_page + 1).arg(m_pageCount));
    m_back->setEnabled(m_page > 0);
    m_forward->setEnabled(m_page + 1 < m_pageCount);
}

void PdfPreview::turnTo(int page)
{
    if (page >= 0 && page < m_pageCount && page != m_page)
        emit pageWanted(page);
}

void PdfPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        return turnTo(m_page - 1);
    case Qt::Key_PageDown:
        return turnTo(m_page + 1);
    case Qt::Key_Home:
        return turnTo(0);
    case Qt::Key_End:
        return turnTo(m_pageCount - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PdfPreview::fitWidth()
{
    m_view->setMinimumHeight(m_view->heightForWidth(m_area->viewport()->width()));
}

bool PdfPreview::turnsPage(int wheel) const
{
    const auto *bar = m_area->verticalScrollBar();
    return wheel < 0 ? bar->value() == bar->maximum() : bar->value() == bar->minimum();
}

bool PdfPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitWidth();
    if (event->type() == QEvent::Wheel) {
        const auto wheel = static_cast<QWheelEvent *>(event)->angleDelta().y();
        if (wheel != 0 && turnsPage(wheel)) {
            turnTo(m_page + (wheel < 0 ? 1 : -1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace taizhang::ui
