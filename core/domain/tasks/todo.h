#pragma once

#include "core/domain/tasks/requirement.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace taizhang::domain {

/// 待办: what of the requirements that are asked of units wants somebody to do something. One requirement can
/// be in several.
enum class Todo {
    Overdue,        ///< 逾期
    Soon,           ///< 临期
    ToReview,       ///< 待审核: 已报送 or 初审
    Returned,       ///< 退回待补
    Missing,        ///< 未报送, late or not
    ExtensionAsked, ///< 延期申请, not decided yet
    Undated,        ///< owed, no date set
};

/// Every one, the most urgent first.
QList<Todo> todos();

/// 逾期, 临期, 待审核, 退回待补, 未报送, 延期申请, 未设期限.
QString todoLabel(Todo todo);
/// What stands in it and what to do with it, in a sentence.
QString todoMeaning(Todo todo);

/// What is to be done about a requirement as it stands.
bool isTodo(Todo todo, RequirementState state, std::optional<QDate> due, bool extensionAsked, QDate today);

} // namespace taizhang::domain
