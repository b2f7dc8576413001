#include "core/storage/history/history_audit.h"

#include "core/storage/database/json_fields.h"
#include "core/storage/database/raw_rows.h"
#include "core/storage/history/history_chain.h"
#include "core/storage/history/journal_entry.h"
#include "core/storage/search/text_store.h"
#include "core/storage/table/edition_repository.h"

#include <QHash>

#include <charconv>
#include <vector>

namespace taizhang::storage {

namespace {

// A ledger of 100,000 pieces has more than 300,000 entries: values are compared as the JSON that the history
// has of them, and made of it only where they have to be told.
constexpr QByteArrayView nothing("null");
constexpr QByteArrayView createdField("created");
const auto retiredField = QStringLiteral("retired_at");

QByteArrayView jsonOrNothing(const RawRows &row, int column)
{
    return row.isNull(column) ? nothing : row.text(column);
}

QVariant valueOf(QByteArrayView json)
{
    return fromJson(QString::fromUtf8(json));
}

bool same(QByteArrayView one, QByteArrayView other)
{
    return one == other || toJson(valueOf(one)) == toJson(valueOf(other));
}

// Whether a row holds what the history says; the two quick answers are those of nearly all values.
bool holds(const RawRows &row, int column, QByteArrayView json)
{
    if (row.isNull(column))
        return json == nothing || same(json, nothing);
    if (row.isInteger(column)) {
        qint64 number = 0;
        const auto end = json.data() + json.size();
        if (const auto read = std::from_chars(json.data(), end, number);
            read.ec == std::errc() && read.ptr == end)
            return number == row.integer(column);
    } else if (const auto text = row.text(column); json.size() == text.size() + 2 && json.startsWith('"') &&
                                                   json.sliced(1, text.size()) == text &&
                                                   !text.contains('\\'))
        return true;
    return same(toJson(row.value(column)), json);
}

struct Column
{
    QString name;
    QByteArray utf8Name;
    QByteArray initially; // JSON, in a new row that does not name it
    bool told = false;    // whether its values stand in the history
};

struct Table
{
    Entity entity;
    QString name;
    std::vector<Column> columns; // but id, uuid and rev

    int place(QByteArrayView column) const
    {
        for (size_t i = 0; i < columns.size(); ++i)
            if (columns[i].utf8Name == column)
                return int(i);
        return -1;
    }
};

// A row as the history tells it.
struct Told
{
    bool created = false;
    bool met = false; // in its table
    qint64 id = 0;
    qint64 fewest = 1; // what rev may be
    qint64 most = 1;
    QByteArrayView first; // the fields that it was created with, as JSON
    std::vector<std::pair<int, QByteArrayView>>
        later; // of columns that changed since: the last value, as JSON
    QStringList overwritten;
};

Table describe(Database &database, Entity entity)
{
    Table table{entity, QString::fromLatin1(rowOf(entity).table), {}};
    QStringList defaults;
    for (Query row(database,
                   QStringLiteral("SELECT name, coalesce(dflt_value, 'NULL') FROM pragma_table_info(?) "
                                  "WHERE name NOT IN ('id', 'uuid', 'rev') ORDER BY cid"),
                   table.name);
         row.next();) {
        table.columns.push_back({row.text(0), row.text(0).toUtf8(), {}, !isHidden(entity, row.text(0))});
        defaults << row.text(1);
    }
    Query row(database, QStringLiteral("SELECT ") + defaults.join(QStringLiteral(", ")));
    row.only();
    for (int column = 0; column < defaults.size(); ++column)
        table.columns[size_t(column)].initially = toJson(row.isNull(column) ? QVariant() : row.value(column));
    return table;
}

// Told rows by their uuid.
class ToldRows
{
public:
    Told &operator[](QByteArrayView uuid)
    {
        const auto found = m_rows.find(uuid);
        return found == m_rows.end() ? *m_rows.insert(m_uuids.keep(uuid), {}) : *found;
    }
    void reserve(qint64 rows) { m_rows.reserve(rows); }
    const QHash<QByteArrayView, Told> &all() const { return m_rows; }

private:
    TextStore m_uuids;
    QHash<QByteArrayView, Told> m_rows;
};

class Audit
{
public:
    explicit Audit(Database &database) : m_database(database)
    {
        for (size_t entity = 0; entity < entityCount; ++entity)
            m_tables.push_back(describe(database, static_cast<Entity>(entity)));
        m_told.resize(entityCount);
        for (const auto &table : m_tables)
            told(table.entity)
                .reserve(
                    Query(database, QStringLiteral("SELECT count(*) FROM ") + table.name).only().integer(0));
        m_newestId.resize(entityCount);
        for (const auto &issued : issuedRequirements(database))
            create(Entity::Requirement, issued.uuid.toUtf8(),
                   toJson(QVariantMap{{QStringLiteral("material_id"), issued.material}}));
    }

