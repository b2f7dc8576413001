#include "core/storage/evidence/bound_places.h"

#include "core/storage/evidence/present_version.h"
#include "core/storage/paper/supplement_numbers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace taizhang::storage {

using domain::FilingId;

namespace {

/// Which of the sets that were frozen count, by indicator.
class CountingSets
{
public:
    explicit CountingSets(Database &database)
    {
        const auto all = recordedFreezes(database);
        for (const auto &[freeze, record] : all)
            m_sets.insert(freeze.id.value(), record);
        m_supplements = SupplementNumbers(all);
    }

    bool count(qint64 set, int indicator)
    {
        const auto base = baseOf(indicator);
        return m_sets.contains(set) &&
               (base == 0 || (set >= base && m_sets.value(set).kind != FreezeKind::Numbers));
    }

    BoundPlace place(qint64 set, int volume, int page, const QString &number) const
    {
        const auto &record = *m_sets.constFind(set);
        return {volume > 0 ? std::optional(volume) : std::nullopt, page, m_supplements.of(set),
                record.notices.contains(number)};
    }

private:
    /// The last whole set with the indicator; 0: none.
    qint64 baseOf(int indicator)
    {
        const auto known = m_bases.constFind(indicator);
        if (known != m_bases.cend())
            return *known;
        qint64 base = 0;
        for (const auto &[set, record] : m_sets.asKeyValueRange())
            if (record.kind == FreezeKind::Whole &&
                (record.indicators.isEmpty() || record.indicators.contains(indicator)))
                base = set;
        return *m_bases.insert(indicator, base);
    }

    QMap<qint64, FreezeRecord> m_sets; ///< in the order in which they were frozen
    QHash<int, qint64> m_bases;
    SupplementNumbers m_supplements;
};

/// The rows of freeze_item, of all these, whose piece has another file by now.
QSet<qint64> changedItems(Database &database, const QList<qint64> &items)
{
    QJsonArray list;
    for (const auto item : items)
        list << item;
    QSet<qint64> changed;
    for (Query row(database,
                   QStringLiteral(R"(
             SELECT DISTINCT item.id FROM json_each(?) one JOIN freeze_item item ON item.id = one.value
             JOIN filing f ON f.id = item.filing_id WHERE )") +
                       hasOtherFile(),
                   QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
         row.next();)
        changed << row.integer(0);
    return changed;
}

} // namespace

QHash<FilingId, SentItem> sentItems(Database &database)
{
    CountingSets sets(database);
    QHash<FilingId, SentItem> sent;
    QHash<FilingId, qint64> last, printed; // rows of freeze_item
    // Later sets last, so that theirs is what stays.
    for (Query row(database, QStringLiteral(R"(
             SELECT item.id, item.filing_id, i.number, item.freeze_id, item.volume, item.page, item.number,
                    item.sha256
             FROM freeze_item item
             JOIN filing f ON f.id = item.filing_id AND f.retired_at IS NULL
             JOIN requirement r ON r.id = f.requirement_id
             JOIN material m ON m.id = r.material_id
             JOIN task t ON t.id = m.task_id
             JOIN indicator i ON i.id = t.indicator_id
             WHERE item.retired_at IS NULL ORDER BY item.freeze_id, item.id)"));
         row.next();) {
        const auto set = row.integer(3);
        if (!sets.count(set, row.smallInteger(2)))
            continue;
        const auto filing = *FilingId::parse(row.integer(1));
        auto &item = sent[filing];
        last.insert(filing, row.integer(0));
        if (const auto page = row.smallInteger(5); page > 0) {
            item.place = sets.place(set, row.smallInteger(4), page, row.text(6));
            item.printed = row.text(7);
            printed.insert(filing, row.integer(0));
        }
    }
    const auto changed = changedItems(database, last.values() + printed.values());
    for (auto item = sent.begin(); item != sent.end(); ++item) {
        item->changed = changed.contains(last.value(item.key()));
        item->printedOther = changed.contains(printed.value(item.key(), 0));
    }
    return sent;
}

QHash<FilingId, BoundPlace> boundPlaces(Database &database)
{
    QHash<FilingId, BoundPlace> places;
    for (const auto &[filing, item] : sentItems(database).asKeyValueRange())
        if (item.place)
            places.insert(filing, *item.place);
    return places;
}

} // namespace taizhang::storage
