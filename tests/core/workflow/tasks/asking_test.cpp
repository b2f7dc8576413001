#include "core/storage/tasks/progress_repository.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/tasks/asking.h"
#include "core/workflow/tasks/material_state.h"
#include "core/workflow/tasks/requirement_details.h"
#include "core/workflow/tasks/reviewing.h"
#include "core/workflow/units/unit_directory.h"
#include "core/workflow/units/unit_groups.h"
#include "tests/support/requirement_samples.h"
#include "tests/support/workspace_fixture.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using domain::RequirementState;
using domain::ReviewStep;
using storage::Author;
using storage::Database;

namespace {

void addTownships(test::Workspace &w)
{
    w.write([id = w.group("各乡镇").id](Database &db, const Author &by) {
        return addUnits(db, by, {test::entry("甲镇"), test::entry("乙镇"), test::entry("丙乡")}, id);
    });
}

const QDate due(2099, 5, 31); // not over for whoever joins

void askTownships(test::Workspace &w)
{
    addTownships(w);
    Asking asking;
    asking.materials << w.material().id;
    asking.groups << w.group("各乡镇").id;
    asking.dueOn = due;
    w.write([asking](Database &db, const Author &by) { return askUnits(db, by, asking); });
}

void step(test::Workspace &w, const QString &unit, ReviewStep reviewStep, const QString &reason = {})
{
    QList<domain::RequirementId> ids;
    for (const auto &line : w.asked())
        if (line.unit == w.unit(unit).id)
            ids << line.id;
    w.write([=](Database &db, const Author &by) { return takeReviewStep(db, by, ids, reviewStep, reason); });
}

void setMembers(test::Workspace &w, const QStringList &names)
{
    QList<domain::UnitId> units;
    for (const auto &name : names)
        units << w.unit(name).id;
    w.write([=, id = w.group("各乡镇").id](Database &db, const Author &by) {
        return setGroupMembers(db, by, id, units, {});
    });
}

QStringList askedUnits(test::Workspace &w)
{
    QStringList names;
    for (const auto &line : w.asked())
        for (const auto &name : {"甲镇", "乙镇", "丙乡", "区教育局", "区水务局"})
            try {
                if (w.unit(name).id == line.unit)
                    names << name;
            } catch (const domain::Error &) {
            }
    return names;
}

} // namespace

TEST_CASE("a new workspace knows the units and groups of its table", "[workflow][units]")
{
    test::Workspace w;
    CHECK(w.unit("区司法局").ordinal == 1);
    CHECK(w.unit("区教育局").ordinal == 2);
    CHECK(w.unit("区水务局").ordinal == 3);
    CHECK(w.group("各乡镇").units.isEmpty());
}

TEST_CASE("a group is asked as the units that it means, each for itself", "[workflow][asking]")
{
    test::Workspace w;
    askTownships(w);
    CHECK(askedUnits(w) == QStringList{"甲镇", "乙镇", "丙乡"});
    for (const auto &line : w.asked()) {
        CHECK(line.dueOn == due);
        CHECK(line.viaGroup == w.group("各乡镇").id);
    }
    CHECK(w.material().unitsAsked());
}

TEST_CASE("a group without members asks nobody and says so", "[workflow][asking]")
{
    test::Workspace w;
    Asking asking;
    asking.materials << w.material().id;
    asking.groups << w.group("各乡镇").id;
    CHECK(test::sentenceOf([&] {
              w.write([asking](Database &db, const Author &by) { return askUnits(db, by, asking); });
          }).contains("还没有成员"));
    CHECK(w.asked().isEmpty());
}

