#pragma once

#include "core/domain/id.h"
#include "core/storage/history/journal.h"
#include "core/storage/paper/freeze_repository.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace taizhang::storage {

/// What a freeze locks: numbers alone, the set bound with it, or an 增补册 to such a set.
enum class FreezeKind { Numbers, Whole, Supplement };

/// A row of the table, by the numbers that are printed.
struct RowNumber
{
    int indicator = 0;
    int row = 0; ///< from 1; 0: the whole indicator
    // The check takes the 0 that a defaulted <=> is compared with for a pointer.
    friend auto operator<=>(const RowNumber &, const RowNumber &) = default; // NOLINT(modernize-use-nullptr)
    friend size_t qHash(const RowNumber &row, size_t seed = 0)
    {
        return qHashMulti(seed, row.indicator, row.row);
    }
};

/// How a set was bound, on which its pages depend.
struct FreezeBinding
{
    bool duplex = false;
    int volumePages = 0; ///< as it was asked for; 0: one volume
    bool dividers = true;
    bool reports = true;
    bool evidence = true;
    bool errata = false;
    bool operator==(const FreezeBinding &) const = default;
};

/// What a set that was frozen remembers besides its pieces. It is kept in the history, in the step of the
/// freeze.
struct FreezeRecord
{
    bool isKnown = false; ///< else it is guessed, and says nothing of reports
    FreezeKind kind = FreezeKind::Numbers;
    QList<int> indicators; ///< that were bound; empty: all
    QMap<int, int> chapters =
        {}; ///< the page, as printed, on which an indicator begins, with its section's sheet
    QMap<int, int> sheets = {}; ///< that of an indicator's own sheet, which 总目录 names
    struct Place
    {
        int volume = 1; ///< from 1
        int page = 0;   ///< as it was stamped
        bool operator==(const Place &) const = default;
    };
    QMap<RowNumber, Place> reports = {}; ///< where the 情况说明 stand
    QSet<QString> notices = {};          ///< numbers of pieces whose page only says why they are not bound
    /// What each row's 情况说明 said, as a hash; a row without one is not there. Of each row, also where one
    /// report was bound for the whole indicator.
    QMap<RowNumber, QString> marks = {};
    std::optional<FreezeBinding> binding =
        {}; ///< none: numbers alone, or of a set frozen before this was kept
};

/// To be called within the step that inserts the freeze.
void recordFreeze(ChangeGroup &step, const FreezeRecord &record);

/// Of a set that was frozen before there was a record, what its pages tell: the first that has any is a
/// whole set, later ones are added to it.
FreezeRecord freezeRecord(Database &database, const FreezeLine &freeze);

struct RecordedFreeze
{
    FreezeLine freeze;
    FreezeRecord record;
};

/// A piece of a frozen set with all that is needed to bind it again, also when it was taken out since: title,
/// 文号, date and sender read as they were printed, the file is the one that was printed, or its redacted
/// copy where there is one now.
struct FrozenSetPiece
{
    FrozenPiece frozen;
    domain::EvidenceId evidence;
    domain::RequirementId requirement;
    int section = 0; ///< ordinal, from 1
    int indicator = 0;
    int row = 0;
    QString materialLabel = {};
    QString unitName = {};
    QString period = {};
    QString kind = {};
    QString name = {}; ///< of the file; empty when it had none
    QString address = {};
    QString note = {};
    QString documentNumber = {};
    QString ownDate = {};
    QString sha256 = {};
};
/// In the order of their numbers in the set.
QList<FrozenSetPiece> frozenSet(Database &database, FreezeId freeze);

} // namespace taizhang::storage
