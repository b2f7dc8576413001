#pragma once

#include "core/storage/freeze_repository.h"
#include "core/storage/journal.h"

namespace taizhang::workflow {

/// Where a piece was bound.
struct BoundPage
{
    QString evidence; ///< its number
    int volume = 1;   ///< from 1
    int page = 1;     ///< as it was stamped
};

/// 封版: from now on every piece keeps the number that it has, and the set remembers on which page each was
/// bound
/// (`pages`; none for what is 入盒备查 or 现场调阅) and what its file was. What comes later is numbered after
/// it and belongs into an 增补册. One undoable step. `on` is the day of sending.
///
/// Throws domain::Error, and freezes nothing, for a blank title, or where there is nothing to freeze.
QString freezeSet(storage::Database &database, const storage::Author &author, const QString &title, QDate on,
                  const QString &note, const QList<BoundPage> &pages);

} // namespace taizhang::workflow
