#include "ui/printing/print_scope.h"

#include "ui/printing/number_ranges.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

constexpr int numberRole = Qt::UserRole;

} // namespace

PrintScope::PrintScope(const Ledger &ledger, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_numbers(new QLineEdit(this))
    , m_said(new QLabel(this))
    , m_unit(new QComboBox(this))
    , m_tree(new QTreeWidget(this))
{
    setNames(m_numbers, "printNumbers", tr("按序号勾选"));
    m_numbers->setPlaceholderText(tr("序号，如 1-9,20,46，按回车勾选"));
    setNames(m_unit, "printUnit", tr("勾选某个单位的指标"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_said->setObjectName(QStringLiteral("printNumbersSaid"));
    m_said->setWordWrap(true);
    m_said->hide();
    setNames(m_tree, "printTree", tr("要打印的指标"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const char *name, const QString &text, bool all) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, all] { choose(all ? m_items.keys() : QList<int>()); });
        buttons->addWidget(button);
    };
    add("printAll", tr("全选(&A)"), true);
    add("printNone", tr("全不选(&N)"), false);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_numbers);
    layout->addWidget(m_said);
    layout->addWidget(m_unit);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    fill(ledger);
    connect(m_numbers, &QLineEdit::returnPressed, this, &PrintScope::takeNumbers);
    connect(m_unit, &QComboBox::activated, this, &PrintScope::takeUnit);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] {
        if (!m_filling)
            emit changed();
    });
}

void PrintScope::fill(const Ledger &ledger)
{
    m_filling = true;
    QHash<int, QTreeWidgetItem *> sections;
    for (const auto &section : ledger.sections()) {
        auto *item = new QTreeWidgetItem(m_tree, {section.mark + section.title});
        item->setFlags(item->flags() | Qt::ItemIsAutoTristate | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Unchecked);
        sections.insert(section.ordinal, item);
    }
    QSet<int> applicable;
    for (const auto &task : ledger.tasks())
        applicable.insert(task.indicator);
    for (const auto &line : ledger.indicators()) {
        // Of one that is 不适用 there is nothing to print.
        if (!applicable.contains(line.number))
            continue;
        const auto words = line.shortName.isEmpty() ? line.text.simplified() : line.shortName;
        auto *item = new QTreeWidgetItem(sections.value(line.section),
                                         {QStringLiteral("%1　%2").arg(line.number).arg(words)});
        item->setToolTip(0, line.text);
        item->setData(0, numberRole, line.number);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Unchecked);
        m_items.insert(line.number, item);
    }
    m_unit->addItem(tr("勾选某个单位的指标…"));
    for (const auto &unit : ledger.roster().units())
        if (!unit.retired && !ledger.roster().askedOf(unit.id).isEmpty())
            m_unit->addItem(unit.name, unit.id.value());
    m_unit->setVisible(m_unit->count() > 1);
    m_filling = false;
}

QList<int> PrintScope::chosen() const
{
    QList<int> numbers;
    for (const auto &line : m_ledger.indicators())
        if (const auto *item = m_items.value(line.number); item && item->checkState(0) == Qt::Checked)
            numbers << line.number;
    return numbers;
}

void PrintScope::choose(const QList<int> &numbers)
{
    m_filling = true;
    for (const auto &[number, item] : m_items.asKeyValueRange())
        item->setCheckState(0, numbers.contains(number) ? Qt::Checked : Qt::Unchecked);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        auto *section = m_tree->topLevelItem(i);
        section->setExpanded(section->checkState(0) == Qt::PartiallyChecked);
    }
    m_filling = false;
    emit changed();
}

void PrintScope::takeNumbers()
{
    const auto most = m_ledger.indicators().isEmpty() ? 0 : m_ledger.indicators().last().number;
    const auto numbers = parseNumbers(m_numbers->text(), most);
    m_said->setVisible(!numbers);
    if (!numbers)
        m_said->setText(tr("序号应像 1-9,20,46 这样写，最大 %1。").arg(most));
    else
        choose(*numbers);
}

void PrintScope::takeUnit()
{
    const auto unit = domain::UnitId::parse(m_unit->currentData().toLongLong());
    if (!unit)
        return;
    QSet<int> numbers;
    for (const auto &line : m_ledger.roster().askedOf(*unit))
        if (const auto *material = m_ledger.roster().material(line.material))
            numbers.insert(material->indicator);
    choose(numbers.values());
    m_unit->setCurrentIndex(0);
}

} // namespace taizhang::ui
