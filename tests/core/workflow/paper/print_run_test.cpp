#include "core/workflow/paper/print_run.h"

#include "core/report/booklet/spine_labels.h"
#include "core/workflow/evidence/evidence_facts.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/letters/notices.h"
#include "core/workflow/reports/page_profiles.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/visit/freezing.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/sample_pdf.h"
#include "tests/support/workspace_fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using storage::Author;
using storage::Database;

namespace {

PrintChoice everything(const QList<int> &indicators)
{
    PrintChoice choice;
    choice.indicators = indicators;
    choice.checklists = choice.lists = true;
    return choice;
}

QStringList titles(const PrintRun &run)
{
    QStringList all;
    for (const auto &part : run.parts)
        all << part.title;
    return all;
}

int pagesOf(const QString &file)
{
    return int(tests::pdfWords(file).size());
}

} // namespace

TEST_CASE("what is chosen is printed indicator by indicator: list, report, a form for each row",
          "[print_run]")
{
    test::Workspace w;
    addFiles(*w.session, w.material().requirement, {w.file("甲.txt", "a")}, {});
    const auto run = preparePrint(*w.session, everything({1, 3}));
    CHECK(titles(run) == QStringList{"第1项佐证材料清单", "第1项情况说明", "第1项核对表", "第3项佐证材料清单",
                                     "第3项情况说明", "第3项核对表"});
    CHECK(run.left.isEmpty());
    const auto file = w.folder.filePath("全部.pdf");
    writePrintPdf(run, file);
    CHECK(pagesOf(file) % 2 == 1); // each on a new sheet: 1 and a blank, …, the last of one page
    const auto text = tests::pdfTextWithoutBlanks(file);
    for (const auto *words : {"001-1-01", "第1项指标材料核对表", "（分工2）", "主要提供资料", "台账记录",
                              "核对人：", "这一项还没有佐证材料", "已有1份"})
        CHECK(text.contains(words));
    CHECK(tests::runTool("qpdf", {"--check", file}).contains("No syntax or stream encoding errors"));
    if (const auto keep = qEnvironmentVariable("KEEP_PRINT"); !keep.isEmpty())
        QFile::copy(file, keep);
}

TEST_CASE("labels are printed for boxes of one width, and each page says for which", "[print_run]")
{
    test::Workspace w;
    auto choice = everything({1, 3});
    choice.reports = choice.lists = choice.checklists = false;
    choice.spines = choice.spineOfEach = true;
    choice.spineWidth = GENERATE(0, 20, 60);
    const auto file = w.folder.filePath("盒脊.pdf");
    writePrintPdf(preparePrint(*w.session, choice), file);
    const auto text = tests::pdfTextWithoutBlanks(file);
    int foots = 0;
    for (const auto width : report::spineWidths) {
        const auto said = text.count(QString("%1mm档案盒，沿框线裁下").arg(width));
        CHECK((said > 0) == (choice.spineWidth == 0 || choice.spineWidth == width));
        foots += int(said);
    }
    CHECK(foots == pagesOf(file));
}

TEST_CASE("parts follow one another on the same sheet of paper when that is wanted", "[print_run]")
{
    test::Workspace w;
    auto choice = everything({3});
    const auto apart = w.folder.filePath("a.pdf"), close = w.folder.filePath("b.pdf");
    writePrintPdf(preparePrint(*w.session, choice), apart);
    choice.eachOnNewSheet = false;
    writePrintPdf(preparePrint(*w.session, choice), close);
    CHECK(pagesOf(close) == 3);
    CHECK(pagesOf(apart) == 5);
}

TEST_CASE("a scan that stands for a report is printed in its place, a Word file is told of", "[print_run]")
{
    test::Workspace w;
    QImage scan(200, 300, QImage::Format_Grayscale8);
    scan.fill(128);
    const auto png = w.folder.filePath("盖章件.png");
    REQUIRE(scan.save(png));
    standForReport(*w.session, w.task(), png, "sealed", {});
    auto run = preparePrint(*w.session, everything({1}));
    CHECK(titles(run).contains("第1项第1行情况说明"));
    const auto file = w.folder.filePath("a.pdf");
    writePrintPdf(run, file);
    CHECK(tests::runTool("qpdf", {"--check", file}).contains("No syntax or stream encoding errors"));
    CHECK(pagesOf(file) == 9); // list, scan, second row, two forms: each but the last with its blank back
    standForReport(*w.session, w.task(), w.file("定稿.docx", "x"), "finished", {});
    run = preparePrint(*w.session, everything({1}));
    REQUIRE(run.left.size() == 1);
    CHECK(run.left.first().contains("以文件“定稿.docx”为准"));
}

