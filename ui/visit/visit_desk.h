#pragma once

#include "core/workflow/visit/visit_sheets.h"
#include "ui/reports/page_output.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QSettings;

namespace taizhang::ui {

class VisitDialog;
struct VisitChoice;

/// The sheets for the day of the visit, and what is lent on it: opens the dialogs, makes the sheets off the
/// window's thread, shows or writes them.
class VisitDesk : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    VisitDesk(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
              QWidget *window);

    void showSheets();
    void showLoans();
    /// 证明表 of the indicator on show.
    void previewProof();

private:
    /// A sheet, and what is recorded before it is handed out, none for most.
    struct Made
    {
        workflow::VisitSheet sheet;
        Ledger::Write handOut = {};
    };
    using Make = std::function<Made(const platform::Progress &)>;
    Make maker(const VisitChoice &choice) const;
    /// `from`: the dialog that it stands over; none: the window.
    void preview(const QString &name, Make make, QDialog *from = nullptr);
    void exportSheet(const QString &name, Make make, VisitDialog *from);
    Release releaseOf(const Made &made, const QString &name);

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    QSettings &m_settings;
    QWidget *m_window;
    PageOutput m_output;
};

} // namespace taizhang::ui
