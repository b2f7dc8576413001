#include "core/workflow/paper/sent_set.h"

#include "core/domain/reports/report_marks.h"
#include "core/storage/evidence/bound_places.h"
#include "core/storage/evidence/evidence_set.h"
#include "core/storage/paper/freeze_repository.h"
#include "core/workflow/evidence/evidence_entry.h"
#include "core/workflow/evidence/evidence_facts.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/evidence/filing_moves.h"
#include "core/workflow/paper/booklet.h"
#include "core/workflow/paper/set_index_export.h"
#include "core/workflow/reports/report_affairs.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/visit/freezing.h"
#include "core/workflow/visit/visit_sheets.h"
#include "tests/core/formats/zip/zip_maker.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/sample_pdf.h"
#include "tests/support/workspace_fixture.h"

#include <QDir>

#include <QRegularExpression>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using namespace taizhang::tests;
using storage::Author;
using storage::Database;
using test::SamplePdf;

namespace {

/// A set that is sent, and what becomes of it.
struct Sent : test::Workspace
{
    domain::FilingId add(const QString &name, int pages, domain::Keeping keeping = domain::Keeping::Bound,
                         int indicator = 1)
    {
        const auto requirement = sheet(indicator).tasks.first().materials.first().requirement;
        addFiles(*session, requirement,
                 {file(name, SamplePdf{pages, {595, 842}, 0, name.section(u'.', 0, 0).toUtf8()}.bytes())},
                 {});
        domain::FilingId newest = evidence().first().filing;
        for (const auto &piece : evidence())
            newest = qMax(newest, piece.filing);
        keep(newest, keeping);
        return newest;
    }
    void keep(domain::FilingId filing, domain::Keeping keeping)
    {
        write([=](Database &db, const Author &by) {
            KeepingFacts facts;
            facts.keeping = keeping;
            return setKeeping(db, by, {filing}, facts);
        });
    }
    void remove(domain::FilingId filing)
    {
        write([=](Database &db, const Author &by) { return removeFilings(db, by, {filing}); });
    }
    storage::FiledEvidence pieceOf(domain::FilingId filing)
    {
        for (const auto &piece : evidence())
            if (piece.filing == filing)
                return piece;
        throw domain::Error(QStringLiteral("no piece"));
    }
    void say(const QString &text)
    {
        write([=, task = task()](Database &db, const Author &by) {
            return writeReportText(db, by, task, std::nullopt, text);
        });
    }
    QString out() const { return folder.filePath(QStringLiteral("册")); }
    BoundFreeze send(const QString &title = QStringLiteral("书面评审"), const BookletOptions &options = {})
    {
        return bindAndFreeze(*session, {title, QDate(2024, 5, 31)}, options, out(), {});
    }
    Booklet make(const BookletOptions &options = {}) { return makeBooklet(*session, options, out(), {}); }
    BookletOptions supplement()
    {
        BookletOptions options;
        options.only = session->read(supplementPieces).result();
        return options;
    }
    QStringList since()
    {
        const auto filings = session->read(piecesSince).result();
        QStringList names;
        for (const auto &piece : evidence())
            if (filings.contains(piece.filing))
                names << piece.name;
        return names;
    }
    QString proof(int indicator = 1)
    {
        QStringList words;
        const auto sheet =
            session->read([=](Database &db) { return proofOf(db, indicator, QDate(2024, 6, 1)); }).result();
        for (const auto &row : sheet.table.rows)
            for (const auto &cell : row.cells)
                words << cell.text;
        return words.join(u'|');
    }
};

QHash<QString, int> pagesIn(const Booklet &booklet)
{
    QHash<QString, int> pages;
    for (const auto &page : boundPages(booklet))
        pages.insert(page.evidence, page.page);
    return pages;
}

QStringList textOf(const Booklet &booklet)
{
    QStringList all;
    for (const auto &volume : booklet.volumes) {
        auto pages =
            QString::fromUtf8(runTool(QStringLiteral("pdftotext"), {volume.file, QStringLiteral("-")}))
                .split(u'\f');
        pages.removeLast();
        all += pages;
    }
    return all;
}

} // namespace

