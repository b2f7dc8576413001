#include "core/domain/dates.h"
#include "core/storage/tasks/notice_repository.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/letters/bulletin.h"
#include "core/workflow/letters/next_notices.h"
#include "core/workflow/letters/notices.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/tasks/reviewing.h"
#include "core/workflow/units/unit_directory.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/workspace_fixture.h"

#include <QDir>

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using domain::NoticeKind;
using domain::ReviewStep;
using storage::Author;
using storage::Database;

namespace {

const QDate today(2024, 6, 3);

/// 区教育局 owes two, one of them overdue, and has sent one in; 区水务局 has never sent anything.
struct Owing : test::Workspace
{
    Owing()
    {
        for (const auto place : {1, 2, 3})
            ask("区教育局", place);
        ask("区水务局", 1);
        due("区教育局", 2, QDate(2024, 5, 31));
        step("区教育局", 3, ReviewStep::Submit);
    }

    domain::RequirementId id(const QString &name, int place)
    {
        for (const auto &line : asked())
            if (line.unit == unit(name).id && line.material == material(place).id)
                return line.id;
        throw domain::Error("nothing asked");
    }
    void due(const QString &name, int place, QDate day)
    {
        write([=, one = id(name, place)](Database &db, const Author &by) {
            return setDueDates(db, by, {one}, day);
        });
    }
    void step(const QString &name, int place, ReviewStep step, const QString &reason = {})
    {
        write([=, one = id(name, place)](Database &db, const Author &by) {
            return takeReviewStep(db, by, {one}, step, reason);
        });
    }
    NoticeRun plan(NoticeKind kind = NoticeKind::Reminder, bool overdueOnly = false,
                   const QStringList &names = {})
    {
        NoticeRequest request;
        request.kind = kind;
        request.today = today;
        request.overdueOnly = overdueOnly;
        for (const auto &name : names)
            request.units << unit(name).id;
        return session->read([request](Database &db) { return planNotices(db, request); }).result();
    }
    QList<storage::NoticeLine> log(std::optional<domain::UnitId> unit = {})
    {
        return session->read([unit](Database &db) { return storage::noticeLines(db, unit); }).result();
    }
    domain::NoticeText words(NoticeKind kind = NoticeKind::Reminder)
    {
        return session->read([kind](Database &db) { return storage::noticeText(db, kind); }).result();
    }
    QString setWords(const domain::NoticeText &text)
    {
        return write([text](Database &db, const Author &by) {
            return setNoticeText(db, by, NoticeKind::Reminder, text);
        });
    }
    QString out(const QString &name = "催办") const { return folder.filePath(name); }
};

QStringList unitsOf(const NoticeRun &run)
{
    QStringList names;
    for (const auto &letter : run.letters())
        names << letter.unit;
    return names;
}

QStringList placesOf(const UnitNotice &notice)
{
    QStringList places;
    for (const auto &entry : notice.letter.entries)
        places << entry.place;
    return places;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

} // namespace

TEST_CASE("a 催办 goes to every unit that owes something, the silent ones among them", "[notices]")
{
    Owing w;
    const auto run = w.plan();
    CHECK(unitsOf(run) == QStringList{"区教育局", "区水务局"});
    CHECK(placesOf(run.notices[0]) == QStringList{"第1项第1行材料3", "第1项第1行材料1"}); // overdue first
    CHECK(run.notices[0].requirements == QList{w.id("区教育局", 2), w.id("区教育局", 1)});
    CHECK(run.notices[0].letter.replyBy == domain::usualReplyDay(NoticeKind::Reminder, today));
    CHECK(placesOf(run.notices[1]) == QStringList{"第1项第1行材料1"});
}

TEST_CASE("who has sent everything, or has nothing that applies, gets no 催办", "[notices]")
{
    Owing w;
    w.step("区水务局", 1, ReviewStep::NotApplicable, "没有此类情形");
    w.step("区教育局", 1, ReviewStep::NilReturn);
    w.step("区教育局", 2, ReviewStep::Submit);
    CHECK(w.plan().notices.isEmpty());
    w.step("区教育局", 2, ReviewStep::Return, "缺少盖章页");
    const auto run = w.plan();
    REQUIRE(unitsOf(run) == QStringList{"区教育局"});
    CHECK(run.notices[0].letter.entries[0].reason == "缺少盖章页");
    w.write([id = w.unit("区教育局").id](Database &db, const Author &by) { return retireUnit(db, by, id); });
    CHECK(w.plan().notices.isEmpty()); // it is asked nothing more
}

TEST_CASE("a 催办 of what is overdue leaves out the rest, and one can be for chosen units", "[notices]")
{
    Owing w;
    const auto run = w.plan(NoticeKind::Reminder, true);
    REQUIRE(unitsOf(run) == QStringList{"区教育局"});
    CHECK(placesOf(run.notices[0]) == QStringList{"第1项第1行材料3"});
    CHECK(unitsOf(w.plan(NoticeKind::Reminder, false, {"区水务局"})) == QStringList{"区水务局"});
}

TEST_CASE("督办通知 and 通报 go to who is late or was reminded", "[notices]")
{
    Owing w; // 区水务局 has no date and was never reminded
    for (const auto kind : {NoticeKind::Supervision, NoticeKind::Circular}) {
        const auto run = w.plan(kind);
        CHECK(unitsOf(run) == QStringList{"区教育局"});
        CHECK(run.tooEarly == QList{w.unit("区水务局").id});
        CHECK(adviceOnLetters(run).last().contains("1 个单位没有逾期的、也没有催办过"));
    }
    w.write([run = w.plan(NoticeKind::Assignment)](Database &db, const Author &by) {
        return recordNotices(db, by, run, {});
    });
    CHECK(unitsOf(w.plan(NoticeKind::Supervision)) == QStringList{"区教育局"}); // that is no reminder
    w.write([run = w.plan(NoticeKind::Reminder)](Database &db, const Author &by) {
        return recordNotices(db, by, run, {});
    });
    CHECK(unitsOf(w.plan(NoticeKind::Supervision)) == QStringList{"区教育局", "区水务局"});
}

TEST_CASE("what a unit would get next follows from what it owes and from what was sent", "[notices]")
{
    Owing w;
    const auto next = [&](const QString &name) {
        return w.session->read([](Database &db) { return nextNotices(db, today); })
            .result()
            .value(w.unit(name).id);
    };
    CHECK(next("区教育局").kind == NoticeKind::Reminder);
    CHECK(next("区水务局").kind == NoticeKind::Assignment);
    CHECK(next("区司法局").reason == "没有交办过材料");
    w.write([run = w.plan(NoticeKind::Assignment)](Database &db, const Author &by) {
        return recordNotices(db, by, run, {});
    });
    CHECK_FALSE(next("区水务局").kind);
    w.ask("区水务局", 2); // is in no letter
    CHECK(next("区水务局").kind == NoticeKind::Assignment);
    CHECK(next("区水务局").reason.contains("1 项"));
}

TEST_CASE("what has time left is in no 提醒函, whatever else the unit owes", "[notices]")
{
    Owing w;
    w.due("区教育局", 1, today.addDays(60));
    CHECK(placesOf(w.plan().notices[0]) == QStringList{"第1项第1行材料3"});
    CHECK(placesOf(w.plan(NoticeKind::Prompt).notices[0]).size() == 2);
}

TEST_CASE("who names a kind gets letters that are too early, and is told of whom", "[notices]")
{
    Owing w;
    w.due("区水务局", 1, today.addDays(60));
    NoticeRequest request;
    request.today = today;
    request.alsoEarly = true;
    for (const auto kind : {NoticeKind::Reminder, NoticeKind::Supervision}) {
        request.kind = kind;
        const auto run =
            w.session->read([request](Database &db) { return planNotices(db, request); }).result();
        CHECK(unitsOf(run) == QStringList{"区教育局", "区水务局"});
        CHECK(run.tooEarly == QList{w.unit("区水务局").id});
        CHECK(adviceOnLetters(run).last().contains("仍写了" + domain::noticeLabel(kind) + "：区水务局"));
        CHECK(w.plan(kind).tooEarly == run.tooEarly);
        CHECK(adviceOnLetters(w.plan(kind)).last().contains("没有列入"));
    }
}

TEST_CASE("a letter that wants an answer before what it lists is due is to be looked at first", "[notices]")
{
    Owing w;
    NoticeRequest request;
    request.kind = NoticeKind::Reminder;
    request.today = today;
    request.replyBy = today.addDays(4);
    const auto advice = [&] {
        return adviceOnLetters(
                   w.session->read([request](Database &db) { return planNotices(db, request); }).result())
            .join('\n');
    };
    w.due("区教育局", 1, today.addDays(3));
    CHECK(!advice().contains("更晚的期限"));
    w.due("区教育局", 1, today.addDays(6));
    CHECK(advice().contains("表里却有更晚的期限：区教育局（第1项第1行材料1，期限" +
                            domain::dateText(today.addDays(6)) + "）"));
    request.replyBy = today.addDays(6);
    CHECK(!advice().contains("更晚的期限"));
}

TEST_CASE("a 交办单 with a date that is past is to be looked at first", "[notices]")
{
    Owing w;
    const auto advice = adviceOnLetters(w.plan(NoticeKind::Assignment));
    REQUIRE(advice.size() == 1);
    CHECK(advice.first().startsWith("请核对：1 个单位的交办单里有已经过去的期限："
                                    "区教育局（第1项第1行材料3，期限2024年5月31日）。"));
    w.due("区教育局", 1, QDate(2024, 5, 20));
    CHECK(adviceOnLetters(w.plan(NoticeKind::Assignment))
              .first()
              .contains("区教育局（第1项第1行材料1等 2 项，期限2024年5月20日）"));
    w.due("区教育局", 1, QDate(2024, 7, 1));
    w.step("区教育局", 2, ReviewStep::Submit); // what came in time is no matter
    CHECK(adviceOnLetters(w.plan(NoticeKind::Assignment)).isEmpty());
}

TEST_CASE("a 交办单 has all that is asked in the table's order, a 接收单 what came and when", "[notices]")
{
    Owing w;
    w.due("区教育局", 1, QDate(2024, 7, 1));
    addFiles(*w.session, w.id("区教育局", 1), {w.file("甲.txt", "a"), w.file("乙.txt", "b")}, {});
    const auto assignment = w.plan(NoticeKind::Assignment);
    CHECK(placesOf(assignment.notices[0]) ==
          QStringList{"第1项第1行材料1", "第1项第1行材料3", "第1项第1行材料3"});
    CHECK(assignment.notices[0].letter.entries[0].task == "第1项　第一项工作。");
    w.step("区水务局", 1, ReviewStep::NotApplicable, "没有此类情形");
    CHECK(unitsOf(w.plan(NoticeKind::Assignment)) == QStringList{"区教育局"});
    const auto receipt = w.plan(NoticeKind::Receipt);
    REQUIRE(unitsOf(receipt) == QStringList{"区教育局"});
    const auto &entries = receipt.notices[0].letter.entries;
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].pieces == 2);
    CHECK(entries[0].receivedOn == QDate::currentDate());
    REQUIRE(entries[0].received.size() == 2);
    CHECK(entries[0].received[0].number == "001-1-01");
    CHECK(entries[0].received[1].title == "乙");
    CHECK(entries[0].received[1].receivedOn == QDate::currentDate());
    CHECK(entries[1].received.isEmpty());
    CHECK(entries[1].pieces == 0);
    CHECK(entries[1].receivedOn == QDate::currentDate());
}

