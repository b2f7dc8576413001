#include "core/storage/evidence/object_audit.h"

#include "core/storage/database/raw_rows.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/history/journal_entry.h"

namespace taizhang::storage {

namespace {

QVariantMap factsOf(const RawRows &row)
{
    const auto text = [&](int column) {
        return QString::fromUtf8(row.text(column));
    };
    return objectFacts({text(0), row.integer(1), text(2), text(3)}, text(4));
}

} // namespace

void ObjectAudit::follow(QByteArrayView at, const JsonFields &version)
{
    const auto sha256 = version.value("sha256");
    if (!sha256 || sha256->size() < 2) // without its quotation marks
        return;
    const auto name = sha256->chopped(1).sliced(1);
    auto found = m_told.find(name);
    if (found == m_told.end())
        found = m_told.insert(m_texts.keep(name), {});
    auto &told = *found;
    if (told.storedAt.isEmpty())
        told.storedAt = m_texts.keep(at);
    const auto facts = version.value("object");
    if (!facts || *facts == "{}" || *facts == told.facts || told.others.contains(*facts))
        return;
    if (told.facts.isEmpty())
        told.facts = m_texts.keep(*facts);
    else
        told.others << m_texts.keep(*facts);
}

QStringList ObjectAudit::differing(const QVariantMap &held, const Told &told)
{
    QStringList fields;
    for (const auto &facts : QList<QByteArrayView>{told.facts} + told.others) {
        if (facts.isEmpty() || facts == toJson(held))
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

QList<ObjectDiscrepancy> ObjectAudit::compare(Database &database) const
{
    QList<ObjectDiscrepancy> discrepancies;
    for (RawRows row(database, QStringLiteral("SELECT sha256, size, media_type, readability, stored_at "
                                              "FROM object ORDER BY sha256"));
         row.next();) {
        const auto sha256 = row.text(0);
        const auto told = m_told.constFind(sha256);
        if (const auto fields = differing(factsOf(row), told == m_told.cend() ? Told() : *told);
            !fields.isEmpty())
            discrepancies << ObjectDiscrepancy{QString::fromUtf8(sha256), fields};
    }
    return discrepancies;
}

} // namespace taizhang::storage
