#pragma once

#include "core/workflow/letters/notices.h"
#include "ui/shared/button_line.h"

#include <functional>

namespace taizhang::ui {

class Ledger;
class NoticeActions;

/// What is done with the letters to the units that are ticked, as a line of buttons.
class NoticeButtons : public ButtonLine
{
    Q_OBJECT

public:
    /// `run` gives the letters at the moment of a click. All outlive it.
    NoticeButtons(Ledger &ledger, NoticeActions &actions, std::function<workflow::NoticeRun()> run,
                  QWidget *parent = nullptr);

    /// Whether any unit is ticked.
    void setReady(bool ready);

private:
    Ledger &m_ledger;
    const std::function<workflow::NoticeRun()> m_run;
    QPushButton *m_record;
    QList<QPushButton *> m_reading; ///< of use in a read-only workspace, too
};

} // namespace taizhang::ui
