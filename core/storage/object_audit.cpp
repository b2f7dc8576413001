#include "core/storage/object_audit.h"

#include "core/storage/evidence_repository.h"
#include "core/storage/journal_entry.h"
#include "core/storage/json_fields.h"
#include "core/storage/raw_rows.h"

#include <QHash>

namespace taizhang::storage {

namespace {

struct Told
{
    QByteArray storedAt;
    QList<QByteArray> facts; // of every version that names it, as JSON
};

QHash<QByteArray, Told> toldByVersions(Database &database)
{
    QHash<QByteArray, Told> objects;
    JsonFields version;
    for (RawRows row(database, QStringLiteral("SELECT at, new FROM change WHERE entity = 'evidence_version' "
                                              "AND field = 'created' ORDER BY seq"));
         row.next();) {
        version.read(row.text(1));
        const auto sha256 = version.value("sha256");
        if (!sha256 || sha256->size() < 2) // without its quotation marks
            continue;
        auto &told = objects[sha256->chopped(1).sliced(1).toByteArray()];
        if (told.storedAt.isEmpty())
            told.storedAt = row.text(0).toByteArray();
        if (const auto facts = version.value("object");
            facts && *facts != "{}" && !told.facts.contains(*facts))
            told.facts << facts->toByteArray();
    }
    return objects;
}

QVariantMap factsOf(const RawRows &row)
{
    const auto text = [&](int column) {
        return QString::fromUtf8(row.text(column));
    };
    return objectFacts({text(0), row.integer(1), text(2), text(3)}, text(4));
}

QStringList differing(const QVariantMap &held, const Told &told)
{
    QStringList fields;
    for (const auto &facts : told.facts) {
        if (facts == toJson(held))
            continue;
        const auto said = fromJson(QString::fromUtf8(facts)).toMap();
        for (auto field = held.cbegin(); field != held.cend(); ++field)
            if (toJson(said.value(field.key())) != toJson(field.value()) && !fields.contains(field.key()))
                fields << field.key();
    }
    const auto storedAt = QStringLiteral("stored_at");
    if (!told.storedAt.isEmpty() && held.value(storedAt) != QString::fromUtf8(told.storedAt) &&
        !fields.contains(storedAt))
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
    for (RawRows row(database, QStringLiteral("SELECT sha256, size, media_type, readability, stored_at "
                                              "FROM object ORDER BY sha256"));
         row.next();)
        if (const auto fields = differing(factsOf(row), told.value(row.text(0).toByteArray()));
            !fields.isEmpty())
            discrepancies << ObjectDiscrepancy{QString::fromUtf8(row.text(0)), fields};
    return discrepancies;
}

} // namespace taizhang::storage
