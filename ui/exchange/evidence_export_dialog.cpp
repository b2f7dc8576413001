#include "ui/exchange/evidence_export_dialog.h"

#include "ui/shared/dialog_buttons.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

constexpr int shownCharacters = 28;

} // namespace

EvidenceExportDialog::EvidenceExportDialog(const Ledger &ledger, QWidget *parent)
    : QDialog(parent)
    , m_all(new QRadioButton(tr("全部材料(&A)"), this))
    , m_bySection(new QRadioButton(tr("一个部分(&S)"), this))
    , m_byIndicator(new QRadioButton(tr("一项指标(&I)"), this))
    , m_byUnit(new QRadioButton(tr("一个单位(&U)"), this))
    , m_section(new QComboBox(this))
    , m_indicator(new QComboBox(this))
    , m_unit(new QComboBox(this))
{
    setObjectName(QStringLiteral("evidenceExportDialog"));
    setWindowTitle(tr("导出材料"));
    setMinimumWidth(grid * 72);
    auto *words = new QLabel(
        tr("按部分、指标分文件夹，文件名带编号和单位；附材料清单和校验清单。工作秘密不导出，"
           "只在清单里写明存放处。一个单位的，是放在它名下的材料，和放在别处、来源单位是它的材料。"),
        this);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    m_all->setObjectName(QStringLiteral("exportAll"));
    m_bySection->setObjectName(QStringLiteral("exportBySection"));
    m_byIndicator->setObjectName(QStringLiteral("exportByIndicator"));
    m_byUnit->setObjectName(QStringLiteral("exportByUnit"));
    setNames(m_section, "exportSection", tr("部分"));
    setNames(m_indicator, "exportIndicator", tr("指标"));
    setNames(m_unit, "exportUnit", tr("单位"));
    fill(ledger);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(m_all);
    layout->addWidget(makeChoice(m_bySection, m_section));
    layout->addWidget(makeChoice(m_byIndicator, m_indicator));
    layout->addWidget(makeChoice(m_byUnit, m_unit));
    layout->addWidget(words);
    auto *accept = addDialogButtons(*this, tr("选择文件夹(&O)…"));
    accept->setObjectName(QStringLiteral("exportAccept"));
    m_byIndicator->setChecked(true);
    m_byIndicator->setFocus();
}

QWidget *EvidenceExportDialog::makeChoice(QRadioButton *button, QComboBox *box)
{
    box->setEnabled(false);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(shownCharacters);
    connect(button, &QRadioButton::toggled, box, &QWidget::setEnabled);
    m_group.addButton(button);
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    button->setMinimumWidth(grid * 16);
    layout->addWidget(button);
    layout->addWidget(box, 1);
    return line;
}

void EvidenceExportDialog::fill(const Ledger &ledger)
{
    m_group.addButton(m_all);
    for (const auto &section : ledger.sections())
        m_section->addItem(beginning(section.mark + section.title, shownCharacters), section.ordinal);
    for (const auto &indicator : ledger.indicators())
        m_indicator->addItem(
            beginning(tr("第%1项 %2")
                          .arg(indicator.number)
                          .arg(indicator.shortName.isEmpty() ? indicator.text : indicator.shortName),
                      shownCharacters),
            indicator.number);
    m_indicator->setCurrentIndex(m_indicator->findData(ledger.current().number));
    for (const auto &unit : ledger.roster().units())
        m_unit->addItem(unit.name, unit.id.value());
    m_byUnit->setVisible(m_unit->count() > 0);
    m_unit->setVisible(m_unit->count() > 0);
}

storage::SetFilter EvidenceExportDialog::filter() const
{
    storage::SetFilter filter;
    if (m_bySection->isChecked())
        filter.section = m_section->currentData().toInt();
    if (m_byIndicator->isChecked())
        filter.indicator = m_indicator->currentData().toInt();
    if (m_byUnit->isChecked())
        filter.unit = domain::UnitId::parse(m_unit->currentData().toLongLong());
    return filter;
}

QString EvidenceExportDialog::name() const
{
    if (m_bySection->isChecked())
        return tr("第%1部分材料").arg(m_section->currentData().toInt());
    if (m_byIndicator->isChecked())
        return tr("第%1项材料").arg(m_indicator->currentData().toInt());
    return m_byUnit->isChecked() ? tr("%1材料").arg(m_unit->currentText()) : tr("全部材料");
}

} // namespace taizhang::ui