TEST_CASE("a set that was sent keeps its pages whatever becomes of its pieces", "[workflow][booklet][sent]")
{
    Sent w;
    const auto a = w.add(QStringLiteral("aa.pdf"), 2), b = w.add(QStringLiteral("bb.pdf"), 3),
               c = w.add(QStringLiteral("cc.pdf"), 2);
    const auto boxed = w.add(QStringLiteral("dd.pdf"), 1, domain::Keeping::Boxed);
    w.add(QStringLiteral("ee.pdf"), 4, domain::Keeping::Bound, 3);
    w.say(QStringLiteral("情况如下。"));
    BookletOptions options;
    options.duplex = GENERATE(false, true);
    const auto then = w.send(QStringLiteral("书面评审"), options).booklet;
    const auto pages = pagesIn(then);
    REQUIRE(pages.size() == 4);
    const auto same = w.make(options);
    CHECK(pagesIn(same) == pages);
    CHECK(same.remarks.filter(QStringLiteral("页码")).isEmpty());
    CHECK(same.volumes.first().pages == then.volumes.first().pages);

    const auto numberOf = [&](domain::FilingId filing) {
        return w.pieceOf(filing).number;
    };
    const auto numberB = numberOf(b), numberC = numberOf(c), numberBoxed = numberOf(boxed);
    const auto numberLate = numberOf(w.add(QStringLiteral("late.pdf"), 5));
    w.remove(b);
    w.keep(c, domain::Keeping::Boxed);
    w.keep(boxed, domain::Keeping::Bound);
    replaceFile(*w.session, w.pieceOf(a).evidence,
                {.path = w.file(QStringLiteral("newer.pdf"), SamplePdf{9, {595, 842}, 0, "newer"}.bytes())},
                {});
    const auto now = w.make(options);
    CHECK(pagesIn(now) == pages);
    CHECK(now.remarks.filter(QStringLiteral("页码和")).isEmpty());
    QStringList left;
    for (const auto &piece : now.leftOut)
        left << piece.evidence + u' ' + piece.why;
    left.sort();
    CHECK(left == QStringList{numberB + QStringLiteral(" 封版以后移出"),
                              numberC + QStringLiteral(" 封版以后改为入盒备查"),
                              numberBoxed + QStringLiteral(" 封版以后添加，见增补册"),
                              numberLate + QStringLiteral(" 封版以后添加，见增补册")});
    const auto text = textOf(now);
    CHECK(text[pages[numberB] - 1].contains(QStringLiteral("已移出")));
    CHECK(text[pages[numberC] - 1].contains(QStringLiteral("入盒备查")));
    CHECK_FALSE(text.join(QString()).contains(QStringLiteral("封版以后"))); // that is for whoever makes it
    const auto all = text.join(u' ');
    CHECK(all.contains(QStringLiteral("aa 2")));
    CHECK(QString(all)
              .remove(QRegularExpression(QStringLiteral("\\s")))
              .contains(QStringLiteral("本项共有情况说明1份、装订材料1份、未装订2份、见增补册1份。")));
    for (const auto *words : {"newer 1", "late 1", "dd 1", "bb 1", "cc 1"})
        CHECK_FALSE(all.contains(QString::fromUtf8(words)));
    CHECK(text.last(2).join(u' ').contains(numberLate)); // the list at the end
    const auto said = now.remarks.join(u' ');
    CHECK(said.contains(QStringLiteral("2 份材料不在这一套里")));
    CHECK(said.contains(QStringLiteral("换了文件的 1 份")));

    // The file of then is lost: a page, and the pages after it stay.
    REQUIRE(QFile::remove(w.session->objects().pathOf(
        w.session
            ->read([&](Database &db) {
                return storage::frozenPieces(db, storage::freezes(db).first().id).first().sha256;
            })
            .result())));
    const auto lost = w.make(options);
    CHECK(pagesIn(lost) == pages);
    CHECK(lost.leftOut.size() == 5);
}

TEST_CASE("where the pages of a set that was sent cannot be kept, it is said from where on",
          "[workflow][booklet][sent]")
{
    Sent w;
    w.add(QStringLiteral("aa.pdf"), 2);
    w.add(QStringLiteral("ee.pdf"), 4, domain::Keeping::Bound, 3);
    SECTION("a report was written that the set has none of: it stays out")
    {
        const auto pages = pagesIn(w.send().booklet);
        w.say(QString(QStringLiteral("情况说明写得很长。\n")).repeated(200));
        const auto now = w.make();
        CHECK(pagesIn(now) == pages);
        CHECK(now.remarks.filter(QStringLiteral("封版以后才写的情况说明有 1 项")).size() == 1);
        const auto added = w.send(QStringLiteral("增补"), w.supplement()).booklet;
        CHECK(textOf(added).join(QString()).contains(QStringLiteral("情况说明写得很长。")));
        CHECK(w.make().remarks.filter(QStringLiteral("才写的情况说明")).isEmpty());
        return;
    }
    w.say(QStringLiteral("情况说明。"));
    const auto pages = pagesIn(w.send().booklet);
    SECTION("a report grew")
    {
        w.say(QString(QStringLiteral("情况说明写得很长。\n")).repeated(200));
        const auto now = w.make();
        CHECK(now.remarks.first().startsWith(QStringLiteral("页码和“书面评审”封版时的不一样，从第")));
        CHECK(pagesIn(now) != pages);
    }
    SECTION("only a part was chosen")
    {
        BookletOptions options;
        options.indicators = {3};
        CHECK(w.make(options).remarks.first().startsWith(QStringLiteral("页码和“书面评审”封版时的不一样")));
    }
    SECTION("another set is sent: it is made anew")
    {
        w.add(QStringLiteral("late.pdf"), 5);
        const auto anew = w.send(QStringLiteral("复审"));
        CHECK(pagesIn(anew.booklet).size() == 3);
        CHECK(anew.booklet.leftOut.isEmpty());
        CHECK(anew.booklet.remarks.first().contains(QStringLiteral("原来有一套“汇编.pdf”，已经换成这一套")));
        CHECK(pagesIn(w.make()) == pagesIn(anew.booklet));
    }
}

