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
///
/// The figures that are shown are those of UnitProgress: 未报送 and 退回 go by the state, late or not; 逾期
/// and 临期 go by the date, and are some of both. Only of() counts each requirement once.
class StandingCounts
{
public:
    /// `returned`: of what is 退回, how it stands to its date.
    void add(Standing standing, std::optional<Timeliness> returned = {})
    {
        ++m_counts[size_t(standing)];
        m_returnedLate += returned == Timeliness::Overdue ? 1 : 0;
        m_returnedSoon += returned == Timeliness::Soon ? 1 : 0;
    }
    /// By the worst that is to be said of each.
    int of(Standing standing) const { return m_counts[size_t(standing)]; }
    StandingCounts &operator+=(const StandingCounts &other);
    bool operator==(const StandingCounts &) const = default;

    int all() const;
    bool isEmpty() const { return all() == 0; }
    /// Those that count.
    int asked() const { return all() - of(Standing::NotApplicable); }
    /// 通过 or 零报告.
    int answered() const { return of(Standing::Accepted) + of(Standing::NilReturn); }
    /// Not there in the end: 未报送 and 退回.
    int owed() const { return asked() - answered() - of(Standing::Waiting); }
    /// 退回.
    int returned() const { return of(Standing::Returned) + m_returnedLate; }
    /// 未报送.
    int missing() const { return owed() - returned(); }
    /// 逾期, of what is 未报送 or 退回.
    int overdue() const { return of(Standing::Overdue); }
    /// 临期, of what is 未报送 or 退回.
    int soon() const { return of(Standing::Soon) + m_returnedSoon; }
    /// Of those that are 退回.
    int returnedLate() const { return m_returnedLate; }
    int returnedSoon() const { return m_returnedSoon; }
    /// Nothing when there are none.
    std::optional<Standing> worst() const;
    /// 退回 2（逾期 1），未报送 3（逾期 1，临期 1），通过 1; empty when there are none.
    QString words() const;

private:
    std::array<int, standingCount> m_counts{};
    int m_returnedLate = 0;
    int m_returnedSoon = 0;
};

} // namespace taizhang::domain
