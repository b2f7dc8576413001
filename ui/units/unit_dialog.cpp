#include "ui/units/unit_dialog.h"

#include "core/domain/units/masking.h"
#include "core/domain/units/telephone.h"
#include "core/domain/units/unit_limits.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/fault_label.h"
#include "ui/shared/look.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace taizhang::ui {

using namespace domain;

namespace {

QStringList parted(const QString &names)
{
    static const QRegularExpression separators(QStringLiteral("[、，,；;]+"));
    QStringList all;
    for (const auto &name : names.split(separators, Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty())
            all << name.trimmed();
    return all;
}

QString nameOf(const QList<Unit> &units, std::optional<UnitId> id)
{
    for (const auto &unit : units)
        if (unit.id == id)
            return unit.name;
    return {};
}

QString clashOf(const QStringList &names, const QList<Unit> &units, std::optional<UnitId> self)
{
    UnitEntry borne;
    borne.name = names.value(0);
    borne.aliases = names.mid(1);
    const auto clash = NameIndex(units).clash(borne, nameOf(units, self));
    if (!clash)
        return {};
    return unitNameKey(clash->name) == unitNameKey(clash->bearer)
               ? UnitDialog::tr("名录里已经有“%1”。").arg(clash->bearer)
               : UnitDialog::tr("“%1”已经是“%2”的别名。").arg(clash->name, clash->bearer);
}

} // namespace

UnitFaults unitFaults(const UnitEntry &entry, const QList<Unit> &units, std::optional<UnitId> self)
{
    const auto noName = [](const QString &text) {
        return UnitDialog::tr("“%1”不能作名称：不超过 60 字，不含顿号、逗号、分号。")
            .arg(text.simplified().left(60));
    };
    UnitFaults faults;
    if (entry.name.trimmed().isEmpty())
        faults.name = UnitDialog::tr("请填写单位名称。");
    else if (const auto name = parseUnitName(entry.name); !name)
        faults.name = noName(entry.name);
    else
        faults.name = clashOf({*name}, units, self);
    if (!entry.shortName.trimmed().isEmpty() && !parseUnitName(entry.shortName))
        faults.shortName = noName(entry.shortName);
    else if (!entry.shortName.trimmed().isEmpty())
        faults.shortName = clashOf({entry.shortName}, units, self);
    for (const auto &alias : entry.aliases)
        if (!parseUnitName(alias))
            faults.aliases = noName(alias);
    if (faults.aliases.isEmpty() && !entry.aliases.isEmpty())
        faults.aliases = clashOf(entry.aliases, units, self);
    const auto shorten = [](const QString &fault) {
        return fault.isEmpty() ? QString() : UnitDialog::tr("%1，请缩短。").arg(fault);
    };
    const auto excess = domain::excessOf(entry);
    faults.person = shorten(excess.person);
    faults.telephone = shorten(excess.telephone);
    faults.note = shorten(excess.note);
    if (faults.aliases.isEmpty())
        faults.aliases = shorten(excess.aliases);
    return faults;
}

UnitDialog::UnitDialog(const UnitEntry &entry, const QList<Unit> &units, std::optional<UnitId> self,
                       QWidget *parent)
    : TypingDialog(parent)
    , m_units(units)
    , m_self(self)
    , m_storedTelephone(entry.telephone)
    , m_kindChosen(self.has_value())
{
    setObjectName(QStringLiteral("unitDialog"));
    setWindowTitle(self ? UnitDialog::tr("修改单位“%1”").arg(entry.name) : UnitDialog::tr("新增单位"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid * 2);
    auto *form = new QFormLayout;
    form->setSpacing(grid);
    layout->addLayout(form);
    m_name = addField(*form, UnitDialog::tr("名称(&N)"), "unitName", entry.name);
    m_shortName = addField(*form, UnitDialog::tr("简称(&S)"), "unitShortName", entry.shortName);
    m_kind = new QComboBox(this);
    setNames(m_kind, "unitKind", UnitDialog::tr("类别"));
    for (const auto kind : unitKinds())
        m_kind->addItem(unitKindLabel(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(entry.kind)));
    form->addRow(UnitDialog::tr("类别(&K)"), m_kind);
    m_aliases =
        addField(*form, UnitDialog::tr("别名(&A)"), "unitAliases", entry.aliases.join(QStringLiteral("、")));
    m_aliases.line->setPlaceholderText(UnitDialog::tr("表中的其他叫法，用顿号分开"));
    m_person = addField(*form, UnitDialog::tr("联系人(&P)"), "unitPerson", entry.person);
    m_telephone = addField(*form, UnitDialog::tr("电话(&T)"), "unitTelephone", entry.telephone);
    m_note = addField(*form, UnitDialog::tr("备注(&R)"), "unitNote", entry.note);
    m_accept = addDialogButtons(*this, self ? UnitDialog::tr("保存(&O)") : UnitDialog::tr("新增(&O)"));
    m_accept->setObjectName(QStringLiteral("unitAccept"));

    connect(m_kind, &QComboBox::activated, this, [this] { m_kindChosen = true; });
    connect(m_name.line, &QLineEdit::textChanged, this, [this](const QString &name) {
        if (!m_kindChosen)
            m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(guessUnitKind(name.trimmed()))));
    });
    for (const auto &field : {m_name, m_shortName, m_aliases, m_person, m_telephone, m_note})
        connect(field.line, &QLineEdit::textChanged, this, &UnitDialog::check);
    connect(m_telephone.line, &QLineEdit::editingFinished, this, [this] {
        if (const auto kept = telephone(); kept != m_telephone.line->text().simplified())
            m_telephone.line->setText(kept); // as it will be stored
    });
    check();
}

