#pragma once

#include "ui/shared/roster.h"
#include "ui/shared/typing_dialog.h"

#include <functional>

class QLineEdit;
class QPushButton;

namespace taizhang::ui {

class FaultLabel;

/// Asks for a name; yields it by name() when accepted. It saves nothing.
class NameDialog : public TypingDialog
{
    Q_OBJECT

public:
    /// What is wrong with a name, in a sentence; empty when nothing.
    using Fault = std::function<QString(const QString &name)>;

    NameDialog(const QString &title, const QString &prompt, const QString &name, Fault fault,
               QWidget *parent = nullptr);

    QString name() const;

private:
    void check();

    Fault m_faultOf;
    QLineEdit *m_line;
    FaultLabel *m_fault;
    QPushButton *m_accept;
};

/// What is wrong with the name of a group, `self` for one that is renamed; empty when nothing.
QString groupNameFault(const QString &name, const Roster &roster, std::optional<domain::UnitGroupId> self);

} // namespace taizhang::ui
