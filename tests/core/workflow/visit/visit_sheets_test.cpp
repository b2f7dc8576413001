#include "core/workflow/visit/visit_sheets.h"

#include "core/workflow/evidence/evidence_entry.h"
#include "core/workflow/evidence/evidence_facts.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/tasks/material_state.h"
#include "core/workflow/tasks/reviewing.h"
#include "core/workflow/visit/freezing.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/workspace_fixture.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using storage::Author;
using storage::Database;

namespace {

const QDate today(2024, 3, 1);

struct Desk : test::Workspace
{
    void take(const QString &name, const QByteArray &content = "x", int place = 1)
    {
        addFiles(*session, material(place).requirement, {file(name, content)}, {});
    }
    VisitSheet proof(int indicator = 1)
    {
        return session->read([=](Database &db) { return proofOf(db, indicator, today); }).result();
    }
    QList<Loan> loans()
    {
        return session->read([](Database &db) { return readLoans(db); }).result();
    }
    QString lendAll(const QString &person)
    {
        QList<domain::FilingId> filings;
        for (const auto &piece : evidence())
            filings << piece.filing;
        return write([=](Database &db, const Author &by) { return lend(db, by, filings, person, {}); });
    }
};

QString textOf(const report::TableSheet &sheet)
{
    QStringList lines{sheet.title, sheet.subtitle};
    for (const auto &row : sheet.rows) {
        QStringList cells;
        for (const auto &cell : row.cells)
            cells << cell.text;
        lines << cells.join('|');
    }
    return lines.join('\n');
}

} // namespace

TEST_CASE("the summary has every indicator with counts and what is missing", "[visit]")
{
    Desk w;
    w.take("甲.txt");
    w.write([id = w.material(2).requirement](Database &db, const Author &by) {
        return setMaterialState(db, by, id, domain::RequirementState::NilReturn, {});
    });
    const auto sheet = w.session->read([](Database &db) { return summaryOf(db, today); }).result();
    const auto text = textOf(sheet.table);
    const auto indicators =
        w.session->read([](Database &db) { return storage::indicatorLines(db); }).result();
    for (const auto &indicator : indicators)
        CHECK(text.contains(QString("\n%1|").arg(indicator.number)));
    CHECK(text.contains("材料1"));
    CHECK_FALSE(text.contains("材料1、2"));
    CHECK(text.contains("情况说明"));
    CHECK(sheet.paper.paperWidth == 420);
}

TEST_CASE("the proof says of each material what there is, and nothing of the state of the work", "[visit]")
{
    Desk w;
    w.take("甲.txt");
    w.write([id = w.evidence().first().filing](Database &db, const Author &by) {
        return setKeeping(db, by, {id}, {domain::Keeping::OnSite, "档案室3柜", "王某 13812345678"});
    });
    w.ask("区教育局", 2);
    w.write([id = w.asked().first().id](Database &db, const Author &by) {
        return takeReviewStep(db, by, {id}, domain::ReviewStep::NotApplicable, "不是本级事权", {});
    });
    const auto text = textOf(w.proof().table);
    CHECK(text.contains("001-1-01|甲|沙坡头区司法局||现场调阅|档案室3柜，王某 138****5678"));
    CHECK(text.contains("区教育局　不适用：不是本级事权"));
    for (const auto *word : {"未收集", "未报送", "退回", "%"})
        CHECK_FALSE(text.contains(word));
    CHECK(test::sentenceOf([&] { w.proof(999); }).contains("没有第999项"));
    w.write([id = w.evidence().first().filing](Database &db, const Author &by) {
        return setKeeping(db, by, {id}, {domain::Keeping::Boxed, QString(), QString()});
    });
    CHECK(textOf(w.proof().table).contains("入盒备查|未写存放处"));
    // What is bound and not sent yet has no page, and is still to be found.
    w.write([id = w.evidence().first().filing](Database &db, const Author &by) {
        return setKeeping(db, by, {id}, {domain::Keeping::Bound, QString(), QString()});
    });
    CHECK(textOf(w.proof().table).contains("001-1-01|甲|沙坡头区司法局||入册|汇编，见本项卷内目录"));
    CHECK(w.proof().remarks == QStringList{"有 1 份入册的材料没有页号：封版并制作汇编以后才有。"});
}

TEST_CASE("a piece that was bound is found by volume and page", "[visit]")
{
    Desk w;
    w.take("甲.txt");
    w.write([id = w.evidence().first().filing](Database &db, const Author &by) {
        storage::ChangeGroup step(db, by, "封版");
        for (const auto page : {7, 23}) {
            const auto freeze = step.insert(
                storage::Entity::Freeze,
                {{"title", "送审"}, {"frozen_on", QString("2024-03-%1").arg(page, 2, 10, QChar('0'))}});
            step.insert(storage::Entity::FreezeItem, {{"freeze_id", freeze},
                                                      {"filing_id", id.value()},
                                                      {"number", "001-1-01"},
                                                      {"volume", 2},
                                                      {"page", page}});
        }
        return step.commit();
    });
    CHECK(textOf(w.proof().table).contains("第2册第23页"));
}

