#include "core/storage/history_audit.h"

#include "core/storage/edition_repository.h"
#include "core/storage/journal_entry.h"

#include <QHash>

#include <vector>

namespace taizhang::storage {

namespace {

const auto createdField = QStringLiteral("created");
const auto idField = QStringLiteral("id");
const auto retiredField = QStringLiteral("retired_at");

struct Entry
{
    explicit Entry(const Query &row)
        : seq(row.integer(0))
        , group(row.text(1))
        , entity(row.text(5))
        , uuid(row.text(6))
        , field(row.text(7))
        , before(fromJson(row.text(8)))
        , after(fromJson(row.text(9)))
    {
    }

    qint64 seq;
    QString group;
    QString entity;
    QString uuid;
    QString field;
    QVariant before;
    QVariant after;
};

struct Table
{
    Entity entity;
    QString name;
    QStringList columns;  // but id, uuid and rev
    QVariantMap defaults; // of a new row

    bool isTold(const QString &column) const
    {
        return defaults.contains(column) && !isHidden(entity, column);
    }
};

// A row as the history tells it.
struct Told
{
    bool created = false;
    qint64 id = 0;
    qint64 fewest = 1; // what rev may be
    qint64 most = 1;
    QVariantMap values; // where they are not the defaults
    QStringList overwritten;
    bool met = false; // in its table
};

QVariant orInvalid(const Query &row, int column)
{
    return row.isNull(column) ? QVariant() : row.value(column);
}

Table describe(Database &database, Entity entity)
{
    Table table{entity, QString::fromLatin1(rowOf(entity).table), {}, {}};
    QStringList defaults;
    for (Query row(database,
                   QStringLiteral("SELECT name, coalesce(dflt_value, 'NULL') FROM pragma_table_info(?) "
                                  "WHERE name NOT IN ('id', 'uuid', 'rev') ORDER BY cid"),
                   table.name);
         row.next();) {
        table.columns << row.text(0);
        defaults << row.text(1);
    }
    Query row(database, QStringLiteral("SELECT ") + defaults.join(QStringLiteral(", ")));
    row.only();
    for (int column = 0; column < table.columns.size(); ++column)
        table.defaults.insert(table.columns.at(column), orInvalid(row, column));
    return table;
}

bool same(const QVariant &one, const QVariant &other)
{
    return (one.metaType() == other.metaType() && one == other) || toJson(one) == toJson(other);
}

class Audit
{
public:
    explicit Audit(Database &database) : m_database(database)
    {
        for (size_t entity = 0; entity < entityCount; ++entity)
            m_tables.push_back(describe(database, static_cast<Entity>(entity)));
        m_told.resize(entityCount);
        m_newestId.resize(entityCount);
        for (const auto &issued : issuedRequirements(database))
            create(Entity::Requirement, issued.uuid, {{QStringLiteral("material_id"), issued.material}});
    }

