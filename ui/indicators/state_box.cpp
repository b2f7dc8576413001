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
    byUnitsIcon(palette()).paint(&painter,
                                 style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this));
}

} // namespace taizhang::ui
