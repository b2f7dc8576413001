#include "ui/shell/main_window.h"

#include "core/formats/sheets/sheet_writer.h"
#include "core/storage/table/edition_repository.h"
#include "core/workflow/workspace/export_place.h"
#include "ui/asking/batch_dialog.h"
#include "ui/asking/late_asking.h"
#include "ui/backup/backup_actions.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/evidence/removed/removed_dialog.h"
#include "ui/exchange/evidence_exporting.h"
#include "ui/help/help_key.h"
#include "ui/history/history_page.h"
#include "ui/indicators/indicator_page.h"
#include "ui/intake/intake_drops.h"
#include "ui/intake/intake_page.h"
#include "ui/navigation/navigation_pane.h"
#include "ui/navigation/navigation_view.h"
#include "ui/notices/notices_page.h"
#include "ui/reports/report_actions.h"
#include "ui/reports/report_editor.h"
#include "ui/reviewing/requirement_intake.h"
#include "ui/search/search_box.h"
#include "ui/shared/confirm_dialog.h"
#include "ui/shared/draft_keeper.h"
#include "ui/shared/input_guard.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/progress_runner.h"
#include "ui/shared/when_done.h"
#include "ui/shell/found_place.h"
#include "ui/shell/ledger_proofs.h"
#include "ui/shell/middle_pane.h"
#include "ui/shell/overview_pages.h"
#include "ui/shell/panes.h"
#include "ui/shell/paper_actions.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/status_line.h"
#include "ui/shell/statutory_notice.h"
#include "ui/shell/tool_line.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/work_pages.h"
#include "ui/shell/workspace_actions.h"
#include "ui/shell/workspace_notices.h"
#include "ui/units/units_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

const auto geometryKey = QStringLiteral("window/geometry");
const auto panesKey = QStringLiteral("window/panes");
const auto wayKey = QStringLiteral("window/navigation");
const auto evidenceKey = QStringLiteral("window/evidence");
constexpr int narrowScreen = grid * 90; // px

