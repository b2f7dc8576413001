#include "ui/units/paste_units_dialog.h"

#include "ui/shared/data_table.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"
#include "ui/units/unit_list_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace taizhang::ui {

using namespace domain;
using exchange::UnitListRow;

namespace {

// Cells as spreadsheets put them on the clipboard; none where the first line is no heading of a table.
QList<QStringList> pastedTable(const QString &text)
{
    QList<QStringList> rows;
    bool hasHeading = false;
    for (const auto &line : text.split(QLatin1Char('\n'))) { // blank ones count as lines
        rows << line.split(QLatin1Char('\t'));
        if (hasHeading || line.trimmed().isEmpty())
            continue;
        if (rows.last().size() < 2 || exchange::readUnitTable(rows, {}).columns.isEmpty())
            return {};
        hasHeading = true;
    }
    return rows;
}

} // namespace

exchange::UnitList pastedList(const QString &text, const QList<Unit> &units, std::optional<UnitKind> kind)
{
    const auto table = pastedTable(text);
    auto list = table.isEmpty() ? exchange::readPastedUnits(text, units, kind)
                                : exchange::readUnitTable(table, units);
    for (auto &row : list.rows) {
        if (!row.unit || row.outcome == UnitListRow::Outcome::Refused ||
            row.outcome == UnitListRow::Outcome::Returned)
            continue;
        const auto known = std::find_if(units.cbegin(), units.cend(),
                                        [&](const Unit &unit) { return unit.id == *row.unit; });
        row.outcome = UnitListRow::Outcome::Same;
        row.entry.kind = known->kind;
        row.sentence = PasteUnitsDialog::tr("名录里已有，保持原样。");
    }
    return list;
}

PasteUnitsDialog::PasteUnitsDialog(const QList<Unit> &units, const QList<UnitGroup> &groups,
                                   QSettings &settings, QWidget *parent)
    : TypingDialog(parent)
    , m_units(units)
    , m_model(new UnitListModel(this))
    , m_text(new QPlainTextEdit(this))
    , m_kind(new QComboBox(this))
    , m_join(new QCheckBox(this))
    , m_summary(new QLabel(this))
{
    setObjectName(QStringLiteral("pasteUnitsDialog"));
    setWindowTitle(PasteUnitsDialog::tr("粘贴单位名单"));
    resize(grid * 110, grid * 68);
    for (const auto &group : groups)
        if (group.name == QStringLiteral("各乡镇"))
            m_townships = group;
    setNames(m_text, "pasteText", PasteUnitsDialog::tr("单位名单，每行一个"));
    m_text->setPlaceholderText(
        PasteUnitsDialog::tr("每行一个单位，也可以用顿号、逗号或制表符分开；前面的序号会去掉。\n从表格里"
                             "连同表头（单位、简称、联系人、电话等）一起复制也可以。"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap); // rows of a table are read as rows
    m_table = new DataTable(*m_model, QStringLiteral("pasteTable"), PasteUnitsDialog::tr("粘贴的结果"),
                            settings, this);
    m_table->sortByColumn(UnitListModel::Line, Qt::AscendingOrder);
    for (int column = UnitListModel::ShortName; column < UnitListModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, true);
    for (const auto &[column, width] :
         {std::pair(UnitListModel::Line, 6), std::pair(UnitListModel::Outcome, 8),
          std::pair(UnitListModel::Name, 16), std::pair(UnitListModel::Kind, 8),
          std::pair(UnitListModel::Remark, 30)})
        m_table->setColumnWidth(column, width * grid);
    m_table->horizontalHeader()->setStretchLastSection(true);
    // What is said of a line is read in full.
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_summary->setObjectName(QStringLiteral("pasteSummary"));
    m_summary->setWordWrap(true);

    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_text);
    halves->addWidget(m_table);
    halves->setSizes({grid * 34, grid * 72});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(halves, 1);
    layout->addWidget(makeChoices());
    layout->addWidget(m_summary);
    m_accept = addDialogButtons(*this, PasteUnitsDialog::tr("加入名录(&O)"));
    m_accept->setObjectName(QStringLiteral("pasteAccept"));
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteUnitsDialog::read);
    connect(m_join, &QCheckBox::toggled, this, &PasteUnitsDialog::read);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PasteUnitsDialog::followKind);
    followKind();
    m_text->setFocus();
}

PasteUnitsDialog::~PasteUnitsDialog() = default;

void PasteUnitsDialog::setList(const QString &list)
{
    m_text->setPlainText(list);
}

QWidget *PasteUnitsDialog::makeChoices()
{
    auto *line = new QWidget(this);
    auto *label = new QLabel(tr("类别(&K)"), line);
    label->setBuddy(m_kind);
    setNames(m_kind, "pasteKind", tr("这些单位的类别"));
    m_kind->addItem(tr("按名称判断"), -1);
    for (const auto kind : unitKinds())
        m_kind->addItem(unitKindLabel(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(UnitKind::Township)));
    m_join->setText(tr("其中的乡镇同时加入单位组“各乡镇”(&G)"));
    setNames(m_join, "pasteJoin", tr("其中的乡镇同时加入单位组“各乡镇”"));
    m_join->setVisible(m_townships.has_value());
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(label);
    layout->addWidget(m_kind);
    layout->addSpacing(grid * 2);
    layout->addWidget(m_join);
    layout->addStretch();
    return line;
}

// Townships are what the group is for; of others it would be said by nobody on purpose.
void PasteUnitsDialog::followKind()
{
    m_join->setChecked(m_townships && m_kind->currentData().toInt() == static_cast<int>(UnitKind::Township));
    read();
}

void PasteUnitsDialog::read()
{
    const auto kind = m_kind->currentData().toInt();
    m_list = pastedList(m_text->toPlainText(), m_units,
                        kind < 0 ? std::nullopt : std::optional(static_cast<UnitKind>(kind)));
    m_model->setList(m_list);
    for (int column = UnitListModel::ShortName; column < UnitListModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, m_list.columns.isEmpty());
    // The last column stretches; with others behind it the sentences need their own room.
    if (!m_list.columns.isEmpty())
        m_table->setColumnWidth(UnitListModel::Remark, grid * 24);
    auto words = m_list.fault;
    if (words.isEmpty())
        words = outcomeCounts(m_list);
    else if (m_text->toPlainText().trimmed().isEmpty())
        words = tr("把名单粘贴到左边，右边会逐个说明结果；确定之前不会改动名录。");
    if (const auto known = joining().size(); known > 0)
        words += tr("；名录里已有的 %1 个也会加入“各乡镇”").arg(known);
    for (const auto &remark : m_list.remarks)
        words += QLatin1Char('\n') + remark;
    m_summary->setText(words);
    m_accept->setEnabled(!entries().isEmpty() || !joining().isEmpty());
}

QList<UnitEntry> PasteUnitsDialog::entries() const
{
    return m_list.added();
}

std::optional<UnitGroupId> PasteUnitsDialog::group() const
{
    return m_townships && m_join->isChecked() ? std::optional(m_townships->id) : std::nullopt;
}

QList<UnitId> PasteUnitsDialog::joining() const
{
    QList<UnitId> known;
    if (group())
        for (const auto &row : m_list.rows)
            if (row.outcome == UnitListRow::Outcome::Same && row.entry.kind == UnitKind::Township &&
                !m_townships->units.contains(*row.unit))
                known << *row.unit;
    return known;
}

} // namespace taizhang::ui
