#include "core/workflow/reports/report_affairs.h"

#include "core/domain/reports/report_marks.h"
#include "core/report/text/report_content.h"
#include "core/storage/reports/awaited_reports.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/tasks/progress_repository.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/evidence/filing_moves.h"
#include "core/workflow/reports/report_export.h"
#include "core/workflow/reports/report_writing.h"
#include "tests/support/sample_pdf.h"
#include "tests/support/workspace_fixture.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using storage::Author;
using storage::Database;

namespace {

struct Affairs : test::Workspace
{
    void say(domain::TaskId task, std::optional<domain::ReportPointId> point, const QString &text)
    {
        write([=](Database &db, const Author &by) { return writeReportText(db, by, task, point, text); });
    }
    void unitSays(const QString &name, std::optional<domain::ReportPointId> point, const QString &text)
    {
        write([=, row = task(), id = unit(name).id](Database &db, const Author &by) {
            return writeUnitReportText(db, by, row, id, point, text);
        });
    }
    report::ReportInput input(int indicator, std::optional<int> row, std::optional<domain::UnitId> unit = {})
    {
        return session
            ->read([=](Database &db) { return reportInput(db, indicator, row, QDate(2024, 3, 1), unit); })
            .result();
    }
    domain::ReportPointId point(int place) { return sheet().tasks.first().points.at(place - 1).id; }
    domain::TaskId third() { return sheet(3).tasks.first().id; }
    void serve()
    {
        write([one = task(), other = third()](Database &db, const Author &by) {
            return setServedRows(db, by, one, {other});
        });
    }
    int written(int indicator)
    {
        const auto all = session->read([](Database &db) { return storage::taskProgress(db); }).result();
        int count = 0;
        for (const auto &row : all)
            if (row.indicator == indicator)
                count += row.progress.reportPointsWritten;
        return count;
    }
    QString text(const QString &unit = {})
    {
        const auto file = folder.filePath("out.txt");
        exportReport(*session, 1, 1, file, std::nullopt,
                     unit.isEmpty() ? std::nullopt : std::optional(this->unit(unit).id));
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
    }
};

} // namespace

TEST_CASE("a text is kept without what turns its direction on paper", "[workflow]")
{
    Affairs w;
    w.say(w.task(), w.point(1), "公布率\u202E001\u202C%，\u200E见附件。");
    CHECK(w.text().contains("公布率001%，见附件。"));
}

TEST_CASE("an outline whose fields are open counts as not written, everywhere", "[workflow]")
{
    Affairs w;
    const auto unwritten = [&] {
        return w.session->read([task = w.task()](Database &db) { return storage::unwrittenPoints(db, task); })
            .result();
    };
    w.say(w.task(), w.point(1), "印发了【文件名】，共【数量】件。");
    CHECK(w.written(1) == 0);
    CHECK(unwritten() == 2);
    w.say(w.task(), w.point(1), "印发了办法，共5件。");
    CHECK(w.written(1) == 1);
    CHECK(unwritten() == 1);
}

TEST_CASE("a text of nothing but blanks, of whatever kind, is not written", "[workflow]")
{
    Affairs w;
    for (const auto &blank :
         {QStringLiteral(" \n\t"), QString(QChar(0x00a0)), QString(QChar(0x2003)), QString(QChar(0x3000))}) {
        w.say(w.task(), w.point(1), QStringLiteral("已经写好的情况。"));
        REQUIRE(w.written(w.sheet().number) == 1);
        w.say(w.task(), w.point(1), blank);
        CHECK(w.written(w.sheet().number) == 0);
    }
}

