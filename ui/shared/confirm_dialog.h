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

    /// The other button says `words`, and Enter is for it: where doing it loses something.
    void preferBack(const QString &words);
};

} // namespace taizhang::ui
