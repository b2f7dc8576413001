#include "core/storage/table/item_places.h"

namespace taizhang::storage {

namespace {

QHash<qint64, QString> textsById(Database &database, const char *table, const char *column)
{
    QHash<qint64, QString> texts;
    for (Query row(database, QStringLiteral("SELECT id, %1 FROM %2")
                                 .arg(QLatin1StringView(column), QLatin1StringView(table)));
         row.next();)
        texts.insert(row.integer(0), row.text(1));
    return texts;
}

QHash<qint64, int> numbersById(Database &database, const char *table, const char *column)
{
    QHash<qint64, int> numbers;
    for (Query row(database, QStringLiteral("SELECT id, %1 FROM %2")
                                 .arg(QLatin1StringView(column), QLatin1StringView(table)));
         row.next();)
        numbers.insert(row.integer(0), row.smallInteger(1));
    return numbers;
}

ItemPlace named(ItemPlace place, const QString &name)
{
    place.name = name;
    return place;
}

qint64 idIn(const QVariantMap &columns, const char *column)
{
    return columns.value(QLatin1StringView(column)).toLongLong();
}

// From the indicator down (CROSS JOIN), or SQLite would read all pieces that there are.
const auto ofItsEvidence = QStringLiteral(R"(
    WHERE evidence_id IN (SELECT f.evidence_id FROM indicator i
                          CROSS JOIN task t ON t.indicator_id = i.id CROSS JOIN material m ON m.task_id = t.id
                          CROSS JOIN requirement r ON r.material_id = m.id
                          CROSS JOIN filing f ON f.requirement_id = r.id WHERE i.number = ?))");

} // namespace

ItemPlaces::ItemPlaces(Database &database, std::optional<int> indicator)
    : m_indicators(numbersById(database, "indicator", "number"))
    , m_points(numbersById(database, "report_point", "ordinal"))
    , m_units(textsById(database, "unit", "name"))
    , m_groups(textsById(database, "unit_group", "name"))
{
    for (Query row(database, QStringLiteral(R"(
            SELECT t.id, i.number, t.ordinal, count(*) OVER (PARTITION BY i.id) FROM task t
            JOIN indicator i ON i.id = t.indicator_id)"));
         row.next();)
        m_tasks.insert(row.integer(0),
                       {row.smallInteger(1), row.integer(3) > 1 ? row.smallInteger(2) : 0, {}, {}, {}});
    for (Query row(database, QStringLiteral("SELECT id, task_id, coalesce(number, ordinal) FROM material"));
         row.next();) {
        auto place = m_tasks.value(row.integer(1));
        place.material = row.text(2);
        m_materials.insert(row.integer(0), place);
    }
    for (Query row(database, QStringLiteral("SELECT id, material_id, unit_id, period FROM requirement"));
         row.next();) {
        auto place = named(m_materials.value(row.integer(1)), m_units.value(row.integer(2)));
        place.period = row.text(3);
        place.requirement = row.integer(0);
        place.unit = row.integer(2);
        m_requirements.insert(row.integer(0), place);
    }
    // Of the places where a piece is filed, the last is the one where it still is, if there is any.
    for (Query row(database,
                   QStringLiteral("SELECT id, evidence_id, requirement_id, name FROM filing %1 "
                                  "ORDER BY retired_at IS NULL, id")
                       .arg(indicator ? ofItsEvidence : QString()),
                   indicator ? QVariantList{*indicator} : QVariantList(), 0);
         row.next();) {
        m_filings.insert(row.integer(0), named(m_requirements.value(row.integer(2)), row.text(3)));
        m_evidence.insert(row.integer(1), row.integer(2));
    }
    for (Query row(database, QStringLiteral("SELECT id, filing_id FROM loan")); row.next();)
        m_loans.insert(row.integer(0), row.integer(1));
    for (Query row(database, QStringLiteral("SELECT id, unit_id, kind FROM notice")); row.next();) {
        auto place = named({}, m_units.value(row.integer(1)));
        place.unit = row.integer(1);
        m_notices.insert(row.integer(0), place);
        m_noticeKinds.insert(row.integer(0), row.text(2));
    }
    if (!indicator)
        for (Query row(database,
                       QStringLiteral("SELECT notice_id, requirement_id FROM notice_item ORDER BY id"));
             row.next();)
            m_noticeItems[row.integer(0)] << row.integer(1);
    for (Query row(database, QStringLiteral("SELECT id, task_id, indicator_id FROM report")); row.next();)
        m_reports.insert(row.integer(0), ofReport({{QStringLiteral("task_id"), row.value(1)},
                                                   {QStringLiteral("indicator_id"), row.value(2)}}));
    // By the history of the few reports, since of all pieces there may be very many.
    for (Query row(database, QStringLiteral(R"(
            SELECT DISTINCT v.evidence_id, v.original_name FROM report r
            CROSS JOIN change c ON c.entity_uuid = r.uuid AND c.field = 'standing_evidence_id'
            JOIN evidence_version v ON v.evidence_id = CAST(c.new AS INTEGER))"));
         row.next();)
        m_standingFiles.insert(row.integer(0), row.text(1));
}

ItemPlace ItemPlaces::ofReport(const QVariantMap &columns) const
{
    if (const auto task = m_tasks.constFind(idIn(columns, "task_id")); task != m_tasks.cend())
        return *task;
    return {m_indicators.value(idIn(columns, "indicator_id")), 0, {}, {}, {}};
}

ItemPlace ItemPlaces::ofText(const QVariantMap &columns) const
{
    auto place = m_reports.value(idIn(columns, "report_id"));
    if (const auto point = m_points.constFind(idIn(columns, "report_point_id")); point != m_points.cend())
        place.point = *point;
    return place;
}

QStringList ItemPlaces::columnsOf(Entity entity)
{
    const auto columns = [](const char *names) {
        return QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    switch (entity) {
    case Entity::Workspace:
    case Entity::Erratum:
    case Entity::NoticeText:
        return {};
    case Entity::ShortName:
        return columns("indicator_id");
    case Entity::Figure:
        return columns("indicator_id threshold");
    case Entity::PageProfile:
    case Entity::PrintSet:
        return columns("name");
    case Entity::Freeze:
        return columns("title");
    case Entity::FreezeItem:
        return columns("filing_id number");
    case Entity::Loan:
        return columns("filing_id");
    case Entity::LoanBorrower:
        return columns("loan_id");
    case Entity::Unit:
    case Entity::UnitGroup:
        return columns("id name");
    case Entity::UnitAlias:
    case Entity::UnitContact:
    case Entity::Notice:
        return columns("unit_id");
    case Entity::UnitGroupMember:
        return columns("group_id unit_id");
    case Entity::Assignment:
        return columns("task_id unit_id");
    case Entity::Requirement:
        return columns("id material_id unit_id period");
    case Entity::RequirementHandler:
        return columns("requirement_id");
    case Entity::Evidence:
        return columns("id title");
    case Entity::EvidenceVersion:
        return columns("evidence_id original_name");
    case Entity::Filing:
        return columns("requirement_id name");
    case Entity::Report:
        return columns("task_id indicator_id unit_id");
    case Entity::ReportText:
        return columns("report_id report_point_id");
    case Entity::ReportServedRow:
        return columns("task_id");
    case Entity::NoticeItem:
        return columns("requirement_id notice_id");
    }
    return {};
}

ItemPlace ItemPlaces::of(Entity entity, const QVariantMap &columns) const
{
    auto place = plain(entity, columns);
    if (entity == Entity::Requirement) {
        place.period = columns.value(QStringLiteral("period")).toString();
        place.requirement = idIn(columns, "id");
    }
    if (place.unit == 0)
        place.unit = unitOf(entity, columns);
    return place;
}

qint64 ItemPlaces::unitOf(Entity entity, const QVariantMap &columns) const
{
    return entity == Entity::Unit ? idIn(columns, "id") : idIn(columns, "unit_id");
}

ItemPlace ItemPlaces::plain(Entity entity, const QVariantMap &columns) const
{
    const auto text = [&columns](const char *column) {
        return columns.value(QLatin1StringView(column)).toString();
    };
    switch (entity) {
    case Entity::Workspace:
    case Entity::Erratum:
    case Entity::NoticeText:
        return {};
    case Entity::ShortName:
    case Entity::Figure:
        return {m_indicators.value(idIn(columns, "indicator_id")), 0, {}, {}, text("threshold")};
    case Entity::Unit:
    case Entity::UnitGroup:
        return named({}, text("name"));
    case Entity::UnitAlias:
    case Entity::UnitContact:
    case Entity::Notice:
        return named({}, m_units.value(idIn(columns, "unit_id")));
    case Entity::UnitGroupMember:
        return named({}, m_groups.value(idIn(columns, "group_id")));
    case Entity::Assignment:
        return named(m_tasks.value(idIn(columns, "task_id")), m_units.value(idIn(columns, "unit_id")));
    case Entity::Requirement:
        return named(m_materials.value(idIn(columns, "material_id")),
                     m_units.value(idIn(columns, "unit_id")));
    case Entity::RequirementHandler:
        return m_requirements.value(idIn(columns, "requirement_id"));
    case Entity::NoticeItem: {
        auto place = m_requirements.value(idIn(columns, "requirement_id"));
        place.unit = m_notices.value(idIn(columns, "notice_id")).unit;
        return place;
    }
    case Entity::Evidence:
        return named(m_requirements.value(m_evidence.value(idIn(columns, "id"))), text("title"));
    case Entity::EvidenceVersion:
        return named(m_requirements.value(m_evidence.value(idIn(columns, "evidence_id"))),
                     text("original_name"));
    case Entity::Filing:
        return named(m_requirements.value(idIn(columns, "requirement_id")), text("name"));
    case Entity::Report:
        return ofReport(columns);
    case Entity::ReportText:
        return ofText(columns);
    case Entity::ReportServedRow:
        return m_tasks.value(idIn(columns, "task_id"));
    case Entity::PageProfile:
    case Entity::PrintSet:
        return named({}, text("name"));
    case Entity::Freeze:
        return named({}, text("title"));
    case Entity::FreezeItem:
        return named(m_filings.value(idIn(columns, "filing_id")), text("number"));
    case Entity::Loan:
        return m_filings.value(idIn(columns, "filing_id"));
    case Entity::LoanBorrower:
        return m_filings.value(m_loans.value(idIn(columns, "loan_id")));
    }
    return {};
}

} // namespace taizhang::storage
