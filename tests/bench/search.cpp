// Seconds that a query takes, and that its bare statements take of SQLite, by turns, a pair a line:
// bench_search WORKSPACE WORDS. The index is made before, and nothing is read into it meanwhile.
#include "core/workflow/search/search.h"
#include "core/domain/search_text.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <sqlite3.h>

namespace {

using namespace taizhang;

// As core/storage/search/search_index.cpp asks; a kind has its own range of ids.
constexpr auto ofEntries = R"(
SELECT e.indicator, e.requirement, e.unit, e.filing, e.sha256, e.name, e.place, e.text
FROM entry_words w JOIN entry e ON e.id = w.rowid
WHERE entry_words MATCH ?1 AND w.rowid BETWEEN ?2 AND ?3 ORDER BY w.rowid LIMIT 9)";
constexpr auto ofContents = R"(
SELECT w.id, (SELECT min(id) FROM entry WHERE sha256 <> '' AND sha256 = p.sha256) AS first
FROM (SELECT rowid AS id, rank AS score FROM content_words WHERE content_words MATCH ?1 LIMIT 1000) w
JOIN passage p ON p.id = w.id WHERE first IS NOT NULL ORDER BY w.score, first, w.id LIMIT 9)";

class Bare
{
public:
    explicit Bare(const QString &index)
    {
        if (sqlite3_open_v2(index.toUtf8(), &m_database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
            std::exit(1);
    }

    void ask(const QString &words)
    {
        QStringList phrases;
        for (const auto &word : domain::searchWords(words))
            phrases << u'"' + domain::spacedSigns(word) + u'"';
        const auto match = phrases.join(QStringLiteral(" AND ")).toUtf8();
        for (qint64 kind = 0; kind < 5; ++kind)
            run(ofEntries, match, kind << 56, ((kind + 1) << 56) - 1);
        run(ofContents, match, 0, 0);
    }

private:
    void run(const char *sql, const QByteArray &match, qint64 from, qint64 to)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
        sqlite3_bind_text(statement, 1, match.constData(), -1, SQLITE_STATIC);
        sqlite3_bind_int64(statement, 2, from);
        sqlite3_bind_int64(statement, 3, to);
        while (sqlite3_step(statement) == SQLITE_ROW)
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                sqlite3_column_text(statement, column);
        sqlite3_finalize(statement);
    }

    sqlite3 *m_database = nullptr;
};

template <class Work>
double seconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace taizhang::workflow;
    const QCoreApplication application(argc, argv);
    const auto words = QCoreApplication::arguments();
    const auto session = WorkspaceSession::open(words.value(1), WorkspaceSession::Purpose::Read,
                                                taizhang::platform::currentActor());
    Search search(*session, {});
    search.readAll({});
    Bare bare(session->folder().cache() + QStringLiteral("/search.db"));
    for (int turn = 0; turn < 41; ++turn) {
        SearchResult found;
        const auto ours = seconds([&] { found = search.find(words.value(2), 8).result(); });
        const auto reference = seconds([&] { bare.ask(words.value(2)); });
        if (turn > 0) // the first finds nothing in memory
            std::printf("%.6f %.6f\n", ours, reference);
        if (found.groups.isEmpty())
            return 1;
    }
    return 0;
}
