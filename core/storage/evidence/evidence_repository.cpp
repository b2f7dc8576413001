#include "core/storage/evidence/evidence_repository.h"

#include "core/domain/evidence/evidence_number.h"
#include "core/storage/database/column_list.h"
#include "core/storage/evidence/content_pieces.h"
#include "core/storage/evidence/piece_rank.h"
#include "core/storage/evidence/present_version.h"
#include "core/storage/history/journal.h"
#include "core/storage/schema/schema.h"
#include "core/storage/tr.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace taizhang::storage {

using namespace domain;

namespace {

const ColumnList<FiledEvidence> &filedColumns()
{
    static const ColumnList<FiledEvidence> columns{
        {"i.number", &FiledEvidence::indicator},
        {"t.ordinal", &FiledEvidence::row},
        {"m.ordinal", &FiledEvidence::material},
        {"f.name", &FiledEvidence::name},
        {"e.title", &FiledEvidence::title},
        {"e.kind", &FiledEvidence::kind},
        {"v.sha256", &FiledEvidence::sha256},
        {"o.size", &FiledEvidence::size},
        {"o.media_type", &FiledEvidence::mediaType},
        {"o.readability", &FiledEvidence::readability},
        {"e.own_date", &FiledEvidence::ownDate},
        {"e.own_date_source", &FiledEvidence::ownDateSource},
        {"v.modified_at", &FiledEvidence::modifiedAt},
        {"coalesce(v.added_at, f.filed_at)", &FiledEvidence::addedAt},
        {"coalesce(v.added_by, (SELECT made.actor FROM change made WHERE made.entity_uuid = f.uuid "
         "ORDER BY made.seq LIMIT 1), '')",
         &FiledEvidence::addedBy},
        {"f.keeping", &FiledEvidence::keeping},
        {"f.place", &FiledEvidence::place},
        {"f.keeper", &FiledEvidence::keeper},
        {"(SELECT count(*) FROM filing other WHERE other.evidence_id = f.evidence_id "
         "AND other.retired_at IS NULL AND other.id <> f.id)",
         &FiledEvidence::otherUses},
        {"e.address", &FiledEvidence::address},
        {"e.note", &FiledEvidence::note},
        {"e.document_number", &FiledEvidence::documentNumber},
        {"e.source_unit_id", &FiledEvidence::sourceUnit},
        {"CASE u.short_name WHEN '' THEN u.name ELSE u.short_name END", &FiledEvidence::sourceUnitName},
        {"e.personal_data", &FiledEvidence::personalData},
        {"e.restricted", &FiledEvidence::restricted},
        {"v.role", &FiledEvidence::role},
        {"(SELECT count(*) FROM evidence_version each WHERE each.evidence_id = e.id "
         "AND each.retired_at IS NULL AND each.role <> 'redacted')",
         &FiledEvidence::versions},
        {"redacted.sha256", &FiledEvidence::redactedSha256},
        {"redacted.original_name", &FiledEvidence::redactedName},
        {"f.uuid", &FiledEvidence::uuid},
        {"v.captured_at", &FiledEvidence::capturedAt},
    };
    return columns;
}

// CROSS JOIN: from the table down to the pieces. SQLite, which does not know how many pieces there are, would
// begin with all of them for one indicator.
const QString &filedPieces()
{
    static const auto sql = QStringLiteral(R"(
    SELECT f.id, f.evidence_id, f.requirement_id, coalesce(m.number, m.ordinal), )") +
                            pieceRank + QStringLiteral(" AS piece, ") + filedColumns().sql() +
                            QStringLiteral(R"(
    FROM indicator i
    CROSS JOIN task t ON t.indicator_id = i.id
    CROSS JOIN material m ON m.task_id = t.id
    CROSS JOIN requirement r ON r.material_id = m.id
    CROSS JOIN filing f ON f.requirement_id = r.id
    JOIN evidence e ON e.id = f.evidence_id)") +
                            pieceRankJoin + QStringLiteral(R"(
    LEFT JOIN unit u ON u.id = e.source_unit_id
    LEFT JOIN evidence_version v ON v.evidence_id = e.id AND )") +
                            isPresentVersion(QStringLiteral("v")) + QStringLiteral(R"(
    LEFT JOIN evidence_version redacted ON redacted.evidence_id = e.id AND redacted.role = 'redacted' AND )") +
                            isOutgoingVersion(QStringLiteral("redacted")) + QStringLiteral(R"(
    LEFT JOIN object o ON o.sha256 = v.sha256
    WHERE f.retired_at IS NULL AND r.retired_at IS NULL %1
    ORDER BY i.number, t.ordinal, m.ordinal, piece)");
    return sql;
}

QList<FiledEvidence> readFiled(Query row)
{
    QList<FiledEvidence> pieces;
    while (row.next()) {
        FiledEvidence piece{.filing = *FilingId::parse(row.integer(0)),
                            .evidence = *EvidenceId::parse(row.integer(1)),
                            .requirement = *RequirementId::parse(row.integer(2))};
        filedColumns().fill(piece, row, 5);
        piece.number = evidenceNumber(piece.indicator, piece.row, row.text(3), row.smallInteger(4));
        pieces << piece;
    }
    return pieces;
}

// Few pieces have such a copy.
QList<FiledEvidence> withSecretCopies(Database &database, QList<FiledEvidence> pieces)
{
    for (auto &piece : pieces)
        if (!piece.redactedSha256.isEmpty())
            piece.redactedIsSecret = marksOfContent(database, piece.redactedSha256).restricted;
    return pieces;
}

// The names under which they came in; as old as the first schema.
QHash<QString, QString> namesOfObjects(Database &database)
{
    QHash<QString, QString> names;
    for (Query row(database, QStringLiteral("SELECT sha256, min(original_name) FROM evidence_version "
                                            "WHERE retired_at IS NULL GROUP BY sha256"));
         row.next();)
        names.insert(row.text(0), row.text(1));
    return names;
}

} // namespace

