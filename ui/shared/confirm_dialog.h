#pragma once

#include <QDialog>

namespace taizhang::ui {

/// Asks whether to do what the sentence says; accepted when so. `doIt` is the word of the button.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const QString &title, const QString &sentence, const QString &doIt,
                  QWidget *parent = nullptr);

    /// Enter is for the other button: where doing it loses something. It says `words`, or 取消 without.
    void preferBack(const QString &words = {});
};

} // namespace taizhang::ui
