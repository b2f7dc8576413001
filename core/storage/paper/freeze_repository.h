#pragma once

#include "core/domain/id.h"
#include "core/storage/database/database.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace taizhang::storage {

using FreezeId = domain::Id<struct FreezeTag>;

/// 封版: a set as it was sent for review.
struct FreezeLine
{
    FreezeId id;
    QString uuid;
    QString title;
    QDate frozenOn;
    QString note;
    int pieces = 0;
    int bound = 0;   ///< of those that have a page
    int notices = 0; ///< of those whose page only says why they are not bound
    int removed = 0; ///< of those taken out since
    int changed = 0; ///< of those still there whose file is another one since
    bool operator==(const FreezeLine &) const = default;
};
/// The newest first.
QList<FreezeLine> freezes(Database &database);
struct RecordedFreeze;
/// The same with what each set remembers.
QList<RecordedFreeze> recordedFreezes(Database &database);

/// A piece as it was in such a set.
struct FrozenPiece
{
    domain::FilingId filing;
    QString number;       ///< as it was printed
    QString name;         ///< title of the piece
    QString sha256;       ///< empty where it had no file
    int volume = 0;       ///< 0 where it was not bound
    int page = 0;         ///< as it was stamped
    bool removed = false; ///< taken out since
    bool changed = false; ///< its file is another one since; a redacted copy of the same file is not
};
/// In the order of their numbers in the set, each with the title it had then.
QList<FrozenPiece> frozenPieces(Database &database, FreezeId freeze);

/// Those of the indicator that are in a set that was frozen.
QSet<domain::FilingId> frozenFilings(Database &database, domain::IndicatorId indicator);

/// The first of these that is in a set that was frozen, as it was in the last such one.
std::optional<FrozenPiece> frozenAmong(Database &database, const QList<domain::FilingId> &filings);

} // namespace taizhang::storage
