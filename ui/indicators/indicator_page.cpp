#include "ui/indicators/indicator_page.h"

#include "ui/asking/asked_panel.h"
#include "ui/asking/asked_view.h"
#include "ui/indicators/history_panel.h"
#include "ui/indicators/indicator_header.h"
#include "ui/indicators/material_row.h"
#include "ui/indicators/task_panel.h"
#include "ui/reports/report_editor.h"
#include "ui/reports/whole_report.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/notice_bar.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace taizhang::ui {

IndicatorPage::IndicatorPage(Ledger &ledger, QWidget *parent) : QScrollArea(parent), m_ledger(ledger)
{
    setNames(this, "indicatorPage", tr("指标页"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    verticalScrollBar()->setSingleStep(grid * 4);
    build();
    connect(&m_ledger, &Ledger::currentChanged, this, &IndicatorPage::followLedger);
}

IndicatorPage::~IndicatorPage() = default;

bool IndicatorPage::showsCurrent() const
{
    const auto &sheet = m_ledger.current();
    if (sheet.number != m_number || sheet.tasks.size() != m_tasks.size())
        return false;
    for (int row = 0; row < m_tasks.size(); ++row)
        if (sheet.tasks[row].materials.size() != m_tasks[row]->materials().size())
            return false;
    return true;
}

void IndicatorPage::followLedger()
{
    if (showsCurrent()) {
        m_header->showProgress();
        for (auto *task : std::as_const(m_tasks))
            task->refresh();
        m_history->refresh();
    } else {
        build();
    }
    const auto row = std::exchange(m_keyboardWanted, 0);
    if (m_reportWanted && m_reportWanted->first == m_number) { // laid out by then
        QTimer::singleShot(0, this, [this, at = m_reportWanted->second, row] { reachReport(at, row > 0); });
        m_reportWanted.reset();
    } else if (row > 0) {
        focusRow(row);
    }
    if (m_lineWanted && isOnPage(*m_lineWanted)) {
        // Where it stands is known when the page has been laid out.
        QTimer::singleShot(0, this, [this, wanted = *m_lineWanted] { reachLine(wanted); });
        m_lineWanted.reset();
    }
}

void IndicatorPage::build()
{
    for (auto *task : std::as_const(m_tasks)) // with which what is typed there goes
        task->commitPending();
    const bool hadFocus = m_content != nullptr && m_content->isAncestorOf(QApplication::focusWidget());
    m_number = m_ledger.current().number;
    m_tasks.clear();
    m_content = new QWidget;
    m_content->setObjectName(QStringLiteral("indicatorContent"));
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 3);
    m_layout->setSpacing(grid * 2);
    m_header = new IndicatorHeader(m_ledger, m_content);
    m_layout->addWidget(m_header);
    if (!m_ledger.current().applicable())
        m_layout->addWidget(makeNotice());
    if (m_ledger.current().tasks.size() > 1) // of a single row it is the row's own
        m_layout->addWidget(makeWholeReport());
    for (int row = 0; row < m_ledger.current().tasks.size(); ++row)
        addTask(row);
    m_history = new HistoryPanel(m_ledger, m_content);
    connect(m_history, &HistoryPanel::allWanted, this, [this] { emit historyWanted(m_number, 0); });
    m_layout->addWidget(m_history);
    m_layout->addStretch();
    setWidget(m_content); // takes the place of the indicator before, which goes with all of its widgets
    verticalScrollBar()->setValue(0);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    m_history->refresh();
    // What comes by Ctrl+V must not land on a material that nobody chose, unless there is but one.
    m_selected = 0;
    if (const auto all = materials(); all.size() == 1)
        select(all.first());
    else
        emit materialSelected(0, {});
}

QWidget *IndicatorPage::makeNotice()
{
    return new NoticeBar(
        "notApplicableNotice",
        tr("不适用：表中注明“%1”，不计入进度，也不需要收集资料。").arg(m_ledger.current().note), m_content);
}

QWidget *IndicatorPage::makeWholeReport()
{
    auto *whole = new WholeReport(m_number, static_cast<int>(m_ledger.current().tasks.size()), m_content);
    connect(whole, &WholeReport::previewWanted, this, &IndicatorPage::wholePreviewWanted);
    connect(whole, &WholeReport::exportWanted, this, &IndicatorPage::wholeExportWanted);
    return whole;
}

void IndicatorPage::addTask(int index)
{
    if (index > 0) {
        auto *line = new QFrame(m_content);
        line->setFrameShape(QFrame::HLine);
        line->setForegroundRole(QPalette::Mid);
        line->setFrameShadow(QFrame::Plain);
        m_layout->addWidget(line);
    }
    auto *task = new TaskPanel(m_ledger, index, m_content);
    m_layout->addWidget(task);
    m_tasks << task;
    connect(task, &TaskPanel::selected, this, &IndicatorPage::select);
    connect(task, &TaskPanel::lineSelected, this, &IndicatorPage::selectLine);
    connect(task, &TaskPanel::addWanted, this, &IndicatorPage::add);
    connect(task, &TaskPanel::filesDropped, this, &IndicatorPage::filesDropped);
    connect(task, &TaskPanel::stepWanted, this, &IndicatorPage::stepFrom);
    connect(task, &TaskPanel::membersWanted, this, &IndicatorPage::membersWanted);
    connect(task, &TaskPanel::historyWanted, this,
            [this](domain::RequirementId requirement) { emit historyWanted(m_number, requirement.value()); });
    emit reportMade(task->report());
}

QList<MaterialRow *> IndicatorPage::materials() const
{
    QList<MaterialRow *> all;
    for (auto *task : m_tasks)
        all << task->materials();
    return all;
}

QList<ReportEditor *> IndicatorPage::reports() const
{
    QList<ReportEditor *> all;
    for (auto *task : m_tasks)
        all << task->report();
    return all;
}

bool IndicatorPage::takeSelection(qint64 requirement, const MaterialRow *material, const AskedPanel *panel)
{
    if (std::exchange(m_selected, requirement) == requirement)
        return false;
    for (auto *other : materials())
        other->setSelected(other == material);
    for (auto *task : std::as_const(m_tasks))
        for (auto *other : task->asked())
            if (other != panel)
                other->clearSelection();
    return true;
}

void IndicatorPage::select(MaterialRow *material)
{
    if (takeSelection(material->requirement(), material, nullptr))
        emit materialSelected(material->requirement(), material->label());
}

// What one of its units is asked stays selected: the files are that unit's.
void IndicatorPage::add(MaterialRow *material)
{
    const auto selected = domain::RequirementId::parse(m_selected);
    const auto *line = selected ? m_ledger.roster().requirement(*selected) : nullptr;
    if (line == nullptr || line->material != material->material())
        select(material);
    emit addWanted();
}

void IndicatorPage::selectLine(AskedPanel *panel, domain::RequirementId requirement)
{
    const auto *line = m_ledger.roster().requirement(requirement);
    if (line == nullptr || !takeSelection(requirement.value(), nullptr, panel))
        return;
    const auto area = panel->currentRect();
    const auto at = panel->mapTo(m_content, area.center());
    ensureVisible(at.x(), at.y(), 0, area.height() / 2 + grid * 2);
    emit materialSelected(requirement.value(), m_ledger.roster().placeOf(*line));
}

QList<QWidget *> IndicatorPage::stops() const
{
    QList<QWidget *> all;
    for (auto *task : m_tasks)
        for (qsizetype place = 0; place < task->materials().size(); ++place) {
            all << task->materials()[place];
            if (auto *view = task->asked()[place]->reachable())
                all << view;
        }
    return all;
}

void IndicatorPage::stepFrom(QWidget *from, int by)
{
    const auto all = stops();
    const auto place = all.indexOf(from) + by;
    if (place < 0 || place >= all.size())
        return;
    if (auto *view = qobject_cast<AskedView *>(all[place]))
        return view->enter(by);
    all[place]->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(all[place], 0, grid * 2);
}

// The ledger answers a show() with currentChanged, whichever indicator it is for.
void IndicatorPage::takeKeyboard()
{
    takeKeyboardAt(1);
}

void IndicatorPage::takeKeyboardAt(int row)
{
    m_keyboardWanted = row;
    m_lineWanted.reset();
}

void IndicatorPage::goTo(domain::RequirementId requirement)
{
    m_lineWanted = requirement;
    m_reportWanted.reset();
}

void IndicatorPage::goToReport(int indicator, int row)
{
    m_reportWanted = std::pair(indicator, row);
    m_lineWanted.reset();
}

void IndicatorPage::reachReport(int row, bool withKeyboard)
{
    if (row < 1 || row > m_tasks.size())
        return;
    auto *report = m_tasks[row - 1]->report();
    verticalScrollBar()->setValue(report->mapTo(m_content, QPoint(0, 0)).y() - grid * 2);
    if (withKeyboard)
        report->takeKeyboard();
}

bool IndicatorPage::isOnPage(domain::RequirementId requirement) const
{
    const auto *line = m_ledger.roster().requirement(requirement);
    if (line == nullptr) { // 本局自收
        const auto all = materials();
        return std::any_of(all.cbegin(), all.cend(), [&](const MaterialRow *material) {
            return material->requirement() == requirement.value();
        });
    }
    const auto *material = m_ledger.roster().material(line->material);
    return material != nullptr && material->indicator == m_number;
}

void IndicatorPage::reachLine(domain::RequirementId requirement)
{
    for (auto *material : materials())
        if (material->requirement() == requirement.value()) {
            material->setFocus(Qt::OtherFocusReason);
            ensureWidgetVisible(material, 0, grid * 2);
            return select(material);
        }
    for (auto *task : std::as_const(m_tasks))
        for (auto *panel : task->asked())
            if (panel->goTo(requirement))
                return;
}

void IndicatorPage::focusRow(int row)
{
    if (row == 1 || row > m_tasks.size() || m_tasks[row - 1]->materials().isEmpty())
        return focusContent();
    auto *task = m_tasks[row - 1];
    task->materials().first()->setFocus(Qt::OtherFocusReason);
    // The widgets of an indicator that was just built have no place yet.
    QMetaObject::invokeMethod(
        task, [this, task] { ensureWidgetVisible(task->materials().first(), 0, viewport()->height() / 3); },
        Qt::QueuedConnection);
}

void IndicatorPage::focusContent()
{
    if (const auto all = materials(); !all.isEmpty())
        all.first()->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

} // namespace taizhang::ui
