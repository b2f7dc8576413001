#include "core/domain/units/unit_limits.h"

#include "core/domain/tr.h"

namespace taizhang::domain {

QString UnitExcess::first() const
{
    for (const auto &fault : {person, telephone, note, aliases})
        if (!fault.isEmpty())
            return fault;
    return {};
}

QString excess(const QString &label, const QString &text, int most)
{
    return text.size() > most ? tr("%1有 %2 字，超过 %3 字").arg(label).arg(text.size()).arg(most)
                              : QString();
}

UnitExcess excessOf(const UnitEntry &entry)
{
    constexpr int mostAliases = 50;
    return {excess(tr("联系人"), entry.person, longestContact),
            excess(tr("电话"), entry.telephone, longestContact), excess(tr("备注"), entry.note, longestNote),
            entry.aliases.size() > mostAliases
                ? tr("别名有 %1 个，超过 %2 个").arg(entry.aliases.size()).arg(mostAliases)
                : QString()};
}

} // namespace taizhang::domain
