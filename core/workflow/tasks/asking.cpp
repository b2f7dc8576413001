#include "core/workflow/tasks/asking.h"

#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/domain/tasks/review.h"
#include "core/domain/units/unit_group.h"
#include "core/storage/table/edition_repository.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/tasks/requirement_details.h"
#include "core/workflow/tasks/requirement_names.h"
#include "core/workflow/tr.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace taizhang::workflow {

using namespace domain;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;
using storage::MaterialLine;
using storage::RequirementLine;

namespace {

template <class Value>
QVariant orNull(const std::optional<Value> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant orNull(const std::optional<QDate> &date)
{
    return date ? QVariant(date->toString(Qt::ISODate)) : QVariant();
}

/// What a new requirement is written with.
struct Terms
{
    QString period; ///< empty: the whole
    std::optional<int> askedCount;
    std::optional<QDate> dueOn;
    std::optional<UnitGroupId> viaGroup;
};

RequirementId insertRequirement(Database &database, ChangeGroup &step, const MaterialLine &material,
                                const Unit &unit, const Terms &terms)
{
    const auto uuid =
        storage::stableUuid(QStringLiteral("%1/unit/%2/%3").arg(material.uuid, unit.uuid, terms.period));
    const QVariantMap fields{
        {QStringLiteral("material_id"), material.id.value()},
        {QStringLiteral("unit_id"), unit.id.value()},
        {QStringLiteral("period"), terms.period.isEmpty() ? QVariant() : QVariant(terms.period)},
        {QStringLiteral("asked_count"), orNull(terms.askedCount)},
        {QStringLiteral("due_on"), orNull(terms.dueOn)},
        {QStringLiteral("state_at"), QString()},
        {QStringLiteral("extended_to"), QVariant()},
        {QStringLiteral("extension_wanted"), QVariant()},
        {QStringLiteral("extension_reason"), QString()},
        {QStringLiteral("via_group_id"), terms.viaGroup ? QVariant(terms.viaGroup->value()) : QVariant()}};
    const auto id = storage::restoreOrInsert(step, database, Entity::Requirement, uuid, fields);
    // One that was withdrawn earlier comes back with the present terms.
    step.set(Entity::Requirement, id, fields);
    putDetails(database, step, *RequirementId::parse(id), noDetails());
    return *RequirementId::parse(id);
}

/// Every unit that is meant, with the group through which it is (none when it is named itself).
QList<std::pair<UnitId, std::optional<UnitGroupId>>> meantBy(Database &database, const Asking &asking)
{
    QList<std::pair<UnitId, std::optional<UnitGroupId>>> meant;
    QSet<UnitId> seen;
    for (const auto unit : asking.units)
        if (!std::exchange(seen, seen | QSet{unit}).contains(unit))
            meant << std::pair(unit, std::optional<UnitGroupId>());
    const auto groups = storage::unitGroups(database);
    for (const auto id : asking.groups) {
        const auto units = expanded(groups, id);
        if (units.isEmpty()) {
            const auto group = std::find_if(groups.cbegin(), groups.cend(),
                                            [&](const UnitGroup &each) { return each.id == id; });
            throw Error(tr("单位组“%1”还没有成员，没有交办：请先在单位名录里给它加上成员。")
                            .arg(group == groups.cend() ? QString() : group->name));
        }
        for (const auto unit : units)
            if (!seen.contains(unit)) {
                seen << unit;
                meant << std::pair(unit, std::optional(id));
            }
    }
    return meant;
}

void refuseBadYears(const QStringList &years)
{
    QSet<QString> seen;
    for (const auto &year : years) {
        static const QRegularExpression form(QStringLiteral("^(199\\d|20\\d\\d)$"));
        if (!form.match(year).hasMatch() || seen.contains(year))
            throw Error(
                tr("“%1”不是有效的年度（应为不重复的四位数年份），没有改动：请改正后再试。").arg(year));
        seen << year;
    }
}

/// What each unit is asked of the material.
QHash<UnitId, QList<RequirementLine>> linesByUnit(Database &database, MaterialId material)
{
    storage::RequirementFilter filter;
    filter.material = material;
    QHash<UnitId, QList<RequirementLine>> lines;
    for (const auto &line : storage::requirementLines(database, filter))
        lines[*line.unit] << line;
    return lines;
}

/// Of these years, or of all when none is named.
bool isMeant(const Asking &asking, const RequirementLine &line)
{
    return asking.years.isEmpty() || asking.years.contains(line.period);
}

void restate(ChangeGroup &step, const RequirementLine &line, const Asking &asking)
{
    QVariantMap fields;
    if (asking.dueOn && canBeDated(line))
        fields.insert(QStringLiteral("due_on"), orNull(asking.dueOn));
    if (asking.askedCount)
        fields.insert(QStringLiteral("asked_count"), orNull(asking.askedCount));
    step.set(Entity::Requirement, line.id.value(), fields);
}

/// The years come in place of the whole, with its count and date unless others are given.
void cutIntoYears(Database &database, ChangeGroup &step, const RequirementNames &names,
                  const RequirementLine &line, const QStringList &years, std::optional<int> askedCount,
                  std::optional<QDate> dueOn = {})
{
    step.retire(Entity::Requirement, line.id.value());
    for (const auto &year : years) {
        const auto part = insertRequirement(
            database, step, names.material(line.material), names.unit(*line.unit),
            {year, askedCount ? askedCount : line.askedCount, dueOn ? dueOn : line.dueOn, line.viaGroup});
        putDetails(database, step, part, detailsOf(line));
    }
}

/// A unit with the group through which it is meant; none when it is named itself.
using Meant = QList<std::pair<UnitId, std::optional<UnitGroupId>>>;

/// What the asking does to any of what was asked before, the heaviest of it.
Restating restatesAny(Database &database, const Asking &asking, const Meant &meant)
{
    auto most = Restating::Nothing;
    for (const auto material : asking.materials) {
        const auto already = linesByUnit(database, material);
        for (const auto &[unit, group] : meant)
            for (const auto &line : already.value(unit))
                most = std::max(most, restating(asking, line));
    }
    return most;
}

QString titleOfAsking(const QList<Asking> &askings, qsizetype units, Restating most)
{
    qsizetype materials = 0;
    for (const auto &asking : askings)
        materials += asking.materials.size();
    const auto title = materials == 1 ? tr("交办给 %1 个单位").arg(units)
                                      : tr("把 %1 项材料交办给 %2 个单位").arg(materials).arg(units);
    return most == Restating::Nothing ? title
           : most == Restating::Terms ? tr("%1，先前交办的改期限或件数").arg(title)
                                      : tr("%1，先前交办的改为分年").arg(title);
}

void change(Database &database, ChangeGroup &step, const RequirementNames &names, const Asking &asking,
            const RequirementLine &line)
{
    switch (restating(asking, line)) {
    case Restating::Nothing:
        return;
    case Restating::Terms:
        return restate(step, line, asking);
    case Restating::Years:
        return cutIntoYears(database, step, names, line, asking.years, asking.askedCount, asking.dueOn);
    case Restating::Refused:
        throw Error(tr("%1先前没有分年交办，已经报送或已有材料，不能改为分年，没有改动："
                       "请不写年度，或先移出材料、重新打开。")
                        .arg(names.placeOf(line)));
    }
}

void ask(Database &database, ChangeGroup &step, const RequirementNames &names, const Asking &asking,
         const Meant &meant)
{
    for (const auto material : asking.materials) {
        const auto already = linesByUnit(database, material);
        for (const auto &[unit, group] : meant) {
            const auto lines = already.value(unit);
            QSet<QString> periods; // an empty one is the whole
            for (const auto &line : lines)
                periods << line.period;
            for (const auto &year : missingPeriods(periods, asking.years))
                insertRequirement(database, step, names.material(material), names.unit(unit),
                                  {year, asking.askedCount, asking.dueOn, group});
            for (const auto &line : lines)
                change(database, step, names, asking, line);
        }
    }
}

} // namespace

QList<UnitId> unitsAsked(Database &database, MaterialId material)
{
    storage::RequirementFilter filter;
    filter.material = material;
    QList<UnitId> asked;
    for (const auto &line : storage::requirementLines(database, filter))
        if (!asked.contains(*line.unit))
            asked << *line.unit;
    return asked;
}

bool canBeDated(const RequirementLine &line)
{
    return !line.unitRetired && !keepsItsDate(line.state);
}

Restating restating(const Asking &asking, const RequirementLine &line)
{
    if (!asking.restated)
        return Restating::Nothing;
    if (!asking.years.isEmpty() && line.period.isEmpty())
        return line.isUntouched() ? Restating::Years : Restating::Refused;
    const bool isOther = (asking.dueOn && canBeDated(line) && line.dueOn != asking.dueOn) ||
                         (asking.askedCount && line.askedCount != asking.askedCount);
    return isMeant(asking, line) && isOther ? Restating::Terms : Restating::Nothing;
}

QStringList missingPeriods(const QSet<QString> &asked, const QStringList &years)
{
    if (asked.isEmpty())
        return years.isEmpty() ? QStringList{QString()} : years;
    QStringList missing;
    if (!asked.contains(QString()))
        for (const auto &year : years)
            if (!asked.contains(year))
                missing << year;
    return missing;
}

QString askUnits(Database &database, const storage::Author &author, const Asking &asking)
{
    return askEach(database, author, {asking});
}

QString askEach(Database &database, const storage::Author &author, const QList<Asking> &askings)
{
    const RequirementNames names(database);
    QList<Meant> meant;
    QSet<UnitId> units;
    for (const auto &asking : askings) {
        refuseBadYears(asking.years);
        meant << meantBy(database, asking);
        if (asking.materials.isEmpty() || meant.last().isEmpty())
            throw Error(tr("没有选材料或没有选单位，没有交办：请至少各选一个。"));
        if (asking.askedCount && (*asking.askedCount < 1 || *asking.askedCount > mostPieces))
            throw Error(tr("要求的件数应在 1 到 %1 之间，没有交办：请改正后再试。").arg(mostPieces));
        for (const auto &[unit, group] : std::as_const(meant.last())) {
            if (names.unit(unit).retired)
                throw Error(
                    tr("“%1”已停用，没有交办：请先恢复它，或换一个单位。").arg(names.unit(unit).name));
            units << unit;
        }
    }
    if (askings.isEmpty())
        throw Error(tr("没有选材料或没有选单位，没有交办：请至少各选一个。"));
    auto restates = Restating::Nothing;
    for (qsizetype place = 0; place < askings.size(); ++place)
        restates = std::max(restates, restatesAny(database, askings[place], meant[place]));
    ChangeGroup step(database, author, titleOfAsking(askings, units.size(), restates));
    for (qsizetype place = 0; place < askings.size(); ++place)
        ask(database, step, names, askings[place], meant[place]);
    return step.commit();
}

QString withdraw(Database &database, const storage::Author &author, const QList<RequirementId> &requirements)
{
    const RequirementNames names(database);
    ChangeGroup step(database, author,
                     requirements.size() == 1 ? tr("撤回交办")
                                              : tr("撤回交办：%1 项").arg(requirements.size()));
    for (const auto id : requirements) {
        const auto line = storage::requirementLine(database, id);
        if (!line.unit)
            throw Error(tr("%1由本局自收，不能撤回，没有改动。").arg(names.placeOf(line)));
        if (!line.isUntouched())
            throw Error((stateAfter(line.state, ReviewStep::Reopen)
                             ? tr("%1已经是“%2”，或已有材料，不能撤回，没有改动："
                                  "请改标为“不适用”，或先移出材料、重新打开。")
                             : tr("%1已经是“%2”，或已有材料，不能撤回，没有改动：请改标为“不适用”。"))
                            .arg(names.placeOf(line), unitStateLabel(line.state)));
        step.retire(Entity::Requirement, id.value());
    }
    return step.commit();
}

QString splitByYears(Database &database, const storage::Author &author,
                     const QList<RequirementId> &requirements, const QStringList &years,
                     std::optional<int> askedCount)
{
    refuseBadYears(years);
    if (years.isEmpty())
        throw Error(tr("没有填写年度，没有分年：请至少填写一个年度。"));
    const RequirementNames names(database);
    ChangeGroup step(database, author, tr("分年报送：%1").arg(years.join(QStringLiteral("、"))));
    for (const auto id : requirements) {
        const auto line = storage::requirementLine(database, id);
        if (!line.unit || !line.period.isEmpty())
            throw Error(
                tr("%1不能再分年，没有改动：请只选还没有分年的单位报送任务。").arg(names.placeOf(line)));
        if (!line.isUntouched())
            throw Error(tr("%1已经报送或已有材料，不能分年，没有改动：请先移出材料、重新打开。")
                            .arg(names.placeOf(line)));
        cutIntoYears(database, step, names, line, years, askedCount);
    }
    return step.commit();
}

QString setDueDates(Database &database, const storage::Author &author,
                    const QList<RequirementId> &requirements, std::optional<QDate> due)
{
    if (due && !due->isValid())
        throw Error(tr("这不是有效的日期，期限没有改动：请按 2024年5月31日 的形式填写。"));
    ChangeGroup step(database, author, due ? tr("期限定为%1").arg(dateText(*due)) : tr("取消期限"));
    bool isAnyRetired = false, isAnyDated = false;
    for (const auto id : requirements) {
        const auto line = storage::requirementLine(database, id);
        isAnyRetired |= line.unitRetired;
        if (!canBeDated(line))
            continue;
        isAnyDated = true;
        step.set(Entity::Requirement, id.value(), {{QStringLiteral("due_on"), orNull(due)}});
    }
    if (!isAnyDated && !requirements.isEmpty())
        throw Error(
            isAnyRetired
                ? tr("选中的单位已停用，或者材料已经办结，期限没有改动：请先恢复单位，再定期限。")
                : tr("选中的都已经办结（通过、零报告、不适用），期限没有改动：要重报的请先退回或重新打开。"));
    return step.commit();
}

QList<JoinedAsk> asksLikeTheOthers(const QList<RequirementLine> &others, UnitId unit, UnitGroupId through,
                                   QDate today)
{
    QList<JoinedAsk> asks;
    QStringList periods;
    for (const auto &other : others)
        if (!periods.contains(other.period))
            periods << other.period;
    for (const auto &period : std::as_const(periods)) {
        // The first of those that most have.
        QList<std::pair<std::optional<int>, std::optional<QDate>>> terms;
        for (const auto &other : others)
            if (other.period == period)
                terms << std::pair(other.askedCount, other.dueOn);
        const auto most =
            *std::max_element(terms.cbegin(), terms.cend(), [&](const auto &left, const auto &right) {
                return terms.count(left) < terms.count(right);
            });
        JoinedAsk ask{others.first().material, unit, through, period, most.first, most.second};
        ask.isDatePassed = ask.dueOn && *ask.dueOn < today;
        if (ask.isDatePassed)
            ask.dueOn = {};
        asks << ask;
    }
    return asks;
}

void askJoined(Database &database, ChangeGroup &step, const QList<JoinedAsk> &asks)
{
    if (asks.isEmpty())
        return;
    const RequirementNames names(database);
    for (const auto &ask : asks)
        insertRequirement(database, step, names.material(ask.material), names.unit(ask.unit),
                          {ask.period, ask.askedCount, ask.dueOn, ask.through});
}

} // namespace taizhang::workflow
