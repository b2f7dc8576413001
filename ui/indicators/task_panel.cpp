#include "ui/indicators/task_panel.h"

#include "core/workflow/tasks/asking.h"
#include "core/workflow/tasks/material_state.h"
#include "ui/asking/ask_dialog.h"
#include "ui/asking/asked_panel.h"
#include "ui/asking/asked_view.h"
#include "ui/asking/batch_dialog.h"
#include "ui/evidence/piece_words.h"
#include "ui/indicators/material_row.h"
#include "ui/indicators/unit_chips.h"
#include "ui/reports/report_editor.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

using domain::RequirementState;

namespace {

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(typeFont(TypeSize::Heading, true));
    return label;
}

} // namespace

TaskPanel::TaskPanel(Ledger &ledger, int taskIndex, QWidget *parent)
    : QWidget(parent), m_ledger(ledger), m_index(taskIndex)
{
    setObjectName(QStringLiteral("task_%1").arg(sheet().ordinal));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    if (m_ledger.current().tasks.size() > 1)
        layout->addWidget(makeTitle());
    layout->addWidget(makeUnits());
    layout->addWidget(makeMaterials());
    m_report = new ReportEditor(m_ledger, m_index, this);
    layout->addWidget(m_report);
    showCount();
    showPieceAdvice();
}

const storage::TaskSheet &TaskPanel::sheet() const
{
    return m_ledger.current().tasks[m_index];
}

QWidget *TaskPanel::makeTitle()
{
    auto *title = headingLabel(
        tr("分工 %1　（共 %2 行）").arg(sheet().ordinal).arg(m_ledger.current().tasks.size()), this);
    title->setObjectName(QStringLiteral("taskTitle_%1").arg(sheet().ordinal));
    return title;
}

QWidget *TaskPanel::makeUnits()
{
    auto *units = new QWidget(this);
    auto *layout = new QGridLayout(units);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(grid);
    layout->setVerticalSpacing(grid / 2);
    layout->setColumnStretch(1, 1);
    const auto add = [&](int line, const QString &role, const QString &cell, const char *name) {
        auto *label = new QLabel(role, units);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *chips = new UnitChips(role, cell, units);
        chips->explain(m_ledger.roster());
        m_chips << chips;
        chips->setObjectName(QStringLiteral("%1_%2").arg(QLatin1StringView(name)).arg(sheet().ordinal));
        layout->addWidget(label, line, 0, Qt::AlignTop);
        layout->addWidget(chips, line, 1);
    };
    add(0, tr("牵头单位"), sheet().leadText, "lead");
    add(1, tr("责任单位"), sheet().responsibleText, "responsible");
    return units;
}

QWidget *TaskPanel::makeMaterials()
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    line->addWidget(headingLabel(tr("主要提供资料"), list));
    m_count = new QLabel(list);
    m_count->setObjectName(QStringLiteral("materialCount_%1").arg(sheet().ordinal));
    line->addWidget(m_count, 0, Qt::AlignVCenter);
    line->addStretch();
    if (sheet().materials.size() > 1)
        line->addWidget(makeAskAll(list));
    layout->addLayout(line);
    for (const auto &material : sheet().materials) {
        addMaterial(material, list);
        addAsked(material, list);
    }
    if (sheet().materials.isEmpty()) {
        auto *none = new QLabel(tr("表中这一行没有列出资料，不需要勾选。"), list);
        none->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(none);
    }
    return list;
}

QWidget *TaskPanel::makeAskAll(QWidget *list)
{
    auto *button = new QPushButton(tr("一并交办…"), list);
    button->setObjectName(QStringLiteral("askAll_%1").arg(sheet().ordinal));
    button->setToolTip(tr("把这一行的几项材料一次交办：各给写明的单位，或者另选单位"));
    button->setAccessibleName(button->toolTip());
    button->setAutoDefault(false);
    button->setEnabled(m_ledger.writable());
    connect(button, &QPushButton::clicked, this, [this] {
        QList<domain::MaterialId> all;
        for (const auto &material : sheet().materials)
            all << material.id;
        BatchDialog::ask(m_ledger, this,
                         {[this](domain::UnitGroupId group) { emit membersWanted(group); },
                          [this](const QList<domain::MaterialId> &materials) {
                              ask(materials);
                          }},
                         all);
    });
    return button;
}

