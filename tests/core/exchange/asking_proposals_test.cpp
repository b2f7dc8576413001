#include "core/domain/tasks/asking.h"
#include "core/exchange/official_table.h"
#include "tests/core/exchange/official_fixture.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::domain;

namespace {

/// The units and groups of the official table, as a new workspace has them.
struct Directory
{
    Directory()
    {
        for (const auto &section : exchange::officialTable().sections)
            for (const auto &indicator : section.indicators)
                for (const auto &task : indicator.tasks)
                    for (const auto &cell : {task.leadText, task.responsibleText})
                        for (const auto &unit : parseUnitCell(cell))
                            add(unit);
    }

    void add(const UnitName &name)
    {
        for (const auto &unit : units)
            if (unit.name == name.name)
                return;
        for (const auto &group : groups)
            if (group.name == name.name)
                return;
        if (name.group)
            groups << UnitGroup{*UnitGroupId::parse(groups.size() + 1), {}, name.name, {}, {}};
        else
            units << Unit{*UnitId::parse(units.size() + 1),
                          {},
                          name.name,
                          {},
                          guessUnitKind(name.name),
                          1,
                          {},
                          false,
                          false};
    }

    /// What the words of the material themselves propose, and the words they came from.
    QStringList fromWords(int indicator, int row, int place) const
    {
        const auto table = exchange::officialTable();
        const auto &task = test::task(table, indicator, row);
        const auto &text = task.materials.at(place - 1).text;
        QStringList names;
        for (const auto &proposal : proposeAsked(text, parseUnitCell(task.leadText),
                                                 parseUnitCell(task.responsibleText), units, groups)
                                        .known) {
            if (proposal.source != AskSource::Words)
                continue;
            CHECK(text.mid(proposal.begin, proposal.end - proposal.begin) == proposal.words);
            names << (proposal.unit ? units.at(proposal.unit->value() - 1).name
                                    : groups.at(proposal.group->value() - 1).name);
        }
        return names;
    }

    QList<Unit> units;
    QList<UnitGroup> groups;
};

} // namespace

TEST_CASE("the fields that a material lists propose their units", "[exchange][asking]")
{
    const Directory directory;
    CHECK(directory.fromWords(48, 1, 3) == QStringList{"区市场监管分局", "区卫生健康局", "区自然资源局",
                                                       "区生态环境分局", "区应急管理局", "区综合执法局",
                                                       "区住建和交通局", "区教育局"});
    // Nine fields; 自然资料 is a misprint for 自然资源, 安全生产 is 应急管理's and 劳动保障 is 民社's.
    CHECK(directory.fromWords(53, 1, 1) == QStringList{"区市场监管分局", "区卫生健康局", "区自然资源局",
                                                       "区生态环境分局", "区应急管理局", "区民社局",
                                                       "区综合执法局", "区住建和交通局", "区教育局"});
}

TEST_CASE("the directory as it is made from the table knows everybody whom the table names",
          "[exchange][asking]")
{
    const Directory directory;
    for (const auto &section : exchange::officialTable().sections)
        for (const auto &indicator : section.indicators)
            for (const auto &task : indicator.tasks)
                for (const auto &material : task.materials) {
                    INFO(indicator.number << " " << material.text.toStdString());
                    CHECK(proposeAsked(material.text, parseUnitCell(task.leadText),
                                       parseUnitCell(task.responsibleText), directory.units, directory.groups)
                              .unknown.isEmpty());
                }
}

TEST_CASE("a unit that was deleted is named where the table wants it", "[exchange][asking]")
{
    Directory directory;
    directory.units.removeIf([](const Unit &unit) { return unit.name == "区市场监管分局"; });
    const auto table = exchange::officialTable();
    const auto unknown = [&](int indicator, qsizetype material) {
        const auto &task = test::task(table, indicator);
        return proposeAsked(task.materials.at(material).text, parseUnitCell(task.leadText),
                            parseUnitCell(task.responsibleText), directory.units, directory.groups)
            .unknown;
    };
    CHECK(unknown(53, 0).contains(UnknownName{AskSource::Words, "市场监管"}));
    CHECK(unknown(53, 0).contains(UnknownName{AskSource::Lead, "区市场监管分局"}));
    CHECK(unknown(20, 0).isEmpty());
}

TEST_CASE("collective words propose their groups", "[exchange][asking]")
{
    const Directory directory;
    CHECK(directory.fromWords(25, 1, 1) == QStringList{"各乡镇", "各政府部门"});
    CHECK(directory.fromWords(30, 1, 2) == QStringList{"各乡镇", "各政府部门"});
    CHECK(directory.fromWords(56, 1, 1) == QStringList{"各乡镇", "各行政执法部门"});
    CHECK(directory.fromWords(84, 1, 4) == QStringList{"各乡镇", "各部门（单位）"});
    CHECK(directory.fromWords(91, 1, 2) == QStringList{"各乡镇", "各执法部门"});
    CHECK(directory.fromWords(85, 1, 2) == QStringList{"各政府部门"});
}

TEST_CASE("the government is asked by its office", "[exchange][asking]")
{
    const Directory directory;
    const QString office = "区政府办公室";
    CHECK(directory.fromWords(35, 1, 1) == QStringList{office}); // 区政府常务会
    CHECK(directory.fromWords(84, 1, 2) == QStringList{office}); // 政府常务会议
    CHECK(directory.fromWords(85, 1, 1) == QStringList{office});
    CHECK(directory.fromWords(85, 1, 3) == QStringList{office, "各政府部门"});
    CHECK(directory.fromWords(85, 1, 4) == QStringList{office, "各政府部门", "各乡镇"});
    CHECK(directory.fromWords(87, 1, 3) == QStringList{office, "各乡镇", "各部门（单位）"});
    CHECK(directory.fromWords(24, 1, 2).isEmpty()); // what it made is sent on by who leads
    CHECK(directory.fromWords(25, 1, 1) == QStringList{"各乡镇", "各政府部门"}); // 区政府部门
    CHECK(directory.fromWords(88, 1, 1).isEmpty());                              // 政府及其班子成员
}

TEST_CASE("words that only speak of somebody propose nobody", "[exchange][asking]")
{
    const Directory directory;
    CHECK(directory.fromWords(40, 1, 2).isEmpty()); // 11个乡镇执法办公室人员配备统计表
    CHECK(directory.fromWords(20, 1, 1).isEmpty());
}

TEST_CASE("after the words come the lead units, then the responsible ones", "[exchange][asking]")
{
    const Directory directory;
    const auto table = exchange::officialTable();
    const auto &task = test::task(table, 46);
    const auto proposals =
        proposeAsked(task.materials.first().text, parseUnitCell(task.leadText),
                     parseUnitCell(task.responsibleText), directory.units, directory.groups)
            .known;
    REQUIRE(proposals.size() > 2);
    CHECK(proposals.first().source == AskSource::Lead);
    CHECK(proposals.last().source == AskSource::Responsible);
}
