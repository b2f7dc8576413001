#include "ui/printing/print_scope.h"

#include "ui/shared/indicator_chooser.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

/// Of one that is 不适用 there is nothing to print.
QList<storage::IndicatorLine> applicable(const Ledger &ledger)
{
    QSet<int> numbers;
    for (const auto &task : ledger.tasks())
        numbers.insert(task.indicator);
    auto lines = ledger.indicators();
    lines.removeIf([&](const auto &line) { return !numbers.contains(line.number); });
    return lines;
}

} // namespace

PrintScope::PrintScope(const Ledger &ledger, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_unit(new QComboBox(this))
    , m_indicators(new IndicatorChooser(QStringLiteral("print"), tr("要打印的指标"), ledger.sections(),
                                        applicable(ledger), this))
{
    setNames(m_unit, "printUnit", tr("只印哪个单位的"));
    m_unit->setToolTip(tr("选一个单位：勾选交给它的指标，只印它的分工行、它报送的材料和给它的催办单"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->addItem(tr("全部单位"));
    for (const auto &unit : ledger.roster().units())
        if (!unit.retired && !ledger.roster().askedOf(unit.id).isEmpty())
            m_unit->addItem(tr("只印 %1 的").arg(unit.name), QStringList{unit.uuid});
    m_unit->setVisible(m_unit->count() > 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_unit);
    layout->addWidget(m_indicators, 1);
    connect(m_unit, &QComboBox::activated, this, &PrintScope::takeUnit);
    connect(m_indicators, &IndicatorChooser::changed, this, &PrintScope::changed);
}

QList<int> PrintScope::chosen() const
{
    return m_indicators->chosen();
}

void PrintScope::choose(const QList<int> &numbers)
{
    m_indicators->choose(numbers);
}

void PrintScope::takeUnit()
{
    const auto chosen = units();
    QSet<int> numbers;
    for (const auto &unit : m_ledger.roster().units())
        if (chosen.contains(unit.uuid))
            for (const auto &line : m_ledger.roster().askedOf(unit.id))
                if (const auto *material = m_ledger.roster().material(line.material))
                    numbers.insert(material->indicator);
    if (chosen.isEmpty())
        emit changed();
    else
        choose(numbers.values());
}

QStringList PrintScope::units() const
{
    return m_unit->currentData().toStringList();
}

void PrintScope::chooseUnits(const QStringList &uuids)
{
    int place = uuids.isEmpty() ? 0 : m_unit->findData(uuids);
    if (place < 0) { // one that is asked for nothing any more, or is gone; preparing says so
        place = m_unit->count();
        m_unit->addItem(tr("保存的单位"), uuids);
        m_unit->show();
    }
    m_unit->setCurrentIndex(place);
    emit changed();
}

} // namespace taizhang::ui