TEST_CASE("nothing chosen, nothing that applies, nobody who owes: each is one sentence", "[print_run]")
{
    test::Workspace w;
    const auto sentence = [&](const PrintChoice &choice) {
        return test::sentenceOf([&] { preparePrint(*w.session, choice); });
    };
    CHECK(sentence({}).contains("还没有选择要打印什么"));
    CHECK(sentence(everything({2})).contains("不适用"));
    PrintChoice notices;
    notices.notices = true;
    CHECK(sentence(notices).contains("没有单位欠交材料"));
    w.ask();
    CHECK(titles(preparePrint(*w.session, notices)) == QStringList{"催办单"});
    platform::Progress stopped;
    stopped.cancelled = [] {
        return true;
    };
    CHECK(test::sentenceOf([&] { preparePrint(*w.session, everything({1}), stopped); }).contains("没有打印"));
    const auto run = preparePrint(*w.session, everything({1}));
    CHECK(test::sentenceOf([&] { writePrintPdf(run, w.path() + "/a.pdf"); }).contains("在台账文件夹里面"));
    CHECK(test::sentenceOf([&] { writePrintPdf(run, "/dev/full/a.pdf"); }).contains("没有保存到"));
}

TEST_CASE("what is bound is printed as it is bound: sheets, lists, pieces under their numbers, labels",
          "[print_run]")
{
    test::Workspace w;
    const auto add = [&](const QString &path, domain::Keeping keeping) {
        addFiles(*w.session, w.material().requirement, {path}, {});
        const auto filing = w.evidence().last().filing;
        w.write([=](Database &db, const Author &by) {
            KeepingFacts facts;
            facts.keeping = keeping;
            return setKeeping(db, by, {filing}, facts);
        });
    };
    QImage photo(300, 200, QImage::Format_RGB32);
    photo.fill(Qt::darkGreen);
    const auto png = w.folder.filePath("现场照片.png");
    REQUIRE(photo.save(png));
    add(w.file("通知.pdf", test::SamplePdf{1}.bytes()), domain::Keeping::Bound);
    add(png, domain::Keeping::Bound);
    add(w.file("底稿.txt", "x"), domain::Keeping::Boxed);

    PrintChoice choice;
    choice.indicators = {1, 3};
    choice.reports = false;
    choice.contents = choice.indexes = choice.dividers = choice.evidence = choice.spines = true;
    auto run = preparePrint(*w.session, choice);
    CHECK(titles(run) == QStringList{"总目录", "第1项分隔页", "第1项分隔页", "第1项卷内目录", "第1项入册材料",
                                     "第3项分隔页", "第3项分隔页", "第3项卷内目录", "盒脊标签"});
    CHECK(run.left == QStringList{"第3项没有入册的材料可打印：要打印，请先把材料的档位改为入册。"});
    const auto file = w.folder.filePath("a.pdf");
    writePrintPdf(run, file);
    CHECK(tests::runTool("qpdf", {"--check", file}).contains("No syntax or stream encoding errors"));
    const auto text = tests::pdfTextWithoutBlanks(file);
    for (const auto *words :
         {"001-1-01通知", "001-1-02现场照片", "备考表", "装订材料2份", "入盒备查1份", "20mm档案盒", "总目录"})
        CHECK(text.contains(words));
    if (const auto keep = qEnvironmentVariable("KEEP_PRINT"); !keep.isEmpty())
        QFile::copy(file, keep);
    const auto pages = tests::runTool("pdftotext", {"-layout", file, "-"});
    CHECK(pages.count("001-1-01") >= 2); // in 卷内目录 and over its page

    choice = {};
    choice.indicators = {1};
    choice.reports = false;
    choice.indexes = true;
    run = preparePrint(*w.session, choice);
    writePrintPdf(run, file);
    CHECK(tests::pdfTextWithoutBlanks(file).contains("装订材料2份"));
    CHECK_FALSE(tests::pdfTextWithoutBlanks(file).contains("另附"));
    CHECK_FALSE(tests::pdfTextWithoutBlanks(file).contains("共1页"));
}

TEST_CASE("the sheets of a 卷内目录 that is printed by itself say how many there are", "[print_run]")
{
    test::Workspace w;
    QStringList files;
    for (int number = 1; number <= 40; ++number)
        files << w.file(QString("材料%1.txt").arg(number), QByteArray::number(number));
    addFiles(*w.session, w.material().requirement, files, {});
    PrintChoice choice;
    choice.indicators = {1};
    choice.reports = false;
    choice.indexes = true;
    const auto file = w.folder.filePath("a.pdf");
    writePrintPdf(preparePrint(*w.session, choice), file);
    const auto text = tests::pdfTextWithoutBlanks(file);
    const auto count = pagesOf(file);
    REQUIRE(count > 1);
    for (int page = 1; page <= count; ++page)
        CHECK(text.count(QString("第%1页共%2页").arg(page).arg(count)) == 1);
}

