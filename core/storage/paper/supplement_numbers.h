#pragma once

#include "core/storage/paper/freeze_record.h"

#include <QMap>

namespace taizhang::storage {

/// The numbers by which 增补册 are told apart, from 1. One that a later whole set takes the place of gives
/// its number free, so that no two whose pages count have the same.
class SupplementNumbers
{
public:
    SupplementNumbers() = default;
    /// `newestFirst`: as recordedFreezes() gives them.
    explicit SupplementNumbers(const QList<RecordedFreeze> &newestFirst);

    /// 0: it is no 增补册.
    int of(qint64 freeze) const { return m_numbers.value(freeze); }
    /// That of one which is made now.
    int next() const { return m_next; }

private:
    QMap<qint64, int> m_numbers;
    int m_next = 1;
};

} // namespace taizhang::storage
