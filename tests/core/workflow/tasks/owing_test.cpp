#include "core/storage/tasks/day_progress.h"
#include "core/storage/tasks/notice_repository.h"
#include "core/storage/tasks/progress_repository.h"
#include "core/workflow/evidence/evidence_entry.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/evidence/filing_moves.h"
#include "core/workflow/evidence/intake.h"
#include "core/workflow/letters/bulletin.h"
#include "core/workflow/letters/notices.h"
#include "core/workflow/tasks/overview.h"
#include "core/workflow/tasks/reviewing.h"
#include "core/workflow/units/unit_directory.h"
#include "core/workflow/units/unit_groups.h"
#include "core/workflow/visit/visit_sheets.h"
#include "tests/support/workspace_fixture.h"

#include <QThread>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using domain::RequirementState;
using domain::ReviewStep;
using storage::Author;
using storage::Database;

namespace {

const QDate today(2024, 6, 3);

/// 区教育局 and 区水务局 are asked for the first material, due in May.
struct Owing : test::Workspace
{
    Owing()
    {
        for (const auto *name : {"区教育局", "区水务局"})
            ask(name);
        QList<domain::RequirementId> ids;
        for (const auto &each : asked())
            ids << each.id;
        write([ids](Database &db, const Author &by) { return setDueDates(db, by, ids, QDate(2024, 5, 31)); });
    }

    storage::RequirementLine line(const QString &name)
    {
        const auto id = unit(name).id;
        for (const auto &each : asked())
            if (each.unit == id)
                return each;
        throw domain::Error("nothing asked");
    }
    void step(const QString &name, ReviewStep step, const QString &reason = {})
    {
        write([=, id = line(name).id](Database &db, const Author &by) {
            return takeReviewStep(db, by, {id}, step, reason);
        });
    }
    AddedFiles add(const QString &name, const QString &file, Registers registers = Registers::No)
    {
        return addFiles(*session, line(name).id, {this->file(file, file.toUtf8())}, {}, SecretsLooked::No,
                        evidence::DocumentReader::programBeside(), {}, registers);
    }
    void retire(const QString &name)
    {
        write([id = unit(name).id](Database &db, const Author &by) { return retireUnit(db, by, id); });
    }
    void undo(const QString &step)
    {
        write([step](Database &db, const Author &by) {
            return storage::revert(db, by, step, QStringLiteral("撤销"));
        });
    }
    template <class Read>
    auto read(Read read)
    {
        return session->read(std::move(read)).result();
    }
    domain::Overview overview()
    {
        return read([](Database &db) { return readOverview(db, today); });
    }
    NoticeRun letters(domain::NoticeKind kind = domain::NoticeKind::Reminder)
    {
        NoticeRequest request;
        request.kind = kind;
        request.today = today;
        return read([request](Database &db) { return planNotices(db, request); });
    }
    QString handIn()
    {
        const auto sheet = read([](Database &db) { return handInOf(db, {1}, today); });
        QStringList cells;
        for (const auto &row : sheet.table.rows)
            for (const auto &cell : row.cells)
                cells << cell.text;
        return cells.join(QLatin1Char('|'));
    }
    QStringList silent()
    {
        const auto all = overview();
        QStringList names;
        for (const auto &gap : domain::gapsOf(all))
            if (gap.unit)
                names << all.units[*gap.unit].name;
        return names;
    }
    domain::Progress progress()
    {
        const auto rows = read([](Database &db) { return storage::taskProgress(db); });
        return rows.first().progress;
    }
};

} // namespace