TEST_CASE("an asking that is restated gives its date to what was asked already, as one step with the new",
          "[workflow][asking]")
{
    test::Workspace w;
    w.ask("区教育局");
    Asking asking;
    asking.materials << w.material().id;
    asking.units << w.unit("区教育局").id << w.unit("区水务局").id;
    asking.dueOn = QDate(2024, 6, 30);
    w.write([asking](Database &db, const Author &by) { return askUnits(db, by, asking); });
    REQUIRE(w.asked().size() == 2);
    CHECK_FALSE(w.asked().first().dueOn);
    asking.restated = true;
    const auto step = w.write([asking](Database &db, const Author &by) { return askUnits(db, by, asking); });
    CHECK_FALSE(step.isEmpty());
    CHECK(w.asked().first().dueOn == QDate(2024, 6, 30));
    CHECK(w.write([asking](Database &db, const Author &by) { return askUnits(db, by, asking); }).isEmpty());
    w.write([step](Database &db, const Author &by) { return storage::revert(db, by, step, "撤销"); });
    CHECK_FALSE(w.asked().first().dueOn);
}

TEST_CASE("different units are asked for different materials as one step, or not at all",
          "[workflow][asking]")
{
    test::Workspace w;
    Asking first;
    first.materials << w.material(1).id;
    first.units << w.unit("区教育局").id;
    Asking second;
    second.materials << w.material(2).id << w.material(3).id;
    second.units << w.unit("区水务局").id;
    auto nobody = second;
    nobody.units.clear();
    CHECK_FALSE(test::sentenceOf([&] {
                    w.write([=](Database &db, const Author &by) { return askEach(db, by, {first, nobody}); });
                }).isEmpty());
    CHECK(w.asked().isEmpty());
    w.write([=](Database &db, const Author &by) { return askEach(db, by, {first, second}); });
    CHECK(askedUnits(w) == QStringList{"区教育局", "区水务局", "区水务局"});
}

TEST_CASE("who is asked already stays as it is", "[workflow][asking]")
{
    test::Workspace w;
    askTownships(w);
    step(w, "甲镇", ReviewStep::Submit);
    w.ask("甲镇");
    CHECK(w.asked().size() == 3);
    CHECK(w.asked().first().state == RequirementState::Submitted);
}

TEST_CASE("a member that joins is asked like the others, one that leaves is asked no more",
          "[workflow][groups]")
{
    test::Workspace w;
    askTownships(w);
    setMembers(w, {"甲镇", "乙镇", "区水务局"});
    CHECK(askedUnits(w) == QStringList{"区水务局", "甲镇", "乙镇"});
    for (const auto &line : w.asked())
        CHECK(line.dueOn == due);
}

TEST_CASE("it is known before how many tasks a join makes", "[workflow][groups]")
{
    test::Workspace w;
    askTownships(w);
    const auto asks = [&](const QStringList &names, qsizetype newUnits) {
        QList<domain::UnitId> units;
        for (const auto &name : names)
            units << w.unit(name).id;
        return w.session
            ->read([=, group = w.group("各乡镇").id](Database &db) {
                return asksOnJoining(db, group, units, newUnits, QDate(2024, 6, 3));
            })
            .result();
    };
    CHECK(asks({}, 0) == 0);
    CHECK(asks({}, 2) == 2);
    CHECK(asks({"区水务局"}, 2) == 3);
    CHECK(asks({"甲镇"}, 0) == 0); // is a member
}

