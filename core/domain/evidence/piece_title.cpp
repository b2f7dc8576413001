#include "core/domain/evidence/piece_title.h"

namespace taizhang::domain {

QString titleWithoutEnding(const QString &title, const QString &name)
{
    const auto dot = name.lastIndexOf(u'.');
    if (title.isEmpty())
        return dot < 0 ? name : name.first(dot);
    const auto ending = dot < 0 ? QString() : name.sliced(dot);
    return ending.size() > 1 && title.endsWith(ending, Qt::CaseInsensitive) ? title.chopped(ending.size())
                                                                            : title;
}

} // namespace taizhang::domain
