#pragma once

#include "core/storage/database/database.h"

#include <QList>
#include <QSet>
#include <QString>

namespace taizhang::storage {

/// What a search finds, in the order in which it is shown.
enum class SearchKind {
    Indicator, ///< 指标
    Material,  ///< 材料, and remarks on what is asked of units
    Unit,      ///< 单位
    Report,    ///< 情况说明: points and texts
    Evidence,  ///< 佐证材料, by what is known of them
    Content,   ///< 材料内文: words within files
};

/// A row of the ledger that can be found, and where it leads. Ids are 0 where there is none.
struct SearchEntry
{
    SearchKind kind = SearchKind::Indicator;
    int indicator = 0; ///< number
    qint64 requirement = 0;
    qint64 unit = 0;
    qint64 filing = 0;
    QString sha256 = {}; ///< of the file of a piece of evidence or of a report; empty when it has none
    QString name = {};   ///< of that file
    QString place = {};  ///< 第46项材料2
    QString text = {};   ///< what is shown and found
    QString keys = {};   ///< what is found and not shown: pinyin initials, numbers
    /// Where it stands among those of its kind and indicator, from 0: row and place of its material. Several
    /// may have the same one; then the order in which they come counts.
    int slot = 0;
    bool operator==(const SearchEntry &) const = default;
};

/// Which entries are meant.
struct SearchScope
{
    bool whole = false;   ///< all there are
    bool units = false;   ///< the 单位
    QSet<int> indicators; ///< all other kinds of these
    static SearchScope all() { return {true, false, {}}; }
};

/// Of the present edition, each kind in its usual order. Personal data (contacts, 经办人) is not among it.
QList<SearchEntry> searchEntries(Database &database, const SearchScope &scope = SearchScope::all());

/// How far the history has come: a search index that was fed at another state is not up to date.
struct HistoryState
{
    qint64 sequence = 0;
    QString head;
    bool operator==(const HistoryState &) const = default;
};
HistoryState historyState(Database &database);
/// What may have changed since then, by what the history says of it; the whole where the history does not go
/// on from there.
SearchScope changedSince(Database &database, const HistoryState &fed);

} // namespace taizhang::storage
