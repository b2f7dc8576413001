#pragma once

#include "core/domain/tasks/todo.h"
#include "ui/shared/roster.h"

#include <variant>

namespace taizhang::ui {

/// Which requirements a list is about: those of one unit, or those of one kind of 待办.
struct RequirementScope
{
    std::variant<domain::Todo, domain::UnitId> of;
    bool operator==(const RequirementScope &) const = default;

    std::optional<domain::UnitId> unit() const;
    std::optional<domain::Todo> todo() const;

    bool contains(const storage::RequirementLine &line, QDate today) const;
    /// Whether who goes through the list has something to do there: with a unit's what waits for review.
    bool isWork(const storage::RequirementLine &line, QDate today) const;
    /// 某某镇, 待审核.
    QString title(const Roster &roster) const;
};

bool isTodo(domain::Todo todo, const storage::RequirementLine &line, QDate today);

} // namespace taizhang::ui