TEST_CASE("who joins a group gets the date that most have, and none that is over", "[workflow][groups]")
{
    test::Workspace w;
    askTownships(w);
    const auto first = w.asked().first();
    const auto setDates = [&](const QList<domain::RequirementId> &ids, QDate date) {
        w.write([=](Database &db, const Author &by) { return setDueDates(db, by, ids, date); });
    };
    const auto planned = [&](QDate today) {
        auto units = w.group("各乡镇").units;
        units << w.unit("区水务局").id;
        const auto plan = w.session
                              ->read([id = w.group("各乡镇").id, units, today](Database &db) {
                                  return planGroupMembers(db, id, units, {}, today);
                              })
                              .result();
        REQUIRE(plan.asked.size() == 1);
        return plan.asked.first();
    };
    setDates({first.id}, QDate(2099, 1, 1)); // its own
    CHECK(planned(QDate(2024, 3, 1)).dueOn == due);
    const auto over = planned(due.addDays(1));
    CHECK_FALSE(over.dueOn);
    CHECK(over.isDatePassed);
    QList<domain::RequirementId> all;
    for (const auto &line : w.asked())
        all << line.id;
    setDates(all, QDate(2024, 5, 31));
    setMembers(w, {"甲镇", "乙镇", "丙乡", "区水务局"});
    for (const auto &line : w.asked())
        CHECK(line.dueOn ==
              (line.unit == w.unit("区水务局").id ? std::nullopt : std::optional(QDate(2024, 5, 31))));
}

TEST_CASE("who joins is asked year by year where the others are", "[workflow][groups]")
{
    test::Workspace w;
    addTownships(w);
    Asking asking;
    asking.materials << w.material().id;
    asking.groups << w.group("各乡镇").id;
    asking.years = {"2022", "2023"};
    w.write([asking](Database &db, const Author &by) { return askUnits(db, by, asking); });
    const auto plan = w.session
                          ->read([id = w.group("各乡镇").id, unit = w.unit("区水务局").id,
                                  units = w.group("各乡镇").units](Database &db) {
                              return planGroupMembers(db, id, units + QList{unit}, {}, QDate(2024, 3, 1));
                          })
                          .result();
    CHECK(plan.asked.size() == 2);
}

TEST_CASE("a change of membership never drops a unit that has answered", "[workflow][groups]")
{
    test::Workspace w;
    askTownships(w);
    step(w, "丙乡", ReviewStep::Submit);
    const auto plan = w.session
                          ->read([id = w.group("各乡镇").id, unit = w.unit("甲镇").id](Database &db) {
                              return planGroupMembers(db, id, {unit}, {}, QDate(2024, 3, 1));
                          })
                          .result();
    CHECK(plan.leaving.size() == 2);
    REQUIRE(plan.kept.size() == 1);
    CHECK(plan.kept.first().unit == w.unit("丙乡").id);
    CHECK(plan.withdrawn.size() == 1);
    setMembers(w, {"甲镇"});
    CHECK(askedUnits(w) == QStringList{"甲镇", "丙乡"});
}

TEST_CASE("what a group was left out of for want of members is told when it gets some", "[workflow][groups]")
{
    test::Workspace w;
    w.write([](Database &db, const Author &by) { return addGroup(db, by, "方案"); }); // a material names it
    const auto named = w.sheet(3).tasks[0].materials[0].id;
    const auto leftOut = [&] {
        return w.session
            ->read([id = w.group("方案").id, unit = w.unit("区水务局").id](Database &db) {
                return planGroupMembers(db, id, {unit}, {}, QDate(2024, 3, 1)).leftOut;
            })
            .result();
    };
    CHECK(leftOut().isEmpty()); // all is to be asked yet
    w.ask();
    CHECK(leftOut() == QList{named});
    w.write([id = w.group("方案").id, unit = w.unit("区水务局").id](Database &db, const Author &by) {
        return setGroupMembers(db, by, id, {unit}, {});
    });
    CHECK(leftOut().isEmpty());   // it has members
    CHECK(w.asked().size() == 1); // only told
    Asking asking;
    asking.materials << named;
    asking.groups << w.group("方案").id;
    w.write([asking](Database &db, const Author &by) { return askUnits(db, by, asking); });
    step(w, "区水务局", ReviewStep::Submit);
    w.write([id = w.group("方案").id](Database &db, const Author &by) {
        return setGroupMembers(db, by, id, {}, {});
    });
    CHECK(leftOut().isEmpty()); // who left sent something: it was asked through the group
}

