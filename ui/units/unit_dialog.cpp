#include "ui/units/unit_dialog.h"

#include "core/domain/units/alias_text.h"
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

#include <algorithm>

namespace taizhang::ui {

using namespace domain;

namespace {

/// How the dialog names the line of a field; the letters are those that the other lines leave free.
struct ContactLine
{
    QString UnitContact::*value;
    const char *words;
    const char *name;
};
constexpr std::array<ContactLine, contactFields.size()> contactLines{
    ContactLine{&UnitContact::person, QT_TRANSLATE_NOOP("taizhang::ui::UnitDialog", "联系人(&P)"),
                "unitPerson"},
    ContactLine{&UnitContact::telephone, QT_TRANSLATE_NOOP("taizhang::ui::UnitDialog", "电话(&T)"),
                "unitTelephone"},
    ContactLine{&UnitContact::note, QT_TRANSLATE_NOOP("taizhang::ui::UnitDialog", "备注(&R)"), "unitNote"}};

constexpr bool inTheirOrder()
{
    for (size_t i = 0; i < contactLines.size(); ++i)
        if (contactLines[i].value != contactFields[i].value)
            return false;
    return true;
}
static_assert(inTheirOrder(), "a field of contactFields has no line, or stands elsewhere there");

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
    for (size_t i = 0; i < contactFields.size(); ++i)
        faults.contact[i] = shorten(excess.contact[i]);
    if (faults.aliases.isEmpty())
        faults.aliases = shorten(excess.aliases);
    return faults;
}

bool UnitFaults::none() const
{
    return (name + shortName + aliases).isEmpty() &&
           std::all_of(contact.cbegin(), contact.cend(),
                       [](const QString &fault) { return fault.isEmpty(); });
}

UnitDialog::UnitDialog(const UnitEntry &entry, const QList<Unit> &units, std::optional<UnitId> self,
                       QWidget *parent)
    : TypingDialog(parent), m_units(units), m_self(self), m_stored(entry), m_kindChosen(self.has_value())
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
    m_aliases = addField(*form, UnitDialog::tr("别名(&A)"), "unitAliases", aliasText(entry.aliases));
    m_aliases.line->setPlaceholderText(UnitDialog::tr("表中的其他叫法，用顿号分开"));
    addContact(*form);
    m_accept = addDialogButtons(*this, self ? UnitDialog::tr("保存(&O)") : UnitDialog::tr("新增(&O)"));
    m_accept->setObjectName(QStringLiteral("unitAccept"));

    connect(m_kind, &QComboBox::activated, this, [this] { m_kindChosen = true; });
    connect(m_name.line, &QLineEdit::textChanged, this, [this](const QString &name) {
        if (!m_kindChosen)
            m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(guessUnitKind(name.trimmed()))));
    });
    for (const auto &field : {m_name, m_shortName, m_aliases})
        connect(field.line, &QLineEdit::textChanged, this, &UnitDialog::check);
    for (const auto &field : m_contact)
        connect(field.line, &QLineEdit::textChanged, this, &UnitDialog::check);
    check();
}

void UnitDialog::addContact(QFormLayout &form)
{
    for (size_t i = 0; i < contactFields.size(); ++i) {
        const auto &field = contactFields[i];
        const auto &[value, words, name] = contactLines[i];
        m_contact[i] = addField(form, UnitDialog::tr(words), name, m_stored.contact.*value);
        if (!field.isTelephone)
            continue;
        auto *line = m_contact[i].line;
        connect(line, &QLineEdit::editingFinished, this, [this, i, line] {
            if (const auto kept = typed(i); kept != line->text().simplified())
                line->setText(kept); // as it will be stored
        });
    }
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
    UnitContact contact;
    for (size_t i = 0; i < contactFields.size(); ++i)
        contact.*contactFields[i].value = typed(i);
    return {m_name.line->text().trimmed(), m_shortName.line->text().trimmed(),
            static_cast<UnitKind>(m_kind->currentData().toInt()), aliases(), contact};
}

void UnitDialog::check()
{
    auto faults = unitFaults(entry(), m_units, m_self);
    for (size_t i = 0; i < contactFields.size(); ++i)
        if (const auto fault = telephoneFault(i); !fault.isEmpty())
            faults.contact[i] = fault;
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
    for (size_t i = 0; i < contactFields.size(); ++i)
        say(m_contact[i], faults.contact[i]);
    m_accept->setEnabled(faults.none());
}

// What is stored already may stand as it is, here and below.
QStringList UnitDialog::aliases() const
{
    const auto text = m_aliases.line->text();
    return text == aliasText(m_stored.aliases) ? m_stored.aliases : aliasesIn(text);
}

QString UnitDialog::typed(size_t field) const
{
    const auto text = m_contact[field].line->text().simplified();
    return !contactFields[field].isTelephone || text == storedIn(field) ? text : telephoneIn(text);
}

QString UnitDialog::telephoneFault(size_t field) const
{
    const auto &stored = storedIn(field);
    const auto number = typed(field);
    if (!contactFields[field].isTelephone || number.isEmpty() || number == stored)
        return {};
    if (!holdsTelephone(number))
        return UnitDialog::tr("%1要写号码：手机，或带区号的座机，分机写在后面。")
            .arg(contactLabel(contactFields[field]));
    // As lists print it, it would take the place of the whole one.
    return !stored.isEmpty() && isMaskedTelephone(number)
               ? UnitDialog::tr("这不是完整的号码：请写完整的，或者改回原来的。")
               : QString();
}

} // namespace taizhang::ui