TEST_CASE("files of a unit are registered as 报送 in the step that takes them in", "[owing]")
{
    Owing w;
    const auto added = w.add("区教育局", "目录.txt", Registers::Yes);
    CHECK(added.stillOwing.isEmpty());
    CHECK(w.line("区教育局").state == RequirementState::Submitted);
    w.undo(added.step);
    CHECK(w.line("区教育局").state == RequirementState::Missing);
    CHECK(w.line("区教育局").filings == 0);

    const EvidenceEntry note{.kind = domain::EvidenceKind::Note, .title = "光盘"};
    CHECK(addEntry(*w.session, w.line("区水务局").id, note).stillOwing == QStringList{"区水务局"});
    addEntry(*w.session, w.line("区水务局").id, note, Registers::Yes);
    CHECK(w.line("区水务局").state == RequirementState::Submitted);
    addBytes(*w.session, w.line("区教育局").id, "png", "截图.png", Registers::Yes);
    CHECK(w.line("区教育局").state == RequirementState::Submitted);
}

TEST_CASE("what was answered and gets more is to be looked at again, and what lay there is nothing more",
          "[owing]")
{
    Owing w;
    CHECK(w.add("区教育局", "目录.txt", Registers::Yes).remarks.isEmpty()); // it was owed
    const QStringList again{
        "请核对：第1项第1行材料1（区教育局）已经是“已报送”，又收进了 1 份材料，请再审核一遍。"};
    const auto more = w.add("区教育局", "补充.txt", Registers::Yes);
    CHECK(more.remarks == again);
    CHECK(w.line("区教育局").state == RequirementState::Submitted);
    w.step("区教育局", ReviewStep::Accept);
    const EvidenceEntry note{.kind = domain::EvidenceKind::Note, .title = "光盘"};
    const auto late = addEntry(*w.session, w.line("区教育局").id, note).remarks;
    REQUIRE(late.size() == 1);
    CHECK(late.first().contains("已经是“通过”"));
    const auto same = w.add("区教育局", "补充.txt").remarks;
    CHECK(std::none_of(same.cbegin(), same.cend(),
                       [](const QString &remark) { return remark.contains("已经是"); }));
}

TEST_CASE("a heap registers each unit once, and what is the bureau's own stays", "[owing]")
{
    Owing w;
    const auto own = w.material(1).requirement;
    QList<PlacedFile> files;
    for (const auto *name : {"甲.txt", "乙.txt", "丙.txt"}) {
        IncomingFile file;
        file.path = w.file(name, name);
        file.name = file.shown = name;
        file.size = QFileInfo(file.path).size();
        files << PlacedFile{file, own};
    }
    files[0].requirement = files[1].requirement = w.line("区教育局").id;
    w.step("区教育局", ReviewStep::Submit);
    w.step("区教育局", ReviewStep::Return, "缺盖章页"); // owed again, with a reason
    const auto take = [&](Registers registers) {
        return takeIn(*w.session, files, {}, SecretsLooked::AreNone, {}, registers);
    };
    const auto without = take(Registers::No);
    CHECK(without.stillOwing == QStringList{"区教育局"});
    CHECK(w.line("区教育局").isUnregistered());
    w.undo(without.step);
    const auto with = take(Registers::Yes);
    CHECK(with.stillOwing.isEmpty());
    CHECK(w.line("区教育局").state == RequirementState::Submitted);
    CHECK(w.line("区教育局").reason.isEmpty());
    CHECK(w.material(1).state != RequirementState::Collected);
    w.undo(with.step);
    CHECK(w.line("区教育局").state == RequirementState::Returned);
    CHECK(w.line("区教育局").reason == "缺盖章页");
}