TEST_CASE("a set that was sent prints title, 文号, date and sender as they were", "[workflow][booklet][sent]")
{
    Sent w;
    const auto piece = w.add(QStringLiteral("aa.pdf"), 1), gone = w.add(QStringLiteral("bb.pdf"), 1),
               listed = w.add(QStringLiteral("cc.pdf"), 1, domain::Keeping::Boxed);
    const auto put = [&](domain::FilingId filing, const QString &title, const QString &number, QDate date) {
        w.write([=, id = w.pieceOf(filing).evidence](Database &db, const Author &by) {
            EvidenceFacts facts;
            facts.documentNumber = number;
            facts.ownDate = domain::DateProposal{date};
            setEvidenceFacts(db, by, {id}, facts);
            return setEvidenceTitle(db, by, id, title);
        });
    };
    for (const auto filing : {piece, gone, listed})
        put(filing, QStringLiteral("甲办法"), QStringLiteral("甲发〔2023〕1号"), QDate(2023, 3, 4));
    w.send();
    for (const auto filing : {piece, gone, listed}) {
        put(filing, QStringLiteral("过渡"), QStringLiteral("丙发〔2023〕1号"), QDate(2023, 1, 1));
        put(filing, QStringLiteral("乙办法"), QStringLiteral("乙发〔2024〕2号"), QDate(2024, 5, 6));
    }
    w.remove(gone);
    const auto number = w.pieceOf(piece).number, numberListed = w.pieceOf(listed).number;
    const auto same = w.make();
    const auto text = textOf(same).join(QString()).remove(u'\n').remove(u' ');
    CAPTURE(text.toStdString());
    for (const auto *then : {"甲办法", "甲发", "2023.3.4"})
        CHECK(text.count(QString::fromUtf8(then)) >= 3);
    for (const auto *now : {"乙办法", "乙发", "2024.5.6", "过渡", "丙发"})
        CHECK_FALSE(text.contains(QString::fromUtf8(now)));
    CHECK(same.remarks
              .filter(QStringLiteral("2 份材料，这一套里仍照封版时的印：%1、%2").arg(number, numberListed))
              .size() == 1);
    // Once it is sent again it is what there is now.
    const auto anew = w.send(QStringLiteral("复审")).booklet;
    CHECK(textOf(anew).join(u' ').contains(QStringLiteral("乙办法")));
    CHECK(w.make().remarks.filter(QStringLiteral("仍照封版时的印")).isEmpty());
}

TEST_CASE("a piece that could not be bound counts as none, and is said to be so where it is looked for",
          "[workflow][booklet][sent]")
{
    Sent w;
    const auto bound = w.add(QStringLiteral("aa.pdf"), 1);
    addFiles(*w.session, w.material().requirement, {w.file("材料.zip", test::zipOf({{"a.txt", "a"}}))}, {});
    auto other = bound;
    for (const auto &piece : w.evidence())
        other = qMax(other, piece.filing);
    w.keep(other, domain::Keeping::Bound);
    w.send();
    const auto freeze = w.session->read([](Database &db) { return storage::freezes(db); }).result().first();
    CHECK(freeze.bound == 2);
    CHECK(freeze.notices == 1);
    const auto places = w.session->read([](Database &db) { return storage::boundPlaces(db); }).result();
    CHECK_FALSE(places.value(bound).isNotice);
    CHECK(places.value(other).isNotice);
    CHECK(w.proof().contains("未装订，说明页在第1册第"));
    w.keep(other, domain::Keeping::OnSite); // what the page says is of that day
    CHECK(w.proof().contains("|现场调阅"));
    CHECK_FALSE(w.proof().contains("说明页在"));
}

