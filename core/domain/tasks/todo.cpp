#include "core/domain/tasks/todo.h"

#include "core/domain/tasks/due.h"
#include "core/domain/tr.h"

#include <array>

namespace taizhang::domain {

namespace {

struct TodoRow
{
    Todo todo;
    const char *label;
    const char *meaning;
};

constexpr std::array rows{
    TodoRow{Todo::Overdue, QT_TRANSLATE_NOOP("domain", "逾期"),
            QT_TRANSLATE_NOOP("domain", "期限已过，单位还没有报送，或者退回后还没有补正：请催办。")},
    TodoRow{Todo::Soon, QT_TRANSLATE_NOOP("domain", "临期"),
            QT_TRANSLATE_NOOP("domain", "七天之内到期，单位还没有报送，或者退回后还没有补正：请提醒。")},
    TodoRow{Todo::ToReview, QT_TRANSLATE_NOOP("domain", "待审核"),
            QT_TRANSLATE_NOOP("domain", "单位已经报送，等本局审核：通过，或者写明理由退回。")},
    TodoRow{Todo::Returned, QT_TRANSLATE_NOOP("domain", "退回待补"),
            QT_TRANSLATE_NOOP("domain", "已经退回，等单位补正：重新报来后登记报送，再审核。")},
    TodoRow{Todo::Missing, QT_TRANSLATE_NOOP("domain", "未报送"),
            QT_TRANSLATE_NOOP("domain", "已经交办，单位还没有报送，到期没到期的都在这里。")},
    TodoRow{Todo::ExtensionAsked, QT_TRANSLATE_NOOP("domain", "延期申请"),
            QT_TRANSLATE_NOOP("domain", "单位申请延期，等本局决定：同意，或者不同意。")},
    TodoRow{Todo::Undated, QT_TRANSLATE_NOOP("domain", "未设期限"),
            QT_TRANSLATE_NOOP("domain", "已经交办，还没有报送，也没有定期限：请定下期限，到期才会提醒。")},
};

} // namespace

QList<Todo> todos()
{
    QList<Todo> all;
    for (const auto &row : rows)
        all << row.todo;
    return all;
}

QString todoLabel(Todo todo)
{
    return tr(rows[static_cast<size_t>(todo)].label);
}

QString todoMeaning(Todo todo)
{
    return tr(rows[static_cast<size_t>(todo)].meaning);
}

bool isTodo(Todo todo, RequirementState state, std::optional<QDate> due, bool extensionAsked, QDate today)
{
    const auto when = timeliness(state, due, today);
    switch (todo) {
    case Todo::Overdue:
        return when == Timeliness::Overdue;
    case Todo::Soon:
        return when == Timeliness::Soon;
    case Todo::ToReview:
        return state == RequirementState::Submitted || state == RequirementState::LeadReviewed;
    case Todo::Returned:
        return state == RequirementState::Returned;
    case Todo::Missing:
        return state == RequirementState::Missing;
    case Todo::ExtensionAsked:
        return extensionAsked;
    case Todo::Undated:
        return when == Timeliness::Undated;
    }
    return false;
}

} // namespace taizhang::domain