TEST_CASE("who sent something that nobody registered is marked and never called silent", "[owing]")
{
    Owing w;
    CHECK(w.silent() == QStringList{"区教育局", "区水务局"});
    CHECK(adviceOnLetters(w.letters()).isEmpty());
    CHECK(w.handIn().contains("区教育局|没有收到"));
    w.add("区教育局", "目录.txt");
    CHECK(w.silent() == QStringList{"区水务局"});
    const auto advice = adviceOnLetters(w.letters());
    REQUIRE(advice.size() == 1);
    CHECK(advice.first().startsWith("请核对：1 个单位"));
    CHECK(advice.first().contains("区教育局（第1项第1行材料1有 1 件）"));
    CHECK(w.handIn().contains("区教育局|已有 1 件，未登记报送"));
    const auto file = w.folder.filePath("通报.xlsx");
    const auto remarks = writeBulletin(w.read([](Database &db) { return readBulletin(db, today); }), file);
    REQUIRE(remarks.size() == 1);
    CHECK(remarks.first().contains("区教育局"));
    w.step("区教育局", ReviewStep::Submit);
    CHECK(adviceOnLetters(w.letters()).isEmpty());
}

TEST_CASE("a granted extension keeps a unit out of the letters until its last days", "[owing]")
{
    Owing w;
    const auto extend = [&](QDate day) {
        w.write([id = w.line("区教育局").id, day](Database &db, const Author &by) {
            return askExtension(db, by, {id}, day, "材料还在整理");
        });
        w.write([id = w.line("区教育局").id](Database &db, const Author &by) {
            return decideExtension(db, by, {id}, true);
        });
    };
    REQUIRE(w.letters().notices.size() == 2);
    extend(QDate(2024, 6, 8));
    const auto run = w.letters(domain::NoticeKind::Reminder);
    const auto *letter = run.noticeTo(w.unit("区教育局").id);
    REQUIRE(letter != nullptr); // 临期
    CHECK(letter->letter.entries.first().due == QDate(2024, 6, 8));
    CHECK(letter->letter.entries.first().extended);
    CHECK(report::plainNotice(letter->letter).contains("2024年6月8日"));
    CHECK_FALSE(report::plainNotice(letter->letter).contains("逾期"));
    CHECK(w.letters(domain::NoticeKind::Circular).noticeTo(w.unit("区教育局").id) == nullptr); // not late
    extend(QDate(2024, 6, 30));
    for (const auto kind : {domain::NoticeKind::Prompt, domain::NoticeKind::Reminder,
                            domain::NoticeKind::Supervision, domain::NoticeKind::Circular})
        CHECK(w.letters(kind).noticeTo(w.unit("区教育局").id) == nullptr);
    CHECK(w.silent() == QStringList{"区水务局"}); // nor is it put to shame in 进度通报
    CHECK(w.letters(domain::NoticeKind::Assignment).notices.size() == 2);
}

TEST_CASE("letters made before a unit was retired are recorded for nobody", "[owing]")
{
    Owing w;
    const auto run = w.letters();
    REQUIRE(run.notices.size() == 2);
    w.retire("区教育局");
    const auto sentence = test::sentenceOf(
        [&] { w.write([run](Database &db, const Author &by) { return recordNotices(db, by, run, {}); }); });
    CHECK(sentence.contains("“区教育局”"));
    CHECK(sentence.contains("请重新生成"));
    CHECK(w.read([](Database &db) { return storage::noticeLines(db); }).isEmpty());
}

TEST_CASE(
    "an older piece that is moved to what was 退回 is told of, one that was there and comes back is not",
    "[owing]")
{
    Owing w;
    w.add("区水务局", "旧的.txt");
    w.add("区教育局", "目录.txt", Registers::Yes);
    w.step("区教育局", ReviewStep::Return, "缺公章");
    REQUIRE_FALSE(w.line("区教育局").isUnregistered());
    QThread::msleep(5); // the clock of the history has milliseconds
    const auto filings = w.evidence();
    REQUIRE(filings.size() == 2);
    const auto move = [&](const QString &name, const QString &to) {
        for (const auto &piece : filings)
            if (piece.name == name)
                return w.write([filing = piece.filing, to = w.line(to).id](Database &db, const Author &by) {
                    return moveFilings(db, by, {filing}, to);
                });
        return QString();
    };
    const auto out = move("目录.txt", "区水务局");
    CHECK_FALSE(w.line("区教育局").isUnregistered());
    w.undo(out);
    CHECK(w.line("区教育局").filings == 1);
    CHECK_FALSE(w.line("区教育局").isUnregistered());
    const auto in = move("旧的.txt", "区教育局");
    CHECK(w.line("区教育局").isUnregistered());
    w.undo(in);
    CHECK_FALSE(w.line("区教育局").isUnregistered());
}