TEST_CASE("a figure that changed since is a 情况说明 that changed", "[workflow][booklet][sent]")
{
    Sent w;
    w.add(QStringLiteral("aa.pdf"), 1);
    w.say("已落实。");
    const auto figure = [&](const QString &value) {
        w.write([=, id = w.sheet().id](Database &db, const Author &by) {
            return setFigure(db, by, id, {0, "100%", value, "年报"});
        });
    };
    figure("96%");
    w.send();
    CHECK(w.session->read([](Database &db) { return reportsSince(db).isEmpty(); }).result());
    figure("97%");
    CHECK_FALSE(w.session->read([](Database &db) { return reportsSince(db).isEmpty(); }).result());
}

TEST_CASE("numbers frozen without a booklet lock no pages", "[workflow][booklet][sent]")
{
    Sent w;
    w.add(QStringLiteral("aa.pdf"), 2);
    w.write([](Database &db, const Author &by) {
        return freezeSet(db, by, QStringLiteral("编号"), QDate(2024, 5, 31), {}, {});
    });
    w.add(QStringLiteral("late.pdf"), 5);
    CHECK(pagesIn(w.make()).size() == 2);
}

TEST_CASE("what came after the set was sent is found by one rule", "[workflow][booklet][sent]")
{
    Sent w;
    w.add(QStringLiteral("aa.pdf"), 2);
    const auto boxed = w.add(QStringLiteral("dd.pdf"), 1, domain::Keeping::Boxed);
    w.send();
    CHECK(w.since().isEmpty());
    w.keep(boxed, domain::Keeping::Bound);
    CHECK(w.since() == QStringList{QStringLiteral("dd.pdf")});
    w.add(QStringLiteral("late.pdf"), 1);
    // Numbers alone do not send it.
    w.write([](Database &db, const Author &by) {
        return freezeSet(db, by, QStringLiteral("编号"), QDate(2024, 6, 1), {}, {});
    });
    CHECK(w.since().size() == 2);
    const auto before = w.make();
    CHECK(before.leftOut.size() == 2);
    CHECK(before.remarks.filter(QStringLiteral("请另做增补册")).size() == 1);
    const auto added = w.send(QStringLiteral("增补"), w.supplement()).booklet;
    CHECK(pagesIn(added).size() == 2);
    CHECK(textOf(added).first().remove(u'\n').contains(QStringLiteral("书面评审（2024年5月31日封版）以后")));
    CHECK(w.since().isEmpty());
    const auto after = w.make();
    CHECK(after.leftOut.size() == 2); // they stay in the 增补册
    CHECK(after.remarks.filter(QStringLiteral("请另做增补册")).isEmpty());
    CHECK(after.remarks.filter(QStringLiteral("2 份材料不在这一套里，已经在增补册里")).size() == 1);
    CHECK(w.proof().contains(QStringLiteral("|增补册第1册第%1页").arg(pagesIn(added).values().first())));

    // Each 增补册 has a name of its own, on its cover and in every list.
    const auto third = w.pieceOf(w.add(QStringLiteral("third.pdf"), 1)).number;
    const auto second = w.send(QStringLiteral("又增补"), w.supplement()).booklet;
    CHECK(textOf(second).first().contains(QStringLiteral("第二次增补册")));
    CHECK(w.proof().contains(QStringLiteral("|第二次增补册第1册第%1页").arg(pagesIn(second)[third])));
    CHECK(w.proof().contains(QStringLiteral("|增补册第1册第%1页").arg(pagesIn(added).values().first())));
    w.send(QStringLiteral("全部"));
    w.add(QStringLiteral("fourth.pdf"), 1);
    CHECK_FALSE(
        textOf(w.send(QStringLiteral("再增补"), w.supplement()).booklet).first().contains("次增补册"));
}

