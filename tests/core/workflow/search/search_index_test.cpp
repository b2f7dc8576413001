#include "core/workflow/evidence/filing.h"
#include "core/workflow/evidence/filing_moves.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/search/search.h"
#include "core/workflow/tasks/asking.h"
#include "core/workflow/tasks/requirement_details.h"
#include "core/workflow/units/unit_directory.h"
#include "core/workflow/workspace/backups.h"
#include "tests/support/workspace_fixture.h"

#include <QDir>
#include <QFileInfo>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::test;
using namespace taizhang::workflow;
using storage::Author;
using storage::Database;

namespace {

/// A ledger with pieces in three materials, and its index.
struct Indexed : Workspace
{
    Indexed()
    {
        addFiles(*session, material(1).requirement, {content("甲"), content("乙"), content("丙")}, {});
        addFiles(*session, material(2).requirement, {content("丁")}, {});
        addFiles(*session, ofThird(), {content("戊")}, {});
        askAll();
        refresh();
    }

    QString content(const char *name)
    {
        const auto title = QString::fromUtf8(name);
        return file(title + QStringLiteral(".txt"), title.toUtf8());
    }
    domain::RequirementId ofThird() { return sheet(3).tasks.first().materials.first().requirement; }
    void askAll()
    {
        Asking asking;
        asking.materials = {material(2).id};
        asking.units = {unit(QStringLiteral("区教育局")).id, unit(QStringLiteral("区水务局")).id};
        write([=](Database &db, const Author &by) { return askUnits(db, by, asking); });
    }
    QString indexFile() const { return path() + QStringLiteral("/cache/search.db"); }
    void refresh() { Search(*session, {}).refresh().waitForFinished(); }

    /// Every entry, and every word of every entry with its place.
    QStringList dump()
    {
        QStringList lines;
        Database index(indexFile(), Database::Mode::ReadWrite);
        for (storage::Query row(index, QStringLiteral("SELECT * FROM entry ORDER BY id")); row.next();) {
            QStringList columns;
            for (int column = 0; column < 10; ++column)
                columns << row.text(column);
            lines << columns.join(u'|');
        }
        index.runScript("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, entry_words, instance)");
        for (storage::Query row(
                 index, QStringLiteral("SELECT term, doc, \"offset\" FROM temp.words ORDER BY 1, 2, 3"));
             row.next();)
            lines << row.text(0) + u'@' + row.text(1) + u'.' + row.text(2);
        return lines;
    }
    QStringList rebuilt()
    {
        QDir(path() + QStringLiteral("/cache")).removeRecursively();
        refresh();
        return dump();
    }
    storage::FiledEvidence piece(const char *name)
    {
        for (const auto &each : evidence())
            if (each.name == QString::fromUtf8(name) + QStringLiteral(".txt"))
                return each;
        throw domain::Error(QStringLiteral("no such piece"));
    }
    QString step(const std::function<QString(Database &, const Author &)> &work) { return write(work); }
    QString takenBack(const QString &group)
    {
        return write([=](Database &db, const Author &by) {
            return storage::revert(db, by, group, QStringLiteral("撤销"));
        });
    }
};

struct Way
{
    const char *name;
    std::function<QString(Indexed &)> change;
};

const QList<Way> ways{
    {"a piece added",
     [](Indexed &w) {
         return addFiles(*w.session, w.material(1).requirement, {w.content("己")}, {}).step;
     }},
    {"a title",
     [](Indexed &w) {
         return w.step([id = w.piece("乙").evidence](Database &db, const Author &by) {
             return setEvidenceTitle(db, by, id, QStringLiteral("新的题名"));
         });
     }},
    {"a piece removed, and others take its number",
     [](Indexed &w) {
         return w.step([id = w.piece("甲").filing](Database &db, const Author &by) {
             return removeFilings(db, by, {id});
         });
     }},
    {"a piece moved to another indicator",
     [](Indexed &w) {
         return w.step([id = w.piece("乙").filing, to = w.ofThird()](Database &db, const Author &by) {
             return moveFilings(db, by, {id}, to);
         });
     }},
    {"a unit of another name",
     [](Indexed &w) {
         auto unit = w.unit(QStringLiteral("区教育局"));
         auto entry = test::entry(QStringLiteral("区教育体育局"));
         entry.kind = unit.kind;
         return w.step([=](Database &db, const Author &by) { return editUnit(db, by, unit.id, entry); });
     }},
    {"a remark on what is asked",
     [](Indexed &w) {
         RequirementDetails details;
         details.note = QStringLiteral("请附盖章扫描件");
         const auto asked = w.asked().first().id;
         return w.step(
             [=](Database &db, const Author &by) { return setRequirementDetails(db, by, {asked}, details); });
     }},
    {"words of a report",
     [](Indexed &w) {
         return w.step([task = w.task()](Database &db, const Author &by) {
             return writeReportText(db, by, task, {}, QStringLiteral("罕见的字句"));
         });
     }},
    {"a sealed scan in place of a report",
     [](Indexed &w) {
         return standForReport(*w.session, w.task(), w.content("盖章件"), QStringLiteral("sealed"), {});
     }},
    {"something asked of units, and what that adds",
     [](Indexed &w) {
         Asking asking;
         asking.materials = {w.material(1).id};
         asking.units = {w.unit(QStringLiteral("区教育局")).id};
         return w.step([=](Database &db, const Author &by) { return askUnits(db, by, asking); });
     }},
};

} // namespace

