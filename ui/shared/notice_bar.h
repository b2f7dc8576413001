#pragma once

#include <QWidget>

class QLabel;
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

    void setSentence(const QString &sentence);
    QPushButton *addButton(const char *name, const QString &text, const QString &tip);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
};

} // namespace taizhang::ui
