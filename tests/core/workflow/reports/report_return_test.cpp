#include "core/workflow/reports/report_return.h"

#include "core/domain/reports/report_marks.h"
#include "core/domain/table/thresholds.h"
#include "core/report/text/report_content.h"
#include "core/report/text/text_table.h"
#include "core/report/writers/docx_writer.h"
#include "core/storage/reports/report_repository.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/reports/all_reports.h"
#include "core/workflow/reports/report_affairs.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/reports/returned_signature.h"
#include "tests/support/workspace_fixture.h"

#include <QFileInfo>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using report::Heading;
using report::Paragraph;
using storage::Author;
using storage::Database;

namespace {

void write(test::Workspace &w, int point, const QString &text)
{
    const auto sheet = w.sheet();
    w.write([task = sheet.tasks.first().id, id = sheet.tasks.first().points.at(point - 1).id,
             text](Database &db, const Author &by) { return writeReportText(db, by, task, id, text); });
}

/// What a clerk does to the file: as a document that is written anew.
report::Document document(test::Workspace &w)
{
    report::Document made;
    made.title = "第1项指标情况说明";
    made.subtitle = "（分工1）";
    made.origin = report::Origin{
        w.session->read([](Database &db) { return storage::workspaceUuid(db); }).result(), 1, 1};
    made.blocks = {Paragraph{"指标内容：第一项工作。", Paragraph::Voice::Quoted},
                   Heading{1, "一、制度建设", {}, report::PointPlace{1, 1}},
                   Paragraph{"印发了办法。"},
                   Heading{1, "二、落实情况", {}, report::PointPlace{1, 2}},
                   Paragraph{"（待填写）", Paragraph::Voice::Unfilled},
                   report::AttachmentList{{{"001-1-01", "甲"}}},
                   report::Signature{"沙坡头区司法局", {2024, 3, 1}}};
    return made;
}

QString saved(test::Workspace &w, const report::Document &made)
{
    return w.file("回来.docx", report::docxOf(made));
}

ReturnedReport returned(test::Workspace &w, const report::Document &made)
{
    return readReturnedReport(*w.session, saved(w, made));
}

bool isSignature(const ReturnedPoint &point)
{
    return point.row == 0 && point.point == 1;
}

/// But for 落款.
QStringList words(const ReturnedReport &report)
{
    QStringList states;
    for (const auto &point : report.points)
        if (!isSignature(point))
            states << returnedWord(point.state);
    return states;
}

QString textOf(test::Workspace &w, int point)
{
    return w.sheet().tasks.first().points.at(point - 1).text;
}

QString take(test::Workspace &w, const ReturnedReport &report, const QList<int> &chosen)
{
    return w.write(
        [&](Database &db, const Author &by) { return takeReturnedReport(db, by, report, chosen); });
}

} // namespace

TEST_CASE("a file that comes back as it went out has nothing to take", "[return]")
{
    test::Workspace w;
    write(w, 1, "印发了办法。\n\n  （一）加强领导。成立专班。\n1.抓落实");
    for (const auto row : {std::optional(1), std::optional<int>()}) {
        const auto file = reportFile(*w.session, 1, row, ReportFormat::Docx);
        const auto report = readReturnedReport(*w.session, w.file("a.docx", file.bytes));
        CHECK(report.indicator == 1);
        CHECK(report.row == row);
        CHECK(words(report).filter("same").size() == report.points.size() - 1);
        CHECK(report.points.last().heading == "落款");
        CHECK(report.points.last().state == ReturnedState::Same);
        CHECK(report.remarks.isEmpty());
        CHECK(take(w, report, report.proposed()).isEmpty());
    }
}