QList<FiledEvidence> filedEvidence(Database &database, IndicatorId indicator)
{
    return withSecretCopies(
        database, readFiled(Query(database, filedPieces().arg(QStringLiteral("AND t.indicator_id = ?")),
                                  indicator.value())));
}

QList<FiledEvidence> allFiledEvidence(Database &database)
{
    return withSecretCopies(database, readFiled(Query(database, filedPieces().arg(QString()))));
}

QHash<QString, QString> numbersByUuid(Database &database, const QStringList &filings)
{
    QHash<QString, QString> numbers;
    if (filings.isEmpty())
        return numbers;
    const auto theirMaterials = QStringLiteral(R"(AND m.id IN (
        SELECT its.material_id FROM requirement its JOIN filing cited ON cited.requirement_id = its.id
        WHERE cited.uuid IN (SELECT value FROM json_each(?))))");
    const auto list = QJsonDocument(QJsonArray::fromStringList(filings)).toJson(QJsonDocument::Compact);
    for (const auto &piece :
         readFiled(Query(database, filedPieces().arg(theirMaterials), QString::fromUtf8(list))))
        if (filings.contains(piece.uuid))
            numbers.insert(piece.uuid, piece.number);
    return numbers;
}

QHash<QString, QString> numbersOfIndicators(Database &database, const QSet<int> &indicators)
{
    QHash<QString, QString> numbers;
    QJsonArray wanted;
    for (const auto indicator : indicators)
        wanted << indicator;
    for (const auto &piece : readFiled(Query(
             database, filedPieces().arg(QStringLiteral("AND i.number IN (SELECT value FROM json_each(?))")),
             QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact)))))
        numbers.insert(piece.uuid, piece.number);
    return numbers;
}

QStringList usesOf(Database &database, EvidenceId evidence)
{
    QStringList numbers;
    const auto onlyItsMaterials = QStringLiteral(R"(AND m.id IN (
        SELECT its.material_id FROM requirement its JOIN filing of ON of.requirement_id = its.id
        WHERE of.evidence_id = ? AND of.retired_at IS NULL))");
    for (const auto &piece :
         readFiled(Query(database, filedPieces().arg(onlyItsMaterials), evidence.value())))
        if (piece.evidence == evidence)
            numbers << piece.number;
    return numbers;
}

std::optional<StoredFile> presentFile(Database &database, EvidenceId evidence)
{
    Query row(database,
              QStringLiteral(R"(SELECT v.sha256, v.original_name, o.media_type
                                FROM evidence_version v JOIN object o ON o.sha256 = v.sha256
                                WHERE v.evidence_id = ? AND %1)")
                  .arg(isPresentVersion(QStringLiteral("v"))),
              evidence.value());
    if (!row.next())
        return std::nullopt;
    return StoredFile{row.text(0), row.text(1), row.text(2)};
}