TEST_CASE("before a 接收单 goes out it is told what was registered without a file", "[notices]")
{
    Owing w;
    CHECK(adviceOnLetters(w.plan(NoticeKind::Receipt)) ==
          QStringList{"请核对：1 个单位有登记了报送、没有文件的，接收单里写明“未附文件”："
                      "区教育局（第1项第1行材料3）。"});
    addFiles(*w.session, w.id("区教育局", 3), {w.file("甲.txt", "a")}, {});
    CHECK(adviceOnLetters(w.plan(NoticeKind::Receipt)).isEmpty());
}

TEST_CASE("what passed keeps the day on which it came, also when it came on paper", "[notices]")
{
    Owing w;
    const auto came = w.plan(NoticeKind::Receipt).notices[0].letter.entries[0].receivedOn;
    REQUIRE(came == QDate::currentDate());
    for (const auto step : {ReviewStep::Accept, ReviewStep::Return}) {
        w.step("区教育局", 3, step, step == ReviewStep::Return ? "缺少盖章页" : QString());
        CHECK(w.plan(NoticeKind::Receipt).notices[0].letter.entries[0].receivedOn == came);
    }
}

TEST_CASE("what was sent back by mistake keeps the day on which it came", "[notices]")
{
    Owing w;
    const auto on = [](QDate day) {
        return storage::Author{test::clerk, QDateTime(day, QTime(12, 0), Qt::UTC)};
    };
    const auto take = [&](QDate day, ReviewStep step, const QString &reason = {}) {
        return w.write([=, one = w.id("区教育局", 2)](Database &db, const Author &) {
            return takeReviewStep(db, on(day), {one}, step, reason);
        });
    };
    const auto undo = [&](QDate day, const QString &group) {
        return w.write(
            [=](Database &db, const Author &) { return storage::revert(db, on(day), group, "撤销"); });
    };
    const auto came = [&] {
        return w.plan(NoticeKind::Receipt).notices[0].letter.entries[0].receivedOn;
    };
    take(QDate(2024, 3, 4), ReviewStep::Submit);
    REQUIRE(came() == QDate(2024, 3, 4));
    const auto returned = take(QDate(2024, 3, 6), ReviewStep::Return, "缺少盖章页");
    undo(QDate(2024, 3, 8), returned);
    CHECK(came() == QDate(2024, 3, 4));
    // What came again is another day, and is none once that is undone.
    take(QDate(2024, 3, 10), ReviewStep::Return, "缺少盖章页");
    const auto again = take(QDate(2024, 3, 12), ReviewStep::Submit);
    CHECK(came() == QDate(2024, 3, 12));
    const auto undone = undo(QDate(2024, 3, 14), again);
    CHECK(came() == QDate(2024, 3, 4));
    undo(QDate(2024, 3, 16), undone); // redone
    CHECK(came() == QDate(2024, 3, 12));
}