TEST_CASE("who joins a group within a group is asked what the outer one was asked", "[workflow][groups]")
{
    test::Workspace w;
    addTownships(w);
    w.write([](Database &db, const Author &by) { return addGroup(db, by, "东片"); });
    const auto outer = w.group("东片").id;
    w.write([=, inner = w.group("各乡镇").id](Database &db, const Author &by) {
        return setGroupMembers(db, by, outer, {}, {inner});
    });
    Asking asking;
    asking.materials << w.material().id;
    asking.groups << outer;
    w.write([asking](Database &db, const Author &by) { return askUnits(db, by, asking); });
    setMembers(w, {"甲镇", "区水务局"});
    CHECK(askedUnits(w) == QStringList{"区水务局", "甲镇"});
    for (const auto &line : w.asked())
        CHECK(line.viaGroup == outer);
}

TEST_CASE("years that a unit is not asked yet are added, those it is stay", "[workflow][asking]")
{
    test::Workspace w;
    Asking asking;
    asking.materials << w.material().id;
    asking.units << w.unit("区教育局").id;
    const auto ask = [&](const QStringList &years) {
        asking.years = years;
        w.write([asking](Database &db, const Author &by) { return askUnits(db, by, asking); });
    };
    ask({"2022"});
    ask({"2022", "2023"});
    ask({}); // for the whole: it is asked already
    QStringList periods;
    for (const auto &line : w.asked())
        periods << line.period;
    CHECK(periods == QStringList{"2022", "2023"});
    for (const auto &bad : {" 2023", "+2023", "02023", "23", ""})
        CHECK_FALSE(test::sentenceOf([&] { ask({bad}); }).isEmpty());
    asking.askedCount = 0;
    CHECK_FALSE(test::sentenceOf([&] { ask({"2024"}); }).isEmpty());
}

TEST_CASE("what is asked for the whole is cut into the years of a restated asking, unless something came",
          "[workflow][asking]")
{
    test::Workspace w;
    Asking asking;
    asking.restated = true;
    asking.materials << w.material().id;
    asking.units << w.unit("区教育局").id;
    const auto ask = [&](const QStringList &years, std::optional<QDate> due) {
        asking.years = years;
        asking.dueOn = due;
        return w.write([asking](Database &db, const Author &by) { return askUnits(db, by, asking); });
    };
    ask({}, QDate(2024, 5, 31));
    SECTION("nothing came")
    {
        ask({"2022", "2023"}, {});
        REQUIRE(w.asked().size() == 2);
        for (const auto &line : w.asked()) {
            CHECK_FALSE(line.period.isEmpty());
            CHECK(line.dueOn == QDate(2024, 5, 31)); // as it was
        }
        ask({"2022"}, QDate(2024, 6, 30));
        CHECK(w.asked().first().dueOn == QDate(2024, 6, 30));
        CHECK(w.asked().last().dueOn == QDate(2024, 5, 31));
    }
    SECTION("it was handed in")
    {
        w.write([id = w.asked().first().id](Database &db, const Author &by) {
            return takeReviewStep(db, by, {id}, ReviewStep::Submit, {});
        });
        CHECK(test::sentenceOf([&] { ask({"2022", "2023"}, {}); }).contains("不能改为分年"));
        REQUIRE(w.asked().size() == 1);
        CHECK(w.asked().first().period.isEmpty());
    }
}

TEST_CASE("what was withdrawn and asked again begins anew", "[workflow][asking]")
{
    test::Workspace w;
    w.ask();
    const auto id = w.asked().first().id;
    w.write([=](Database &db, const Author &by) {
        return setRequirementDetails(db, by, {id}, test::everyDetail());
    });
    w.write([=](Database &db, const Author &by) { return setDueDates(db, by, {id}, QDate(2024, 5, 31)); });
    w.write([=](Database &db, const Author &by) {
        return askExtension(db, by, {id}, QDate(2024, 6, 30), "人手不够");
    });
    w.write([=](Database &db, const Author &by) { return withdraw(db, by, {id}); });
    w.ask();
    auto again = w.asked().first();
    CHECK(again.id == id);
    w.ask("区水务局");
    const auto fresh = w.asked().last();
    REQUIRE(fresh.id != id);
    again.id = fresh.id;
    again.uuid = fresh.uuid;
    again.unit = fresh.unit;
    CHECK(again == fresh);
}

