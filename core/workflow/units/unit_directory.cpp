#include "core/workflow/units/unit_directory.h"

#include "core/domain/error.h"
#include "core/domain/one_line.h"
#include "core/domain/table/unit_names.h"
#include "core/domain/tasks/asking.h"
#include "core/domain/units/retired_units.h"
#include "core/domain/units/unit_limits.h"
#include "core/storage/evidence/content_pieces.h"
#include "core/storage/table/edition_repository.h"
#include "core/storage/tasks/notice_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/tr.h"
#include "core/workflow/units/unit_groups.h"
#include "core/workflow/units/unit_writing.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace taizhang::workflow {

using namespace domain;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;

namespace {

QString uuidOfUnit(const QString &name)
{
    return storage::stableUuid(QStringLiteral("unit/") + unitNameKey(name));
}

/// The entry with its names made fit; throws when one is none or is borne by somebody else.
UnitEntry checked(UnitEntry entry, const NameIndex &names, const QString &self = {})
{
    const auto fit = [](const QString &text) {
        const auto name = parseUnitName(text);
        if (!name)
            throw Error(tr("“%1”不能作单位名称（不能为空，不超过 60 "
                           "字，不含顿号、逗号、分号），名录没有改动：请改正后再试。")
                            .arg(text.trimmed()));
        return *name;
    };
    entry.name = fit(entry.name);
    if (!entry.shortName.trimmed().isEmpty())
        entry.shortName = fit(entry.shortName);
    QStringList aliases;
    for (const auto &alias : std::as_const(entry.aliases))
        if (const auto name = fit(alias); name != entry.name && !aliases.contains(name))
            aliases << name;
    entry.aliases = aliases;
    if (const auto fault = excessOf(entry).first(); !fault.isEmpty())
        throw Error(tr("%1，名录没有改动：请缩短后再试。").arg(fault));
    refuseClash(names, entry, self);
    return entry;
}

// Values of contacts never enter the history; so a change takes the old row away and writes another, which
// undo can exchange again.
void writeContact(Database &database, ChangeGroup &step, UnitId unit, const UnitEntry &entry)
{
    const auto contact = cleanContact(entry.contact);
    if (storage::unitContacts(database).value(unit) == contact)
        return;
    if (const auto old = storage::contactRow(database, unit))
        step.retire(Entity::UnitContact, *old);
    if (contact == UnitContact{})
        return;
    QVariantMap row{{QStringLiteral("unit_id"), unit.value()}};
    for (const auto &field : contactFields)
        row.insert(QString::fromLatin1(field.column), contact.*field.value);
    step.insert(Entity::UnitContact, row);
}

void write(Database &database, ChangeGroup &step, UnitId unit, const UnitEntry &entry)
{
    step.set(Entity::Unit, unit.value(),
             {{QStringLiteral("name"), entry.name},
              {QStringLiteral("short_name"), entry.shortName},
              {QStringLiteral("kind"), unitKindLabel(entry.kind)}});
    writeAliases(database, step, unit, entry.aliases);
    writeContact(database, step, unit, entry);
}

/// The row that an added name gets: that of the unit which was retired under it, else the one that the name
/// always gets, else, when a unit bears that one under another name by now, one of its own.
QString uuidFor(const QString &name, const QList<Unit> &known)
{
    if (const auto *retired = retiredNamed(known, name))
        return retired->uuid;
    const auto usual = uuidOfUnit(name);
    const bool taken =
        std::any_of(known.cbegin(), known.cend(), [&](const Unit &unit) { return unit.uuid == usual; });
    return taken ? QUuid::createUuid().toString(QUuid::WithoutBraces) : usual;
}

UnitId insertUnit(Database &database, ChangeGroup &step, const UnitEntry &entry, const QString &uuid,
                  int ordinal)
{
    // It gets its place afterwards, so that undo takes the place away again: then it is no unit (units()).
    const auto id = storage::restoreOrInsert(step, database, Entity::Unit, uuid,
                                             {{QStringLiteral("name"), entry.name},
                                              {QStringLiteral("short_name"), entry.shortName},
                                              {QStringLiteral("kind"), unitKindLabel(entry.kind)},
                                              {QStringLiteral("ordinal"), 0}});
    const auto unit = *UnitId::parse(id);
    write(database, step, unit, entry);
    step.set(Entity::Unit, id, {{QStringLiteral("ordinal"), ordinal}});
    return unit;
}

int lastOrdinal(const QList<Unit> &units)
{
    int last = 0;
    for (const auto &unit : units)
        last = std::max(last, unit.ordinal);
    return last;
}

/// Whom to call, where the entry says nothing of it, as it is stored.
UnitEntry withContact(UnitEntry entry, const UnitContact &stored)
{
    entry.contact = filledFrom(entry.contact, stored);
    return entry;
}

/// The entry with whom to call where it says nothing of it and its name was retired with somebody.
UnitEntry comingBack(Database &database, const UnitEntry &entry, const QList<Unit> &known)
{
    const auto *retired = retiredNamed(known, entry.name);
    return retired == nullptr ? entry
                              : withContact(entry, storage::unitContacts(database).value(retired->id));
}

/// Adds the entries, checked against the directory and against each other.
QList<UnitId> insertAll(Database &database, ChangeGroup &step, const QList<UnitEntry> &entries)
{
    const auto known = storage::units(database);
    NameIndex names(known);
    int ordinal = lastOrdinal(known);
    QList<UnitId> added;
    for (const auto &entry : entries) {
        const auto fit = checked(entry, names);
        names.add(fit);
        // One that comes back does so in its place.
        const auto *retired = retiredNamed(known, fit.name);
        added << insertUnit(database, step, comingBack(database, fit, known), uuidFor(fit.name, known),
                            retired == nullptr ? ++ordinal : retired->ordinal);
    }
    return added;
}

void moveMemberships(Database &database, ChangeGroup &step, UnitId from, UnitId into)
{
    for (const auto &group : storage::unitGroups(database))
        for (const auto &member : storage::memberRows(database, group.id))
            if (member.unit == from) {
                step.retire(Entity::UnitGroupMember, member.id);
                if (!group.units.contains(into))
                    step.insert(Entity::UnitGroupMember, {{QStringLiteral("group_id"), group.id.value()},
                                                          {QStringLiteral("unit_id"), into.value()}});
            }
}

/// What the unit was only asked; what it answered stays.
void withdrawUnanswered(Database &database, ChangeGroup &step, UnitId unit)
{
    storage::RequirementFilter filter;
    filter.unit = unit;
    for (const auto &line : storage::requirementLines(database, filter))
        if (line.isUntouched())
            step.retire(Entity::Requirement, line.id.value());
}

/// Everything that goes with a unit, and the unit.
void takeAway(Database &database, ChangeGroup &step, const Unit &unit)
{
    withdrawUnanswered(database, step, unit.id);
    for (const auto row : storage::membershipRows(database, unit.id))
        step.retire(Entity::UnitGroupMember, row);
    writeAliases(database, step, unit.id, {});
    if (!unit.retired)
        step.retire(Entity::Unit, unit.id.value());
}

} // namespace

