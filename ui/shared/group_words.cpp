#include "ui/shared/group_words.h"

#include "ui/shared/tr.h"

namespace taizhang::ui {

using namespace domain;

QStringList unitNames(const Roster &roster, const QList<UnitId> &units)
{
    QStringList names;
    for (const auto id : units)
        if (const auto *unit = roster.unit(id))
            names << unit->name;
    return names;
}

QString groupMeaning(const Roster &roster, const UnitGroup &group)
{
    const auto names = unitNames(roster, expanded(roster.groups(), group.id));
    if (names.isEmpty())
        return tr("“%1”还没有成员：在“单位名录”里选中它，点“成员”。").arg(group.name);
    QStringList through;
    for (const auto id : group.groups)
        if (const auto *member = roster.group(id))
            through << member->name;
    const auto units = names.join(QStringLiteral("、"));
    return through.isEmpty() ? tr("“%1”现指 %2 个单位：%3。").arg(group.name).arg(names.size()).arg(units)
                             : tr("“%1”（含%2）现指 %3 个单位：%4。")
                                   .arg(group.name, through.join(QStringLiteral("、")))
                                   .arg(names.size())
                                   .arg(units);
}

} // namespace taizhang::ui