void TaskPanel::ask(const QList<domain::MaterialId> &materials)
{
    if (!sheet().leadText.isEmpty())
        return openAsking(materials, {});
    whenDone(
        m_ledger.session().read(
            [task = sheet().id](storage::Database &database) { return storage::leadAbove(database, task); }),
        this, m_ledger.errors(), tr("交办"),
        [this, materials](const std::optional<storage::LeadAbove> &above) { openAsking(materials, above); });
}

void TaskPanel::openAsking(const QList<domain::MaterialId> &materials,
                           const std::optional<storage::LeadAbove> &above)
{
    auto *dialog = new AskDialog(m_ledger.roster(), sheet(), materials, above, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AskDialog::membersWanted, this, &TaskPanel::membersWanted);
    connect(dialog, &QDialog::accepted, this, [this, dialog, number = m_ledger.current().number] {
        m_ledger.perform(
            dialog->title(), number,
            [asking = dialog->asking()](storage::Database &database, const storage::Author &author) {
                return workflow::askUnits(database, author, asking);
            });
    });
    dialog->open();
}

void TaskPanel::addAsked(const storage::MaterialSheet &material, QWidget *list)
{
    auto *panel = new AskedPanel(m_ledger, material.id, sheet().ordinal, material.ordinal, list);
    list->layout()->addWidget(panel);
    m_asked << panel;
    connect(panel, &AskedPanel::selected, this,
            [this, panel](domain::RequirementId requirement) { emit lineSelected(panel, requirement); });
    connect(panel, &AskedPanel::filesDropped, this, &TaskPanel::filesDropped);
    connect(panel, &AskedPanel::stepWanted, this,
            [this, panel](int by) { emit stepWanted(panel->reachable(), by); });
    connect(panel, &AskedPanel::historyWanted, this, &TaskPanel::historyWanted);
}

void TaskPanel::addMaterial(const storage::MaterialSheet &material, QWidget *list)
{
    auto *row = new MaterialRow(sheet().ordinal, material, m_ledger.writable(), list);
    list->layout()->addWidget(row);
    m_materials << row;
    connect(row, &MaterialRow::selected, this, [this, row] { emit selected(row); });
    connect(row, &MaterialRow::addWanted, this, [this, row] { emit addWanted(row); });
    connect(row, &MaterialRow::askWanted, this, [this, id = material.id] { ask({id}); });
    connect(row, &MaterialRow::filesDropped, this, &TaskPanel::filesDropped);
    connect(row, &MaterialRow::stepWanted, this, [this, row](int by) { emit stepWanted(row, by); });
    connect(
        row, &MaterialRow::stateWanted, this,
        [this, id = material.requirement, of = material.id](RequirementState state, const QString &reason) {
            const auto *line = m_ledger.roster().material(of);
            m_ledger.perform(
                tr("%1标为%2")
                    .arg(line == nullptr ? QString() : line->shownPlace(), domain::stateLabel(state)),
                m_ledger.current().number,
                [id, state, reason](storage::Database &database, const storage::Author &author) {
                    return workflow::setMaterialState(database, author, id, state, reason);
                });
        });
}

void TaskPanel::refresh()
{
    for (int place = 0; place < m_materials.size(); ++place)
        m_materials[place]->showSheet(sheet().materials[place]);
    showPieceAdvice();
    for (auto *chips : std::as_const(m_chips))
        chips->explain(m_ledger.roster());
    for (auto *panel : std::as_const(m_asked))
        panel->refresh();
    showCount();
}

void TaskPanel::commitPending()
{
    m_report->commitPending();
}

void TaskPanel::showPieceAdvice()
{
    for (qsizetype place = 0; place < m_materials.size(); ++place)
        m_materials[place]->setPieceAdvice(adviceOfMaterial(
            m_ledger, sheet().ordinal, sheet().materials[place].ordinal, QDate::currentDate()));
}

void TaskPanel::showCount()
{
    const auto progress = m_ledger.progressOfRow(m_ledger.current().number, sheet().ordinal);
    QStringList words{tr("已收齐 %1/%2").arg(progress.answered).arg(progress.materials)};
    if (progress.nilReturns > 0)
        words << tr("其中零报告 %1").arg(progress.nilReturns);
    if (progress.notApplicable > 0)
        words << tr("不适用 %1").arg(progress.notApplicable);
    m_count->setText(words.join(QStringLiteral("，")));
    m_count->setVisible(!sheet().materials.isEmpty());
}

} // namespace taizhang::ui
