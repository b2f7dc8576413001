#pragma once

#include "core/domain/search_text.h"
#include "core/formats/office/document_text.h"
#include "core/storage/search/search_entries.h"

namespace taizhang::storage {

/// The index of a workspace that a search asks, in a database file of its own with a thread of its own. All
/// in it is derived and may be lost: it is made anew when it is missing, damaged or of another program
/// version.
///
/// An FTS5 table over signs set apart by blanks, asked by phrases, so that words of any length are found, of
/// one character, too. It keeps no text; what is shown stands in tables beside it. Code feeds it, since
/// triggers on FTS5 fail under trusted_schema=OFF.

/// Makes the tables, or makes them anew where they are of another version. Throws DatabaseError for a damaged
/// file.
void prepareSearchIndex(Database &index);
/// Whether it can still be asked, after something in it failed: a byte that turned over in its tables may be
/// told in other words than that the file is damaged. Never throws.
bool isSearchIndexSound(Database &index) noexcept;
/// Empties a damaged file, whatever is wrong with it, and makes the tables.
void resetSearchIndex(Database &index);

/// The state of the history at which the index was fed.
HistoryState indexedState(Database &index);
/// Puts these entries in place of all that were there.
void putEntries(Database &index, const QList<SearchEntry> &entries, const HistoryState &state);
/// Puts the entries of this scope in place of those that were there; only what differs is written. False, and
/// nothing is done, where the index was not fed up to `since` any more: then all of it is wanted.
bool updateEntries(Database &index, const SearchScope &scope, const QList<SearchEntry> &entries,
                   const HistoryState &since, const HistoryState &state);

/// A file of the evidence whose words are not in the index yet.
struct ContentToRead
{
    QString sha256;
    QString name; ///< of one piece
};
/// In the order of their evidence numbers.
QList<ContentToRead> contentsToRead(Database &index);
/// A file that was read without success, or not to its end, in the state `found`.
struct FailedContent
{
    ContentToRead content;
    QString found;
};
QList<FailedContent> failedContents(Database &index);
/// How many different files the evidence has.
int contentCount(Database &index);

/// Adds words of a file; it counts as read with finishContent() only, and until then is read again. `parts`:
/// in stretches of a few thousand characters (searchableParts), since a stretch is what is read to show it.
void addContent(Database &index, const QString &sha256, const QList<formats::TextPart> &parts);
/// `unread`: the sentence why it has no words (未读取) or not all, or empty. `found`: in which state the file
/// was, in words of the caller's.
void finishContent(Database &index, const QString &sha256, const QString &unread, const QString &found);
/// Before reading it anew.
void dropContent(Database &index, const QString &sha256);

/// What reading a file came to, as for addContent() and finishContent().
struct ReadContent
{
    QString sha256;
    QList<formats::TextPart> parts;
    QString unread;
    QString found;
};
/// The same for files of few words, as one step: each commit waits for the disk, and there are thousands.
void putContents(Database &index, const QList<ReadContent> &contents);
/// The text cut at line ends into stretches fit for addContent().
QList<formats::TextPart> searchableParts(const formats::DocumentText &document);

/// A file that is marked 未读取, or of which only the beginning was read, and why.
struct UnreadContent
{
    QString number; ///< place of one piece
    QString sentence;
};
QList<UnreadContent> unreadContents(Database &index);

/// What was found. Of words within a file `part` says where, and the rest is that of the first piece with
/// this file.
struct SearchRow
{
    SearchEntry entry;
    formats::TextPart part;
    QStringList places = {}; ///< of words within a file, those of all pieces with it, the first 20
    int placeCount = 0;
};
struct FoundRows
{
    QList<SearchRow> rows;
    bool more = false; ///< there are, or may be
};
/// Rows of one kind that have all `words` (domain::searchWords), at most `most`, in their order; of words
/// within files the best first (bm25), of equal ones in the order of the evidence numbers, and of a file only
/// its best stretch. Of words that stand everywhere, those in the first 1,000 stretches are weighed.
FoundRows findRows(Database &index, SearchKind kind, const QStringList &words, int most);

} // namespace taizhang::storage