TEST_CASE("a citation follows the number of its piece and says when it is gone", "[workflow]")
{
    Affairs w;
    addFiles(*w.session, w.material().requirement, {w.file("甲.txt", "a"), w.file("乙.txt", "b")}, {});
    const auto pieces = w.evidence();
    REQUIRE(pieces.size() == 2);
    w.say(w.task(), w.point(1), "见" + domain::citationMark(pieces[1].uuid) + "。");
    CHECK(w.text().contains("见附件" + pieces[1].number + "。"));
    w.write([id = pieces[0].filing](Database &db, const Author &by) { return removeFilings(db, by, {id}); });
    CHECK(w.evidence().first().number == pieces[0].number);
    CHECK(w.text().contains("见附件" + pieces[0].number + "。"));
    w.write([id = pieces[1].filing](Database &db, const Author &by) { return removeFilings(db, by, {id}); });
    CHECK(w.text().contains("见〔附件已移出〕。"));
    const auto remarks = exportReport(*w.session, 1, 1, w.folder.filePath("a.pdf"));
    CHECK(remarks.join(' ').contains("1 处已经移出"));
}

TEST_CASE("fields of an outline that are still open are pointed out", "[workflow]")
{
    Affairs w;
    w.say(w.task(), w.point(1), "截至【年月】，共【数量】件。");
    CHECK(exportReport(*w.session, 1, 1, w.folder.filePath("a.pdf")).join(' ').contains("2 处提纲"));
}

TEST_CASE("a unit's own report stands beside the bureau's", "[workflow]")
{
    Affairs w;
    w.say(w.task(), w.point(1), "本局的话。");
    w.unitSays("区教育局", w.point(1), "教育局的话。");
    w.unitSays("区教育局", {}, "教育局开头。");
    CHECK(w.sheet().tasks.first().points.first().text == "本局的话。");
    const auto texts =
        w.session->read([id = w.task()](Database &db) { return storage::unitTexts(db, id); }).result();
    REQUIRE(texts.size() == 2);
    CHECK(texts[0].text == "教育局开头。");
    CHECK(texts[1].point == w.point(1));
    const auto own = w.text("区教育局");
    CHECK(own.contains("教育局的话。"));
    CHECK_FALSE(own.contains("本局的话。"));
    CHECK(w.input(1, 1, w.unit("区教育局").id).agency == "区教育局");
    const auto unwritten = w.text("区水务局");
    CHECK(unwritten.contains("（待填写）"));
    CHECK_FALSE(unwritten.contains("教育局"));
    CHECK(w.written(1) == 1);
}

TEST_CASE("a row answered by the report of another prints that report and counts as written", "[workflow]")
{
    Affairs w;
    w.serve();
    CHECK(w.sheet(3).tasks.first().servedBy->indicator == 1);
    REQUIRE(w.sheet().tasks.first().serves.size() == 1);
    CHECK(w.sheet().tasks.first().serves.first().place.indicator == 3);
    CHECK(w.written(3) == 0);
    w.say(w.task(), w.point(1), "一并说明。");
    CHECK(w.written(3) == 0); // not before the leading report is complete
    const auto unwritten = [&] {
        return w.session->read([id = w.third()](Database &db) { return storage::unwrittenPoints(db, id); })
            .result();
    };
    CHECK(unwritten() == 1);
    w.say(w.task(), w.point(2), "已落实【数量】件。"); // a field is open
    CHECK(w.written(3) == 0);
    w.say(w.task(), w.point(2), "已落实。");
    CHECK(w.written(3) == 1);
    CHECK(unwritten() == 0);
    const auto shared = w.input(3, {});
    CHECK(shared.indicatorNumber == 1);
    REQUIRE(shared.further.size() == 1);
    CHECK(shared.further.first().number == 3);
    CHECK(shared.rows.last().further);
    CHECK(report::buildReport(shared).title == "第1、3项指标情况说明");
    w.write([id = w.third()](Database &db, const Author &by) { return releaseRow(db, by, id); });
    CHECK(w.input(3, {}).indicatorNumber == 3);
    CHECK(w.written(3) == 0);
}

TEST_CASE("what a row says itself in a shared report counts, whatever the rest", "[workflow]")
{
    Affairs w;
    w.serve();
    w.say(w.third(), w.sheet(3).tasks.first().points.first().id, "自己的话。");
    CHECK(w.written(3) == 1);
    CHECK(w.written(1) == 0);
}

