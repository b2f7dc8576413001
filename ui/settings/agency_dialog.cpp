#include "ui/settings/agency_dialog.h"

#include "core/domain/one_line.h"
#include "core/domain/units/unit_limits.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/fault_label.h"
#include "ui/shared/look.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

constexpr int longestAgency = 60;

} // namespace

AgencyDialog::AgencyDialog(const storage::Agencies &agencies, QWidget *parent) : TypingDialog(parent)
{
    setObjectName(QStringLiteral("agencyDialog"));
    setWindowTitle(tr("本台账的单位"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    m_reports = line(tr("单位全称(&N)"), tr("单位全称"), "agencyField", agencies.reports);
    m_letters = line(tr("催办函件、进度通报的落款(&L)"), tr("催办函件、进度通报的落款"), "letterAgencyField",
                     agencies.letters);
    auto *use = new QLabel(tr("情况说明没有另外写落款单位的，都用单位全称落款；交办单、接收单、各种催办函件和"
                              "进度通报用下面一栏落款，回执也交到那里。"),
                           this);
    use->setWordWrap(true);
    use->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(use);
    m_accept = addDialogButtons(*this, tr("确定(&O)"));
    m_accept->setObjectName(QStringLiteral("agencyAccept"));
    for (const auto *each : {&m_reports, &m_letters})
        connect(each->edit, &QLineEdit::textChanged, this, &AgencyDialog::check);
    check();
}

AgencyDialog::Line AgencyDialog::line(const QString &label, const QString &name, const char *objectName,
                                      const QString &agency)
{
    auto *edit = new QLineEdit(agency, this);
    setNames(edit, objectName, name);
    edit->setMinimumWidth(grid * 48);
    auto *shown = new QLabel(label, this);
    shown->setBuddy(edit);
    auto *fault = new FaultLabel(QLatin1String(objectName).chopped(5) + QStringLiteral("Fault"), *edit, this);
    for (QWidget *part : std::initializer_list<QWidget *>{shown, edit, fault})
        layout()->addWidget(part);
    return {name, edit, fault};
}

void AgencyDialog::check()
{
    bool sound = true;
    for (const auto *each : {&m_reports, &m_letters}) {
        const auto typed = domain::oneLine(each->edit->text());
        const auto excess = domain::excess(each->name, typed, longestAgency);
        each->fault->say(excess.isEmpty() ? QString() : tr("%1，请缩短。").arg(excess));
        sound = sound && excess.isEmpty() && !typed.isEmpty();
    }
    m_accept->setEnabled(sound);
}

storage::Agencies AgencyDialog::agencies() const
{
    return {domain::oneLine(m_reports.edit->text()), domain::oneLine(m_letters.edit->text())};
}

} // namespace taizhang::ui
