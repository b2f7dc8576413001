#include "core/storage/evidence/content_pieces.h"

#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/evidence/present_version.h"
#include "core/storage/history/journal_entry.h"

#include <algorithm>

namespace taizhang::storage {

using namespace domain;

QList<ContentPiece> piecesWithContent(Database &database, const QString &sha256)
{
    QList<ContentPiece> pieces;
    for (Query row(database,
                   QStringLiteral(R"(
            SELECT e.id, e.kind = 'file', e.source_unit_id, r.id, r.unit_id
            FROM evidence_version v JOIN evidence e ON e.id = v.evidence_id
            LEFT JOIN filing f ON f.evidence_id = e.id AND f.retired_at IS NULL
            LEFT JOIN requirement r ON r.id = f.requirement_id AND r.retired_at IS NULL
            WHERE v.sha256 = ? AND %1 AND e.retired_at IS NULL
            ORDER BY e.id, f.id)")
                       .arg(isPresentVersion(QStringLiteral("v"))),
                   sha256);
         row.next();) {
        const auto evidence = *EvidenceId::parse(row.integer(0));
        if (pieces.isEmpty() || pieces.last().evidence != evidence)
            pieces << ContentPiece{evidence, row.integer(1) != 0, UnitId::parse(row.integer(2)), {}};
        if (const auto requirement = RequirementId::parse(row.integer(3)))
            pieces.last().filed << ContentPiece::Filed{*requirement, UnitId::parse(row.integer(4))};
    }
    return pieces;
}

QList<FormerFile> formerFiles(Database &database)
{
    QList<FormerFile> files;
    for (Query row(database, QStringLiteral(R"(
            SELECT DISTINCT v.evidence_id, v.sha256, o.size
            FROM evidence_version v JOIN evidence e ON e.id = v.evidence_id JOIN object o ON o.sha256 = v.sha256
            WHERE v.retired_at IS NULL AND v.role <> 'redacted' AND e.retired_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM evidence_version p
                            WHERE p.evidence_id = e.id AND p.sha256 = v.sha256 AND %1))")
                                 .arg(isPresentVersion(QStringLiteral("p"))));
         row.next();)
        files << FormerFile{*EvidenceId::parse(row.integer(0)), row.text(1), row.integer(2)};
    return files;
}

namespace {

/// A content as the present file of a piece, by the entries of the history.
struct Presence
{
    QString piece; ///< uuid
    bool restricted = false;
    bool personalData = false;
    qint64 began = 0;
    std::optional<qint64> ended; ///< none: it is still
};

QList<Presence> presencesOf(Database &database, const QString &sha256)
{
    QList<Presence> presences;
    for (Query row(database, QStringLiteral(R"(
            SELECT e.uuid, e.restricted, e.personal_data,
                   (SELECT min(c.seq) FROM change c WHERE c.entity_uuid = v.uuid),
                   (SELECT min(c.seq) FROM evidence_version next JOIN change c ON c.entity_uuid = next.uuid
                    WHERE next.evidence_id = e.id AND next.retired_at IS NULL AND next.role <> 'redacted'
                    AND next.ordinal > v.ordinal)
            FROM evidence_version v JOIN evidence e ON e.id = v.evidence_id
            WHERE v.sha256 = ? AND v.retired_at IS NULL AND v.role <> 'redacted')"),
                   sha256);
         row.next();)
        presences << Presence{row.text(0), row.integer(1) != 0, row.integer(2) != 0, row.integer(3),
                              row.isNull(4) ? std::nullopt : std::optional(row.integer(4))};
    return presences;
}

/// When the content was last marked, and when the mark was last taken away; 0: never.
struct Said
{
    qint64 yes = 0;
    qint64 no = 0;
};

void follow(Database &database, const Presence &presence, const QString &column, Said &said)
{
    bool before = false;
    for (Query row(database, QStringLiteral(R"(
            SELECT seq, field, new FROM change
            WHERE entity_uuid = ? AND field IN ('created', ?) ORDER BY seq)"),
                   presence.piece, column);
         row.next();) {
        const auto seq = row.integer(0);
        if (presence.ended && seq >= *presence.ended)
            break;
        const auto value = fromJson(row.text(2));
        const bool isCreated = row.text(1) == QStringLiteral("created");
        const bool marked = (isCreated ? value.toMap().value(column) : value).toInt() != 0;
        if (seq < presence.began)
            before = marked;
        else if (marked)
            said.yes = std::max(said.yes, seq);
        else if (!isCreated)
            said.no = std::max(said.no, seq);
    }
    if (before)
        said.yes = std::max(said.yes, presence.began);
}

bool isMarked(Database &database, const QList<Presence> &presences, const QString &column,
              bool Presence::*present)
{
    bool wasReplaced = false;
    for (const auto &presence : presences) {
        if (!presence.ended && presence.*present)
            return true;
        wasReplaced = wasReplaced || presence.ended;
    }
    Said said;
    if (wasReplaced) // else all there is says that it is not
        for (const auto &presence : presences)
            follow(database, presence, column, said);
    return said.yes > said.no;
}

} // namespace

ContentMarks marksOfContent(Database &database, const QString &sha256)
{
    const auto presences = presencesOf(database, sha256);
    return {isMarked(database, presences, QStringLiteral("restricted"), &Presence::restricted),
            isMarked(database, presences, QStringLiteral("personal_data"), &Presence::personalData)};
}

ContentMarks marksOfPiece(Database &database, EvidenceId evidence)
{
    Query row(database, QStringLiteral("SELECT restricted, personal_data FROM evidence WHERE id = ?"),
              evidence.value());
    row.only();
    return {row.integer(0) != 0, row.integer(1) != 0};
}

QList<EvidenceId> restrictedPieces(Database &database)
{
    QList<EvidenceId> pieces;
    for (Query row(database,
                   QStringLiteral("SELECT id FROM evidence WHERE restricted = 1 AND retired_at IS NULL"));
         row.next();)
        pieces << *EvidenceId::parse(row.integer(0));
    return pieces;
}

QList<EvidenceId> twinsOf(Database &database, EvidenceId evidence)
{
    QList<EvidenceId> twins;
    const auto file = presentFile(database, evidence);
    for (const auto &piece : file ? piecesWithContent(database, file->sha256) : QList<ContentPiece>())
        if (piece.evidence != evidence)
            twins << piece.evidence;
    return twins;
}

QList<EvidenceId> removedTwinsOf(Database &database, EvidenceId evidence)
{
    QList<EvidenceId> twins;
    const auto file = presentFile(database, evidence);
    if (!file)
        return twins;
    for (Query row(database,
                   QStringLiteral(R"(
            SELECT e.id FROM evidence_version v JOIN evidence e ON e.id = v.evidence_id
            WHERE v.sha256 = ? AND %1 AND e.retired_at IS NOT NULL
            ORDER BY e.id)")
                       .arg(isPresentVersion(QStringLiteral("v"))),
                   file->sha256);
         row.next();)
        twins << *EvidenceId::parse(row.integer(0));
    return twins;
}

QList<EvidenceId> piecesFrom(Database &database, UnitId unit)
{
    QList<EvidenceId> pieces;
    for (Query row(database,
                   QStringLiteral("SELECT id FROM evidence WHERE source_unit_id = ? AND retired_at IS NULL "
                                  "ORDER BY id"),
                   unit.value());
         row.next();)
        pieces << *EvidenceId::parse(row.integer(0));
    return pieces;
}

} // namespace taizhang::storage