TEST_CASE("a whole set takes the place of what was sent before it", "[workflow][booklet][sent]")
{
    Sent w;
    w.add(QStringLiteral("aa.pdf"), 2);
    const auto b = w.add(QStringLiteral("bb.pdf"), 2);
    const auto number = w.pieceOf(b).number;
    const auto page = pagesIn(w.send().booklet)[number];
    const auto old = QStringLiteral("旧件第1册第%1页，新件").arg(page);
    REQUIRE(page > 0);
    CHECK(w.proof().contains(QStringLiteral("|第1册第%1页").arg(page)));
    replaceFile(*w.session, w.pieceOf(b).evidence,
                {.path = w.file(QStringLiteral("b2.pdf"), SamplePdf{3, {595, 842}, 0, "b2"}.bytes())}, {});
    CHECK(w.since().size() == 1);
    CHECK(w.proof().contains("|" + old + "见增补册"));
    const auto index = w.session->read([](Database &db) { return setIndex(db); }).result();
    CHECK(index[0].pieces[1].page.isEmpty()); // which shows the older file
    CHECK(index[0].pieces[1].supplement == old + "见增补册");

    SECTION("the new file bound in an 增补册")
    {
        const auto added = w.send(QStringLiteral("增补"), w.supplement()).booklet;
        CHECK(w.proof().contains(QStringLiteral("|增补册第1册第%1页").arg(pagesIn(added)[number])));
        CHECK(w.since().isEmpty());
    }
    SECTION("the new file listed in an 增补册, once")
    {
        w.keep(b, domain::Keeping::Boxed);
        CHECK(w.since().size() == 1);
        w.send(QStringLiteral("增补"), w.supplement());
        CHECK(w.since().isEmpty());
        CHECK(w.proof().contains("|" + old + "入盒备查"));
        w.keep(b, domain::Keeping::Bound);
        CHECK(w.since().size() == 1);
    }
    SECTION("the new file listed in a second set, where the old page is none")
    {
        w.keep(b, domain::Keeping::OnSite);
        w.send(QStringLiteral("第二次"));
        CHECK(w.since().isEmpty());
        CHECK(test::sentenceOf([&] { w.supplement(); }).contains(QStringLiteral("没有添加、更换")));
        CHECK_FALSE(w.proof().contains("旧件"));
        CHECK_FALSE(w.proof().contains(QStringLiteral("第1册第%1页").arg(page)));
        w.send(QStringLiteral("第三次"));
        CHECK(w.since().isEmpty());
    }
    SECTION("what is bound again after it was in no book belongs into an 增补册")
    {
        const bool isRemoved = GENERATE(true, false);
        QString removal;
        if (isRemoved)
            removal = w.write([b](Database &db, const Author &by) { return removeFilings(db, by, {b}); });
        else
            w.keep(b, domain::Keeping::Boxed);
        w.send(QStringLiteral("第二次"));
        CHECK(w.since().isEmpty());
        if (isRemoved)
            w.write([removal](Database &db, const Author &by) {
                return storage::revert(db, by, removal, QStringLiteral("撤销"));
            });
        else
            w.keep(b, domain::Keeping::Bound);
        CHECK(w.since().size() == 1);
        CHECK(w.make().remarks.filter(QStringLiteral("请另做增补册")).size() == 1);
        CHECK(w.proof().contains(QStringLiteral("增补册，见其本项卷内目录")));
        CHECK(pagesIn(w.send(QStringLiteral("增补"), w.supplement()).booklet).contains(number));
    }
    SECTION("numbers alone send nothing")
    {
        w.keep(b, domain::Keeping::Boxed);
        w.write([](Database &db, const Author &by) {
            return freezeSet(db, by, QStringLiteral("编号"), QDate(2024, 6, 1), {}, {});
        });
        CHECK(w.since().size() == 1);
        CHECK(w.session->read(lastSent).result()->title == QStringLiteral("书面评审"));
    }
    SECTION("a second set of other indicators takes the place of none")
    {
        w.add(QStringLiteral("cc.pdf"), 1, domain::Keeping::Bound, 3);
        BookletOptions third;
        third.indicators = {3};
        w.send(QStringLiteral("第3项"), third);
        CHECK(w.proof().contains("|" + old + "见增补册"));
    }
}

