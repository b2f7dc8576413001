#include "core/workflow/search/search.h"

#include "core/domain/error.h"
#include "core/storage/database/snapshot.h"
#include "core/workflow/search/handler_search.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/cache_place.h"

#include <QDir>
#include <QFile>

namespace taizhang::workflow {

using domain::Error;
using storage::Database;
using storage::DatabaseError;
using storage::SearchKind;
using storage::StorageThread;

namespace {

constexpr int snippetLength = 90;
constexpr int longestQuery = 200;

const auto inMemory = QStringLiteral(":memory:");

std::unique_ptr<StorageThread> openIndex(const QString &file)
{
    try {
        return std::make_unique<StorageThread>(file, Database::Mode::Create);
    } catch (const Error &) {
        // Not even a database any more. What is in it can be had again.
        QFile::remove(file);
        QFile::remove(file + QStringLiteral("-journal"));
        return std::make_unique<StorageThread>(file, Database::Mode::Create);
    }
}

QString partLabel(const storage::SearchRow &row)
{
    if (!row.part.name.isEmpty())
        return tr("工作表“%1”").arg(row.part.name);
    if (row.part.number == 0)
        return {};
    return row.entry.name.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)
               ? tr("第%1页").arg(row.part.number)
               : tr("第%1张").arg(row.part.number);
}

/// All places of a file that serves several.
QString placesWords(const storage::SearchRow &row)
{
    constexpr qsizetype named = 4;
    const auto words = row.places.mid(0, named).join(QStringLiteral("、"));
    return row.placeCount > named ? tr("%1等 %2 处").arg(words).arg(row.placeCount) : words;
}

SearchHit hitOf(const storage::SearchRow &row, const QStringList &words)
{
    SearchHit hit{row.entry, row.entry.place, {}, 0};
    const bool inFile = row.entry.kind == SearchKind::Content;
    if (inFile) {
        hit.places = row.places;
        hit.heading = placesWords(row);
        hit.heading += QStringLiteral(" · ") + row.entry.name;
        if (const auto part = partLabel(row); !part.isEmpty())
            hit.heading += QStringLiteral(" · ") + part;
        hit.page = row.part.name.isEmpty() ? row.part.number : 0;
    }
    const auto &text = inFile ? row.part.text : row.entry.text;
    hit.snippet = domain::snippetAround(text, domain::foundWords(text, words), snippetLength);
    return hit;
}

QStringList wordsOf(const QString &query)
{
    return domain::searchWords(query.left(longestQuery));
}

/// `handled`: hits among the materials that the index does not know of, which come first.
SearchResult resultOf(Database &index, const QString &query, const QList<SearchHit> &handled, int most,
                      const std::function<bool()> &overtaken)
{
    SearchResult result{query, {}};
    const auto words = wordsOf(query);
    for (const auto kind : {SearchKind::Indicator, SearchKind::Material, SearchKind::Unit, SearchKind::Report,
                            SearchKind::Evidence, SearchKind::Content}) {
        if (overtaken())
            return {query, {}, true, false};
        const auto found = storage::findRows(index, kind, words, most);
        SearchHits hits{kind, kind == SearchKind::Material ? handled : QList<SearchHit>()};
        for (const auto &row : found.rows)
            hits.hits << hitOf(row, words);
        if (hits.hits.isEmpty())
            continue;
        hits.more = found.more || hits.hits.size() > most;
        hits.hits.resize(qMin<qsizetype>(hits.hits.size(), most));
        result.groups << hits;
    }
    return result;
}

} // namespace

QString searchKindLabel(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Indicator:
        return tr("指标");
    case SearchKind::Material:
        return tr("材料");
    case SearchKind::Unit:
        return tr("单位");
    case SearchKind::Report:
        return tr("情况说明");
    case SearchKind::Evidence:
        return tr("佐证材料");
    case SearchKind::Content:
        break;
    }
    return tr("材料内文");
}

// A damaged index is emptied. One that cannot be written, on a full disk for one, is left as it is: what was
// read of files stays in it for when there is room again.
void Search::recover(Database &file, const Error &error, NotWritten notWritten)
{
    try {
        const auto *database = dynamic_cast<const DatabaseError *>(&error);
        if (database != nullptr && !database->isDamaged() &&
            (database->isBusy() || storage::isSearchIndexSound(file)))
            throw;
        storage::resetSearchIndex(file);
        m_prepared = true;
    } catch (const DatabaseError &lasting) {
        if (lasting.isBusy() || notWritten == NotWritten::Throw)
            throw;
        m_memory = std::make_unique<Database>(inMemory, Database::Mode::Create);
        storage::prepareSearchIndex(*m_memory);
        m_lack = lasting.sentence();
    }
    m_emptied = true;
}

/// Work on the index; on an empty one where it was damaged or cannot be written.
template <class Work>
auto Search::onIndex(Work work, NotWritten notWritten)
{
    return m_index->run([this, notWritten, work = std::move(work)](Database &file) mutable {
        if (m_memory)
            return work(*m_memory);
        try {
            if (!m_prepared)
                storage::prepareSearchIndex(file);
            m_prepared = true;
            return work(file);
        } catch (const domain::Cancelled &) {
            throw;
        } catch (const Error &error) {
            recover(file, error, notWritten);
        }
        return work(m_memory ? *m_memory : file);
    });
}

// Memory is for what people typed in; the words within thousands of files have no end.
void Search::refuseContents() const
{
    if (const auto &why = m_memory ? m_lack : m_noFile; !why.isEmpty())
        throw Error(why);
}

