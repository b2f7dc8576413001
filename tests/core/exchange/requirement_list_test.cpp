#include "core/exchange/requirement_list.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::domain;
using exchange::readRequirementTable;
using storage::MaterialLine;
using storage::RequirementLine;
using Outcome = exchange::RequirementListRow::Outcome;

namespace {

const QDate today(2024, 5, 20);
const QStringList headings{"项",       "行",     "材料",       "年度", "单位",
                           "承办股室", "经办人", "经办人电话", "期限", "备注"};

MaterialLine material(int id, int item, int row, const QString &label, int rows = 1)
{
    return {*MaterialId::parse(id),       {},  *TaskId::parse(id), 1, item, row, 1, label,
            QStringLiteral("学法的通知"), rows};
}

Unit unit(int id, const QString &name, const QStringList &aliases = {})
{
    return {*UnitId::parse(id), {}, name, {}, guessUnitKind(name), id, aliases, false, false};
}

RequirementLine task(int id, int ofMaterial, int ofUnit, const QString &period = {})
{
    return {.id = *RequirementId::parse(id),
            .material = *MaterialId::parse(ofMaterial),
            .unit = *UnitId::parse(ofUnit),
            .period = period};
}

/// 30 has one row, 3 has two; 甲镇 is asked for 30, in two years for 3, and 水务局 for the second row of 3.
struct Asked
{
    exchange::StandingTasks tasks{
        {material(1, 30, 1, "2"), material(2, 3, 1, "1", 2), material(3, 3, 2, "1", 2)},
        {unit(1, "甲镇"), unit(2, "区水务局", {"区水利局"})},
        {task(11, 1, 1), task(12, 2, 1, "2022"), task(13, 2, 1, "2023"), task(14, 3, 2)}};

    Asked()
    {
        auto &first = tasks.asked.first();
        first.office = "党政办";
        first.handler = "张某某";
        first.handlerTelephone = "13800000001";
        first.note = "先交\n电子版";
        first.dueOn = QDate(2024, 5, 17);
    }
    exchange::RequirementList read(const QList<QStringList> &rows) const
    {
        return readRequirementTable(QList<QStringList>{headings} + rows, tasks, today);
    }
    exchange::RequirementListRow one(const QStringList &row) const
    {
        const auto list = read({row});
        REQUIRE(list.rows.size() == 1);
        return list.rows.first();
    }
};

} // namespace

TEST_CASE("a list that comes back as it was printed changes nothing", "[exchange][asking]")
{
    const auto list = Asked().read({{"30", "", "2　学法的通知", "", "甲镇", "党政办", "张某某", "138****0001",
                                     "逾期3天　2024年5月17日", "先交　电子版"},
                                    {"", "", "", "", "", "", "", "", "", ""},
                                    {"3", "1", "1　2022年　学法的通知", "2022年", "甲镇"}});
    REQUIRE(list.fault.isEmpty());
    REQUIRE(list.rows.size() == 2);
    for (const auto &row : list.rows) {
        CHECK(row.outcome == Outcome::Same);
        CHECK(row.sentence.isEmpty());
    }
    CHECK(list.rows[0].place == "第30项材料2（甲镇）");
    CHECK(list.rows[1].line == 4);
    CHECK(list.rows[1].requirement == RequirementId::parse(12));
}

TEST_CASE("what was filled in is told with what stood there, and blank cells leave it", "[exchange][asking]")
{
    const auto row = Asked().one({"30", "", "2", "", "甲镇", "", "李某某", "13900000002", "2024-06-30", ""});
    CHECK(row.outcome == Outcome::Changed);
    CHECK(row.changes == QStringList{"经办人：张某某 → 李某某", "经办人电话：138****0001 → 139****0002",
                                     "期限：2024年5月17日 → 2024年6月30日"});
    CHECK(row.news.handler == QString("李某某"));
    CHECK(row.news.telephone == QString("13900000002"));
    CHECK(row.news.dueOn == QDate(2024, 6, 30));
    CHECK_FALSE(row.news.office);
    CHECK_FALSE(row.news.note);
    CHECK(row.sentence.isEmpty());

    const auto second = Asked().one({"第3项", "第2行", "1", "", "区水利局", "办公室"});
    CHECK(second.requirement == RequirementId::parse(14));
    CHECK(second.changes == QStringList{"承办股室：（空） → 办公室"});
}

TEST_CASE("a masked telephone never takes the place of the whole one", "[exchange][asking]")
{
    const auto other = Asked().one({"30", "", "2", "", "甲镇", "", "", "139****0002", "", ""});
    CHECK(other.outcome == Outcome::Same);
    CHECK(other.sentence.contains("139****0002"));
    const auto handedOver = Asked().one({"30", "", "2", "", "甲镇", "", "李某某", "138****0001", "", ""});
    CHECK_FALSE(handedOver.news.telephone);
    CHECK(handedOver.sentence.contains("电话还是原来的138****0001"));
}

TEST_CASE("a number that only begins as that of a task names none", "[exchange][asking]")
{
    for (const auto *item : {"30.5", "-30", "30-2", "3０x"}) {
        const auto row = Asked().one({item, "", "2", "", "甲镇", "办公室", "", "", "", ""});
        CHECK(row.outcome == Outcome::Refused);
        CHECK(row.sentence.contains("序号"));
    }
    CHECK(Asked().one({"30", "0.9", "2", "", "甲镇", "办公室", "", "", "", ""}).outcome == Outcome::Refused);
    for (const auto *item : {"30.0", "第30项", "３０"})
        CHECK(Asked().one({item, "第1行", "2", "", "甲镇", "办公室", "", "", "", ""}).outcome ==
              Outcome::Changed);
}