    HistoryAudit run()
    {
        HistoryAudit result;
        HistoryChain chain;
        for (RawRows row(m_database,
                         QStringLiteral("SELECT %1 FROM change ORDER BY seq").arg(HistoryChain::columns()));
             row.next(); ++result.entries) {
            if (!result.brokenSeal && !chain.follows(row))
                result.brokenSeal = row.integer(0);
            follow(row);
        }
        for (size_t entity = 0; entity < entityCount; ++entity)
            compare(static_cast<Entity>(entity));
        result.discrepancies = std::move(m_discrepancies);
        result.objects = m_objects.compare(m_database);
        return result;
    }

private:
    const Table &table(Entity entity) const { return m_tables[static_cast<size_t>(entity)]; }
    ToldRows &told(Entity entity) { return m_told[static_cast<size_t>(entity)]; }

    void follow(const RawRows &row)
    {
        const auto entity = entityOfTable(row.text(5));
        if (!entity) // the name of a step
            return;
        const auto field = row.text(7);
        if (field == createdField) {
            create(*entity, row.text(6), jsonOrNothing(row, 9));
            if (*entity == Entity::EvidenceVersion)
                m_objects.follow(row.text(2), m_fields);
            return;
        }
        auto &about = told(*entity)[row.text(6)];
        if (const auto column = table(*entity).place(field);
            column >= 0 && table(*entity).columns[size_t(column)].told)
            change(*entity, about, column, row);
        count(about, row.text(1), row.text(6), field);
    }

    void change(Entity entity, Told &about, int column, const RawRows &row)
    {
        m_fields.read(about.first);
        if (about.created && isKnown(entity, about, column) &&
            !same(toldValue(entity, about, column), jsonOrNothing(row, 8)))
            about.overwritten << table(entity).columns[size_t(column)].name;
        const auto value = m_texts.keep(jsonOrNothing(row, 9));
        if (auto *later = laterOf(about, column))
            *later = value;
        else
            about.later.emplace_back(column, value);
    }

    void create(Entity entity, QByteArrayView uuid, QByteArrayView fields)
    {
        m_fields.read(fields);
        auto &newest = m_newestId[static_cast<size_t>(entity)];
        const auto id = m_fields.value("id");
        newest = id ? valueOf(*id).toLongLong() : newest + 1;
        auto &about = told(entity)[uuid];
        about = {};
        about.created = true;
        about.id = newest;
        about.first = m_texts.keep(fields);
        m_last = {};
    }

    static QByteArrayView *laterOf(Told &about, int column)
    {
        for (auto &[changed, value] : about.later)
            if (changed == column)
                return &value;
        return nullptr;
    }

    // What the history says; m_fields has the row's first ones.
    QByteArrayView toldValue(Entity entity, Told &about, int column) const
    {
        if (const auto *later = laterOf(about, column))
            return *later;
        const auto &meant = table(entity).columns[size_t(column)];
        return m_fields.value(meant.utf8Name).value_or(meant.initially);
    }

    // The reference of a personal row may be from a time when its entry said nothing.
    bool isKnown(Entity entity, Told &about, int column) const
    {
        const auto &meant = table(entity).columns[size_t(column)];
        return !rowOf(entity).personal || meant.name == retiredField || laterOf(about, column) != nullptr ||
               m_fields.value(meant.utf8Name);
    }

