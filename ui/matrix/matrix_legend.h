#pragma once

#include <QWidget>

namespace taizhang::ui {

/// What the marks of the matrix mean, in one line.
class MatrixLegend : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace taizhang::ui
