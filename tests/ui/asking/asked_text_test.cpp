#include "tests/support/desk_fixture.h"
#include "tests/support/requirement_samples.h"
#include "ui/asking/asked_text.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using domain::RequirementState;

namespace {

const QDate today(2024, 5, 31);

storage::RequirementLine line(RequirementState state, std::optional<QDate> due = {})
{
    static int last = 0;
    ++last;
    auto made = test::requirementLine(last);
    made.unit = domain::UnitId::parse(last);
    made.state = state;
    made.dueOn = due;
    return made;
}

} // namespace

TEST_CASE("the sum of what is asked names every kind that there is, and no other", "[ui][asking]")
{
    CHECK(ui::askedSummary({line(RequirementState::Accepted), line(RequirementState::Accepted),
                            line(RequirementState::Submitted), line(RequirementState::Returned),
                            line(RequirementState::Missing, QDate(2024, 5, 30)),
                            line(RequirementState::Missing, QDate(2024, 6, 1)),
                            line(RequirementState::NilReturn), line(RequirementState::NotApplicable)},
                           today) ==
          "已交办 8 个单位：通过 2，零报告 1，待审核 1，退回 1，未报送 2（逾期 1，临期 1），不适用 1");
    CHECK(ui::askedSummary({line(RequirementState::Missing)}, today) == "已交办 1 个单位：未报送 1");
    CHECK(ui::askedSummary(
              {line(RequirementState::Returned, QDate(2024, 5, 1)), line(RequirementState::Missing)},
              today) == "已交办 2 个单位：退回 1（逾期 1），未报送 1");
    auto again = line(RequirementState::Missing);
    auto year = again;
    year.period = "2023";
    CHECK(ui::askedSummary({again, year}, today) == "已交办 1 个单位 2 项：未报送 2");
}

TEST_CASE("a line says its date in words, why it came back, who handles it and what to look at",
          "[ui][asking]")
{
    test::Desk desk;
    auto asked = line(RequirementState::Returned, QDate(2024, 5, 28));
    asked.material = desk.sheet().tasks[0].materials[1].id; // 照片2-3张。
    asked.unit = desk.ledger->roster().units()[1].id;
    asked.period = "2023";
    asked.reason = "缺盖章页";
    asked.note = "已电话催过";
    auto text = ui::askedText(asked, desk.ledger->roster(), today);
    CHECK(text.name == "区教育局　2023年");
    CHECK(text.due == "2024年5月28日");
    CHECK(text.timeliness == "逾期3天");
    CHECK(text.overdue);
    CHECK(text.alarms == QStringList{"退回理由：缺盖章页"});
    CHECK(text.advice.isEmpty());
    CHECK(text.spoken() ==
          "区教育局　2023年，退回，2024年5月28日，逾期3天，退回理由：缺盖章页，备注：已电话催过");

    asked.unitRetired = true;
    CHECK(ui::askedText(asked, desk.ledger->roster(), today).name == "区教育局（已停用）　2023年");
    asked.unitRetired = false;

    asked.state = RequirementState::Submitted;
    asked.reason.clear();
    asked.filings = 1;
    asked.extendedTo = QDate(2024, 6, 2);
    text = ui::askedText(asked, desk.ledger->roster(), today);
    CHECK(text.due == "2024年6月2日（延期）");
    CHECK(text.timeliness.isEmpty());
    CHECK_FALSE(text.overdue);
    CHECK(text.pieces == "1 件");
    CHECK(text.alarms.isEmpty());
    CHECK(text.advice == QStringList{"请核对：写明“2-3张”，现有 1 件。"});

    asked.extensionReason = "人员调整";
    CHECK(ui::askedText(asked, desk.ledger->roster(), today).remarks.contains("延期：人员调整"));
    asked.extendedTo.reset(); // refused
    CHECK(ui::askedText(asked, desk.ledger->roster(), today).remarks.filter("人员调整").isEmpty());

    asked.askedCount = 4;
    asked.handler = "王某某";
    asked.handlerTelephone = "13800005678";
    text = ui::askedText(asked, desk.ledger->roster(), today);
    CHECK(text.pieces == "1/4 件");
    CHECK(text.advice == QStringList{"请核对：要求 4 件，现有 1 件。"});
    asked.filings = 0;
    CHECK(ui::pieceCount(asked) == "0/4");
    CHECK(text.spoken().contains("王某某 138****5678"));
    CHECK_FALSE(text.spoken().contains("13800005678"));
}
