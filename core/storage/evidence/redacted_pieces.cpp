#include "core/storage/evidence/redacted_pieces.h"

#include "core/storage/evidence/present_version.h"

namespace taizhang::storage {

QSet<domain::FilingId> redactedPieces(Database &database)
{
    QSet<domain::FilingId> pieces;
    for (Query row(database, QStringLiteral(R"(
             SELECT f.id FROM evidence_version v JOIN filing f ON f.evidence_id = v.evidence_id
             WHERE v.role = 'redacted' AND f.retired_at IS NULL AND )") +
                                 isOutgoingVersion(QStringLiteral("v")));
         row.next();)
        pieces << *domain::FilingId::parse(row.integer(0));
    return pieces;
}

} // namespace taizhang::storage
