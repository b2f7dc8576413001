#include "ui/reports/report_tools.h"

#include "ui/shared/look.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace taizhang::ui {

using report::OutlineKind;

ReportTools::ReportTools(int row, bool writable, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
    , m_writable(writable)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(QStringLiteral("reportTools_%1").arg(row));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid / 2);
    m_tools = new QGridLayout;
    m_tools->setSpacing(grid / 2);
    connect(
        add("cite", tr("引用附件…"), tr("在光标处引用一份佐证材料，编号变了会自己跟着变（Ctrl+Shift+F）")),
        &QToolButton::clicked, this, &ReportTools::citationWanted);
    connect(add("insertTable", tr("插入表格…"), tr("在光标处插入表格；光标在一个表格里时修改那个表格")),
            &QToolButton::clicked, this, &ReportTools::tableWanted);
    auto *outline = add("outline", tr("套用提纲"), tr("放入写作提纲，把【】里的空格填上就成文"));
    outline->setMenu(makeOutlines(outline));
    outline->setPopupMode(QToolButton::InstantPopup);
    m_units = add("showUnitTexts", tr("各单位说明"), tr("在下面显示各单位报来的说明，可以一段一段取用"));
    m_units->setCheckable(true);
    m_units->setEnabled(true); // to be read in any case
    connect(m_units, &QToolButton::toggled, this, &ReportTools::unitTextsToggled);
    auto *more = add("moreTools", tr("更多"), tr("历史版本、与其他指标合写"));
    more->setMenu(makeMore(more));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setEnabled(true);
    m_layout->addLayout(m_tools, 1);
    m_layout->addWidget(makeStage());
    arrange(grid * 100);
}

// As many side by side as the page has room for.
void ReportTools::arrange(int width)
{
    int widest = 1;
    int all = 0;
    for (const auto *button : std::as_const(m_buttons)) {
        widest = qMax(widest, button->sizeHint().width());
        all += button->sizeHint().width() + m_tools->spacing();
    }
    const bool inOneLine = all <= width;
    const auto count = int(m_buttons.size());
    const int perLine = inOneLine ? count : qBound(1, width / (widest + m_tools->spacing()), count);
    if (perLine == m_perLine)
        return;
    m_perLine = perLine;
    for (int i = 0; i < count; ++i)
        m_tools->addWidget(m_buttons[i], i / perLine, i % perLine, Qt::AlignLeft);
    for (int column = 0; column <= count; ++column)
        m_tools->setColumnStretch(column, column == perLine ? 1 : 0);
}

QSize ReportTools::minimumSizeHint() const
{
    int widest = m_stageBox->minimumSizeHint().width();
    for (const auto *button : m_buttons)
        widest = qMax(widest, button->sizeHint().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

QToolButton *ReportTools::add(const char *name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("%1_%2").arg(QLatin1StringView(name)).arg(m_row));
    button->setText(text);
    button->setToolTip(m_writable ? tip : tr("只读打开的台账不能修改。%1").arg(tip));
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setEnabled(m_writable);
    m_buttons << button;
    return button;
}

QMenu *ReportTools::makeOutlines(QToolButton *button)
{
    auto *menu = new QMenu(button);
    auto *fitting = menu->addAction(tr("没写的要点都套上(&A)"));
    fitting->setObjectName(QStringLiteral("outlineAll_%1").arg(m_row));
    connect(fitting, &QAction::triggered, this, [this] { emit outlineWanted(std::nullopt); });
    menu->addSection(tr("在光标处放入"));
    for (int kind = 0; kind <= int(OutlineKind::General); ++kind) {
        auto *action = menu->addAction(report::outlineKindLabel(OutlineKind(kind)));
        action->setObjectName(QStringLiteral("outline%1_%2").arg(kind).arg(m_row));
        connect(action, &QAction::triggered, this, [this, kind] { emit outlineWanted(OutlineKind(kind)); });
    }
    // Fusion leaves the heading of the section out when it measures, and then shortens the longest entry.
    menu->setMinimumWidth(menu->fontMetrics().horizontalAdvance(fitting->text()) + grid * 10);
    return menu;
}

QMenu *ReportTools::makeMore(QToolButton *button)
{
    auto *menu = new QMenu(button);
    auto *versions = menu->addAction(tr("历史版本，比较和恢复(&H)…"));
    versions->setObjectName(QStringLiteral("versions_%1").arg(m_row));
    connect(versions, &QAction::triggered, this, &ReportTools::versionsWanted);
    auto *serving = menu->addAction(tr("与其他指标合写一份(&S)…"));
    serving->setObjectName(QStringLiteral("serving_%1").arg(m_row));
    serving->setEnabled(m_writable);
    connect(serving, &QAction::triggered, this, &ReportTools::servingWanted);
    return menu;
}

QWidget *ReportTools::makeStage()
{
    auto *box = new QWidget(this);
    m_stageBox = box;
    auto *label = new QLabel(tr("办到"), box);
    m_stage = new QComboBox(box);
    m_stage->setObjectName(QStringLiteral("reportStage_%1").arg(m_row));
    m_stage->setAccessibleName(tr("情况说明办到哪一步"));
    m_stage->setToolTip(tr("起草、审签、盖章、扫描件回收；放入盖章扫描件后自动到最后一步"));
    m_stage->setEnabled(m_writable);
    int step = 0;
    for (const auto stage : domain::reportStages())
        m_stage->addItem(tr("%1 %2").arg(++step).arg(domain::stageLabel(stage)), int(stage));
    label->setBuddy(m_stage);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_stage);
    layout->addStretch();
    connect(m_stage, &QComboBox::activated, this,
            [this] { emit stageWanted(domain::ReportStage(m_stage->currentData().toInt())); });
    return box;
}

void ReportTools::takeKeyboard()
{
    m_stage->setFocus(Qt::OtherFocusReason);
}

void ReportTools::showStage(domain::ReportStage stage)
{
    m_stage->setCurrentIndex(m_stage->findData(int(stage)));
}

// On a narrow page the way stands below the tools.
void ReportTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < grid * 76;
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    arrange(narrow ? width() : width() - m_stageBox->sizeHint().width() - m_layout->spacing());
}

} // namespace taizhang::ui
