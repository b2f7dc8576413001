#include "ui/exchange/inspector_dialog.h"

#include "ui/shared/dialog_buttons.h"
#include "ui/shared/indicator_chooser.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace taizhang::ui {

InspectorDialog::InspectorDialog(const Ledger &ledger, QWidget *parent)
    : QDialog(parent)
    , m_indicators(new IndicatorChooser(QStringLiteral("inspector"), tr("放进哪些部分和指标"),
                                        ledger.sections(), ledger.indicators(), this))
    , m_words(new QLabel(this))
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
    setNames(m_words, "inspectorWords", tr("说明"));
    m_indicators->chooseAll();
    m_folder->setObjectName(QStringLiteral("inspectorFolder"));
    m_zip->setObjectName(QStringLiteral("inspectorZip"));
    m_folder->setChecked(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(words);
    layout->addWidget(m_indicators, 1);
    layout->addWidget(m_words);
    layout->addWidget(m_folder);
    layout->addWidget(m_zip);
    m_accept = addDialogButtons(*this, tr("选择位置(&O)…"));
    m_accept->setObjectName(QStringLiteral("inspectorAccept"));
    connect(m_indicators, &IndicatorChooser::changed, this, &InspectorDialog::allow);
    allow();
    resize(grid * 80, grid * 72);
    m_accept->setFocus();
}

void InspectorDialog::allow()
{
    const auto chosen = m_indicators->chosen().size();
    m_accept->setEnabled(chosen > 0);
    m_words->setText(chosen > 0 ? tr("放进 %1 项指标。").arg(chosen)
                                : tr("还没有选指标：请在上面勾选部分或指标。"));
}

workflow::InspectorScope InspectorDialog::scope() const
{
    workflow::InspectorScope chosen;
    if (!m_indicators->isWhole())
        chosen.indicators = m_indicators->chosen();
    return chosen;
}

bool InspectorDialog::isZip() const
{
    return m_zip->isChecked();
}

} // namespace taizhang::ui
