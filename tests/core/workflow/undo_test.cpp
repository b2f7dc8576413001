#include "core/storage/history/history_audit.h"
#include "core/workflow/evidence/evidence_entry.h"
#include "core/workflow/evidence/evidence_facts.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/evidence/filing_moves.h"
#include "core/workflow/evidence/intake.h"
#include "core/workflow/evidence/link_checks.h"
#include "core/workflow/history/amendments.h"
#include "core/workflow/letters/notices.h"
#include "core/workflow/paper/print_sets.h"
#include "core/workflow/reports/page_profiles.h"
#include "core/workflow/reports/report_affairs.h"
#include "core/workflow/reports/report_return.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/tasks/asking.h"
#include "core/workflow/tasks/material_state.h"
#include "core/workflow/tasks/requirement_details.h"
#include "core/workflow/tasks/requirement_import.h"
#include "core/workflow/tasks/reviewing.h"
#include "core/workflow/units/unit_directory.h"
#include "core/workflow/units/unit_groups.h"
#include "core/workflow/units/unit_return.h"
#include "core/workflow/visit/freezing.h"
#include "core/workflow/visit/loans.h"
#include "tests/support/evidence_samples.h"
#include "tests/support/requirement_samples.h"
#include "tests/support/sample_pdf.h"
#include "tests/support/workspace_fixture.h"

#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using storage::Author;
using storage::Database;

