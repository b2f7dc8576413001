#pragma once

#include "core/domain/evidence/placing.h"
#include "core/formats/sheets/sheet.h"
#include "core/workflow/workspace/workspace_session.h"
#include "ui/shared/file_chooser.h"
#include "ui/shell/theme.h"

#include <QMainWindow>

#include <memory>

class QSettings;

namespace taizhang::ui {

class BackupActions;
class ErrorReporter;
class EvidencePane;
class HistoryPage;
class IndicatorPage;
class IntakePage;
class Ledger;
class LedgerProofs;
class MiddlePane;
class NavigationPane;
class Panes;
class ProgressRunner;
class ReportActions;
class SearchBox;
class UnitsPage;
class WindowActions;
class WorkPages;
class WorkspaceActions;

/// The window of one open workspace: navigation, indicator page, evidence; menus and the status line.
/// Opening another workspace is asked of whoever made the window.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Sizes, and which indicator was on show last, are kept in `settings`, which outlives the window, as
    /// does `chooser`.
    MainWindow(std::unique_ptr<workflow::WorkspaceSession> session, FileChooser &chooser, QSettings &settings,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    Ledger &ledger() { return *m_ledger; }
    QString folder() const;
    bool writable() const;
    ErrorReporter &errors() { return *m_errors; }
    void setLightness(Theme::Lightness lightness);
    /// For another window that takes its place; what would be lost was asked about.
    void closeUnasked();
    /// For the window after this one; done by itself when it is closed.
    void saveSizes();

signals:
    void createWanted(const QString &folder);
    void openWanted(const QString &folder);
    /// The same workspace, whose content was put back to a backup.
    void reopenWanted(const QString &folder, const QString &sentence);
    /// The same workspace, to be looked at only: it was found to be damaged, and takes no change.
    void lookWanted(const QString &folder);
    void lightnessChosen(taizhang::ui::Theme::Lightness lightness);

protected:
    void closeEvent(QCloseEvent *event) override;
    /// Before what is nowhere else goes with the window; a sentence each.
    void closeWhenSaved();
    void askToLose(const QStringList &losses);

private:
    void layOut();
    void addPages();
    void connectIntake();
    /// What would go with this window and is nowhere else, in a sentence; empty for nothing.
    QString lossWords() const;
    /// Another workspace takes this one's place, by `leave`; asks where something would be lost by it.
    /// `whenStaying` is said when the answer is no.
    void leaveFor(const QString &wanted, void (MainWindow::*leave)(const QString &),
                  const QString &whenStaying = {});
    void takeHeap(const QStringList &paths, const domain::PlacingHint &hint);
    QWidget *makeHistory();
    void showMembers(domain::UnitGroupId group);
    void connectPanes();
    void connectLists();
    void connectFileActions();
    void connectViewActions();
    void loadSearchKeys();
    void showIndicator(int indicator);
    void showRequirement(domain::RequirementId requirement);
    /// The keyboard goes there, too.
    void goTo(int indicator);
    void showShortcuts();
    void exportTable(const formats::Workbook &table, const QString &fileName);
    void restoreSizes();

    FileChooser &m_chooser;
    QSettings &m_settings;
    bool m_mayLose = false;         ///< closing was asked about
    bool m_closesWhenSaved = false; ///< closing waits for what is being stored
    std::unique_ptr<ErrorReporter> m_errors;
    std::unique_ptr<Ledger> m_ledger;
    WindowActions *m_actions;
    ProgressRunner *m_runner;
    ReportActions *m_reports;
    WorkspaceActions *m_workspace;
    BackupActions *m_backups;
    Panes *m_panes;
    WorkPages *m_pages;
    NavigationPane *m_navigation;
    MiddlePane *m_middle;
    IndicatorPage *m_page;
    IntakePage *m_intake = nullptr; ///< made when first shown
    EvidencePane *m_evidence;
    HistoryPage *m_history = nullptr; ///< once it was shown
    UnitsPage *m_units = nullptr;     ///< the same
    SearchBox *m_search = nullptr;
    LedgerProofs *m_proofs;
};

} // namespace taizhang::ui
