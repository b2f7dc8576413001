#include "core/domain/units/unit_limits.h"

#include "core/domain/tr.h"

namespace taizhang::domain {

QString excess(const QString &label, const QString &text, int most)
{
    return text.size() > most ? tr("%1有 %2 字，超过 %3 字").arg(label).arg(text.size()).arg(most)
                              : QString();
}

QString firstExcess(std::initializer_list<QString> excesses)
{
    for (const auto &each : excesses)
        if (!each.isEmpty())
            return each;
    return {};
}

QString excessOfTask(const QString &office, const QString &handler, const QString &telephone,
                     const QString &note)
{
    return firstExcess(
        {excess(tr("经办人"), handler, longestContact), excess(tr("经办人电话"), telephone, longestContact),
         excess(tr("备注"), note, longestNote), excess(tr("承办股室"), office, longestContact)});
}

UnitExcess excessOf(const UnitEntry &entry)
{
    constexpr int mostAliases = 50;
    UnitExcess found;
    for (size_t i = 0; i < contactFields.size(); ++i) {
        const auto &field = contactFields[i];
        found.contact[i] = excess(contactLabel(field), entry.contact.*field.value, field.longest);
    }
    if (entry.aliases.size() > mostAliases)
        found.aliases = tr("别名有 %1 个，超过 %2 个").arg(entry.aliases.size()).arg(mostAliases);
    return found;
}

QString UnitExcess::first() const
{
    for (const auto &each : contact)
        if (!each.isEmpty())
            return each;
    return aliases;
}

} // namespace taizhang::domain