TEST_CASE("a row answered by the report of another has the stage of that one", "[workflow]")
{
    using domain::ReportStage;
    Affairs w;
    const auto set = [&](domain::TaskId task, ReportStage stage) {
        w.write([=](Database &db, const Author &by) { return setReportStage(db, by, task, stage); });
    };
    set(w.third(), ReportStage::Review);
    w.serve();
    set(w.task(), ReportStage::Sealing);
    CHECK(w.sheet(3).tasks.first().stage == ReportStage::Sealing);
    CHECK(
        w.session->read([id = w.third()](Database &db) { return standingReport(db, id)->stage; }).result() ==
        ReportStage::Sealing);
    CHECK(test::sentenceOf([&] { set(w.third(), ReportStage::Draft); }).contains("第1项"));
    w.write([id = w.third()](Database &db, const Author &by) { return releaseRow(db, by, id); });
    CHECK(w.sheet(3).tasks.first().stage == ReportStage::Review);
}

TEST_CASE("扫描件回收 without a scan is to be looked at", "[workflow]")
{
    using domain::ReportStage;
    Affairs w;
    const auto advice = [&] {
        return w.session->read([id = w.task()](Database &db) { return adviceOnStage(db, id); }).result();
    };
    CHECK(advice().isEmpty());
    w.write([id = w.task()](Database &db, const Author &by) {
        return setReportStage(db, by, id, ReportStage::Recovered);
    });
    REQUIRE(advice().size() == 1);
    CHECK(advice().first().startsWith("请核对"));
    CHECK(advice().first().contains("没有写全"));
    standForReport(*w.session, w.task(), w.file("盖章件.pdf", test::SamplePdf{}.bytes()), "sealed", {});
    CHECK(advice().isEmpty());
}

TEST_CASE("what is answered by another report answers no third", "[workflow]")
{
    Affairs w;
    w.serve();
    const auto refused = [&](domain::TaskId one, domain::TaskId other) {
        return test::sentenceOf([&] {
            w.write([=](Database &db, const Author &by) { return setServedRows(db, by, one, {other}); });
        });
    };
    CHECK(refused(w.third(), w.task(2)).contains("不能再带上"));
    CHECK(refused(w.task(2), w.third()).contains("已经和别的指标合写"));
    CHECK(refused(w.task(1), w.task(2)).contains("本来就合为一份"));
}

TEST_CASE("a sealed scan brings the report to its last stage, and taking it away asks for it again",
          "[workflow]")
{
    Affairs w;
    const auto stage = [&] {
        return w.sheet().tasks.first().stage;
    };
    CHECK(stage() == domain::ReportStage::Draft);
    w.write([id = w.task()](Database &db, const Author &by) {
        return setReportStage(db, by, id, domain::ReportStage::Sealing);
    });
    CHECK(stage() == domain::ReportStage::Sealing);
    standForReport(*w.session, w.task(), w.file("盖章件.pdf", test::SamplePdf{}.bytes()), "sealed", {});
    CHECK(stage() == domain::ReportStage::Recovered);
    w.write([id = w.task()](Database &db, const Author &by) { return letTextStand(db, by, id); });
    CHECK(stage() == domain::ReportStage::Sealing);
}