TEST_CASE("卷内目录 printed after 封版 names the pages of the set that was sent", "[print_run]")
{
    test::Workspace w;
    addFiles(*w.session, w.material().requirement, {w.file("甲.txt", "a")}, {});
    const auto filing = w.evidence().last().filing;
    w.write([=](Database &db, const Author &by) {
        KeepingFacts facts;
        facts.keeping = domain::Keeping::Bound;
        return setKeeping(db, by, {filing}, facts);
    });
    w.write([=](Database &db, const Author &by) {
        return freezeSet(db, by, "书面评审", QDate(2024, 5, 31), {}, {{"001-1-01", 1, 347}});
    });
    PrintChoice choice;
    choice.indicators = {1};
    choice.reports = false;
    choice.indexes = true;
    const auto file = w.folder.filePath("a.pdf");
    writePrintPdf(preparePrint(*w.session, choice), file);
    CHECK(tests::pdfTextWithoutBlanks(file).contains("347"));
}

TEST_CASE("of one unit only its rows, its pieces and its letter are printed", "[print_run]")
{
    test::Workspace w;
    w.ask("区教育局");
    w.ask("区教育局", 2);
    w.ask("区水务局");
    const auto education = w.unit("区教育局").id;
    const auto asked = w.asked();
    const auto own =
        *std::find_if(asked.cbegin(), asked.cend(), [&](const auto &line) { return line.unit == education; });
    addFiles(*w.session, own.id, {w.file("课程表.txt", "a")}, {});
    addFiles(*w.session, w.material(2).requirement, {w.file("底稿.txt", "b")}, {});
    auto choice = everything({1, 3});
    choice.notices = true;
    choice.units = {w.unit("区教育局").uuid};
    const auto run = preparePrint(*w.session, choice);
    CHECK(titles(run) == QStringList{"第1项佐证材料清单", "第1项第1行情况说明", "第1项核对表",
                                     "第3项佐证材料清单", "催办单"});
    CHECK(run.left == QStringList{"第3项没有交给选中单位的分工行，没有印情况说明和核对表。"});
    const auto file = w.folder.filePath("a.pdf");
    writePrintPdf(run, file);
    const auto text = tests::pdfTextWithoutBlanks(file);
    auto lists = choice;
    lists.reports = lists.checklists = lists.notices = false;
    writePrintPdf(preparePrint(*w.session, lists), file);
    const auto listed = tests::pdfTextWithoutBlanks(file);
    CHECK(listed.contains("课程表"));
    CHECK_FALSE(listed.contains("底稿"));
    CHECK(text.contains("区教育局"));
    CHECK(text.contains("（分工1）"));
    CHECK_FALSE(text.contains("（分工2）"));
    choice.units = {"gone"};
    CHECK(test::sentenceOf([&] { preparePrint(*w.session, choice); }).contains("不在名录里"));
}

TEST_CASE("letters to units begin on a sheet of their own each, where that is wanted", "[print_run]")
{
    test::Workspace w;
    w.ask("区教育局");
    w.ask("区水务局");
    PrintChoice notices;
    notices.notices = true;
    notices.eachOnNewSheet = GENERATE(true, false);
    const auto file = w.folder.filePath("催办.pdf");
    writePrintPdf(preparePrint(*w.session, notices), file);
    const auto pages = tests::pdfWords(file);
    QList<qsizetype> begins;
    for (qsizetype page = 0; page < pages.size(); ++page)
        for (const auto &word : pages[page])
            if (word.text.contains("的提醒函"))
                begins << page;
    CHECK(begins == (notices.eachOnNewSheet ? QList<qsizetype>{0, 2} : QList<qsizetype>{0, 1}));
}

TEST_CASE("letters go only to units that owe something of what is chosen, whole, and that is said",
          "[print_run]")
{
    test::Workspace w;
    w.ask("区教育局");
    const auto third = w.sheet(3).tasks.first().materials.first().id;
    Asking asking;
    asking.materials << third;
    asking.units << w.unit("区教育局").id;
    w.write([&](Database &db, const Author &by) { return askUnits(db, by, asking); });
    w.ask("区水务局");
    PrintChoice choice;
    choice.indicators = {3};
    choice.reports = false;
    choice.notices = true;
    const auto file = w.folder.filePath("催办.pdf");
    auto run = preparePrint(*w.session, choice);
    CHECK(run.remarks.join("").contains("催办单印给 1 个单位，都有第3项要催的"));
    writePrintPdf(run, file);
    const auto text = tests::pdfTextWithoutBlanks(file);
    CHECK(text.contains("区教育局"));
    CHECK(text.contains("第1项"));
    CHECK_FALSE(text.contains("区水务局"));

    w.session
        ->write([&, unit = w.unit("区教育局").id](Database &db, const Author &by) {
            NoticeRequest request;
            request.today = QDate::currentDate();
            request.units = {unit};
            return recordNotices(db, by, planNotices(db, request));
        })
        .result();
    run = preparePrint(*w.session, choice);
    CHECK(run.remarks.join("").contains("请核对：区教育局今天已经登记发过提醒函"));
    choice.units = {w.unit("区水务局").uuid};
    CHECK(test::sentenceOf([&] { preparePrint(*w.session, choice); }).contains("不用催办选中的单位"));
}

