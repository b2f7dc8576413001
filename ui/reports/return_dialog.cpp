#include "ui/reports/return_dialog.h"

#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTextBlock>
#include <QTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace taizhang::ui {

using workflow::ReturnedPoint;
using workflow::ReturnedState;

namespace {

QString stateLabel(const ReturnedPoint &point)
{
    switch (point.state) {
    case ReturnedState::Same:
        return ReturnDialog::tr("没有变");
    case ReturnedState::Changed:
        return point.after.isEmpty() ? ReturnDialog::tr("在文件里清空了") : ReturnDialog::tr("改过");
    case ReturnedState::Missing:
        return ReturnDialog::tr("文件里没有");
    case ReturnedState::New:
        return ReturnDialog::tr("不是要点");
    }
    return {};
}

/// Marks the lines that the other side does not have.
void showText(QTextEdit &edit, const QString &text, const QString &other)
{
    edit.setPlainText(text);
    const auto known = other.split(u'\n');
    QList<QTextEdit::ExtraSelection> marks;
    for (auto block = edit.document()->begin(); block.isValid(); block = block.next()) {
        if (block.text().isEmpty() || known.contains(block.text()))
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setBackground(tones(edit.palette()).hint);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << mark;
    }
    edit.setExtraSelections(marks);
}

} // namespace

ReturnDialog::ReturnDialog(const QString &file, const workflow::ReturnedReport &returned, bool writable,
                           QWidget *parent)
    : QDialog(parent)
    , m_returned(returned)
    , m_writable(writable)
    , m_points(new QTreeWidget(this))
    , m_before(new QTextEdit(this))
    , m_after(new QTextEdit(this))
{
    setObjectName(QStringLiteral("returnDialog"));
    setWindowTitle(tr("读回第%1项的 Word 文件").arg(returned.indicator));
    auto *words = new QLabel(this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setText(
        tr("“%1”里的文字和台账里的比较如下。勾选要读回的要点，没有勾选的不动；读回以后可以撤销。").arg(file));
    auto *remarks = new QLabel(returned.remarks.join(u'\n'), this);
    remarks->setObjectName(QStringLiteral("returnRemarks"));
    remarks->setWordWrap(true);
    remarks->setTextFormat(Qt::PlainText);
    remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    remarks->setVisible(!returned.remarks.isEmpty());
    setNames(m_points, "returnPoints", tr("要点"));
    m_points->setHeaderLabels({tr("要点"), tr("比较")});
    m_points->setRootIsDecorated(false);
    m_points->setUniformRowHeights(true);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_points);
    split->addWidget(makeSides());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(words);
    layout->addWidget(remarks);
    layout->addWidget(split, 1);
    if (!writable) {
        auto *why = new QLabel(tr("台账现在只读，只能比较，不能读回。"), this);
        why->setObjectName(QStringLiteral("returnReadOnly"));
        layout->addWidget(why);
    }
    m_take = addDialogButtons(*this, tr("读回勾选的要点(&T)"));
    m_take->setObjectName(QStringLiteral("returnTake"));
    addPoints();
    connect(m_points, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) { showPoint(m_points->indexOfTopLevelItem(item)); });
    connect(m_points, &QTreeWidget::itemChanged, this, &ReturnDialog::updateButton);
    const auto room = parent ? parent->screen()->availableSize() : screen()->availableSize();
    resize(std::min(grid * 120, room.width() * 9 / 10), std::min(grid * 88, room.height() * 9 / 10));
    updateButton();
    m_points->setFocus();
}

QWidget *ReturnDialog::makeSides()
{
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->setChildrenCollapsible(false);
    const auto add = [&](QTextEdit *edit, const char *name, const QString &title) {
        auto *side = new QWidget(sides);
        auto *layout = new QVBoxLayout(side);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(grid / 2);
        auto *label = new QLabel(title, side);
        label->setBuddy(edit);
        layout->addWidget(label);
        layout->addWidget(edit);
        setNames(edit, name, title);
        edit->setReadOnly(true);
        edit->setTabChangesFocus(true);
        sides->addWidget(side);
    };
    add(m_before, "returnBefore", tr("台账里现在的"));
    add(m_after, "returnAfter", tr("文件里的"));
    return sides;
}

void ReturnDialog::addPoints()
{
    QTreeWidgetItem *first = nullptr;
    for (const auto &point : m_returned.points) {
        auto heading = point.heading.simplified();
        if (point.further > 0)
            heading = tr("第%1项 %2").arg(point.further).arg(heading);
        else if (!m_returned.row && point.row > 0)
            heading = tr("第%1行 %2").arg(point.row).arg(heading);
        auto *item = new QTreeWidgetItem(m_points, {heading, stateLabel(point)});
        item->setToolTip(0, point.heading);
        if (point.canBeTaken && m_writable) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(0, point.proposed ? Qt::Checked : Qt::Unchecked);
        }
        if (first == nullptr && point.state != ReturnedState::Same)
            first = item;
    }
    m_points->header()->setStretchLastSection(false);
    m_points->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_points->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    if (first == nullptr)
        first = m_points->topLevelItem(0);
    m_points->setCurrentItem(first);
    if (first != nullptr)
        showPoint(m_points->indexOfTopLevelItem(first));
}

void ReturnDialog::showPoint(int index)
{
    if (index < 0)
        return;
    const auto &point = m_returned.points.at(index);
    showText(*m_before, point.before, point.after);
    showText(*m_after, point.after, point.before);
}

QList<int> ReturnDialog::chosen() const
{
    QList<int> indexes;
    for (int i = 0; i < m_points->topLevelItemCount(); ++i) {
        const auto *item = m_points->topLevelItem(i);
        if ((item->flags() & Qt::ItemIsUserCheckable) && item->checkState(0) == Qt::Checked &&
            m_returned.points.at(i).canBeTaken && m_writable)
            indexes << i;
    }
    return indexes;
}

void ReturnDialog::updateButton()
{
    const auto count = chosen().size();
    m_take->setEnabled(count > 0);
    const bool anything = std::any_of(m_returned.points.cbegin(), m_returned.points.cend(),
                                      [](const auto &point) { return point.canBeTaken; });
    m_take->setToolTip(count > 0  ? QString()
                       : anything ? tr("先勾选要读回的要点")
                                  : tr("文件里的文字和台账里的一样，没有可读回的"));
}

} // namespace taizhang::ui