TEST_CASE("a 补正 that comes as a new version of the old file is told of", "[owing]")
{
    Owing w;
    w.add("区教育局", "目录.txt", Registers::Yes);
    w.step("区教育局", ReviewStep::Return, "缺公章");
    CHECK_FALSE(w.line("区教育局").isUnregistered());
    const auto evidence = w.read([](Database &db) { return storage::allFiledEvidence(db); }).first().evidence;
    QThread::msleep(5); // the clock of the history has milliseconds
    replaceFile(*w.session, evidence, {.path = w.file("目录二.txt", "盖了章的目录")}, {});
    CHECK(w.line("区教育局").isUnregistered());
}

TEST_CASE("a retired unit owes nothing from its day on, and what it handed in stays", "[owing]")
{
    Owing w;
    w.add("区教育局", "目录.txt"); // 未报送, with a file
    w.step("区水务局", ReviewStep::Submit);
    w.step("区水务局", ReviewStep::Return, "缺公章");
    CHECK(w.progress().returned == 1);
    w.retire("区教育局");
    w.retire("区水务局");
    REQUIRE(w.asked().size() == 2);
    for (const auto *name : {"区教育局", "区水务局"}) {
        CHECK_FALSE(w.line(name).counts());
        CHECK(w.line(name).timeliness(today) == domain::Timeliness::Settled);
        CHECK(w.line(name).timelinessWords(today).contains("已停用"));
        domain::UnitProgress owed;
        w.line(name).addTo(owed, today);
        CHECK(owed.asked == 0);
        CHECK(owed.unregistered == w.line(name).filings);
    }
    CHECK(w.line("区教育局").filings == 1); // to be seen
    CHECK(w.line("区教育局").isUnregistered());
    CHECK_FALSE(w.line("区水务局").isUnregistered());
    CHECK(w.overview().items.isEmpty());
    CHECK(w.progress().returned == 0);
    CHECK(w.progress().materials == 3); // asked of nobody now: the bureau's own
    CHECK_FALSE(w.handIn().contains("区教育局"));
    CHECK(w.silent().isEmpty());
    const auto days = w.read([](Database &db) { return storage::progressByDay(db, QTimeZone::utc()); });
    CHECK(days.last().asked == 0);

    const auto date = [&] {
        w.write([id = w.line("区水务局").id](Database &db, const Author &by) {
            return setDueDates(db, by, {id}, QDate(2024, 7, 1));
        });
    };
    CHECK(test::sentenceOf(date).contains("已停用"));
    CHECK(w.line("区水务局").dueOn == QDate(2024, 5, 31));
}

TEST_CASE("a unit that is asked year by year and retires leaves with all of its years", "[owing]")
{
    test::Workspace w;
    const auto unit = w.unit("区教育局").id;
    Asking asking;
    asking.materials << w.material(1).id;
    asking.units << unit;
    asking.years = {"2022", "2023"};
    w.write([asking](Database &db, const Author &by) { return askUnits(db, by, asking); });
    REQUIRE(w.asked().size() == 2);
    w.write([id = w.asked().first().id](Database &db, const Author &by) {
        return takeReviewStep(db, by, {id}, ReviewStep::Submit, {});
    });
    w.write([id = w.asked().first().id](Database &db, const Author &by) {
        return takeReviewStep(db, by, {id}, ReviewStep::Accept, {});
    });
    const auto last = [&] {
        return w.session->read([](Database &db) { return storage::progressByDay(db, QTimeZone::utc()); })
            .result()
            .last();
    };
    CHECK(last().asked == 2);
    w.write([unit](Database &db, const Author &by) { return retireUnit(db, by, unit); });
    CHECK(last().asked == 1); // the year that was answered
    CHECK(last().accepted == 1);
    CHECK(last().answered == 1);
}