TEST_CASE("a cell with a bar or a line break is one cell on paper and when it comes back", "[return]")
{
    test::Workspace w;
    const QString stored = "如下：\n年份 | 备注\n2022\\|23年 | 检查⏎处罚\n2024年 | 无\n以上。";
    write(w, 1, stored);
    const auto file = reportFile(*w.session, 1, 1, ReportFormat::Docx);
    const auto same = readReturnedReport(*w.session, w.file("a.docx", file.bytes));
    CHECK(words(same).first() == "same");

    // In Word another row is changed and one is added.
    auto made = document(w);
    report::Table table;
    table.columns = {{10}, {10}};
    table.header << report::rowOf({"年份", "备注"});
    table.rows << report::rowOf({"2022|23年", "检查\n处罚"}) << report::rowOf({"2024年", "a|b\n二"});
    made.blocks[2] = Paragraph{"如下："};
    made.blocks.insert(made.blocks.begin() + 3, table);
    made.blocks.insert(made.blocks.begin() + 4, Paragraph{"以上。"});
    const auto report = returned(w, made);
    CHECK(words(report).first() == "changed");
    take(w, report, {0});
    CHECK(textOf(w, 1) == "如下：\n年份 | 备注\n2022\\|23年 | 检查⏎处罚\n2024年 | a\\|b⏎二\n以上。");

    // A table that was pasted with tabs stays one table when a row of it is written anew.
    write(w, 1, "如下：\n年份\t备注\n2022年\t无\n2024年\t无\n以上。");
    take(w, returned(w, made), {0});
    const auto lines = textOf(w, 1).split(u'\n');
    const auto found = report::tableAt(lines, 1);
    REQUIRE(found.has_value());
    CHECK(found->lines == 3);
}

TEST_CASE("a file that is marked as secret is not read back until a person has looked", "[return]")
{
    test::Workspace w;
    auto made = document(w);
    made.blocks.insert(made.blocks.begin(), Paragraph{"机密★5年"});
    const auto file = saved(w, made);
    const auto sentence = test::sentenceOf([&] { readReturnedReport(*w.session, file); });
    CHECK(sentence.contains("“回来.docx”（机密"));
    CHECK(sentence.contains("没有读回"));
    REQUIRE(secretOfReturned(file));
    CHECK(readReturnedReport(*w.session, file, {}, SecretsLooked::AreNone).indicator == 1);
    CHECK_FALSE(secretOfReturned(w.file("a.docx", report::docxOf(document(w)))));
    CHECK(secretOfReturned(w.file("绝密.docx", report::docxOf(document(w)))));
}

TEST_CASE("what was changed is proposed, taken in one step, and the rest left alone", "[return]")
{
    test::Workspace w;
    write(w, 1, "旧的办法。");
    auto made = document(w);
    made.blocks[4] = Paragraph{"已落实。"};
    const auto report = returned(w, made);
    CHECK(words(report) == QStringList{"changed", "changed"});
    CHECK(report.points.first().before == "旧的办法。");
    CHECK(report.points.first().after == "印发了办法。");
    CHECK(report.proposed() == QList<int>{0, 1});
    CHECK_FALSE(take(w, report, {1}).isEmpty());
    CHECK(textOf(w, 1) == "旧的办法。");
    CHECK(textOf(w, 2) == "已落实。");
}