TEST_CASE("letters are written one file per unit with a legal name, in every format", "[notices]")
{
    Owing w;
    w.write([](Database &db, const Author &by) { return addUnits(db, by, {test::entry("甲/乙镇")}); });
    w.ask("甲/乙镇");
    for (const auto format : {NoticeFormat::Pdf, NoticeFormat::Text, NoticeFormat::Sheet}) {
        const auto ending = formatEnding(format);
        CHECK(parseFormatEnding(ending) == format);
        const auto folder = w.out(ending);
        const auto written = writeNoticeFiles(w.plan(), folder, format, {});
        QStringList names;
        for (const auto &file : written.files) {
            CHECK(QFileInfo(file).absolutePath() == folder);
            CHECK(QFileInfo(file).size() > 0);
            names << QFileInfo(file).fileName();
        }
        CHECK(names == QStringList{"区教育局." + ending, "区水务局." + ending, "甲／乙镇." + ending});
        CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden).size() == 3);
    }
    CHECK_FALSE(parseFormatEnding("doc"));
    CHECK(tests::pdfTextWithoutBlanks(w.out("pdf") + "/区水务局.pdf").contains("第1项第1行材料1"));
}

TEST_CASE("all letters in one PDF: each begins a page, and every unit is in it", "[notices]")
{
    Owing w;
    const auto file = w.out("催办.pdf");
    writeNoticeBook(w.plan(), file, NoticeFormat::Pdf);
    const auto words = tests::pdfWords(file);
    REQUIRE(words.size() == 2);
    const auto text = tests::pdfTextWithoutBlanks(file);
    CHECK(text.contains("区教育局："));
    CHECK(text.contains("区水务局："));
    const auto pages = noticePages(w.plan());
    CHECK(pages.pages.size() == 2);
    // By its title a letter is known to begin: a printer that uses both sides keeps them apart.
    QList<int> titles;
    for (const auto &bookmark : pages.bookmarks)
        if (bookmark.level == 0)
            titles << bookmark.page;
    CHECK(titles == QList{0, 1});
    // For both sides of the paper each begins on a front.
    writeNoticeBook(w.plan(), file, NoticeFormat::Pdf, {}, true);
    const auto sides = tests::pdfWords(file);
    REQUIRE(sides.size() == 3);
    CHECK(sides.at(1).isEmpty());
    CHECK_FALSE(test::sentenceOf([&] { writeNoticeBook({}, w.out("空.pdf"), NoticeFormat::Pdf); }).isEmpty());
    CHECK_FALSE(QFile::exists(w.out("空.pdf")));
}