    // One change may have written several fields, which stand in the order of their names; two changes of one
    // step may look just like it.
    void count(Told &about, QByteArrayView group, QByteArrayView uuid, QByteArrayView field)
    {
        ++about.most;
        if (m_last.group != group || m_last.uuid != uuid || !(m_last.field < field))
            ++about.fewest;
        m_last = {group.toByteArray(), uuid.toByteArray(), field.toByteArray()};
    }

    void compare(Entity entity)
    {
        QStringList columns{QStringLiteral("uuid"), QStringLiteral("rev"), QStringLiteral("id")};
        for (const auto &column : table(entity).columns)
            columns << column.name;
        for (RawRows row(m_database, QStringLiteral("SELECT %1 FROM %2 ORDER BY id")
                                         .arg(columns.join(QStringLiteral(", ")), table(entity).name));
             row.next();)
            compareRow(entity, row);
        reportMissing(entity);
    }

    void compareRow(Entity entity, const RawRows &row)
    {
        auto &about = told(entity)[row.text(0)];
        about.met = true;
        m_fields.read(about.first);
        if (!about.created)
            return report(Discrepancy::Kind::Unrecorded, entity, row, about, {});
        if (row.integer(2) != about.id)
            report(Discrepancy::Kind::OtherId, entity, row, about, {});
        QStringList others;
        const auto &columns = table(entity).columns;
        for (int column = 0; column < int(columns.size()); ++column)
            if (columns[size_t(column)].told && isKnown(entity, about, column) &&
                !holds(row, heldIn(column), toldValue(entity, about, column)))
                others << columns[size_t(column)].name;
        if (!others.isEmpty())
            report(Discrepancy::Kind::OtherValue, entity, row, about, others);
        else if (row.integer(1) < about.fewest || row.integer(1) > about.most)
            report(Discrepancy::Kind::OtherCount, entity, row, about, {});
        if (!about.overwritten.isEmpty())
            report(Discrepancy::Kind::Overwritten, entity, row, about, about.overwritten);
    }

    static int heldIn(int column) { return column + 3; }

    void report(Discrepancy::Kind kind, Entity entity, const RawRows &row, Told &about,
                const QStringList &fields)
    {
        Discrepancy found{kind, entity, QString::fromUtf8(row.text(0)), fields, {}, {}};
        const auto &columns = table(entity).columns;
        for (int column = 0; column < int(columns.size()); ++column) {
            const auto &name = columns[size_t(column)].name;
            found.held.insert(name, row.value(heldIn(column)));
            if (fields.contains(name))
                found.recorded.insert(name, valueOf(toldValue(entity, about, column)));
        }
        m_discrepancies << found;
    }

    void reportMissing(Entity entity)
    {
        QMap<QByteArray, const Told *> missing; // in the order of their uuids
        const auto &all = told(entity).all();
        for (auto row = all.cbegin(); row != all.cend(); ++row)
            if (!row->met)
                missing.insert(row.key().toByteArray(), &*row);
        for (auto row = missing.cbegin(); row != missing.cend(); ++row) {
            auto values = valueOf((*row)->first).toMap();
            for (const auto &[column, value] : (*row)->later)
                values.insert(table(entity).columns[size_t(column)].name, valueOf(value));
            m_discrepancies << Discrepancy{
                Discrepancy::Kind::Missing, entity, QString::fromUtf8(row.key()), {}, values, {}};
        }
    }

    struct Last
    {
        QByteArray group;
        QByteArray uuid;
        QByteArray field;
    };

    Database &m_database;
    TextStore m_texts; // what the rows below refer to
    std::vector<Table> m_tables;
    std::vector<ToldRows> m_told;
    std::vector<qint64> m_newestId;
    JsonFields m_fields; // of the row at hand
    Last m_last;
    QList<Discrepancy> m_discrepancies;
    ObjectAudit m_objects;
};

} // namespace

HistoryAudit auditHistory(Database &database)
{
    return Audit(database).run();
}

} // namespace taizhang::storage
