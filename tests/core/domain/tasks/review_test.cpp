#include "core/domain/tasks/review.h"

#include <catch2/catch.hpp>

#include <array>

using namespace taizhang::domain;
using enum RequirementState;

namespace {

// Every cell of the table: what the step (column, in the order of ReviewStep) leads to from the state; none:
// it is not allowed.
struct Row
{
    RequirementState from;
    std::array<std::optional<RequirementState>, 7> to;
};
const std::optional<RequirementState> none;
const std::array table{
    //  from           登记报送    初审通过       通过       退回       零报告      不适用          重新打开
    Row{Missing, {Submitted, none, none, none, NilReturn, NotApplicable, none}},
    Row{Collected, {none, none, none, none, none, none, none}},
    Row{Submitted, {none, LeadReviewed, Accepted, Returned, NilReturn, NotApplicable, Missing}},
    Row{LeadReviewed, {none, none, Accepted, Returned, NilReturn, NotApplicable, Missing}},
    Row{Accepted, {none, none, none, Returned, none, none, Missing}},
    Row{Returned, {Submitted, none, none, none, NilReturn, NotApplicable, none}},
    Row{NilReturn, {Submitted, none, none, Returned, none, NotApplicable, Missing}},
    Row{NotApplicable, {none, none, none, none, none, none, Missing}},
};

} // namespace

TEST_CASE("which step is allowed from which state, cell by cell", "[domain][review]")
{
    REQUIRE(reviewSteps().size() == 7);
    for (const auto &row : table)
        for (int step = 0; step < 7; ++step) {
            INFO(stateWord(row.from).toStdString() << " " << step);
            CHECK(stateAfter(row.from, reviewSteps()[step]) == row.to[size_t(step)]);
            CHECK(stepRefusal(row.from, reviewSteps()[step]).isEmpty() == row.to[size_t(step)].has_value());
        }
}

TEST_CASE("only 退回 and 不适用 want a reason", "[domain][review]")
{
    for (const auto step : reviewSteps())
        CHECK(needsReason(step) == (step == ReviewStep::Return || step == ReviewStep::NotApplicable));
}

TEST_CASE("a refusal says why in the words of the clerk", "[domain][review]")
{
    CHECK(stepRefusal(Missing, ReviewStep::Accept) == QStringLiteral("还没有报送，不能“通过”"));
    CHECK(stepRefusal(Accepted, ReviewStep::Accept) == QStringLiteral("已经是“通过”"));
    CHECK(stepRefusal(Accepted, ReviewStep::NilReturn) ==
          QStringLiteral("现在是“通过”，不能“零报告”，要再办先“重新打开”"));
}
