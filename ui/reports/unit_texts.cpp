#include "ui/reports/unit_texts.h"

#include "core/domain/reports/point_texts.h"
#include "core/domain/reports/report_marks.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace taizhang::ui {

UnitTexts::UnitTexts(Ledger &ledger, int taskIndex, QWidget *parent)
    : QWidget(parent)
    , m_ledger(&ledger)
    , m_sheet(ledger.current().tasks.at(taskIndex))
    , m_indicator(ledger.current().number)
    , m_units(new QComboBox(this))
    , m_paragraphs(new QListWidget(this))
    , m_none(new QLabel(this))
    , m_take(new QToolButton(this))
    , m_type(new QToolButton(this))
    , m_read(new QToolButton(this))
{
    const auto row = m_sheet.ordinal;
    setObjectName(QStringLiteral("unitTexts_%1").arg(row));
    m_units->setObjectName(QStringLiteral("unitOfText_%1").arg(row));
    m_units->setAccessibleName(tr("哪个单位的说明"));
    m_paragraphs->setObjectName(QStringLiteral("unitParagraphs_%1").arg(row));
    m_paragraphs->setAccessibleName(tr("该单位的说明，一段一行"));
    m_paragraphs->setWordWrap(true);
    m_paragraphs->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_paragraphs->setMinimumHeight(grid * 20);
    m_paragraphs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setWordWrap(true);
    const auto dress = [row](QToolButton *button, const char *name, const QString &text, const QString &tip) {
        button->setObjectName(QStringLiteral("%1_%2").arg(QLatin1StringView(name)).arg(row));
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::StrongFocus);
    };
    dress(m_take, "takeParagraphs", tr("取用所选段落"),
          tr("放到上面正在写的地方，并记下来自哪个单位（不印出来）"));
    dress(m_type, "typeUnitText", tr("录入…"), tr("录入、粘贴或修改这个单位的说明"));
    dress(m_read, "readUnitFile", tr("读入文件…"), tr("从这个单位报来的 Word、PDF 或文本文件读入"));
    auto *line = new QHBoxLayout;
    line->addWidget(new QLabel(tr("单位"), this));
    line->addWidget(m_units, 1);
    line->addWidget(m_type);
    line->addWidget(m_read);
    auto *end = new QHBoxLayout;
    end->addWidget(m_none, 1);
    end->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addLayout(line);
    layout->addWidget(m_paragraphs);
    layout->addLayout(end);
    connect(m_units, &QComboBox::currentIndexChanged, this, &UnitTexts::showUnit);
    connect(m_take, &QToolButton::clicked, this, &UnitTexts::take);
    connect(m_paragraphs, &QListWidget::itemActivated, this, &UnitTexts::take);
    connect(m_paragraphs, &QListWidget::itemSelectionChanged, this, [this] {
        m_take->setEnabled(m_ledger && m_ledger->writable() && !m_paragraphs->selectedItems().isEmpty());
    });
    connect(m_type, &QToolButton::clicked, this, [this] {
        if (const auto chosen = unit())
            edit(*chosen, fields(*chosen), {});
    });
    connect(m_read, &QToolButton::clicked, this, [this] {
        if (const auto chosen = unit())
            emit fileWanted(*chosen);
    });
    fillUnits();
    showUnit();
    refresh();
}

std::optional<domain::UnitId> UnitTexts::unit() const
{
    return domain::UnitId::parse(m_units->currentData().toLongLong());
}

// Those that are asked for anything of the row first, then all others of the directory.
void UnitTexts::fillUnits()
{
    const auto &roster = m_ledger->roster();
    QList<domain::UnitId> asked;
    for (const auto &material : std::as_const(m_sheet.materials))
        for (const auto &line : roster.askedFor(material.id))
            if (line.unit && !asked.contains(*line.unit))
                asked << *line.unit;
    const auto mentioned = [this](const domain::Unit &each) {
        return m_sheet.leadText.contains(each.name) || m_sheet.responsibleText.contains(each.name);
    };
    QList<domain::Unit> first;
    QList<domain::Unit> others;
    for (const auto &each : roster.units())
        if (!each.retired)
            (asked.contains(each.id) || mentioned(each) ? first : others) << each;
    for (const auto &each : std::as_const(first))
        m_units->addItem(each.label(), each.id.value());
    if (!first.isEmpty() && !others.isEmpty())
        m_units->insertSeparator(m_units->count());
    for (const auto &each : std::as_const(others))
        m_units->addItem(each.label(), each.id.value());
}

