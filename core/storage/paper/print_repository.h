#pragma once

#include "core/storage/database/database.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace taizhang::storage {

/// Measures of a page under a name; `measures` is a JSON object of those that differ from GB/T 9704.
struct PageProfileRow
{
    qint64 id = 0;
    QString name;
    QByteArray measures;
    bool inUse = false; ///< of all rows at most one; none: GB/T 9704
};
/// By name.
QList<PageProfileRow> pageProfiles(Database &database);

/// A choice of the print centre under a name, a JSON object.
struct PrintSetRow
{
    qint64 id = 0;
    QString name;
    QByteArray choice;
};
/// By name.
QList<PrintSetRow> printSets(Database &database);

} // namespace taizhang::storage