TEST_CASE("a report is waited for from its signing until the sealed scan is here", "[workflow]")
{
    using domain::ReportStage;
    Affairs w;
    const auto awaited = [&](int indicator = 1, int row = 1) {
        const auto all = w.session->read([](Database &db) { return storage::awaitedReports(db); }).result();
        for (const auto &each : all)
            if (each.indicator == indicator && each.row == row)
                return std::optional(each.stage);
        return std::optional<ReportStage>();
    };
    const auto set = [&](ReportStage stage) {
        w.write(
            [=, id = w.task()](Database &db, const Author &by) { return setReportStage(db, by, id, stage); });
    };
    CHECK_FALSE(awaited());
    for (const auto stage : {ReportStage::Review, ReportStage::Sealing, ReportStage::Recovered}) {
        set(stage);
        CHECK(awaited() == stage);
    }
    standForReport(*w.session, w.task(), w.file("盖章件.pdf", test::SamplePdf{}.bytes()), "sealed", {});
    CHECK_FALSE(awaited());

    w.write([id = w.third()](Database &db, const Author &by) {
        return setReportStage(db, by, id, ReportStage::Review);
    });
    CHECK(awaited(3) == ReportStage::Review);
    w.write([id = w.task()](Database &db, const Author &by) { return letTextStand(db, by, id); });
    w.serve(); // another row's report answers it now
    CHECK_FALSE(awaited(3));
}

TEST_CASE("the report of a unit has a stage of its own", "[workflow]")
{
    Affairs w;
    const auto set = [&] {
        w.write([id = w.task(), unit = w.unit("区教育局").id](Database &db, const Author &by) {
            return setReportStage(db, by, id, domain::ReportStage::Sealing, unit);
        });
    };
    CHECK(test::sentenceOf(set).contains("还没有这个单位的情况说明"));
    w.unitSays("区教育局", w.point(1), "教育局的话。");
    set();
    CHECK(w.sheet().tasks.first().stage == domain::ReportStage::Draft);
}

TEST_CASE("every version of a text is kept, and an old one comes back as a step of its own", "[workflow]")
{
    Affairs w;
    w.say(w.task(), w.point(1), "第一稿。");
    w.say(w.task(), w.point(1), "第二稿。");
    const auto versions = [&] {
        return w.session
            ->read([id = w.task(), point = w.point(1)](Database &db) {
                return storage::textVersions(db, id, point);
            })
            .result();
    };
    REQUIRE(versions().size() == 2);
    CHECK(versions().first().text == "第二稿。");
    CHECK(versions().first().actor == "张三");
    w.write([id = w.task(), point = w.point(1), old = versions().last().text](
                Database &db, const Author &by) { return restoreReportText(db, by, id, point, old); });
    CHECK(w.sheet().tasks.first().points.first().text == "第一稿。");
    CHECK(versions().size() == 3);
    CHECK(versions().first().title.contains("恢复"));
}

TEST_CASE("an entered figure belongs to its place in the indicator", "[workflow]")
{
    Affairs w;
    const auto set = [&](const QString &value) {
        return w.write([id = w.sheet().id, value](Database &db, const Author &by) {
            return setFigure(db, by, id, {3, "100%", value, "年报"});
        });
    };
    set("98%");
    set("99%");
    const auto figures =
        w.session->read([id = w.sheet().id](Database &db) { return storage::figuresOf(db, id); }).result();
    REQUIRE(figures.size() == 1);
    CHECK(figures.first().value == "99%");
    CHECK(set("99%").isEmpty());
    CHECK(test::sentenceOf([&] { set(QString(300, QChar('9'))); }).contains("太长"));
}

TEST_CASE("a report for which a sealed scan stands is not shared, and answers no further item", "[reports]")
{
    Affairs w;
    const auto other = w.sheet(3).tasks.first().id;
    const auto serve = [&](domain::TaskId serving, domain::TaskId served) {
        return test::sentenceOf([&] {
            w.write([=](Database &db, const Author &by) { return setServedRows(db, by, serving, {served}); });
        });
    };
    standForReport(*w.session, w.task(), w.file("盖章件.pdf", test::SamplePdf{}.bytes()), "sealed", {},
                   SecretsLooked::AreNone);
    CHECK(serve(w.task(), other).contains("盖章件"));
    CHECK(serve(other, w.task()).contains("盖章件"));
    w.write([task = w.task()](Database &db, const Author &by) { return letTextStand(db, by, task); });
    CHECK(serve(other, w.task()).isEmpty());
}
