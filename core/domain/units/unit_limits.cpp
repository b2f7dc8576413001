#include "core/domain/units/unit_limits.h"

#include "core/domain/tr.h"

namespace taizhang::domain {

QString tooLong(const UnitEntry &entry)
{
    struct Field
    {
        QString label;
        const QString &text;
        qsizetype most;
    };
    for (const auto &[label, text, most] :
         {Field{tr("联系人"), entry.person, 60}, Field{tr("电话"), entry.telephone, 60},
          Field{tr("备注"), entry.note, 500}})
        if (text.size() > most)
            return tr("%1有 %2 字，超过 %3 字").arg(label).arg(text.size()).arg(most);
    constexpr int mostAliases = 50;
    if (entry.aliases.size() > mostAliases)
        return tr("别名有 %1 个，超过 %2 个").arg(entry.aliases.size()).arg(mostAliases);
    return {};
}

} // namespace taizhang::domain
