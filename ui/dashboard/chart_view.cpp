#include "ui/dashboard/chart_view.h"

#include "core/report/charts/chart_layout.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QtConcurrentRun>

namespace taizhang::ui {

namespace {

// Type of 9 pt on paper is read from farther away on a screen.
constexpr double magnified = 1.3;
constexpr double pixelsPerMillimetre = 96 / 25.4 * magnified;
constexpr int leastWidth = grid * 25; // px

} // namespace

struct ChartView::Drawn
{
    QImage picture;
    QList<QRectF> bars;
};

ChartView::ChartView(const char *name, const QString &accessibleName, ErrorReporter &errors, QWidget *parent)
    : QWidget(parent), m_errors(errors), m_name(accessibleName)
{
    setNames(this, name, accessibleName);
    setMinimumSize(leastWidth, grid * 12);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    m_pool.setMaxThreadCount(1);
}

ChartView::~ChartView()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ChartView::setChart(const report::Chart &chart, bool choosable)
{
    if (chart == m_chart && m_drawnWidth > 0)
        return;
    m_chart = chart;
    m_choosable = choosable;
    setFocusPolicy(choosable ? Qt::StrongFocus : Qt::NoFocus);
    m_drawnWidth = 0;
    draw();
}

void ChartView::draw()
{
    if (width() < leastWidth || m_drawnWidth == width())
        return;
    m_drawnWidth = width();
    ++m_generation;
    m_pool.clear(); // what was not begun is not wanted any more
    const report::PageColours colours{palette().color(QPalette::Text), palette().color(QPalette::Base)};
    auto drawn =
        QtConcurrent::run(&m_pool, [chart = m_chart, pixels = width(), ratio = devicePixelRatioF(), colours] {
            const auto made =
                report::chartPicture(chart, pixels / pixelsPerMillimetre, report::FontSet::installed());
            const QSize size(pixels, qRound(made.page.sheet.height() * pixelsPerMillimetre));
            Drawn result{QImage(size * ratio, QImage::Format_RGB32), {}};
            result.picture.fill(colours.paper); // to the last pixel, which a scale of 1.25 may cut in two
            result.picture.setDevicePixelRatio(ratio);
            QPainter painter(&result.picture);
            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            made.page.paintPage(painter, 0, QRectF({}, QSizeF(size)), colours);
            for (const auto &bar : made.bars)
                result.bars << QRectF(bar.topLeft() * pixelsPerMillimetre, bar.size() * pixelsPerMillimetre);
            return result;
        });
    whenDone(drawn, this, m_errors, tr("绘制图表"), [this, generation = m_generation](const Drawn &result) {
        if (generation != m_generation)
            return;
        m_picture = QPixmap::fromImage(result.picture);
        m_bars = result.bars;
        setFixedHeight(qRound(m_picture.deviceIndependentSize().height()));
        stand(m_bar);
        update();
    });
}

QRect ChartView::barRect(int bar) const
{
    return bar < 0 || bar >= m_bars.size() ? QRect() : m_bars[bar].toAlignedRect();
}

int ChartView::barAt(const QPoint &at) const
{
    for (int bar = 0; m_choosable && bar < m_bars.size(); ++bar)
        if (m_bars[bar].contains(at))
            return bar;
    return -1;
}

QString ChartView::barWords(int bar) const
{
    const auto *plot = std::get_if<report::BarChart>(&m_chart.plot);
    if (plot == nullptr || bar < 0 || bar >= plot->bars.size())
        return {};
    const auto &each = plot->bars[bar];
    QStringList words{tr("%1：%2").arg(each.label, each.words)};
    for (qsizetype i = 0; i < std::min(plot->series.size(), each.values.size()); ++i)
        if (each.values[i] > 0)
            words << QStringLiteral("%1 %2").arg(plot->series[i].name).arg(each.values[i]);
    return words.join(tr("，"));
}

/// Moves the keyboard onto a bar and says so to who cannot see it.
void ChartView::stand(int bar)
{
    m_bar = std::clamp(bar, 0, std::max(0, int(m_bars.size()) - 1));
    const auto words = barWords(m_bar);
    setAccessibleName(words.isEmpty() ? m_name : tr("%1，%2").arg(m_name, words));
    update();
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.drawPixmap(0, 0, m_picture);
    if (m_hovered >= 0 && m_hovered < m_bars.size()) {
        painter.setPen(tones(palette()).line);
        painter.drawRect(barRect(m_hovered).adjusted(0, 0, -1, -1));
    }
    if (hasFocus() && m_choosable && m_bar < m_bars.size()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(barRect(m_bar).adjusted(1, 1, -1, -1));
    }
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    draw();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_drawnWidth = 0;
        draw();
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const auto bar = barAt(event->position().toPoint());
    if (std::exchange(m_hovered, bar) == bar)
        return;
    setCursor(bar >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ChartView::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto bar = barAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || bar < 0)
        return QWidget::mouseReleaseEvent(event);
    stand(bar);
    emit barChosen(bar);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return stand(m_bar - 1);
    case Qt::Key_Down:
        return stand(m_bar + 1);
    case Qt::Key_Home:
        return stand(0);
    case Qt::Key_End:
        return stand(int(m_bars.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_bar < m_bars.size())
            emit barChosen(m_bar);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    stand(m_bar);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), barWords(barAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace taizhang::ui
