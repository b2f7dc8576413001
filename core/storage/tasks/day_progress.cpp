#include "core/storage/tasks/day_progress.h"

#include "core/storage/history/journal_entry.h"

#include <QHash>

#include <vector>

namespace taizhang::storage {

using namespace domain;

namespace {

/// The requirements as they stood, brought forward change by change, and what they come to.
class Replay
{
public:
    struct Requirement
    {
        qint64 material = 0;
        qint64 unit = 0; ///< 0: 本局自收
        bool live = false;
        RequirementState state = RequirementState::Missing;
        bool unitRetired = false;
    };

    /// 本局自收 is there from the beginning, a unit's once it was created.
    void add(qint64 id, qint64 material, qint64 unit)
    {
        if (m_requirements.contains(id))
            return;
        m_requirements.insert(id, {material, unit});
        m_ofUnit[unit] << id;
        if (unit == 0)
            change(id, true, RequirementState::Missing);
    }

    const Requirement &at(qint64 id) const { return *m_requirements.constFind(id); }

    void change(qint64 id, bool live, RequirementState state)
    {
        takeOut(id);
        auto &requirement = m_requirements[id];
        requirement.live = live;
        requirement.state = state;
        putIn(id);
    }

    /// From then on the unit owes nothing (domain::counts()). After all of its requirements were added.
    void retire(qint64 unit, bool retired)
    {
        // One after the other: several of them (periods) may be of the same material.
        for (const auto id : m_ofUnit.value(unit)) {
            takeOut(id);
            m_requirements[id].unitRetired = retired;
            putIn(id);
        }
    }

    DayProgress now(QDate day) const
    {
        auto progress = m_now;
        progress.day = day;
        return progress;
    }

private:
    struct Material
    {
        RequirementState own = RequirementState::Missing;
        bool exists = false;
        StateCounts units;
    };

    static bool isCounted(const Requirement &requirement)
    {
        return requirement.live && counts(requirement.state, requirement.unitRetired);
    }

    void takeOut(qint64 id)
    {
        const auto &requirement = at(id);
        auto &material = m_materials[requirement.material];
        tally(material, -1);
        if (requirement.unit != 0 && isCounted(requirement))
            --material.units[requirement.state];
    }

    void putIn(qint64 id)
    {
        const auto &requirement = at(id);
        auto &material = m_materials[requirement.material];
        if (requirement.unit == 0) {
            material.own = requirement.state;
            material.exists = requirement.live;
        } else if (isCounted(requirement)) {
            ++material.units[requirement.state];
        }
        tally(material, 1);
    }

    /// Adds what the material comes to, or takes it away.
    void tally(const Material &material, int sign)
    {
        int asked = 0;
        StateCounts units;
        for (auto state = material.units.cbegin(); state != material.units.cend(); ++state) {
            if (*state == 0)
                continue;
            units.insert(state.key(), *state);
            asked += state.key() == RequirementState::NotApplicable ? 0 : *state;
            m_now.accepted += isAnswered(state.key()) ? sign * *state : 0;
        }
        m_now.asked += sign * asked;
        if (units.isEmpty() && !material.exists)
            return;
        const auto state = units.isEmpty() ? material.own : combinedState(units);
        m_now.materials += state == RequirementState::NotApplicable ? 0 : sign;
        m_now.answered += isAnswered(state) ? sign : 0;
    }

    QHash<qint64, Requirement> m_requirements;
    QHash<qint64, Material> m_materials;
    QHash<qint64, QList<qint64>> m_ofUnit;
    DayProgress m_now;
};

struct Entry
{
    qint64 requirement = 0; ///< 0: of the unit itself
    qint64 unit = 0;
    QDate day;
    QString field;
    QString after;
};

void apply(Replay &replay, const Entry &entry)
{
    if (entry.requirement == 0)
        return replay.retire(entry.unit, fromJson(entry.after).isValid());
    auto requirement = replay.at(entry.requirement);
    if (entry.field == QStringLiteral("retired_at")) {
        requirement.live = !fromJson(entry.after).isValid();
    } else if (entry.field == QStringLiteral("state")) {
        requirement.state = parseStateWord(fromJson(entry.after).toString()).value_or(requirement.state);
    } else {
        requirement.live = true;
        const auto state = fromJson(entry.after).toMap().value(QStringLiteral("state")).toString();
        requirement.state = parseStateWord(state).value_or(RequirementState::Missing);
    }
    replay.change(entry.requirement, requirement.live, requirement.state);
}

} // namespace

QList<DayProgress> progressByDay(Database &database, const QTimeZone &zone)
{
    Replay replay;
    std::vector<Entry> entries;
    // Those without a change come first: what was never touched counts, too.
    for (Query row(database, QStringLiteral(R"(
            SELECT r.id, r.material_id, r.unit_id, c.at, c.field, c.new, c.seq AS seq
            FROM requirement r
            LEFT JOIN change c ON c.entity_uuid = r.uuid AND c.entity = 'requirement'
                 AND c.field IN ('created', 'state', 'retired_at')
            UNION ALL
            SELECT 0, 0, u.id, c.at, c.field, c.new, c.seq FROM unit u
            JOIN change c ON c.entity_uuid = u.uuid AND c.entity = 'unit' AND c.field = 'retired_at'
            ORDER BY seq)"));
         row.next();) {
        if (row.integer(0) != 0)
            replay.add(row.integer(0), row.integer(1), row.integer(2));
        if (!row.isNull(3))
            entries.push_back({row.integer(0), row.integer(2),
                               QDateTime::fromString(row.text(3), Qt::ISODateWithMs).toTimeZone(zone).date(),
                               row.text(4), row.text(5)});
    }
    QList<DayProgress> days;
    for (const auto &entry : entries) {
        const auto day = days.isEmpty() ? entry.day : std::max(days.last().day, entry.day);
        apply(replay, entry);
        if (days.isEmpty() || days.last().day != day)
            days << DayProgress{};
        days.last() = replay.now(day);
    }
    return days;
}

} // namespace taizhang::storage
