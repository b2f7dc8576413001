#pragma once

#include "core/storage/database/database.h"

#include <QList>

namespace taizhang::storage {

struct FreezeTitle
{
    QString uuid;
    QString title;
    bool operator==(const FreezeTitle &) const = default;
};

/// The 封版 of a database of any schema, of a backup from an older program too; the newest first.
QList<FreezeTitle> freezeTitles(Database &database);

} // namespace taizhang::storage
