#pragma once

#include <QLabel>

namespace taizhang::ui {

/// 请核对 and why, on a soft ground as wide as the words; hidden where there is nothing to look at.
class AdviceLabel : public QLabel
{
    Q_OBJECT

public:
    explicit AdviceLabel(QWidget *parent = nullptr);

    /// One sentence a line.
    void showAdvice(const QStringList &sentences);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace taizhang::ui
