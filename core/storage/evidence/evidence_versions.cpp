#include "core/storage/evidence/evidence_repository.h"

#include "core/storage/evidence/present_version.h"
#include "core/storage/tr.h"

namespace taizhang::storage {

using namespace domain;

namespace {

[[noreturn]] void throwGone()
{
    throw Error(tr("这份材料已经不在台账里，没有改动：请刷新后再试。"));
}

} // namespace

QList<StoredVersion> versionsOf(Database &database, EvidenceId evidence)
{
    QList<StoredVersion> versions;
    bool presentSeen = false;
    for (Query row(database, QStringLiteral(R"(
             SELECT v.id, v.role, v.sha256, v.original_name, o.media_type, o.readability, o.size, v.added_at,
                    v.added_by, v.captured_at
             FROM evidence_version v JOIN object o ON o.sha256 = v.sha256
             WHERE v.evidence_id = ? AND v.retired_at IS NULL ORDER BY v.ordinal DESC)"),
                   evidence.value());
         row.next();) {
        StoredVersion version{.id = *EvidenceVersionId::parse(row.integer(0)),
                              .role = row.text(1),
                              .sha256 = row.text(2),
                              .originalName = row.text(3),
                              .mediaType = row.text(4),
                              .readability = row.text(5),
                              .size = row.integer(6),
                              .addedAt = row.text(7),
                              .addedBy = row.text(8),
                              .capturedAt = row.text(9)};
        version.present = !presentSeen && version.role != QStringLiteral("redacted");
        presentSeen = presentSeen || version.present;
        versions << version;
    }
    return versions;
}

int nextVersionOrdinal(Database &database, EvidenceId evidence)
{
    return Query(database,
                 QStringLiteral(
                     "SELECT coalesce(max(ordinal), 0) + 1 FROM evidence_version WHERE evidence_id = ?"),
                 evidence.value())
        .only()
        .smallInteger(0);
}

VersionPlace versionPlace(Database &database, EvidenceVersionId version)
{
    Query row(database,
              QStringLiteral(R"(SELECT v.evidence_id, v.sha256, v.original_name, v.role, v.modified_at,
                                       v.captured_at, v.added_at
                                FROM evidence_version v JOIN evidence e ON e.id = v.evidence_id
                                WHERE v.id = ? AND v.retired_at IS NULL AND e.retired_at IS NULL)"),
              version.value());
    if (!row.next())
        throwGone();
    return {*EvidenceId::parse(row.integer(0)),
            row.text(1),
            row.text(2),
            row.text(3),
            row.value(4),
            row.text(5),
            row.text(6)};
}

EvidencePlace evidencePlace(Database &database, EvidenceId evidence)
{
    EvidencePlace place;
    {
        Query row(database,
                  QStringLiteral(
                      "SELECT kind, title, restricted FROM evidence WHERE id = ? AND retired_at IS NULL"),
                  evidence.value());
        if (!row.next())
            throwGone();
        place = {row.text(0), row.text(1), row.integer(2) != 0, {}};
    }
    for (Query row(
             database,
             QStringLiteral("SELECT id FROM filing WHERE evidence_id = ? AND retired_at IS NULL ORDER BY id"),
             evidence.value());
         row.next();)
        place.filings << *FilingId::parse(row.integer(0));
    return place;
}

QList<RemovedPiece> removedPieces(Database &database)
{
    QList<RemovedPiece> pieces;
    for (Query row(database, QStringLiteral(R"(
             SELECT f.id, f.evidence_id, i.number, t.ordinal, coalesce(m.number, m.ordinal),
                    CASE u.short_name WHEN '' THEN u.name ELSE u.short_name END, f.name, e.title, e.kind,
                    (SELECT v.sha256 FROM evidence_version v WHERE v.evidence_id = e.id AND %1),
                    f.retired_at,
                    (SELECT c.actor FROM change c WHERE c.entity_uuid = f.uuid AND c.field = 'retired_at'
                     ORDER BY c.seq DESC LIMIT 1),
                    r.retired_at IS NOT NULL, m.id, r.id, r.unit_id, e.source_unit_id
             FROM filing f
             JOIN evidence e ON e.id = f.evidence_id
             JOIN requirement r ON r.id = f.requirement_id
             LEFT JOIN unit u ON u.id = r.unit_id
             JOIN material m ON m.id = r.material_id
             JOIN task t ON t.id = m.task_id
             JOIN indicator i ON i.id = t.indicator_id
            WHERE f.retired_at IS NOT NULL
              -- The step that first said this time: undoing a later 放回 says it again.
              AND NOT EXISTS (SELECT 1 FROM change n
                              WHERE n.entity = 'group' AND n.field = 'reverted' AND n."group" =
                                    (SELECT c."group" FROM change c
                                     WHERE c.entity_uuid = f.uuid AND c.field = 'retired_at'
                                       AND c.new = '"' || f.retired_at || '"'
                                     ORDER BY c.seq LIMIT 1))
            ORDER BY f.retired_at DESC, f.id DESC)")
                                 .arg(isPresentVersion(QStringLiteral("v"))));
         row.next();)
        pieces << RemovedPiece{.filing = *FilingId::parse(row.integer(0)),
                               .evidence = *EvidenceId::parse(row.integer(1)),
                               .indicator = row.smallInteger(2),
                               .row = row.smallInteger(3),
                               .material = row.text(4),
                               .materialId = *MaterialId::parse(row.integer(13)),
                               .requirement = *RequirementId::parse(row.integer(14)),
                               .unit = UnitId::parse(row.integer(15)),
                               .unitName = row.text(5),
                               .name = row.text(6),
                               .title = row.text(7),
                               .kind = row.text(8),
                               .sha256 = row.text(9),
                               .removedAt = row.text(10),
                               .removedBy = row.text(11),
                               .source = UnitId::parse(row.integer(16)),
                               .withdrawn = row.integer(12) != 0};
    return pieces;
}

} // namespace taizhang::storage