TEST_CASE("a group that would contain itself is refused", "[workflow][groups]")
{
    test::Workspace w;
    w.write([](Database &db, const Author &by) { return addGroup(db, by, "东片"); });
    const auto inner = w.group("东片").id;
    const auto outer = w.group("各乡镇").id;
    w.write([=](Database &db, const Author &by) { return setGroupMembers(db, by, outer, {}, {inner}); });
    CHECK(test::sentenceOf([&] {
              w.write([=](Database &db, const Author &by) {
                  return setGroupMembers(db, by, inner, {}, {outer});
              });
          }).contains("包含它自己"));
    CHECK(w.group("东片").groups.isEmpty());
}

TEST_CASE("a group of the official table keeps its name and stays", "[workflow][groups]")
{
    test::Workspace w;
    const auto id = w.group("各乡镇").id;
    CHECK_FALSE(test::sentenceOf([&] {
                    w.write([=](Database &db, const Author &by) { return deleteGroup(db, by, id); });
                }).isEmpty());
    CHECK_FALSE(test::sentenceOf([&] {
                    w.write([=](Database &db, const Author &by) { return renameGroup(db, by, id, "乡镇"); });
                }).isEmpty());
}

TEST_CASE("a requirement cut into years has one state for each", "[workflow][asking]")
{
    test::Workspace w;
    w.ask();
    w.write([id = w.asked().first().id](Database &db, const Author &by) {
        return splitByYears(db, by, {id}, {"2022", "2023"}, 4);
    });
    REQUIRE(w.asked().size() == 2);
    CHECK(w.asked()[1].period == "2023");
    CHECK(w.asked()[1].askedCount == 4);
    w.write([id = w.asked()[1].id](Database &db, const Author &by) {
        return takeReviewStep(db, by, {id}, ReviewStep::Submit, {});
    });
    CHECK(w.asked()[0].state == RequirementState::Missing);
    CHECK(w.material().state == RequirementState::Missing);
    CHECK_FALSE(test::sentenceOf([&] {
                    w.write([id = w.asked()[0].id](Database &db, const Author &by) {
                        return splitByYears(db, by, {id}, {"2024"}, {});
                    });
                }).isEmpty());
}

TEST_CASE("the years of a requirement keep its note and who sees to it", "[workflow][asking]")
{
    test::Workspace w;
    w.ask();
    const auto id = w.asked().first().id;
    w.write([=](Database &db, const Author &by) {
        return setRequirementDetails(db, by, {id}, test::everyDetail());
    });
    w.write([=](Database &db, const Author &by) { return setDueDates(db, by, {id}, QDate(2024, 5, 31)); });
    auto expected = w.asked().first();
    CHECK(expected.handler == test::everyDetail().handler);
    w.write([=](Database &db, const Author &by) { return splitByYears(db, by, {id}, {"2022", "2023"}, 4); });
    REQUIRE(w.asked().size() == 2);
    // Whatever a requirement has comes over, but what makes the year one of its own.
    for (const auto &year : w.asked()) {
        expected.id = year.id;
        expected.uuid = year.uuid;
        expected.period = year.period;
        expected.askedCount = 4;
        CHECK(year == expected);
    }
}

TEST_CASE("what is answered is neither withdrawn nor cut", "[workflow][asking]")
{
    test::Workspace w;
    w.ask();
    addFiles(*w.session, w.asked().first().id, {w.file("甲.txt")}, {});
    const auto id = w.asked().first().id;
    CHECK(test::sentenceOf([&] {
              w.write([=](Database &db, const Author &by) { return withdraw(db, by, {id}); });
          }).contains("不能撤回"));
    CHECK_FALSE(
        test::sentenceOf([&] {
            w.write([=](Database &db, const Author &by) { return splitByYears(db, by, {id}, {"2022"}, {}); });
        }).isEmpty());
    CHECK(w.asked().size() == 1);
}

