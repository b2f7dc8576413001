#include "core/storage/evidence/link_checks.h"

#include "core/storage/history/journal_entry.h"

namespace taizhang::storage {

using namespace domain;

namespace {

// By the index of the history; of the few addresses each has a few entries.
const auto checkColumns = QStringLiteral(R"(
    SELECT e.id, e.address, (SELECT c.new FROM change c WHERE c.entity_uuid = e.uuid AND c.field = 'link_check'
                             ORDER BY c.seq DESC LIMIT 1)
    FROM evidence e WHERE e.kind = 'url' AND %1)");

std::optional<LinkCheck> checkOf(const Query &row)
{
    return row.isNull(2) ? std::nullopt : linkCheckOf(fromJson(row.text(2)).toMap(), row.text(1));
}

} // namespace

std::optional<LinkCheck> linkCheck(Database &database, EvidenceId evidence)
{
    Query row(database, checkColumns.arg(QStringLiteral("e.id = ?")), evidence.value());
    return row.next() ? checkOf(row) : std::nullopt;
}

QHash<EvidenceId, LinkCheck> linkChecks(Database &database)
{
    QHash<EvidenceId, LinkCheck> checks;
    for (Query row(database, checkColumns.arg(QStringLiteral("e.retired_at IS NULL"))); row.next();)
        if (const auto check = checkOf(row))
            checks.insert(*EvidenceId::parse(row.integer(0)), *check);
    return checks;
}

} // namespace taizhang::storage
