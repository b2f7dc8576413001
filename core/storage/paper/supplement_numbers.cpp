#include "core/storage/paper/supplement_numbers.h"

#include <algorithm>

namespace taizhang::storage {

namespace {

/// Whether the whole set holds every indicator of the other.
bool takesPlaceOf(const FreezeRecord &whole, const FreezeRecord &other)
{
    return whole.indicators.isEmpty() ||
           (!other.indicators.isEmpty() &&
            std::all_of(other.indicators.cbegin(), other.indicators.cend(),
                        [&](int indicator) { return whole.indicators.contains(indicator); }));
}

} // namespace

SupplementNumbers::SupplementNumbers(const QList<RecordedFreeze> &newestFirst)
{
    QMap<int, FreezeRecord> counting; // by number
    for (auto set = newestFirst.crbegin(); set != newestFirst.crend(); ++set) {
        const auto &record = set->record;
        if (record.kind == FreezeKind::Supplement) {
            m_numbers.insert(set->freeze.id.value(), m_next);
            counting.insert(m_next, record);
        } else if (record.kind == FreezeKind::Whole) {
            counting.removeIf([&](std::pair<const int &, FreezeRecord &> supplement) {
                return takesPlaceOf(record, supplement.second);
            });
        }
        m_next = counting.isEmpty() ? 1 : counting.lastKey() + 1;
    }
}

} // namespace taizhang::storage
