#include "core/domain/backup_rotation.h"

#include <algorithm>

namespace taizhang::domain {

namespace {

constexpr int wholeDays = 2;
constexpr int keptDays = 7;
constexpr int keptWeeks = 4;
constexpr int keptMonths = 12;

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

} // namespace

QSet<int> surplusBackups(QList<BackupMark> backups)
{
    std::sort(backups.begin(), backups.end(),
              [](const BackupMark &a, const BackupMark &b) { return a.sequence > b.sequence; });
    Periods whole(wholeDays);
    Periods days(keptDays);
    Periods weeks(keptWeeks);
    Periods months(keptMonths);
    QSet<int> surplus;
    for (const auto &backup : std::as_const(backups)) {
        const auto day = backup.day.toJulianDay();
        const auto month = backup.day.year() * 12 + backup.day.month();
        // Every one is asked, so that each counts what it has seen.
        const bool kept[] = {whole.take(day) != Periods::Turn::TooOld, days.take(day) == Periods::Turn::First,
                             weeks.take(day / 7) == Periods::Turn::First, // a Julian day of 0 is a Monday
                             months.take(month) == Periods::Turn::First};
        if (std::none_of(std::begin(kept), std::end(kept), [](bool one) { return one; }))
            surplus.insert(backup.sequence);
    }
    return surplus;
}

} // namespace taizhang::domain
