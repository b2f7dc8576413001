#include "core/domain/units/owing_words.h"

#include "core/domain/tasks/standing.h"
#include "core/domain/tasks/todo.h"

#include <catch2/catch.hpp>

using namespace taizhang::domain;

TEST_CASE("a group of states has one word wherever it is counted", "[domain]")
{
    CHECK(waitingWord() == QStringLiteral("待审核"));
    CHECK(waitingWord() == standingLabel(Standing::Waiting));
    CHECK(waitingWord() == todoLabel(Todo::ToReview));
    CHECK(answeredWord() != unitStateLabel(RequirementState::Accepted)); // 零报告 counts, too
}
