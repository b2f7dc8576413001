#include "core/storage/search/search_index.h"

#include "core/domain/error.h"
#include "core/storage/search/entry_ids.h"

#include <QHash>
#include <QMap>
#include <QScopeGuard>

#include <sqlite3.h>

namespace taizhang::storage {

using formats::TextPart;

namespace {

constexpr int version = 7;          // goes up with the tables and with what they are fed
constexpr qsizetype stretch = 4000; // characters

constexpr auto tables = R"(
DROP TABLE IF EXISTS entry_words; DROP TABLE IF EXISTS content_words;
DROP TABLE IF EXISTS entry; DROP TABLE IF EXISTS content; DROP TABLE IF EXISTS passage; DROP TABLE IF EXISTS fed;
CREATE TABLE fed (sequence INTEGER NOT NULL, head TEXT NOT NULL) STRICT;
CREATE TABLE entry (
    id INTEGER PRIMARY KEY, indicator INTEGER NOT NULL, requirement INTEGER NOT NULL, unit INTEGER NOT NULL,
    filing INTEGER NOT NULL, sha256 TEXT NOT NULL, name TEXT NOT NULL,
    place TEXT NOT NULL, text TEXT NOT NULL, keys TEXT NOT NULL) STRICT;
CREATE INDEX entry_by_file ON entry (sha256) WHERE sha256 <> '';
CREATE TABLE content (sha256 TEXT PRIMARY KEY, unread TEXT NOT NULL, found TEXT NOT NULL) STRICT;
CREATE TABLE passage (
    id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL,
    text TEXT NOT NULL) STRICT;
CREATE INDEX passage_by_file ON passage (sha256);
CREATE VIRTUAL TABLE entry_words USING fts5 (words, content='', detail=full, tokenize='unicode61');
CREATE VIRTUAL TABLE content_words USING fts5 (words, content='', detail=full, tokenize='unicode61');
PRAGMA user_version = )";

void makeTables(Database &index)
{
    Transaction transaction(index);
    index.runScript(QByteArray(tables) + QByteArray::number(version));
    transaction.commit();
}

/// Each with its id.
QMap<qint64, SearchEntry> placed(const QList<SearchEntry> &entries)
{
    QMap<qint64, SearchEntry> byId;
    QHash<qint64, qint64> next; // by first id of a slot
    for (const auto &entry : entries) {
        const auto first = firstId(entry.kind, entry.indicator) + (qint64(entry.slot) << slotShift);
        byId.insert(first + next[first]++, entry);
    }
    return byId;
}

QString wordsOf(const SearchEntry &entry)
{
    return domain::spacedSigns(entry.text + QStringLiteral(" · ") + entry.keys);
}

void insertEntry(Database &index, qint64 id, const SearchEntry &entry)
{
    Query(index, QStringLiteral("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"), id,
          entry.indicator, entry.requirement, entry.unit, entry.filing, entry.sha256, entry.name, entry.place,
          entry.text, entry.keys);
    Query(index, QStringLiteral("INSERT INTO entry_words (rowid, words) VALUES (?, ?)"), id, wordsOf(entry));
}

void removeEntry(Database &index, qint64 id, const SearchEntry &entry)
{
    // A table without content must be told what it is to forget.
    Query(index,
          QStringLiteral("INSERT INTO entry_words (entry_words, rowid, words) VALUES ('delete', ?, ?)"), id,
          wordsOf(entry));
    Query(index, QStringLiteral("DELETE FROM entry WHERE id = ?"), id);
}

/// What the index holds of a scope; an id says the kind and the slot.
QMap<qint64, SearchEntry> heldEntries(Database &index, const SearchScope &scope)
{
    using Range = std::pair<qint64, qint64>;
    QList<Range> ranges;
    if (scope.units)
        ranges << Range{firstId(SearchKind::Unit), firstId(SearchKind::Unit, 1)};
    for (const int indicator : scope.indicators)
        for (const auto kind :
             {SearchKind::Indicator, SearchKind::Material, SearchKind::Report, SearchKind::Evidence})
            ranges << Range{firstId(kind, indicator), firstId(kind, indicator + 1)};
    QMap<qint64, SearchEntry> held;
    for (const auto &[first, end] : std::as_const(ranges))
        for (Query row(index, QStringLiteral(R"(
                SELECT indicator, requirement, unit, filing, sha256, name, place, text, keys, id
                FROM entry WHERE id >= ? AND id < ?)"),
                       first, end);
             row.next();) {
            const auto id = row.integer(9);
            auto entry = entryOf(row, static_cast<SearchKind>(id >> kindShift));
            entry.keys = row.text(8);
            entry.slot = int(id >> slotShift & ((1 << (indicatorShift - slotShift)) - 1));
            held.insert(id, entry);
        }
    return held;
}

void insertPassages(Database &index, const QString &sha256, const QList<TextPart> &parts)
{
    for (const auto &part : parts) {
        const auto id =
            Query(index,
                  QStringLiteral("INSERT INTO passage (sha256, number, name, text) VALUES (?, ?, ?, ?)"),
                  sha256, part.number, part.name, part.text)
                .insertedId();
        Query(index, QStringLiteral("INSERT INTO content_words (rowid, words) VALUES (?, ?)"), id,
              domain::spacedSigns(part.text));
    }
}

void markRead(Database &index, const QString &sha256, const QString &unread, const QString &found)
{
    Query(index, QStringLiteral("INSERT OR REPLACE INTO content VALUES (?, ?, ?)"), sha256, unread, found);
}

/// What the index holds of the words of a file.
void forget(Database &index, const QString &sha256)
{
    QList<std::pair<qint64, QString>> passages;
    for (Query row(index, QStringLiteral("SELECT id, text FROM passage WHERE sha256 = ?"), sha256);
         row.next();)
        passages.emplaceBack(row.integer(0), row.text(1));
    // A table without content must be told what it is to forget.
    for (const auto &[id, text] : std::as_const(passages))
        Query(
            index,
            QStringLiteral("INSERT INTO content_words (content_words, rowid, words) VALUES ('delete', ?, ?)"),
            id, domain::spacedSigns(text));
    Query(index, QStringLiteral("DELETE FROM passage WHERE sha256 = ?"), sha256);
    Query(index, QStringLiteral("DELETE FROM content WHERE sha256 = ?"), sha256);
}

} // namespace

