#pragma once

#include <QCheckBox>

namespace taizhang::ui {

/// The tick of a material: set when 已收集, a dash when 零报告 or 不适用, which a click turns into 已收集. Of
/// one that units send in there is a mark in its place, as it is not ticked here.
class StateBox : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

    /// Why it cannot be ticked, which its tip says; empty when it can.
    void setRefusal(const QString &refusal);
    void setOfUnits(bool isOfUnits);

protected:
    void nextCheckState() override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isOfUnits = false;
};

} // namespace taizhang::ui
