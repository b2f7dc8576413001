#include "core/storage/paper/print_repository.h"

namespace taizhang::storage {

QList<PageProfileRow> pageProfiles(Database &database)
{
    QList<PageProfileRow> rows;
    for (Query row(database, QStringLiteral("SELECT id, name, measures, in_use FROM page_profile "
                                            "WHERE retired_at IS NULL ORDER BY name"));
         row.next();)
        rows << PageProfileRow{row.integer(0), row.text(1), row.text(2).toUtf8(), row.integer(3) != 0};
    return rows;
}

QList<PrintSetRow> printSets(Database &database)
{
    QList<PrintSetRow> rows;
    for (Query row(database, QStringLiteral("SELECT id, name, choice FROM print_set "
                                            "WHERE retired_at IS NULL ORDER BY name"));
         row.next();)
        rows << PrintSetRow{row.integer(0), row.text(1), row.text(2).toUtf8()};
    return rows;
}

} // namespace taizhang::storage
