#pragma once

#include "core/domain/error.h"
#include "core/exchange/official_table.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/tasks/asking.h"
#include "core/workflow/tasks/reviewing.h"
#include "core/workflow/units/unit_directory.h"
#include "core/workflow/workspace/workspace_session.h"

#include <QDate>

#include <algorithm>

namespace taizhang::test {

/// A ledger of the official table in which every row is asked of every unit of a directory of `units`,
/// by the use cases of the program, day after day: some answered, returned, late, some units silent.
/// All names are made up.
inline std::unique_ptr<workflow::WorkspaceSession> makeFullLedger(const QString &folder, int units,
                                                                  QDate today = QDate::currentDate())
{
    using namespace workflow;
    using storage::Author;
    using storage::Database;
    const platform::Actor clerk{QStringLiteral("张三"), QStringLiteral("PC-3")};
    const auto on = [&](int daysAgo) {
        return Author{clerk, QDateTime(today.addDays(-daysAgo), QTime(12, 0))};
    };
    WorkspaceSession::create(folder, exchange::officialTable(), on(60));
    auto session = WorkspaceSession::open(folder, WorkspaceSession::Purpose::Write, clerk);
    const auto run = [&](auto work) {
        return session->read(std::move(work)).result();
    };
    auto directory = run([](Database &database) { return storage::units(database); });
    if (directory.size() < units) {
        QList<domain::UnitEntry> entries;
        for (int i = int(directory.size()) + 1; i <= units; ++i) {
            domain::UnitEntry entry;
            entry.name = i % 2 == 0 ? QStringLiteral("示例%1镇").arg(QChar(0x4E00 + i))
                                    : QStringLiteral("区示例%1局").arg(QChar(0x4E00 + i));
            entries << entry;
        }
        run([&](Database &database) { return addUnits(database, on(59), entries); });
        directory = run([](Database &database) { return storage::units(database); });
    }
    for (const auto &surplus : directory.mid(units))
        run([&](Database &database) { return retireUnit(database, on(58), surplus.id); });
    Asking asking;
    for (const auto &unit : directory.mid(0, units))
        asking.units << unit.id;
    const auto materials = run([](Database &database) { return storage::materialLines(database); });
    for (const auto &material : materials)
        if (material.place == 1)
            asking.materials << material.id;
    asking.dueOn = today.addDays(-2);
    run([&](Database &database) { return askUnits(database, on(50), asking); });
    auto asked = run([](Database &database) { return storage::requirementLines(database); });
    QList<domain::RequirementId> submitted, accepted, returned, nil, later, soon, notApplicable;
    std::sort(asked.begin(), asked.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const auto unit = asked[i].unit->value();
        const auto roll = (quint32(i) * 2654435761U >> 16) % 100;
        if (unit % 7 == 3) { // silent
            (roll < 60 ? later : soon) << asked[i].id;
        } else if (roll < 70) {
            submitted << asked[i].id;
            if (roll < 50)
                accepted << asked[i].id;
            else if (roll < 56)
                returned << asked[i].id;
        } else if (roll < 75) {
            nil << asked[i].id;
        } else if (roll < 77) {
            notApplicable << asked[i].id;
        } else if (roll < 94) {
            (roll < 90 ? later : soon) << asked[i].id;
        }
    }
    const auto due = [&](const QList<domain::RequirementId> &which, int inDays) {
        run([&](Database &database) { return setDueDates(database, on(40), which, today.addDays(inDays)); });
    };
    due(later, 30);
    due(soon, 3);
    due(returned.mid(0, returned.size() * 2 / 3), 20);
    // A tenth every three days, so that there is something to be seen over time.
    for (int part = 0; part < 10; ++part) {
        const auto tenth = [part](const QList<domain::RequirementId> &all) {
            const auto size = all.size() / 10 + 1;
            return all.mid(part * size, size);
        };
        const auto step = [&](QList<domain::RequirementId> which, domain::ReviewStep review,
                              const QString &reason) {
            if (!which.isEmpty())
                run([&](Database &database) {
                    return takeReviewStep(database, on(30 - 3 * part), which, review, reason);
                });
        };
        const auto sent = tenth(submitted);
        const auto ofSent = [&](const QList<domain::RequirementId> &all) {
            QList<domain::RequirementId> both;
            std::set_intersection(sent.cbegin(), sent.cend(), all.cbegin(), all.cend(),
                                  std::back_inserter(both));
            return both;
        };
        step(sent, domain::ReviewStep::Submit, {});
        step(tenth(nil), domain::ReviewStep::NilReturn, {});
        step(tenth(notApplicable), domain::ReviewStep::NotApplicable, QStringLiteral("无此职能"));
        step(ofSent(accepted), domain::ReviewStep::Accept, {});
        step(ofSent(returned), domain::ReviewStep::Return, QStringLiteral("缺少盖章页"));
    }
    return session;
}

} // namespace taizhang::test