TEST_CASE("a step that is not allowed from the state of one is taken with none", "[workflow][review]")
{
    test::Workspace w;
    askTownships(w);
    step(w, "甲镇", ReviewStep::Submit);
    QList<domain::RequirementId> all;
    for (const auto &line : w.asked())
        all << line.id;
    const auto sentence = test::sentenceOf([&] {
        w.write([=](Database &db, const Author &by) {
            return takeReviewStep(db, by, all, ReviewStep::Accept, {});
        });
    });
    CHECK(sentence.contains("乙镇"));
    CHECK(sentence.contains("还没有报送"));
    CHECK(w.asked().first().state == RequirementState::Submitted);
}

TEST_CASE("a returned material keeps its reason until it is sent in again", "[workflow][review]")
{
    test::Workspace w;
    w.ask();
    step(w, "区教育局", ReviewStep::Submit);
    CHECK(test::sentenceOf([&] { step(w, "区教育局", ReviewStep::Return, "  "); }).contains("理由"));
    step(w, "区教育局", ReviewStep::Return, "缺盖章");
    CHECK(w.asked().first().reason == "缺盖章");
    step(w, "区教育局", ReviewStep::Submit);
    CHECK(w.asked().first().reason.isEmpty());
}

TEST_CASE("an extension is asked for, granted, and moves the date", "[workflow][review]")
{
    test::Workspace w;
    askTownships(w);
    const auto id = w.asked().first().id;
    CHECK_FALSE(test::sentenceOf([&] {
                    w.write([=](Database &db, const Author &by) {
                        return askExtension(db, by, {id}, due.addDays(-30), {});
                    });
                }).isEmpty());
    w.write([=](Database &db, const Author &by) {
        return askExtension(db, by, {id}, due.addDays(15), "正在整理");
    });
    CHECK(w.asked().first().due() == due);
    w.write([=](Database &db, const Author &by) { return decideExtension(db, by, {id}, true); });
    CHECK(w.asked().first().due() == due.addDays(15));
    CHECK_FALSE(w.asked().first().extensionWanted);
}

TEST_CASE("what is settled keeps its date and gets no more time", "[workflow][review]")
{
    test::Workspace w;
    askTownships(w);
    step(w, "甲镇", ReviewStep::NilReturn);
    step(w, "乙镇", ReviewStep::NotApplicable, "没有此类情形");
    step(w, "丙乡", ReviewStep::Submit);
    QList<domain::RequirementId> ids;
    for (const auto &line : w.asked())
        ids << line.id;
    const auto later = due.addDays(30);
    w.write([=](Database &db, const Author &by) { return setDueDates(db, by, ids, later); });
    auto asking = Asking{{w.material().id}, {}, {w.group("各乡镇").id}, {}, {}, later.addDays(1), true};
    w.write([=](Database &db, const Author &by) { return askUnits(db, by, asking); });
    for (const auto &line : w.asked())
        CHECK(line.dueOn == (line.unit == w.unit("丙乡").id ? later.addDays(1) : due));
    const auto refusedFor = [&](const QList<domain::RequirementId> &of, bool isExtension) {
        return test::sentenceOf([&] {
            w.write([=](Database &db, const Author &by) {
                return isExtension ? askExtension(db, by, of, later.addDays(60), {})
                                   : setDueDates(db, by, of, later);
            });
        });
    };
    CHECK(refusedFor(ids.mid(0, 2), false).contains("都已经办结"));
    CHECK(refusedFor(ids, true).contains("不需要延期"));
}

