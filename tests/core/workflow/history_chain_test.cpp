#include "core/storage/history/history_chain.h"
#include "tests/support/workspace_fixture.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::storage;

namespace {

struct Proved
{
    int pieces = 0;
    std::optional<qint64> brokenAt;
};

Proved prove(Database &database, int most)
{
    Proved proved;
    HistoryProof proof;
    do
        ++proved.pieces;
    while (proof.readOn(database, most));
    proved.brokenAt = proof.brokenAt();
    return proved;
}

} // namespace

TEST_CASE("the history is proved in pieces, whatever their size", "[history]")
{
    test::Workspace workspace;
    const auto on = [&](auto work) {
        return workspace.session->read(work).result();
    };
    const auto most = GENERATE(1, 7, 100'000);
    CAPTURE(most);
    const auto entries = on([](Database &database) {
        return Query(database, QStringLiteral("SELECT count(*) FROM change")).only().integer(0);
    });
    REQUIRE(entries >= 10);
    const auto sound = on([=](Database &database) { return prove(database, most); });
    CHECK_FALSE(sound.brokenAt);
    CHECK(sound.pieces == entries / most + 1);
    const auto broken = [&](const char *sql) {
        return on([=](Database &database) {
            database.runScript("DROP TRIGGER change_is_kept; DROP TRIGGER change_is_not_removed");
            database.runScript(sql);
            return prove(database, most).brokenAt;
        });
    };
    SECTION("a value is another")
    {
        CHECK(broken("UPDATE change SET new = '\"x\"' WHERE seq = 9") == 9);
    }
    SECTION("an entry is gone")
    {
        CHECK(broken("DELETE FROM change WHERE seq = 5") == 6);
    }
}