TEST_CASE("a 情况说明 that changed since is bound in the 增补册", "[workflow][booklet][sent]")
{
    Sent w;
    w.add(QStringLiteral("aa.pdf"), 2);
    w.say(QStringLiteral("原来的情况。"));
    w.send();
    CHECK(test::sentenceOf([&] { w.supplement(); }).contains(QStringLiteral("没有添加、更换")));
    SECTION("its text")
    {
        CHECK(w.make().remarks.filter(QStringLiteral("现在的文字")).isEmpty());
        w.say(QStringLiteral("后来的情况。"));
        CHECK(w.make().remarks.filter(QStringLiteral("现在的文字：第1项")).size() == 1);
        CHECK(w.proof().contains(QStringLiteral("情况说明：见本项情况说明，第1册第")));
        const auto made = w.send(QStringLiteral("增补"), w.supplement()).booklet;
        const auto text = textOf(made).join(u' ');
        CHECK(text.contains(QStringLiteral("后来的情况")));
        CHECK(QString(text).remove(u'\n').contains(QStringLiteral("替换第1册第")));
        CHECK_FALSE(text.contains(QStringLiteral("第3项")));
        CHECK(test::sentenceOf([&] { w.supplement(); }).contains(QStringLiteral("没有添加、更换")));
        CHECK(w.proof().contains(QStringLiteral("增补册第1册第")));
    }
    SECTION("its sealed scan, which was left out of one 增补册")
    {
        standForReport(*w.session, w.task(),
                       w.file(QStringLiteral("盖章.pdf"), SamplePdf{2, {595, 842}, 0, "sealed"}.bytes()),
                       QStringLiteral("sealed"), {});
        w.add(QStringLiteral("late.pdf"), 1);
        auto options = w.supplement();
        options.reports = false;
        CHECK_FALSE(textOf(w.send(QStringLiteral("增补"), options).booklet)
                        .join(u' ')
                        .contains(QStringLiteral("sealed")));
        CHECK(w.supplement().only->isEmpty());
        CHECK(textOf(w.make(w.supplement())).join(u' ').contains(QStringLiteral("sealed 2")));
    }
    SECTION("pieces that are only listed are no reason to refuse")
    {
        w.add(QStringLiteral("dd.pdf"), 1, domain::Keeping::Boxed);
        CHECK(textOf(w.make(w.supplement())).join(u' ').contains(QStringLiteral("入盒备查")));
    }
}

TEST_CASE("a booklet that cannot be set says of which indicator", "[workflow][booklet]")
{
    Sent w;
    w.add(QStringLiteral("aa.pdf"), 1);
    const auto row = QStringList(120, QStringLiteral("格")).join(u'|');
    w.say(row + u'\n' + row);
    const auto why = test::sentenceOf([&] { w.send(); });
    CHECK(why.startsWith(QStringLiteral("第1项情况说明排不下")));
    CHECK(why.contains(QStringLiteral("请减少栏数")));
}

TEST_CASE("a 情况说明 that is not bound is named, one that cites what is gone, too", "[workflow][booklet]")
{
    Sent w;
    standForReport(*w.session, w.task(),
                   w.file(QStringLiteral("盖章.pdf"), SamplePdf{2, {595, 842}, 0, "sealed"}.bytes()),
                   QStringLiteral("sealed"), {});
    const auto sealed =
        w.session
            ->read([&](Database &db) {
                return storage::presentFile(db,
                                            *storage::indicatorSheet(db, 1)->tasks.first().standingEvidence)
                    ->sha256;
            })
            .result();
    REQUIRE(QFile::remove(w.session->objects().pathOf(sealed)));
    CHECK(w.make().remarks.contains(QStringLiteral("第1项分工1情况说明（盖章件）没有装订：文件已经丢失。")));
}

TEST_CASE("indexes and 证明表 say where the set that was sent has everything", "[workflow][index][sent]")
{
    Sent w;
    w.add(QStringLiteral("aa.pdf"), 2);
    const auto broken = w.add(QStringLiteral("broken.pdf"), 2);
    replaceFile(*w.session, w.pieceOf(broken).evidence,
                {.path = w.file(QStringLiteral("broken.pdf"), "%PDF-1.7\nbroken")}, {});
    w.say(QStringLiteral("情况。"));
    const auto booklet = w.send().booklet;
    const auto pages = pagesIn(booklet);
    REQUIRE(pages.size() == 2); // the one that could not be bound has a page in its place
    w.add(QStringLiteral("late.pdf"), 2);
    const auto index = w.session->read([](Database &db) { return setIndex(db); }).result();
    REQUIRE(index[0].pieces.size() == 3);
    const auto notice = w.pieceOf(broken).number; // has no page of its own, and says where it is told
    for (const auto &piece : index[0].pieces) {
        const bool hasPage = pages.contains(piece.number) && piece.number != notice;
        CHECK(piece.page == (hasPage ? QString::number(pages[piece.number]) : QString()));
        CHECK(piece.supplement.contains("未装订") == (piece.number == notice));
    }
    REQUIRE(index[0].reports.size() == 1);
    CHECK(index[0].reports.first().page.toInt() > 0);
    // Of the first of a section its own sheet, as 总目录 of the booklet has it, not its section's.
    const auto &contents = booklet.volumes.first().contents;
    const auto sheet = std::find_if(contents.cbegin(), contents.cend(), [](const BookletEntry &entry) {
        return entry.title.startsWith(QStringLiteral("第1项")) && !entry.title.contains("情况说明");
    });
    REQUIRE(sheet != contents.cend());
    CHECK(index[0].page == QString::number(sheet->printedPage));
    CHECK(index[2].reports.isEmpty()); // nothing is written
    const auto proof = w.proof();
    for (const auto page : pages)
        CHECK(proof.contains(QStringLiteral("第1册第%1页").arg(page)));
    CHECK(proof.contains(QStringLiteral("增补册，见其本项卷内目录")));
    CHECK(proof.contains(
        QStringLiteral("情况说明：见本项情况说明，第1册第%1页").arg(index[0].reports.first().page)));
    const auto pdf = w.folder.filePath(QStringLiteral("目录.pdf"));
    writeSetIndex(index, pdf);
    const auto outline = QString::fromUtf8(runTool(
        QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), pdf}));
    for (const auto *title : {"总目录", "卷内目录", "佐证材料清单", "第1项 第一项工作"})
        CHECK(outline.contains(QString::fromUtf8(title)));
}

