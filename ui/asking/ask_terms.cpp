#include "ui/asking/ask_terms.h"

#include "core/domain/tasks/day_to_come.h"
#include "core/domain/tasks/years.h"
#include "ui/asking/ask_choices.h"
#include "ui/shared/date_text.h"
#include "ui/shared/look.h"
#include "ui/shared/reserved_lines.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace taizhang::ui {

AskTerms::AskTerms(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_years(new QLineEdit(this))
    , m_count(new QSpinBox(this))
    , m_due(new QLineEdit(this))
    , m_remark(new QLabel(this))
{
    setNames(m_years, "askYears", tr("分年"));
    m_years->setPlaceholderText(tr("不分年；如 2022、2023"));
    m_years->setToolTip(tr("每个年度各报一次，各有件数、期限和状态"));
    setNames(m_count, "askCount", tr("每项件数"));
    m_count->setRange(0, 10000);
    m_count->setSpecialValueText(tr("不限"));
    setNames(m_due, "askDue", tr("期限"));
    m_due->setPlaceholderText(tr("不设；如 2024年5月31日、5-31"));
    setNames(m_remark, "askTermsRemark", tr("关于年度和期限"));
    reserveLines(*m_remark, 1);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(grid);
    int column = 0;
    for (QWidget *field :
         {static_cast<QWidget *>(m_years), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_due)}) {
        auto *label = new QLabel(field->accessibleName(), this);
        label->setBuddy(field);
        layout->addWidget(label, 0, column++);
        layout->addWidget(field, 0, column);
        layout->setColumnStretch(column++, field == m_count ? 0 : 1);
    }
    layout->addWidget(m_remark, 1, 0, 1, column);
    connect(m_years, &QLineEdit::textChanged, this, &AskTerms::follow);
    connect(m_due, &QLineEdit::textChanged, this, &AskTerms::follow);
    connect(m_count, &QSpinBox::valueChanged, this, &AskTerms::follow);
    follow();
}

void AskTerms::follow()
{
    const auto due = domain::parseDayToCome(m_due->text(), m_today);
    const bool dueGiven = !m_due->text().trimmed().isEmpty();
    m_remark->setText(!domain::parseYears(m_years->text())
                          ? tr("分年请写成不重复的四位数年份，如 2022、2023，最多 10 年。")
                      : dueGiven && !due ? tr("期限不是有效的日期：请按 2024年5月31日 的形式填写。")
                      : due && due->isYearAssumed ? domain::assumedYearWords(*due)
                      : due && due->day < m_today ? tr("%1已经过去，交办后即为逾期。").arg(dateText(due->day))
                                                  : QString());
    emit changed();
}

std::optional<QDate> AskTerms::due() const
{
    return domain::dayToCome(m_due->text(), m_today);
}

bool AskTerms::areValid() const
{
    return domain::parseYears(m_years->text()) && (m_due->text().trimmed().isEmpty() || due());
}

void AskTerms::applyTo(workflow::Asking &asking) const
{
    asking.years = domain::parseYears(m_years->text()).value_or(QStringList());
    asking.askedCount = m_count->value() > 0 ? std::optional(m_count->value()) : std::nullopt;
    asking.dueOn = due();
    asking.restated = true; // what is typed here holds for all that is ticked
}

} // namespace taizhang::ui
