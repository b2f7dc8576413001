#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace taizhang::ui {

/// Asks for the reason that a state must have; yields it by reason() when accepted. It saves nothing.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(const QString &title, const QString &prompt, const QString &reason,
                 QWidget *parent = nullptr);

    QString reason() const;

private:
    QPlainTextEdit *m_edit;
    QPushButton *m_accept;
};

} // namespace taizhang::ui
