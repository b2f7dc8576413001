#include "core/domain/tasks/standing.h"

#include "core/domain/tr.h"

#include <numeric>

namespace taizhang::domain {

Standing standingOf(RequirementState state, std::optional<QDate> due, QDate today)
{
    const auto when = timeliness(state, due, today);
    if (when == Timeliness::Overdue)
        return Standing::Overdue;
    switch (state) {
    case RequirementState::Missing:
        return when == Timeliness::Soon ? Standing::Soon : Standing::Missing;
    case RequirementState::Submitted:
    case RequirementState::LeadReviewed:
        return Standing::Waiting;
    case RequirementState::Returned:
        return Standing::Returned;
    case RequirementState::NilReturn:
        return Standing::NilReturn;
    case RequirementState::NotApplicable:
        return Standing::NotApplicable;
    case RequirementState::Collected:
    case RequirementState::Accepted:
        break;
    }
    return Standing::Accepted;
}

QString standingLabel(Standing standing)
{
    switch (standing) {
    case Standing::NotApplicable:
        return tr("不适用");
    case Standing::NilReturn:
        return tr("零报告");
    case Standing::Accepted:
        return tr("通过");
    case Standing::Waiting:
        return tr("待审核");
    case Standing::Missing:
        return tr("未报送");
    case Standing::Soon:
        return tr("临期");
    case Standing::Returned:
        return tr("退回");
    case Standing::Overdue:
        return tr("逾期");
    }
    return {};
}

QList<Standing> standings()
{
    QList<Standing> all;
    for (int i = standingCount - 1; i >= 0; --i)
        all << Standing(i);
    return all;
}

StandingCounts &StandingCounts::operator+=(const StandingCounts &other)
{
    for (size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
    m_returnedLate += other.m_returnedLate;
    m_returnedSoon += other.m_returnedSoon;
    return *this;
}

int StandingCounts::all() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

std::optional<Standing> StandingCounts::worst() const
{
    for (int i = standingCount - 1; i >= 0; --i)
        if (m_counts[size_t(i)] > 0)
            return Standing(i);
    return std::nullopt;
}

QString StandingCounts::words() const
{
    QStringList words;
    const auto say = [](QStringList &into, Standing standing, int many, const QStringList &ofThese = {}) {
        if (many == 0)
            return;
        into << QStringLiteral("%1 %2").arg(standingLabel(standing)).arg(many);
        if (!ofThese.isEmpty())
            into.last() += tr("（%1）").arg(ofThese.join(tr("，")));
    };
    const auto dated = [&](int late, int soon) {
        QStringList parts;
        say(parts, Standing::Overdue, late);
        say(parts, Standing::Soon, soon);
        return parts;
    };
    say(words, Standing::Returned, returned(), dated(m_returnedLate, m_returnedSoon));
    say(words, Standing::Missing, missing(), dated(overdue() - m_returnedLate, of(Standing::Soon)));
    for (const auto standing :
         {Standing::Waiting, Standing::Accepted, Standing::NilReturn, Standing::NotApplicable})
        say(words, standing, of(standing));
    return words.join(tr("，"));
}

} // namespace taizhang::domain
