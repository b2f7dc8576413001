#pragma once

#include "core/storage/evidence/object_audit.h"
#include "core/storage/history/journal.h"

#include <QStringList>

#include <optional>

namespace taizhang::storage {

/// Where a row of a journalled table and the history do not agree.
struct Discrepancy
{
    enum class Kind {
        Unrecorded,  ///< the row is there and no entry created it
        Missing,     ///< an entry created the row and it is not there
        OtherValue,  ///< fields hold something else than the last entries wrote
        OtherId,     ///< its id is not the one it was created with, so what refers to it means another row
        OtherCount,  ///< the values agree, but rev is no possible number of the recorded changes
        Overwritten, ///< an entry replaced a value that no entry had written
    };
    Kind kind;
    Entity entity;
    QString uuid;
    QStringList fields;   ///< of OtherValue and Overwritten, in the order of the table
    QVariantMap held;     ///< the columns of the row; of a missing one what the history says they were
    QVariantMap recorded; ///< of `fields`: what the history says
};

struct HistoryAudit
{
    qint64 entries = 0;
    /// The seq of the first entry that is not the next number, or whose hash does not follow from its content
    /// and the one before.
    std::optional<qint64> brokenSeal;
    QList<Discrepancy> discrepancies; ///< in the order of enum Entity
    QList<ObjectDiscrepancy> objects; ///< that hold something else than is said of them
    bool agrees() const { return !brokenSeal && discrepancies.isEmpty(); }
};

/// Reads the history once from its beginning and compares what must have come of it with what the journalled
/// tables hold: every value but the personal ones, and for these too how often they changed. So a history
/// that was cut at its end, and a row written past the program, are noticed; what was put back together with
/// the history to an earlier state is not, for that looks like a backup.
///
/// Relies on this: a row begins with the defaults of its columns and what its entry `created` names, or is
/// one of issuedRequirements(). A migration that changes values of a journalled table must leave that true.
/// Rows are never deleted and ids are counted by SQLite, so that the id of a row whose entry does not name it
/// yet is the one after the newest before it.
HistoryAudit auditHistory(Database &database);

} // namespace taizhang::storage
