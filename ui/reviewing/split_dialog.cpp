#include "ui/reviewing/split_dialog.h"

#include "core/domain/tasks/years.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace taizhang::ui {

SplitDialog::SplitDialog(const QString &place, const QList<storage::RequirementLine> &lines, QWidget *parent)
    : TypingDialog(parent)
    , m_years(new QLineEdit(this))
    , m_count(new QSpinBox(this))
    , m_remark(new QLabel(this))
{
    setObjectName(QStringLiteral("splitDialog"));
    setWindowTitle(tr("分年报送"));
    auto *prompt = new QLabel(
        tr("%1改为每个年度各报一次，各有自己的件数、期限和状态；现在的期限带到每个年度，可以撤销。")
            .arg(place),
        this);
    prompt->setWordWrap(true);
    setNames(m_years, "splitYears", tr("年度"));
    m_years->setPlaceholderText(tr("例如 2022、2023、2024"));
    m_years->setMinimumWidth(grid * 40);
    setNames(m_count, "splitCount", tr("每年件数"));
    m_count->setRange(0, 10000);
    m_count->setSpecialValueText(tr("与现在相同"));
    if (lines.size() == 1)
        m_count->setValue(lines.first().askedCount.value_or(0));
    setNames(m_remark, "splitRemark", tr("关于年度"));
    m_remark->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(m_years->accessibleName(), m_years);
    form->addRow(QString(), m_remark);
    form->addRow(m_count->accessibleName(), m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(prompt);
    layout->addLayout(form);
    m_accept = addDialogButtons(*this, tr("确定(&O)"));
    m_accept->setObjectName(QStringLiteral("splitAccept"));
    connect(m_years, &QLineEdit::textChanged, this, &SplitDialog::follow);
    follow();
    m_years->setFocus();
}

void SplitDialog::follow()
{
    const auto given = domain::parseYears(m_years->text());
    m_accept->setEnabled(given && !given->isEmpty());
    m_remark->setText(!given ? tr("请写成不重复的四位数年份，如 2022、2023，最多 10 年。")
                      : given->isEmpty() ? tr("请填写要分开报送的年度。")
                                         : tr("分成 %1 项。").arg(given->size()));
}

QStringList SplitDialog::years() const
{
    return domain::parseYears(m_years->text()).value_or(QStringList());
}

std::optional<int> SplitDialog::count() const
{
    return m_count->value() > 0 ? std::optional(m_count->value()) : std::nullopt;
}

} // namespace taizhang::ui