Search::Search(WorkspaceSession &session, const QString &reader) : m_session(session)
{
    try {
        const auto name = QStringLiteral("search.db");
        const auto place = cachePlace(session.folder(), name);
        if (place.isEmpty() && !m_lastResort.emplace().isValid())
            storage::failTemporary(QDir::tempPath(), m_lastResort->detail());
        m_index = openIndex(m_lastResort ? QDir(m_lastResort->path()).filePath(name) : place);
    } catch (const Error &error) {
        m_noFile = error.sentence();
        m_index = std::make_unique<StorageThread>(inMemory, Database::Mode::Create);
    }
    m_reading = std::make_unique<ContentReading>(session.objects(), reader,
                                                 [this](const std::function<void(Database &)> &work) {
                                                     onIndex(
                                                         [&](Database &index) {
                                                             work(index);
                                                             refuseContents();
                                                         },
                                                         NotWritten::Throw)
                                                         .waitForFinished();
                                                 });
}

Search::~Search()
{
    for (auto &refreshing : m_refreshing)
        try {
            refreshing.waitForFinished();
        } catch (const Error &) {
            // Whoever asked for it was told.
        }
    ++m_asked; // nobody waits for these any more
    for (auto &finding : m_finding)
        try {
            finding.waitForFinished();
        } catch (const Error &) {
            // The same.
        }
    m_reading.reset(); // it works on the index
    // What was read of the ledger is handed to the index on the ledger's thread, which may not have come back
    // from that yet, though all is done: the thread it woke must not go before.
    m_session.read([](Database &) {}).waitForFinished();
    m_index->run([this](Database &) { m_memory.reset(); }).waitForFinished();
}

QFuture<void> Search::feed(const storage::HistoryState &indexed)
{
    struct Fresh
    {
        storage::HistoryState state;
        storage::SearchScope scope;
        QList<storage::SearchEntry> entries;
    };
    return m_session
        .read([this, indexed](Database &database) {
            Fresh fresh{storage::historyState(database), {}, {}};
            // A window that only reads an older copy leaves a newer index as it is.
            const bool older = !m_session.writable() && fresh.state.sequence < indexed.sequence;
            if (fresh.state != indexed && !older) {
                fresh.scope = storage::changedSince(database, indexed);
                fresh.entries = storage::searchEntries(database, fresh.scope);
            }
            return fresh;
        })
        .then(QtFuture::Launch::Sync,
              [this, indexed](const Fresh &fresh) {
                  return onIndex([this, fresh, indexed](Database &index) {
                      if (fresh.scope.whole) {
                          storage::putEntries(index, fresh.entries, fresh.state);
                          m_emptied = false;
                      }
                      return fresh.scope.whole || fresh.state == indexed ||
                             fresh.state.sequence < indexed.sequence ||
                             storage::updateEntries(index, fresh.scope, fresh.entries, indexed, fresh.state);
                  });
              })
        .unwrap()
        .then(QtFuture::Launch::Sync,
              [this](bool done) {
                  // It was emptied meanwhile, since it turned out to be damaged, or fed by another window.
                  return done ? QtFuture::makeReadyFuture()
                              : onIndex([](Database &index) { return storage::indexedState(index); })
                                    .then(QtFuture::Launch::Sync,
                                          [this](const storage::HistoryState &held) { return feed(held); })
                                    .unwrap();
              })
        .unwrap();
}

QFuture<void> Search::refresh()
{
    m_refreshing.removeIf([](const QFuture<void> &each) { return each.isFinished(); });
    m_index->run([this](Database &) { m_memory.reset(); }); // there may be room again
    // The two threads hand over to each other; neither waits.
    m_refreshing << onIndex([](Database &index) { return storage::indexedState(index); })
                        .then(QtFuture::Launch::Sync,
                              [this](const storage::HistoryState &indexed) { return feed(indexed); })
                        .unwrap()
                        .then(QtFuture::Launch::Sync, [this] { m_reading->wake(); });
    return m_refreshing.last();
}

QFuture<SearchResult> Search::find(const QString &query, int most)
{
    const auto mine = ++m_asked;
    m_finding.removeIf([](const QFuture<SearchResult> &each) { return each.isFinished(); });
    m_finding << m_session
                     .read([query, most](Database &database) {
                         return handlerHits(database, wordsOf(query), most + 1);
                     })
                     .then(QtFuture::Launch::Sync,
                           [this, mine, query, most](const QList<SearchHit> &handled) {
                               return onIndex([this, mine, query, handled, most](Database &index) {
                                   auto result =
                                       resultOf(index, query, handled, most, [&] { return m_asked != mine; });
                                   result.emptied = m_emptied;
                                   return result;
                               });
                           })
                     .unwrap();
    return m_finding.last();
}

ReadingState Search::reading() const
{
    return m_reading->state();
}

QFuture<QList<storage::UnreadContent>> Search::unread()
{
    return onIndex([](Database &index) { return storage::unreadContents(index); });
}

void Search::readAll(const platform::Progress &progress)
{
    refresh().waitForFinished();
    for (;;) {
        const auto state = reading();
        progress.report(state.read, state.total);
        if (state.finished)
            return;
        if (progress.isCancelled())
            throw domain::Cancelled(tr("已停止读取材料里的文字，已读的部分可以查找。"));
        QThread::msleep(20);
    }
}

} // namespace taizhang::workflow
