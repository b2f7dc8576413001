#include "ui/matrix/matrix_filters.h"

#include "ui/shared/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>

namespace taizhang::ui {

using namespace domain;

MatrixFilters::MatrixFilters(const QList<OverviewSection> &sections, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("matrixFilters"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    m_rows = addLine("matrixRowQuery", tr("指标：序号、文字"), tr("按序号或文字筛选指标（Ctrl+F）"));
    m_units = addLine("matrixUnitQuery", tr("单位：名称、拼音首字母"), tr("按名称或拼音首字母筛选单位"));
    m_sections = addChoice("matrixSection", tr("只看一个部分"));
    m_sections->addItem(tr("全部部分"));
    for (const auto &section : sections)
        m_sections->addItem(section.name, section.ordinal);
    m_kinds = addChoice("matrixKind", tr("只看一类单位"));
    m_kinds->addItem(tr("全部单位"));
    for (const auto kind : unitKinds())
        m_kinds->addItem(unitKindLabel(kind), int(kind));
    m_states = addChoice("matrixState", tr("只看一种状态"));
    for (const auto state : matrixStates())
        m_states->addItem(matrixStateLabel(state), int(state));
    m_askedUnits = new QCheckBox(this);
    m_askedUnits->setObjectName(QStringLiteral("matrixAskedUnits"));
    m_askedUnits->setToolTip(tr("不显示什么都没有交办的单位；去掉勾，名录里的单位都列出来"));
    m_askedUnits->setChecked(true);
    showUnasked(0);
    m_askedOnly = new QCheckBox(tr("只看有交办的行(&A)"), this);
    setNames(m_askedOnly, "matrixAskedOnly", tr("只看有交办的行"));
    m_askedOnly->setToolTip(tr("不显示没有交办的行，也不显示在这些行里没有任务的单位"));
    layout->addWidget(m_askedUnits);
    layout->addWidget(m_askedOnly);
    m_clear = new QPushButton(tr("清除筛选(&L)"), this);
    setNames(m_clear, "matrixClear", tr("清除筛选，显示整个矩阵"));
    m_clear->setAutoDefault(false);
    m_clear->setEnabled(false);
    layout->addWidget(m_clear);
    layout->setStretch(0, 3);
    layout->setStretch(1, 3);
    layout->setStretch(2, 2);
    for (auto *box : {m_askedUnits, m_askedOnly})
        connect(box, &QCheckBox::toggled, this, &MatrixFilters::changed);
    connect(m_clear, &QPushButton::clicked, this, &MatrixFilters::clear);
    connect(this, &MatrixFilters::changed, this, [this] { m_clear->setEnabled(isNarrow()); });
}

QLineEdit *MatrixFilters::addLine(const char *name, const QString &words, const QString &tip)
{
    auto *line = new QLineEdit(this);
    setNames(line, name, tip);
    line->setPlaceholderText(words);
    line->setToolTip(tip);
    line->setClearButtonEnabled(true);
    line->setMinimumWidth(grid * 20);
    layout()->addWidget(line);
    connect(line, &QLineEdit::textChanged, this, [this] {
        if (!m_quiet)
            emit changed();
    });
    return line;
}

QComboBox *MatrixFilters::addChoice(const char *name, const QString &tip)
{
    auto *choice = new QComboBox(this);
    setNames(choice, name, tip);
    choice->setToolTip(tip);
    choice->setMinimumContentsLength(5);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMaxVisibleItems(12);
    layout()->addWidget(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_quiet)
            emit changed();
    });
    return choice;
}

MatrixFilter MatrixFilters::filter() const
{
    MatrixFilter filter;
    filter.rowQuery = m_rows->text();
    filter.unitQuery = m_units->text();
    if (const auto section = m_sections->currentData(); section.isValid())
        filter.section = section.toInt();
    if (const auto kind = m_kinds->currentData(); kind.isValid())
        filter.kind = UnitKind(kind.toInt());
    filter.state = MatrixState(m_states->currentData().toInt());
    filter.askedOnly = m_askedOnly->isChecked();
    filter.askedUnitsOnly = m_askedUnits->isChecked();
    return filter;
}

QString MatrixFilters::scope() const
{
    QStringList words;
    for (const auto *line : {m_rows, m_units})
        if (!line->text().trimmed().isEmpty())
            words << QStringLiteral("“%1”").arg(line->text().trimmed());
    for (const auto *choice : {m_sections, m_kinds, m_states})
        if (choice->currentIndex() > 0)
            words << choice->currentText();
    if (m_askedOnly->isChecked())
        words << QStringLiteral("有交办的行");
    if (m_unasked > 0)
        words << QStringLiteral("有任务的单位");
    return words.join(QStringLiteral("，"));
}

bool MatrixFilters::isNarrow() const
{
    MatrixFilter whole;
    whole.askedUnitsOnly = true;
    return filter() != whole;
}

void MatrixFilters::showUnasked(int units)
{
    m_unasked = units;
    const auto words = units > 0 ? tr("只看有任务的单位（另有 %1 个）").arg(units) : tr("只看有任务的单位");
    m_askedUnits->setText(words);
    m_askedUnits->setAccessibleName(words);
}

void MatrixFilters::clear()
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        const QSignalBlocker blocked(m_askedOnly);
        const QSignalBlocker blockedUnits(m_askedUnits);
        m_rows->clear();
        m_units->clear();
        for (auto *choice : {m_sections, m_kinds, m_states})
            choice->setCurrentIndex(0);
        m_askedOnly->setChecked(false);
        m_askedUnits->setChecked(true);
    }
    emit changed();
}

void MatrixFilters::showSection(int ordinal)
{
    clear();
    m_sections->setCurrentIndex(m_sections->findData(ordinal));
}

void MatrixFilters::showUnit(const QString &name)
{
    clear();
    m_askedOnly->setChecked(true);
    m_units->setText(name);
}

void MatrixFilters::focusRows()
{
    m_rows->setFocus(Qt::ShortcutFocusReason);
    m_rows->selectAll();
}

void MatrixFilters::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        for (auto *line : {m_rows, m_units})
            if (line->hasFocus() && !line->text().isEmpty()) {
                line->clear();
                event->accept();
                return;
            }
    QWidget::keyPressEvent(event);
}

} // namespace taizhang::ui