TEST_CASE("the contents of a set in volumes name the list of what is missing in any of them",
          "[workflow][booklet]")
{
    Sent w;
    w.add(QStringLiteral("aa.pdf"), 2);
    const auto broken = w.add(QStringLiteral("broken.pdf"), 2, domain::Keeping::Bound, 3);
    REQUIRE(QFile::remove(w.session->objects().pathOf(w.pieceOf(broken).sha256)));
    BookletOptions options;
    options.volumePages = 1;
    const auto booklet = w.make(options);
    REQUIRE(booklet.volumes.size() == 3);
    const auto contents = textOf(booklet)[1];
    REQUIRE(contents.contains(QStringLiteral("总目录")));
    const auto list =
        std::find_if(booklet.volumes[2].contents.cbegin(), booklet.volumes[2].contents.cend(),
                     [](const auto &entry) { return entry.title == QStringLiteral("未装入本册的材料"); });
    REQUIRE(list != booklet.volumes[2].contents.cend());
    CHECK(contents.contains(QStringLiteral("未装入本册的材料")));
    CHECK(contents.contains(QStringLiteral("第三册")));
    CHECK(contents.contains(QString::number(list->printedPage)));
}

TEST_CASE("the sealed scan of a report that serves several indicators stands at each of them",
          "[workflow][booklet][index]")
{
    Sent w;
    const auto served = w.sheet(3).tasks.first().id;
    w.write([task = w.task(), served](Database &db, const Author &by) {
        return setServedRows(db, by, task, {served});
    });
    w.say(QStringLiteral("没有盖章的文字。"));
    standForReport(*w.session, w.task(),
                   w.file(QStringLiteral("盖章.pdf"), SamplePdf{2, {595, 842}, 0, "sealed"}.bytes()),
                   QStringLiteral("sealed"), {});
    BookletOptions options;
    options.indicators = {3};
    const auto text = textOf(w.make(options)).join(u' ');
    CHECK(text.contains(QStringLiteral("sealed 2")));
    CHECK_FALSE(text.contains(QStringLiteral("没有盖章的文字")));
    const auto index = w.session->read([](Database &db) { return setIndex(db); }).result();
    REQUIRE(index[2].reports.size() == 1);
    CHECK(index[2].reports.first().title.contains(QStringLiteral("第3项")));
    CHECK(index[2].reports.first().title.contains(QStringLiteral("盖章件")));
    CHECK(index[2].reports.first().date.isEmpty()); // the scan says none
}

TEST_CASE("one report of several indicators is bound once, and 卷内目录 of the others lead to it",
          "[workflow][booklet][index]")
{
    Sent w;
    w.add(QStringLiteral("ee.pdf"), 1, domain::Keeping::Bound, 3);
    const auto served = w.sheet(3).tasks.first().id;
    w.write([task = w.task(), served](Database &db, const Author &by) {
        return setServedRows(db, by, task, {served});
    });
    w.say(QStringLiteral("合在一起写的话。"));
    const auto booklet = w.send().booklet;
    const auto text = textOf(booklet);
    CHECK(text.filter(QStringLiteral("合在一起写的话")).size() == 1);
    CHECK(booklet.remarks.filter(QStringLiteral("自己的要点一个字没写")).value(0).contains("第3项"));
    const auto index = w.session->read([](Database &db) { return setIndex(db); }).result();
    const auto page = index[0].reports.first().page;
    CHECK(page.toInt() > 0);
    CHECK(index[2].reports.first().page == page); // it is known where that of the other is
    const auto list = text.filter(QStringLiteral("第3项卷内目录")).last();
    CHECK(QString(list).remove(u'\n').contains(QStringLiteral("装在第1项")));
    CHECK(list.contains(page));
    CHECK(w.make().remarks.filter(QStringLiteral("页码和")).isEmpty());
    w.say(QStringLiteral("改过的话。"));
    CHECK(textOf(w.send(QStringLiteral("增补"), w.supplement()).booklet)
              .filter(QStringLiteral("改过的话"))
              .size() == 1);
    CHECK(w.session->read([](Database &db) { return reportsSince(db); }).result().isEmpty());
}

