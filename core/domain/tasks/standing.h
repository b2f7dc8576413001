#pragma once

#include "core/domain/tasks/due.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace taizhang::domain {

/// How one requirement that is asked of a unit stands on a day, by its state and its date; the worse the
/// later.
enum class Standing {
    NotApplicable,
    NilReturn,
    Accepted,
    Waiting,  ///< 已报送 or 初审: for the bureau to look at
    Missing,  ///< 未报送, not yet due or without a date
    Soon,     ///< 未报送 and 临期
    Returned, ///< 退回, not yet due
    Overdue,  ///< 未报送 or 退回, and the day is past
};
constexpr int standingCount = int(Standing::Overdue) + 1;

Standing standingOf(RequirementState state, std::optional<QDate> due, QDate today);

/// 不适用, 零报告, 通过, 待审核, 未报送, 临期, 退回, 逾期.
QString standingLabel(Standing standing);
/// Every one, the worst first.
QList<Standing> standings();

/// How many of a set of requirements stand how. 不适用 leaves the denominator.
class StandingCounts
{
public:
    /// `isReturned`: the state is 退回, whatever the date made of it.
    void add(Standing standing, bool isReturned = false)
    {
        ++m_counts[size_t(standing)];
        m_returnedLate += standing == Standing::Overdue && isReturned ? 1 : 0;
    }
    int of(Standing standing) const { return m_counts[size_t(standing)]; }
    StandingCounts &operator+=(const StandingCounts &other);
    bool operator==(const StandingCounts &) const = default;

    int all() const;
    bool isEmpty() const { return all() == 0; }
    /// Those that count.
    int asked() const { return all() - of(Standing::NotApplicable); }
    /// 通过 or 零报告.
    int answered() const { return of(Standing::Accepted) + of(Standing::NilReturn); }
    /// Not there in the end: 未报送 and 退回, late or not.
    int owed() const { return asked() - answered() - of(Standing::Waiting); }
    /// 退回, those that are 逾期 as well: as 待办 counts them.
    int returned() const { return of(Standing::Returned) + m_returnedLate; }
    /// Of those that are 逾期, the ones that are so because what was returned did not come again.
    int returnedLate() const { return m_returnedLate; }
    /// Nothing when there are none.
    std::optional<Standing> worst() const;
    /// 逾期 2（退回 1），未报送 1: the worst first; empty when there are none.
    QString words() const;

private:
    std::array<int, standingCount> m_counts{};
    int m_returnedLate = 0;
};

} // namespace taizhang::domain
