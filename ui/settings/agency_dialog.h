#pragma once

#include "ui/shared/typing_dialog.h"

class QLineEdit;
class QPushButton;

namespace taizhang::ui {

class FaultLabel;

/// Asks for the workspace's own agency, which signs what nobody else does; yields it by agency() when
/// accepted, never blank. It saves nothing.
class AgencyDialog : public TypingDialog
{
    Q_OBJECT

public:
    explicit AgencyDialog(const QString &agency, QWidget *parent = nullptr);

    QString agency() const;

private:
    void check();

    QLineEdit *m_agency;
    FaultLabel *m_fault;
    QPushButton *m_accept;
};

} // namespace taizhang::ui
