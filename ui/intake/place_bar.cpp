#include "ui/intake/place_bar.h"

#include "ui/shared/look.h"
#include "ui/shared/material_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace taizhang::ui {

namespace {

constexpr qint64 asWrittenUnit = -1;
constexpr qint64 ownUnit = 0;

} // namespace

PlaceBar::PlaceBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_material(new MaterialBox("intakeMaterial", tr("放到哪项材料"), this))
    , m_unit(new QComboBox(this))
    , m_place(new QToolButton(this))
    , m_folders(new QToolButton(this))
    , m_back(new QToolButton(this))
{
    m_count->setObjectName(QStringLiteral("intakeSelected"));
    setNames(m_unit, "intakeUnit", tr("哪个单位的"));
    letType(*m_unit, {});
    m_unit->setMinimumContentsLength(12);
    setNames(m_place, "intakePlace", tr("把选中的文件改到这里"));
    m_place->setText(tr("改到这里"));
    setNames(m_folders, "intakePlaceFolders", tr("选中文件所在文件夹里的都改到这里"));
    m_folders->setText(tr("同文件夹的都改到这里"));
    m_folders->setToolTip(tr("选中文件所在的文件夹，连同里面各层的文件"));
    setNames(m_back, "intakeTakeBack", tr("退回上一次改动"));
    m_back->setText(tr("退回上一步"));
    m_back->setToolTip(tr("退回上一次“改到这里”（Ctrl+Z）"));
    m_back->setEnabled(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_count);
    layout->addWidget(m_material, 3);
    layout->addWidget(m_unit, 1);
    for (auto *button : {m_place, m_folders, m_back}) {
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    connect(m_material, &QComboBox::currentTextChanged, this, &PlaceBar::offerUnits);
    connect(m_unit, &QComboBox::currentTextChanged, this, &PlaceBar::allow);
    connect(m_place, &QToolButton::clicked, this, [this] { place(false); });
    connect(m_folders, &QToolButton::clicked, this, [this] { place(true); });
    connect(m_back, &QToolButton::clicked, this, &PlaceBar::takeBackWanted);
    connect(m_material->lineEdit(), &QLineEdit::returnPressed, this, [this] { place(false); });
    setSelected(0);
}

void PlaceBar::setRoster(const Roster &roster)
{
    m_roster = roster;
    m_material->setRoster(roster);
    offerUnits();
}

void PlaceBar::setSelected(int files)
{
    m_selected = files;
    m_count->setText(files == 0 ? tr("先在表里选文件：") : tr("选中的 %1 个文件：").arg(files));
    allow();
}

void PlaceBar::setCanTakeBack(bool can)
{
    m_back->setEnabled(can);
}

void PlaceBar::focusMaterial()
{
    m_material->setFocus(Qt::OtherFocusReason);
    m_material->lineEdit()->selectAll();
}

void PlaceBar::offerUnits()
{
    const auto before = m_unit->currentText();
    m_unit->clear();
    m_unit->addItem(tr("按文件写明的单位"), asWrittenUnit);
    m_unit->addItem(tr("本局自收"), ownUnit);
    if (const auto chosen = m_material->material())
        for (const auto &line : m_roster.askedFor(*chosen))
            if (const auto name = m_roster.unitName(line); m_unit->findText(name) < 0)
                m_unit->addItem(name, line.unit->value());
    m_unit->setCurrentIndex(std::max(0, m_unit->findText(before)));
    allow();
}

void PlaceBar::allow()
{
    const bool can = m_selected > 0 && m_material->material() && m_unit->findText(m_unit->currentText()) >= 0;
    m_place->setEnabled(can);
    m_folders->setEnabled(can);
}

void PlaceBar::place(bool wholeFolders)
{
    const auto chosen = m_material->material();
    const auto unit = m_unit->findText(m_unit->currentText());
    const auto typed = m_material->currentText().simplified();
    if (!chosen && !typed.isEmpty())
        emit refused(tr("没有改：“%1”不是哪一项材料。请输入指标序号和材料，如 "
                        "46-2，或材料里的几个字，再从列出来的里面选。")
                         .arg(typed.left(40)));
    if (!chosen || unit < 0 || m_selected == 0)
        return;
    const auto id = m_unit->itemData(unit).toLongLong();
    emit placeWanted(*chosen, domain::UnitId::parse(id), id == asWrittenUnit, wholeFolders);
}

} // namespace taizhang::ui