void UnitTexts::refresh()
{
    if (!m_ledger)
        return;
    whenDone(m_ledger->session().read([task = m_sheet.id](storage::Database &database) {
        return storage::unitTexts(database, task);
    }),
             this, m_ledger->errors(), tr("读取各单位的说明"), [this](const QList<storage::UnitText> &texts) {
                 if (texts == m_texts)
                     return;
                 const bool first = m_texts.isEmpty();
                 m_texts = texts;
                 // One that wrote something is of more use than one that did not.
                 const auto wrote = [&](std::optional<domain::UnitId> each) {
                     return std::any_of(m_texts.cbegin(), m_texts.cend(),
                                        [&](const auto &text) { return text.unit == each; });
                 };
                 if (first && !m_texts.isEmpty() && !wrote(unit()))
                     m_units->setCurrentIndex(m_units->findData(m_texts.first().unit.value()));
                 showUnit();
             });
}

QList<UnitReportDialog::Field> UnitTexts::fields(domain::UnitId unit) const
{
    QList<UnitReportDialog::Field> fields;
    const auto textOf = [&](std::optional<domain::ReportPointId> point) {
        for (const auto &text : m_texts)
            if (text.unit == unit && text.point == point)
                return text.text;
        return QString();
    };
    for (const auto &point : m_sheet.points)
        fields << UnitReportDialog::Field{point.id, point.point.mark + point.point.text, textOf(point.id)};
    fields << UnitReportDialog::Field{
        {}, m_sheet.points.isEmpty() ? tr("说明") : tr("不属于哪一点的文字"), textOf({})};
    return fields;
}

void UnitTexts::showUnit()
{
    m_paragraphs->clear();
    const auto chosen = unit();
    if (chosen)
        for (const auto &field : fields(*chosen)) {
            if (field.text.isEmpty())
                continue;
            auto *heading = new QListWidgetItem(field.heading, m_paragraphs);
            heading->setFlags(Qt::NoItemFlags);
            for (const auto &line : field.text.split(u'\n', Qt::SkipEmptyParts))
                new QListWidgetItem(line, m_paragraphs);
        }
    const bool writable = m_ledger && m_ledger->writable();
    m_type->setEnabled(writable && chosen);
    m_read->setEnabled(writable && chosen);
    m_take->setEnabled(false);
    m_paragraphs->setVisible(m_paragraphs->count() > 0);
    m_none->setText(!chosen ? tr("单位名录还是空的：先在“单位”里建立名录。")
                    : m_paragraphs->count() == 0
                        ? tr("还没有%1的说明：按“录入”贴进来，或者“读入文件”。").arg(m_units->currentText())
                        : tr("选中段落后按回车或“取用”；按住 Ctrl 可以选几段。"));
}

void UnitTexts::offerFile(domain::UnitId unit, const QString &name, const QString &words)
{
    auto all = fields(unit);
    QStringList points;
    for (const auto &point : std::as_const(m_sheet.points))
        points << point.point.text;
    const auto laidOut = domain::textsByPoint(words, points);
    for (qsizetype place = 0; place < points.size(); ++place)
        if (!laidOut.texts.at(place).isEmpty())
            all[place].text = laidOut.texts.at(place);
    if (!laidOut.rest.isEmpty())
        all.last().text = laidOut.rest;
    const auto remark =
        laidOut.recognised > 0
            ? tr("从“%1”读入，按标题认出 %2 个要点；请核对后存入。").arg(name).arg(laidOut.recognised)
        : points.size() > 1
            ? tr("从“%1”读入，没有认出各要点的标题，文字都在最下面一格；请剪贴到各点后存入。").arg(name)
            : tr("从“%1”读入，请核对后存入。").arg(name);
    m_units->setCurrentIndex(m_units->findData(unit.value()));
    edit(unit, all, remark);
}

void UnitTexts::edit(domain::UnitId unit, const QList<UnitReportDialog::Field> &fields, const QString &remark)
{
    const auto *entry = m_ledger->roster().unit(unit);
    if (entry == nullptr)
        return;
    auto *dialog = new UnitReportDialog(entry->label(), fields, remark, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, unit, name = entry->label()] {
        m_ledger->perform(tr("录入%1第%2项的情况说明").arg(name).arg(m_indicator), m_indicator,
                          [task = m_sheet.id, unit, texts = dialog->texts()](storage::Database &database,
                                                                             const storage::Author &author) {
                              return workflow::writeUnitReport(database, author, task, unit, texts);
                          });
    });
    dialog->open();
}

void UnitTexts::take()
{
    const auto chosen = unit();
    const auto *entry = chosen && m_ledger ? m_ledger->roster().unit(*chosen) : nullptr;
    if (entry == nullptr || !m_ledger->writable())
        return;
    QStringList paragraphs;
    for (int row = 0; row < m_paragraphs->count(); ++row)
        if (m_paragraphs->item(row)->isSelected())
            paragraphs << m_paragraphs->item(row)->text() + domain::sourceMark(entry->label());
    if (!paragraphs.isEmpty())
        emit taken(paragraphs.join(u'\n'));
}

} // namespace taizhang::ui
