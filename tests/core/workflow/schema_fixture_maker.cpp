#include "core/storage/schema/schema.h"
#include "core/workflow/evidence/evidence_facts.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/evidence/filing_moves.h"
#include "core/workflow/history/amendments.h"
#include "core/workflow/letters/notices.h"
#include "core/workflow/paper/print_sets.h"
#include "core/workflow/reports/page_profiles.h"
#include "core/workflow/reports/report_affairs.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/tasks/material_state.h"
#include "core/workflow/tasks/requirement_details.h"
#include "core/workflow/tasks/reviewing.h"
#include "core/workflow/units/unit_directory.h"
#include "core/workflow/visit/freezing.h"
#include "core/workflow/visit/loans.h"
#include "core/workflow/workspace/workspace_check.h"
#include "tests/core/workflow/schema_contents.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/requirement_samples.h"
#include "tests/support/sample_pdf.h"
#include "tests/support/workspace_fixture.h"

#include <QDir>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using domain::RequirementState;
using storage::Author;
using storage::Database;

namespace {

// Asks units, who answer.
void askAround(test::Workspace &w)
{
    w.ask(QStringLiteral("区教育局"), 2);
    w.ask(QStringLiteral("区水务局"), 2);
    const auto first = w.asked().at(0).id;
    const auto second = w.asked().at(1).id;
    w.write([&, unit = w.unit(QStringLiteral("区教育局")).id](Database &db, const Author &by) {
        auto entry = test::entry(QStringLiteral("区教育局"));
        entry.shortName = QStringLiteral("教育局");
        entry.aliases << QStringLiteral("区教体局");
        entry.contact.person = QStringLiteral("王某某");
        entry.contact.telephone = QStringLiteral("13800000000");
        editUnit(db, by, unit, entry);
        setDueDates(db, by, {first, second}, QDate(2024, 5, 31));
        setRequirementDetails(db, by, {first}, test::everyDetail());
        takeReviewStep(db, by, {first}, domain::ReviewStep::Submit, {});
        takeReviewStep(db, by, {first}, domain::ReviewStep::Return, "请补正（示例）");
        return splitByYears(db, by, {second}, {"2022", "2023"}, {});
    });
}

// Reminds, has the set looked at, and prepares what goes on paper.
void prepareVisit(test::Workspace &w)
{
    const auto filing = w.evidence().first().filing;
    const auto served = w.sheet(3).tasks.first().id;
    w.write([&, id = w.sheet().id, task = w.task(), filing](Database &db, const Author &by) {
        const auto item = storage::tableItems(db, id).first();
        amendIndicator(db, by, id, "示例简称", {{item.uuid, {item.text.left(2), "更正"}}});
        NoticeRequest request;
        request.today = QDate(2024, 6, 3);
        recordNotices(db, by, planNotices(db, request), "已电话告知（示例）");
        setNoticeText(db, by, domain::NoticeKind::Reminder,
                      {"请{单位}报送{件数}项。", "请于{截止日期}前报送。"});
        setFigure(db, by, id, {3, "100%", "98%", "统计表"});
        setReportStage(db, by, task, domain::ReportStage::Review);
        setServedRows(db, by, task, {served});
        PrintChoice choice;
        choice.indicators << 1;
        savePrintSet(db, by, "送审（示例）", choice);
        report::PageProfile profile;
        profile.linesPerPage = 20;
        savePageProfile(db, by, "本局版式（示例）", profile);
        freezeSet(db, by, "书面评审（示例）", QDate(2024, 5, 31), {}, {});
        return lend(db, by, {filing}, "王某某", "检查组要看原件（示例）");
    });
}

// A little of everything that the use cases can do.
void liveIn(test::Workspace &w)
{
    const auto materials = w.sheet().tasks.first().materials;
    const auto requirement = materials.first().requirement;
    addFiles(*w.session, requirement, {w.file("执法决定目录.txt", "一"), w.file("空文件.txt", "")}, {});
    addFiles(*w.session, materials.at(1).requirement, {w.file("同一内容.txt", "一")}, {});
    addBytes(*w.session, materials.at(2).requirement, "no picture", "截图1.png");
    standForReport(*w.session, w.task(2), w.file("盖章件.pdf", test::SamplePdf{}.bytes()), "sealed", {});
    const auto points = w.sheet().tasks.first().points;
    const auto pieces = w.evidence();
    w.write([&, task = w.task()](Database &db, const Author &by) {
        setMaterialState(db, by, requirement, RequirementState::Collected, {});
        setMaterialState(db, by, materials.at(1).requirement, RequirementState::NotApplicable,
                         "本区没有（示例）");
        const auto nil =
            setMaterialState(db, by, materials.at(2).requirement, RequirementState::NilReturn, {});
        storage::revert(db, by, storage::revert(db, by, nil, "撤销"), "重做");
        setEvidenceTitle(db, by, pieces.first().evidence, "2023年执法决定目录（示例）");
        setEvidenceFacts(db, by, {pieces.first().evidence},
                         {.ownDate = domain::DateProposal{QDate(2023, 5, 1)}});
        removeFilings(db, by, {pieces.at(1).filing});
        writeReportText(db, by, task, points.first().id, "建立了制度。\n（示例）");
        writeReportText(db, by, task, points.first().id, "建立健全了三项制度。\n（示例）");
        storage::revert(db, by, writeReportText(db, by, task, points.at(1).id, "不要了"), "撤销");
        writeReportText(db, by, task, std::nullopt, "另有说明（示例）。");
        signReport(db, by, task, "示例区委依法治区办", "2024-03-01");
        setAgencies(db, by, {"示例区司法局", "示例区委依法治区办"});
        return 0;
    });
    askAround(w);
    prepareVisit(w);
}

} // namespace

// Not a test: run once, by hand, by the program that ships a new schema. A name with a wildcard may choose
// it, too; so it makes nothing until it is told where.
TEST_CASE("make the fixture of the present schema", "[.make-fixture]")
{
    const auto folder = qEnvironmentVariable("TAIZHANG_FIXTURES");
    if (folder.isEmpty()) {
        WARN("no fixture was made: TAIZHANG_FIXTURES names the folder that it is for");
        return;
    }
    const auto fixture = QDir(folder).filePath(test::schemaFixtureName(storage::schemaVersion()));
    REQUIRE_FALSE(QFile::exists(fixture)); // what was shipped is not made anew
    test::Workspace w;
    liveIn(w);
    QFile out(w.folder.filePath("contents.txt"));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(test::contents(*w.session).toUtf8());
    out.close();
    REQUIRE(checkWorkspace(*w.session, false, {}).findings.isEmpty());
    w.session.reset();
    REQUIRE(QDir().rename(w.path(), w.folder.filePath("workspace")));
    QFile::remove(w.folder.filePath("workspace/lock"));
    tests::runTool(QStringLiteral("python3"),
                   {"-m", "zipfile", "-c", QFileInfo(fixture).absoluteFilePath(),
                    w.folder.filePath("workspace/"), w.folder.filePath("contents.txt")});
}
