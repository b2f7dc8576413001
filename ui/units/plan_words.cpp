#include "ui/units/plan_words.h"

#include "ui/shared/date_text.h"
#include "ui/shared/group_words.h"
#include "ui/shared/tr.h"

namespace taizhang::ui {

namespace {

const auto between = QStringLiteral("、");

QString placesOf(const QList<storage::RequirementLine> &lines, const Roster &roster)
{
    QStringList places;
    for (const auto &line : lines)
        places << roster.placeOf(line);
    return places.join(between);
}

QString newlyAsked(const workflow::MembershipPlan &plan, const Roster &roster)
{
    QStringList places;
    for (const auto &ask : plan.asked) {
        const auto *of = roster.material(ask.material);
        const auto *by = roster.unit(ask.unit);
        if (of == nullptr || by == nullptr)
            continue;
        auto words = ask.period.isEmpty() ? by->name : tr("%1，%2年").arg(by->name, ask.period);
        words += QStringLiteral("，") + (ask.dueOn          ? tr("期限%1").arg(dateText(*ask.dueOn))
                                         : ask.isDatePassed ? tr("别的单位的期限已过，先不设期限")
                                                            : tr("不设期限"));
        places << tr("%1（%2）").arg(of->shownPlace(), words);
    }
    return places.join(between);
}

QString leftOutOf(const workflow::MembershipPlan &plan, const Roster &roster)
{
    QStringList places;
    for (const auto material : plan.leftOut)
        if (const auto *of = roster.material(material))
            places << of->shownPlace();
    return places.join(between);
}

} // namespace

QString planWords(const workflow::MembershipPlan &plan, const Roster &roster)
{
    QStringList lines;
    if (!plan.joining.isEmpty())
        lines << tr("加入 %1 个：%2。")
                     .arg(plan.joining.size())
                     .arg(unitNames(roster, plan.joining).join(between));
    if (!plan.leaving.isEmpty())
        lines << tr("移出 %1 个：%2。")
                     .arg(plan.leaving.size())
                     .arg(unitNames(roster, plan.leaving).join(between));
    if (!plan.asked.isEmpty())
        lines << tr("随组新交办 %1 项：%2。").arg(plan.asked.size()).arg(newlyAsked(plan, roster));
    if (!plan.leftOut.isEmpty())
        lines << tr("以前没有成员，表中写明由它报送的 %1 项材料没有交办给它：%2。确定以后可以接着交办。")
                     .arg(plan.leftOut.size())
                     .arg(leftOutOf(plan, roster));
    if (!plan.withdrawn.isEmpty())
        lines << tr("撤回从没有报送、也没有发过文的 %1 项：%2。")
                     .arg(plan.withdrawn.size())
                     .arg(placesOf(plan.withdrawn, roster));
    if (!plan.kept.isEmpty())
        lines << tr("有过报送、延期或发过文，保留 %1 项：%2。")
                     .arg(plan.kept.size())
                     .arg(placesOf(plan.kept, roster));
    if (lines.isEmpty())
        lines << tr("这个组所指的单位不变，没有报送任务因此增减。");
    return lines.join(QLatin1Char('\n'));
}

} // namespace taizhang::ui