TEST_CASE("a telephone that a spreadsheet made a number of is read, what is none is to be looked at",
          "[exchange][asking]")
{
    for (const auto *given : {"13900000002.0", "13,900,000,002", "=13900000002"}) {
        const auto row = Asked().one({"30", "", "2", "", "甲镇", "", "", given, "", ""});
        CHECK(row.news.telephone == "13900000002");
        CHECK(row.sentence.isEmpty());
    }
    for (const auto *doubtful : {"0", "00000", "00010119800101123x", "000101199001010028"})
        CHECK(Asked().one({"30", "", "2", "", "甲镇", "", "", doubtful, "", ""}).sentence.contains("请核对"));
    CHECK(Asked().one({"30", "", "2", "", "甲镇", "", "", "12345", "", ""}).sentence.isEmpty());
}

TEST_CASE("a 期限 that is none, or that would not count, is left with a remark", "[exchange][asking]")
{
    Asked asked;
    const auto due = [&](const QString &words) {
        return asked.one({"30", "", "2", "", "甲镇", "", "", "", words, ""});
    };
    CHECK(due("2024年2月31日").outcome == Outcome::Same);
    CHECK(due("2024年2月31日").sentence.contains("不是日期"));
    CHECK(due("5月31日").news.dueOn == QDate(2024, 5, 31));
    CHECK(due("5月31日").sentence.contains("没有写年份"));
    CHECK(due("2024-05-01").news.dueOn == QDate(2024, 5, 1));
    CHECK(due("2024-05-01").sentence.contains("已经过去"));

    asked.tasks.asked.first().extendedTo = QDate(2024, 6, 15);
    CHECK(due("逾期3天（延期）　2024年6月15日").sentence.isEmpty());
    CHECK_FALSE(due("2024-06-01").news.dueOn);
    CHECK(due("2024-06-01").sentence.contains("延期到2024年6月15日"));
    CHECK(due("2024-07-01").news.dueOn == QDate(2024, 7, 1));
    asked.tasks.asked.first().unitRetired = true;
    CHECK_FALSE(due("2024-07-01").news.dueOn);
}

TEST_CASE("what is settled keeps its 期限, as everywhere", "[exchange][asking]")
{
    for (const auto state :
         {RequirementState::Accepted, RequirementState::NilReturn, RequirementState::NotApplicable}) {
        Asked asked;
        asked.tasks.asked.first().state = state;
        const auto row = asked.one({"30", "", "2", "", "甲镇", "", "", "", "2024-06-30", ""});
        CHECK(row.outcome == Outcome::Same);
        CHECK(row.sentence == "已经办结（通过、零报告、不适用），期限没有采用。");
    }
}

TEST_CASE("a row that names no task that is asked is refused with its line", "[exchange][asking]")
{
    const QString much(61, QChar(u'某'));
    const auto list = Asked().read({{"30", "", "2", "", "甲镇", "办公室"},
                                    {"30", "", "2", "", "甲镇", "法规股"},
                                    {"30", "", "9", "", "甲镇", "办公室"},
                                    {"30", "", "2", "2023", "甲镇", "办公室"},
                                    {"3", "", "1", "2022", "甲镇", "办公室"},
                                    {"3", "1", "1", "2022", "丁镇", "办公室"},
                                    {"合计", "", "", "", "", "办公室"},
                                    {"3", "1", "1", "2023", "甲镇", much}});
    REQUIRE(list.rows.size() == 8);
    CHECK(list.rows[0].outcome == Outcome::Changed);
    CHECK(list.count(Outcome::Refused) == 7);
    CHECK(list.rows[1].sentence.contains("第 2 行"));
    CHECK(list.rows[2].line == 4);
    CHECK(list.rows[2].sentence.contains("没有交办这一项"));
    CHECK(list.rows[3].sentence.contains("没有交办这一项"));
    CHECK(list.rows[4].sentence.contains("第3项有 2 行"));
    CHECK(list.rows[5].sentence.contains("丁镇"));
    CHECK(list.rows[6].sentence.contains("序号"));
    CHECK(list.rows[7].sentence.contains("61 字"));
    CHECK(list.rows[7].news.isEmpty());
}

TEST_CASE("a table without the columns that name a task, or with nothing to read, is none of ours",
          "[exchange][asking]")
{
    const Asked asked;
    CHECK_FALSE(
        readRequirementTable({{"单位", "经办人"}, {"甲镇", "李某某"}}, asked.tasks, today).fault.isEmpty());
    CHECK_FALSE(readRequirementTable({{"项", "材料", "单位"}, {"30", "2", "甲镇"}}, asked.tasks, today)
                    .fault.isEmpty());
    CHECK_FALSE(asked.read({}).fault.isEmpty());
    CHECK(readRequirementTable(
              {{"报送任务　甲镇"}, {"项", "材料", "单位", "经办人"}, {"30", "2", "甲镇", "李某某"}},
              asked.tasks, today)
              .count(Outcome::Changed) == 1);
    CHECK(readRequirementTable({{"Item", "Row", "Evidence", "Unit", "Handled by", "Due"},
                                {"30", "", "2　学法的通知", "甲镇", "李某某", "2024-06-30"}},
                               asked.tasks, today)
              .count(Outcome::Changed) == 1); // as the window writes them in English
}
