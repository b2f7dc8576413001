#include "ui/shared/indicator_chooser.h"

#include "ui/shared/look.h"
#include "ui/shared/number_ranges.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace taizhang::ui {

namespace {

enum Column { Place, Words };
constexpr int numberRole = Qt::UserRole; ///< of an indicator; none on sections
constexpr auto tickable = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;

} // namespace

IndicatorChooser::IndicatorChooser(const QString &name, const QString &label,
                                   const QList<storage::SectionLine> &sections,
                                   const QList<storage::IndicatorLine> &indicators, QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_said(new QLabel(this)), m_tree(new QTreeWidget(this))
{
    setNames(m_line, (name + QStringLiteral("Numbers")).toLatin1().constData(), tr("按序号勾选"));
    m_line->setPlaceholderText(tr("按序号勾选，如 20,46,50-55"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_said->setObjectName(name + QStringLiteral("NumbersSaid"));
    m_said->setWordWrap(true);
    m_said->hide();
    setNames(m_tree, (name + QStringLiteral("Tree")).toLatin1().constData(), label);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(grid * 2);
    fill(sections, indicators);
    auto *top = new QHBoxLayout;
    top->addWidget(m_line, 1);
    top->addWidget(makeButtons(name));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(top);
    layout->addWidget(m_said);
    layout->addWidget(m_tree, 1);
    connect(m_line, &QLineEdit::textEdited, this, [this] { takeNumbers(false); });
    connect(m_line, &QLineEdit::editingFinished, this, [this] { takeNumbers(true); });
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] {
        if (!m_choosing)
            emit changed();
    });
}

QWidget *IndicatorChooser::makeButtons(const QString &name)
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    const auto add = [&](const char *ending, const QString &text, auto action) {
        auto *button = new QPushButton(text, box);
        button->setObjectName(name + QLatin1StringView(ending));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
        layout->addWidget(button);
    };
    add("All", tr("全选(&A)"), [this] { chooseAll(); });
    add("None", tr("全不选(&N)"), [this] { choose({}); });
    return box;
}

void IndicatorChooser::fill(const QList<storage::SectionLine> &sections,
                            const QList<storage::IndicatorLine> &indicators)
{
    QHash<int, QTreeWidgetItem *> branches;
    for (const auto &section : sections) {
        if (std::none_of(indicators.cbegin(), indicators.cend(),
                         [&](const auto &line) { return line.section == section.ordinal; }))
            continue;
        auto *branch = new QTreeWidgetItem(m_tree, {section.mark + section.title});
        branch->setFlags(tickable | Qt::ItemIsAutoTristate);
        branch->setCheckState(Place, Qt::Unchecked);
        branch->setToolTip(Place, branch->text(Place));
        branches.insert(section.ordinal, branch);
    }
    for (const auto &line : indicators) {
        auto *branch = branches.value(line.section);
        if (!branch)
            continue;
        const auto words = line.shortName.isEmpty() ? line.text.simplified() : line.shortName;
        auto *leaf = new QTreeWidgetItem(branch, {tr("第%1项 %2").arg(line.number).arg(words)});
        leaf->setFlags(tickable);
        leaf->setData(Place, numberRole, line.number);
        leaf->setToolTip(Place, line.text);
        leaf->setCheckState(Place, Qt::Unchecked);
        m_items.insert(line.number, leaf);
        m_numbers << line.number;
    }
}

QList<int> IndicatorChooser::chosen() const
{
    QList<int> numbers;
    for (const auto number : m_numbers)
        if (m_items.value(number)->checkState(Place) == Qt::Checked)
            numbers << number;
    return numbers;
}

void IndicatorChooser::chooseAll()
{
    choose(m_numbers);
}

void IndicatorChooser::choose(const QList<int> &numbers)
{
    m_choosing = true;
    for (const auto &[number, item] : m_items.asKeyValueRange())
        item->setCheckState(Place, numbers.contains(number) ? Qt::Checked : Qt::Unchecked);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        auto *section = m_tree->topLevelItem(i);
        section->setExpanded(section->checkState(Place) == Qt::PartiallyChecked);
    }
    m_choosing = false;
    emit changed();
}

/// What is wrong is said when the line is finished, not while one types.
void IndicatorChooser::takeNumbers(bool finished)
{
    const auto most = m_numbers.isEmpty() ? 0 : *std::max_element(m_numbers.cbegin(), m_numbers.cend());
    const auto numbers = parseNumbers(m_line->text(), most);
    QStringList others;
    for (const auto number : numbers.value_or(QList<int>()))
        if (!m_items.contains(number))
            others << QString::number(number);
    m_said->setVisible(finished && (!numbers || !others.isEmpty()));
    if (!numbers)
        m_said->setText(tr("序号应像 20,46,50-55 这样写，最大 %1。").arg(most));
    else
        m_said->setText(tr("第%1项这里没有，没有勾选。").arg(others.join(QStringLiteral("、"))));
    if (numbers && !numbers->isEmpty() && !finished)
        choose(*numbers);
}

void IndicatorChooser::showWords(const QString &heading,
                                 const std::function<QString(const QList<int> &)> &wordsOf)
{
    m_choosing = true;
    m_tree->setHeaderHidden(false);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("部分和指标"), heading});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(Place, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Words, QHeaderView::ResizeToContents);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        auto *section = m_tree->topLevelItem(i);
        QList<int> all;
        for (int j = 0; j < section->childCount(); ++j) {
            const auto number = section->child(j)->data(Place, numberRole).toInt();
            section->child(j)->setText(Words, wordsOf({number}));
            all << number;
        }
        section->setText(Words, wordsOf(all));
    }
    m_choosing = false;
}

/// Enter takes the numbers and does not press the default button of the dialog.
bool IndicatorChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeNumbers(false);
            takeNumbers(true);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace taizhang::ui
