#pragma once

#include <QToolButton>

namespace taizhang::ui {

/// One choice of a switch whose choices stand side by side: the one that is on is filled, in every lightness.
class SegmentButton : public QToolButton
{
    Q_OBJECT

public:
    SegmentButton(QAction *action, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace taizhang::ui
