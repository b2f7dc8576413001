#include "app/cli/unit_selection.h"

#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "core/domain/error.h"
#include "core/storage/table/indicator_repository.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/tasks/registering.h"

#include <algorithm>

namespace taizhang::cli {

using domain::Error;

QString Directory::nameOf(domain::UnitId id) const
{
    const auto found =
        std::find_if(units.cbegin(), units.cend(), [&](const domain::Unit &unit) { return unit.id == id; });
    return found == units.cend() ? QString() : found->name;
}

Directory readDirectory(workflow::WorkspaceSession &session)
{
    return session
        .read([](storage::Database &database) {
            return Directory{storage::units(database), storage::unitGroups(database)};
        })
        .result();
}

namespace {

/// As if none had been retired.
QList<domain::Unit> inUse(QList<domain::Unit> units)
{
    for (auto &unit : units)
        unit.retired = false;
    return units;
}

} // namespace

QList<Option> requirementOptions()
{
    return placeOptions(true) << Option{QStringLiteral("unit"), QStringLiteral("U")}
                              << Option{QStringLiteral("period"), QStringLiteral("YEAR")};
}

domain::Unit unitNamed(const Directory &directory, const QString &words, Retired retired)
{
    auto found = domain::unitsNamed(directory.units, words);
    if (found.isEmpty()) {
        found = domain::unitsNamed(inUse(directory.units), words);
        if (!found.isEmpty() && retired == Retired::Refused)
            throw Error(tr("“%1”已停用，没有改动任何内容：要再用它，请先在窗口的单位名录里恢复，或用 units "
                           "import 再导入一次。")
                            .arg(found.first().name));
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        throw Error(tr("单位名录里没有“%1”：请用 units list 查看名录。").arg(words));
    QStringList names;
    for (const auto &unit : found)
        names << unit.name;
    throw Error(tr("“%1”可以指几个单位（%2）：请写全名。").arg(words, names.join(QStringLiteral("、"))));
}

domain::UnitGroup groupNamed(const Directory &directory, const QString &name)
{
    const auto key = domain::unitNameKey(name);
    for (const auto &group : directory.groups)
        if (domain::unitNameKey(group.name) == key)
            return group;
    throw Error(tr("没有单位组“%1”，没有改动任何内容：请用 units list 查看。").arg(name));
}

QList<storage::RequirementLine> askedOf(workflow::WorkspaceSession &session, domain::MaterialId material,
                                        std::optional<domain::UnitId> unit)
{
    storage::RequirementFilter filter;
    filter.material = material;
    filter.unit = unit;
    return session
        .read([filter](storage::Database &database) { return storage::requirementLines(database, filter); })
        .result();
}

namespace {

/// The one that --period picks; `lines` are not empty.
storage::RequirementLine picked(const QList<storage::RequirementLine> &lines, const Arguments &arguments,
                                const QString &place, const QString &unit)
{
    auto period = arguments.value(QStringLiteral("period"));
    if (period && period->endsWith(u'年'))
        period->chop(1);
    if (!period && lines.size() == 1)
        return lines.first();
    for (const auto &line : lines)
        if (line.period == period)
            return line;
    if (lines.size() == 1 && lines.first().period.isEmpty())
        throw Error(tr("%1由“%2”一次报送，没有分年，没有改动任何内容：请去掉 --period。").arg(place, unit));
    QStringList periods;
    for (const auto &line : lines)
        if (!line.period.isEmpty())
            periods << line.period;
    throw Error(tr("%1由“%2”分年报送（%3），没有改动任何内容：请用 --period 指明年度。")
                    .arg(place, unit, periods.join(QStringLiteral("、"))));
}

} // namespace

storage::RequirementLine selectedRequirement(workflow::WorkspaceSession &session, const Arguments &arguments,
                                             Retired retired)
{
    const auto unit = unitNamed(readDirectory(session), arguments.required(QStringLiteral("unit")), retired);
    const auto sheet = selectedIndicator(session, arguments);
    const auto &material = selectedMaterial(sheet, selectedTask(sheet, arguments), arguments);
    const auto lines = askedOf(session, material.id, unit.id);
    const auto place = tr("第%1项材料%2").arg(sheet.number).arg(material.label());
    if (lines.isEmpty())
        throw Error(tr("%1没有交办给“%2”，没有改动任何内容：请先交办。").arg(place, unit.name));
    return picked(lines, arguments, place, unit.name);
}

FilingPlace filingPlaceNamed(workflow::WorkspaceSession &session, const Arguments &arguments,
                             bool mayBeUnasked)
{
    if (!arguments.has(QStringLiteral("unit")) && arguments.has(QStringLiteral("period")))
        throw UsageError(tr("--period 要和 --unit 一起用。"));
    const auto remarkOn = [](domain::RequirementState state, const QString &place) {
        return state == domain::RequirementState::NotApplicable
                   ? tr("请核对：%1已标为不适用，文件放进去了，状态没有改：确实要报的请改回状态。").arg(place)
                   : QString();
    };
    if (arguments.has(QStringLiteral("unit")) && !mayBeUnasked)
        return {selectedRequirement(session, arguments).id, {}, {}};
    const auto sheet = selectedIndicator(session, arguments);
    const auto &material = selectedMaterial(sheet, selectedTask(sheet, arguments), arguments);
    const auto place = tr("第%1项材料%2").arg(sheet.number).arg(material.label());
    if (const auto words = arguments.value(QStringLiteral("unit"))) {
        const auto unit = unitNamed(readDirectory(session), *words);
        if (const auto lines = askedOf(session, material.id, unit.id); !lines.isEmpty()) {
            const auto line = picked(lines, arguments, place, unit.name);
            return {line.id, {}, remarkOn(line.state, tr("%1（%2）").arg(place, unit.name))};
        }
        return {material.requirement, unit.id,
                tr("请核对：%1没有交办给“%2”，文件放在本局自收，来源记为该单位。").arg(place, unit.name)};
    }
    return {material.requirement,
            {},
            material.unitsAsked()
                ? tr("请核对：这项材料已经交办给单位，文件放在本局名下；要放在单位名下请加 --unit。")
                : remarkOn(material.state, place)};
}

QStringList remarksOnOwing(const QStringList &units)
{
    constexpr qsizetype named = 8;
    if (units.isEmpty())
        return {};
    const auto words = units.mid(0, named).join(QStringLiteral("、"));
    return {
        tr("请核对：%1 个单位有了材料，仍算没有报送：%2。收齐了的请登记报送（submit，或添加时加 --submit）。")
            .arg(units.size())
            .arg(units.size() > named ? tr("%1等").arg(words) : words)};
}

storage::RequirementFilter selectedRequirements(workflow::WorkspaceSession &session,
                                                const Arguments &arguments, Retired retired)
{
    storage::RequirementFilter filter;
    filter.indicator = arguments.number(QStringLiteral("indicator"));
    filter.section = arguments.number(QStringLiteral("section"));
    if (const auto unit = arguments.value(QStringLiteral("unit")))
        filter.unit = unitNamed(readDirectory(session), *unit, retired).id;
    const auto [indicators, sections] =
        session
            .read([](storage::Database &database) {
                return std::pair(storage::indicatorLines(database), storage::sectionLines(database));
            })
            .result();
    if (filter.indicator && std::none_of(indicators.cbegin(), indicators.cend(),
                                         [&](const auto &line) { return line.number == *filter.indicator; }))
        throw Error(tr("指标表里没有第%1项：请核对指标序号。").arg(*filter.indicator));
    if (filter.section && (*filter.section < 1 || *filter.section > sections.size()))
        throw Error(tr("指标表里没有第%1部分：请核对部分的序号。").arg(*filter.section));
    return filter;
}

QStringList remarkOnNothingOwed(workflow::WorkspaceSession &session,
                                const QList<domain::RequirementId> &requirements)
{
    const auto owing =
        session
            .read([&](storage::Database &database) { return workflow::unitsOwing(database, requirements); })
            .result();
    if (!owing.isEmpty())
        return {};
    return {
        tr("请核对：--submit 没有登记任何报送：放到的地方没有单位还欠着（本局自收，或已经报送、通过）。")};
}

} // namespace taizhang::cli