TEST_CASE("a choice is kept under its name with all it says", "[print_run]")
{
    test::Workspace w;
    auto choice = everything({3, 1});
    choice.eachOnNewSheet = false;
    choice.units << "u";
    choice.contents = choice.indexes = choice.dividers = choice.evidence = true;
    choice.spines = choice.spineOfEach = true;
    choice.spineWidth = 50;
    const auto save = [&](const PrintChoice &kept) {
        return w.write([&](Database &db, const Author &by) { return savePrintSet(db, by, " 送审 ", kept); });
    };
    CHECK_FALSE(save(choice).isEmpty());
    CHECK(save(choice).isEmpty());
    const auto sets = w.session->read([](Database &db) { return savedPrintSets(db); }).result();
    REQUIRE(sets.size() == 1);
    CHECK(sets.first().name == "送审");
    CHECK(sets.first().choice == choice);
    CHECK(test::sentenceOf([&] {
              w.write([](Database &db, const Author &by) { return savePrintSet(db, by, " ", {}); });
          }).contains("要有名称"));
    CHECK(test::sentenceOf([&] {
              w.write([](Database &db, const Author &by) { return removePrintSet(db, by, "没有"); });
          }).contains("没有叫“没有”的"));
}

TEST_CASE("the profile in use lays out reports, docx and HTML; the standard stays as it is",
          "[page_profiles]")
{
    test::Workspace w;
    report::PageProfile profile;
    profile.top = 30;
    profile.areaHeight = 232;
    profile.linesPerPage = 20;
    profile.pageNumberForm = report::PageNumberForm::Plain;
    profile.firstPageNumber = 7;
    profile.fonts.insert(report::FontRole::Body, "Noto Sans CJK SC");
    const auto write = [&](auto work) {
        return w.write([&](Database &db, const Author &by) { return work(db, by); });
    };
    write([&](Database &db, const Author &by) { return savePageProfile(db, by, "本局版式", profile); });
    const auto saved = [&] {
        return w.session->read([](Database &db) { return savedProfiles(db); }).result();
    };
    REQUIRE(saved().size() == 2);
    CHECK(saved().first().inUse);
    CHECK(saved().last().profile == profile);
    const auto text = [&] {
        const auto file = w.folder.filePath("说明.pdf");
        exportReport(*w.session, 3, 1, file);
        return tests::pdfTextWithoutBlanks(file);
    };
    CHECK(text().endsWith("—1—"));
    const auto use = write([](Database &db, const Author &by) { return usePageProfile(db, by, "本局版式"); });
    CHECK(text().endsWith("日7"));
    const auto html = QString::fromUtf8(reportFile(*w.session, 3, 1, ReportFormat::Html).bytes);
    CHECK(html.contains("margin:30mm 26mm 35mm 28mm"));
    CHECK(html.contains("article{font-family:\"Noto Sans CJK SC\",serif}"));
    const auto docx = w.file("a.docx", reportFile(*w.session, 3, 1, ReportFormat::Docx).bytes);
    CHECK(tests::runTool("unzip", {"-p", docx, "word/document.xml"}).contains("w:top=\"1701\""));
    CHECK_FALSE(tests::runTool("unzip", {"-p", docx, "word/footer1.xml"}).contains("—"));
    w.write([&](Database &db, const Author &by) { return storage::revert(db, by, use, "撤销"); });
    CHECK(text().endsWith("—1—"));
    const auto refused = [&](auto work) {
        return test::sentenceOf([&] { write(work); });
    };
    CHECK(refused([&](Database &db, const Author &by) {
              return savePageProfile(db, by, standardProfileName(), profile);
          }).contains("不能改"));
    profile.linesPerPage = 100;
    CHECK(refused([&](Database &db, const Author &by) {
              return savePageProfile(db, by, "太密", profile);
          }).contains("正文字号 16.0 磅"));
    CHECK(refused([](Database &db, const Author &by) {
              return removePageProfile(db, by, standardProfileName());
          }).contains("没有叫"));
}
