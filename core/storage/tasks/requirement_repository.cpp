#include "core/storage/tasks/requirement_repository.h"

#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/storage/history/journal_entry.h"
#include "core/storage/tasks/requirement_rows.h"
#include "core/storage/tr.h"

namespace taizhang::storage {

using namespace domain;

namespace {

// When the filing `f` was moved to `r`, since that was 退回 and from elsewhere: a move out and back is none.
const auto movedHere = QStringLiteral(R"(
    (SELECT max(c.at) FROM change c
     WHERE c.entity = 'filing' AND c.entity_uuid = f.uuid AND c.field = 'requirement_id' AND c.at > r.state_at
     AND r.id <> (SELECT CAST(o.old AS INTEGER) FROM change o
                  WHERE o.entity = 'filing' AND o.entity_uuid = f.uuid AND o.field = 'requirement_id'
                  AND o.at > r.state_at ORDER BY o.seq LIMIT 1)))");

} // namespace

RequirementPlace requirementPlace(Database &database, RequirementId requirement)
{
    Query row(database, QStringLiteral(R"(
            SELECT i.number, t.ordinal, m.ordinal, r.state,
                   EXISTS (SELECT 1 FROM requirement asked JOIN unit u ON u.id = asked.unit_id
                           WHERE asked.material_id = m.id AND asked.retired_at IS NULL
                           AND (u.retired_at IS NULL OR asked.state NOT IN ('missing', 'returned')))
            FROM requirement r JOIN material m ON m.id = r.material_id JOIN task t ON t.id = m.task_id
            JOIN indicator i ON i.id = t.indicator_id WHERE r.id = ?)"),
              requirement.value());
    row.only();
    return {row.smallInteger(0), row.smallInteger(1), row.smallInteger(2),
            parseStateWord(row.text(3)).value_or(RequirementState::Missing), row.integer(4) != 0};
}

int nextFilingOrdinal(Database &database, RequirementId requirement)
{
    return Query(database, QStringLiteral(R"(
            SELECT coalesce(max(f.ordinal), 0) + 1 FROM requirement r JOIN filing f ON f.requirement_id = r.id
            WHERE r.material_id = (SELECT material_id FROM requirement WHERE id = ?))"),
                 requirement.value())
        .only()
        .smallInteger(0);
}

QString MaterialLine::shownPlace() const
{
    return rowsOfIndicator > 1 ? tr("第%1项第%2行材料%3").arg(indicator).arg(row).arg(label)
                               : tr("第%1项材料%2").arg(indicator).arg(label);
}

QString MaterialLine::printedPlace() const
{
    return rowsOfIndicator > 1 ? QStringLiteral("第%1项第%2行材料%3").arg(indicator).arg(row).arg(label)
                               : QStringLiteral("第%1项材料%2").arg(indicator).arg(label);
}

QList<MaterialLine> materialLines(Database &database)
{
    QList<MaterialLine> lines;
    for (Query row(database, QStringLiteral(R"(
            SELECT m.id, m.uuid, t.id, s.ordinal, i.number, t.ordinal, m.ordinal,
                   coalesce(m.number, m.ordinal), m.text,
                   (SELECT count(*) FROM task other WHERE other.indicator_id = i.id)
            FROM material m JOIN task t ON t.id = m.task_id JOIN indicator i ON i.id = t.indicator_id
            JOIN section s ON s.id = i.section_id
            ORDER BY s.ordinal, i.ordinal, t.ordinal, m.ordinal)"));
         row.next();)
        lines << MaterialLine{*MaterialId::parse(row.integer(0)),
                              row.text(1),
                              *TaskId::parse(row.integer(2)),
                              row.smallInteger(3),
                              row.smallInteger(4),
                              row.smallInteger(5),
                              row.smallInteger(6),
                              row.text(7),
                              row.text(8),
                              row.smallInteger(9)};
    return lines;
}

QList<RequirementLine> requirementLines(Database &database, const RequirementFilter &filter)
{
    QStringList conditions{QStringLiteral("r.retired_at IS NULL")};
    QVariantList values;
    const auto add = [&](const char *condition, qint64 value) {
        conditions << QLatin1String(condition);
        values << value;
    };
    if (!filter.ownToo)
        conditions << QStringLiteral("r.unit_id IS NOT NULL");
    if (filter.id)
        add("r.id = ?", filter.id->value());
    if (filter.material)
        add("r.material_id = ?", filter.material->value());
    if (filter.unit)
        add("r.unit_id = ?", filter.unit->value());
    if (filter.viaGroup)
        add("r.via_group_id = ?", filter.viaGroup->value());
    if (filter.indicator)
        add("i.number = ?", *filter.indicator);
    if (filter.section)
        add("s.ordinal = ?", *filter.section);
    return requirementRows(database, conditions, values);
}

QList<RequirementLine> requirementRows(Database &database, const QStringList &conditions,
                                       const QVariantList &values)
{
    QList<RequirementLine> lines;
    for (Query row(database,
                   QStringLiteral(R"(
            SELECT r.id, r.uuid, r.material_id, r.unit_id, r.period, r.state, r.reason, r.note, r.asked_count,
                   r.due_on, r.extended_to, r.extension_wanted, r.extension_reason, r.office, r.state_at,
                   r.via_group_id,
                   (SELECT count(*) FROM filing f WHERE f.requirement_id = r.id AND f.retired_at IS NULL),
                   h.person, h.telephone, u.retired_at IS NOT NULL,
                   CASE WHEN r.state = 'returned' THEN
                        (SELECT max(max(f.filed_at, ifnull(v.added_at, ''), ifnull(%2, ''))) FROM filing f
                         LEFT JOIN evidence_version v ON v.evidence_id = f.evidence_id AND v.retired_at IS NULL
                         WHERE f.requirement_id = r.id AND f.retired_at IS NULL) END
            FROM requirement r JOIN material m ON m.id = r.material_id JOIN task t ON t.id = m.task_id
            JOIN indicator i ON i.id = t.indicator_id JOIN section s ON s.id = i.section_id
            LEFT JOIN unit u ON u.id = r.unit_id
            LEFT JOIN requirement_handler h ON h.requirement_id = r.id AND h.retired_at IS NULL
            WHERE %1 ORDER BY s.ordinal, i.ordinal, t.ordinal, m.ordinal, u.ordinal, u.id, r.period)")
                       .arg(conditions.join(QStringLiteral(" AND ")), movedHere),
                   values, 0);
         row.next();)
        lines << RequirementLine{.id = *RequirementId::parse(row.integer(0)),
                                 .uuid = row.text(1),
                                 .material = *MaterialId::parse(row.integer(2)),
                                 .unit = UnitId::parse(row.integer(3)),
                                 .period = row.text(4),
                                 .state = parseStateWord(row.text(5)).value_or(RequirementState::Missing),
                                 .reason = row.text(6),
                                 .note = row.text(7),
                                 .askedCount =
                                     row.isNull(8) ? std::nullopt : std::optional(row.smallInteger(8)),
                                 .dueOn = storedDate(row.text(9)),
                                 .extendedTo = storedDate(row.text(10)),
                                 .extensionWanted = storedDate(row.text(11)),
                                 .extensionReason = row.text(12),
                                 .office = row.text(13),
                                 .stateAt = row.text(14),
                                 .viaGroup = UnitGroupId::parse(row.integer(15)),
                                 .filings = row.smallInteger(16),
                                 .handler = row.text(17),
                                 .handlerTelephone = row.text(18),
                                 .unitRetired = row.integer(19) != 0,
                                 .cameAt = row.text(20)};
    return lines;
}

Timeliness RequirementLine::timeliness(QDate today) const
{
    return counts() ? domain::timeliness(state, due(), today) : Timeliness::Settled;
}

QString RequirementLine::timelinessWords(QDate today) const
{
    return counts() ? domain::timelinessWords(state, due(), today) : tr("已停用，不再催办");
}

bool RequirementLine::isUnregistered() const
{
    return domain::isUnregistered(state, filings > 0, cameAt > stateAt);
}

void RequirementLine::addTo(UnitProgress &progress, QDate today) const
{
    if (counts())
        count(progress, state, {dueOn, extendedTo}, today, isUnregistered());
    else if (isUnregistered())
        ++progress.unregistered;
}

RequirementLine requirementLine(Database &database, RequirementId requirement)
{
    RequirementFilter filter;
    filter.id = requirement;
    filter.ownToo = true;
    const auto lines = requirementLines(database, filter);
    if (lines.isEmpty())
        throw Error(tr("这项报送任务已经不在了（可能刚被撤回），没有改动任何内容：请刷新后再看。"));
    return lines.first();
}

RequirementId ownRequirement(Database &database, MaterialId material)
{
    return *RequirementId::parse(
        Query(database,
              QStringLiteral("SELECT id FROM requirement WHERE material_id = ? AND unit_id IS NULL "
                             "AND period IS NULL AND retired_at IS NULL"),
              material.value())
            .only()
            .integer(0));
}

QStringList recentReasons(Database &database, RequirementState state, int limit)
{
    QStringList reasons;
    for (Query row(database, QStringLiteral(R"(
            SELECT why.new, max(why.seq) AS latest FROM change why
            JOIN change became ON became."group" = why."group" AND became.entity_uuid = why.entity_uuid
                 AND became.field = 'state' AND became.new = ?
            WHERE why.entity = 'requirement' AND why.field = 'reason' AND why.new NOT IN ('""', 'null')
            GROUP BY why.new ORDER BY latest DESC LIMIT ?)"),
                   QStringLiteral("\"%1\"").arg(stateWord(state)), limit);
         row.next();)
        reasons << fromJson(row.text(0)).toString();
    return reasons;
}

std::optional<qint64> handlerRow(Database &database, RequirementId requirement)
{
    Query row(
        database,
        QStringLiteral(
            "SELECT id FROM requirement_handler WHERE requirement_id = ? AND retired_at IS NULL LIMIT 1"),
        requirement.value());
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

} // namespace taizhang::storage
