#include "core/domain/backup_rotation.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace taizhang::domain {

namespace {

constexpr int wholeDays = 2;
constexpr int keptDays = 7;
constexpr int keptWeeks = 4;
constexpr int keptMonths = 12;
constexpr int longestPause = 366; // days; what lies further apart is of two clocks

/// The latest periods of one kind, counted as they turn up from the newest backup backwards.
class Periods
{
public:
    explicit Periods(int most) : m_most(most) {}

    enum class Turn { First, Again, TooOld };
    Turn take(qint64 period)
    {
        if (m_seen.contains(period))
            return Turn::Again;
        if (m_seen.size() >= m_most)
            return Turn::TooOld;
        m_seen.insert(period);
        return Turn::First;
    }

private:
    int m_most;
    QSet<qint64> m_seen;
};

/// What is kept of one stretch of time, counted from its newest backup backwards.
class Kept
{
public:
    bool take(QDate day)
    {
        const auto number = day.toJulianDay();
        // Every one is asked, so that each counts what it has seen.
        const bool kept[] = {
            m_whole.take(number) != Periods::Turn::TooOld, m_days.take(number) == Periods::Turn::First,
            m_weeks.take(number / 7) == Periods::Turn::First, // a Julian day of 0 is a Monday
            m_months.take(day.year() * 12 + day.month()) == Periods::Turn::First};
        return std::any_of(std::begin(kept), std::end(kept), [](bool one) { return one; });
    }

private:
    Periods m_whole{wholeDays};
    Periods m_days{keptDays};
    Periods m_weeks{keptWeeks};
    Periods m_months{keptMonths};
};

/// One look at them, the latest first.
QSet<int> surplusAmong(const QList<BackupMark> &backups, QDate today)
{
    Kept tillToday;
    Kept afterToday;
    Kept beforeTheGap;
    bool behindGap = false;
    QDate later;
    QSet<int> surplus;
    for (const auto &backup : backups) {
        const bool after = backup.day > today;
        if (!after) {
            behindGap = behindGap || (later.isValid() && backup.day.daysTo(later) > longestPause);
            later = backup.day;
        }
        auto &stretch = after ? afterToday : behindGap ? beforeTheGap : tillToday;
        if (!stretch.take(backup.day))
            surplus.insert(backup.sequence);
    }
    return surplus;
}

} // namespace

QSet<int> surplusBackups(QList<BackupMark> backups, QDate today)
{
    std::sort(backups.begin(), backups.end(), [](const BackupMark &a, const BackupMark &b) {
        return std::pair(a.day, a.sequence) > std::pair(b.day, b.sequence);
    });
    int newest = 0;
    for (const auto &backup : std::as_const(backups))
        newest = std::max(newest, backup.sequence);
    // What goes may open a gap.
    QSet<int> all;
    for (;;) {
        auto surplus = surplusAmong(backups, today);
        surplus.remove(newest);
        if (surplus.isEmpty())
            return all;
        all += surplus;
        backups.removeIf([&](const BackupMark &backup) { return surplus.contains(backup.sequence); });
    }
}

} // namespace taizhang::domain