TEST_CASE("an index that was kept up is that which is made from nothing", "[search]")
{
    Indexed w;
    const auto before = w.dump();
    REQUIRE(before.size() > 100);
    const auto way = GENERATE(from_range(ways));
    INFO(way.name);
    const auto step = way.change(w);
    REQUIRE_FALSE(step.isEmpty());
    w.refresh();
    const auto changed = w.dump();
    const auto undone = w.takenBack(step);
    w.refresh();
    const auto back = w.dump();
    w.takenBack(undone);
    w.refresh();
    CHECK(w.dump() == changed);
    CHECK(w.rebuilt() == changed);
    CHECK(back == before);
}

TEST_CASE("after a change only what it touched is written", "[search]")
{
    Indexed w;
    const auto mark = [&w] {
        Database index(w.indexFile(), Database::Mode::ReadWrite);
        storage::Query(index, QStringLiteral("UPDATE entry SET place = place || ' kept'"));
    };
    const auto kept = [&w](int indicator) {
        Database index(w.indexFile(), Database::Mode::ReadOnly);
        return storage::Query(
                   index,
                   QStringLiteral("SELECT count(*) FROM entry WHERE indicator = ? AND place LIKE '% kept'"),
                   indicator)
            .only()
            .integer(0);
    };
    mark();
    const auto others = kept(3);
    REQUIRE(others > 0);
    ways[1].change(w);
    w.refresh();
    CHECK(kept(3) == others);
    CHECK(kept(0) > 0);
    CHECK(kept(1) == 0);
    mark();
    w.step([](Database &db, const Author &by) { return setAgencies(db, by, {"某局", "某办"}); });
    w.refresh();
    CHECK(kept(3) == 0);
}

TEST_CASE("an index follows a ledger that was put back to a backup, and one that was emptied meanwhile",
          "[search]")
{
    Indexed w;
    const auto asked = backUp(*w.session, storage::BackupReason::Asked);
    ways[0].change(w);
    w.refresh();
    const auto later = w.dump();
    SECTION("put back")
    {
        restoreInPlace(*w.session, asked, {});
        w.refresh();
        const auto followed = w.dump();
        CHECK(followed != later);
        CHECK(w.rebuilt() == followed);
    }
    SECTION("emptied between two looks")
    {
        {
            Database index(w.indexFile(), Database::Mode::ReadWrite);
            index.runScript("DELETE FROM fed; DELETE FROM entry;"
                            "INSERT INTO entry_words (entry_words) VALUES ('delete-all')");
        }
        w.refresh();
        CHECK(w.dump() == later);
    }
    SECTION("of another version")
    {
        {
            Database index(w.indexFile(), Database::Mode::ReadWrite);
            index.runScript("PRAGMA user_version = 1");
        }
        w.refresh();
        CHECK(w.dump() == later);
    }
}

TEST_CASE("an update of an index that is not what it was thought to be is refused", "[search]")
{
    Indexed w;
    Database index(w.indexFile(), Database::Mode::ReadWrite);
    const auto fed = storage::indexedState(index);
    REQUIRE(fed.sequence > 0);
    const auto before = w.dump();
    CHECK_FALSE(storage::updateEntries(index, storage::SearchScope{false, true, {}}, {},
                                       {fed.sequence + 1, QString()}, {fed.sequence + 2, QString()}));
    CHECK(storage::indexedState(index) == fed);
    CHECK(w.dump() == before);
}
