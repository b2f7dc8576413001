#include "core/domain/error.h"
#include "core/platform/workspace_lock.h"
#include "core/storage/database/snapshot.h"
#include "core/storage/schema/schema.h"
#include "core/storage/schema/schema_audit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::storage;
using namespace std::chrono_literals;

namespace {

// A ledger with a title of 甲.
struct Ledger
{
    Ledger()
    {
        Database database(file(), Database::Mode::Create);
        migrate(database, {});
        Query(database,
              "INSERT INTO workspace (uuid, created_at, title, agency) VALUES ('a', 't', '甲', '局')");
    }
    QString file() const { return folder.filePath("taizhang.db"); }
    QString journal() const { return file() + "-journal"; }
    QString copy() const { return elsewhere.filePath("copy.db"); }

    QString refusal() const
    {
        try {
            takeSnapshot(file(), copy(), 50ms);
        } catch (const domain::Error &error) {
            return error.sentence();
        }
        return {};
    }
    QString titleInCopy() const
    {
        Database snapshot(copy(), Database::Mode::ReadWrite);
        CHECK(integrityProblems(snapshot).isEmpty());
        return Query(snapshot, "SELECT title FROM workspace").only().text(0);
    }

    QTemporaryDir folder;
    QTemporaryDir elsewhere;
};

// In the middle of a change that no longer fits into the cache: part of it is in the file already.
void spill(Database &writer)
{
    Query(writer, "PRAGMA cache_size = 5");
    Query(writer, "BEGIN IMMEDIATE");
    Query(writer, "UPDATE workspace SET title = '乙'");
    Query(writer, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 300) "
                  "INSERT INTO unit (uuid, name, short_name, ordinal) "
                  "SELECT i, i, hex(zeroblob(2000)), i FROM n");
}

} // namespace

TEST_CASE("a snapshot is taken beside a writer in the middle of a transaction", "[storage]")
{
    const Ledger l;
    Database writer(l.file(), Database::Mode::ReadWrite);
    Transaction open(writer);
    Query(writer, "UPDATE workspace SET title = '乙'");
    takeSnapshot(l.file(), l.copy());
    CHECK(l.titleInCopy() == QStringLiteral("甲"));
}

TEST_CASE("a writer who keeps readers out is waited for and then said to be there; nothing is copied",
          "[storage]")
{
    const Ledger l;
    Database writer(l.file(), Database::Mode::ReadWrite);
    spill(writer);
    REQUIRE(QFile::exists(l.journal()));
    CHECK(l.refusal().contains(QStringLiteral("正在使用")));
    CHECK(l.refusal().contains(QStringLiteral("请稍后再试")));
    CHECK_FALSE(QFile::exists(l.copy()));
    Query(writer, "ROLLBACK");
    CHECK(l.refusal().isEmpty());
}

TEST_CASE("what a killed writer left half written is put right in the copy, unless somebody writes again",
          "[storage]")
{
    const Ledger l;
    {
        // As a kill leaves it: the two files as they are in the middle of the change.
        const Ledger living;
        Database writer(living.file(), Database::Mode::ReadWrite);
        spill(writer);
        REQUIRE(QFile::remove(l.file()));
        REQUIRE(QFile::copy(living.file(), l.file()));
        REQUIRE(QFile::copy(living.journal(), l.journal()));
        Query(writer, "ROLLBACK");
    }
    SECTION("nobody does")
    {
        CHECK(l.refusal().isEmpty());
        CHECK(l.titleInCopy() == QStringLiteral("甲"));
        CHECK(QFile::exists(l.journal()));
    }
    SECTION("somebody has the lock")
    {
        const auto lock = platform::WorkspaceLock::tryAcquire(l.folder.path(), {"李四", "PC-4"});
        REQUIRE(lock.lock);
        CHECK(l.refusal().contains(QStringLiteral("正在使用")));
        CHECK_FALSE(QFile::exists(l.copy()));
    }
    SECTION("the database is damaged besides")
    {
        QFile file(l.file());
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(30 * 4096));
        file.write(QByteArray(5 * 4096, 'x'));
        file.close();
        const auto sentence = l.refusal();
        INFO(sentence.toStdString());
        CHECK(sentence.contains(QStringLiteral("没有读到完整的内容")));
    }
}

TEST_CASE("a copy that has no place is blamed on the folder for temporary files", "[storage]")
{
    const Ledger l;
    REQUIRE(QDir(l.elsewhere.path()).removeRecursively());
    const auto sentence = l.refusal();
    INFO(sentence.toStdString());
    CHECK(sentence.contains(QStringLiteral("临时文件夹“%1”").arg(l.elsewhere.path())));
    CHECK(sentence.contains(QStringLiteral("TMPDIR")));
    CHECK(sentence.contains(QStringLiteral("台账没有改动")));
}