TEST_CASE("stopping leaves no letter, and nothing to write makes no folder", "[notices]")
{
    Owing w;
    int asked = 0;
    platform::Progress progress;
    progress.cancelled = [&asked] {
        return ++asked == 2;
    };
    CHECK_THROWS_AS(writeNoticeFiles(w.plan(), w.out(), NoticeFormat::Text, progress), domain::Cancelled);
    CHECK(QDir(w.out()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    CHECK(writeNoticeFiles({}, w.out("空"), NoticeFormat::Text, {}).files.isEmpty());
    CHECK_FALSE(QFile::exists(w.out("空")));
    for (const auto &place : {w.path() + "/催办", w.file("文件.txt"), QString()})
        CHECK_FALSE(
            test::sentenceOf([&] { writeNoticeFiles(w.plan(), place, NoticeFormat::Text, {}); }).isEmpty());
    CHECK(contentOf(w.out("文件.txt")) == "content");
}

TEST_CASE("what was handed out is in the log, the newest first", "[notices]")
{
    Owing w;
    const auto record = [&](const NoticeRun &run, const QString &note) {
        return w.write([=](Database &db, const Author &by) { return recordNotices(db, by, run, note); });
    };
    record(w.plan(NoticeKind::Prompt), "微信群\n发出");
    auto later = w.plan(NoticeKind::Reminder, true);
    later.issuedOn = today.addDays(1);
    record(later, {});
    const auto log = w.log();
    REQUIRE(log.size() == 3);
    CHECK(log[0].kind == NoticeKind::Reminder);
    CHECK(log[0].issuedOn == today.addDays(1));
    CHECK(log[0].items == 1);
    CHECK(log[1].kind == NoticeKind::Prompt);
    CHECK(log[1].note == "微信群 发出");
    CHECK(w.log(w.unit("区水务局").id).size() == 1);
    CHECK_FALSE(test::sentenceOf([&] { record({}, {}); }).isEmpty());
}

TEST_CASE("letters, their files and the log of a day follow the 机构序列 that the user set", "[notices]")
{
    Owing w;
    const auto unitsOf = [&](const NoticeRun &run) {
        QStringList names;
        for (const auto &letter : run.letters())
            names << letter.unit;
        return names;
    };
    REQUIRE(unitsOf(w.plan()) == QStringList{"区教育局", "区水务局"});
    w.write([first = w.unit("区水务局").id, next = w.unit("区教育局").id](Database &db, const Author &by) {
        return orderUnits(db, by, {first, next});
    });
    const auto run = w.plan();
    CHECK(unitsOf(run) == QStringList{"区水务局", "区教育局"});
    QStringList files;
    for (const auto &file : writeNoticeFiles(run, w.out("单位"), NoticeFormat::Text, {}).files)
        files << QFileInfo(file).completeBaseName();
    CHECK(files == unitsOf(run));
    CHECK(unitsOf(run.to({w.unit("区教育局").id, w.unit("区水务局").id})) == unitsOf(run));
    writeNoticeBook(run, w.out("催办.txt"), NoticeFormat::Text);
    const auto book = QString::fromUtf8(contentOf(w.out("催办.txt")));
    CHECK(book.indexOf("区水务局：") < book.indexOf("区教育局："));

    w.write([run](Database &db, const Author &by) { return recordNotices(db, by, run, {}); });
    QStringList logged;
    for (const auto &line : w.log())
        logged << (line.unit == w.unit("区水务局").id ? "区水务局" : "区教育局");
    CHECK(logged == unitsOf(run));
}

TEST_CASE("the words of a kind are the user's until they are the usual ones again", "[notices]")
{
    Owing w;
    const auto usual = domain::defaultNoticeText(NoticeKind::Reminder);
    CHECK(w.words() == usual);
    CHECK(w.setWords(usual).isEmpty());
    CHECK_FALSE(w.setWords({"  请{单位}报送。\r\n\r\n谢谢\u202e。 ", "此致"}).isEmpty());
    CHECK(w.words() == domain::NoticeText{"请{单位}报送。\n谢谢。", "此致"});
    CHECK(w.words(NoticeKind::Prompt) == domain::defaultNoticeText(NoticeKind::Prompt));
    CHECK(report::plainNotice(w.plan().letters().first()).contains("\n请区教育局报送。\n谢谢。\n"));
    CHECK(w.setWords({"请{单位}报送。\n谢谢。", "此致"}).isEmpty());
    CHECK(test::sentenceOf([&] { w.setWords({"{单位名}", {}}); }).contains("{单位名}"));
    CHECK(w.words().closing == "此致");
    w.setWords(usual);
    CHECK(w.words() == usual);
    w.setWords({"再改", "此致"});
    CHECK(w.words().opening == "再改");
}

TEST_CASE("the letters and 进度通报 are signed by whom the ledger names for them", "[notices]")
{
    Owing w;
    CHECK(w.plan().notices[0].letter.agency == "区委依法治区办"); // until somebody says otherwise
    const auto before = w.plan();
    const auto step = w.write([](Database &db, const Author &by) {
        return setAgencies(db, by, {"某县司法局", "某县委依法治县办\n"});
    });
    const auto bulletin = [&] {
        return w.session->read([](Database &db) { return readBulletin(db, today).agency; }).result();
    };
    for (const auto kind : domain::noticeKinds())
        for (const auto &letter : w.plan(kind).letters())
            CHECK(letter.agency == "某县委依法治县办");
    CHECK(bulletin() == "某县委依法治县办");
    w.write([step](Database &db, const Author &by) { return storage::revert(db, by, step, "撤销"); });
    CHECK(w.plan().letters() == before.letters());
    CHECK(bulletin() == "区委依法治区办");
}
