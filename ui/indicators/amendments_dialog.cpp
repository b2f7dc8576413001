#include "ui/indicators/amendments_dialog.h"

#include "core/domain/evidence/secrecy.h"
#include "core/domain/one_line.h"
#include "core/domain/table/short_name.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"
#include "ui/shared/notice_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace taizhang::ui {

using storage::TableItem;
using workflow::ItemCorrection;

namespace {

QString placeOf(const TableItem &item)
{
    QString words;
    switch (item.kind) {
    case TableItem::Kind::Indicator:
        return AmendmentsDialog::tr("指标");
    case TableItem::Kind::Material:
        words = AmendmentsDialog::tr("材料%1").arg(item.label);
        break;
    case TableItem::Kind::Point:
        words = AmendmentsDialog::tr("情况说明内容%1").arg(item.label);
        break;
    }
    return item.row > 0 ? AmendmentsDialog::tr("第%1行%2").arg(item.row).arg(words) : words;
}

} // namespace

AmendmentsDialog::AmendmentsDialog(int number, const QString &shortName, const QList<TableItem> &items,
                                   const QList<storage::Erratum> &known, QWidget *parent)
    : TypingDialog(parent), m_items(items), m_fault(new NoticeLabel(this))
{
    setObjectName(QStringLiteral("amendmentsDialog"));
    setWindowTitle(tr("第%1项的简称和勘误").arg(number));
    resize(grid * 100, grid * 52);
    auto *words = new QLabel(items.isEmpty() ? QString() : items.first().text, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_fault->setObjectName(QStringLiteral("amendmentsFault"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(words);
    layout->addWidget(makeName(shortName));
    layout->addWidget(makeLines(known), 1);
    layout->addWidget(m_fault);
    m_accept = addDialogButtons(*this, tr("保存(&S)"));
    m_accept->setObjectName(QStringLiteral("amendmentsAccept"));
    m_name->setFocus();
    inspect();
}

QWidget *AmendmentsDialog::makeName(const QString &shortName)
{
    auto *line = new QWidget(this);
    auto *label = new QLabel(tr("简称(&N)"), line);
    m_name = new QLineEdit(shortName, line);
    setNames(m_name, "shortName", tr("简称，用在目录树、盒脊和分隔页上"));
    m_name->setToolTip(m_name->accessibleName());
    m_name->setMaxLength(int(domain::longestShortName));
    label->setBuddy(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &AmendmentsDialog::inspect);
    const auto proposed = m_items.isEmpty() ? QString() : domain::proposedShortName(m_items.first().text);
    if (!proposed.isEmpty())
        m_name->setPlaceholderText(tr("例如：%1").arg(proposed));
    auto *use = new QPushButton(tr("用建议的(&U)"), line);
    setNames(use, "useProposedName", tr("简称填为“%1”").arg(proposed));
    use->setToolTip(use->accessibleName());
    use->setAutoDefault(false);
    use->setVisible(!proposed.isEmpty());
    connect(use, &QPushButton::clicked, m_name, [this, proposed] {
        m_name->setText(proposed);
        m_name->setModified(true); // it is the user's wish as if it were typed
    });
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(label);
    layout->addWidget(m_name, 1);
    layout->addWidget(use);
    return line;
}

QWidget *AmendmentsDialog::makeLines(const QList<storage::Erratum> &known)
{
    auto *box = new QWidget(this);
    auto *explanation =
        new QLabel(tr("勘误写在原文旁边，原文一字不改。列出的疑似印错之处，打勾才算数。"), box);
    explanation->setWordWrap(true);
    explanation->setForegroundRole(QPalette::PlaceholderText);
    auto *inner = new QWidget(box);
    m_grid = new QGridLayout;
    m_grid->setSpacing(grid);
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnStretch(3, 1);
    int column = 0;
    for (const auto &heading : {tr("采用"), tr("在哪里"), tr("原文印的"), tr("应当是")})
        m_grid->addWidget(new QLabel(heading, inner), 0, column++);
    auto *around = new QVBoxLayout(inner);
    around->setContentsMargins(0, 0, 0, 0);
    around->addLayout(m_grid);
    around->addStretch();
    auto *area = new QScrollArea(box);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(inner);
    m_table = area;
    m_nothing = new QLabel(tr("还没有勘误，也没有看出疑似印错的地方。看到印错的，点“再加一处勘误”。"), box);
    m_nothing->setObjectName(QStringLiteral("amendmentsNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *more = new QPushButton(tr("再加一处勘误(&A)"), box);
    more->setObjectName(QStringLiteral("addErratum"));
    more->setAutoDefault(false);
    connect(more, &QPushButton::clicked, this, [this] {
        addLine({m_items.isEmpty() ? QString() : m_items.first().uuid, {}}, true).printed->setFocus();
        inspect();
    });
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(explanation);
    layout->addWidget(area, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(more, 0, Qt::AlignLeft);
    for (const auto &erratum : known)
        addLine({erratum.item, erratum.correction}, true);
    for (const auto &item : std::as_const(m_items))
        for (const auto &proposed : domain::proposedCorrections(item.text))
            if (std::none_of(known.cbegin(), known.cend(), [&](const storage::Erratum &each) {
                    return each.item == item.uuid && each.correction.printed == proposed.printed;
                }))
                addLine({item.uuid, proposed}, false);
    return box;
}

AmendmentsDialog::Line &AmendmentsDialog::addLine(const ItemCorrection &correction, bool taken)
{
    auto *parent = m_grid->parentWidget();
    Line line{new QCheckBox(parent), new QComboBox(parent),
              new QLineEdit(correction.correction.printed, parent),
              new QLineEdit(correction.correction.corrected, parent)};
    const auto number = m_lines.size() + 1;
    const auto name = [number](const char *part) {
        return QByteArray(part) + QByteArray::number(number);
    };
    setNames(line.take, name("erratumTake_").constData(), tr("采用第%1处勘误").arg(number));
    setNames(line.item, name("erratumItem_").constData(), tr("第%1处勘误在哪里").arg(number));
    setNames(line.printed, name("erratumPrinted_").constData(), tr("第%1处：原文印的").arg(number));
    setNames(line.corrected, name("erratumCorrected_").constData(), tr("第%1处：应当是").arg(number));
    line.take->setChecked(taken);
    for (const auto &item : std::as_const(m_items))
        line.item->addItem(placeOf(item), item.uuid);
    line.item->setCurrentIndex(line.item->findData(correction.item));
    int column = 0;
    for (QWidget *part : std::initializer_list<QWidget *>{line.take, line.item, line.printed, line.corrected})
        m_grid->addWidget(part, int(number), column++);
    connect(line.take, &QCheckBox::toggled, this, &AmendmentsDialog::inspect);
    connect(line.item, &QComboBox::currentIndexChanged, this, &AmendmentsDialog::inspect);
    for (auto *field : {line.printed, line.corrected})
        connect(field, &QLineEdit::textChanged, this, &AmendmentsDialog::inspect);
    m_lines << line;
    return m_lines.last();
}

QString AmendmentsDialog::faultOf(const Line &line) const
{
    const auto item = line.item->currentIndex();
    const auto printed = line.printed->text();
    if (printed.isEmpty())
        return tr("请照原文填写印错的字，或者去掉这一处的勾。");
    if (item < 0 || !m_items[item].text.contains(printed))
        return tr("“%1”里没有“%2”：请照原文填写印错的字，或换到别处。")
            .arg(line.item->currentText(), printed);
    if (line.corrected->text().trimmed().isEmpty() || line.corrected->text() == printed)
        return tr("请填写“%1”应当是什么。").arg(printed);
    return {};
}

void AmendmentsDialog::inspect()
{
    if (m_accept == nullptr)
        return;
    QStringList faults;
    for (const auto &line : std::as_const(m_lines))
        if (line.take->isChecked())
            if (const auto fault = faultOf(line); !fault.isEmpty())
                faults << fault;
    m_table->setVisible(!m_lines.isEmpty());
    m_nothing->setVisible(m_lines.isEmpty());
    m_fault->showSentences(faults + secretWords());
    m_accept->setEnabled(faults.isEmpty());
}

QStringList AmendmentsDialog::secretWords() const
{
    QStringList corrected;
    for (const auto &wanted : corrections())
        corrected << wanted.correction.corrected;
    return domain::secretWordsRemarks(tr("简称"), shortName()) +
           domain::secretWordsRemarks(tr("勘误"), corrected.join(QLatin1Char('\n')));
}

QString AmendmentsDialog::shortName() const
{
    return domain::oneLine(m_name->text());
}

QList<ItemCorrection> AmendmentsDialog::corrections() const
{
    QList<ItemCorrection> wanted;
    for (const auto &line : m_lines)
        if (line.take->isChecked())
            wanted << ItemCorrection{line.item->currentData().toString(),
                                     {line.printed->text(), line.corrected->text().trimmed()}};
    return wanted;
}

} // namespace taizhang::ui
