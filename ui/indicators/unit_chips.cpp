#include "ui/indicators/unit_chips.h"

#include "ui/shared/look.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace taizhang::ui {

namespace {

constexpr int padding = grid;
constexpr int gap = grid / 2;

int chipHeight(const QFontMetrics &metrics)
{
    return metrics.height() + grid / 2;
}

} // namespace

UnitChips::UnitChips(const QString &role, const QString &cell, QWidget *parent)
    : QWidget(parent), m_cell(cell), m_units(domain::parseUnitCell(cell))
{
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList names;
    for (const auto &unit : m_units)
        names << (unit.group ? tr("%1（单位组）").arg(unit.name) : unit.name);
    setAccessibleName(
        tr("%1：%2").arg(role, names.isEmpty() ? tr("表中未列") : names.join(QStringLiteral("、"))));
}

QString UnitChips::words(const domain::UnitName &unit) const
{
    return unit.group ? tr("组 · %1").arg(unit.name) : unit.name;
}

QList<QRect> UnitChips::place(int width) const
{
    const QFontMetrics metrics(font());
    const int height = chipHeight(metrics);
    QList<QRect> rects;
    QPoint at(0, 0);
    for (const auto &unit : m_units) {
        const int wide = std::min(metrics.horizontalAdvance(words(unit)) + 2 * padding, std::max(width, 1));
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + height + gap};
        rects << QRect(at, QSize(wide, height));
        at.rx() += wide + gap;
    }
    return rects;
}

int UnitChips::heightForWidth(int width) const
{
    const auto rects = place(width);
    return rects.isEmpty() ? chipHeight(QFontMetrics(font())) : rects.last().bottom() + 1;
}

QSize UnitChips::sizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 50, chipHeight(QFontMetrics(font()))};
}

QSize UnitChips::minimumSizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 16, chipHeight(QFontMetrics(font()))};
}

bool UnitChips::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto rects = place(width());
    for (int chip = 0; chip < rects.size(); ++chip)
        if (rects[chip].contains(help->pos())) {
            const auto &unit = m_units[chip];
            QToolTip::showText(help->globalPos(),
                               unit.group ? tr("单位组：%1，由多个单位组成").arg(unit.name)
                                          : tr("单位：%1").arg(unit.name),
                               this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

void UnitChips::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = tones(palette());
    if (m_units.isEmpty()) {
        painter.setPen(colours.muted);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                         m_cell.isEmpty() ? tr("（表中此格为空）") : tr("（表中为“%1”）").arg(m_cell));
        return;
    }
    const auto rects = place(width());
    for (int chip = 0; chip < rects.size(); ++chip) {
        painter.setPen(m_units[chip].group ? QPen(colours.muted, 1) : QPen(Qt::NoPen));
        painter.setBrush(colours.chip);
        painter.drawRoundedRect(QRectF(rects[chip]).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rects[chip].adjusted(padding, 0, -padding / 2, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         words(m_units[chip]));
    }
}

} // namespace taizhang::ui
