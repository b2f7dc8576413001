#include "core/workflow/reports/report_export.h"

#include "core/workflow/evidence/filing.h"
#include "core/workflow/paper/booklet.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/tasks/reviewing.h"
#include "tests/support/sample_pdf.h"
#include "tests/support/workspace_fixture.h"

#include <QImage>
#include <QPdfDocument>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using storage::Author;
using storage::Database;

namespace {

const QDate today(2024, 3, 1);

report::ReportInput input(test::Workspace &w, int indicator, std::optional<int> row)
{
    return w.session->read([=](Database &db) { return reportInput(db, indicator, row, today); }).result();
}

void write(test::Workspace &w, int point, const QString &text)
{
    const auto sheet = w.sheet();
    w.write([task = sheet.tasks.first().id, id = sheet.tasks.first().points.at(point - 1).id,
             text](Database &db, const Author &by) { return writeReportText(db, by, task, id, text); });
}

QString finishedFile(test::Workspace &w, const QString &name, const QByteArray &content,
                     const QString &kind = "finished")
{
    return standForReport(*w.session, w.task(), w.file(name, content), kind, {});
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("a row's report has its points with texts, its evidence with numbers, agency and date",
          "[report_export]")
{
    test::Workspace w;
    write(w, 2, "已落实。");
    addFiles(*w.session, w.material().requirement, {w.file("甲.txt", "a")}, {});
    const auto made = input(w, 1, 1);
    CHECK(made.indicatorNumber == 1);
    CHECK(made.rowsOfIndicator == 2);
    REQUIRE(made.rows.size() == 1);
    CHECK(made.rows.first().leadUnits == QStringList{"区司法局"});
    REQUIRE(made.rows.first().points.size() == 2);
    CHECK(made.rows.first().points.first().text.isEmpty());
    CHECK(made.rows.first().points.last().mark == "2.");
    CHECK(made.rows.first().points.last().text == "已落实。");
    CHECK(made.evidence == QList<report::Attachment>{{"001-1-01", "甲"}});
    CHECK(made.agency == "沙坡头区司法局");
    CHECK(made.date == today);
}

TEST_CASE("the report of an indicator has all rows and their evidence", "[report_export]")
{
    test::Workspace w;
    const auto second = w.sheet().tasks.at(1).materials.first().requirement;
    addFiles(*w.session, second, {w.file("乙.txt", "b")}, {});
    CHECK(input(w, 1, {}).rows.size() == 2);
    CHECK(input(w, 1, {}).evidence.size() == 1);
    CHECK(input(w, 1, 1).evidence.isEmpty());
}

TEST_CASE("rows that are signed alike sign the whole so, others leave it to the bureau", "[report_export]")
{
    test::Workspace w;
    const auto sign = [&](int row) {
        w.write([id = w.task(row)](Database &db, const Author &by) {
            return signReport(db, by, id, "区财政局", "2024-02-01");
        });
    };
    sign(2);
    CHECK(input(w, 1, {}).agency == "沙坡头区司法局");
    CHECK(input(w, 1, 2).agency == "区财政局");
    CHECK(reportPages(*w.session, 1, {}).remarks.first().contains("落款不一样"));
    sign(1);
    CHECK(input(w, 1, {}).agency == "区财政局");
    CHECK(input(w, 1, {}).date == QDate(2024, 2, 1));
}

TEST_CASE("the workspace's own agency signs what nobody else does", "[report_export]")
{
    test::Workspace w;
    w.write([](Database &db, const Author &by) {
        return setAgencies(db, by, {" 示例县司法局\n", "示例县委依法治县办"});
    });
    CHECK(input(w, 1, 1).agency == "示例县司法局");
    const auto blank = [](Database &db, const Author &by) {
        return setAgencies(db, by, {" \n", "示例县委依法治县办"});
    };
    CHECK(test::sentenceOf([&] { w.write(blank); }).contains("没有改动"));
    const auto unsigned_ = [](Database &db, const Author &by) {
        return setAgencies(db, by, {"别的局", " \n"});
    };
    CHECK(test::sentenceOf([&] { w.write(unsigned_); }).contains("没有改动"));
    CHECK(input(w, 1, 1).agency == "示例县司法局");
}

TEST_CASE("what has no report is refused with a sentence", "[report_export]")
{
    test::Workspace w;
    CHECK(test::sentenceOf([&] { input(w, 99, {}); }).contains("没有第99项"));
    CHECK(test::sentenceOf([&] { input(w, 2, {}); }).contains("本项县区不涉及"));
    CHECK(test::sentenceOf([&] { input(w, 1, 7); }).contains("没有第7行"));
}

TEST_CASE("a typed report is exported into a folder that is made, and says what is still owed",
          "[report_export]")
{
    test::Workspace w;
    const auto file = w.folder.filePath("新/文件夹/情况说明.pdf");
    const auto remarks = exportReport(*w.session, 1, 1, file);
    CHECK(bytesOf(file).startsWith("%PDF"));
    REQUIRE_FALSE(remarks.isEmpty());
    CHECK(remarks.first().contains("2 处未写"));
}

TEST_CASE("a typed number that nothing bears is said when the report is exported", "[report_export]")
{
    test::Workspace w;
    addFiles(*w.session, w.material().requirement, {w.file("甲.txt", "a")}, {});
    write(w, 2, "见附件001-1-01、附件001-1-99。");
    const auto remarks = exportReport(*w.session, 1, 1, w.folder.filePath("情况说明.pdf")).join("");
    CHECK(remarks.contains("没有编号001-1-99"));
    CHECK_FALSE(remarks.contains("001-1-01"));
}

TEST_CASE("a piece whose task went back is said when the report or the booklet is made", "[report_export]")
{
    test::Workspace w;
    w.ask();
    const auto asked = w.asked().first().id;
    addFiles(*w.session, asked, {w.file("甲.txt", "a")}, {});
    const auto step = [&](domain::ReviewStep to, const QString &reason) {
        w.write([=](Database &db, const Author &by) { return takeReviewStep(db, by, {asked}, to, reason); });
    };
    const auto said = [&] {
        BookletOptions options;
        options.indicators = {1};
        return QStringList{exportReport(*w.session, 1, 1, w.folder.filePath("情况说明.pdf")).join(""),
                           makeBooklet(*w.session, options, w.folder.filePath("汇编"), {}).remarks.join("")};
    };
    step(domain::ReviewStep::Submit, {});
    for (const auto &remarks : said())
        CHECK_FALSE(remarks.contains("退回"));
    step(domain::ReviewStep::Return, "缺盖章页");
    for (const auto &remarks : said())
        CHECK(remarks.contains("请核对：001-1-01所在的报送任务已经退回"));
}

TEST_CASE("a standing PDF is exported byte by byte", "[report_export]")
{
    test::Workspace w;
    exportReport(*w.session, 1, 1, w.folder.filePath("typed.pdf"));
    const auto content = bytesOf(w.folder.filePath("typed.pdf"));
    finishedFile(w, "定稿.pdf", content, "sealed");
    const auto out = w.folder.filePath("out.pdf");
    exportReport(*w.session, 1, 1, out);
    CHECK(bytesOf(out) == content);
}

TEST_CASE("a report is exported by the ending of its file, and what stands for it only as it is",
          "[report_export]")
{
    test::Workspace w;
    const auto out = [&](const QString &name) {
        return w.folder.filePath("出/" + name);
    };
    CHECK(exportReport(*w.session, 1, 1, out("a.docx")).first().contains("2 处未写"));
    CHECK(bytesOf(out("a.docx")).startsWith("PK"));
    exportReport(*w.session, 1, 1, out("a.HTM"));
    CHECK(bytesOf(out("a.HTM")).contains("<article>"));
    exportReport(*w.session, 1, 1, out("a.txt"));
    CHECK(QString::fromUtf8(bytesOf(out("a.txt"))).contains("（待填写）"));

    finishedFile(w, "定稿.docx", "PK 定稿", "finished");
    exportReport(*w.session, 1, 1, out("b.docx"));
    CHECK(bytesOf(out("b.docx")) == QByteArray("PK 定稿"));
    CHECK(test::sentenceOf([&] { exportReport(*w.session, 1, 1, out("b.html")); }).contains("定稿.docx"));
    CHECK_FALSE(QFile::exists(out("b.html")));
}

TEST_CASE("a standing scan lies on one sheet of A4", "[report_export]")
{
    test::Workspace w;
    QImage scan(1653, 2338, QImage::Format_RGB32);
    scan.fill(Qt::gray);
    REQUIRE(scan.save(w.folder.filePath("scan.png")));
    finishedFile(w, "扫描.png", bytesOf(w.folder.filePath("scan.png")), "sealed");
    const auto out = w.folder.filePath("out.pdf");
    exportReport(*w.session, 1, 1, out);
    QPdfDocument document;
    REQUIRE(document.load(out) == QPdfDocument::Error::None);
    CHECK(document.pageCount() == 1);
    CHECK(document.pagePointSize(0).width() == Approx(595).margin(1));
    CHECK(document.pagePointSize(0).height() == Approx(842).margin(1));
}

TEST_CASE("a standing Word file is refused by name and leaves no file", "[report_export]")
{
    test::Workspace w;
    finishedFile(w, "定稿.docx", "not really Word");
    const auto out = w.folder.filePath("out.pdf");
    const auto sentence = test::sentenceOf([&] { exportReport(*w.session, 1, 1, out); });
    CHECK(sentence.contains("定稿.docx"));
    CHECK(sentence.contains("WPS"));
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("several rows of which a file answers one come one after another", "[report_export]")
{
    test::Workspace w;
    exportReport(*w.session, 1, 1, w.folder.filePath("typed.pdf"));
    finishedFile(w, "定稿.pdf", bytesOf(w.folder.filePath("typed.pdf")), "sealed");
    const auto out = w.folder.filePath("out.pdf");
    const auto remarks = exportReport(*w.session, 1, {}, out);
    QPdfDocument whole;
    REQUIRE(whole.load(out) == QPdfDocument::Error::None);
    CHECK(whole.pageCount() == 2);
    CHECK(whole.getAllText(0).text().contains("（分工1）"));
    CHECK(whole.getAllText(1).text().contains("（分工2）"));
    CHECK_FALSE(remarks.filter("第2行：").isEmpty());
    CHECK(remarks.filter("第1行：").isEmpty());
    // As Word it cannot be one file.
    CHECK(test::sentenceOf([&] {
              exportReport(*w.session, 1, {}, w.folder.filePath("out.docx"));
          }).contains("一行一行"));
}

TEST_CASE("a lost standing file is named", "[report_export]")
{
    test::Workspace w;
    finishedFile(w, "定稿.pdf", test::SamplePdf{}.bytes());
    for (const auto &sha : w.session->objects().listObjects())
        QFile::remove(w.session->objects().pathOf(sha));
    const auto sentence = test::sentenceOf([&] { reportPages(*w.session, 1, 1); });
    CHECK(sentence.contains("定稿.pdf"));
    CHECK(sentence.contains("丢失"));
}

TEST_CASE("nothing is written through a link into a ledger", "[report_export]")
{
    test::Workspace w;
    const auto database = bytesOf(w.path() + "/taizhang.db");
    const auto link = w.folder.filePath("说明.pdf");
    REQUIRE(QFile::link(w.path() + "/taizhang.db", link));
    test::sentenceOf([&] { exportReport(*w.session, 1, 1, link); });
    CHECK(bytesOf(w.path() + "/taizhang.db") == database);
}