void prepareSearchIndex(Database &index)
{
    // All of it may be lost, so that a commit need not wait for the disk to say that it is there.
    Query(index, QStringLiteral("PRAGMA synchronous = NORMAL"));
    if (Query(index, QStringLiteral("PRAGMA user_version")).only().smallInteger(0) != version)
        return makeTables(index);
    if (const auto fault = Query(index, QStringLiteral("PRAGMA quick_check(1)")).only().text(0);
        fault != QLatin1String("ok"))
        throw DatabaseError(fault, fault, SQLITE_CORRUPT);
}

bool isSearchIndexSound(Database &index) noexcept
{
    try {
        if (Query(index, QStringLiteral("PRAGMA quick_check(1)")).only().text(0) != QLatin1String("ok"))
            return false;
        for (const auto *table : {"entry_words", "content_words"})
            Query(index, QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH '\"的\"' LIMIT 1")
                             .arg(QLatin1String(table)));
        for (const auto *table : {"fed", "entry", "content", "passage"})
            Query(index, QStringLiteral("SELECT * FROM %1 LIMIT 1").arg(QLatin1String(table)));
        return true;
    } catch (const domain::Error &) {
        return false;
    }
}

void resetSearchIndex(Database &index)
{
    {
        sqlite3_db_config(index.handle(), SQLITE_DBCONFIG_RESET_DATABASE, 1, nullptr);
        const auto back = qScopeGuard(
            [&index] { sqlite3_db_config(index.handle(), SQLITE_DBCONFIG_RESET_DATABASE, 0, nullptr); });
        index.runScript("VACUUM");
    }
    makeTables(index);
}

HistoryState indexedState(Database &index)
{
    Query row(index, QStringLiteral("SELECT sequence, head FROM fed"));
    return row.next() ? HistoryState{row.integer(0), row.text(1)} : HistoryState();
}

void putEntries(Database &index, const QList<SearchEntry> &entries, const HistoryState &state)
{
    Transaction transaction(index);
    index.runScript("DELETE FROM fed; DELETE FROM entry;"
                    "INSERT INTO entry_words (entry_words) VALUES ('delete-all')");
    const auto all = placed(entries);
    for (auto entry = all.cbegin(); entry != all.cend(); ++entry)
        insertEntry(index, entry.key(), entry.value());
    Query(index, QStringLiteral("INSERT INTO fed VALUES (?, ?)"), state.sequence, state.head);
    transaction.commit();
}