TEST_CASE("a proof of many pieces stays on one page as far as the type can shrink", "[visit]")
{
    Desk w;
    for (int i = 0; i < 28; ++i)
        w.take(QString("材料%1.txt").arg(i), QByteArray::number(i));
    const auto pages = visitPages(w.proof());
    CHECK(std::get<report::LaidOutReport>(pages.content).pages.size() == 1);
}

TEST_CASE("a proof of more pieces is set in two halves on one page; one of very many says its pages",
          "[visit]")
{
    Desk w;
    QStringList files;
    for (int i = 1; i <= 130; ++i)
        files << w.file(QString("关于开展第%1次行政规范性文件审核检查的通知.txt").arg(i),
                        QByteArray::number(i));
    addFiles(*w.session, w.material().requirement, files, {});
    const auto pages = visitPages(w.proof());
    const auto &laidOut = std::get<report::LaidOutReport>(pages.content);
    CHECK(laidOut.pages.size() == 1);
    CHECK(pages.remarks.filter("排成两栏").size() == 1);
    CHECK(pages.remarks.filter("排不下一页").isEmpty());
    CHECK(w.proof().table.columns.size() == 6); // a spreadsheet has all
    const auto pdf = w.folder.filePath("证明表.pdf");
    writeVisitSheet(w.proof(), pdf);
    const auto text = QString::fromUtf8(tests::runTool("pdftotext", {"-layout", pdf, "-"}));
    for (const auto *number : {"001-1-01", "001-1-99", "001-1-130"})
        CHECK(text.contains(number));
    files.clear();
    for (int i = 131; i <= 260; ++i)
        files << w.file(QString("另外的材料%1.txt").arg(i), QByteArray::number(i));
    addFiles(*w.session, w.material().requirement, files, {});
    const auto more = visitPages(w.proof());
    CHECK(std::get<report::LaidOutReport>(more.content).pages.size() == 2);
    CHECK(more.remarks.filter("第1项证明表排不下一页，印成 2 页。").size() == 1);
}

TEST_CASE("what is owed is to be handed in, by whom and why; nothing owed is said", "[visit]")
{
    Desk w;
    w.ask("区教育局", 1);
    w.write([id = w.asked().first().id](Database &db, const Author &by) {
        return takeReviewStep(db, by, {id}, domain::ReviewStep::Submit, {}, {});
    });
    w.write([id = w.asked().first().id](Database &db, const Author &by) {
        return takeReviewStep(db, by, {id}, domain::ReviewStep::Return, "缺公章", {});
    });
    const auto owed = [&](const QList<int> &indicators) {
        return w.session->read([=](Database &db) { return handInOf(db, indicators, today); }).result();
    };
    const auto text = textOf(owed({1}).table);
    CHECK(text.contains("区教育局|请补正：缺公章"));
    CHECK(text.contains("沙坡头区司法局|没有收到")); // material 2, which no unit is asked for
    CHECK_FALSE(text.contains("第2项"));
    CHECK(test::sentenceOf([&] { owed({18}); }).contains("没有要补交的材料"));
}

TEST_CASE("a piece is lent once, comes back, and may be lent again", "[visit]")
{
    Desk w;
    w.take("甲.txt");
    CHECK(test::sentenceOf([&] { w.lendAll(" "); }).contains("没有写调给谁"));
    w.lendAll("王某某");
    CHECK(test::sentenceOf([&] { w.lendAll("李某某"); }).contains("001-1-01“甲”已经调给王某某"));
    REQUIRE(w.loans().size() == 1);
    CHECK(w.loans().first().piece->number == "001-1-01");
    const auto back = [&] {
        return w.write([id = w.loans().last().row.id](Database &db, const Author &by) {
            return takeBack(db, by, {id});
        });
    };
    CHECK_FALSE(back().isEmpty());
    CHECK(back().isEmpty()); // already there
    w.lendAll("李某某");
    const auto book =
        textOf(w.session->read([](Database &db) { return loanRegisterOf(db, today); }).result().table);
    CHECK(book.contains("共2次，未归还1份"));
    CHECK(book.contains("王某某"));
    const auto slip =
        textOf(w.session->read([id = w.loans().first().row.id](Database &db) { return loanSlipOf(db, {id}); })
                   .result()
                   .table);
    CHECK(slip.contains("李某某"));
    CHECK_FALSE(slip.contains("王某某"));
}

