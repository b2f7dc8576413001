#include "core/storage/object_audit.h"

#include "core/storage/evidence_repository.h"
#include "core/storage/journal_entry.h"

#include <QHash>

namespace taizhang::storage {

namespace {

struct Told
{
    QString storedAt;
    QList<QVariantMap> facts; // of every version that names it
};

QHash<QString, Told> toldByVersions(Database &database)
{
    QHash<QString, Told> objects;
    for (Query row(database, QStringLiteral("SELECT at, new FROM change WHERE entity = 'evidence_version' "
                                            "AND field = 'created' ORDER BY seq"));
         row.next();) {
        const auto version = fromJson(row.text(1)).toMap();
        auto &told = objects[version.value(QStringLiteral("sha256")).toString()];
        if (told.storedAt.isEmpty())
            told.storedAt = row.text(0);
        if (const auto facts = version.value(QStringLiteral("object")).toMap(); !facts.isEmpty())
            told.facts << facts;
    }
    return objects;
}

QVariantMap factsOf(const Query &row)
{
    return objectFacts({row.text(0), row.integer(1), row.text(2), row.text(3)}, row.text(4));
}

QStringList differing(const QVariantMap &held, const Told &told)
{
    QStringList fields;
    for (auto field = held.cbegin(); field != held.cend(); ++field)
        for (const auto &facts : told.facts)
            if (toJson(facts.value(field.key())) != toJson(field.value()) && !fields.contains(field.key()))
                fields << field.key();
    const auto storedAt = QStringLiteral("stored_at");
    if (!told.storedAt.isEmpty() && held.value(storedAt) != told.storedAt && !fields.contains(storedAt))
        fields << storedAt;
    const auto readability = QStringLiteral("readability");
    const bool empty = held.value(readability) == QStringLiteral("empty");
    if (empty != (held.value(QStringLiteral("size")).toLongLong() == 0) && !fields.contains(readability))
        fields << readability;
    return fields;
}

} // namespace

QList<ObjectDiscrepancy> auditObjects(Database &database)
{
    const auto told = toldByVersions(database);
    QList<ObjectDiscrepancy> discrepancies;
    for (Query row(database, QStringLiteral("SELECT sha256, size, media_type, readability, stored_at "
                                            "FROM object ORDER BY sha256"));
         row.next();)
        if (const auto fields = differing(factsOf(row), told.value(row.text(0))); !fields.isEmpty())
            discrepancies << ObjectDiscrepancy{row.text(0), fields};
    return discrepancies;
}

} // namespace taizhang::storage
