#include "core/storage/journal.h"

#include "core/domain/error.h"
#include "core/storage/tr.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <array>

namespace taizhang::storage {

using domain::Error;

namespace {

struct EntityRow
{
    const char *table;
    bool personal; ///< its values never enter the history
};

// In the order of enum Entity.
constexpr std::array entities{
    EntityRow{"workspace", false},
    EntityRow{"short_name", false},
    EntityRow{"erratum", false},
    EntityRow{"unit", false},
    EntityRow{"unit_alias", false},
    EntityRow{"unit_contact", true},
    EntityRow{"unit_group", false},
    EntityRow{"unit_group_member", false},
    EntityRow{"assignment", false},
    EntityRow{"requirement", false},
    EntityRow{"requirement_handler", true},
    EntityRow{"evidence", false},
    EntityRow{"evidence_version", false},
    EntityRow{"filing", false},
    EntityRow{"report", false},
    EntityRow{"report_text", false},
};
static_assert(entities.size() == static_cast<size_t>(Entity::ReportText) + 1);

const EntityRow &rowOf(Entity entity)
{
    return entities[static_cast<size_t>(entity)];
}

std::optional<Entity> entityOfTable(const QString &table)
{
    for (size_t i = 0; i < entities.size(); ++i)
        if (table == QLatin1StringView(entities[i].table))
            return static_cast<Entity>(i);
    return std::nullopt;
}

QByteArray toJson(const QVariant &value)
{
    const auto json = value.typeId() == QMetaType::QString ? QJsonValue(storable(value.toString()))
                                                           : QJsonValue::fromVariant(value);
    const auto array = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QVariant fromJson(const QString &json)
{
    const auto array = QJsonDocument::fromJson('[' + json.toUtf8() + ']').array();
    const auto value = array.at(0);
    if (value.isDouble())
        return QVariant(value.toInteger());
    return value.isNull() ? QVariant() : value.toVariant();
}

// The columns of `change` in the order in which they are hashed; a NUL cannot occur in any of them.
QString sealOf(const QStringList &columns)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &column : columns) {
        hash.addData(storable(column).toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString columnList(const QVariantMap &fields, const QString &separator, const QString &suffix)
{
    QStringList names;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        names << field.key() + suffix;
    return names.join(separator);
}

QString columnOrNull(const Query &row, int column)
{
    return row.isNull(column) ? QString() : row.text(column);
}

} // namespace

QString timestamp(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

ChangeGroup::ChangeGroup(Database &database, Author author, QString title)
    : m_database(database)
    , m_transaction(database)
    , m_author(std::move(author))
    , m_title(std::move(title))
    , m_group(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_previousHash(historyHead(database))
{
}

QString ChangeGroup::now() const
{
    return timestamp(m_author.at);
}

void ChangeGroup::set(Entity entity, qint64 id, const QVariantMap &fields)
{
    const auto table = QString::fromLatin1(rowOf(entity).table);
    QString uuid;
    QVariantMap changed;
    QVariantMap before;
    {
        Query row(m_database,
                  QStringLiteral("SELECT uuid, %1 FROM %2 WHERE id = ?")
                      .arg(columnList(fields, QStringLiteral(", "), {}), table),
                  id);
        row.only();
        uuid = row.text(0);
        int column = 1;
        for (auto field = fields.cbegin(); field != fields.cend(); ++field, ++column) {
            const auto old = row.value(column).isNull() ? QVariant() : row.value(column);
            if (toJson(old) == toJson(field.value()))
                continue;
            before.insert(field.key(), old);
            changed.insert(field.key(), field.value());
        }
    }
    if (changed.isEmpty())
        return;
    Query(m_database,
          QStringLiteral("UPDATE %1 SET %2, rev = rev + 1 WHERE id = ?")
              .arg(table, columnList(changed, QStringLiteral(", "), QStringLiteral(" = ?"))),
          QVariantList(changed.values()) << id, 0);
    for (auto field = changed.cbegin(); field != changed.cend(); ++field) {
        const bool hidden = rowOf(entity).personal && field.key() != QStringLiteral("retired_at");
        record(table, uuid, field.key(), hidden ? QVariant() : before.value(field.key()),
               hidden ? QVariant() : field.value());
    }
}

qint64 ChangeGroup::insert(Entity entity, QVariantMap fields)
{
    const auto table = QString::fromLatin1(rowOf(entity).table);
    if (!fields.contains(QStringLiteral("uuid")))
        fields.insert(QStringLiteral("uuid"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    const QStringList marks(fields.size(), QStringLiteral("?"));
    const Query row(
        m_database,
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(table, columnList(fields, QStringLiteral(", "), {}), marks.join(QStringLiteral(", "))),
        QVariantList(fields.values()), 0);
    const auto id = row.insertedId();
    record(table, fields.value(QStringLiteral("uuid")).toString(), QStringLiteral("created"), {},
           rowOf(entity).personal ? QVariant() : QVariant(fields));
    return id;
}

void ChangeGroup::retire(Entity entity, qint64 id)
{
    set(entity, id, {{QStringLiteral("retired_at"), now()}});
}

void ChangeGroup::record(const QString &entity, const QString &uuid, const QString &field,
                         const QVariant &before, const QVariant &after)
{
    if (!m_begun) {
        m_begun = true;
        record(QStringLiteral("group"), m_group, QStringLiteral("title"), {}, m_title);
    }
    const auto old = !before.isValid() ? QVariant() : QVariant(QString::fromUtf8(toJson(before)));
    const auto fresh = !after.isValid() ? QVariant() : QVariant(QString::fromUtf8(toJson(after)));
    const QStringList columns{m_group, now(), m_author.actor.user, m_author.actor.machine, entity,
                              uuid,    field, old.toString(),      fresh.toString(),       m_previousHash};
    const auto hash = sealOf(columns);
    Query(m_database,
          QStringLiteral(
              R"(INSERT INTO change ("group", at, actor, machine, entity, entity_uuid, field, old, new,
                                                prev_hash, hash)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"),
          QVariantList{m_group, now(), m_author.actor.user, m_author.actor.machine, entity, uuid, field, old,
                       fresh, m_previousHash, hash},
          0);
    m_previousHash = hash;
}

QString ChangeGroup::commit()
{
    m_transaction.commit();
    return m_begun ? m_group : QString();
}

namespace {

struct Step
{
    Entity entity;
    QString uuid;
    QVariantMap before;
    QVariantMap after;
};

// The changes of a step, newest first, those of one row side by side taken together: they were one UPDATE,
// and a CHECK over two columns (退回 and its reason) would refuse them one at a time.
QList<Step> stepsOf(Database &database, const QString &group)
{
    QList<Step> steps;
    for (Query row(database, QStringLiteral(R"(SELECT entity, entity_uuid, field, old, new FROM change
                                     WHERE "group" = ? AND entity <> 'group' ORDER BY seq DESC)"),
                   group);
         row.next();) {
        const auto entity = entityOfTable(row.text(0));
        if (!entity)
            throw Error(tr("不能撤销：这一步改动的内容本程序不认识，现有内容没有改动，请升级本程序。"),
                        row.text(0));
        const bool created = row.text(2) == QStringLiteral("created");
        if (created || steps.isEmpty() || steps.last().uuid != row.text(1) ||
            steps.last().after.contains(row.text(2)))
            steps << Step{*entity, row.text(1), {}, {}};
        const auto field = created ? QStringLiteral("retired_at") : row.text(2);
        steps.last().before.insert(field, created ? QVariant() : fromJson(row.text(3)));
        steps.last().after.insert(field, created ? QVariant() : fromJson(row.text(4)));
        if (created)
            steps.last().before.insert(QStringLiteral("created"), true);
    }
    return steps;
}

} // namespace

QString revert(Database &database, const Author &author, const QString &group, const QString &title)
{
    ChangeGroup undo(database, author, title);
    for (auto step : stepsOf(database, group)) {
        const auto table = QString::fromLatin1(rowOf(step.entity).table);
        const bool created = step.before.remove(QStringLiteral("created")) > 0;
        qint64 id = 0;
        {
            Query row(database,
                      QStringLiteral("SELECT id, %1 FROM %2 WHERE uuid = ?")
                          .arg(columnList(step.after, QStringLiteral(", "), {}), table),
                      step.uuid);
            id = row.only().integer(0);
            int column = 1;
            for (auto field = step.after.cbegin(); field != step.after.cend(); ++field, ++column)
                if (toJson(row.value(column).isNull() ? QVariant() : row.value(column)) !=
                    toJson(field.value()))
                    throw Error(tr("不能撤销：这一项后来又被改过，现有内容没有改动，请直接修改。"),
                                step.uuid);
        }
        if (created)
            undo.retire(step.entity, id);
        else
            undo.set(step.entity, id, step.before);
    }
    return undo.commit();
}

qint64 restoreOrInsert(ChangeGroup &step, Database &database, Entity entity, const QString &uuid,
                       QVariantMap fields)
{
    qint64 id = 0;
    {
        Query row(
            database,
            QStringLiteral("SELECT id FROM %1 WHERE uuid = ?").arg(QString::fromLatin1(rowOf(entity).table)),
            uuid);
        if (row.next())
            id = row.integer(0);
    }
    if (id == 0) {
        fields.insert(QStringLiteral("uuid"), uuid);
        return step.insert(entity, fields);
    }
    step.set(entity, id, {{QStringLiteral("retired_at"), QVariant()}});
    return id;
}

QList<Change> history(Database &database, int limit, const QStringList &entityUuids)
{
    auto filter = QStringLiteral("entity <> 'group'");
    if (!entityUuids.isEmpty()) {
        const QStringList marks(entityUuids.size(), QStringLiteral("?"));
        filter += QStringLiteral(" AND entity_uuid IN (%1)").arg(marks.join(QLatin1Char(',')));
    }
    QVariantList values(entityUuids.cbegin(), entityUuids.cend());
    values << limit;
    QList<Change> changes;
    for (Query row(
             database,
             QStringLiteral(R"(SELECT seq, "group", at, actor, machine, entity, entity_uuid, field, old, new,
                                            (SELECT new FROM change title WHERE title."group" = change."group"
                                             AND title.entity = 'group' AND title.field = 'title')
                                     FROM change WHERE %1 ORDER BY seq DESC LIMIT ?)")
                 .arg(filter),
             values, 0);
         row.next();)
        changes << Change{row.integer(0),        row.text(1),          fromJson(row.text(10)).toString(),
                          row.text(2),           row.text(3),          row.text(4),
                          row.text(5),           row.text(6),          row.text(7),
                          fromJson(row.text(8)), fromJson(row.text(9))};
    return changes;
}

QString historyHead(Database &database)
{
    Query row(database, QStringLiteral("SELECT hash FROM change ORDER BY seq DESC LIMIT 1"));
    return row.next() ? row.text(0) : QString();
}

std::optional<qint64> firstBrokenChange(Database &database)
{
    QString previous;
    for (Query row(
             database,
             QStringLiteral(R"(SELECT seq, "group", at, actor, machine, entity, entity_uuid, field, old, new,
                                            prev_hash, hash FROM change ORDER BY seq)"));
         row.next();) {
        QStringList columns;
        for (int column = 1; column <= 10; ++column)
            columns << columnOrNull(row, column);
        if (row.text(10) != previous || sealOf(columns) != row.text(11))
            return row.integer(0);
        previous = row.text(11);
    }
    return std::nullopt;
}

} // namespace taizhang::storage