TEST_CASE("figures that were changed in the table 主要数据 are entered, in the same step", "[return]")
{
    test::Workspace w;
    auto official = test::sampleTable();
    official.sections[0].indicators[0].text = "行政规范性文件公开率达到100%。";
    const auto path = w.folder.filePath("另一个台账");
    WorkspaceSession::create(path, official, test::author());
    w.session = WorkspaceSession::open(path, WorkspaceSession::Purpose::Write, test::clerk);
    const auto sheet = w.sheet();
    const auto threshold = domain::thresholdsOf(sheet.text).at(0);
    const FigureEntry entered{int(threshold.beginsAt), threshold.words, "96%", "台账"};
    w.write(
        [id = sheet.id, entered](Database &db, const Author &by) { return setFigure(db, by, id, entered); });
    const auto figures = [&] {
        QStringList lines;
        for (const auto &each :
             w.session->read([id = sheet.id](Database &db) { return storage::figuresOf(db, id); }).result())
            lines << each.value + u' ' + each.source;
        return lines;
    };
    const auto file = reportFile(*w.session, 1, 1, ReportFormat::Docx);
    const auto same = readReturnedReport(*w.session, w.file("a.docx", file.bytes));
    CHECK(words(same).filter("same").size() == same.points.size() - 1);
    const auto figuresOf = [](const ReturnedReport &report) {
        return report.points.at(report.points.size() - 2);
    };
    CHECK(figuresOf(same).heading == "主要数据");

    auto made = document(w);
    report::Table table;
    table.caption = "主要数据";
    table.columns = {{3}, {2}, {2}};
    table.header << report::rowOf(report::figuresHeader());
    table.rows << report::rowOf({threshold.clause, "99.5%", "年报"}) << report::rowOf({"另外的", "3", ""});
    made.blocks.insert(made.blocks.begin() + 5, table);
    const auto report = returned(w, made);
    CHECK(words(report).last() == "changed");
    CHECK(figuresOf(report).canBeTaken);
    CHECK(report.remarks.filter("“另外的”不是这一项要填的数据").size() == 1);
    CHECK_FALSE(report.points.at(1).after.contains("99.5%")); // the point before it is not touched
    const auto step = take(w, report, report.proposed());
    CHECK(figures() == QStringList{"99.5% 年报"});
    CHECK(textOf(w, 1) == "印发了办法。");
    w.write([step](Database &db, const Author &by) { return storage::revert(db, by, step, "撤销"); });
    CHECK(figures() == QStringList{"96% 台账"});
    // Entered otherwise since it was compared:
    auto other = entered;
    other.value = "97%";
    w.write([id = sheet.id, other](Database &db, const Author &by) { return setFigure(db, by, id, other); });
    CHECK(test::sentenceOf([&] { take(w, report, report.proposed()); }).contains("又改过"));
    CHECK(figures() == QStringList{"97% 台账"});
    // A row that the file has no more stays, and that is said:
    std::get<report::Table>(made.blocks[5]).rows.removeFirst();
    const auto shorter = returned(w, made);
    CHECK_FALSE(figuresOf(shorter).canBeTaken);
    CHECK(shorter.remarks.filter("这一行，台账里的“97%”没有动").size() == 1);
}

TEST_CASE("落款 that was changed in the file is a part of its own, and taken with the others", "[return]")
{
    test::Workspace w;
    auto made = document(w);
    made.origin.reset(); // else the file says that it went out so
    std::get<report::Signature>(made.blocks.back()) = {"甲县司法局", {2024, 5, 31}};
    auto report = returned(w, made);
    const auto &signature = report.points.last();
    REQUIRE(isSignature(signature));
    CHECK(signature.after == "甲县司法局\n2024年5月31日");
    CHECK(report.proposed().contains(int(report.points.size()) - 1));
    const auto step = take(w, report, report.proposed());
    CHECK(w.sheet().tasks.first().agency == "甲县司法局");
    CHECK(w.sheet().tasks.first().signedOn == "2024-05-31");
    CHECK(returned(w, made).points.last().state == ReturnedState::Same);
    CHECK(test::sentenceOf([&] { take(w, report, {int(report.points.size()) - 1}); }).contains("又改过"));
    w.write([step](Database &db, const Author &by) { return storage::revert(db, by, step, "撤销"); });
    CHECK(w.sheet().tasks.first().agency.isEmpty());

    made.blocks.pop_back();
    report = returned(w, made);
    CHECK(report.points.last().state == ReturnedState::Missing);
    CHECK(report.remarks.join("").contains("文件里没有落款"));
}

