#pragma once

#include "core/domain/search_text.h"
#include "core/platform/temporary_folder.h"
#include "core/storage/database/storage_thread.h"
#include "core/storage/search/search_index.h"
#include "core/workflow/search/content_reading.h"
#include "core/workflow/workspace/workspace_session.h"

#include <atomic>
#include <memory>
#include <optional>

namespace taizhang::workflow {

/// What was found, ready to be shown, and where it leads (SearchEntry).
struct SearchHit
{
    storage::SearchEntry entry;
    QString heading;         ///< 第46项材料2, or of words within a file its number, name and page
    domain::Snippet snippet; ///< on one line, with what to highlight
    int page = 0;            ///< of a PDF, from 1; 0 for none
    QStringList places = {}; ///< of words within a file, evidence numbers of all pieces with it, the first 20
    bool operator==(const SearchHit &) const = default;
};

struct SearchHits
{
    storage::SearchKind kind = storage::SearchKind::Indicator;
    QList<SearchHit> hits;
    bool more = false; ///< than are here
    bool operator==(const SearchHits &) const = default;
};

struct SearchResult
{
    QString query;
    QList<SearchHits> groups; ///< those with hits, in the order of SearchKind
    bool overtaken = false;   ///< a later query was asked meanwhile, so this one was not answered
    /// The index turned out to be damaged and was emptied: refresh() fills it again, then ask anew.
    bool emptied = false;
};

/// 指标, 材料, 单位, 情况说明, 佐证材料, 材料内文.
QString searchKindLabel(storage::SearchKind kind);

/// Search over everything in a workspace: the ledger, and the words within evidence files.
///
/// The index lies in `cache/search.db` of the workspace, where that cannot be written in the user's own
/// cache. Where no disk takes it, as a full one does not, what the ledger says is searched in memory, and
/// reading() says that the words within files are not. It has its own thread; files are read in the
/// background by another, in a process of their own, and hold up neither queries nor writing to the ledger.
/// Functions may be called from the window's thread and do not block, but for readAll().
class Search
{
public:
    /// `reader`: the command line, which reads files. The session outlives the object.
    Search(WorkspaceSession &session, const QString &reader);
    ~Search();
    Search(const Search &) = delete;
    Search &operator=(const Search &) = delete;

    /// Brings the index up to the ledger's present state, and begins to read files that are new in it.
    QFuture<void> refresh();
    /// Up to `most` of each kind that have every word of the query; among the materials also what a 经办人 of
    /// that name deals with. Answered in their order; all but the last
    /// one asked are overtaken.
    QFuture<SearchResult> find(const QString &query, int most);
    ReadingState reading() const;
    /// Files whose words were not read, or not all, and why.
    QFuture<QList<storage::UnreadContent>> unread();

    /// Refreshes, and waits until all files are read. Throws domain::Cancelled.
    void readAll(const platform::Progress &progress);

private:
    /// Feeds the index with what has changed in the ledger since it was in this state.
    QFuture<void> feed(const storage::HistoryState &indexed);
    /// What is done where the index cannot be written.
    enum class NotWritten {
        InMemory, ///< the work is done on an empty one in memory, which refresh() fills
        Throw,
    };
    template <class Work>
    auto onIndex(Work work, NotWritten notWritten = NotWritten::InMemory);
    void recover(storage::Database &file, const domain::Error &error, NotWritten notWritten);
    void refuseContents() const;

    WorkspaceSession &m_session;
    std::optional<platform::TemporaryFolder> m_lastResort; ///< used where no cache can be written
    QString m_noFile; ///< why the index has no file at all; empty: it has
    std::unique_ptr<storage::StorageThread> m_index;
    bool m_prepared = false;                     ///< of the file; used on the index's thread, as are the next
    bool m_emptied = false;                      ///< and not filled since
    QString m_lack;                              ///< why the file could not be written
    std::unique_ptr<storage::Database> m_memory; ///< in its place
    std::atomic<quint64> m_asked = 0;
    std::unique_ptr<ContentReading> m_reading; ///< ends before the index does
    QList<QFuture<void>> m_refreshing;
    QList<QFuture<SearchResult>> m_finding;
};

} // namespace taizhang::workflow
