#include "core/storage/paper/freeze_titles.h"

namespace taizhang::storage {

QList<FreezeTitle> freezeTitles(Database &database)
{
    if (!Query(database, QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'freeze'")).next())
        return {};
    QList<FreezeTitle> titles;
    for (Query row(database, QStringLiteral(
                                 "SELECT uuid, title FROM freeze WHERE retired_at IS NULL ORDER BY id DESC"));
         row.next();)
        titles << FreezeTitle{row.text(0), row.text(1)};
    return titles;
}

} // namespace taizhang::storage