std::unique_ptr<Ledger> openLedger(std::unique_ptr<workflow::WorkspaceSession> session, ErrorReporter &errors,
                                   QSettings &settings)
{
    const auto indicator = RecentWorkspaces(settings).lastShown(session->folder().path());
    return std::make_unique<Ledger>(std::move(session), errors, indicator);
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<workflow::WorkspaceSession> session, FileChooser &chooser,
                       QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_chooser(chooser)
    , m_settings(settings)
    , m_errors(std::make_unique<ErrorReporter>(this))
    , m_ledger(openLedger(std::move(session), *m_errors, settings))
    , m_actions(new WindowActions(*this, *m_ledger->undoAction(), *m_ledger->redoAction()))
    , m_runner(new ProgressRunner(*m_errors, this))
    , m_reports(new ReportActions(*m_ledger, m_chooser, *m_runner, this))
    , m_workspace(new WorkspaceActions(*m_ledger, m_chooser, *m_runner, m_settings, this))
    , m_backups(new BackupActions(*m_ledger, m_chooser, *m_runner, m_settings, this))
    , m_panes(new Panes)
    , m_pages(new WorkPages(m_panes, m_actions->showIndicators))
    , m_navigation(new NavigationPane(
          *m_ledger, {m_actions->bySections, m_actions->byUnits, m_actions->byTodo}, m_panes))
    , m_middle(new MiddlePane(*m_ledger, *m_actions->backToList, m_settings, m_panes))
    , m_page(m_middle->indicatorPage())
    , m_evidence(new EvidencePane(*m_ledger, m_chooser, *m_runner, m_panes))
    , m_proofs(new LedgerProofs(m_ledger->session(), *m_errors, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    const auto name = m_ledger->session().folder().name();
    setWindowTitle(m_ledger->writable() ? tr("%1 - 法治台账").arg(name)
                                        : tr("%1（只读）- 法治台账").arg(name));
    layOut();
    addPages();
    connectPanes();
    connectLists();
    connectFileActions();
    connectViewActions();
    restoreSizes();
    m_navigation->setFocus();
    QTimer::singleShot(windowSettledAfterMs, this, [this] {
        // Drawn in a handful of sizes, which the start need not wait for.
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/fazhi-taizhang.svg")));
        loadSearchKeys(); // some 100 ms of a core
        m_proofs->begin();
    });
}

MainWindow::~MainWindow()
{
    // The editors make changes of what was typed, and running work stops, while the ledger is still there.
    delete takeCentralWidget();
    delete m_proofs;
    delete m_search;
    delete m_reports;
    delete m_workspace;
    delete m_backups;
    delete m_runner;
}

void MainWindow::layOut()
{
    auto *tools = new ToolLine(*m_ledger, *m_actions, this);
    addToolBar(tools);
    connect(m_actions->goTo, &QAction::triggered, tools, &ToolLine::focusNumber);
    m_search = tools->search();
    connect(m_actions->search, &QAction::triggered, m_search, &SearchBox::takeKeyboard);
    connect(m_search, &SearchBox::chosen, this, [this](const workflow::SearchHit &hit) {
        goToFound(hit, {*m_ledger, *m_pages, *m_middle, *m_evidence, *m_actions->showEvidence});
    });
    connect(tools, &ToolLine::gone, m_pages, &WorkPages::showIndicators);
    connect(tools, &ToolLine::gone, m_middle, &MiddlePane::showIndicator);
    connect(tools, &ToolLine::gone, m_page, [this](int, int row) { m_page->takeKeyboardAt(row); });
    connect(tools, &ToolLine::gone, m_navigation->sections(), &NavigationView::reveal);
    auto *status = new StatusLine(*m_ledger, m_runner, this);
    setStatusBar(status);
    connect(m_pages, &WorkPages::turned, status, &StatusLine::forget);
    connect(m_middle, &MiddlePane::shown, status, &StatusLine::forget);
    connect(status, &StatusLine::actorClicked, m_workspace, &WorkspaceActions::askActor);

    m_navigation->setMinimumWidth(grid * 19);
    m_middle->setMinimumWidth(grid * 42);
    m_evidence->setMinimumWidth(grid * 23);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *notices = new WorkspaceNotices(m_ledger->session(), central);
    connect(notices, &WorkspaceNotices::reopenWanted, this, [this] { emit openWanted(folder()); });
    connect(notices, &WorkspaceNotices::copyWanted, m_workspace, &WorkspaceActions::copyToLocal);
    connect(notices, &WorkspaceNotices::checkWanted, m_workspace, &WorkspaceActions::check);
    connect(m_proofs, &LedgerProofs::historyBroken, notices, &WorkspaceNotices::warnOfHistory);
    connect(m_proofs, &LedgerProofs::referencesBroken, this, [this] { emit lookWanted(folder()); });
    layout->addWidget(notices);
    auto *statutory = new StatutoryNotice(*m_ledger, m_settings, central);
    connect(statutory, &StatutoryNotice::goWanted, this, &MainWindow::goTo);
    statutory->ring(QDate::currentDate());
    layout->addWidget(statutory);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
}

void MainWindow::addPages()
{
    m_pages->add(m_actions->showUnits, [this] {
        m_units = new UnitsPage(*m_ledger, m_chooser, *m_runner, m_settings, m_pages);
        return m_units;
    });
    auto *overviews = new OverviewPages(*m_ledger, m_chooser, *m_runner, m_settings, *m_pages,
                                        *m_actions->showMatrix, *m_actions->showDashboard);
    connect(overviews, &OverviewPages::indicatorWanted, this, [this](int indicator, int row) {
        m_page->takeKeyboardAt(row);
        showIndicator(indicator);
    });
    connect(overviews, &OverviewPages::requirementWanted, this, &MainWindow::showRequirement);
    m_pages->add(m_actions->showNotices,
                 [this] { return new NoticesPage(*m_ledger, m_chooser, *m_runner, m_settings, m_pages); });
    m_pages->add(m_actions->showHistory, [this] { return makeHistory(); });
    connectIntake();
    // 看谁还没交 is wanted from every page.
    for (auto *way : {m_actions->bySections, m_actions->byUnits, m_actions->byTodo})
        connect(way, &QAction::triggered, this, [this] {
            if (m_pages->showsIndicators())
                return;
            m_pages->showIndicators();
            m_navigation->setFocus();
        });
    connect(m_pages, &WorkPages::turned, m_actions, &WindowActions::allowForIndicators);
}

void MainWindow::connectIntake()
{
    m_pages->add(m_actions->takeHeap, [this] {
        m_intake = new IntakePage(*m_ledger, m_chooser, *m_runner, m_settings, m_pages);
        return m_intake;
    });
    connect(new IntakeDrops(*m_ledger, this), &IntakeDrops::dropped, this, &MainWindow::takeHeap);
    connect(m_evidence, &EvidencePane::heapBrought, this,
            [this](const QStringList &paths, domain::RequirementId requirement) {
                domain::PlacingHint hint;
                hint.requirement = requirement;
                takeHeap(paths, hint);
            });
}

void MainWindow::takeHeap(const QStringList &paths, const domain::PlacingHint &hint)
{
    if (m_intake == nullptr || m_pages->shownPage() != m_actions->takeHeap)
        m_actions->takeHeap->trigger();
    m_intake->lookThrough(paths, hint);
}

QString MainWindow::lossWords() const
{
    return m_intake == nullptr ? QString() : m_intake->lossWords();
}

void MainWindow::leaveFor(const QString &wanted, void (MainWindow::*leave)(const QString &),
                          const QString &whenStaying)
{
    const auto lost = lossWords();
    if (lost.isEmpty() || QFileInfo(wanted) == QFileInfo(folder()))
        return (this->*leave)(wanted);
    auto *dialog = new ConfirmDialog(tr("还有文件没有收进"), lost, tr("打开另一个台账(&O)"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->preferBack(tr("留在这里"));
    connect(dialog, &QDialog::accepted, this, [=, this] { (this->*leave)(wanted); });
    connect(dialog, &QDialog::rejected, this, [this, whenStaying] {
        if (!whenStaying.isEmpty())
            emit m_ledger->remarked(whenStaying);
    });
    dialog->open();
}

void MainWindow::showMembers(domain::UnitGroupId group)
{
    m_actions->showUnits->trigger();
    m_units->revealGroup(group);
}

QWidget *MainWindow::makeHistory()
{
    m_history = new HistoryPage(*m_ledger, m_chooser, *m_runner, m_settings, m_pages);
    connect(m_history, &HistoryPage::indicatorWanted, this, &MainWindow::goTo);
    connect(m_history, &HistoryPage::requirementWanted, this, &MainWindow::showRequirement);
    connect(m_history, &HistoryPage::unitsWanted, this, [this](std::optional<domain::UnitId> unit) {
        m_actions->showUnits->trigger();
        if (unit)
            m_units->reveal(*unit);
    });
    return m_history;
}

void MainWindow::showIndicator(int indicator)
{
    auto *from = m_pages->shownPage();
    m_pages->showIndicators();
    m_middle->showIndicatorAlone();
    m_navigation->sections()->reveal(indicator);
    m_ledger->show(indicator);
    if (from != nullptr)
        m_middle->offerWayBack(*from, indicator);
}

void MainWindow::showRequirement(domain::RequirementId requirement)
{
    auto *from = m_pages->shownPage();
    m_pages->showIndicators();
    const auto indicator = m_middle->openAlone(requirement);
    if (from != nullptr)
        m_middle->offerWayBack(*from, indicator);
}

void MainWindow::goTo(int indicator)
{
    m_page->takeKeyboard();
    showIndicator(indicator);
}

void MainWindow::connectPanes()
{
    connect(m_middle, &MiddlePane::membersWanted, this, &MainWindow::showMembers);
    connect(m_middle, &MiddlePane::historyWanted, this, [this](int indicator, qint64 requirement) {
        m_actions->showHistory->trigger();
        m_history->showOnly(indicator, domain::RequirementId::parse(requirement));
    });
    connect(m_page, &IndicatorPage::materialSelected, m_evidence,
            [this](qint64 requirement) { m_evidence->showMaterial(requirement); });
    connect(m_page, &IndicatorPage::addWanted, m_evidence, &EvidencePane::addFiles);
    connect(m_page, &IndicatorPage::filesDropped, m_evidence, &EvidencePane::addPaths);
    connect(m_page, &IndicatorPage::reportMade, m_reports,
            [this](ReportEditor *report) { m_reports->serve(*report); });
    for (auto *report : m_page->reports())
        m_reports->serve(*report);
    connect(m_page, &IndicatorPage::wholePreviewWanted, m_reports,
            [this](int indicator) { m_reports->preview(indicator, std::nullopt); });
    connect(m_page, &IndicatorPage::wholeExportWanted, m_reports,
            [this](int indicator, workflow::ReportFormat format) {
                m_reports->exportAs(indicator, std::nullopt, format);
            });
    // What is added must be seen.
    const auto showEvidence = [this] {
        m_actions->showEvidence->setChecked(true);
    };
    connect(m_page, &IndicatorPage::addWanted, this, showEvidence);
    connect(m_page, &IndicatorPage::filesDropped, this, showEvidence);
    connect(m_actions->addFiles, &QAction::triggered, this, showEvidence);
    connect(m_actions->paste, &QAction::triggered, this, showEvidence);
    // Not one for the window: the evidence pane answers Ctrl+V itself, and two at once would cancel each
    // other.
    for (QWidget *pane : {static_cast<QWidget *>(m_middle), static_cast<QWidget *>(m_navigation)})
        connect(new QShortcut(QKeySequence::Paste, pane, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, m_evidence, &EvidencePane::paste);
    const auto allowAdding = [this](bool can) {
        m_actions->addFiles->setEnabled(can);
        m_actions->paste->setEnabled(can);
    };
    connect(m_evidence, &EvidencePane::canAddChanged, this, allowAdding);
    allowAdding(m_page->selectedMaterial() != 0 && m_ledger->writable());
    m_evidence->showMaterial(m_page->selectedMaterial());
}

void MainWindow::connectLists()
{
    connect(m_navigation, &NavigationPane::indicatorChosen, m_middle, &MiddlePane::showIndicator);
    connect(m_navigation, &NavigationPane::reportChosen, m_page, &IndicatorPage::goToReport);
    connect(m_navigation, &NavigationPane::listChosen, m_middle, &MiddlePane::showList);
    connect(m_navigation, &NavigationPane::entered, m_middle, &MiddlePane::takeKeyboard);
    connect(m_middle, &MiddlePane::shown, m_navigation, &NavigationPane::setShown);
    connect(m_middle, &MiddlePane::shown, m_evidence, [this](const auto &scope) {
        if (!scope)
            m_evidence->showMaterial(m_page->selectedMaterial());
    });
    connect(m_middle, &MiddlePane::shown, m_evidence, [this](const auto &scope) {
        m_evidence->followList(scope.has_value(), m_middle->reviewSteps());
    });
    connect(m_evidence, &EvidencePane::nextPlaceWanted, m_middle, &MiddlePane::step);
    connect(m_evidence, &EvidencePane::placeWanted, this, [this](domain::RequirementId requirement) {
        m_page->goTo(requirement);
        m_ledger->show(m_ledger->current().number);
    });
    connect(m_actions->fullView, &QAction::triggered, m_evidence, &EvidencePane::showFull);
    connect(m_middle, &MiddlePane::tableWanted, this, &MainWindow::exportTable);
    auto *back = new RequirementIntake(*m_ledger, m_chooser, *m_runner, m_settings, this);
    connect(m_middle, &MiddlePane::returnWanted, back, &RequirementIntake::chooseFile);
    connect(m_middle, &MiddlePane::rowLeft, m_evidence, &EvidencePane::awaitPlace);
    connect(m_middle, &MiddlePane::rowsEnded, m_evidence, &EvidencePane::showNothing);
    connect(m_middle, &MiddlePane::rowReached, m_evidence, [this](qint64 requirement) {
        if (m_evidence->requirement() != domain::RequirementId::parse(requirement))
            m_evidence->showMaterial(requirement);
    });
}

void MainWindow::connectFileActions()
{
    m_workspace->serve(*m_actions);
    connect(m_workspace, &WorkspaceActions::createWanted, this,
            [this](const QString &wanted) { leaveFor(wanted, &MainWindow::createWanted); });
    connect(m_workspace, &WorkspaceActions::openWanted, this,
            [this](const QString &wanted) { leaveFor(wanted, &MainWindow::openWanted); });
    connect(m_workspace, &WorkspaceActions::commitWanted, m_reports, &ReportActions::commitTyping);
    connect(m_actions->backups, &QAction::triggered, m_backups, &BackupActions::showDialog);
    connect(m_backups, &BackupActions::commitWanted, m_reports, &ReportActions::commitTyping);
    m_backups->setLoss([this] { return lossWords(); });
    connect(m_backups, &BackupActions::openWanted, this, [this](const QString &restored) {
        leaveFor(restored, &MainWindow::openWanted,
                 tr("台账已恢复到“%1”，没有打开。").arg(QDir::toNativeSeparators(restored)));
    });
    connect(m_backups, &BackupActions::reopenWanted, this, &MainWindow::reopenWanted);
    connect(m_actions->addFiles, &QAction::triggered, m_evidence, &EvidencePane::addFiles);
    connect(m_actions->paste, &QAction::triggered, m_evidence, &EvidencePane::paste);
    connect(m_actions->exportEvidence, &QAction::triggered, this,
            [this] { exportEvidence(*m_ledger, m_chooser, *m_runner, *this); });
    auto *paper = new PaperActions(*m_ledger, m_chooser, *m_runner, m_settings, this);
    paper->serve(*m_actions);
    connect(paper, &PaperActions::commitWanted, m_reports, &ReportActions::commitTyping);
    connect(paper, &PaperActions::placeWanted, this, [this](const workflow::LeftOut &piece) {
        workflow::SearchHit hit;
        hit.entry.indicator = piece.indicator;
        hit.entry.requirement = piece.requirement.value();
        hit.entry.filing = piece.filing.value();
        goToFound(hit, {*m_ledger, *m_pages, *m_middle, *m_evidence, *m_actions->showEvidence});
    });
    connect(m_actions->removedEvidence, &QAction::triggered, this, [this] {
        auto *dialog = new RemovedDialog(*m_ledger, m_settings, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions->exportPdf, &QAction::triggered, m_reports, &ReportActions::exportCurrent);
    connect(m_actions->printPreview, &QAction::triggered, m_reports, &ReportActions::previewCurrent);
    connect(m_actions->readBack, &QAction::triggered, m_reports, &ReportActions::readBackCurrent);
    auto *late = new LateAsking(*m_ledger, this);
    connect(late, &LateAsking::membersWanted, this, &MainWindow::showMembers);
    m_actions->askInBatch->setEnabled(m_ledger->writable());
    connect(m_actions->askInBatch, &QAction::triggered, this, [this] {
        BatchDialog::ask(*m_ledger, this, {[this](domain::UnitGroupId group) {
            showMembers(group);
        }});
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectViewActions()
{
    connect(m_actions->focusFilter, &QAction::triggered, m_navigation, [this] {
        m_actions->showNavigation->setChecked(true);
        m_navigation->focusFilter();
    });
    connect(m_actions->focusPage, &QAction::triggered, m_middle, [this] {
        if (m_middle->showsList())
            m_middle->takeKeyboard();
        else
            m_page->focusContent();
    });
    for (const auto &[action, by] : {std::pair(m_actions->previous, -1), std::pair(m_actions->next, 1)})
        connect(action, &QAction::triggered, m_middle, [this, by = by] {
            if (m_middle->showsList())
                m_middle->step(by);
            else
                m_navigation->sections()->step(by);
        });
    connect(m_actions->showNavigation, &QAction::toggled, m_navigation, &QWidget::setVisible);
    connect(m_actions->showEvidence, &QAction::toggled, m_evidence, &QWidget::setVisible);
    for (const auto *shown : {m_actions->showNavigation, m_actions->showEvidence})
        connect(shown, &QAction::toggled, m_panes, &Panes::arrange);
    connect(m_actions, &WindowActions::lightnessChosen, this, &MainWindow::lightnessChosen);
    connect(m_actions->guide, &QAction::triggered, new HelpKey(*this), &HelpKey::open);
    new InputGuard(this);
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(*this); });
}

bool MainWindow::writable() const
{
    return m_ledger->writable();
}

QString MainWindow::folder() const
{
    return m_ledger->session().folder().path();
}

void MainWindow::setLightness(Theme::Lightness lightness)
{
    m_actions->setLightness(lightness);
}

void MainWindow::loadSearchKeys()
{
    auto keys = m_ledger->session()
                    .read([](storage::Database &database) { return storage::edition(database); })
                    .then(QtFuture::Launch::Async,
                          [](const domain::IndicatorTable &table) { return searchKeys(table); });
    whenDone(keys, this, *m_errors, tr("准备筛选"),
             [this](const SearchKeys &found) { m_navigation->setKeys(found); });
}

void MainWindow::exportTable(const formats::Workbook &table, const QString &fileName)
{
    const auto title = tr("导出表格");
    const auto path = m_chooser.saveFile(this, title, fileName, tr("表格 (*.xlsx)"));
    if (path.isEmpty())
        return;
    m_errors->guard(title, [&] {
        workflow::refuseUnlessWritableTo(path);
        formats::writeWorkbook(table, path);
        emit m_ledger->remarked(tr("已导出表格：%1").arg(QDir::toNativeSeparators(path)));
    });
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(*menuBar(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::restoreSizes()
{
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resize(grid * 160, grid * 90);
    m_panes->wish(m_settings.value(panesKey).toList());
    m_navigation->setWay(m_settings.value(wayKey).toInt());
    // At 200 % on a small screen three panes at once leave none of them enough; F8 brings the third.
    if (!m_settings.contains(panesKey) && screen()->availableSize().width() < narrowScreen)
        m_actions->showEvidence->setChecked(false);
    m_evidence->restoreState(m_settings.value(evidenceKey).toByteArray());
}

void MainWindow::saveSizes()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(panesKey, m_panes->wished());
    m_settings.setValue(wayKey, m_navigation->way());
    m_settings.setValue(evidenceKey, m_evidence->saveState());
}

void MainWindow::askToLose(const QStringList &losses)
{
    const auto title = m_ledger->hasUnstored()  ? tr("还没有保存")
                       : !lossWords().isEmpty() ? tr("还有文件没有收进")
                                                : tr("还有事情没有做完");
    auto *question = new ConfirmDialog(title, losses.join(QStringLiteral("\n\n")), tr("仍然关闭"), this);
    question->setObjectName(QStringLiteral("loseDialog"));
    question->preferBack(tr("回到窗口"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, &MainWindow::closeUnasked);
    // What was asked about has ended behind the question; what came of it, if it failed, is to be read.
    connect(m_runner, &ProgressRunner::runningChanged, question, [this, question](bool running) {
        if (running)
            return;
        question->reject();
        QTimer::singleShot(0, this, [this] {
            const auto *failure = findChild<QMessageBox *>(QStringLiteral("failureBox"));
            if (failure == nullptr || !failure->isVisible())
                close();
        });
    });
    question->open();
}

void MainWindow::closeWhenSaved()
{
    m_closesWhenSaved = true;
    auto *waiting = new QObject(this);
    connect(m_ledger.get(), &Ledger::saving, waiting, [this, waiting](int pending) {
        if (pending > 0)
            return;
        waiting->deleteLater();
        QTimer::singleShot(0, this, &QWidget::close);
    });
}

void MainWindow::closeUnasked()
{
    m_mayLose = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayLose)
        m_reports->commitTyping();
    // What was typed a moment ago is on its way; whether it arrives is known when that has ended.
    if (!m_mayLose && m_ledger->isSaving() && !m_closesWhenSaved) {
        event->ignore();
        return closeWhenSaved();
    }
    QStringList losses;
    if (m_ledger->hasUnstored() || m_ledger->drafts()->holdsSent())
        losses << tr(
            "情况说明里有文字没有存入台账，现在关闭就没有了：可以先复制到别处，或者腾出空间后再存。");
    if (const auto lost = lossWords(); !lost.isEmpty())
        losses << lost;
    if (m_runner->isRunning())
        losses << tr("有一件事还没有做完（例如添加材料、导出），现在关闭就停下，已经做了一半的不会留下。");
    m_closesWhenSaved = false;
    if (!losses.isEmpty() && !m_mayLose) {
        event->ignore();
        askToLose(losses);
        return;
    }
    saveSizes();
    RecentWorkspaces(m_settings).showed(folder(), m_ledger->current().number);
    QMainWindow::closeEvent(event);
}

} // namespace taizhang::ui
