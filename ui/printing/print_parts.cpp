#include "ui/printing/print_parts.h"

#include "core/report/booklet/spine_labels.h"
#include "ui/shared/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>

namespace taizhang::ui {

using workflow::PrintChoice;

PrintParts::PrintParts(QWidget *parent) : QGroupBox(tr("打印什么"), parent), m_spineWidth(new QComboBox(this))
{
    add("printContents", tr("总目录(&Z)"), &PrintChoice::contents,
        tr("选中的各项各有几份情况说明、几份材料"));
    add("printDividers", tr("分隔页(&F)"), &PrintChoice::dividers,
        tr("每个部分、每项指标前面各一页，写明名称和指标原文"));
    add("printIndexes", tr("卷内目录(&J)"), &PrintChoice::indexes,
        tr("每项一份，带备考表；封版装订过的材料印出所在的页，其余的页号留空"));
    add("printLists", tr("佐证材料清单(&L)"), &PrintChoice::lists);
    add("printReports", tr("情况说明(&R)"), &PrintChoice::reports)->setChecked(true);
    add("printEvidence", tr("入册材料(&M)"), &PrintChoice::evidence,
        tr("档位是入册的，照装订的样子印：PDF 原样，照片排在页上并印题名"));
    add("printChecklists", tr("核对表(&K)"), &PrintChoice::checklists, tr("每行分工一张，可以手工打钩"));
    add("printNotices", tr("催办单(&T)"), &PrintChoice::notices, tr("欠交的单位每家一份"));
    auto *spines = add("printSpines", tr("盒脊标签(&H)"), &PrintChoice::spines,
                       tr("20–60 毫米档案盒的脊背标签；不选“每项一盒”的，每个部分一盒"));
    auto *spineOfEach = add("printSpineOfEach", tr("每项一盒(&I)"), &PrintChoice::spineOfEach);
    setNames(m_spineWidth, "printSpineWidth", tr("档案盒的宽度"));
    m_spineWidth->addItem(tr("各种盒宽各一张"), 0);
    for (const auto width : report::spineWidths)
        m_spineWidth->addItem(tr("盒宽 %1 毫米").arg(width), width);
    for (QWidget *ofSpines : {static_cast<QWidget *>(spineOfEach), static_cast<QWidget *>(m_spineWidth)}) {
        ofSpines->setEnabled(false);
        connect(spines, &QCheckBox::toggled, ofSpines, &QWidget::setEnabled);
    }

    auto *layout = new QGridLayout(this);
    layout->setHorizontalSpacing(grid * 2);
    for (int place = 0; place < m_parts.size(); ++place)
        layout->addWidget(m_parts[place].box, place / 2, place % 2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_spineWidth, int(m_parts.size() + 1) / 2, 0, 1, 2);
}

QCheckBox *PrintParts::add(const char *name, const QString &text, bool PrintChoice::*field,
                           const QString &tip)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(name));
    box->setToolTip(tip);
    connect(box, &QCheckBox::toggled, this, &PrintParts::changed);
    m_parts << Part{box, field};
    return box;
}

void PrintParts::putInto(PrintChoice &choice) const
{
    for (const auto &[box, field] : m_parts)
        choice.*field = box->isChecked();
    choice.spineWidth = m_spineWidth->currentData().toInt();
}

void PrintParts::choose(const PrintChoice &choice)
{
    for (const auto &[box, field] : std::as_const(m_parts))
        box->setChecked(choice.*field);
    m_spineWidth->setCurrentIndex(std::max(m_spineWidth->findData(choice.spineWidth), 0));
}

QList<QWidget *> PrintParts::tabOrder() const
{
    QList<QWidget *> order;
    for (const auto &part : m_parts)
        order << part.box;
    return order << m_spineWidth;
}

} // namespace taizhang::ui