TEST_CASE("落款 as the file went out with it was changed by nobody", "[return]")
{
    const StandingSignature standing{{*domain::TaskId::parse(1)}, false, {}, {}, {"区司法局", {2024, 6, 3}}};
    const auto point = [&](const QStringList &lines, const std::optional<report::Signature> &wentOut) {
        QStringList remarks;
        auto made = comparedSignature(standing, lines, wentOut, remarks);
        return std::pair(made, remarks.join(""));
    };
    const report::Signature wentOut{"区司法局", {2024, 6, 1}};
    CHECK(point({"区司法局", "2024年6月1日"}, wentOut).first.state == ReturnedState::Same);
    CHECK_FALSE(point({"区司法局", "2024年6月1日"}, {}).first.proposed);
    const auto dated = point({"区司法局", "2024 年 5 月 31 日"}, wentOut).first;
    REQUIRE(dated.signing);
    CHECK(dated.signing->signedOn == "2024-05-31");
    CHECK(dated.signing->agency.isEmpty()); // as before: the workspace's
    CHECK(dated.proposed);
    const auto faulty = point({"甲局", "2024年5月"}, wentOut);
    CHECK(faulty.second.contains("“2024年5月”看不出是哪一天"));
    CHECK(faulty.first.signing->signedOn.isEmpty());
    CHECK(faulty.first.canBeTaken);
}

TEST_CASE("a point that was deleted or emptied is told, and keeps its text unless chosen", "[return]")
{
    test::Workspace w;
    write(w, 1, "印发了办法。");
    write(w, 2, "已落实。");
    auto made = document(w); // the second is （待填写）
    auto report = returned(w, made);
    CHECK(words(report) == QStringList{"same", "changed"});
    CHECK(report.proposed().isEmpty());
    CHECK(report.remarks.join("").contains("是空的"));
    made.blocks.erase(made.blocks.begin() + 3, made.blocks.begin() + 5);
    report = returned(w, made);
    CHECK(words(report) == QStringList{"same", "missing"});
    CHECK(report.proposed().isEmpty());
    CHECK(report.remarks.join("").contains("没有“落实情况。”这个标题"));
    take(w, report, report.proposed());
    CHECK(textOf(w, 2) == "已落实。");
}

TEST_CASE("a renamed point is known by its bookmark, an unknown heading is told and may be added", "[return]")
{
    test::Workspace w;
    auto made = document(w);
    std::get<Heading>(made.blocks[3]).text = "二、贯彻落实";
    made.blocks[4] = Paragraph{"已落实。"};
    made.blocks.insert(made.blocks.begin() + 5, {Heading{1, "三、下一步打算", {}}, Paragraph{"继续抓。"}});
    const auto report = returned(w, made);
    CHECK(words(report) == QStringList{"changed", "changed", "new"});
    CHECK(report.remarks.join("").contains("改成了“二、贯彻落实”"));
    CHECK(report.remarks.join("").contains("“三、下一步打算”不是这一项的要点"));
    CHECK(report.proposed() == QList<int>{0, 1});
    take(w, report, {1, 2});
    CHECK(textOf(w, 2) == "已落实。\n三、下一步打算\n继续抓。");
}

TEST_CASE("without bookmarks a point is known by its words; words after 落款 are told", "[return]")
{
    test::Workspace w;
    auto made = document(w);
    for (auto &block : made.blocks)
        if (auto *heading = std::get_if<Heading>(&block))
            heading->place.reset();
    made.blocks.push_back(Paragraph{"又及。"});
    const auto report = returned(w, made);
    CHECK(words(report) == QStringList{"changed", "same"});
    CHECK(report.remarks.join("").contains("后面还有 1 段文字"));
}

