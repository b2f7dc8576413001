#include "core/workflow/paper/sent_set.h"

#include "core/domain/evidence/keeping.h"
#include "core/report/text/report_content.h"
#include "core/storage/paper/supplement_numbers.h"
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

namespace {

/// Whether a piece has to be added to what was sent, of which `item` is known.
bool isSince(const storage::SetPiece &piece, const storage::SentItem *item, bool hadPages)
{
    if (!item)
        return true;
    if (keepingOf(piece) != domain::Keeping::Bound || !domain::mayLeave(piece.restricted))
        return item->changed;
    // Also where a redacted copy, which is no other file, goes in place of what was printed.
    return item->place ? isOutdated(piece, *item) : item->changed || hadPages;
}

} // namespace

bool isOutdated(const storage::SetPiece &piece, const storage::SentItem &item)
{
    return item.place && (item.printedOther || item.printed != piece.sha256);
}

QSet<domain::FilingId> piecesSince(Database &database)
{
    const auto sent = sentSet(database);
    const auto items = storage::sentItems(database);
    QSet<domain::FilingId> since;
    for (const auto &piece : storage::evidenceSet(database)) {
        const auto item = items.constFind(piece.filing);
        // Without a record what has no page may have had one that says why it is not bound.
        const bool hadPages = sent && sent->record.isKnown && sent->covers(piece.indicator);
        if (isSince(piece, item == items.cend() ? nullptr : &*item, hadPages))
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

QString supplementName(int number)
{
    return (number > 1 ? QStringLiteral("第%1次").arg(report::chineseNumeral(number)) : QString()) +
           QStringLiteral("增补册");
}

QString placeWords(const storage::BoundPlace &place)
{
    const auto words = (place.supplement > 0 ? supplementName(place.supplement) : QString()) +
                       (place.volume ? QStringLiteral("第%1册").arg(*place.volume) : QString()) +
                       QStringLiteral("第%1页").arg(place.page);
    return place.isNotice ? QStringLiteral("未装订，说明页在%1").arg(words) : words;
}

SentPlaces::SentPlaces(Database &database) : m_isSent(sentSet(database).has_value())
{
    const auto since = m_isSent ? piecesSince(database) : QSet<domain::FilingId>();
    const auto items = storage::sentItems(database);
    for (const auto &piece : storage::evidenceSet(database)) {
        const auto item = items.constFind(piece.filing);
        if (item != items.cend() && item->place)
            putPlace(piece, *item);
        else if (since.contains(piece.filing))
            m_unsent << piece.filing;
    }
}

namespace {

/// Where a piece is to be had that is in no book, as far as anybody said.
QString keptWords(const storage::SetPiece &piece)
{
    const auto keeping = keepingOf(piece);
    const auto where = whereText(piece);
    return keeping == domain::Keeping::Bound || !where.isEmpty() ? where : keepingText(keeping);
}

} // namespace

void SentPlaces::putPlace(const storage::SetPiece &piece, const storage::SentItem &item)
{
    const auto words = placeWords(*item.place);
    Where where{words, {}, {}};
    if (isOutdated(piece, item)) {
        const auto keeping = keepingOf(piece);
        where.words = where.remark =
            QStringLiteral("旧件") + words + QStringLiteral("，新件") +
            (keeping == domain::Keeping::Bound ? QStringLiteral("见增补册") : keepingText(keeping));
        if (const auto place = whereText(piece); keeping != domain::Keeping::Bound && !place.isEmpty())
            where.words += QStringLiteral("：") + place;
    } else if (item.place->isNotice) {
        where.remark = words;
        // What that page says is of the day on which it was printed.
        if (const auto kept = keptWords(piece); !kept.isEmpty())
            where.words = kept;
    } else if (item.place->supplement > 0) {
        where.remark = words;
    } else {
        where.page = QString::number(item.place->page);
    }
    m_places.insert(piece.filing, where);
}

QString SentPlaces::words(const storage::SetPiece &piece) const
{
    if (const auto place = m_places.constFind(piece.filing); place != m_places.cend())
        return place->words;
    if (auto where = whereText(piece); !where.isEmpty() || keepingOf(piece) != domain::Keeping::Bound)
        return where;
    return m_unsent.contains(piece.filing) ? QStringLiteral("增补册，见其本项卷内目录")
                                           : QStringLiteral("汇编，见本项卷内目录");
}

QMap<storage::RowNumber, storage::BoundPlace> reportPlaces(Database &database)
{
    QMap<storage::RowNumber, storage::BoundPlace> places;
    auto sets = storage::recordedFreezes(database);
    const storage::SupplementNumbers supplements(sets);
    std::reverse(sets.begin(), sets.end());
    for (const auto &[freeze, record] : std::as_const(sets)) {
        const SentSet set{freeze, record};
        if (set.record.isKnown && set.record.kind == FreezeKind::Whole)
            places.removeIf([&set](std::pair<const storage::RowNumber &, storage::BoundPlace &> place) {
                return set.covers(place.first.indicator);
            });
        for (const auto &[row, place] : set.record.reports.asKeyValueRange())
            places.insert(row, {place.volume, place.page, supplements.of(freeze.id.value())});
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
