#include "core/storage/tasks/unit_repository.h"

namespace taizhang::storage {

using namespace domain;

namespace {

QHash<qint64, QStringList> aliasesByUnit(Database &database)
{
    QHash<qint64, QStringList> aliases;
    for (Query row(
             database,
             QStringLiteral("SELECT unit_id, name FROM unit_alias WHERE retired_at IS NULL ORDER BY id"));
         row.next();)
        aliases[row.integer(0)] << row.text(1);
    return aliases;
}

QList<qint64> idsOf(Query row)
{
    QList<qint64> ids;
    while (row.next())
        ids << row.integer(0);
    return ids;
}

} // namespace

QList<Unit> units(Database &database)
{
    const auto aliases = aliasesByUnit(database);
    QList<Unit> all;
    for (Query row(database, QStringLiteral(R"(SELECT id, uuid, name, short_name, kind, ordinal, stands_apart,
                                            retired_at IS NOT NULL FROM unit
                                            -- One that became another's alias, and of which nothing is left, is no unit.
                                            WHERE retired_at IS NULL OR ordinal > 0 AND NOT (
                                                name IN (SELECT name FROM unit_alias WHERE retired_at IS NULL)
                                                AND NOT EXISTS (SELECT 1 FROM requirement
                                                                WHERE unit_id = unit.id AND retired_at IS NULL))
                                            ORDER BY ordinal, id)"));
         row.next();)
        all << Unit{*UnitId::parse(row.integer(0)),
                    row.text(1),
                    row.text(2),
                    row.text(3),
                    parseUnitKind(row.text(4)).value_or(UnitKind::Other),
                    row.smallInteger(5),
                    aliases.value(row.integer(0)),
                    row.integer(6) != 0,
                    row.integer(7) != 0};
    return all;
}

QList<UnitGroup> unitGroups(Database &database)
{
    QList<UnitGroup> groups;
    QHash<qint64, qsizetype> places;
    for (Query row(
             database,
             QStringLiteral("SELECT id, uuid, name FROM unit_group WHERE retired_at IS NULL ORDER BY id"));
         row.next();) {
        places.insert(row.integer(0), groups.size());
        groups << UnitGroup{*UnitGroupId::parse(row.integer(0)), row.text(1), row.text(2), {}, {}};
    }
    for (Query row(database, QStringLiteral(R"(
            SELECT m.group_id, m.unit_id, m.member_group_id FROM unit_group_member m
            LEFT JOIN unit u ON u.id = m.unit_id LEFT JOIN unit_group g ON g.id = m.member_group_id
            WHERE m.retired_at IS NULL AND u.retired_at IS NULL AND g.retired_at IS NULL
            ORDER BY m.group_id, u.ordinal, m.id)"));
         row.next();) {
        const auto place = places.constFind(row.integer(0));
        if (place == places.constEnd())
            continue;
        if (row.isNull(1))
            groups[*place].groups << *UnitGroupId::parse(row.integer(2));
        else
            groups[*place].units << *UnitId::parse(row.integer(1));
    }
    return groups;
}

QHash<UnitId, UnitContact> unitContacts(Database &database)
{
    QStringList columns{QStringLiteral("unit_id")};
    for (const auto &field : contactFields)
        columns << QString::fromLatin1(field.column);
    QHash<UnitId, UnitContact> contacts;
    for (Query row(database, QStringLiteral("SELECT %1 FROM unit_contact WHERE retired_at IS NULL")
                                 .arg(columns.join(QStringLiteral(", "))));
         row.next();) {
        auto &contact = contacts[*UnitId::parse(row.integer(0))];
        int column = 0;
        for (const auto &field : contactFields)
            contact.*field.value = row.text(++column);
    }
    return contacts;
}

std::optional<qint64> contactRow(Database &database, UnitId unit)
{
    Query row(database,
              QStringLiteral("SELECT id FROM unit_contact WHERE unit_id = ? AND retired_at IS NULL LIMIT 1"),
              unit.value());
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

QHash<QString, qint64> aliasRows(Database &database, UnitId unit)
{
    QHash<QString, qint64> rows;
    for (Query row(database,
                   QStringLiteral("SELECT name, id FROM unit_alias WHERE unit_id = ? AND retired_at IS NULL"),
                   unit.value());
         row.next();)
        rows.insert(row.text(0), row.integer(1));
    return rows;
}

QList<GroupMemberRow> memberRows(Database &database, UnitGroupId group)
{
    QList<GroupMemberRow> rows;
    for (Query row(database, QStringLiteral(R"(SELECT id, unit_id, member_group_id FROM unit_group_member
                                     WHERE group_id = ? AND retired_at IS NULL ORDER BY id)"),
                   group.value());
         row.next();)
        rows << GroupMemberRow{row.integer(0), UnitId::parse(row.integer(1)),
                               UnitGroupId::parse(row.integer(2))};
    return rows;
}

QList<qint64> membershipRows(Database &database, UnitId unit)
{
    return idsOf(
        Query(database,
              QStringLiteral(
                  "SELECT id FROM unit_group_member WHERE unit_id = ? AND retired_at IS NULL ORDER BY id"),
              unit.value()));
}

bool unitHasAnswers(Database &database, UnitId unit)
{
    return Query(database, QStringLiteral(R"(
            WITH asked (id) AS (SELECT ?)
            SELECT EXISTS (SELECT 1 FROM requirement WHERE unit_id = (SELECT id FROM asked) AND retired_at IS NULL
                           AND state <> 'missing')
                OR EXISTS (SELECT 1 FROM filing f JOIN requirement r ON r.id = f.requirement_id
                           WHERE r.unit_id = (SELECT id FROM asked) AND f.retired_at IS NULL)
                OR EXISTS (SELECT 1 FROM evidence WHERE source_unit_id = (SELECT id FROM asked) AND retired_at IS NULL)
                OR EXISTS (SELECT 1 FROM report WHERE unit_id = (SELECT id FROM asked) AND retired_at IS NULL)
                OR EXISTS (SELECT 1 FROM notice WHERE unit_id = (SELECT id FROM asked) AND retired_at IS NULL))"),
                 unit.value())
               .only()
               .integer(0) != 0;
}

bool hasDirectory(Database &database)
{
    return Query(database, QStringLiteral("SELECT EXISTS (SELECT 1 FROM unit)")).only().integer(0) != 0;
}

} // namespace taizhang::storage
