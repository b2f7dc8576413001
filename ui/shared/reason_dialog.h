#pragma once

#include "ui/shared/typing_dialog.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace taizhang::ui {

class NoticeLabel;

/// Asks for the reason that a state must have; yields it by reason() when accepted. It saves nothing.
class ReasonDialog : public TypingDialog
{
    Q_OBJECT

public:
    ReasonDialog(const QString &title, const QString &prompt, const QString &reason,
                 QWidget *parent = nullptr);

    /// Reasons that were given before, to be chosen from, and what one may look like.
    void offer(const QStringList &reasons, const QString &example);
    /// It may be left empty.
    void allowNone();
    QString reason() const;

private:
    void follow();

    bool m_isOptional = false;
    QComboBox *m_recent;
    QPlainTextEdit *m_edit;
    NoticeLabel *m_secret;
    QPushButton *m_accept;
};

} // namespace taizhang::ui
