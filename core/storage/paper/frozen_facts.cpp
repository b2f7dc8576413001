#include "core/storage/paper/frozen_facts.h"

#include "core/storage/history/journal_entry.h"

namespace taizhang::storage {

FrozenFacts::FrozenFacts(Database &database, FreezeId freeze)
{
    for (Query row(database, QStringLiteral(R"(
            SELECT entity_uuid, field, old FROM change
            WHERE entity = 'evidence' AND seq >
                (SELECT max(step.seq) FROM freeze z
                 JOIN change made ON made.entity_uuid = z.uuid AND made.entity = 'freeze'
                      AND made.field = 'created'
                 JOIN change step ON step."group" = made."group" WHERE z.id = ?)
            ORDER BY seq)"),
                   freeze.value());
         row.next();)
        if (const std::pair key(row.text(0), row.text(1)); !m_old.contains(key))
            m_old.insert(key, fromJson(row.text(2)));
    for (Query row(database,
                   QStringLiteral("SELECT id, CASE short_name WHEN '' THEN name ELSE short_name END "
                                  "FROM unit"));
         row.next();)
        m_units.insert(row.integer(0), row.text(1));
}

QString FrozenFacts::text(const QString &piece, const char *column, const QString &now) const
{
    const auto old = m_old.constFind({piece, QString::fromLatin1(column)});
    return old == m_old.cend() ? now : old->toString();
}

QString FrozenFacts::source(const QString &piece, const QString &now) const
{
    const auto old = m_old.constFind({piece, QStringLiteral("source_unit_id")});
    return old == m_old.cend() ? now : m_units.value(old->toLongLong());
}

} // namespace taizhang::storage