TEST_CASE("a report of another row or indicator, or of nobody knows which, is refused", "[return]")
{
    test::Workspace w;
    auto made = document(w);
    const auto sentence = [&](std::optional<ReportPlace> expected) {
        return test::sentenceOf([&] { readReturnedReport(*w.session, saved(w, made), expected); });
    };
    CHECK(sentence(ReportPlace{1, 1}).isEmpty());
    CHECK(sentence(ReportPlace{1, {}}).isEmpty());
    CHECK(sentence(ReportPlace{3, 1}).contains("是第1项第1行的情况说明，不是第3项第1行的"));
    CHECK(sentence(ReportPlace{1, 2}).contains("不是第1项第2行的"));
    made.title = "第3项指标情况说明";
    CHECK(sentence({}).contains("是从第1项导出的，标题却写着第3项"));
    made.origin.reset();
    made.subtitle.clear();
    CHECK(readReturnedReport(*w.session, saved(w, made)).indicator == 3);
    made.title = "关于某事的说明";
    CHECK(sentence({}).contains("看不出"));
    made.title = "第77项指标情况说明";
    CHECK(sentence({}).contains("没有第77项指标"));
    made.title = "第2项指标情况说明";
    CHECK(sentence({}).contains("不适用"));
}

TEST_CASE("from another workspace nothing is proposed", "[return]")
{
    test::Workspace w;
    auto made = document(w);
    made.origin->workspace = "another";
    const auto report = returned(w, made);
    CHECK(report.otherWorkspace);
    CHECK(report.proposed().isEmpty());
    CHECK(report.remarks.first().contains("另一个台账"));
}

TEST_CASE("a text that was changed since the comparison is not overwritten, nor is any other", "[return]")
{
    test::Workspace w;
    auto made = document(w);
    made.blocks[4] = Paragraph{"已落实。"};
    const auto report = returned(w, made);
    write(w, 2, "有人刚写的。");
    CHECK(test::sentenceOf([&] { take(w, report, {0, 1}); }).contains("比较以后又改过"));
    CHECK(textOf(w, 1).isEmpty());
    CHECK(textOf(w, 2) == "有人刚写的。");
}

TEST_CASE("lines that did not change keep the marks that are not printed", "[return]")
{
    test::Workspace w;
    write(w, 1, "见附件。");
    auto made = document(w);
    std::get<Paragraph>(made.blocks[2]).text = "见附件。";
    made.blocks.insert(made.blocks.begin() + 3, Paragraph{"加一段。"});
    const auto report = returned(w, made);
    CHECK(report.points.first().text == "见附件。\n加一段。");
}

TEST_CASE("a line that was changed still cites what it cited", "[return]")
{
    test::Workspace w;
    addFiles(*w.session, w.material().requirement, {w.file("甲.txt")}, {});
    const auto uuid =
        w.session
            ->read([](Database &db) { return storage::Query(db, "SELECT uuid FROM filing").only().text(0); })
            .result();
    const auto mark = domain::citationMark(uuid);
    write(w, 1, "详见" + mark + "。");
    auto made = document(w);
    const auto printed = returned(w, made).points.first().before;
    REQUIRE(printed.startsWith("详见附件"));
    auto changed = printed;
    std::get<Paragraph>(made.blocks[2]).text = changed.replace("详见", "具体情况见");
    CHECK(returned(w, made).points.first().text == "具体情况见" + mark + "。");
    // What is cited by hand and was not cited before stays as it was typed.
    std::get<Paragraph>(made.blocks[2]).text = "见附件099-9-09。";
    CHECK(returned(w, made).points.first().text == "见附件099-9-09。");
}

