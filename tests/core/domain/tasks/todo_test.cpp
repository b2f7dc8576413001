#include "core/domain/tasks/todo.h"

#include <catch2/catch.hpp>

using namespace taizhang::domain;

namespace {

const QDate today(2024, 5, 20);

QList<Todo> todosOf(RequirementState state, std::optional<QDate> due, bool extensionAsked = false)
{
    QList<Todo> found;
    for (const auto todo : todos())
        if (isTodo(todo, state, due, extensionAsked, today))
            found << todo;
    return found;
}

} // namespace

TEST_CASE("a requirement stands in every list where something is to be done about it", "[domain][todo]")
{
    using enum RequirementState;
    CHECK(todosOf(Missing, QDate(2024, 5, 19)) == QList{Todo::Overdue, Todo::Missing});
    CHECK(todosOf(Missing, today) == QList{Todo::Soon, Todo::Missing});
    CHECK(todosOf(Missing, QDate(2024, 5, 27)) == QList{Todo::Soon, Todo::Missing});
    CHECK(todosOf(Missing, QDate(2024, 5, 28)) == QList{Todo::Missing});
    CHECK(todosOf(Missing, {}) == QList{Todo::Missing, Todo::Undated});
    CHECK(todosOf(Returned, QDate(2024, 5, 19)) == QList{Todo::Overdue, Todo::Returned});
    CHECK(todosOf(Returned, {}) == QList{Todo::Returned, Todo::Undated});
    CHECK(todosOf(Missing, QDate(2024, 5, 19), true) ==
          QList{Todo::Overdue, Todo::Missing, Todo::ExtensionAsked});
    for (const auto state : {Submitted, LeadReviewed})
        CHECK(todosOf(state, QDate(2024, 5, 1)) == QList{Todo::ToReview});
    for (const auto state : {Accepted, NilReturn, NotApplicable})
        CHECK(todosOf(state, QDate(2024, 5, 1)).isEmpty());
}

TEST_CASE("every list has its own words, the most urgent first", "[domain][todo]")
{
    CHECK(todos().first() == Todo::Overdue);
    QSet<QString> labels;
    for (const auto todo : todos()) {
        labels << todoLabel(todo);
        CHECK(todoMeaning(todo).endsWith(u'。'));
    }
    CHECK(labels.size() == todos().size());
}
