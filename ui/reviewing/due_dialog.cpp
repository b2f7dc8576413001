#include "ui/reviewing/due_dialog.h"

#include "core/domain/tasks/day_to_come.h"
#include "ui/shared/date_text.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"
#include "ui/shared/reserved_lines.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

DueDialog::DueDialog(Asks asks, const QString &prompt, std::optional<QDate> present, QDate today,
                     std::optional<QDate> extendedTo, QWidget *parent)
    : TypingDialog(parent)
    , m_asks(asks)
    , m_present(present)
    , m_today(today)
    , m_extendedTo(extendedTo)
    , m_date(new QLineEdit(this))
    , m_none(asks == Asks::DueOfDiffering ? new QCheckBox(tr("都不设期限(&N)"), this) : nullptr)
    , m_reason(new QLineEdit(this))
    , m_remark(new QLabel(this))
{
    setObjectName(QStringLiteral("dueDialog"));
    setWindowTitle(asks == Asks::Extension ? tr("申请延期") : tr("期限"));
    auto *label = new QLabel(prompt, this);
    label->setWordWrap(true);
    setNames(m_date, "dueDate", asks == Asks::Extension ? tr("延期到") : tr("期限"));
    m_date->setPlaceholderText(tr("例如 2024年5月31日、2024-5-31，或 5月31日"));
    m_date->setMinimumWidth(grid * 40);
    if (asks == Asks::Due && present)
        m_date->setText(dateText(*present));
    setNames(m_reason, "dueReason", tr("延期的理由"));
    setNames(m_remark, "dueRemark", tr("关于日期"));
    reserveLines(*m_remark, 2); // for the longest of its sentences
    auto *form = new QFormLayout;
    form->addRow(m_date->accessibleName(), m_date);
    form->addRow(QString(), m_remark);
    if (m_none != nullptr) {
        m_none->setObjectName(QStringLiteral("dueNone"));
        form->addRow(QString(), m_none);
        connect(m_none, &QCheckBox::toggled, this, &DueDialog::follow);
    }
    if (asks == Asks::Extension)
        form->addRow(tr("理由"), m_reason);
    else
        m_reason->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(label);
    layout->addLayout(form);
    m_accept = addDialogButtons(*this, tr("确定(&O)"));
    m_accept->setObjectName(QStringLiteral("dueAccept"));
    connect(m_date, &QLineEdit::textChanged, this, &DueDialog::follow);
    follow();
    m_date->selectAll();
    m_date->setFocus();
}

void DueDialog::follow()
{
    const auto text = m_date->text().trimmed();
    const auto typed = domain::parseDayToCome(text, m_today);
    const auto day = typed ? typed->day : QDate();
    const bool none = text.isEmpty();
    const bool noneTaken = m_none != nullptr ? m_none->isChecked() : m_asks == Asks::Due;
    m_date->setEnabled(m_none == nullptr || !m_none->isChecked());
    const bool tooEarly = m_asks == Asks::Extension && typed && m_present && day <= *m_present;
    m_accept->setEnabled(none || !m_date->isEnabled() ? noneTaken : typed && !tooEarly);
    m_remark->setText(
        !m_date->isEnabled()                     ? tr("确定后，这几项都没有期限。")
        : none && m_asks == Asks::DueOfDiffering ? tr("各项期限不同。填写日期，确定后都改成这一天。")
        : none && m_asks == Asks::Due ? tr("留空表示不设期限。")
        : none                        ? QString()
        : !typed               ? tr("这不是有效的日期：请按 2024年5月31日 的形式填写。")
        : tooEarly             ? tr("延期的日期应晚于现在的期限%1。").arg(dateText(*m_present))
        : typed->isYearAssumed ? domain::assumedYearWords(*typed)
        : m_extendedTo && day <= *m_extendedTo
            ? tr("已同意延期到%1，改成不晚于它的日期，仍按延期的日期算。").arg(dateText(*m_extendedTo))
        : day < m_today ? tr("%1已经过去，确定后即为逾期。").arg(dateText(day))
                        : dateText(day));
}

std::optional<QDate> DueDialog::date() const
{
    return m_date->isEnabled() ? domain::dayToCome(m_date->text(), m_today) : std::nullopt;
}

QString DueDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace taizhang::ui
