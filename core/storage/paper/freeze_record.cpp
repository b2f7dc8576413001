#include "core/storage/paper/freeze_record.h"

#include "core/storage/database/column_list.h"
#include "core/storage/evidence/present_version.h"
#include "core/storage/history/journal_entry.h"
#include "core/storage/paper/frozen_facts.h"

namespace taizhang::storage {

using namespace domain;

namespace {

const auto field = QStringLiteral("bound");

QString keyOf(const RowNumber &row)
{
    return QStringLiteral("%1.%2").arg(row.indicator).arg(row.row);
}

RowNumber rowOf(const QString &key)
{
    return {key.section(u'.', 0, 0).toInt(), key.section(u'.', 1, 1).toInt()};
}

QString wordOf(FreezeKind kind)
{
    switch (kind) {
    case FreezeKind::Whole:
        return QStringLiteral("whole");
    case FreezeKind::Supplement:
        return QStringLiteral("supplement");
    case FreezeKind::Numbers:
        break;
    }
    return QStringLiteral("numbers");
}

FreezeKind kindOf(const QString &word)
{
    for (const auto kind : {FreezeKind::Whole, FreezeKind::Supplement})
        if (word == wordOf(kind))
            return kind;
    return FreezeKind::Numbers;
}

const auto bindingPart = QStringLiteral("binding");

QVariantMap wordsOf(const FreezeBinding &binding)
{
    return {
        {QStringLiteral("duplex"), binding.duplex},     {QStringLiteral("volumePages"), binding.volumePages},
        {QStringLiteral("dividers"), binding.dividers}, {QStringLiteral("reports"), binding.reports},
        {QStringLiteral("evidence"), binding.evidence}, {QStringLiteral("errata"), binding.errata}};
}

FreezeBinding bindingOf(const QVariantMap &words)
{
    const auto is = [&words](const char *name) {
        return words.value(QString::fromLatin1(name)).toBool();
    };
    return {is("duplex"),   words.value(QStringLiteral("volumePages")).toInt(),
            is("dividers"), is("reports"),
            is("evidence"), is("errata")};
}

/// Where nothing was recorded.
FreezeRecord guessed(Database &database, const FreezeLine &freeze)
{
    FreezeRecord record;
    if (freeze.bound == 0)
        return record;
    Query earlier(database, QStringLiteral(R"(
        SELECT 1 FROM freeze_item item JOIN freeze z ON z.id = item.freeze_id AND z.retired_at IS NULL
        WHERE item.retired_at IS NULL AND item.page IS NOT NULL AND z.id < ? LIMIT 1)"),
                  freeze.id.value());
    record.kind = earlier.next() ? FreezeKind::Supplement : FreezeKind::Whole;
    return record;
}

} // namespace

void recordFreeze(ChangeGroup &step, const FreezeRecord &record)
{
    QVariantMap chapters, sheets, reports, marks;
    QVariantList indicators;
    for (const auto number : record.indicators)
        indicators << number;
    for (const auto &[number, page] : record.chapters.asKeyValueRange())
        chapters.insert(QString::number(number), page);
    for (const auto &[number, page] : record.sheets.asKeyValueRange())
        sheets.insert(QString::number(number), page);
    for (const auto &[row, place] : record.reports.asKeyValueRange())
        reports.insert(keyOf(row), QVariantList{place.volume, place.page});
    for (const auto &[row, mark] : record.marks.asKeyValueRange())
        marks.insert(keyOf(row), mark);
    QVariantMap said{
        {QStringLiteral("kind"), wordOf(record.kind)}, {QStringLiteral("indicators"), indicators},
        {QStringLiteral("chapters"), chapters},        {QStringLiteral("sheets"), sheets},
        {QStringLiteral("reports"), reports},          {QStringLiteral("marks"), marks}};
    if (!record.notices.isEmpty()) {
        auto notices = record.notices.values();
        notices.sort();
        said.insert(QStringLiteral("notices"), QVariant(notices));
    }
    if (record.binding)
        said.insert(bindingPart, wordsOf(*record.binding));
    step.note(field, said);
}

FreezeRecord freezeRecord(Database &database, const FreezeLine &freeze)
{
    Query row(database, QStringLiteral(R"(
        SELECT said.new FROM change made
        JOIN change said ON said."group" = made."group" AND said.entity = 'group' AND said.field = ?
        WHERE made.entity_uuid = ? AND made.entity = 'freeze' AND made.field = 'created')"),
              QVariantList{field, freeze.uuid}, 0);
    if (!row.next())
        return guessed(database, freeze);
    const auto said = fromJson(row.text(0)).toMap();
    const auto part = [&said](const char *name) {
        return said.value(QString::fromLatin1(name)).toMap();
    };
    FreezeRecord record;
    record.isKnown = true;
    record.kind = kindOf(said.value(QStringLiteral("kind")).toString());
    for (const auto &number : said.value(QStringLiteral("indicators")).toList())
        record.indicators << number.toInt();
    for (const auto &[number, page] : part("chapters").asKeyValueRange())
        record.chapters.insert(number.toInt(), page.toInt());
    for (const auto &[number, page] : part("sheets").asKeyValueRange())
        record.sheets.insert(number.toInt(), page.toInt());
    for (const auto &[key, place] : part("reports").asKeyValueRange())
        record.reports.insert(rowOf(key), {place.toList().value(0).toInt(), place.toList().value(1).toInt()});
    for (const auto &[key, mark] : part("marks").asKeyValueRange())
        record.marks.insert(rowOf(key), mark.toString());
    for (const auto &number : said.value(QStringLiteral("notices")).toStringList())
        record.notices << number;
    if (said.contains(bindingPart))
        record.binding = bindingOf(said.value(bindingPart).toMap());
    return record;
}

namespace {

/// As they are now.
const ColumnList<FrozenSetPiece> &frozenColumns()
{
    static const ColumnList<FrozenSetPiece> columns{
        {"s.ordinal", &FrozenSetPiece::section},
        {"i.number", &FrozenSetPiece::indicator},
        {"t.ordinal", &FrozenSetPiece::row},
        {"coalesce(m.number, m.ordinal)", &FrozenSetPiece::materialLabel},
        {"CASE u.short_name WHEN '' THEN u.name ELSE u.short_name END", &FrozenSetPiece::unitName},
        {"r.period", &FrozenSetPiece::period},
        {"e.kind", &FrozenSetPiece::kind},
        {"(SELECT v.original_name FROM evidence_version v WHERE v.evidence_id = e.id "
         "AND v.sha256 = item.sha256 ORDER BY v.ordinal DESC LIMIT 1)",
         &FrozenSetPiece::name},
        {"e.address", &FrozenSetPiece::address},
        {"e.note", &FrozenSetPiece::note},
        {"e.document_number", &FrozenSetPiece::documentNumber},
        {"e.own_date", &FrozenSetPiece::ownDate},
    };
    return columns;
}

} // namespace

QList<FrozenSetPiece> frozenSet(Database &database, FreezeId freeze)
{
    QHash<FilingId, FrozenPiece> frozen;
    for (const auto &piece : frozenPieces(database, freeze))
        frozen.insert(piece.filing, piece);
    const FrozenFacts then(database, freeze);
    QList<FrozenSetPiece> pieces;
    for (Query row(database,
                   QStringLiteral(R"(
            SELECT item.filing_id, f.evidence_id, f.requirement_id, e.uuid, r.unit_id IS NULL,
                   now.role, now.sha256, now.original_name, %2
            FROM freeze_item item
            JOIN filing f ON f.id = item.filing_id
            JOIN evidence e ON e.id = f.evidence_id
            JOIN requirement r ON r.id = f.requirement_id
            LEFT JOIN unit u ON u.id = coalesce(r.unit_id, e.source_unit_id)
            JOIN material m ON m.id = r.material_id
            JOIN task t ON t.id = m.task_id
            JOIN indicator i ON i.id = t.indicator_id
            JOIN section s ON s.id = i.section_id
            LEFT JOIN evidence_version now ON now.evidence_id = e.id AND %1
            WHERE item.freeze_id = ? AND item.retired_at IS NULL ORDER BY item.id)")
                       .arg(isOutgoingVersion(QStringLiteral("now")), frozenColumns().sql()),
                   freeze.value());
         row.next();) {
        const auto known = frozen.constFind(*FilingId::parse(row.integer(0)));
        if (known == frozen.cend())
            continue;
        FrozenSetPiece piece{.frozen = *known,
                             .evidence = *EvidenceId::parse(row.integer(1)),
                             .requirement = *RequirementId::parse(row.integer(2)),
                             .sha256 = known->sha256};
        frozenColumns().fill(piece, row, 8);
        const auto uuid = row.text(3);
        if (row.integer(4) != 0) // who sent it is a fact of the piece, not of the task
            piece.unitName = then.source(uuid, piece.unitName);
        piece.address = then.text(uuid, "address", piece.address);
        piece.note = then.text(uuid, "note", piece.note);
        piece.documentNumber = then.text(uuid, "document_number", piece.documentNumber);
        piece.ownDate = then.text(uuid, "own_date", piece.ownDate);
        if (!known->changed && row.text(5) == QStringLiteral("redacted")) {
            piece.sha256 = row.text(6);
            piece.name = row.text(7);
        }
        pieces << piece;
    }
    return pieces;
}

} // namespace taizhang::storage
