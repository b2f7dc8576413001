#include "core/storage/tasks/notice_repository.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/letters/notices.h"
#include "core/workflow/units/unit_directory.h"
#include "core/workflow/units/unit_groups.h"
#include "tests/support/workspace_fixture.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using storage::Author;
using storage::Database;

namespace {

domain::UnitContact contactOf(test::Workspace &w, const QString &name)
{
    return w.session
        ->read([id = w.unit(name).id](Database &db) { return storage::unitContacts(db).value(id); })
        .result();
}

} // namespace

TEST_CASE("units that are added to a group are asked for what was asked through it", "[workflow][units]")
{
    test::Workspace w;
    const auto group = w.group("各乡镇").id;
    w.write([=](Database &db, const Author &by) { return addUnits(db, by, {test::entry("甲镇")}, group); });
    Asking asking;
    asking.materials << w.material().id;
    asking.groups << group;
    asking.dueOn = QDate(2099, 5, 31); // not over for whoever joins
    w.write([asking](Database &db, const Author &by) { return askUnits(db, by, asking); });

    w.write([=, known = w.unit("区水务局").id](Database &db, const Author &by) {
        return addUnits(db, by, {test::entry("乙镇")}, group, {known});
    });
    CHECK(w.group("各乡镇").units.size() == 3);
    REQUIRE(w.asked().size() == 3);
    for (const auto &line : w.asked()) {
        CHECK(line.dueOn == QDate(2099, 5, 31));
        CHECK(line.viaGroup == group);
    }
}

TEST_CASE("a unit of the directory joins a group once", "[workflow][units]")
{
    test::Workspace w;
    const auto group = w.group("各乡镇").id;
    for (int time = 0; time < 2; ++time)
        w.write([=, known = w.unit("区水务局").id](Database &db, const Author &by) {
            return addUnits(db, by, {}, group, {known});
        });
    CHECK(w.group("各乡镇").units == QList{w.unit("区水务局").id});
}

TEST_CASE("a unit that became another's alias is no unit any more, and what came from it is the other's",
          "[workflow][units]")
{
    test::Workspace w;
    w.ask("区水务局");
    const auto from = w.unit("区水务局"), into = w.unit("区教育局");
    addFiles(*w.session, w.material(2).requirement, {w.file("甲.txt")}, {}, SecretsLooked::No,
             evidence::DocumentReader::programBeside(), from.id);
    w.write([&](Database &db, const Author &by) {
        NoticeRequest request;
        request.kind = domain::NoticeKind::Assignment;
        request.today = QDate(2024, 6, 3);
        return recordNotices(db, by, planNotices(db, request));
    });
    const auto names = [&w] {
        QStringList all;
        for (const auto &unit : w.session->read([](Database &db) { return storage::units(db); }).result())
            all << unit.name;
        return all;
    };
    const auto letters = [&](domain::UnitId unit) {
        return w.session->read([unit](Database &db) { return storage::noticeLines(db, unit).size(); })
            .result();
    };
    const auto step =
        w.write([&](Database &db, const Author &by) { return takeAsAlias(db, by, from.id, into.id); });
    CHECK_FALSE(names().contains("区水务局")); // neither 停用
    CHECK(w.asked().first().unit == into.id);
    CHECK(w.evidence().first().sourceUnit == into.id);
    CHECK(letters(into.id) == 1);
    w.write([&](Database &db, const Author &by) { return storage::revert(db, by, step, "撤销"); });
    CHECK(names().contains("区水务局"));
    CHECK(w.evidence().first().sourceUnit == from.id);
    CHECK(letters(from.id) == 1);
}

TEST_CASE("units whose adding was undone, and deleted ones, leave no trace in the directory",
          "[workflow][units]")
{
    test::Workspace w;
    const auto names = [&w] {
        QStringList all;
        for (const auto &unit : w.session->read(storage::units).result())
            all << (unit.retired ? "停用 " : "") + unit.name;
        return all;
    };
    const auto revert = [&w](const QString &step) {
        return w.session
            ->write([step](Database &db, const Author &by) { return storage::revert(db, by, step, "撤销"); })
            .result();
    };
    const auto paste = [&w] {
        return w.session
            ->write([](Database &db, const Author &by) {
                return addUnits(db, by, {test::entry("甲镇"), test::entry("乙镇")});
            })
            .result();
    };
    const auto act = [&w](auto use) {
        return w.session->write([use](Database &db, const Author &by) { return use(db, by); }).result();
    };
    const auto before = names();
    SECTION("an undone paste, also the second one, and the redo of it")
    {
        const auto undone = revert(paste());
        CHECK(names() == before);
        const auto redone = revert(undone);
        CHECK(names() == before + QStringList{"甲镇", "乙镇"});
        revert(redone);
        revert(paste());
        CHECK(names() == before);
    }
    SECTION("a deleted one, which comes back by undo and by its name")
    {
        const auto remove = [&] {
            return act([id = w.unit("区水务局").id](Database &db, const Author &by) {
                return deleteUnit(db, by, id);
            });
        };
        auto without = before;
        without.removeAll("区水务局");
        const auto removed = remove();
        CHECK(names() == without);
        revert(removed);
        CHECK(names() == before);
        remove();
        act([](Database &db, const Author &by) { return addUnits(db, by, {test::entry("区水务局")}); });
        CHECK(names() == without + QStringList{"区水务局"});
    }
    SECTION("one that was retired before is retired again")
    {
        paste();
        act([id = w.unit("甲镇").id](Database &db, const Author &by) { return retireUnit(db, by, id); });
        const auto again =
            act([](Database &db, const Author &by) { return addUnits(db, by, {test::entry("甲镇")}); });
        CHECK(names() == before + QStringList{"甲镇", "乙镇"}); // in its place
        revert(again);
        CHECK(names() == before + QStringList{"停用 甲镇", "乙镇"});
        QList<domain::UnitId> order; // the last goes first
        for (const auto &unit : w.session->read(storage::units).result())
            if (!unit.retired)
                order << unit.id;
        order.prepend(order.takeLast());
        const auto ordered =
            act([order](Database &db, const Author &by) { return orderUnits(db, by, order); });
        CHECK(names() == QStringList{"乙镇"} + before + QStringList{"停用 甲镇"});
        revert(ordered);
        act([id = w.unit("甲镇").id](Database &db, const Author &by) { return deleteUnit(db, by, id); });
        CHECK(names() == before + QStringList{"乙镇"});
    }
}

