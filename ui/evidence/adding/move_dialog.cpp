#include "ui/evidence/adding/move_dialog.h"

#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"
#include "ui/shared/material_box.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

constexpr qint64 ownUnit = 0;

QLabel *makeWords(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

MoveDialog::MoveDialog(const QList<storage::FiledEvidence> &pieces, const Roster &roster,
                       std::optional<Place> from, QWidget *parent)
    : TypingDialog(parent)
    , m_roster(roster)
    , m_from(from)
    , m_material(new MaterialBox("moveMaterial", tr("移到哪项材料"), this))
    , m_unit(new QComboBox(this))
    , m_words(makeWords({}, this))
{
    setObjectName(QStringLiteral("moveDialog"));
    setWindowTitle(tr("移到别的材料或单位"));
    auto *heading =
        makeWords(pieces.size() == 1 ? tr("%1　%2").arg(pieces.first().number, pieces.first().title)
                                     : tr("选中的 %1 份材料").arg(pieces.size()),
                  this);
    heading->setFont(typeFont(TypeSize::Body, true));
    setNames(m_unit, "moveUnit", tr("哪个单位的"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(20);
    m_words->setObjectName(QStringLiteral("moveWords"));
    m_words->setMinimumWidth(grid * 56);
    m_words->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *form = new QFormLayout;
    form->addRow(tr("材料(&M)"), m_material);
    form->addRow(tr("单位(&U)"), m_unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(heading);
    layout->addLayout(form);
    layout->addWidget(m_words);
    m_accept = addDialogButtons(*this, tr("移到这里(&O)"));
    m_accept->setObjectName(QStringLiteral("moveAccept"));
    setSearchField(m_material->lineEdit());
    m_material->setRoster(m_roster);
    if (m_from)
        m_material->choose(m_from->material);
    connect(m_material, &QComboBox::currentTextChanged, this, &MoveDialog::offerUnits);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &MoveDialog::allow);
    offerUnits();
    if (m_from && m_from->asked)
        m_unit->setCurrentIndex(m_unit->findData(m_from->asked->value()));
    m_material->setFocus();
    // All of it selected, and its beginning, the number, in sight.
    const auto length = int(m_material->lineEdit()->text().size());
    m_material->lineEdit()->setSelection(length, -length);
}

MoveDialog::Place MoveDialog::place() const
{
    return {*m_material->material(), domain::RequirementId::parse(m_unit->currentData().toLongLong())};
}

void MoveDialog::offerUnits()
{
    const QSignalBlocker quiet(m_unit);
    m_unit->clear();
    m_unit->addItem(tr("本局自收"), ownUnit);
    if (const auto chosen = m_material->material())
        for (const auto &line : m_roster.askedFor(*chosen))
            m_unit->addItem(line.period.isEmpty() ? m_roster.unitName(line)
                                                  : tr("%1　%2年").arg(m_roster.unitName(line), line.period),
                            line.id.value());
    allow();
}

QString MoveDialog::explained() const
{
    const auto chosen = m_material->material();
    if (!chosen)
        return tr("输入序号或文字，从列表里选一项材料。");
    if (m_from == place())
        return tr("现在就在这里：请换一项材料或一个单位。");
    const auto *line = place().asked ? m_roster.requirement(*place().asked) : nullptr;
    const auto *material = m_roster.material(*chosen);
    const auto where = line != nullptr       ? m_roster.placeOf(*line)
                       : material != nullptr ? tr("%1（本局自收）").arg(material->shownPlace())
                                             : QString();
    return m_from && m_from->material == *chosen
               ? tr("移到%1，编号不变。可以撤销。").arg(where)
               : tr("移到%1，排在那里已有的后面，编号跟着变；原处后面的编号往前移。可以撤销。").arg(where);
}

void MoveDialog::allow()
{
    m_accept->setEnabled(m_material->material() && m_from != place());
    m_words->setText(explained());
}

} // namespace taizhang::ui