TEST_CASE("several ask for more time at once, and none does when one of them cannot", "[workflow][review]")
{
    test::Workspace w;
    askTownships(w);
    QList<domain::RequirementId> ids;
    for (const auto &line : w.asked())
        ids << line.id;
    REQUIRE(ids.size() > 1);
    w.write([=](Database &db, const Author &by) { return setDueDates(db, by, {ids.last()}, {}); });
    CHECK_FALSE(test::sentenceOf([&] {
                    w.write([=](Database &db, const Author &by) {
                        return askExtension(db, by, ids, QDate(2024, 6, 15), {});
                    });
                }).isEmpty());
    CHECK_FALSE(w.asked().first().extensionWanted);
    w.write([=](Database &db, const Author &by) { return setDueDates(db, by, ids, QDate(2024, 5, 31)); });
    w.write([=](Database &db, const Author &by) {
        return askExtension(db, by, ids, QDate(2024, 6, 15), "正在整理");
    });
    w.write([=](Database &db, const Author &by) { return decideExtension(db, by, ids, true); });
    for (const auto &line : w.asked())
        CHECK(line.due() == QDate(2024, 6, 15));
    CHECK_FALSE(test::sentenceOf([&] {
                    w.write(
                        [=](Database &db, const Author &by) { return decideExtension(db, by, ids, true); });
                }).isEmpty());
}

TEST_CASE("what is noted at several leaves the rest of each as it was", "[workflow][asking]")
{
    test::Workspace w;
    w.ask();
    w.ask(QStringLiteral("区水务局"));
    const auto first = w.asked()[0].id;
    const auto second = w.asked()[1].id;
    w.write([=](Database &db, const Author &by) {
        return setRequirementDetails(
            db, by, {first},
            {.note = "先交电子版", .askedCount = 3, .handler = "李四", .handlerTelephone = "13800000000"});
    });
    RequirementDetails office;
    office.office = "法规股";
    w.write([=](Database &db, const Author &by) {
        return setRequirementDetails(db, by, {first, second}, office);
    });
    for (const auto &line : w.asked())
        CHECK(line.office == "法规股");
    CHECK(w.asked()[0].note == "先交电子版");
    CHECK(w.asked()[0].askedCount == 3);
    CHECK(w.asked()[0].handler == "李四");
    CHECK(w.asked()[0].handlerTelephone == "13800000000");
    CHECK(w.asked()[1].handler.isEmpty());

    RequirementDetails fewer;
    fewer.askedCount = 0;
    fewer.handler = QString();
    w.write([=](Database &db, const Author &by) { return setRequirementDetails(db, by, {first}, fewer); });
    CHECK_FALSE(w.asked()[0].askedCount);
    CHECK(w.asked()[0].handler.isEmpty());
    CHECK(w.asked()[0].handlerTelephone == "13800000000");
}

TEST_CASE("progress counts a material when every unit that counts has answered", "[workflow][progress]")
{
    test::Workspace w;
    askTownships(w);
    const auto answered = [&] {
        int sum = 0;
        for (const auto &task :
             w.session->read([](Database &db) { return storage::taskProgress(db); }).result())
            sum += task.progress.answered;
        return sum;
    };
    for (const auto *unit : {"甲镇", "乙镇"}) {
        step(w, unit, ReviewStep::Submit);
        step(w, unit, ReviewStep::Accept);
    }
    CHECK(answered() == 0);
    step(w, "丙乡", ReviewStep::NotApplicable, "没有此类情形");
    CHECK(answered() == 1);
    CHECK(w.material().state == RequirementState::Accepted);
}

