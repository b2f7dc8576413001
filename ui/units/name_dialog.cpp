#include "ui/units/name_dialog.h"

#include "core/domain/table/group_name.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/fault_label.h"
#include "ui/shared/look.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

using namespace domain;

QString groupNameFault(const QString &name, const Roster &roster, std::optional<UnitGroupId> self)
{
    const auto fit = parseGroupName(name);
    if (!fit)
        return NameDialog::tr("“%1”不能作名称：不超过 60 字，不含顿号、逗号、分号。").arg(name.trimmed());
    for (const auto &group : roster.groups())
        if (group.id != self && unitNameKey(group.name) == unitNameKey(*fit))
            return NameDialog::tr("已经有单位组“%1”。").arg(group.name);
    for (const auto &unit : roster.units())
        if (!unit.retired && (unitNameKey(unit.name) == unitNameKey(*fit) || unit.aliases.contains(*fit)))
            return NameDialog::tr("“%1”已经是单位“%2”的名称或别名。").arg(*fit, unit.name);
    return {};
}

NameDialog::NameDialog(const QString &title, const QString &prompt, const QString &name, Fault fault,
                       QWidget *parent)
    : TypingDialog(parent)
    , m_faultOf(std::move(fault))
    , m_line(new QLineEdit(name, this))
    , m_fault(new FaultLabel(QStringLiteral("nameFault"), *m_line, this))
{
    setObjectName(QStringLiteral("nameDialog"));
    setWindowTitle(title);
    setNames(m_line, "nameLine", title);
    m_line->setMinimumWidth(grid * 46);
    m_line->selectAll();
    auto *label = new QLabel(prompt, this);
    label->setBuddy(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(label);
    layout->addWidget(m_line);
    layout->addWidget(m_fault);
    layout->addStretch();
    m_accept = addDialogButtons(*this, NameDialog::tr("确定(&O)"));
    m_accept->setObjectName(QStringLiteral("nameAccept"));
    connect(m_line, &QLineEdit::textChanged, this, &NameDialog::check);
    check();
}

QString NameDialog::name() const
{
    return m_line->text().trimmed();
}

void NameDialog::check()
{
    const auto fault = name().isEmpty() ? QString() : m_faultOf(name());
    m_fault->say(fault);
    m_accept->setEnabled(!name().isEmpty() && fault.isEmpty());
}

} // namespace taizhang::ui
