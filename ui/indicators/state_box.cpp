#include "ui/indicators/state_box.h"

#include "ui/shared/state_marks.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace taizhang::ui {

void StateBox::setRefusal(const QString &refusal)
{
    setEnabled(refusal.isEmpty());
    setToolTip(refusal);
    setAccessibleDescription(refusal);
}

void StateBox::setOfUnits(bool isOfUnits)
{
    if (std::exchange(m_isOfUnits, isOfUnits) != isOfUnits)
        update();
}

void StateBox::nextCheckState()
{
    setCheckState(checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

void StateBox::paintEvent(QPaintEvent *event)
{
    if (!m_isOfUnits)
        return QCheckBox::paintEvent(event);
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    // Its lines are thinner than a frame, so that it is as plain only when it is a little larger.
    constexpr int wider = 2;
    const auto box = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    byUnitsIcon(palette()).paint(&painter, box.adjusted(-wider, -wider, wider, wider));
}

} // namespace taizhang::ui