    HistoryAudit run()
    {
        HistoryAudit result;
        QString previous;
        for (Query row(m_database,
                       QStringLiteral(
                           R"(SELECT seq, "group", at, actor, machine, entity, entity_uuid, field, old,
                                          new, prev_hash, hash FROM change ORDER BY seq)"));
             row.next(); ++result.entries) {
            if (!result.brokenSeal && (row.integer(0) != result.entries + 1 || !followsFrom(previous, row)))
                result.brokenSeal = row.integer(0);
            previous = row.text(11);
            follow(Entry(row));
        }
        for (size_t entity = 0; entity < entityCount; ++entity)
            compare(static_cast<Entity>(entity));
        result.discrepancies = std::move(m_discrepancies);
        return result;
    }

private:
    const Table &table(Entity entity) const { return m_tables[static_cast<size_t>(entity)]; }
    Told &toldOf(Entity entity, const QString &uuid) { return m_told[static_cast<size_t>(entity)][uuid]; }

    static bool followsFrom(const QString &previousHash, const Query &row)
    {
        QStringList columns;
        for (int column = 1; column <= 10; ++column)
            columns << (row.isNull(column) ? QString() : row.text(column));
        return row.text(10) == previousHash && sealOf(columns) == row.text(11);
    }

    void follow(const Entry &entry)
    {
        const auto entity = entityOfTable(entry.entity);
        if (!entity) // the name of a step
            return;
        if (entry.field == createdField)
            return create(*entity, entry.uuid, entry.after.toMap());
        auto &told = toldOf(*entity, entry.uuid);
        const auto &about = table(*entity);
        if (about.isTold(entry.field)) {
            if (told.created && isKnown(told, about, entry.field) &&
                !same(valueOf(told, about, entry.field), entry.before))
                told.overwritten << entry.field;
            told.values.insert(entry.field, entry.after);
        }
        count(told, entry);
    }

    void create(Entity entity, const QString &uuid, const QVariantMap &fields)
    {
        auto &newest = m_newestId[static_cast<size_t>(entity)];
        newest = fields.value(idField, newest + 1).toLongLong();
        auto &told = toldOf(entity, uuid);
        told = {};
        told.created = true;
        told.id = newest;
        told.values = fields;
        m_last = {};
    }

    // The reference of a personal row may be from a time when its entry said nothing.
    static bool isKnown(const Told &told, const Table &about, const QString &column)
    {
        return !rowOf(about.entity).personal || column == retiredField || told.values.contains(column);
    }

    static QVariant valueOf(const Told &told, const Table &about, const QString &column)
    {
        return told.values.value(column, about.defaults.value(column));
    }

    // One change may have written several fields, which stand in the order of their names; two changes of one
    // step may look just like it.
    void count(Told &told, const Entry &entry)
    {
        ++told.most;
        if (m_last.group != entry.group || m_last.uuid != entry.uuid || m_last.field >= entry.field)
            ++told.fewest;
        m_last = {entry.group, entry.uuid, entry.field};
    }

    void compare(Entity entity)
    {
        const auto &about = table(entity);
        for (Query row(m_database, QStringLiteral("SELECT uuid, rev, id, %1 FROM %2 ORDER BY id")
                                       .arg(about.columns.join(QStringLiteral(", ")), about.name));
             row.next();)
            compareRow(entity, row);
        reportMissing(entity);
    }

    void compareRow(Entity entity, const Query &row)
    {
        const auto &about = table(entity);
        auto &told = toldOf(entity, row.text(0));
        told.met = true;
        if (!told.created)
            return report(Discrepancy::Kind::Unrecorded, entity, row, {});
        if (row.integer(2) != told.id)
            report(Discrepancy::Kind::OtherId, entity, row, {});
        QStringList others;
        for (int column = 0; column < about.columns.size(); ++column) {
            const auto &name = about.columns.at(column);
            if (about.isTold(name) && isKnown(told, about, name) &&
                !same(held(row, column), valueOf(told, about, name)))
                others << name;
        }
        if (!others.isEmpty())
            report(Discrepancy::Kind::OtherValue, entity, row, others);
        else if (row.integer(1) < told.fewest || row.integer(1) > told.most)
            report(Discrepancy::Kind::OtherCount, entity, row, {});
        if (!told.overwritten.isEmpty())
            report(Discrepancy::Kind::Overwritten, entity, row, told.overwritten);
    }

    static QVariant held(const Query &row, int column) { return orInvalid(row, column + 3); }

    void report(Discrepancy::Kind kind, Entity entity, const Query &row, const QStringList &fields)
    {
        const auto &about = table(entity);
        Discrepancy found{kind, entity, row.text(0), fields, {}, {}};
        for (int column = 0; column < about.columns.size(); ++column)
            found.held.insert(about.columns.at(column), held(row, column));
        for (const auto &field : fields)
            found.recorded.insert(field, valueOf(toldOf(entity, found.uuid), about, field));
        m_discrepancies << found;
    }

    void reportMissing(Entity entity)
    {
        const auto &told = m_told[static_cast<size_t>(entity)];
        QStringList missing;
        for (auto row = told.cbegin(); row != told.cend(); ++row)
            if (!row->met)
                missing << row.key();
        missing.sort();
        for (const auto &uuid : std::as_const(missing))
            m_discrepancies << Discrepancy{Discrepancy::Kind::Missing, entity, uuid, {},
                                           told.value(uuid).values,    {}};
    }

    struct Last
    {
        QString group;
        QString uuid;
        QString field;
    };

    Database &m_database;
    std::vector<Table> m_tables;
    std::vector<QHash<QString, Told>> m_told;
    std::vector<qint64> m_newestId;
    Last m_last;
    QList<Discrepancy> m_discrepancies;
};

} // namespace

HistoryAudit auditHistory(Database &database)
{
    return Audit(database).run();
}

} // namespace taizhang::storage