TEST_CASE("a piece that was bound is fetched where it is bound", "[visit]")
{
    Desk w;
    w.take("甲.txt");
    w.write([](Database &db, const Author &by) {
        return freezeSet(db, by, "书面评审", QDate(2024, 5, 31), {}, {{"001-1-01", 1, 13}});
    });
    w.lendAll("王某某");
    CHECK(w.loans().first().where == "第1册第13页");
    CHECK(
        textOf(w.session->read([id = w.loans().first().row.id](Database &db) { return loanSlipOf(db, {id}); })
                   .result()
                   .table)
            .contains("第1册第13页"));
}

TEST_CASE("who borrowed is in no entry of the history", "[visit]")
{
    Desk w;
    w.take("甲.txt");
    w.lendAll("王某某");
    const auto told = w.session->read([](Database &db) { return storage::history(db, 100); }).result();
    for (const auto &change : told)
        CHECK_FALSE(change.after.toString().contains("王某某"));
}

TEST_CASE("the call-back list masks numbers unless it is handed out for a reason", "[visit]")
{
    Desk w;
    CallBackSource source;
    source.lines = {{"003-2-01", "名录", "甲公司 王某 13812345678 0955-7012345"}};
    source.agency = "区司法局";
    CHECK(textOf(callBackOf(source, {}, today).table).contains("甲公司 王某 138****5678 0955-701****"));
    const auto full = callBackOf(source, report::HandOut{"检查组李某", "电话回访"}, today).table;
    CHECK(textOf(full).contains("13812345678 0955-7012345"));
    CHECK(full.legend.contains("领取人"));
    CHECK(full.subtitle.contains("交给：检查组李某　事由：电话回访"));
    w.take("甲.txt");
    const auto handOut = [&](const QString &person, const QString &reason) {
        return w.write([=, id = w.evidence().first().filing](Database &db, const Author &by) {
            return handOutCallBackList(db, by, {id}, person, reason);
        });
    };
    CHECK(test::sentenceOf([&] { handOut("王某某", ""); }).contains("没有写交给谁、为什么"));
    CHECK(test::sentenceOf([&] { handOut("", "电话回访"); }).contains("没有写交给谁、为什么"));
    handOut("王某某", "电话回访");
    CHECK(w.loans().first().row.note == "回访名单：电话回访");
    const auto told = w.session->read([](Database &db) { return storage::history(db, 1); }).result();
    CHECK(told.first().title.contains("电话回访"));

    CHECK(handOut("王某某", "电话回访").isEmpty()); // he has it
    CHECK(w.loans().size() == 1);
    handOut("李某某", "电话回访");
    CHECK(w.loans().size() == 2);
    w.write([out = w.loans()](Database &db, const Author &by) {
        return takeBack(db, by, {out.first().row.id, out.last().row.id});
    });
    handOut("王某某", "电话回访");
    CHECK(w.loans().size() == 3);
}

TEST_CASE("the call-back list is made from what materials ask contacts of, redacted copies left aside",
          "[visit]")
{
    Desk w;
    auto table = test::sampleTable();
    table.sections[0].indicators[0].tasks[0].materials[0].text = "名录及负责人联系方式；";
    const auto path = w.folder.filePath("另一个");
    WorkspaceSession::create(path, table, test::author());
    w.session = WorkspaceSession::open(path, WorkspaceSession::Purpose::Write, test::clerk);
    const auto read = [&] {
        return readCallBackSource(*w.session, TAIZHANG_BINARY_DIR "/app/taizhang", {});
    };
    CHECK(test::sentenceOf([&] { read(); }).contains("还没有佐证材料"));
    w.take("名录.txt", "甲公司 王某 13812345678\n只有名称的一行\n乙公司 0955-7012345\n");
    w.take("别的.txt", "丙 13912345678", 2);
    addRedacted(*w.session, w.evidence().first().evidence, {.content = "甲公司", .name = "脱敏件.txt"});
    const auto source = read();
    REQUIRE(source.lines.size() == 2);
    CHECK(source.lines.first().number == "001-1-01");
    CHECK(source.lines.first().words == "甲公司 王某 13812345678");
    CHECK(source.lines.last().words == "乙公司 0955-7012345");
    CHECK(source.filings == QList<domain::FilingId>{w.evidence().first().filing});
}

TEST_CASE("a sheet is written as it is asked, another ending is refused", "[visit]")
{
    Desk w;
    w.take("甲.txt");
    for (const auto *name : {"证明表.pdf", "证明表.xlsx"}) {
        writeVisitSheet(w.proof(), w.folder.filePath(name));
        CHECK(QFileInfo(w.folder.filePath(name)).size() > 1000);
    }
    CHECK(test::sentenceOf([&] {
              writeVisitSheet(w.proof(), w.folder.filePath("证明表.doc"));
          }).contains("只能存为 pdf 或 xlsx"));
}
