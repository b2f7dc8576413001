#pragma once

#include "core/storage/evidence/bound_places.h"
#include "core/storage/evidence/evidence_set.h"
#include "core/storage/paper/freeze_record.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace taizhang::workflow {

/// The set that was sent for review last (封版 with its booklet): what it holds and where it stands there is
/// locked, what came later belongs into an 增补册.
struct SentSet
{
    storage::FreezeLine freeze;
    storage::FreezeRecord record;

    /// Whether the indicator was bound with it.
    bool covers(int indicator) const
    {
        return record.indicators.isEmpty() || record.indicators.contains(indicator);
    }
    /// Whether it is known which 情况说明 were bound with it.
    bool hasReports() const { return record.isKnown && (!record.binding || record.binding->reports); }
    bool hasReportOf(int indicator) const
    {
        return std::any_of(record.reports.keyBegin(), record.reports.keyEnd(),
                           [=](const storage::RowNumber &row) { return row.indicator == indicator; });
    }
};
/// None while no set was bound and frozen.
std::optional<SentSet> sentSet(storage::Database &database);

/// What an 增补册 is added to: the set or the 增补册 that was sent last, and only where none was, the numbers
/// that were frozen last. None while nothing was frozen.
std::optional<storage::FreezeLine> lastSent(storage::Database &database);

/// The one rule for what came later: pieces that were in no set (storage::sentItems), whose file is another
/// one since, or that are 入册 now and have no page in a set that was sent with their indicator, or had
/// another file printed there, such as the original of what is redacted since.
QSet<domain::FilingId> piecesSince(storage::Database &database);

/// Whether the page that was printed shows another file than the one that is given out now.
bool isOutdated(const storage::SetPiece &piece, const storage::SentItem &item);

/// The rows whose 情况说明 was written, changed or sealed since it was sent.
QSet<storage::RowNumber> reportsSince(storage::Database &database);
/// What the rows said when they were sent; of the numbers alone where nothing was sent.
QMap<storage::RowNumber, QString> marksSent(storage::Database &database);

/// 增补册, 第二次增补册: as its cover, its box and every list call it. `number`: SupplementNumbers.
QString supplementName(int number);
/// 第1册第23页, 第二次增补册第1册第5页.
QString placeWords(const storage::BoundPlace &place);

/// Where the pieces stand in what was sent, for every list that leads to them.
class SentPlaces
{
public:
    explicit SentPlaces(storage::Database &database);

    /// Whether any set was.
    bool isSent() const { return m_isSent; }
    bool has(domain::FilingId filing) const { return m_places.contains(filing); }
    /// The page of the set itself, for a column of its own; empty where the piece has none, or where that
    /// page shows an older file.
    QString page(domain::FilingId filing) const { return m_places.value(filing).page; }
    /// What stands with the remark instead: 增补册第1册第5页; 旧件第1册第23页，新件见增补册.
    QString remark(domain::FilingId filing) const { return m_places.value(filing).remark; }
    /// All in words: the page, else where it is kept, else which book has it.
    QString words(const storage::SetPiece &piece) const;

private:
    struct Where
    {
        QString words, page, remark;
    };
    void putPlace(const storage::SetPiece &piece, const storage::SentItem &item);

    bool m_isSent;
    QHash<domain::FilingId, Where> m_places;
    QSet<domain::FilingId> m_unsent; ///< without a place, and since
};

/// Where the reports stand that were bound, by row; row 0: of the whole indicator. The last set that has one
/// counts.
QMap<storage::RowNumber, storage::BoundPlace> reportPlaces(storage::Database &database);
/// Of a row, which may have been bound with its whole indicator.
std::optional<storage::BoundPlace> reportPlace(const QMap<storage::RowNumber, storage::BoundPlace> &places,
                                               const storage::RowNumber &row);

} // namespace taizhang::workflow
