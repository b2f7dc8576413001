#pragma once

#include "core/workflow/evidence/link_checks.h"
#include "ui/reports/page_output.h"

#include <QPointer>

namespace taizhang::ui {

class ReportPreview;

/// 网址核查表, and trying whether the addresses open: only when asked for, and after saying what it does.
class LinkDesk : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    LinkDesk(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget *window);

    void showSheet();
    void askCheck();

private:
    void dress(ReportPreview &preview);
    void confirm(const QList<workflow::LinkLine> &lines);
    void check();
    void checked(const workflow::CheckedLinks &result);

    Ledger &m_ledger;
    ProgressRunner &m_runner;
    QWidget *m_window;
    PageOutput m_output;
    QPointer<ReportPreview> m_shown;
};

} // namespace taizhang::ui
