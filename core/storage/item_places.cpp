#include "core/storage/item_places.h"

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

} // namespace

ItemPlaces::ItemPlaces(Database &database)
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
    for (Query row(database, QStringLiteral("SELECT id, material_id FROM requirement")); row.next();)
        m_requirements.insert(row.integer(0), m_materials.value(row.integer(1)));
    for (Query row(database, QStringLiteral("SELECT id, task_id, indicator_id FROM report")); row.next();)
        m_reports.insert(row.integer(0), ofReport({{QStringLiteral("task_id"), row.value(1)},
                                                   {QStringLiteral("indicator_id"), row.value(2)}}));
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

ItemPlace ItemPlaces::of(Entity entity, const QVariantMap &columns) const
{
    const auto text = [&columns](const char *column) {
        return columns.value(QLatin1StringView(column)).toString();
    };
    switch (entity) {
    case Entity::Workspace:
    case Entity::Erratum:
    case Entity::NoticeItem:
    case Entity::NoticeText:
        return {};
    case Entity::ShortName:
        return {m_indicators.value(idIn(columns, "indicator_id")), 0, {}, {}, {}};
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
    case Entity::Evidence:
        return named({}, text("title"));
    case Entity::EvidenceVersion:
        return named({}, text("original_name"));
    case Entity::Filing:
        return named(m_requirements.value(idIn(columns, "requirement_id")), text("name"));
    case Entity::Report:
        return ofReport(columns);
    case Entity::ReportText:
        return ofText(columns);
    }
    return {};
}

} // namespace taizhang::storage