void seedDirectory(Database &database, const storage::Author &author)
{
    if (storage::hasDirectory(database))
        return;
    QStringList unitNames;
    QStringList groupNames;
    for (const auto &section : storage::edition(database).sections)
        for (const auto &indicator : section.indicators)
            for (const auto &task : indicator.tasks)
                for (const auto &cell : {task.leadText, task.responsibleText})
                    for (const auto &unit : parseUnitCell(cell)) {
                        auto &names = unit.group ? groupNames : unitNames;
                        if (!names.contains(unit.name))
                            names << unit.name;
                    }
    ChangeGroup step(database, author, tr("按指标表登记单位"));
    int ordinal = 0;
    for (const auto &name : std::as_const(unitNames))
        insertUnit(database, step, {name, {}, guessUnitKind(name), {}, {}}, uuidOfUnit(name), ++ordinal);
    for (const auto &name : std::as_const(groupNames))
        storage::restoreOrInsert(step, database, Entity::UnitGroup,
                                 storage::stableUuid(QStringLiteral("group/") + unitNameKey(name)),
                                 {{QStringLiteral("name"), name}});
    step.commit();
}

QString addUnits(Database &database, const storage::Author &author, const QList<UnitEntry> &entries,
                 std::optional<UnitGroupId> into, const QList<UnitId> &joining, std::optional<UnitKind> kind)
{
    ChangeGroup step(database, author,
                     entries.isEmpty()     ? tr("加入单位组")
                     : entries.size() == 1 ? tr("添加单位“%1”").arg(entries.first().name.simplified())
                                           : tr("添加 %1 个单位").arg(entries.size()));
    const auto added = insertAll(database, step, entries);
    QList<UnitId> members;
    for (qsizetype place = 0; place < added.size(); ++place)
        if (!kind || entries[place].kind == *kind)
            members << added[place];
    if (into)
        joinGroup(database, step, *into, members + joining);
    return step.commit();
}

QString importUnits(Database &database, const storage::Author &author, const UnitChanges &changes)
{
    ChangeGroup step(database, author, tr("导入单位名录"));
    const auto contacts = storage::unitContacts(database);
    const auto known = storage::units(database);
    for (const auto &[unit, entry] : changes.changed)
        write(database, step, unit,
              checked(withContact(entry, contacts.value(unit)), NameIndex(known), unitOf(known, unit).name));
    insertAll(database, step, changes.added);
    return step.commit();
}

QString editUnit(Database &database, const storage::Author &author, UnitId unit, const UnitEntry &entry)
{
    const auto known = storage::units(database);
    const auto before = unitOf(known, unit);
    const auto fit = checked(entry, NameIndex(known), before.name);
    ChangeGroup step(database, author, tr("修改单位“%1”").arg(before.name));
    write(database, step, unit, fit);
    return step.commit();
}