TEST_CASE("a name that a unit had before it was renamed is a unit of its own", "[workflow][units]")
{
    test::Workspace w;
    const auto renamed = w.unit("区水务局").id;
    w.write(
        [=](Database &db, const Author &by) { return editUnit(db, by, renamed, test::entry("区水利局")); });
    w.write([](Database &db, const Author &by) { return addUnits(db, by, {test::entry("区水务局")}); });
    CHECK(w.unit("区水利局").id == renamed);
    CHECK(w.unit("区水务局").id != renamed);
}

TEST_CASE("a retired unit that is added again keeps whom to call", "[workflow][units]")
{
    test::Workspace w;
    auto known = test::entry("区水务局");
    known.contact.person = "王某";
    const auto id = w.unit("区水务局").id;
    w.write([=](Database &db, const Author &by) { return editUnit(db, by, id, known); });
    w.write([=](Database &db, const Author &by) { return retireUnit(db, by, id); });
    w.write([](Database &db, const Author &by) { return addUnits(db, by, {test::entry("区水务局")}); });
    CHECK(w.unit("区水务局").id == id);
    CHECK(contactOf(w, "区水务局").person == "王某");
}

TEST_CASE("a telephone of 400 digits is refused with its length", "[workflow][units]")
{
    test::Workspace w;
    auto entry = test::entry("甲镇");
    entry.contact.telephone = QString(400, '1');
    CHECK(test::sentenceOf([&] {
              w.write([=](Database &db, const Author &by) { return addUnits(db, by, {entry}); });
          }) == "电话有 400 字，超过 60 字，名录没有改动：请缩短后再试。");
}

TEST_CASE("an import whose row names no contact leaves the one that is known", "[workflow][units]")
{
    test::Workspace w;
    auto full = test::entry("区教育局");
    full.contact.person = "王某某";
    full.contact.telephone = "13800000001";
    full.contact.note = "三楼";
    w.write([full](Database &db, const Author &by) {
        return importUnits(db, by, {{}, {{storage::units(db).at(1).id, full}}});
    });
    REQUIRE(contactOf(w, "区教育局").person == "王某某");

    auto row = test::entry("区教育局");
    row.shortName = "教育局";
    row.contact.telephone = "13800000002";
    w.write([row](Database &db, const Author &by) {
        return importUnits(db, by, {{}, {{storage::units(db).at(1).id, row}}});
    });
    CHECK(w.unit("区教育局").shortName == "教育局");
    CHECK(contactOf(w, "区教育局") == domain::UnitContact{"王某某", "13800000002", "三楼"});
}

TEST_CASE("every field of a contact is stored, kept where a table leaves it blank, and taken away",
          "[workflow][units]")
{
    test::Workspace w;
    const auto id = w.unit("区教育局").id;
    const auto put = [&](const domain::UnitEntry &entry) {
        w.write([=](Database &db, const Author &by) { return editUnit(db, by, id, entry); });
        return contactOf(w, "区教育局");
    };
    auto full = test::entry("区教育局");
    for (const auto &field : domain::contactFields)
        full.contact.*field.value = field.column;
    CHECK(put(full) == full.contact);
    w.write([=](Database &db, const Author &by) {
        return importUnits(db, by, {{}, {{id, test::entry("区教育局")}}});
    });
    CHECK(contactOf(w, "区教育局") == full.contact);
    for (const auto &field : domain::contactFields) {
        INFO(field.column);
        auto changed = full;
        changed.contact.*field.value = "别的";
        CHECK(put(changed) == changed.contact);
        changed.contact.*field.value = {};
        CHECK(put(changed) == changed.contact);
    }
    CHECK(put(test::entry("区教育局")) == domain::UnitContact{});
}