TEST_CASE("what a retired unit handed in still waits for review and counts when accepted", "[owing]")
{
    Owing w;
    w.step("区教育局", ReviewStep::Submit);
    w.retire("区教育局");
    CHECK(w.overview().items.size() == 2);
    w.step("区教育局", ReviewStep::Accept);
    w.step("区水务局", ReviewStep::Submit);
    w.step("区水务局", ReviewStep::Accept);
    CHECK(w.progress().answered == 1);
}

TEST_CASE("a group drops nobody who asked for more time or got it", "[owing]")
{
    test::Workspace w;
    const auto group = w.group("各乡镇").id;
    const QList<domain::UnitId> members{w.unit("区教育局").id, w.unit("区水务局").id, w.unit("区司法局").id};
    const auto set = [&](const QList<domain::UnitId> &units) {
        w.write([=](Database &db, const Author &by) { return setGroupMembers(db, by, group, units, {}); });
    };
    set(members);
    Asking asking;
    asking.materials << w.material(1).id;
    asking.groups << group;
    asking.dueOn = QDate(2024, 5, 31);
    w.write([asking](Database &db, const Author &by) { return askUnits(db, by, asking); });
    const auto lineOf = [&](domain::UnitId unit) {
        for (const auto &line : w.asked())
            if (line.unit == unit)
                return line;
        throw domain::Error("nothing asked");
    };
    for (const auto &unit : {members[0], members[1]})
        w.write([id = lineOf(unit).id](Database &db, const Author &by) {
            return askExtension(db, by, {id}, QDate(2024, 6, 30), "材料还在整理");
        });
    w.write([id = lineOf(members[0]).id](Database &db, const Author &by) {
        return decideExtension(db, by, {id}, true);
    });
    set({});
    REQUIRE(w.asked().size() == 2);
    CHECK(lineOf(members[0]).extendedTo == QDate(2024, 6, 30));
    CHECK(lineOf(members[1]).extensionWanted == QDate(2024, 6, 30));
}

TEST_CASE("a group drops nobody who answered once or was written to", "[owing]")
{
    test::Workspace w;
    const auto group = w.group("各乡镇").id;
    const auto set = [&](const QList<domain::UnitId> &units) {
        w.write([=](Database &db, const Author &by) { return setGroupMembers(db, by, group, units, {}); });
    };
    const QList<domain::UnitId> members{w.unit("区教育局").id, w.unit("区水务局").id, w.unit("区司法局").id};
    set(members);
    Asking asking;
    asking.materials << w.material(1).id;
    asking.groups << group;
    w.write([asking](Database &db, const Author &by) { return askUnits(db, by, asking); });
    const auto lineOf = [&](domain::UnitId unit) {
        for (const auto &line : w.asked())
            if (line.unit == unit)
                return line;
        throw domain::Error("nothing asked");
    };
    for (const auto step : {ReviewStep::Submit, ReviewStep::Reopen})
        w.write([=, id = lineOf(members[0]).id](Database &db, const Author &by) {
            return takeReviewStep(db, by, {id}, step, {});
        });
    NoticeRequest request;
    request.today = today;
    request.units << members[1];
    w.write([request](Database &db, const Author &by) {
        return recordNotices(db, by, planNotices(db, request));
    });
    const auto plan =
        w.session->read([=](Database &db) { return planGroupMembers(db, group, {}, {}, today); }).result();
    REQUIRE(plan.kept.size() == 2);
    REQUIRE(plan.withdrawn.size() == 1);
    CHECK(plan.withdrawn.first().unit == members[2]);
    set({});
    CHECK(w.asked().size() == 2);
}
