#include "core/storage/database/database.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace taizhang::storage;

namespace {

struct Numbers
{
    Numbers() : database(folder.filePath("numbers.db"), Database::Mode::Create)
    {
        Query(database, "CREATE TABLE number (value INTEGER, word TEXT)");
        for (int value = 1; value <= 3; ++value)
            Query(database, insertion, value, QStringLiteral("字%1").arg(value));
    }

    const QString insertion = QStringLiteral("INSERT INTO number (value, word) VALUES (?, ?)");
    QTemporaryDir folder;
    Database database;
};

const auto above = QStringLiteral("SELECT value FROM number WHERE value > ? ORDER BY value");

} // namespace

TEST_CASE("a statement of the same text begins anew with its own values", "[storage][database]")
{
    Numbers n;
    for (const int floor : {2, 0, 3, 1}) {
        QList<int> found;
        for (Query row(n.database, above, floor); row.next();)
            found << row.smallInteger(0);
        CHECK(found.size() == 3 - floor);
        CHECK(found.value(0) == (floor == 3 ? 0 : floor + 1));
    }
}

TEST_CASE("statements of the same text run within each other", "[storage][database]")
{
    Numbers n;
    QStringList pairs;
    for (Query outer(n.database, above, 0); outer.next();)
        for (Query inner(n.database, above, outer.smallInteger(0)); inner.next();)
            pairs << QStringLiteral("%1%2").arg(outer.smallInteger(0)).arg(inner.smallInteger(0));
    CHECK(pairs.join(' ').toStdString() == "12 13 23");
}

TEST_CASE("a statement that was there before takes nobody else's values", "[storage][database]")
{
    Numbers n;
    CHECK(Query(n.database, above, 2).only().integer(0) == 3);
    CHECK_THROWS_AS(Query(n.database, above), DatabaseError);
    CHECK_THROWS_AS(Query(n.database, above, 1, 2), DatabaseError);
    CHECK(Query(n.database, above, 1).only().integer(0) == 2);
}

TEST_CASE("a result that was not read to its end holds nobody up", "[storage][database]")
{
    Numbers n;
    CHECK(Query(n.database, above, 0).only().integer(0) == 1);
    Database other(n.folder.filePath("numbers.db"), Database::Mode::ReadWrite);
    Query(other, n.insertion, 4, QStringLiteral("字4"));
    CHECK(Query(n.database, above, 3).only().integer(0) == 4);
    Query(n.database, "DROP TABLE number");
    CHECK_THROWS_AS(Query(n.database, above, 0), DatabaseError);
}

TEST_CASE("a table that changes its shape is read in its new one", "[storage][database]")
{
    Numbers n;
    const auto all = QStringLiteral("SELECT * FROM number WHERE value = 2");
    CHECK(Query(n.database, all).only().text(1).toStdString() == "字2");
    n.database.runScript("ALTER TABLE number ADD COLUMN remark TEXT DEFAULT '备注'");
    CHECK(Query(n.database, all).only().text(2).toStdString() == "备注");
}
