#pragma once

#include "core/platform/machine.h"
#include "ui/shared/typing_dialog.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace taizhang::ui {

class FaultLabel;

/// Asks for the name of 操作人; yields it by name() when accepted, empty for the account's. It saves nothing.
class ActorDialog : public TypingDialog
{
    Q_OBJECT

public:
    /// `account` is who works here when no name is set.
    ActorDialog(const QString &name, const platform::Actor &account, QWidget *parent = nullptr);

    QString name() const;

private:
    void check();

    platform::Actor m_account;
    QLineEdit *m_name;
    FaultLabel *m_fault;
    QLabel *m_use;
    QPushButton *m_accept;
};

} // namespace taizhang::ui
