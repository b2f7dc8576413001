#include "core/workflow/visit/freezing.h"

#include "core/storage/evidence/evidence_set.h"
#include "core/workflow/evidence/evidence_entry.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/evidence/filing_moves.h"
#include "core/workflow/paper/sent_set.h"
#include "tests/support/workspace_fixture.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using storage::Author;
using storage::Database;

namespace {

struct Desk : test::Workspace
{
    void take(const QString &name)
    {
        addFiles(*session, material().requirement, {file(name, name.toUtf8())}, {});
    }
    QList<storage::SetPiece> set()
    {
        return session->read([](Database &database) { return storage::evidenceSet(database); }).result();
    }
    /// 甲=1.1-1-01, by number.
    QStringList numbers()
    {
        QStringList all;
        for (const auto &piece : set())
            all << piece.title + "=" + piece.number.right(2);
        return all;
    }
    domain::FilingId filing(const QString &title)
    {
        for (const auto &piece : set())
            if (piece.title == title)
                return piece.filing;
        throw domain::Error("no piece " + title);
    }
    QString freeze(const QList<BoundPage> &pages = {})
    {
        return write([pages](Database &db, const Author &by) {
            return freezeSet(db, by, " 2024年书面评审 ", QDate(2024, 5, 31), {}, pages);
        });
    }
    QString remove(const QString &title)
    {
        return write(
            [id = filing(title)](Database &db, const Author &by) { return removeFilings(db, by, {id}); });
    }
    QString takeBack(const QString &step)
    {
        return write(
            [step](Database &db, const Author &by) { return storage::revert(db, by, step, "撤销"); });
    }
    QStringList sinceFreeze()
    {
        const auto filings = session->read(piecesSince).result();
        QStringList titles;
        for (const auto &piece : set())
            if (filings.contains(piece.filing))
                titles << piece.title;
        return titles;
    }
};

} // namespace

TEST_CASE("numbers close up until a set is frozen, and never afterwards", "[freeze]")
{
    Desk w;
    for (const auto *name : {"甲.txt", "乙.txt", "丙.txt"})
        w.take(name);
    w.remove("甲");
    REQUIRE(w.numbers() == QStringList{"乙=01", "丙=02"});
    const auto step = w.freeze();
    const auto removal = w.remove("丙"); // the last one: its number is not given away
    w.take("丁.txt");
    CHECK(w.numbers() == QStringList{"乙=01", "丁=03"});
    w.takeBack(removal);
    CHECK(w.numbers() == QStringList{"乙=01", "丙=02", "丁=03"});
    w.remove("乙");
    CHECK(w.numbers() == QStringList{"丙=02", "丁=03"});

    SECTION("a second freeze keeps what the first said")
    {
        w.write([](Database &db, const Author &by) {
            return freezeSet(db, by, "2024年增补", QDate(2024, 6, 30), {}, {});
        });
        w.take("戊.txt");
        CHECK(w.numbers() == QStringList{"丙=02", "丁=03", "戊=04"});
    }
}

TEST_CASE("a freeze that is taken back sets the numbers free again", "[freeze]")
{
    Desk w;
    w.take("甲.txt");
    w.take("乙.txt");
    w.takeBack(w.freeze());
    CHECK(w.session->read(storage::freezes).result().isEmpty());
    w.remove("甲");
    CHECK(w.numbers() == QStringList{"乙=01"});
}

TEST_CASE("a set remembers its pages, and what came or changed since belongs to the supplement", "[freeze]")
{
    Desk w;
    w.take("甲.txt");
    w.take("乙.txt");
    CHECK(w.sinceFreeze().size() == 2); // of no set
    w.freeze({{w.set().first().number, 2, 37}});
    CHECK(w.sinceFreeze().isEmpty());
    const auto line = w.session->read(storage::freezes).result().first();
    CHECK(line.title == "2024年书面评审");
    CHECK(line.pieces == 2);
    CHECK(line.bound == 1);
    w.take("丙.txt");
    CHECK(w.sinceFreeze() == QStringList{"丙"});
    w.remove("乙");
    const auto pieces =
        w.session->read([&](Database &database) { return storage::frozenPieces(database, line.id); })
            .result();
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[0].volume == 2);
    CHECK(pieces[0].page == 37);
    CHECK_FALSE(pieces[0].removed);
    CHECK(pieces[1].name == "乙");
    CHECK(pieces[1].removed);
    CHECK(pieces[1].page == 0);
}

TEST_CASE("what is frozen is not moved, and nothing is frozen without a name or a piece", "[freeze]")
{
    Desk w;
    const auto fault = [&](const QString &title) {
        return test::sentenceOf([&] {
            w.write([&](Database &db, const Author &by) {
                return freezeSet(db, by, title, QDate(2024, 5, 31), {}, {});
            });
        });
    };
    CHECK(fault("送审").contains("还没有佐证材料"));
    w.take("甲.txt");
    CHECK(fault(" \n").contains("名称"));
    w.freeze();
    CHECK(fault("2024年书面评审 ").contains("已经有一次封版叫“2024年书面评审”"));
    CHECK(test::sentenceOf([&] {
              w.write([&](Database &db, const Author &by) {
                  return freezeSet(db, by, "再送", QDate::currentDate().addYears(1).addDays(1), {}, {});
              });
          }).contains("请核对送审的日期"));
    CHECK(test::sentenceOf([&] {
              w.write([&](Database &db, const Author &by) {
                  return freezeSet(db, by, "再送", QDate(1990, 1, 1), {}, {});
              });
          }).contains("1990年1月1日在 2019 年以前"));
    CHECK(fault(QString(longestFreezeTitle + 1, u'名')).contains("有 101 字，最多 100 字"));
    CHECK(w.session->read(storage::freezes).result().size() == 1);
    CHECK(test::sentenceOf([&] {
              w.write([id = w.filing("甲"), to = w.material(2).requirement](Database &db, const Author &by) {
                  return moveFilings(db, by, {id}, to);
              });
          }).contains("已经封版"));
    CHECK(w.numbers() == QStringList{"甲=01"});
}

TEST_CASE("a redacted copy is no other file of a set that was sent, a new version is", "[freeze]")
{
    Desk w;
    w.take("甲.txt");
    const auto evidence = w.evidence().first().evidence;
    const auto changed = [&] {
        return w.session->read(storage::freezes).result().first().changed;
    };
    SECTION("made after the original was printed")
    {
        w.freeze();
        addRedacted(*w.session, evidence, {.content = "遮住", .name = "甲（脱敏）.txt"});
        CHECK(changed() == 0);
        CHECK(w.sinceFreeze().isEmpty());
    }
    SECTION("printed, and made anew")
    {
        addRedacted(*w.session, evidence, {.content = "遮住", .name = "甲（脱敏）.txt"});
        w.freeze();
        CHECK(changed() == 0);
        addRedacted(*w.session, evidence, {.content = "都遮住", .name = "甲（脱敏）.txt"});
        CHECK(changed() == 0);
        CHECK(w.sinceFreeze().isEmpty());
    }
    replaceFile(*w.session, evidence, {.content = "另一份", .name = "甲二.txt"}, {});
    CHECK(changed() == 1);
    CHECK(w.sinceFreeze() == QStringList{"甲"});
    addRedacted(*w.session, evidence, {.content = "又遮住", .name = "甲二（脱敏）.txt"});
    CHECK(changed() == 1);
}
