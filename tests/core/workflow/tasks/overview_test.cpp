#include "core/workflow/tasks/overview.h"

#include "core/storage/tasks/day_progress.h"
#include "core/storage/tasks/progress_repository.h"
#include "core/workflow/letters/bulletin.h"
#include "core/workflow/tasks/asking.h"
#include "core/workflow/tasks/material_state.h"
#include "core/workflow/tasks/reviewing.h"
#include "tests/support/workspace_fixture.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using domain::DayProgress;
using domain::RequirementState;
using domain::ReviewStep;
using storage::Author;
using storage::Database;

namespace {

/// Noon of a day of March 2024 in the bureau's time.
Author on(int day)
{
    return {test::clerk, QDateTime(QDate(2024, 3, day), QTime(12, 0), QTimeZone(8 * 3600)).toUTC()};
}

/// A ledger whose history is made by hand, day by day.
struct Days : test::Workspace
{
    template <class Work>
    QString step(int day, Work work)
    {
        return session->read([=](Database &database) { return work(database, on(day)); }).result();
    }
    QString ask(int day, const QString &unitName, int place)
    {
        Asking asking;
        asking.materials << material(place).id;
        asking.units << unit(unitName).id;
        return step(
            day, [asking](Database &database, const Author &by) { return askUnits(database, by, asking); });
    }
    QString review(int day, qsizetype which, ReviewStep reviewStep, const QString &reason = {})
    {
        return step(day, [id = asked()[which].id, reviewStep, reason](Database &database, const Author &by) {
            return takeReviewStep(database, by, {id}, reviewStep, reason);
        });
    }
    QString revert(int day, const QString &group)
    {
        return step(day, [group](Database &database, const Author &by) {
            return storage::revert(database, by, group, QStringLiteral("撤销"));
        });
    }
    QList<DayProgress> days()
    {
        return session
            ->read([](Database &database) { return storage::progressByDay(database, QTimeZone(8 * 3600)); })
            .result();
    }
    domain::Overview overview(QDate today = QDate(2024, 3, 20))
    {
        return session->read([=](Database &database) { return readOverview(database, today); }).result();
    }
};

DayProgress day(int number, int materials, int answered, int asked, int accepted)
{
    return {QDate(2024, 3, number), materials, answered, asked, accepted};
}

} // namespace

TEST_CASE("the series of days is told by the history, undone steps included", "[workflow][days]")
{
    Days w; // five materials, nobody asked
    CHECK(w.days().isEmpty());
    w.step(1, [id = w.material(3).requirement](Database &database, const Author &by) {
        return setMaterialState(database, by, id, RequirementState::Collected, {});
    });
    const auto asking = w.ask(2, "区教育局", 1);
    w.ask(2, "区水务局", 1);
    w.review(3, 0, ReviewStep::Submit);
    w.review(3, 0, ReviewStep::Accept);
    const auto accepted = w.review(4, 1, ReviewStep::NilReturn);
    const auto undone = w.revert(5, accepted);
    w.revert(6, undone); // redo
    w.review(7, 1, ReviewStep::Reopen);
    w.review(8, 1, ReviewStep::NotApplicable, "无此职能");
    CHECK(w.days() == QList{day(1, 5, 1, 0, 0), day(2, 5, 1, 2, 0), day(3, 5, 1, 2, 1), day(4, 5, 2, 2, 2),
                            day(5, 5, 1, 2, 1), day(6, 5, 2, 2, 2), day(7, 5, 1, 2, 1), day(8, 5, 2, 1, 1)});
    // The last of it is how far everything is.
    domain::Progress now;
    for (const auto &task :
         w.session->read([](Database &database) { return storage::taskProgress(database); }).result())
        now += task.progress;
    CHECK(w.days().last().materials == now.materials);
    CHECK(w.days().last().answered == now.answered);
}

TEST_CASE("what is taken back leaves the series, and comes again with a redo", "[workflow][days]")
{
    Days w;
    const auto asking = w.ask(2, "区教育局", 1);
    const auto undone = w.revert(3, asking);
    CHECK(w.days().last() == day(3, 5, 0, 0, 0));
    w.revert(4, undone);
    CHECK(w.days().last() == day(4, 5, 0, 1, 0));
    w.step(5, [id = w.asked().first().id](Database &database, const Author &by) {
        return withdraw(database, by, {id});
    });
    CHECK(w.days().last() == day(5, 5, 0, 0, 0));
}

TEST_CASE("a day is that of the bureau, and a clock that goes back makes none", "[workflow][days]")
{
    Days w;
    w.session
        ->read([&, id = w.material(3).requirement](Database &database) {
            // 1 March, 20:00 UTC is 2 March there.
            return setMaterialState(database,
                                    {test::clerk, QDateTime(QDate(2024, 3, 1), QTime(20, 0), Qt::UTC)}, id,
                                    RequirementState::Collected, {});
        })
        .result();
    CHECK(w.days() == QList{day(2, 5, 1, 0, 0)});
    w.step(1, [id = w.material(3).requirement](Database &database, const Author &by) {
        return setMaterialState(database, by, id, RequirementState::Missing, {});
    });
    CHECK(w.days() == QList{day(2, 5, 0, 0, 0)});
}

TEST_CASE("the overview knows rows, units, and what nobody is asked for", "[workflow][overview]")
{
    Days w;
    w.ask(1, "区教育局", 1);
    w.ask(1, "区水务局", 2);
    w.review(2, 0, ReviewStep::Submit);
    const auto overview = w.overview();
    REQUIRE(overview.rows.size() == 3);
    CHECK(overview.rows[0].number() == "1.1");
    CHECK(overview.rows[2].number() == "3");
    CHECK(overview.rows[0].uncollected == 1); // of three materials two are asked
    CHECK(overview.rows[1].uncollected == 1);
    CHECK(overview.sections.first().name == "一、甲");
    REQUIRE(overview.items.size() == 2);
    CHECK(overview.items[0].row == 0);
    CHECK(overview.units[overview.items[0].unit].name == "区教育局");
    CHECK(overview.items[0].material == "1");
    CHECK(overview.items[1].material == "3"); // as printed
    w.review(3, 0, ReviewStep::Accept);
    CHECK(w.overview().rows[0].uncollected == 1);
}

TEST_CASE("a bulletin is written as PDF or xlsx and as nothing else", "[workflow][bulletin]")
{
    Days w;
    w.ask(1, "区教育局", 1);
    const auto bulletin =
        w.session->read([](Database &database) { return readBulletin(database, QDate(2024, 3, 20)); })
            .result();
    CHECK(bulletin.gaps.last().unit.has_value()); // 区教育局 sent nothing
    for (const auto *name : {"通报.pdf", "通报.xlsx"}) {
        writeBulletin(bulletin, w.folder.filePath(name));
        CHECK(QFileInfo(w.folder.filePath(name)).size() > 1000);
    }
    const auto odd = w.folder.filePath("通报.doc");
    CHECK(test::sentenceOf([&] { writeBulletin(bulletin, odd); }).contains("pdf 或 xlsx"));
    CHECK_FALSE(QFile::exists(odd));
    CHECK_FALSE(test::sentenceOf([&] {
                    writeBulletin(bulletin, w.path() + "/通报.pdf");
                }).isEmpty()); // the ledger's own
}
