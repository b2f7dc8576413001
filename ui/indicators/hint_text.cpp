#include "ui/indicators/hint_text.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace taizhang::ui {

namespace {

constexpr double leading = 1.25; // Chinese lines stand too close at a font's own leading

QString spokenHints(const QList<domain::Hint> &hints)
{
    QStringList words;
    for (const auto &hint : hints)
        words << HintText::tr("%1 %2").arg(domain::hintKindLabel(hint.kind), hint.value);
    return words.join(QStringLiteral("、"));
}

} // namespace

HintText::HintText(const QString &text, TypeSize size, QWidget *parent)
    : QWidget(parent), m_text(text), m_hints(domain::findHints(text))
{
    setFont(typeFont(size));
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(text);
    if (!m_hints.isEmpty())
        setAccessibleDescription(tr("请核对：%1").arg(spokenHints(m_hints)));
    setMouseTracking(true);

    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setText(m_text);
    m_layout.setFont(font());
}

void HintText::setMuted(bool muted)
{
    if (std::exchange(m_muted, muted) != muted)
        update();
}

void HintText::layOut(int width) const
{
    if (std::exchange(m_width, width) == width)
        return;
    QList<QTextLayout::FormatRange> formats;
    for (const auto &hint : m_hints) {
        QTextLayout::FormatRange range;
        range.start = int(hint.begin);
        range.length = int(hint.end - hint.begin);
        range.format.setUnderlineStyle(QTextCharFormat::DotLine);
        formats << range;
    }
    m_layout.setFormats(formats);
    const double step = QFontMetricsF(font()).height() * leading;
    double y = 0;
    m_layout.beginLayout();
    for (auto line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, y + (step - line.height()) / 2});
        y += step;
    }
    m_layout.endLayout();
}

int HintText::heightForWidth(int width) const
{
    // Layouts ask for a few widths by turns, dozens of times before the page is there.
    auto &height = m_heights[width];
    if (height == 0) {
        layOut(width);
        height = int(std::ceil(QFontMetricsF(font()).height() * leading * std::max(1, m_layout.lineCount())));
    }
    return height;
}

QSize HintText::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {std::min(metrics.horizontalAdvance(m_text), metrics.averageCharWidth() * 60),
            int(metrics.height() * leading)};
}

QSize HintText::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(QStringLiteral("牵头单位牵头单位")), int(metrics.height() * leading)};
}

const domain::Hint *HintText::hintAt(const QPoint &position) const
{
    layOut(width());
    for (int number = 0; number < m_layout.lineCount(); ++number) {
        const auto line = m_layout.lineAt(number);
        if (!line.naturalTextRect().contains(position))
            continue;
        const int cursor = line.xToCursor(position.x(), QTextLine::CursorOnCharacter);
        for (const auto &hint : m_hints)
            if (cursor >= hint.begin && cursor < hint.end)
                return &hint;
    }
    return nullptr;
}

bool HintText::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto *hint = hintAt(help->pos()))
        QToolTip::showText(help->globalPos(),
                           tr("%1：%2 · 请核对").arg(domain::hintKindLabel(hint->kind), hint->value), this);
    else
        QToolTip::hideText();
    return true;
}

void HintText::paintEvent(QPaintEvent *)
{
    layOut(width());
    QPainter painter(this);
    const auto &colours = tones(palette());
    for (const auto &hint : m_muted ? QList<domain::Hint>() : m_hints) // nothing to check in what is 不适用
        for (int number = 0; number < m_layout.lineCount(); ++number) {
            const auto line = m_layout.lineAt(number);
            const int from = std::max(int(hint.begin), line.textStart());
            const int to = std::min(int(hint.end), line.textStart() + line.textLength());
            if (from < to)
                painter.fillRect(QRectF(QPointF(line.cursorToX(from), line.y()),
                                        QPointF(line.cursorToX(to), line.y() + line.height())),
                                 colours.hint);
        }
    painter.setPen(m_muted ? colours.muted : palette().color(QPalette::WindowText));
    m_layout.draw(&painter, {});
}

// The words must get into a letter or a chat; they are drawn and not selected, so they are copied whole.
void HintText::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("复制文字"), this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    menu->popup(event->globalPos());
}

} // namespace taizhang::ui
