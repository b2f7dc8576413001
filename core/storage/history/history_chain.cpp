#include "core/storage/history/history_chain.h"

#include "core/storage/database/raw_rows.h"

namespace taizhang::storage {

QString HistoryChain::columns()
{
    return QStringLiteral(
        R"(seq, "group", at, actor, machine, entity, entity_uuid, field, old, new, prev_hash, hash)");
}

bool HistoryChain::follows(const RawRows &entry)
{
    ++m_entries;
    for (int column = 1; column <= 10; ++column)
        m_sealing.add(entry.text(column));
    const auto seal = m_sealing.hex();
    const bool follows =
        entry.integer(0) == m_entries && entry.text(10) == m_previous && entry.text(11) == seal;
    m_previous = entry.text(11).toByteArray();
    return follows;
}

bool HistoryProof::readOn(Database &database, int most)
{
    int read = 0;
    for (RawRows entry(database, QStringLiteral("SELECT %1 FROM change WHERE seq > %2 ORDER BY seq LIMIT %3")
                                     .arg(HistoryChain::columns())
                                     .arg(m_last)
                                     .arg(most));
         entry.next(); ++read) {
        m_last = entry.integer(0);
        if (!m_chain.follows(entry)) {
            m_brokenAt = m_last;
            return false;
        }
    }
    return read == most;
}

} // namespace taizhang::storage
