#pragma once

#include "core/exchange/official_table.h"
#include "core/workflow/asking.h"
#include "core/workflow/reviewing.h"
#include "core/workflow/unit_directory.h"
#include "core/workflow/workspace_session.h"
#include "core/domain/error.h"
#include "core/storage/requirement_repository.h"
#include "core/storage/unit_repository.h"

#include <QDate>
#include <QDir>

namespace taizhang::test {

/// A ledger of the official table in which every row is asked of every unit of a directory filled up to
/// `units`, by the use cases of the program, day after day: some answered, returned, late, some units silent.
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
    Asking asking;
    for (const auto &unit : directory.mid(0, units))
        asking.units << unit.id;
    const auto materials = run([](Database &database) { return storage::materialLines(database); });
    for (const auto &material : materials)
        if (material.place == 1)
            asking.materials << material.id;
    asking.dueOn = today.addDays(-2);
    run([&](Database &database) { return askUnits(database, on(50), asking); });
    const auto asked = run([](Database &database) { return storage::requirementLines(database); });
    QList<domain::RequirementId> submitted, accepted, returned, nil, later, soon, notApplicable;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const auto unit = asked[i].unit->value();
        const auto roll = (i * 7919 + unit * 31) % 100;
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
    const auto step = [&](const QList<domain::RequirementId> &which, domain::ReviewStep review,
                          const QString &reason) {
        for (qsizetype begin = 0; begin < which.size(); begin += 1 + which.size() / 9)
            run([&](Database &database) {
                return takeReviewStep(database, on(30 - int(begin * 27 / std::max<qsizetype>(1, which.size()))),
                                      which.mid(begin, 1 + which.size() / 9), review, reason);
            });
    };
    step(submitted, domain::ReviewStep::Submit, {});
    step(accepted, domain::ReviewStep::Accept, {});
    step(returned, domain::ReviewStep::Return, QStringLiteral("缺少盖章页"));
    step(nil, domain::ReviewStep::NilReturn, {});
    step(notApplicable, domain::ReviewStep::NotApplicable, QStringLiteral("无此职能"));
    return session;
}

} // namespace taizhang::test
