#include "core/domain/evidence/material_advice.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/tasks/reviewing.h"
#include "tests/support/workspace_fixture.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using domain::ReviewStep;
using storage::Author;
using storage::Database;

namespace {

QString advice(test::Workspace &w, ReviewStep step)
{
    return w.session
        ->read([id = w.asked().first().id, step](Database &db) { return adviceBefore(db, id, step); })
        .result()
        .join('\n');
}

void take(test::Workspace &w, ReviewStep step, const QString &reason = {})
{
    w.write([id = w.asked().first().id, step, reason](Database &db, const Author &by) {
        return takeReviewStep(db, by, {id}, step, reason);
    });
}

} // namespace

TEST_CASE("an answer with other than the words ask for is to be looked at before it is taken",
          "[workflow][review]")
{
    test::Workspace w;
    w.ask("区教育局", 2); // 照片2-3张。
    CHECK(advice(w, ReviewStep::Submit) == "请核对：还没有收到材料文件。");
    addFiles(*w.session, w.asked().first().id, {w.file("甲.txt", "甲")}, {});
    CHECK(advice(w, ReviewStep::Submit) == "请核对：写明“2-3张”，现有 1 件。");
    CHECK(advice(w, ReviewStep::NotApplicable).isEmpty());
    CHECK(advice(w, ReviewStep::Accept).isEmpty()); // not allowed from here
    take(w, ReviewStep::Submit);
    CHECK(advice(w, ReviewStep::Accept) == "请核对：写明“2-3张”，现有 1 件。");
    addFiles(*w.session, w.asked().first().id, {w.file("乙.txt", "乙")}, {});
    CHECK(advice(w, ReviewStep::Accept).isEmpty());
}

TEST_CASE("a lead unit's answer says how many report points of its row have no text", "[workflow][review]")
{
    test::Workspace w;
    w.ask("区司法局");
    addFiles(*w.session, w.asked().first().id, {w.file("甲.txt", "甲")}, {});
    CHECK(advice(w, ReviewStep::Submit) == "请核对：这一行的情况说明还有 2 点没有文字。");
    w.write([task = w.task(), point = w.sheet().tasks[0].points[0].id](Database &db, const Author &by) {
        return writeReportText(db, by, task, point, "已制定制度三项。");
    });
    CHECK(advice(w, ReviewStep::Submit) == "请核对：这一行的情况说明还有 1 点没有文字。");
}

TEST_CASE("the report of a row is nothing to a unit that does not lead it", "[workflow][review]")
{
    test::Workspace w;
    w.ask("区教育局");
    addFiles(*w.session, w.asked().first().id, {w.file("甲.txt", "甲")}, {});
    CHECK(advice(w, ReviewStep::Submit).isEmpty());
}

TEST_CASE("零报告 where files are filed is to be looked at first, and afterwards no more",
          "[workflow][review]")
{
    test::Workspace w;
    w.ask("区教育局");
    CHECK(advice(w, ReviewStep::NilReturn) == "请核对：零报告还没有附盖章的说明。");
    addFiles(*w.session, w.asked().first().id, {w.file("甲.txt", "甲"), w.file("乙.txt", "乙")}, {});
    CHECK(advice(w, ReviewStep::NilReturn).startsWith("请核对：已有 2 份材料。"));
    take(w, ReviewStep::NilReturn);
    CHECK(domain::adviceOnAnswer({}, domain::RequirementState::NilReturn, {}, 2).isEmpty());
}

TEST_CASE("reasons given before are offered again, the latest first, each once", "[workflow][review]")
{
    test::Workspace w;
    w.ask("区教育局");
    for (const auto &reason : {"缺盖章页", "照片不清", "缺盖章页"}) {
        take(w, ReviewStep::Submit);
        take(w, ReviewStep::Return, reason);
    }
    take(w, ReviewStep::NotApplicable, "本区没有此类文件");
    const auto reasons = [&](domain::RequirementState state, int limit) {
        return w.session->read([=](Database &db) { return storage::recentReasons(db, state, limit); })
            .result();
    };
    CHECK(reasons(domain::RequirementState::Returned, 9) == QStringList{"缺盖章页", "照片不清"});
    CHECK(reasons(domain::RequirementState::Returned, 1) == QStringList{"缺盖章页"});
    CHECK(reasons(domain::RequirementState::NotApplicable, 9) == QStringList{"本区没有此类文件"});
}
