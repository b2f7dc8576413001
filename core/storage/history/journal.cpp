#include "core/storage/history/journal.h"

#include "core/storage/history/journal_entry.h"

#include <QUuid>

namespace taizhang::storage {

namespace {

QVariantMap withoutObservations(QVariantMap fields)
{
    fields.removeIf([](auto field) { return isObservation(field.key()); });
    return fields;
}

QString nextColumns(const QVariantMap &fields, const QString &suffix = {})
{
    const auto separator = QStringLiteral(", ");
    return fields.isEmpty() ? QString() : separator + columnList(fields, separator, suffix);
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
    if (fields.isEmpty())
        return;
    const auto table = QString::fromLatin1(rowOf(entity).table);
    const auto columns = withoutObservations(fields);
    QString uuid;
    QVariantMap changed;
    QVariantMap before;
    {
        Query row(m_database,
                  QStringLiteral("SELECT uuid%1 FROM %2 WHERE id = ?").arg(nextColumns(columns), table), id);
        row.only();
        uuid = row.text(0);
        int column = 1;
        for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
            const bool seen = isObservation(field.key());
            const auto held = seen ? observed(m_database, uuid, field.key()) : row.value(column++);
            const auto old = held.isNull() ? QVariant() : held;
            if (toJson(old) == toJson(field.value()))
                continue;
            before.insert(field.key(), old);
            changed.insert(field.key(), field.value());
        }
    }
    if (changed.isEmpty())
        return;
    const auto written = withoutObservations(changed);
    Query(m_database,
          QStringLiteral("UPDATE %1 SET rev = rev + 1%2 WHERE id = ?")
              .arg(table, nextColumns(written, QStringLiteral(" = ?"))),
          QVariantList(written.values()) << id, 0);
    for (auto field = changed.cbegin(); field != changed.cend(); ++field) {
        const bool hidden = isHidden(entity, field.key());
        record(table, uuid, field.key(), hidden ? QVariant() : before.value(field.key()),
               hidden ? QVariant() : field.value());
    }
}

qint64 ChangeGroup::insert(Entity entity, QVariantMap fields, const QVariantMap &alongside)
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
    const auto uuid = fields.value(QStringLiteral("uuid")).toString();
    fields.insert(QStringLiteral("id"), id);
    fields.insert(alongside);
    fields.removeIf([entity](auto field) { return isHidden(entity, field.key()); });
    record(table, uuid, QStringLiteral("created"), {}, fields);
    return id;
}

void ChangeGroup::retire(Entity entity, qint64 id)
{
    set(entity, id, {{QStringLiteral("retired_at"), now()}});
}

void ChangeGroup::note(const QString &field, const QVariant &value)
{
    record(QStringLiteral("group"), m_group, field, {}, value);
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

} // namespace taizhang::storage
