#include "ui/intake/place_bar.h"

#include "ui/shared/look.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace taizhang::ui {

namespace {

constexpr qint64 asWrittenUnit = -1;
constexpr qint64 ownUnit = 0;

QComboBox *makeBox(const char *name, const QString &accessibleName, const QString &placeholder,
                   QWidget *parent)
{
    auto *box = new QComboBox(parent);
    setNames(box, name, accessibleName);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->lineEdit()->setPlaceholderText(placeholder);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    return box;
}

} // namespace

PlaceBar::PlaceBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_material(makeBox("intakeMaterial", tr("放到哪项材料"), tr("输入序号或文字，如 46-2、决定目录"), this))
    , m_unit(makeBox("intakeUnit", tr("哪个单位的"), {}, this))
    , m_place(new QToolButton(this))
    , m_folders(new QToolButton(this))
{
    m_count->setObjectName(QStringLiteral("intakeSelected"));
    m_material->setMinimumContentsLength(20);
    m_unit->setMinimumContentsLength(12);
    setNames(m_place, "intakePlace", tr("把选中的文件改到这里"));
    m_place->setText(tr("改到这里"));
    setNames(m_folders, "intakePlaceFolders", tr("选中文件所在文件夹里的都改到这里"));
    m_folders->setText(tr("同文件夹的都改到这里"));
    m_folders->setToolTip(tr("选中文件所在的文件夹，连同里面各层的文件"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_count);
    layout->addWidget(m_material, 3);
    layout->addWidget(m_unit, 1);
    for (auto *button : {m_place, m_folders}) {
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    connect(m_material, &QComboBox::currentTextChanged, this, &PlaceBar::offerUnits);
    connect(m_unit, &QComboBox::currentTextChanged, this, &PlaceBar::allow);
    connect(m_place, &QToolButton::clicked, this, [this] { place(false); });
    connect(m_folders, &QToolButton::clicked, this, [this] { place(true); });
    connect(m_material->lineEdit(), &QLineEdit::returnPressed, this, [this] { place(false); });
    setSelected(0);
}

void PlaceBar::setRoster(const Roster &roster)
{
    m_roster = roster;
    const auto before = m_material->currentText();
    {
        const QSignalBlocker quiet(m_material);
        m_material->clear();
        for (const auto &line : roster.materials()) {
            const auto row = line.rowsOfIndicator > 1 ? QStringLiteral(".%1").arg(line.row) : QString();
            m_material->addItem(QStringLiteral("%1%2-%3　%4")
                                    .arg(line.indicator)
                                    .arg(row, line.label, line.text.simplified()),
                                line.id.value());
        }
        m_material->setCurrentIndex(m_material->findText(before));
        if (m_material->currentIndex() < 0)
            m_material->setEditText(before);
    }
    offerUnits();
}

void PlaceBar::setSelected(int files)
{
    m_selected = files;
    m_count->setText(files == 0 ? tr("先在表里选文件：") : tr("选中的 %1 个文件：").arg(files));
    allow();
}

void PlaceBar::focusMaterial()
{
    m_material->setFocus(Qt::OtherFocusReason);
    m_material->lineEdit()->selectAll();
}

std::optional<domain::MaterialId> PlaceBar::material() const
{
    const auto typed = m_material->currentText();
    auto place = m_material->findText(typed);
    if (place < 0) // what was typed is taken where it leaves no doubt
        for (int item = 0; item < m_material->count(); ++item)
            if (!typed.isEmpty() && m_material->itemText(item).startsWith(typed + QChar(0x3000)))
                place = item;
    return place < 0 ? std::nullopt : domain::MaterialId::parse(m_material->itemData(place).toLongLong());
}

void PlaceBar::offerUnits()
{
    const auto before = m_unit->currentText();
    m_unit->clear();
    m_unit->addItem(tr("按文件写明的单位"), asWrittenUnit);
    m_unit->addItem(tr("本局自收"), ownUnit);
    if (const auto chosen = material())
        for (const auto &line : m_roster.askedFor(*chosen))
            if (const auto name = m_roster.unitName(line); m_unit->findText(name) < 0)
                m_unit->addItem(name, line.unit->value());
    m_unit->setCurrentIndex(std::max(0, m_unit->findText(before)));
    allow();
}

void PlaceBar::allow()
{
    const bool can = m_selected > 0 && material() && m_unit->findText(m_unit->currentText()) >= 0;
    m_place->setEnabled(can);
    m_folders->setEnabled(can);
}

void PlaceBar::place(bool wholeFolders)
{
    const auto chosen = material();
    const auto unit = m_unit->findText(m_unit->currentText());
    if (!chosen || unit < 0 || m_selected == 0)
        return;
    const auto id = m_unit->itemData(unit).toLongLong();
    emit placeWanted(*chosen, domain::UnitId::parse(id), id == asWrittenUnit, wholeFolders);
}

} // namespace taizhang::ui