TEST_CASE("a booklet says whom it names, what it cites in vain, and what no typeface has",
          "[workflow][booklet]")
{
    Sent w;
    const auto cited = w.add(QStringLiteral("aa.pdf"), 1), named = w.add(QStringLiteral("名单.pdf"), 1);
    w.write([evidence = w.pieceOf(named).evidence](Database &db, const Author &by) {
        EvidenceFacts facts;
        facts.personalData = true;
        return setEvidenceFacts(db, by, {evidence}, facts);
    });
    const char32_t nobodyHas[]{0x10FF00};
    w.say(QStringLiteral("见") + domain::citationMark(w.pieceOf(cited).uuid) + QStringLiteral("。") +
          QString::fromUcs4(nobodyHas, 1));
    w.remove(cited);
    const auto said = w.make().remarks;
    CAPTURE(said.join(u'\n').toStdString());
    CHECK(said.filter(QStringLiteral("请核对：") + w.pieceOf(named).number +
                      QStringLiteral("“名单”里有个人信息"))
              .size() == 1);
    CHECK(said.filter(QStringLiteral("中间的请核对〕，请核对：第1项")).size() == 1);
    CHECK(said.filter(QStringLiteral("印成了〓：") + QString::fromUcs4(nobodyHas, 1)).size() == 1);
}

TEST_CASE("the file that was printed is bound no more where its content became a working secret",
          "[workflow][booklet][sent]")
{
    Sent w;
    const auto a = w.add(QStringLiteral("aa.pdf"), 2);
    w.add(QStringLiteral("bb.pdf"), 1);
    const auto pages = pagesIn(w.send().booklet);
    const auto number = w.pieceOf(a).number;
    const auto mark = [&](std::optional<bool> EvidenceFacts::*field) {
        const auto old = w.add(QStringLiteral("aa.pdf"), 2, domain::Keeping::Boxed, 3);
        EvidenceFacts facts;
        facts.*field = true;
        w.write([=, evidence = w.pieceOf(old).evidence](Database &db, const Author &by) {
            return setEvidenceFacts(db, by, {evidence}, facts);
        });
    };
    replaceFile(*w.session, w.pieceOf(a).evidence,
                {.path = w.file(QStringLiteral("newer.pdf"), SamplePdf{2, {595, 842}, 0, "newer"}.bytes())},
                {});
    SECTION("a working secret")
    {
        mark(&EvidenceFacts::restricted);
        const auto now = w.make();
        CHECK(pagesIn(now) == pages);
        CHECK_FALSE(textOf(now).join(u' ').contains(QStringLiteral("aa 1")));
        REQUIRE_FALSE(now.leftOut.isEmpty());
        CHECK(now.leftOut.first().evidence == number);
        CHECK(now.leftOut.first().why == QStringLiteral("内容已标为工作秘密"));
    }
    SECTION("with personal data it is told")
    {
        mark(&EvidenceFacts::personalData);
        const auto now = w.make();
        CHECK(textOf(now).join(u' ').contains(QStringLiteral("aa 1")));
        CHECK(now.remarks.filter(QStringLiteral("请核对：") + number + QStringLiteral("“aa”里有个人信息"))
                  .size() == 1);
    }
}

TEST_CASE("a redacted copy that is made after a set was sent is told by name and goes into an 增补册",
          "[workflow][booklet][sent]")
{
    Sent w;
    const auto a = w.add(QStringLiteral("aa.pdf"), 2);
    w.send();
    CHECK(w.since().isEmpty());
    addRedacted(
        *w.session, w.pieceOf(a).evidence,
        {.content = SamplePdf{1, {595, 842}, 0, "redacted"}.bytes(), .name = QStringLiteral("脱敏.pdf")});
    const auto now = w.make();
    CHECK(textOf(now).join(u' ').contains(QStringLiteral("redacted 1")));
    const auto told = now.remarks.filter(QStringLiteral("封版以后存了脱敏件"));
    REQUIRE(told.size() == 1);
    CHECK(told.first().contains(w.pieceOf(a).number));
    CHECK(w.since() == QStringList{QStringLiteral("aa.pdf")});
    const auto supplement = w.send(QStringLiteral("增补"), w.supplement()).booklet;
    CHECK(textOf(supplement).join(u' ').contains(QStringLiteral("redacted 1")));
    CHECK(textOf(supplement).join(u' ').contains(QStringLiteral("替换")));
    CHECK(w.since().isEmpty());
}
