#include "ui/exchange/inspector_dialog.h"

#include "ui/shared/dialog_buttons.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace taizhang::ui {

InspectorDialog::InspectorDialog(const Ledger &ledger, QWidget *parent)
    : QDialog(parent)
    , m_sections(new QListWidget(this))
    , m_folder(new QRadioButton(tr("文件夹，拷到 U 盘就能看(&F)"), this))
    , m_zip(new QRadioButton(tr("压缩包（zip），便于发送(&Z)"), this))
{
    setObjectName(QStringLiteral("inspectorDialog"));
    setWindowTitle(tr("生成迎检文件夹"));
    setMinimumWidth(grid * 76);
    auto *words = new QLabel(
        tr("检查组用任何浏览器打开里面的 "
           "index.html，就能按部分、按序号翻看指标、情况说明和佐证材料，可以查找、"
           "打印，不联网，不需要别的程序。审核状态不放进去；工作秘密只写明存放处；存了脱敏件的用脱敏件。"),
        this);
    words->setWordWrap(true);
    auto *label = new QLabel(tr("放进哪些部分(&S)"), this);
    label->setBuddy(m_sections);
    setNames(m_sections, "inspectorSections", tr("放进哪些部分"));
    m_folder->setObjectName(QStringLiteral("inspectorFolder"));
    m_zip->setObjectName(QStringLiteral("inspectorZip"));
    m_folder->setChecked(true);
    fill(ledger);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(words);
    layout->addWidget(label);
    layout->addWidget(m_sections);
    layout->addWidget(m_folder);
    layout->addWidget(m_zip);
    m_accept = addDialogButtons(*this, tr("选择位置(&O)…"));
    m_accept->setObjectName(QStringLiteral("inspectorAccept"));
    connect(m_sections, &QListWidget::itemChanged, this, &InspectorDialog::allow);
    m_accept->setFocus();
}

void InspectorDialog::fill(const Ledger &ledger)
{
    for (const auto &section : ledger.sections()) {
        auto *item = new QListWidgetItem(section.mark + section.title, m_sections);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setData(Qt::UserRole, section.ordinal);
    }
    m_sections->setCurrentRow(0);
    const auto lines = qMin(m_sections->count(), 9);
    m_sections->setMinimumHeight(m_sections->sizeHintForRow(0) * lines + 2 * m_sections->frameWidth());
}

void InspectorDialog::allow()
{
    bool any = false;
    for (int row = 0; row < m_sections->count(); ++row)
        any = any || m_sections->item(row)->checkState() == Qt::Checked;
    m_accept->setEnabled(any);
    m_accept->setToolTip(any ? QString() : tr("至少勾选一个部分"));
}

workflow::InspectorScope InspectorDialog::scope() const
{
    workflow::InspectorScope chosen;
    for (int row = 0; row < m_sections->count(); ++row)
        if (m_sections->item(row)->checkState() == Qt::Checked)
            chosen.sections << m_sections->item(row)->data(Qt::UserRole).toInt();
    return chosen.sections.size() == m_sections->count() ? workflow::InspectorScope{} : chosen;
}

bool InspectorDialog::isZip() const
{
    return m_zip->isChecked();
}

} // namespace taizhang::ui
