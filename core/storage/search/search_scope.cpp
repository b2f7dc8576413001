#include "core/storage/history/journal_entry.h"
#include "core/storage/search/search_entries.h"

namespace taizhang::storage {

namespace {

// Beyond so many rows, all is read anew: it is as fast then.
constexpr int mostTouched = 5000;

enum class Touches { Nothing, Units, Indicators, Whole };

/// What a change of such a row means for what is found.
Touches touchedBy(Entity entity)
{
    switch (entity) {
    case Entity::ShortName:
    case Entity::Requirement:
    case Entity::Evidence:
    case Entity::EvidenceVersion:
    case Entity::Filing:
    case Entity::Report:
    case Entity::ReportText:
        return Touches::Indicators;
    case Entity::Unit:
    case Entity::UnitAlias:
        return Touches::Units;
    case Entity::Workspace: // a new edition, for one
        return Touches::Whole;
    case Entity::Erratum: // what is printed beside the words of the table, which alone are found
    case Entity::UnitContact:
    case Entity::UnitGroup:
    case Entity::UnitGroupMember:
    case Entity::Assignment: // its 报送任务 are rows of their own
    case Entity::RequirementHandler:
    case Entity::Notice:
    case Entity::NoticeItem:
    case Entity::NoticeText:
    case Entity::ReportServedRow:
    case Entity::Figure:
    case Entity::PageProfile:
    case Entity::PrintSet:
    case Entity::Freeze:
    case Entity::FreezeItem: // the number stands in the filing
    case Entity::Loan:
    case Entity::LoanBorrower:
        break;
    }
    return Touches::Nothing;
}

bool goesOnFrom(Database &database, const HistoryState &fed)
{
    Query row(database, QStringLiteral("SELECT hash FROM change WHERE seq = ?"), fed.sequence);
    return row.next() && row.text(0) == fed.head;
}

/// The indicators of all these rows; of a piece that was moved also that from which it went, and of a unit
/// all of which it is asked, since its name stands there.
QSet<int> indicatorsTouchedSince(Database &database, qint64 sequence)
{
    QSet<int> numbers;
    for (Query row(database, QStringLiteral(R"(
            WITH late AS MATERIALIZED (SELECT entity, entity_uuid, field, old FROM change WHERE seq > ?),
                 touched AS MATERIALIZED (SELECT DISTINCT entity, entity_uuid AS uuid FROM late),
                 pieces AS MATERIALIZED (
                     SELECT e.id FROM touched c JOIN evidence e ON e.uuid = c.uuid WHERE c.entity = 'evidence'
                     UNION SELECT v.evidence_id FROM touched c JOIN evidence_version v ON v.uuid = c.uuid
                           WHERE c.entity = 'evidence_version'),
                 asked AS MATERIALIZED (
                     SELECT r.id FROM touched c JOIN requirement r ON r.uuid = c.uuid WHERE c.entity = 'requirement'
                     UNION SELECT f.requirement_id FROM touched c JOIN filing f ON f.uuid = c.uuid
                           WHERE c.entity = 'filing'
                     UNION SELECT CAST(old AS INTEGER) FROM late
                           WHERE entity = 'filing' AND field = 'requirement_id'
                     UNION SELECT f.requirement_id FROM pieces p JOIN filing f ON f.evidence_id = p.id
                     UNION SELECT r.id FROM touched c JOIN unit u ON u.uuid = c.uuid
                           JOIN requirement r ON r.unit_id = u.id WHERE c.entity = 'unit'),
                 told AS MATERIALIZED (
                     SELECT p.id FROM touched c JOIN report p ON p.uuid = c.uuid WHERE c.entity = 'report'
                     UNION SELECT x.report_id FROM touched c JOIN report_text x ON x.uuid = c.uuid
                           WHERE c.entity = 'report_text'
                     UNION SELECT p.id FROM touched c JOIN unit u ON u.uuid = c.uuid
                           JOIN report p ON p.unit_id = u.id WHERE c.entity = 'unit'),
                 rows AS (
                     SELECT m.task_id AS id FROM asked a JOIN requirement r ON r.id = a.id
                     JOIN material m ON m.id = r.material_id
                     UNION SELECT p.task_id FROM told JOIN report p ON p.id = told.id)
            SELECT i.number FROM rows JOIN task t ON t.id = rows.id JOIN indicator i ON i.id = t.indicator_id
            UNION SELECT i.number FROM told JOIN report p ON p.id = told.id
                  JOIN indicator i ON i.id = p.indicator_id
            UNION SELECT i.number FROM touched c JOIN short_name s ON s.uuid = c.uuid
                  JOIN indicator i ON i.id = s.indicator_id WHERE c.entity = 'short_name')"),
                   sequence);
         row.next();)
        numbers << row.smallInteger(0);
    return numbers;
}

} // namespace

HistoryState historyState(Database &database)
{
    Query row(database, QStringLiteral("SELECT seq, hash FROM change ORDER BY seq DESC LIMIT 1"));
    return row.next() ? HistoryState{row.integer(0), row.text(1)} : HistoryState();
}

SearchScope changedSince(Database &database, const HistoryState &fed)
{
    if (fed.sequence <= 0 || !goesOnFrom(database, fed))
        return SearchScope::all();
    SearchScope scope;
    bool indicators = false;
    int touched = 0;
    for (Query row(database, QStringLiteral(R"(
            SELECT entity, count(DISTINCT entity_uuid), max(field = 'restored') FROM change WHERE seq > ?
            GROUP BY entity)"),
                   fed.sequence);
         row.next();) {
        if (row.text(0) == QStringLiteral("group")) { // of a step itself
            if (row.integer(2) != 0)                  // put back to a backup
                return SearchScope::all();
            continue;
        }
        const auto entity = entityOfTable(row.text(0));
        const auto touches = entity ? touchedBy(*entity) : Touches::Whole;
        touched += touches == Touches::Nothing ? 0 : row.smallInteger(1);
        if (touches == Touches::Whole || touched > mostTouched)
            return SearchScope::all();
        scope.units = scope.units || touches == Touches::Units;
        indicators = indicators || touches != Touches::Nothing;
    }
    if (indicators)
        scope.indicators = indicatorsTouchedSince(database, fed.sequence);
    return scope;
}

} // namespace taizhang::storage
