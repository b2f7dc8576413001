#include "core/storage/search/entry_ids.h"
#include "core/storage/search/search_index.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace taizhang::storage {

using formats::TextPart;

namespace {

constexpr int mostWeighed = 1000; // stretches: less than 0.1 s with 40 MB of text
constexpr int mostPlaces = 20;    // of one file that are told

QString phrases(const QStringList &words)
{
    QStringList each;
    for (const auto &word : words)
        each << u'"' + domain::spacedSigns(word) + u'"';
    return each.join(QLatin1String(" AND "));
}

/// The indicator that the query names by its number and nothing else; -1 for none.
int numberIn(const QStringList &words)
{
    static const QRegularExpression number(QStringLiteral("^第?(\\d{1,3})项?$"));
    const auto match = number.match(words.join(QString()));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

/// Those with ids from `from` to before `end`, in their order: FTS5 gives them so, and no more are looked at
/// than are wanted.
QList<SearchRow> entriesWithin(Database &index, SearchKind kind, const QString &match, qint64 from,
                               qint64 end, qsizetype most)
{
    QList<SearchRow> rows;
    for (Query row(index, QStringLiteral(R"(
            SELECT e.indicator, e.requirement, e.unit, e.filing, e.sha256, e.name, e.place, e.text
            FROM entry_words w JOIN entry e ON e.id = w.rowid
            WHERE entry_words MATCH ? AND w.rowid BETWEEN ? AND ? ORDER BY w.rowid LIMIT ?)"),
                   match, from, end - 1, most);
         row.next();)
        rows << SearchRow{entryOf(row, kind), {}};
    return rows;
}

/// Those of the indicator `first` before all others.
QList<SearchRow> findEntries(Database &index, SearchKind kind, const QString &match, int first, int most)
{
    const auto begin = firstId(kind), end = begin + (qint64(1) << kindShift);
    if (first < 0)
        return entriesWithin(index, kind, match, begin, end, most);
    const auto named = firstId(kind, first), past = firstId(kind, first + 1);
    auto rows = entriesWithin(index, kind, match, named, past, most);
    for (const auto &[from, to] : {std::pair(begin, named), std::pair(past, end)})
        if (rows.size() < most)
            rows << entriesWithin(index, kind, match, from, to, most - rows.size());
    return rows;
}

/// A stretch with the words, and the first piece with its file.
struct Hit
{
    qint64 passage = 0;
    qint64 entry = 0;
};

/// The best stretches, one of a file, best first.
QList<Hit> bestStretches(Database &index, const QString &match, int most)
{
    QList<Hit> hits;
    QSet<qint64> seen;
    // A file that is filed nowhere any more is left out; its words stay for when it is filed again.
    for (Query row(index, QStringLiteral(R"(
            SELECT w.id, (SELECT min(id) FROM entry WHERE sha256 <> '' AND sha256 = p.sha256) AS first
            FROM (SELECT rowid AS id, rank AS score FROM content_words WHERE content_words MATCH ? LIMIT ?) w
            JOIN passage p ON p.id = w.id
            WHERE first IS NOT NULL ORDER BY w.score, first, w.id)"),
                   match, mostWeighed);
         hits.size() < most && row.next();)
        if (const Hit hit{row.integer(0), row.integer(1)}; !seen.contains(hit.entry)) {
            seen << hit.entry;
            hits << hit;
        }
    return hits;
}

bool standsEverywhere(Database &index, const QString &match)
{
    return Query(
               index,
               QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM content_words WHERE content_words MATCH ? "
                              "LIMIT ?)"),
               match, mostWeighed + 1)
               .only()
               .smallInteger(0) > mostWeighed;
}

QStringList listOf(const QString &json)
{
    QStringList list;
    for (const auto &each : QJsonDocument::fromJson(json.toUtf8()).array())
        list << each.toString();
    return list;
}

QList<SearchRow> findContents(Database &index, const QString &match, int most)
{
    QStringList pairs;
    for (const auto &hit : bestStretches(index, match, most))
        pairs << QStringLiteral("[%1,%2]").arg(hit.passage).arg(hit.entry);
    QList<SearchRow> rows;
    for (Query row(index, QStringLiteral(R"(
            SELECT e.indicator, e.requirement, e.unit, e.filing, e.sha256, e.name, e.place, e.text,
                   p.number, p.name, p.text,
                   (SELECT json_group_array(place) FROM
                       (SELECT o.place FROM entry o WHERE o.sha256 <> '' AND o.sha256 = p.sha256
                        ORDER BY o.id LIMIT ?)),
                   (SELECT count(*) FROM entry o WHERE o.sha256 <> '' AND o.sha256 = p.sha256)
            FROM json_each(?) hit JOIN passage p ON p.id = json_extract(hit.value, '$[0]')
            JOIN entry e ON e.id = json_extract(hit.value, '$[1]') ORDER BY hit.key)"),
                   mostPlaces, QString(u'[' + pairs.join(u',') + u']'));
         row.next();)
        rows << SearchRow{entryOf(row, SearchKind::Content),
                          TextPart{row.smallInteger(8), row.text(9), row.text(10)}, listOf(row.text(11)),
                          row.smallInteger(12)};
    return rows;
}

} // namespace

FoundRows findRows(Database &index, SearchKind kind, const QStringList &words, int most)
{
    if (words.isEmpty())
        return {};
    const auto match = phrases(words);
    const bool isContent = kind == SearchKind::Content;
    FoundRows found;
    found.rows = isContent ? findContents(index, match, most + 1)
                           : findEntries(index, kind, match, numberIn(words), most + 1);
    found.more = found.rows.size() > most || (isContent && standsEverywhere(index, match));
    found.rows.resize(qMin<qsizetype>(found.rows.size(), most));
    return found;
}

} // namespace taizhang::storage
