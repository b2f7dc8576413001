#include "ui/evidence/preview/pdf_preview.h"

#include "ui/evidence/preview/find_line.h"
#include "ui/evidence/preview/image_preview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace taizhang::ui {

namespace {

constexpr int narrowestLimit = 200;
constexpr int widestLimit = 4000;

} // namespace

PdfPreview::PdfPreview(QWidget *parent)
    : QWidget(parent)
    , m_view(new ImagePreview)
    , m_area(new QScrollArea(this))
    , m_number(new QLabel(this))
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_find(new QToolButton(this))
    , m_findLine(new FindLine(this))
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
    m_find->setObjectName(QStringLiteral("pdfFind"));
    m_find->setText(tr("查找"));
    m_find->setToolTip(tr("在这份 PDF 里查找（Ctrl+F）"));
    m_find->setAccessibleName(tr("在这份 PDF 里查找"));
    for (auto *button : {m_back, m_forward, m_find})
        button->setFocusPolicy(Qt::StrongFocus);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_back);
    bar->addWidget(m_number, 1);
    bar->addWidget(m_forward);
    bar->addWidget(m_find);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_findLine);
    layout->addWidget(m_area, 1);
    layout->addLayout(bar);
    connectSearch();
    connect(m_back, &QToolButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { turnTo(m_page + 1); });
}

void PdfPreview::connectSearch()
{
    connect(m_find, &QToolButton::clicked, m_findLine, &FindLine::open);
    connect(m_findLine, &FindLine::wordsChanged, this, [this](const QString &words) {
        if (words.isEmpty())
            setHits({});
        emit searchWanted(words);
    });
    connect(m_findLine, &FindLine::stepWanted, this, [this](int by) {
        if (const auto count = m_found.hits.size(); count > 0)
            goToHit((m_hit + by + count) % count);
    });
    connect(m_findLine, &FindLine::closed, this, [this] { setFocus(Qt::OtherFocusReason); });
}

void PdfPreview::endSearch()
{
    const QSignalBlocker quiet(m_findLine); // the keyboard stays where it is
    m_findLine->close();
    m_found = {};
    m_hit = 0;
}

void PdfPreview::setHits(const formats::PdfHits &found)
{
    m_found = found;
    if (found.hits.isEmpty()) {
        m_findLine->setCount({0, 0, false, found.skipped});
        return m_view->setMarks({}, -1);
    }
    const auto from = std::find_if(found.hits.cbegin(), found.hits.cend(),
                                   [this](const formats::PdfHit &hit) { return hit.page >= m_page; });
    goToHit(from == found.hits.cend() ? 0 : from - found.hits.cbegin());
}

void PdfPreview::goToHit(qsizetype hit)
{
    m_hit = hit;
    m_findLine->setCount({int(hit) + 1, int(m_found.hits.size()), m_found.more, m_found.skipped});
    if (const auto page = m_found.hits.at(hit).page; page != m_page)
        emit pageWanted(page);
    else
        markHits();
}

void PdfPreview::markHits()
{
    QList<QRectF> marks;
    qsizetype present = -1;
    for (qsizetype hit = 0; hit < m_found.hits.size(); ++hit) {
        if (m_found.hits.at(hit).page != m_page)
            continue;
        if (hit == m_hit)
            present = marks.size();
        marks << m_found.hits.at(hit).areas;
    }
    m_view->setMarks(marks, present);
    if (present >= 0 && present < marks.size())
        m_area->ensureVisible(m_view->width() / 2, qRound(marks.at(present).center().y() * m_view->height()),
                              0, m_area->viewport()->height() / 3);
}

// Ctrl+F of the window is for the list of indicators.
bool PdfPreview::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find))
        event->accept();
    return QWidget::event(event);
}

void PdfPreview::setPage(const DrawnPage &page, const QString &description)
{
    m_page = page.page;
    m_pageCount = page.pageCount;
    m_view->setImage(page.image, tr("%1，第 %2 页").arg(description).arg(m_page + 1));
    fitWidth();
    m_area->verticalScrollBar()->setValue(0);
    m_number->setText(tr("第 %1 页，共 %2 页").arg(m_page + 1).arg(m_pageCount));
    m_back->setEnabled(m_page > 0);
    m_forward->setEnabled(m_page + 1 < m_pageCount);
    markHits();
}

void PdfPreview::turnTo(int page)
{
    if (page >= 0 && page < m_pageCount && page != m_page)
        emit pageWanted(page);
}

void PdfPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        return m_findLine->open();
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

void PdfPreview::limitWidth(int pixels)
{
    m_widest = qBound(narrowestLimit, pixels, widestLimit);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    fitWidth();
}

void PdfPreview::fitWidth()
{
    const auto width = m_widest == 0 ? m_area->viewport()->width() : m_widest;
    m_view->setMinimumSize(m_widest == 0 ? 0 : width, m_view->heightForWidth(width));
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
