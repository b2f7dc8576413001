#include "core/storage/evidence/own_date.h"

namespace taizhang::storage {

QString ownDateOf(Database &database, domain::EvidenceId evidence)
{
    Query row(database, QStringLiteral("SELECT own_date FROM evidence WHERE id = ?"), evidence.value());
    return row.next() ? row.text(0) : QString();
}

} // namespace taizhang::storage