QString orderUnits(Database &database, const storage::Author &author, const QList<UnitId> &order)
{
    ChangeGroup step(database, author, tr("调整单位顺序"));
    QSet<UnitId> named(order.cbegin(), order.cend());
    auto all = order;
    const auto units = storage::units(database);
    for (const auto &unit : units)
        if (!named.contains(unit.id) && !unit.retired)
            all << unit.id;
    qsizetype next = 0; // one that is retired keeps its place: behind the unit it stood behind
    for (const auto &unit : units) {
        if (!all.contains(unit.id))
            all.insert(next, unit.id);
        next = all.indexOf(unit.id) + 1;
    }
    int ordinal = 0;
    for (const auto unit : all)
        step.set(Entity::Unit, unit.value(), {{QStringLiteral("ordinal"), ++ordinal}});
    return step.commit();
}

QList<int> indicatorsNaming(storage::Database &database, UnitId unit)
{
    const auto units = storage::units(database);
    const auto groups = storage::unitGroups(database);
    const auto meansIt = [&](const UnitName &printed) {
        return named(printed, units, groups).unit == unit;
    };
    QList<int> indicators;
    const auto table = storage::edition(database);
    for (const auto &section : table.sections)
        for (const auto &indicator : section.indicators)
            for (const auto &task : indicator.tasks) {
                const auto cells = parseUnitCell(task.leadText) + parseUnitCell(task.responsibleText);
                if (!indicators.contains(indicator.number) &&
                    std::any_of(cells.cbegin(), cells.cend(), meansIt))
                    indicators << indicator.number;
            }
    return indicators;
}

QString deleteUnit(Database &database, const storage::Author &author, UnitId unit)
{
    const auto gone = unitOf(storage::units(database), unit);
    if (storage::unitHasAnswers(database, unit))
        throw Error(
            gone.retired
                ? tr("“%1”已有报送、材料或文书记录，不能删除，名录没有改动：它已经停用，记录都会保留。")
                      .arg(gone.name)
                : tr("“%1”已有报送、材料或文书记录，不能删除，名录没有改动：可以改为停用，记录都会保留。")
                      .arg(gone.name));
    ChangeGroup step(database, author, tr("删除单位“%1”").arg(gone.name));
    takeAway(database, step, gone);
    if (const auto contact = storage::contactRow(database, unit))
        step.retire(Entity::UnitContact, *contact);
    step.set(Entity::Unit, unit.value(), {{QStringLiteral("ordinal"), 0}});
    return step.commit();
}

UnitLosses lossesOf(UnitId unit, const QList<storage::RequirementLine> &asked, const QList<UnitGroup> &groups)
{
    UnitLosses losses;
    for (const auto &line : asked) {
        ++(line.isUntouched() ? losses.withdrawn : losses.kept);
        losses.unregistered += line.isUnregistered() ? 1 : 0;
    }
    losses.memberships = std::count_if(groups.cbegin(), groups.cend(),
                                       [unit](const UnitGroup &group) { return group.units.contains(unit); });
    return losses;
}

QString retireUnit(Database &database, const storage::Author &author, UnitId unit)
{
    const auto retired = unitOf(storage::units(database), unit);
    ChangeGroup step(database, author, tr("停用单位“%1”").arg(retired.name));
    takeAway(database, step, retired);
    return step.commit();
}

QString takeAsAlias(Database &database, const storage::Author &author, UnitId alias, UnitId unit)
{
    const auto known = storage::units(database);
    const auto from = unitOf(known, alias);
    const auto into = unitOf(known, unit);
    const auto linesOf = [&](UnitId of) {
        storage::RequirementFilter filter;
        filter.unit = of;
        return storage::requirementLines(database, filter);
    };
    const auto theirs = linesOf(unit);
    const auto lines = linesOf(alias);
    for (const auto &line : lines)
        for (const auto &other : theirs)
            if (line.material == other.material && line.period == other.period)
                throw Error(tr("“%1”和“%2”都被要求报送同一项材料，没有合并：请先撤回其中一个的报送任务。")
                                .arg(from.name, into.name));

    ChangeGroup step(database, author, tr("把“%1”记为“%2”的别名").arg(from.name, into.name));
    for (const auto &line : lines)
        step.set(Entity::Requirement, line.id.value(), {{QStringLiteral("unit_id"), unit.value()}});
    for (const auto &letter : storage::noticeLines(database, alias))
        step.set(Entity::Notice, letter.id.value(), {{QStringLiteral("unit_id"), unit.value()}});
    for (const auto piece : storage::piecesFrom(database, alias))
        step.set(Entity::Evidence, piece.value(), {{QStringLiteral("source_unit_id"), unit.value()}});
    moveMemberships(database, step, alias, unit);
    auto aliases = into.aliases;
    for (const auto &name : QStringList{from.name} + from.aliases)
        if (!aliases.contains(name))
            aliases << name;
    writeAliases(database, step, alias, {});
    step.retire(Entity::Unit, alias.value());
    writeAliases(database, step, unit, aliases);
    return step.commit();
}

QString letStandApart(Database &database, const storage::Author &author, UnitId unit)
{
    const auto apart = unitOf(storage::units(database), unit);
    ChangeGroup step(database, author, tr("确认“%1”是单独的单位").arg(apart.name));
    step.set(Entity::Unit, unit.value(), {{QStringLiteral("stands_apart"), 1}});
    return step.commit();
}

} // namespace taizhang::workflow