TEST_CASE("a report that answers another item, cites evidence and has figures comes back as it went out",
          "[return]")
{
    test::Workspace w;
    addFiles(*w.session, w.material().requirement, {w.file("甲.txt", "a")}, {});
    const auto uuid =
        w.session
            ->read([](Database &db) {
                return storage::Query(db, QStringLiteral("SELECT uuid FROM filing")).only().text(0);
            })
            .result();
    const auto mark = domain::citationMark(uuid);
    write(w, 1, "见" + mark + "。\n单位 | 件数\n甲 | 3");
    write(w, 2, "已落实，见" + mark + "。");
    const auto other = w.sheet(3);
    w.write([task = w.task(), served = other.tasks.first().id](Database &db, const Author &by) {
        return setServedRows(db, by, task, {served});
    });
    w.write([task = other.tasks.first().id, point = other.tasks.first().points.first().id](Database &db,
                                                                                           const Author &by) {
        return writeReportText(db, by, task, point, "另一项的。");
    });
    w.write([id = w.sheet().id](Database &db, const Author &by) {
        return setFigure(db, by, id, {0, "100%", "98%", "统计表"});
    });
    const auto file = reportFile(*w.session, 1, 1, ReportFormat::Docx);
    auto report = readReturnedReport(*w.session, w.file("a.docx", file.bytes));
    INFO(report.remarks.join(" ").toStdString());
    CHECK(words(report) == QStringList{"same", "same", "same"});
    CHECK(report.row == 1);
    // A line is added in Word: the others keep their marks, and figures are no text.
    CHECK(report.points[1].stored.contains(mark));
    CHECK(report.points[1].text == report.points[1].stored);
    CHECK(report.points[2].further == 3);
    CHECK(report.points[2].stored == "另一项的。");
}

TEST_CASE("all reports are written in the format asked for, row by row where a file stands for one",
          "[return][all_reports]")
{
    test::Workspace w;
    const auto out = w.folder.filePath("说明");
    auto written = exportAllReports(*w.session, out, ReportFormat::Docx);
    CHECK(written.left.isEmpty());
    REQUIRE(written.files.size() == 2);
    CHECK(QFileInfo(written.files.first()).fileName() == "001 情况说明.docx");
    CHECK(QFileInfo(written.files.last()).fileName() == "003 情况说明.docx");
    written = exportAllReports(*w.session, out, ReportFormat::Pdf);
    REQUIRE(written.files.size() == 2);
    for (int i = 0; i < 2; ++i) { // as each is written by itself, to the byte
        const auto alone = w.folder.filePath("一份.pdf");
        exportReport(*w.session, i == 0 ? 1 : 3, {}, alone);
        QFile one(alone), all(written.files[i]);
        REQUIRE(one.open(QIODevice::ReadOnly));
        REQUIRE(all.open(QIODevice::ReadOnly));
        CHECK(one.readAll() == all.readAll());
    }
    standForReport(*w.session, w.task(), w.file("定稿.docx", "x"), "finished", {});
    written = exportAllReports(*w.session, out, ReportFormat::Pdf);
    CHECK(written.files.size() == 2); // the second row of 1, and 3
    REQUIRE(written.left.size() == 1);
    CHECK(written.left.first().startsWith("第1项"));
    CHECK(written.left.first().count("第1项") == 1);
    CHECK(written.left.first().contains("以文件“定稿.docx”为准"));
    CHECK(written.remarks.filter("（待填写）").value(0).startsWith("第"));
    CHECK(written.remarks.filter("第2项不适用").size() == 1);
    platform::Progress stopped;
    stopped.cancelled = [] {
        return true;
    };
    CHECK(test::sentenceOf([&] {
              exportAllReports(*w.session, out, ReportFormat::Text, stopped);
          }).contains("一份也没有写出"));
    CHECK_FALSE(QFileInfo::exists(out + "/001 情况说明.txt"));
    CHECK(test::sentenceOf([&] {
              exportAllReports(*w.session, w.path(), ReportFormat::Text);
          }).contains("在台账文件夹里面"));
}

TEST_CASE("a row that the report of another indicator answers has no file and is named", "[all_reports]")
{
    test::Workspace w;
    w.write([task = w.task(), served = w.sheet(3).tasks.first().id](Database &db, const Author &by) {
        return setServedRows(db, by, task, {served});
    });
    const auto written = exportAllReports(*w.session, w.folder.filePath("说明"), ReportFormat::Text);
    REQUIRE(written.files.size() == 1);
    CHECK(QFileInfo(written.files.first()).fileName() == "001 情况说明.txt");
    CHECK(written.left.isEmpty());
    CHECK(written.remarks.contains("第3项的情况说明在第1项里，没有另外导出。"));
}
