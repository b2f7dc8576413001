#include "ui/evidence/evidence_buttons.h"

#include "ui/shared/look.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace taizhang::ui {

EvidenceButtons::EvidenceButtons(QWidget *parent)
    : QWidget(parent)
    , m_add(make("addEvidence", tr("添加…"), tr("选择文件，添加到这份材料")))
    , m_open(make("openEvidence", tr("打开"), tr("用系统程序打开只读副本（回车）")))
    , m_remove(make("removeEvidence", tr("移出"), tr("从这份材料移出，可以撤销（Delete）")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    for (auto *button : {m_add, m_open, m_remove})
        layout->addWidget(button);
    layout->addStretch();
    connect(m_add, &QPushButton::clicked, this, &EvidenceButtons::addWanted);
    connect(m_open, &QPushButton::clicked, this, &EvidenceButtons::openWanted);
    connect(m_remove, &QPushButton::clicked, this, &EvidenceButtons::removeWanted);
}

QPushButton *EvidenceButtons::make(const char *name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    setNames(button, name, tip);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    button->setFixedWidth(button->fontMetrics().horizontalAdvance(text) + grid * 2);
    return button;
}

void EvidenceButtons::allowAdding(bool can)
{
    m_add->setEnabled(can);
}

void EvidenceButtons::allowUsing(bool canOpen, bool canRemove)
{
    m_open->setEnabled(canOpen);
    m_remove->setEnabled(canRemove);
}

} // namespace taizhang::ui
