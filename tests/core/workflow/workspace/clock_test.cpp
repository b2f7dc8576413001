#include "core/storage/database/backup.h"
#include "core/workflow/tasks/material_state.h"
#include "core/workflow/tasks/reviewing.h"
#include "core/workflow/workspace/workspace_check.h"
#include "tests/support/workspace_fixture.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using domain::RequirementState;
using storage::Author;
using storage::Database;

namespace {

/// A workspace whose clock says what the test wants.
struct Desk : test::Workspace
{
    template <class Work>
    auto at(const QDateTime &moment, Work work)
    {
        return session
            ->read([moment, work](Database &database) {
                return work(database, Author{test::clerk, moment});
            })
            .result();
    }
};

const auto now = QDateTime(QDate(2024, 3, 1), QTime(9, 0), Qt::UTC);

} // namespace

TEST_CASE("a clock set back by ten years changes neither order nor undo, and the check finds nothing",
          "[clock]")
{
    Desk w;
    w.ask();
    const auto asked = w.asked().first().id;
    w.at(now, [&](Database &db, const Author &by) {
        return takeReviewStep(db, by, {asked}, domain::ReviewStep::Submit, {});
    });
    const auto back = w.at(now.addYears(-10), [&](Database &db, const Author &by) {
        return takeReviewStep(db, by, {asked}, domain::ReviewStep::Return, "请补正");
    });
    CHECK(w.asked().first().state == RequirementState::Returned);
    const auto newest =
        w.at(now, [](Database &db, const Author &) { return storage::history(db, 1).first(); });
    CHECK(newest.at.startsWith("2014-03-01"));
    CHECK(newest.group == back);
    CHECK(checkWorkspace(*w.session, false, {}).findings.isEmpty());
    w.at(now.addYears(-20),
         [&](Database &db, const Author &by) { return storage::revert(db, by, back, "撤销"); });
    CHECK(w.asked().first().state == RequirementState::Submitted);
    CHECK(checkWorkspace(*w.session, false, {}).findings.isEmpty());
}

TEST_CASE("backups of a clock set back are the newest all the same", "[clock][backup]")
{
    Desk w;
    const auto folder = w.path() + "/backups";
    const auto take = [&](const QDateTime &moment) {
        return w.at(moment, [&](Database &db, const Author &by) {
            return storage::writeBackup(db, folder, storage::BackupReason::Daily, by.at, "台账");
        });
    };
    take(now);
    const auto late = take(now.addYears(-10));
    storage::rotateBackups(folder, QDateTime::currentDateTimeUtc());
    CHECK(storage::backupsIn(folder).first().sequence == late.sequence);
    CHECK(storage::backupsIn(folder).size() == 2);
}