FilingPlace filingPlace(Database &database, FilingId filing)
{
    Query row(database,
              QStringLiteral(R"(SELECT f.evidence_id, i.number, f.name, f.requirement_id FROM filing f
                                JOIN requirement r ON r.id = f.requirement_id JOIN material m ON m.id = r.material_id
                                JOIN task t ON t.id = m.task_id JOIN indicator i ON i.id = t.indicator_id
                                WHERE f.id = ? AND f.retired_at IS NULL)"),
              filing.value());
    row.only();
    return {*EvidenceId::parse(row.integer(0)), row.smallInteger(1), row.text(2),
            *RequirementId::parse(row.integer(3))};
}

bool isInUse(Database &database, EvidenceId evidence)
{
    return Query(database,
                 QStringLiteral(
                     R"(SELECT EXISTS (SELECT 1 FROM filing WHERE evidence_id = ? AND retired_at IS NULL)
                                   OR EXISTS (SELECT 1 FROM report WHERE standing_evidence_id = ?
                                              AND retired_at IS NULL))"),
                 evidence.value(), evidence.value())
               .only()
               .integer(0) != 0;
}

QStringList numbersOf(Database &database, RequirementId requirement, const QList<qint64> &filings)
{
    QHash<qint64, QString> numbers;
    const auto sameMaterial = QStringLiteral("AND m.id = (SELECT material_id FROM requirement WHERE id = ?)");
    for (const auto &piece : readFiled(Query(database, filedPieces().arg(sameMaterial), requirement.value())))
        numbers.insert(piece.filing.value(), piece.number);
    QStringList inOrder;
    for (const auto filing : filings)
        inOrder << numbers.value(filing);
    return inOrder;
}

void addObject(Database &database, const ObjectRow &object, const QDateTime &at)
{
    Query(database, QStringLiteral(R"(INSERT INTO object (sha256, size, media_type, readability, stored_at)
                            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING)"),
          object.sha256, object.size, object.mediaType, object.readability, timestamp(at));
}

QVariantMap objectFacts(const ObjectRow &object, const QString &storedAt)
{
    return {{QStringLiteral("size"), object.size},
            {QStringLiteral("media_type"), object.mediaType},
            {QStringLiteral("readability"), object.readability},
            {QStringLiteral("stored_at"), storedAt}};
}

QVariantMap objectFacts(Database &database, const QString &sha256)
{
    Query row(database,
              QStringLiteral("SELECT size, media_type, readability, stored_at FROM object WHERE sha256 = ?"),
              sha256);
    row.only();
    return objectFacts({sha256, row.integer(0), row.text(1), row.text(2)}, row.text(3));
}

bool isKnownObject(Database &database, const QString &sha256)
{
    return Query(database, QStringLiteral("SELECT 1 FROM object WHERE sha256 = ?"), sha256).next();
}

QList<KnownObject> knownObjects(Database &database)
{
    // A backup of an older program has not all the tables that number a piece; its files have names all the
    // same.
    const auto uses = isOfOlderSchema(database) ? namesOfObjects(database) : usesOfObjects(database);
    auto objects = unnamedObjects(database);
    for (auto &object : objects)
        object.usedBy = uses.value(object.sha256);
    return objects;
}

QList<KnownObject> unnamedObjects(Database &database)
{
    QList<KnownObject> objects;
    for (Query row(database, QStringLiteral("SELECT sha256, size FROM object ORDER BY sha256")); row.next();)
        objects << KnownObject{row.text(0), row.integer(1)};
    return objects;
}

QHash<QString, QString> usesOfObjects(Database &database)
{
    QHash<QString, QString> uses;
    for (const auto &piece : allFiledEvidence(database))
        if (!piece.sha256.isEmpty()) {
            auto &names = uses[piece.sha256];
            if (!names.isEmpty())
                names += QStringLiteral("、");
            names += piece.number + QLatin1Char(' ') + piece.name;
        }
    for (Query row(database, QStringLiteral(R"(
            SELECT v.sha256, v.original_name, i.number FROM report r
            JOIN task t ON t.id = r.task_id JOIN indicator i ON i.id = t.indicator_id
            JOIN evidence_version v ON v.evidence_id = r.standing_evidence_id
            WHERE r.retired_at IS NULL AND v.retired_at IS NULL ORDER BY i.number, t.ordinal)"));
         row.next();) {
        auto &names = uses[row.text(0)];
        if (!names.isEmpty())
            names += QStringLiteral("、");
        names += tr("第%1项情况说明的文件 %2").arg(row.integer(2)).arg(row.text(1));
    }
    return uses;
}

} // namespace taizhang::storage
