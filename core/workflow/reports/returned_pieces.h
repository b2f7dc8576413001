#pragma once

#include "core/storage/database/database.h"

#include <QList>
#include <QStringList>

namespace taizhang::workflow {

/// Numbers of the pieces of these indicators whose task was 退回 and has not been put right: they are listed
/// like others until they are replaced.
QStringList returnedPieces(storage::Database &database, const QList<int> &indicators);

/// What is said of them before paper goes out; empty for none.
QString returnedPiecesWords(const QStringList &numbers);

} // namespace taizhang::workflow