TEST_CASE("a row with pieces in it is 进行中 at no percent, and one with nothing is 未开始",
          "[workflow][progress]")
{
    test::Workspace w;
    const auto first = [&] {
        return w.session->read([](Database &db) { return storage::taskProgress(db).first().progress; })
            .result();
    };
    CHECK(markOf(first()) == domain::ProgressMark::NotStarted);
    addFiles(*w.session, w.material().requirement, {w.file("甲.txt", "a")}, {});
    CHECK(first().begun == 1);
    CHECK(first().percent() == 0);
    CHECK(markOf(first()) == domain::ProgressMark::Started);
    // What a unit answered is begun as well, with or without a file.
    w.ask("区教育局", 2);
    w.write([id = w.asked().first().id](Database &db, const Author &by) {
        return takeReviewStep(db, by, {id}, ReviewStep::Submit, {});
    });
    CHECK(first().begun == 2);
    w.write([id = w.asked().first().id](Database &db, const Author &by) {
        return takeReviewStep(db, by, {id}, ReviewStep::Accept, {});
    });
    CHECK(first().begun == 1);
    CHECK(first().answered == 1);
}

TEST_CASE("a unit that has answered is not deleted but can be retired, and keeps its answers",
          "[workflow][units]")
{
    test::Workspace w;
    w.ask("区教育局", 1);
    w.ask("区教育局", 2);
    w.write([id = w.asked().first().id](Database &db, const Author &by) {
        return takeReviewStep(db, by, {id}, ReviewStep::Submit, {});
    });
    const auto id = w.unit("区教育局").id;
    CHECK(test::sentenceOf([&] {
              w.write([=](Database &db, const Author &by) { return deleteUnit(db, by, id); });
          }).contains("停用"));
    w.write([=](Database &db, const Author &by) { return retireUnit(db, by, id); });
    REQUIRE(w.asked().size() == 1);
    CHECK(w.asked().first().state == RequirementState::Submitted);
    CHECK(w.unit("区教育局").retired);
}

TEST_CASE("an alias confirmed takes its requirements and memberships along", "[workflow][units]")
{
    test::Workspace w;
    setMembers(w, {"区教育局"});
    w.ask("区教育局");
    w.write([from = w.unit("区教育局").id, into = w.unit("区水务局").id](Database &db, const Author &by) {
        return takeAsAlias(db, by, from, into);
    });
    CHECK(w.asked().first().unit == w.unit("区水务局").id);
    CHECK(w.unit("区水务局").aliases == QStringList{"区教育局"});
    CHECK(w.group("各乡镇").units == QList{w.unit("区水务局").id});
}

TEST_CASE("two units with one name or alias are refused", "[workflow][units]")
{
    test::Workspace w;
    CHECK(test::sentenceOf([&] {
              w.write([](Database &db, const Author &by) {
                  return addUnits(db, by, {test::entry("甲镇"), test::entry("区水务局")});
              });
          }).contains("区水务局"));
    CHECK_THROWS(w.unit("甲镇"));
}

TEST_CASE("contacts leave no values in the history and are undone all the same", "[workflow][units]")
{
    test::Workspace w;
    auto changed = test::entry("区教育局");
    changed.contact.person = "王某某";
    changed.contact.telephone = "13800000001";
    w.write([id = w.unit("区教育局").id, changed](Database &db, const Author &by) {
        return editUnit(db, by, id, changed);
    });
    changed.contact.telephone = "13800000002";
    const auto second = w.write([id = w.unit("区教育局").id, changed](Database &db, const Author &by) {
        return editUnit(db, by, id, changed);
    });
    const auto telephone = [&] {
        return w.session->read([](Database &db) { return storage::unitContacts(db); })
            .result()
            .value(w.unit("区教育局").id)
            .telephone;
    };
    CHECK(telephone() == "13800000002");
    w.write([second](Database &db, const Author &by) { return storage::revert(db, by, second, "撤销"); });
    CHECK(telephone() == "13800000001");
    for (const auto &change :
         w.session->read([](Database &db) { return storage::history(db, 1000); }).result()) {
        CHECK_FALSE(change.after.toString().contains("1380000000"));
        CHECK_FALSE(change.before.toString().contains("王某某"));
    }
}