namespace {

using UseCase = std::function<QString(test::Workspace &)>; // returns the uuid of its step

EvidenceEntry address()
{
    return {.kind = domain::EvidenceKind::Address,
            .title = "权责清单公开网址",
            .address = "www.example.gov.cn/qzqd"};
}

// What has to be there before a use case can do anything, by the name of its function.
QMap<QString, std::function<void(test::Workspace &)>> preparations()
{
    const auto filed = [](test::Workspace &w) {
        addFiles(*w.session, w.material().requirement, {w.file("旧件.txt", "old")}, {});
    };
    const auto dated = [](test::Workspace &w) {
        w.ask();
        w.write([id = w.asked().first().id](Database &db, const Author &by) {
            return setDueDates(db, by, {id}, QDate(2024, 5, 31));
        });
    };
    const auto profiled = [](test::Workspace &w) {
        w.write([](Database &db, const Author &by) { return savePageProfile(db, by, "旧版式", {}); });
    };
    return {
        {"withdraw",
         [](test::Workspace &w) {
             w.ask();
         }},
        {"splitByYears",
         [](test::Workspace &w) {
             w.ask();
         }},
        {"setDueDates",
         [](test::Workspace &w) {
             w.ask();
         }},
        {"setRequirementDetails",
         [](test::Workspace &w) {
             w.ask();
         }},
        {"importRequirements",
         [](test::Workspace &w) {
             w.ask();
         }},
        {"takeReviewStep",
         [](test::Workspace &w) {
             w.ask();
         }},
        {"freezeSet", filed},
        {"askExtension", dated},
        {"decideExtension",
         [dated](test::Workspace &w) {
             dated(w);
             w.write([id = w.asked().first().id](Database &db, const Author &by) {
                 return askExtension(db, by, {id}, QDate(2024, 6, 30), "材料还在整理");
             });
         }},
        {"retireUnit",
         [](test::Workspace &w) {
             w.ask();
         }},
        {"deleteUnit",
         [](test::Workspace &w) {
             w.ask();
         }},
        {"takeAsAlias",
         [](test::Workspace &w) {
             w.ask();
         }},
        {"restoreUnit",
         [](test::Workspace &w) {
             w.ask("区水务局");
             w.write([id = w.unit("区水务局").id](Database &db, const Author &by) {
                 return retireUnit(db, by, id);
             });
         }},
        {"renameGroup",
         [](test::Workspace &w) {
             w.write([](Database &db, const Author &by) { return addGroup(db, by, "自建组"); });
         }},
        {"deleteGroup",
         [](test::Workspace &w) {
             w.write([](Database &db, const Author &by) { return addGroup(db, by, "自建组"); });
         }},
        {"removeFilings", filed},
        {"moveFilings", filed},
        {"setKeeping", filed},
        {"setEvidenceFacts",
         [](test::Workspace &w) {
             auto entry = address();
             entry.file.content = "PNG";
             entry.file.name = "截图.png";
             addEntry(*w.session, w.material().requirement, entry);
         }},
        {"replaceFile", filed},
        {"addRedacted", filed},
        {"addCapture",
         [](test::Workspace &w) {
             addEntry(*w.session, w.material().requirement, address());
         }},
        {"recordLinkChecks",
         [](test::Workspace &w) {
             addEntry(*w.session, w.material().requirement, address());
         }},
        {"returnToVersion",
         [filed](test::Workspace &w) {
             filed(w);
             replaceFile(*w.session, w.evidence().first().evidence, {.path = w.file("新件.pdf", "new")}, {});
         }},
        {"putBack",
         [filed](test::Workspace &w) {
             filed(w);
             w.write([id = w.evidence().first().filing](Database &db, const Author &by) {
                 return removeFilings(db, by, {id});
             });
         }},
        {"setEvidenceTitle", filed},
        {"lend", filed},
        {"handOutCallBackList", filed},
        {"takeBack",
         [filed](test::Workspace &w) {
             filed(w);
             w.write([id = w.evidence().first().filing](Database &db, const Author &by) {
                 return lend(db, by, {id}, "王某某", {});
             });
         }},
        {"recordNotices",
         [](test::Workspace &w) {
             w.ask();
         }},
        {"usePageProfile", profiled},
        {"removePageProfile", profiled},
        {"removePrintSet",
         [](test::Workspace &w) {
             w.write([](Database &db, const Author &by) { return savePrintSet(db, by, "旧的", {}); });
         }},
        {"releaseRow",
         [](test::Workspace &w) {
             w.write([id = w.task(), other = w.sheet(3).tasks.first().id](Database &db, const Author &by) {
                 return setServedRows(db, by, id, {other});
             });
         }},
        {"letTextStand",
         [](test::Workspace &w) {
             standForReport(*w.session, w.task(), w.file("成品.txt", "x"), "finished", {});
         }},
    };
}

// Every use case that writes, by the name of its function; the test below fails when one is missing.
QMap<QString, UseCase> useCases()
{
    return {
        {"setMaterialState",
         [](auto &w) {
             return w.write([id = w.material().requirement](Database &db, const Author &by) {
                 return setMaterialState(db, by, id, domain::RequirementState::NotApplicable, "本区没有");
             });
         }},
        {"takeIn",
         [](auto &w) {
             const auto heap =
                 lookThrough(*w.session, {w.file("甲.txt", "a"), w.file("乙.txt", "b")}, {}, {});
             const auto source = w.unit("区教育局").id;
             return takeIn(*w.session,
                           {{heap.files[0], w.material().requirement, source},
                            {heap.files[1], w.material(2).requirement}},
                           {})
                 .step;
         }},
        {"addFiles",
         [](auto &w) {
             return addFiles(*w.session, w.material().requirement,
                             {w.file("甲.txt", "a"), w.file("乙.txt", "b")}, {})
                 .step;
         }},
        {"addBytes",
         [](auto &w) {
             return addBytes(*w.session, w.material(2).requirement, "PNG", "截图.png").step;
         }},
        {"removeFilings",
         [](auto &w) {
             return w.write([id = w.evidence().first().filing](Database &db, const Author &by) {
                 return removeFilings(db, by, {id});
             });
         }},
        {"moveFilings",
         [](auto &w) {
             return w.write([id = w.evidence().first().filing, to = w.material(2).requirement](
                                Database &db, const Author &by) { return moveFilings(db, by, {id}, to); });
         }},
        {"setKeeping",
         [](auto &w) {
             return w.write([id = w.evidence().first().filing](Database &db, const Author &by) {
                 return setKeeping(db, by, {id},
                                   {domain::Keeping::OnSite, "档案室3柜，光盘 GP-03", "王某某"});
             });
         }},
        {"setEvidenceFacts",
         [](auto &w) {
             return w.write([id = w.evidence().first().evidence,
                             unit = w.unit("区教育局").id](Database &db, const Author &by) {
                 return setEvidenceFacts(db, by, {id}, test::everyFact(unit));
             });
         }},
        {"putBack",
         [](auto &w) {
             return w.write([](Database &db, const Author &by) {
                 return putBack(db, by, {storage::removedPieces(db).first().filing});
             });
         }},
        {"addEntry",
         [](auto &w) {
             auto entry = address();
             entry.file.content = "PNG";
             entry.file.name = "截图.png";
             return addEntry(*w.session, w.material().requirement, entry).step;
         }},
        {"addCapture",
         [](auto &w) {
             return addCapture(*w.session, w.evidence().first().evidence,
                               {.path = w.file("网页.html", "<p>")})
                 .step;
         }},
        {"replaceFile",
         [](auto &w) {
             return replaceFile(*w.session, w.evidence().first().evidence,
                                {.path = w.file("新件.pdf", "%PDF-")}, {})
                 .step;
         }},
        {"addRedacted",
         [](auto &w) {
             return addRedacted(*w.session, w.evidence().first().evidence,
                                {.content = "%PDF-", .name = "脱敏件.pdf"})
                 .step;
         }},
        {"returnToVersion",
         [](auto &w) {
             return w.write([id = w.evidence().first().evidence](Database &db, const Author &by) {
                 return returnToVersion(db, by, storage::versionsOf(db, id).last().id).step;
             });
         }},
        {"setEvidenceTitle",
         [](auto &w) {
             return w.write([id = w.evidence().first().evidence](Database &db, const Author &by) {
                 return setEvidenceTitle(db, by, id, "新题名");
             });
         }},
        {"standForReport",
         [](auto &w) {
             return standForReport(*w.session, w.task(), w.file("盖章件.pdf", test::SamplePdf{}.bytes()),
                                   "sealed", {});
         }},
        {"letTextStand",
         [](auto &w) {
             return w.write(
                 [id = w.task()](Database &db, const Author &by) { return letTextStand(db, by, id); });
         }},
        {"signReport",
         [](auto &w) {
             return w.write([id = w.task()](Database &db, const Author &by) {
                 return signReport(db, by, id, "区委依法治区办", "2024-03-01");
             });
         }},
        {"setAgencies",
         [](auto &w) {
             return w.write([](Database &db, const Author &by) {
                 return setAgencies(db, by, {"示例县司法局", "示例县委依法治县办"});
             });
         }},
        {"amendIndicator",
         [](auto &w) {
             return w.write([id = w.sheet().id](Database &db, const Author &by) {
                 const auto item = storage::tableItems(db, id).first();
                 return amendIndicator(db, by, id, "简称", {{item.uuid, {item.text.left(2), "更正"}}});
             });
         }},
        {"freezeSet",
         [](auto &w) {
             return w.write([](Database &db, const Author &by) {
                 return freezeSet(db, by, "书面评审", QDate(2024, 5, 31), {}, {});
             });
         }},
        {"addUnits",
         [](auto &w) {
             return w.write([](Database &db, const Author &by) {
                 return addUnits(db, by, {test::entry("甲镇"), test::entry("乙镇")});
             });
         }},
        {"importUnits",
         [](auto &w) {
             return w.write([id = w.unit("区教育局").id](Database &db, const Author &by) {
                 auto changed = test::entry("区教育局");
                 changed.aliases << "区教体局";
                 return importUnits(db, by, {{test::entry("甲镇")}, {{id, changed}}});
             });
         }},
        {"editUnit",
         [](auto &w) {
             return w.write([id = w.unit("区教育局").id](Database &db, const Author &by) {
                 auto changed = test::entry("区教育局");
                 changed.shortName = "教育局";
                 changed.contact.person = "王某某";
                 changed.contact.telephone = "13800000000";
                 return editUnit(db, by, id, changed);
             });
         }},
        {"orderUnits",
         [](auto &w) {
             return w.write([id = w.unit("区水务局").id](Database &db, const Author &by) {
                 return orderUnits(db, by, {id});
             });
         }},
        {"deleteUnit",
         [](auto &w) {
             return w.write([id = w.unit("区水务局").id](Database &db, const Author &by) {
                 return deleteUnit(db, by, id);
             });
         }},
        {"retireUnit",
         [](auto &w) {
             return w.write([id = w.unit("区教育局").id](Database &db, const Author &by) {
                 return retireUnit(db, by, id);
             });
         }},
        {"restoreUnit",
         [](auto &w) {
             return w.write([id = w.unit("区水务局").id](Database &db, const Author &by) {
                 return restoreUnit(db, by, id, true);
             });
         }},
        {"takeAsAlias",
         [](auto &w) {
             return w.write([from = w.unit("区教育局").id, into = w.unit("区水务局").id](
                                Database &db, const Author &by) { return takeAsAlias(db, by, from, into); });
         }},
        {"letStandApart",
         [](auto &w) {
             return w.write([id = w.unit("区教育局").id](Database &db, const Author &by) {
                 return letStandApart(db, by, id);
             });
         }},
        {"setGroupMembers",
         [](auto &w) {
             return w.write(
                 [id = w.group("各乡镇").id, unit = w.unit("区水务局").id](Database &db, const Author &by) {
                     return setGroupMembers(db, by, id, {unit}, {});
                 });
         }},
        {"addGroup",
         [](auto &w) {
             return w.write([](Database &db, const Author &by) { return addGroup(db, by, "执法协作组"); });
         }},
        {"renameGroup",
         [](auto &w) {
             return w.write([id = w.group("自建组").id](Database &db, const Author &by) {
                 return renameGroup(db, by, id, "联合检查组");
             });
         }},
        {"deleteGroup",
         [](auto &w) {
             return w.write([id = w.group("自建组").id](Database &db, const Author &by) {
                 return deleteGroup(db, by, id);
             });
         }},
        {"askUnits",
         [](auto &w) {
             return w.ask();
         }},
        {"askEach",
         [](auto &w) {
             Asking first;
             first.materials << w.material(2).id;
             first.units << w.unit("区水务局").id;
             Asking second;
             second.materials << w.material(3).id;
             second.units << w.unit("区教育局").id;
             return w.write([=](Database &db, const Author &by) { return askEach(db, by, {first, second}); });
         }},
        {"withdraw",
         [](auto &w) {
             return w.write([id = w.asked().first().id](Database &db, const Author &by) {
                 return withdraw(db, by, {id});
             });
         }},
        {"splitByYears",
         [](auto &w) {
             return w.write([id = w.asked().first().id](Database &db, const Author &by) {
                 return splitByYears(db, by, {id}, {"2022", "2023"}, 4);
             });
         }},
        {"setDueDates",
         [](auto &w) {
             return w.write([id = w.asked().first().id](Database &db, const Author &by) {
                 return setDueDates(db, by, {id}, QDate(2024, 5, 31));
             });
         }},
        {"setRequirementDetails",
         [](auto &w) {
             return w.write([id = w.asked().first().id](Database &db, const Author &by) {
                 return setRequirementDetails(db, by, {id}, test::everyDetail());
             });
         }},
        {"importRequirements",
         [](auto &w) {
             return w.write([](Database &db, const Author &by) {
                 const QList<QStringList> rows{
                     {"项", "行", "材料", "单位", "承办股室", "经办人", "电话", "备注", "期限"},
                     {"1", "1", "1", "区教育局", "法规股", "李某某", "13900000000", "先交电子版",
                      "2024-05-31"}};
                 const auto list = planRequirementImport(db, rows, QDate(2024, 5, 20));
                 REQUIRE(list.count(exchange::RequirementListRow::Outcome::Changed) == 1);
                 return importRequirements(db, by, list);
             });
         }},
        {"takeReviewStep",
         [](auto &w) {
             return w.write([id = w.asked().first().id](Database &db, const Author &by) {
                 return takeReviewStep(db, by, {id}, domain::ReviewStep::NotApplicable, "没有此类情形",
                                       "已电话核实");
             });
         }},
        {"askExtension",
         [](auto &w) {
             return w.write([id = w.asked().first().id](Database &db, const Author &by) {
                 return askExtension(db, by, {id}, QDate(2024, 6, 30), "材料还在整理");
             });
         }},
        {"decideExtension",
         [](auto &w) {
             return w.write([id = w.asked().first().id](Database &db, const Author &by) {
                 return decideExtension(db, by, {id}, true);
             });
         }},
        {"recordNotices",
         [](auto &w) {
             return w.write([](Database &db, const Author &by) {
                 NoticeRequest request;
                 request.today = QDate(2024, 6, 3);
                 return recordNotices(db, by, planNotices(db, request), "已电话告知");
             });
         }},
        {"setNoticeText",
         [](auto &w) {
             return w.write([](Database &db, const Author &by) {
                 return setNoticeText(db, by, domain::NoticeKind::Reminder,
                                      {"请{单位}报送{件数}项。", "请于{截止日期}前报送。"});
             });
         }},
        {"lend",
         [](auto &w) {
             return w.write([id = w.evidence().first().filing](Database &db, const Author &by) {
                 return lend(db, by, {id}, "王某某", "检查组要看原件");
             });
         }},
        {"takeBack",
         [](auto &w) {
             return w.write([](Database &db, const Author &by) {
                 return takeBack(db, by, {storage::loans(db).first().id});
             });
         }},
        {"handOutCallBackList",
         [](auto &w) {
             return w.write([id = w.evidence().first().filing](Database &db, const Author &by) {
                 return handOutCallBackList(db, by, {id}, "王某某", "检查组电话回访");
             });
         }},
        {"writeUnitReportText",
         [](auto &w) {
             return w.write([id = w.task(), unit = w.unit("区教育局").id](Database &db, const Author &by) {
                 return writeUnitReportText(db, by, id, unit, {}, "已开展。");
             });
         }},
        {"writeUnitReport",
         [](auto &w) {
             const auto points = w.sheet().tasks.first().points;
             return w.write(
                 [id = w.task(), points, unit = w.unit("区教育局").id](Database &db, const Author &by) {
                     return writeUnitReport(db, by, id, unit,
                                            {{points[0].id, "有制度。"}, {points[1].id, "已落实。"}});
                 });
         }},
        {"restoreReportText",
         [](auto &w) {
             const auto point = w.sheet().tasks.first().points.first().id;
             return w.write([id = w.task(), point](Database &db, const Author &by) {
                 return restoreReportText(db, by, id, point, "旧稿。");
             });
         }},
        {"setReportStage",
         [](auto &w) {
             return w.write([id = w.task()](Database &db, const Author &by) {
                 return setReportStage(db, by, id, domain::ReportStage::Review);
             });
         }},
        {"setServedRows",
         [](auto &w) {
             return w.write(
                 [id = w.task(), other = w.sheet(3).tasks.first().id](Database &db, const Author &by) {
                     return setServedRows(db, by, id, {other});
                 });
         }},
        {"releaseRow",
         [](auto &w) {
             return w.write([other = w.sheet(3).tasks.first().id](Database &db, const Author &by) {
                 return releaseRow(db, by, other);
             });
         }},
        {"setFigure",
         [](auto &w) {
             return w.write([id = w.sheet().id](Database &db, const Author &by) {
                 return setFigure(db, by, id, {3, "100%", "98%", "统计表"});
             });
         }},
        {"writeReportText",
         [](auto &w) {
             const auto point = w.sheet().tasks.first().points.first().id;
             return w.write([id = w.task(), point](Database &db, const Author &by) {
                 return writeReportText(db, by, id, point, "建立了制度。");
             });
         }},
        {"savePageProfile",
         [](auto &w) {
             return w.write([](Database &db, const Author &by) {
                 report::PageProfile profile;
                 profile.linesPerPage = 20;
                 return savePageProfile(db, by, "本局版式", profile);
             });
         }},
        {"usePageProfile",
         [](auto &w) {
             return w.write([](Database &db, const Author &by) { return usePageProfile(db, by, "旧版式"); });
         }},
        {"removePageProfile",
         [](auto &w) {
             return w.write(
                 [](Database &db, const Author &by) { return removePageProfile(db, by, "旧版式"); });
         }},
        {"recordLinkChecks",
         [](auto &w) {
             return w.write([](Database &db, const Author &by) {
                 auto lines = linkLines(db);
                 lines.first().check = domain::LinkCheck{domain::LinkOutcome::NotThere, 404, by.at};
                 return recordLinkChecks(db, by, lines);
             });
         }},
        {"savePrintSet",
         [](auto &w) {
             return w.write([](Database &db, const Author &by) {
                 PrintChoice choice;
                 choice.indicators << 1;
                 return savePrintSet(db, by, "送审", choice);
             });
         }},
        {"removePrintSet",
         [](auto &w) {
             return w.write([](Database &db, const Author &by) { return removePrintSet(db, by, "旧的"); });
         }},
        {"takeReturnedReport",
         [](auto &w) {
             ReturnedReport returned;
             returned.indicator = 1;
             const auto sheet = w.sheet();
             for (const auto &point : sheet.tasks.first().points) {
                 ReturnedPoint changed;
                 changed.state = ReturnedState::Changed;
                 changed.canBeTaken = true;
                 changed.task = w.task();
                 changed.id = point.id;
                 changed.text = "读回的文字。";
                 returned.points << changed;
             }
             return w.write([&](Database &db, const Author &by) {
                 return takeReturnedReport(db, by, returned, {0, 1});
             });
         }},
    };
}

// What is live, without what only counts the changes.
QString dump(test::Workspace &w)
{
    return w.session
        ->read([](Database &db) {
            QString all;
            // Every table whose rows can change, those of later schemas included.
            QStringList tables;
            for (storage::Query table(db, QStringLiteral(R"(
                     SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c
                     WHERE m.type = 'table' AND c.name = 'retired_at' ORDER BY m.name)"));
                 table.next();)
                tables << table.text(0);
            for (const auto &table : std::as_const(tables)) {
                storage::Query columns(
                    db, QStringLiteral("SELECT group_concat('quote(' || name || ')', ' || '','' || ') "
                                       "FROM pragma_table_info('%1') WHERE name <> 'rev'")
                            .arg(table));
                // A version or a text of something retired is not live either.
                const auto live =
                    table == "evidence_version"
                        ? QStringLiteral("evidence_id IN (SELECT id FROM evidence WHERE retired_at IS NULL)")
                        : QStringLiteral("1");
                for (storage::Query row(
                         db, QStringLiteral("SELECT %1 FROM %2 WHERE retired_at IS NULL AND %3 ORDER BY id")
                                 .arg(columns.only().text(0), table, live));
                     row.next();)
                    all += table + QLatin1Char(' ') + row.text(0) + QLatin1Char('\n');
            }
            // What the history alone holds.
            for (const auto &line : linkLines(db))
                if (line.check)
                    all += line.number + QLatin1Char(' ') + domain::linkCheckText(*line.check);
            return all;
        })
        .result();
}

QString revert(test::Workspace &w, const QString &step)
{
    return w.write([step](Database &db, const Author &by) {
        return storage::revert(db, by, step, QStringLiteral("撤销"));
    });
}

} // namespace

TEST_CASE("every use case can be done, undone and redone", "[workflow]")
{
    const auto all = useCases();
    for (auto useCase = all.cbegin(); useCase != all.cend(); ++useCase) {
        DYNAMIC_SECTION(useCase.key().toStdString())
        {
            test::Workspace w;
            if (const auto prepare = preparations().value(useCase.key()))
                prepare(w);
            const auto before = dump(w);
            const auto step = useCase.value()(w);
            REQUIRE_FALSE(step.isEmpty());
            const auto done = dump(w);
            const auto undo = revert(w, step);
            CHECK(done != before);
            CHECK(dump(w) == before);
            const auto redo = revert(w, undo);
            CHECK(dump(w) == done);
            revert(w, redo);
            CHECK(dump(w) == before);
            CHECK(w.session->read([](Database &db) { return storage::auditHistory(db).agrees(); }).result());
        }
    }
}

TEST_CASE("no use case is missing from the list of those that are undone", "[workflow]")
{
    static const QRegularExpression declaration(QStringLiteral(
        R"((?:QString|AddedFiles|FileChange) (\w+)\((?:storage::Database &\w+,\s+const storage::Author &|WorkspaceSession &))"));
    const auto listed = useCases();
    int found = 0;
    QDirIterator headers(QStringLiteral(TAIZHANG_SOURCE_DIR "/core/workflow"), {"*.h"}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile header(headers.next());
        REQUIRE(header.open(QIODevice::ReadOnly));
        for (auto match = declaration.globalMatch(QString::fromUtf8(header.readAll())); match.hasNext();
             ++found) {
            const auto function = match.next().captured(1);
            INFO(function.toStdString());
            CHECK(listed.contains(function));
        }
    }
    CHECK(found == listed.size());
}
