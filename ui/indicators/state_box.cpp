#include "ui/indicators/state_box.h"

namespace taizhang::ui {

void StateBox::nextCheckState()
{
    setCheckState(checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

} // namespace taizhang::ui
