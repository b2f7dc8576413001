#pragma once

#include <QWidget>

class QPushButton;

namespace taizhang::ui {

/// A sentence across the window or the page, on a soft ground that follows the palette, and what can be done
/// about it.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    /// `name` is that of the label.
    NoticeBar(const char *name, const QString &sentence, QWidget *parent = nullptr);

    QPushButton *addButton(const char *name, const QString &text, const QString &tip);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace taizhang::ui
