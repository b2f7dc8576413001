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

UnitExcess excessOf(const UnitEntry &entry)
{
    const auto beyond = [](const QString &label, const QString &text, int most) {
        return text.size() > most ? tr("%1有 %2 字，超过 %3 字").arg(label).arg(text.size()).arg(most)
                                  : QString();
    };
    constexpr int mostAliases = 50;
    return {beyond(tr("联系人"), entry.person, 60), beyond(tr("电话"), entry.telephone, 60),
            beyond(tr("备注"), entry.note, 500),
            entry.aliases.size() > mostAliases
                ? tr("别名有 %1 个，超过 %2 个").arg(entry.aliases.size()).arg(mostAliases)
                : QString()};
}

} // namespace taizhang::domain
