#include "ui/reviewing/requirement_scope.h"

namespace taizhang::ui {

using domain::Todo;
using storage::RequirementLine;

bool isTodo(Todo todo, const RequirementLine &line, QDate today)
{
    // A retired unit owes nothing, but what it sent wants to be registered.
    if (!line.counts() && !(line.isUnregistered() && (todo == Todo::Missing || todo == Todo::Returned)))
        return false;
    return domain::isTodo(todo, line.state, line.due(), line.extensionWanted.has_value(), today);
}

std::optional<domain::UnitId> RequirementScope::unit() const
{
    const auto *unit = std::get_if<domain::UnitId>(&of);
    return unit == nullptr ? std::nullopt : std::optional(*unit);
}

std::optional<Todo> RequirementScope::todo() const
{
    const auto *todo = std::get_if<Todo>(&of);
    return todo == nullptr ? std::nullopt : std::optional(*todo);
}

bool RequirementScope::contains(const RequirementLine &line, QDate today) const
{
    return unit() ? line.unit == unit() : isTodo(*todo(), line, today);
}

bool RequirementScope::isWork(const RequirementLine &line, QDate today) const
{
    return contains(line, today) && isTodo(todo().value_or(Todo::ToReview), line, today);
}

QString RequirementScope::title(const Roster &roster) const
{
    if (todo())
        return domain::todoLabel(*todo());
    const auto *known = roster.unit(*unit());
    return known == nullptr ? QString() : known->name;
}

} // namespace taizhang::ui
