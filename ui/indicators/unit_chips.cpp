#include "ui/indicators/unit_chips.h"

#include "core/domain/tasks/asking.h"
#include "ui/shared/group_words.h"
#include "ui/shared/look.h"
#include "ui/shared/roster.h"

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
    explain({});
    QStringList names;
    for (const auto &unit : m_units)
        names << (unit.group ? tr("%1（单位组）").arg(unit.name) : unit.name);
    setAccessibleName(
        tr("%1：%2").arg(role, names.isEmpty() ? tr("表中未列") : names.join(QStringLiteral("、"))));
}

UnitChips::Chip UnitChips::chipOf(const domain::UnitName &unit, const Roster &roster) const
{
    const auto known = domain::named(unit, roster.units(), roster.groups());
    if (unit.group) {
        const auto *group = known.group ? roster.group(*known.group) : nullptr;
        return {tr("组 · %1").arg(unit.name), group == nullptr
                                                  ? tr("单位组：%1，由多个单位组成").arg(unit.name)
                                                  : groupMeaning(roster, *group)};
    }
    const auto *bearer = known.unit ? roster.unit(*known.unit) : nullptr;
    if (bearer == nullptr || domain::unitNameKey(bearer->name) == domain::unitNameKey(unit.name))
        return {unit.name, tr("单位：%1").arg(unit.name)};
    return {tr("%1（即%2）").arg(unit.name, bearer->name),
            tr("“%1”是“%2”的别名。").arg(unit.name, bearer->name)};
}

void UnitChips::explain(const Roster &roster)
{
    m_chips.clear();
    QStringList explanations;
    for (const auto &unit : m_units) {
        m_chips << chipOf(unit, roster);
        explanations << m_chips.last().explanation;
    }
    setAccessibleDescription(explanations.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QList<QRect> UnitChips::place(int width) const
{
    const QFontMetrics metrics(font());
    const int height = chipHeight(metrics);
    QList<QRect> rects;
    QPoint at(0, 0);
    for (const auto &chip : m_chips) {
        const int wide = std::min(metrics.horizontalAdvance(chip.words) + 2 * padding, std::max(width, 1));
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
            // As rich text it is broken into lines; a name may hold anything.
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("<p>%1</p>").arg(m_chips[chip].explanation.toHtmlEscaped()),
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
                         m_chips[chip].words);
    }
}

} // namespace taizhang::ui
