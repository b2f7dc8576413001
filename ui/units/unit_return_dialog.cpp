#include "ui/units/unit_return_dialog.h"

#include "ui/shared/date_text.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

constexpr int unitsNamed = 3;

/// 第30项材料2（2023年）　期限2024年5月31日　承办：办公室 张三　已报送的有区教育局
QString taskWords(const storage::RequirementLine &task, const QStringList &answered, const Roster &roster)
{
    const auto *material = roster.material(task.material);
    auto place = material == nullptr ? QString() : material->shownPlace();
    if (!task.period.isEmpty())
        place = UnitReturnDialog::tr("%1（%2年）").arg(place, task.period);
    QStringList words{place};
    if (const auto due = task.due())
        words << UnitReturnDialog::tr("期限%1").arg(dateText(*due));
    if (const auto by = QStringLiteral("%1 %2").arg(task.office, task.handler).trimmed(); !by.isEmpty())
        words << UnitReturnDialog::tr("承办：%1").arg(by);
    if (!answered.isEmpty())
        words << (answered.size() <= unitsNamed
                      ? UnitReturnDialog::tr("已报送的有%1").arg(answered.join(QStringLiteral("、")))
                      : UnitReturnDialog::tr("已报送的有%1等 %2 个单位")
                            .arg(answered.mid(0, unitsNamed).join(QStringLiteral("、")))
                            .arg(answered.size()));
    return words.join(QStringLiteral("　"));
}

QStringList lines(const workflow::UnitReturn &plan, const Roster &roster)
{
    QStringList lines;
    for (const auto &task : plan.tasks)
        lines << taskWords(task, plan.answeredBy.value(task.material), roster);
    for (const auto asked : plan.asked)
        if (const auto *material = roster.material(asked))
            lines << UnitReturnDialog::tr("%1　停用以后交办给同组单位的").arg(material->shownPlace());
    for (const auto &group : plan.groupNames)
        lines << UnitReturnDialog::tr("单位组：%1").arg(group);
    for (const auto &alias : plan.aliases)
        lines << UnitReturnDialog::tr("别名：%1").arg(alias);
    return lines;
}

} // namespace

UnitReturnDialog::UnitReturnDialog(const domain::Unit &unit, const workflow::UnitReturn &plan,
                                   const Roster &roster, QWidget *parent)
    : QDialog(parent), m_all(new QCheckBox(tr("一并恢复下面这些(&A)"), this))
{
    setObjectName(QStringLiteral("unitReturnDialog"));
    setWindowTitle(tr("恢复单位“%1”").arg(unit.name));
    auto *words = new QLabel(this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setText(
        plan.kept == 0
            ? tr("停用“%1”时撤回了它一件也没有送来的任务，退出了单位组。").arg(unit.name)
            : tr("停用“%1”时撤回了它一件也没有送来的任务，退出了单位组；送来过材料的 %2 项一直保留。")
                  .arg(unit.name)
                  .arg(plan.kept));
    setNames(words, "unitReturnWords", words->text());
    setNames(m_all, "unitReturnAll", tr("一并恢复停用时撤回的任务、单位组和别名"));
    m_all->setChecked(true);
    auto *list = new QListWidget(this);
    setNames(list, "unitReturnList", tr("停用时撤回的"));
    list->addItems(lines(plan, roster));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setWordWrap(true);
    list->setMinimumSize(grid * 64, grid * 20);
    connect(m_all, &QCheckBox::toggled, list, &QWidget::setEnabled);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(words);
    layout->addWidget(m_all);
    layout->addWidget(list, 1);
    addDialogButtons(*this, tr("恢复(&O)"))->setObjectName(QStringLiteral("unitReturnAccept"));
}

bool UnitReturnDialog::whatItHad() const
{
    return m_all->isChecked();
}

} // namespace taizhang::ui
