#pragma once

#include <QCheckBox>

namespace taizhang::ui {

/// The tick of a material: set when 已收集, a dash when 零报告 or 不适用, which a click turns into 已收集.
class StateBox : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

protected:
    void nextCheckState() override;
};

} // namespace taizhang::ui
