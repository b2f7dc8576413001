#pragma once

#include "core/storage/database.h"

#include <QList>
#include <QStringList>

namespace taizhang::storage {

/// A row of `object` that does not say what the history says of the file when it came in.
struct ObjectDiscrepancy
{
    QString sha256;
    QStringList fields; ///< size, media_type, readability, stored_at
};

/// Objects have no history of their own. What is said of one is in the entries of the versions that name it;
/// of one from before that was so, the first of these entries tells when it was stored, and its size whether
/// it may be called empty.
QList<ObjectDiscrepancy> auditObjects(Database &database);

} // namespace taizhang::storage
