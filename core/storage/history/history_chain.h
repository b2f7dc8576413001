#pragma once

#include "core/storage/history/journal_entry.h"

#include <QByteArray>

#include <optional>

namespace taizhang::storage {

class RawRows;

/// Inside core/storage: whether the entries of the history, given in their order, follow each from the one
/// before.
class HistoryChain
{
public:
    /// Those of an entry that follows() takes.
    static QString columns();

    /// Whether it is the next number, and its hash follows from its content and the entry before.
    bool follows(const RawRows &entry);
    qint64 entries() const { return m_entries; }

private:
    Sealing m_sealing;
    QByteArray m_previous;
    qint64 m_entries = 0;
};

/// Proves the chain of the history in pieces, so that the storage thread is free for others in between. Of
/// what the history says nothing is compared; that is auditHistory()'s.
class HistoryProof
{
public:
    /// Reads on past at most `most` entries; whether there may be more.
    bool readOn(Database &database, int most);
    /// The seq of the first entry that does not follow from the one before.
    std::optional<qint64> brokenAt() const { return m_brokenAt; }

private:
    HistoryChain m_chain;
    qint64 m_last = 0; ///< seq
    std::optional<qint64> m_brokenAt;
};

} // namespace taizhang::storage
