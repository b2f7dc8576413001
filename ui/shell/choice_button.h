#pragma once

#include <QPushButton>

namespace taizhang::ui {

/// A large button of the start page: what it does, and a line that says more.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    ChoiceButton(const QString &title, const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
};

} // namespace taizhang::ui
