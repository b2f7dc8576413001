#include "core/workflow/paper/sent_set.h"

#include "core/domain/evidence/keeping.h"
#include "core/storage/evidence/evidence_set.h"
#include "core/workflow/letters/outside_words.h"
#include "core/workflow/paper/set_reports.h"

namespace taizhang::workflow {

using storage::Database;
using storage::FreezeKind;

std::optional<SentSet> sentSet(Database &database)
{
    for (const auto &[freeze, record] : storage::recordedFreezes(database)) // the newest first
        if (freeze.bound > 0 && record.kind == FreezeKind::Whole)
            return SentSet{freeze, record};
    return std::nullopt;
}

std::optional<storage::FreezeLine> lastSent(Database &database)
{
    const auto all = storage::recordedFreezes(database);
    for (const auto &[freeze, record] : all)
        if (record.kind != FreezeKind::Numbers)
            return freeze;
    return all.isEmpty() ? std::nullopt : std::optional(all.first().freeze);
}

QSet<domain::FilingId> piecesSince(Database &database)
{
    const auto others = storage::filingsSinceFreeze(database);
    QSet<domain::FilingId> since(others.cbegin(), others.cend());
    const auto sent = sentSet(database);
    if (!sent || !sent->record.isKnown) // what has no page may have had one that says why it is not bound
        return since;
    const auto places = storage::boundPlaces(database);
    const auto printed = storage::printedFiles(database);
    for (const auto &piece : storage::evidenceSet(database)) {
        if (keepingOf(piece) != domain::Keeping::Bound || !domain::mayLeave(piece.restricted))
            continue;
        // Also where a redacted copy, which is no other file, goes in place of what was printed.
        const auto file = printed.constFind(piece.filing);
        if ((sent->covers(piece.indicator) && !places.contains(piece.filing)) ||
            (file != printed.cend() && *file != piece.sha256))
            since << piece.filing;
    }
    return since;
}

QMap<storage::RowNumber, QString> marksSent(Database &database)
{
    std::optional<storage::FreezeRecord> numbers;
    for (const auto &[freeze, record] : storage::recordedFreezes(database)) {
        if (!record.isKnown)
            continue;
        if (record.kind != FreezeKind::Numbers)
            return record.marks;
        if (!numbers)
            numbers = record;
    }
    return numbers ? numbers->marks : reportMarks(database);
}

QSet<storage::RowNumber> reportsSince(Database &database)
{
    const auto sent = marksSent(database);
    QSet<storage::RowNumber> since;
    for (const auto &[row, mark] : reportMarks(database).asKeyValueRange())
        if (sent.value(row) != mark)
            since << row;
    return since;
}

QString placeWords(const storage::BoundPlace &place)
{
    const auto words = (place.inSupplement ? QStringLiteral("增补册") : QString()) +
                       (place.volume ? QStringLiteral("第%1册").arg(*place.volume) : QString()) +
                       QStringLiteral("第%1页").arg(place.page);
    return place.isNotice ? QStringLiteral("未能装订，说明在%1").arg(words) : words;
}

QMap<storage::RowNumber, storage::BoundPlace> reportPlaces(Database &database)
{
    QMap<storage::RowNumber, storage::BoundPlace> places;
    auto sets = storage::recordedFreezes(database);
    std::reverse(sets.begin(), sets.end());
    for (const auto &set : std::as_const(sets)) {
        const bool inSupplement = set.record.kind == FreezeKind::Supplement;
        for (const auto &[row, place] : set.record.reports.asKeyValueRange())
            places.insert(row, {place.volume, place.page, inSupplement});
    }
    return places;
}

std::optional<storage::BoundPlace> reportPlace(const QMap<storage::RowNumber, storage::BoundPlace> &places,
                                               const storage::RowNumber &row)
{
    for (const auto &wanted : {row, storage::RowNumber{row.indicator, 0}})
        if (const auto place = places.constFind(wanted); place != places.cend())
            return *place;
    return std::nullopt;
}

} // namespace taizhang::workflow
