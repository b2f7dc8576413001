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

AgencyDialog::AgencyDialog(const QString &agency, QWidget *parent)
    : TypingDialog(parent)
    , m_agency(new QLineEdit(agency, this))
    , m_fault(new FaultLabel(QStringLiteral("agencyFault"), *m_agency, this))
{
    setObjectName(QStringLiteral("agencyDialog"));
    setWindowTitle(tr("本台账的单位"));
    auto *label = new QLabel(tr("单位全称(&N)"), this);
    label->setBuddy(m_agency);
    setNames(m_agency, "agencyField", tr("单位全称"));
    m_agency->setMinimumWidth(grid * 48);
    auto *use = new QLabel(
        tr("情况说明没有另外写落款单位的，都用这个单位落款；催办函件的落款在函件文字里另设。"), this);
    use->setWordWrap(true);
    use->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_agency, m_fault, use})
        layout->addWidget(part);
    m_accept = addDialogButtons(*this, tr("确定(&O)"));
    m_accept->setObjectName(QStringLiteral("agencyAccept"));
    connect(m_agency, &QLineEdit::textChanged, this, &AgencyDialog::check);
    check();
}

void AgencyDialog::check()
{
    const auto excess = domain::excess(tr("单位全称"), agency(), longestAgency);
    m_fault->say(excess.isEmpty() ? QString() : tr("%1，请缩短。").arg(excess));
    m_accept->setEnabled(excess.isEmpty() && !agency().isEmpty());
}

QString AgencyDialog::agency() const
{
    return domain::oneLine(m_agency->text());
}

} // namespace taizhang::ui
