#include "ui/evidence/redaction/redaction_sheet.h"

#include "ui/shared/look.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace taizhang::ui {

namespace {

constexpr double smallest = 0.004; // of the page; less was a slip of the mouse
constexpr double nudgeStep = 0.005;
constexpr QSizeF madeByKey(0.25, 0.03);
constexpr double handle = 6; // pixels around the lower right corner

QRectF withinPage(QRectF box)
{
    box.moveLeft(qBound(0.0, box.left(), qMax(0.0, 1 - box.width())));
    box.moveTop(qBound(0.0, box.top(), qMax(0.0, 1 - box.height())));
    return box.intersected({0, 0, 1, 1});
}

} // namespace

RedactionSheet::RedactionSheet(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("redactionSheet"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
}

void RedactionSheet::setPage(const QImage &page, const QList<QRectF> &boxes, const QString &description)
{
    m_page = page;
    m_boxes = boxes;
    m_drag = Drag::None;
    setAccessibleName(description);
    choose(-1);
}

int RedactionSheet::heightForWidth(int width) const
{
    return m_page.isNull() ? 0 : qRound(double(width) * m_page.height() / m_page.width());
}

QRectF RedactionSheet::sheet() const
{
    QRectF place({}, QSizeF(m_page.size()).scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(QRectF(rect()).center());
    return place;
}

QRectF RedactionSheet::shown(const QRectF &box) const
{
    const auto page = sheet();
    return {page.x() + box.x() * page.width(), page.y() + box.y() * page.height(), box.width() * page.width(),
            box.height() * page.height()};
}

QPointF RedactionSheet::onPage(const QPointF &position) const
{
    const auto page = sheet();
    return {qBound(0.0, (position.x() - page.x()) / page.width(), 1.0),
            qBound(0.0, (position.y() - page.y()) / page.height(), 1.0)};
}

qsizetype RedactionSheet::boxAt(const QPointF &position) const
{
    for (auto box = m_boxes.size() - 1; box >= 0; --box)
        if (shown(m_boxes.at(box)).adjusted(0, 0, handle, handle).contains(position))
            return box;
    return -1;
}

void RedactionSheet::choose(qsizetype box)
{
    m_chosen = box;
    update();
    emit chosenChanged();
}

void RedactionSheet::removeChosen()
{
    if (m_chosen < 0)
        return;
    m_boxes.removeAt(m_chosen);
    choose(-1);
    emit boxesChanged();
}

void RedactionSheet::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_page.isNull())
        return;
    m_from = onPage(event->position());
    const auto box = boxAt(event->position());
    if (box < 0) {
        m_drag = Drag::New;
        m_boxes << QRectF(m_from, QSizeF());
        return choose(m_boxes.size() - 1);
    }
    m_before = m_boxes.at(box);
    const auto corner = shown(m_before).bottomRight() - event->position();
    m_drag = qMax(qAbs(corner.x()), qAbs(corner.y())) <= handle ? Drag::Resize : Drag::Move;
    choose(box);
}

void RedactionSheet::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None)
        return;
    const auto here = onPage(event->position());
    auto &box = m_boxes[m_chosen];
    if (m_drag == Drag::New)
        box = QRectF(m_from, here).normalized();
    else if (m_drag == Drag::Resize)
        box = QRectF(m_before.topLeft(), here).normalized();
    else
        box = withinPage(m_before.translated(here - m_from));
    update();
}

void RedactionSheet::mouseReleaseEvent(QMouseEvent *)
{
    if (std::exchange(m_drag, Drag::None) == Drag::None)
        return;
    if (const auto &box = m_boxes.at(m_chosen); box.width() < smallest || box.height() < smallest) {
        m_boxes.removeAt(m_chosen);
        choose(-1);
    }
    emit boxesChanged();
}

void RedactionSheet::nudge(QPointF by, bool resize)
{
    if (m_chosen < 0)
        return;
    auto &box = m_boxes[m_chosen];
    if (!resize)
        box = withinPage(box.translated(by));
    else if (box.width() + by.x() >= smallest && box.height() + by.y() >= smallest)
        box = withinPage(box.adjusted(0, 0, by.x(), by.y()));
    update();
    emit boxesChanged();
}

void RedactionSheet::keyPressEvent(QKeyEvent *event)
{
    const bool resize = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return removeChosen();
    case Qt::Key_Insert: {
        QRectF box({}, madeByKey);
        box.moveCenter({0.5, 0.5});
        m_boxes << box;
        choose(m_boxes.size() - 1);
        return emit boxesChanged();
    }
    case Qt::Key_Left:
        return nudge({-nudgeStep, 0}, resize);
    case Qt::Key_Right:
        return nudge({nudgeStep, 0}, resize);
    case Qt::Key_Up:
        return nudge({0, -nudgeStep}, resize);
    case Qt::Key_Down:
        return nudge({0, nudgeStep}, resize);
    default:
        QWidget::keyPressEvent(event);
    }
}

// Through the boxes first, and then on.
bool RedactionSheet::focusNextPrevChild(bool next)
{
    const auto box = next ? m_chosen + 1 : (m_chosen < 0 ? m_boxes.size() : m_chosen) - 1;
    if (box < 0 || box >= m_boxes.size()) {
        choose(-1);
        return QWidget::focusNextPrevChild(next);
    }
    choose(box);
    return true;
}

void RedactionSheet::paintEvent(QPaintEvent *)
{
    if (m_page.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(sheet(), m_page);
    painter.setPen(QPen(tones(palette()).line, 1));
    painter.drawRect(sheet());
    for (qsizetype box = 0; box < m_boxes.size(); ++box) {
        const auto place = shown(m_boxes.at(box));
        // Dark enough to see what will be gone, light enough to see what that is.
        painter.fillRect(place, QColor(0, 0, 0, 150));
        painter.setPen(
            QPen(box == m_chosen ? QColor(255, 150, 0) : QColor(0, 0, 0), box == m_chosen ? 3 : 1));
        painter.drawRect(place);
        if (box == m_chosen)
            painter.fillRect(
                QRectF(place.bottomRight() - QPointF(handle, handle) / 2, QSizeF(handle, handle)),
                QColor(255, 150, 0));
    }
}

} // namespace taizhang::ui
