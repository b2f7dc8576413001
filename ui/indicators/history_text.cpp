#include "ui/indicators/history_text.h"

#include "core/domain/requirement.h"
#include "ui/shared/date_text.h"
#include "ui/shared/tr.h"

namespace taizhang::ui {

namespace {

QString stateName(const QVariant &word)
{
    const auto state = domain::parseStateWord(word.toString());
    return state ? domain::stateLabel(*state) : word.toString();
}

QString aboutFiling(const storage::Change &change, const QString &name)
{
    if (change.field == QStringLiteral("created"))
        return tr("添加“%1”").arg(name);
    if (change.field == QStringLiteral("retired_at"))
        return change.after.isNull() ? tr("放回“%1”").arg(name) : tr("移出“%1”").arg(name);
    return {};
}

QString aboutText(const storage::Change &change)
{
    if (change.field == QStringLiteral("text"))
        return tr("%1 字 → %2 字").arg(change.before.toString().size()).arg(change.after.toString().size());
    if (change.field == QStringLiteral("retired_at"))
        return change.after.isNull() ? tr("恢复") : tr("撤回");
    return {};
}

QString aboutReport(const storage::Change &change)
{
    if (change.field == QStringLiteral("agency"))
        return change.after.toString().isEmpty() ? tr("落款用本台账的单位")
                                                 : tr("落款改为“%1”").arg(change.after.toString());
    if (change.field == QStringLiteral("signed_on"))
        return change.after.isNull()
                   ? tr("落款日期用打印当日")
                   : tr("落款日期改为%1")
                         .arg(dateText(QDate::fromString(change.after.toString(), Qt::ISODate)));
    if (change.field != QStringLiteral("standing_kind"))
        return {};
    if (change.after.toString() == QStringLiteral("sealed"))
        return tr("以盖章扫描件代替");
    return change.after.isNull() ? tr("改用录入的文字") : tr("以成品文件代替");
}

QString whatHappened(const storage::IndicatorChange &line)
{
    const auto &change = line.change;
    if (change.entity == QStringLiteral("requirement"))
        return change.field == QStringLiteral("state")
                   ? tr("%1 → %2").arg(stateName(change.before), stateName(change.after))
                   : QString();
    if (change.entity == QStringLiteral("filing"))
        return aboutFiling(change, line.name);
    if (change.entity == QStringLiteral("report_text"))
        return aboutText(change);
    return aboutReport(change);
}

} // namespace

QString historyLine(const storage::IndicatorChange &line, bool manyRows)
{
    const auto words = whatHappened(line);
    if (words.isEmpty())
        return {};
    auto place = line.material > 0 ? tr("材料%1").arg(line.material)
                 : line.point > 0  ? tr("情况说明第%1点").arg(line.point)
                                   : tr("情况说明");
    if (manyRows)
        place = tr("分工%1 %2").arg(line.row).arg(place);
    // As Ledger names a step that takes another one back or does it again.
    const auto &title = line.change.title;
    const auto again = title.startsWith(QStringLiteral("撤销："))   ? tr("（撤销）")
                       : title.startsWith(QStringLiteral("重做：")) ? tr("（重做）")
                                                                    : QString();
    const auto at = QDateTime::fromString(line.change.at, Qt::ISODateWithMs).toLocalTime();
    return tr("%1　%2@%3　%4：%5")
        .arg(at.toString(QStringLiteral("M月d日 HH:mm")), line.change.actor, line.change.machine, place,
             words + again);
}

} // namespace taizhang::ui