bool updateEntries(Database &index, const SearchScope &scope, const QList<SearchEntry> &entries,
                   const HistoryState &since, const HistoryState &state)
{
    Transaction transaction(index);
    // Within, since another window may feed the same index.
    if (indexedState(index) != since)
        return false;
    const auto held = heldEntries(index, scope);
    const auto wanted = placed(entries);
    for (auto entry = held.cbegin(); entry != held.cend(); ++entry)
        if (const auto same = wanted.constFind(entry.key());
            same == wanted.cend() || same.value() != entry.value())
            removeEntry(index, entry.key(), entry.value());
    for (auto entry = wanted.cbegin(); entry != wanted.cend(); ++entry)
        if (const auto same = held.constFind(entry.key());
            same == held.cend() || same.value() != entry.value())
            insertEntry(index, entry.key(), entry.value());
    Query(index, QStringLiteral("DELETE FROM fed"));
    Query(index, QStringLiteral("INSERT INTO fed VALUES (?, ?)"), state.sequence, state.head);
    transaction.commit();
    return true;
}

QList<ContentToRead> contentsToRead(Database &index)
{
    QList<ContentToRead> contents;
    for (Query row(index, QStringLiteral(R"(
            SELECT sha256, name, min(id) FROM entry
            WHERE sha256 <> '' AND NOT EXISTS (SELECT 1 FROM content c WHERE c.sha256 = entry.sha256)
            GROUP BY sha256 ORDER BY 3)"));
         row.next();)
        contents << ContentToRead{row.text(0), row.text(1)};
    return contents;
}

QList<FailedContent> failedContents(Database &index)
{
    QList<FailedContent> contents;
    for (Query row(index, QStringLiteral(R"(
            SELECT e.sha256, e.name, c.found FROM content c
            JOIN entry e ON e.id = (SELECT min(id) FROM entry WHERE sha256 <> '' AND sha256 = c.sha256)
            WHERE c.unread <> '' ORDER BY e.id)"));
         row.next();)
        contents << FailedContent{{row.text(0), row.text(1)}, row.text(2)};
    return contents;
}

int contentCount(Database &index)
{
    return Query(index, QStringLiteral("SELECT count(DISTINCT sha256) FROM entry WHERE sha256 <> ''"))
        .only()
        .smallInteger(0);
}

void addContent(Database &index, const QString &sha256, const QList<TextPart> &parts)
{
    Transaction transaction(index);
    insertPassages(index, sha256, parts);
    transaction.commit();
}

void finishContent(Database &index, const QString &sha256, const QString &unread, const QString &found)
{
    Transaction transaction(index);
    markRead(index, sha256, unread, found);
    transaction.commit();
}

void dropContent(Database &index, const QString &sha256)
{
    Transaction transaction(index);
    forget(index, sha256);
    transaction.commit();
}

void putContents(Database &index, const QList<ReadContent> &contents)
{
    Transaction transaction(index);
    for (const auto &content : contents) {
        forget(index, content.sha256);
        insertPassages(index, content.sha256, content.parts);
        markRead(index, content.sha256, content.unread, content.found);
    }
    transaction.commit();
}

QList<TextPart> searchableParts(const formats::DocumentText &document)
{
    QList<TextPart> parts;
    for (const auto &part : document.parts)
        for (qsizetype start = 0; start < part.text.size();) {
            auto end = qMin(start + stretch, part.text.size());
            if (const auto line = end < part.text.size() ? part.text.lastIndexOf(u'\n', end) : -1;
                line > start + stretch / 2)
                end = line + 1;
            else if (end < part.text.size() && part.text.at(end).isLowSurrogate())
                ++end;
            parts << TextPart{part.number, part.name, part.text.mid(start, end - start)};
            start = end;
        }
    return parts;
}

QList<UnreadContent> unreadContents(Database &index)
{
    QList<UnreadContent> contents;
    for (Query row(index, QStringLiteral(R"(
            SELECT e.place, c.unread FROM content c
            JOIN entry e ON e.id = (SELECT min(id) FROM entry WHERE sha256 <> '' AND sha256 = c.sha256)
            WHERE c.unread <> '' ORDER BY e.id)"));
         row.next();)
        contents << UnreadContent{row.text(0), row.text(1)};
    return contents;
}

} // namespace taizhang::storage