UnitDialog::Field UnitDialog::addField(QFormLayout &form, const QString &words, const char *name,
                                       const QString &text)
{
    auto *cell = new QVBoxLayout;
    cell->setSpacing(2);
    Field field{new QLineEdit(text, this), nullptr};
    setNames(field.line, name, QString(words).remove(QRegularExpression(QStringLiteral("\\(&.\\)"))));
    field.line->setMinimumWidth(grid * 46);
    field.fault = new FaultLabel(QString::fromLatin1(name) + QStringLiteral("Fault"), *field.line, this);
    cell->addWidget(field.line);
    cell->addWidget(field.fault);
    auto *label = new QLabel(words, this);
    label->setBuddy(field.line);
    form.addRow(label, cell);
    return field;
}

UnitEntry UnitDialog::entry() const
{
    return {m_name.line->text().trimmed(),
            m_shortName.line->text().trimmed(),
            static_cast<UnitKind>(m_kind->currentData().toInt()),
            parted(m_aliases.line->text()),
            m_person.line->text().simplified(),
            telephone(),
            m_note.line->text().simplified()};
}

void UnitDialog::check()
{
    const auto faults = unitFaults(entry(), m_units, m_self);
    QStringList said;
    const auto say = [&said](const Field &field, const QString &sentence) {
        field.fault->say(said.contains(sentence) ? QString() : sentence);
        said << sentence;
    };
    // An empty form needs no red sentence: the button says enough.
    say(m_name,
        m_name.line->text().isEmpty() && !m_self && !m_name.line->isModified() ? QString() : faults.name);
    say(m_shortName, faults.shortName);
    say(m_aliases, faults.aliases);
    say(m_person, faults.person);
    const auto telephone = telephoneFault();
    say(m_telephone, telephone.isEmpty() ? faults.telephone : telephone);
    say(m_note, faults.note);
    m_accept->setEnabled(faults.none() && telephone.isEmpty());
}

// What is stored already may stand as it is.
QString UnitDialog::telephone() const
{
    const auto typed = m_telephone.line->text().simplified();
    return typed == m_storedTelephone ? typed : telephoneIn(typed);
}

QString UnitDialog::telephoneFault() const
{
    const auto typed = telephone();
    if (typed.isEmpty() || typed == m_storedTelephone)
        return {};
    if (!holdsTelephone(typed))
        return UnitDialog::tr("电话要写号码：手机，或带区号的座机，分机写在后面。");
    // As lists print it, it would take the place of the whole one.
    return !m_storedTelephone.isEmpty() && isMaskedTelephone(typed)
               ? UnitDialog::tr("这不是完整的号码：请写完整的，或者改回原来的。")
               : QString();
}

} // namespace taizhang::ui
