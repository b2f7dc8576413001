#include "core/storage/reports/standing_files.h"

namespace taizhang::storage {

int standingFileCount(Database &database)
{
    return Query(database, QStringLiteral(R"(
            SELECT count(DISTINCT v.sha256) FROM report r
            JOIN evidence_version v ON v.evidence_id = r.standing_evidence_id AND v.retired_at IS NULL
            WHERE r.retired_at IS NULL)"))
        .only()
        .smallInteger(0);
}

} // namespace taizhang::storage
