#include "core/domain/tasks/next_notice.h"

#include <algorithm>

namespace taizhang::domain {

std::optional<NoticeKind> nextNotice(const UnitProgress &standing, const QList<SentNotice> &sent, QDate today)
{
    if (standing.asked == 0 || standing.owed() == 0)
        return std::nullopt;
    // Whoever was reminded knows what is asked.
    if (sent.isEmpty())
        return NoticeKind::Assignment;
    const SentNotice *last = nullptr; // of the highest degree, the latest
    for (const auto &notice : sent)
        if (isReminder(notice.kind) && notice.stillOwed &&
            (last == nullptr ||
             std::pair(notice.kind, notice.issuedOn) >= std::pair(last->kind, last->issuedOn)))
            last = &notice;
    const bool late = standing.overdue + standing.returned > 0;
    if (last == nullptr)
        return late || standing.soon > 0 ? std::optional(NoticeKind::Prompt) : std::nullopt;
    if (!late || usualReplyDay(last->kind, last->issuedOn) >= today)
        return std::nullopt;
    return last->kind == NoticeKind::Circular ? NoticeKind::Circular
                                              : static_cast<NoticeKind>(static_cast<int>(last->kind) + 1);
}

} // namespace taizhang::domain
