#include "core/domain/error.h"
#include "core/storage/schema/schema.h"

#include "core/storage/database/backup.h"
#include "core/storage/schema/schema_audit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

#include <functional>

using namespace taizhang;
using namespace taizhang::storage;

namespace {

QByteArray contentOf(const QString &file)
{
    QFile in(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

void writeTo(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

QString newDatabase(const QTemporaryDir &folder)
{
    const auto file = folder.filePath("taizhang.db");
    Database database(file, Database::Mode::Create);
    migrate(database, {});
    return file;
}

QString sentenceOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const domain::Error &error) {
        return error.sentence();
    }
    return {};
}

} // namespace

TEST_CASE("a new database is at the newest version and passes its own checks", "[storage]")
{
    QTemporaryDir folder;
    const auto file = newDatabase(folder);
    refuseUnlessOurs(file);
    Database database(file, Database::Mode::ReadWrite);
    CHECK(Query(database, "PRAGMA user_version").only().smallInteger(0) == schemaVersion());
    CHECK(integrityProblems(database).isEmpty());
}

TEST_CASE("the connection is opened as the workspace's safety needs it", "[storage]")
{
    QTemporaryDir folder;
    Database database(newDatabase(folder), Database::Mode::ReadWrite);
    CHECK(Query(database, "PRAGMA journal_mode").only().text(0) == "delete");
    CHECK(Query(database, "PRAGMA synchronous").only().smallInteger(0) == 3);
    CHECK(Query(database, "PRAGMA foreign_keys").only().smallInteger(0) == 1);
    CHECK(Query(database, "PRAGMA trusted_schema").only().smallInteger(0) == 0);
    CHECK(Query(database, "PRAGMA cell_size_check").only().smallInteger(0) == 1);
    CHECK(Query(database, "PRAGMA mmap_size").only().smallInteger(0) == 0);
}

TEST_CASE("every table is STRICT", "[storage]")
{
    QTemporaryDir folder;
    Database database(newDatabase(folder), Database::Mode::ReadWrite);
    Query loose(database,
                "SELECT group_concat(name) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                "AND strict = 0 AND name NOT LIKE 'sqlite_%'");
    CHECK(loose.only().text(0) == QString());
}

TEST_CASE("a version that this program never wrote is named, and nothing else is blamed", "[storage]")
{
    QTemporaryDir folder;
    const auto file = newDatabase(folder);
    const int version = GENERATE(0, -1, -2147483647 - 1);
    {
        Database database(file, Database::Mode::ReadWrite);
        database.runScript(QByteArray("PRAGMA user_version = ") + QByteArray::number(version));
        const auto before = contentOf(file);
        const auto migrating = sentenceOf([&] { migrate(database, folder.filePath("backups")); });
        CHECK(migrating.contains(QStringLiteral("记录的结构版本是 %1").arg(version)));
        CHECK_FALSE(migrating.contains(QStringLiteral("磁盘")));
        CHECK(contentOf(file) == before);
    }
    const auto opening = sentenceOf([&] { refuseUnlessOurs(file); });
    CHECK(opening.contains(QStringLiteral("记录的结构版本是 %1").arg(version)));
    CHECK(opening.contains(QStringLiteral("文件保持原样")));
}

TEST_CASE("a script that does not fit the tables is not laid to the disk", "[storage]")
{
    QTemporaryDir folder;
    const auto file = newDatabase(folder);
    Database database(file, Database::Mode::ReadWrite);
    database.runScript("PRAGMA user_version = 3");
    const auto sentence = sentenceOf([&] { migrate(database, folder.filePath("backups")); });
    CHECK(sentence.contains(QStringLiteral("对不上")));
    CHECK_FALSE(sentence.contains(QStringLiteral("磁盘")));
}

TEST_CASE("a file that is no database of ours is refused in one sentence and left untouched", "[storage]")
{
    QTemporaryDir folder;
    const auto file = newDatabase(folder);
    const auto good = contentOf(file);

    const auto [what, bytes, expected] = GENERATE_COPY(table<const char *, QByteArray, const char *>({
        {"a text file", "这不是数据库，只是一段文字。", "不是台账数据库"},
        {"an empty file", QByteArray(), "不是台账数据库"},
        {"truncated", good.left(good.size() / 2), "不完整"},
        {"truncated within the header", good.left(60), "不是台账数据库"},
        {"version 999",
         [&] {
             auto b = good;
             b[62] = '\x03';
             b[63] = '\xE7';
             return b;
         }(),
         "999"},
        {"another program's",
         [&] {
             auto b = good;
             b[68] = 'X';
             return b;
         }(),
         "其他程序"},
    }));
    INFO(what);
    writeTo(file, bytes);
    const auto sentence = sentenceOf([&] { refuseUnlessOurs(file); });
    CHECK(sentence.contains(QString::fromUtf8(expected)));
    CHECK(sentence.contains(QStringLiteral("文件保持原样")));
    CHECK(contentOf(file) == bytes);
}

TEST_CASE("a failed statement throws and its transaction is rolled back", "[storage]")
{
    QTemporaryDir folder;
    Database database(newDatabase(folder), Database::Mode::ReadWrite);
    try {
        Transaction transaction(database);
        Query(database,
              "INSERT INTO workspace (uuid, created_at, title, agency) VALUES ('a', 't', '甲', '局')");
        Query(database,
              "INSERT INTO material (uuid, task_id, ordinal, mark, text) VALUES ('m', 77, 1, '', '')");
        transaction.commit();
        FAIL("a row without its parent was taken");
    } catch (const domain::Error &) {
    }
    CHECK(Query(database, "SELECT count(*) FROM workspace").only().integer(0) == 0);
}

namespace {

// A migration as a file, in place of one that is shipped.
QString script(const QTemporaryDir &folder, const QString &name, const QByteArray &sql)
{
    writeTo(folder.filePath(name), sql);
    return folder.filePath(name);
}

const QByteArray goodScript = "ALTER TABLE requirement ADD COLUMN to_come TEXT NOT NULL DEFAULT '';";

} // namespace

TEST_CASE("a migration that cannot be carried out leaves the file byte for byte as it was", "[storage]")
{
    QTemporaryDir folder;
    const auto file = newDatabase(folder);
    {
        Database database(file, Database::Mode::ReadWrite);
        Query(database,
              "INSERT INTO workspace (uuid, created_at, title, agency) VALUES ('a', 't', '甲', '局')");
    }
    const auto before = contentOf(file);
    const auto [what, sql] = GENERATE(table<const char *, QByteArray>({
        {"no SQL", "这不是 SQL"},
        {"an error in its middle",
         "CREATE TABLE extra (x TEXT) STRICT; UPDATE workspace SET title = 'x'; 错误;"},
        {"more than the cache holds",
         "CREATE TABLE extra (x BLOB) STRICT; "
         "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 300) "
         "INSERT INTO extra SELECT zeroblob(50000) FROM n; 错误;"},
        {"a violated rule", "UPDATE workspace SET title = NULL;"},
        {"references that lead nowhere",
         "INSERT INTO material (uuid, task_id, ordinal, mark, text) VALUES ('m', 77, 1, '', '');"},
    }));
    INFO(what);
    auto scripts = shippedMigrations();
    scripts << script(folder, "good.sql", goodScript) << script(folder, "broken.sql", sql);
    const auto backups = folder.filePath("backups");
    {
        Database database(file, Database::Mode::ReadWrite);
        const auto sentence = sentenceOf([&] { migrate(database, backups, scripts); });
        CHECK(sentence.contains(QStringLiteral("保持原样")));
        CHECK(Query(database, "PRAGMA foreign_keys").only().smallInteger(0) == 1);
    }
    CHECK(contentOf(file) == before);
    CHECK_FALSE(QFile::exists(file + "-journal"));
    const auto taken = backupsIn(backups);
    REQUIRE(taken.size() == 1);
    CHECK(taken.first().reason == BackupReason::Upgrade);
    Database backup(taken.first().file, Database::Mode::ReadOnly);
    CHECK(Query(backup, "SELECT title FROM workspace").only().text(0) == QStringLiteral("甲"));
}

TEST_CASE("several migrations are one step", "[storage]")
{
    QTemporaryDir folder;
    Database database(newDatabase(folder), Database::Mode::ReadWrite);
    auto scripts = shippedMigrations();
    scripts << script(folder, "two.sql", goodScript)
            << script(folder, "three.sql", "UPDATE requirement SET to_come = 'x';");
    migrate(database, folder.filePath("backups"), scripts);
    CHECK(Query(database, "PRAGMA user_version").only().integer(0) == scripts.size());
    CHECK(integrityProblems(database).isEmpty());
    const auto taken = backupsIn(folder.filePath("backups"));
    REQUIRE(taken.size() == 1);
    CHECK(taken.first().schema == schemaVersion());
}

TEST_CASE("nothing is migrated when the backup cannot be made", "[storage]")
{
    QTemporaryDir folder;
    const auto file = newDatabase(folder);
    const auto before = contentOf(file);
    writeTo(folder.filePath("backups"), "a file where the folder should be");
    {
        Database database(file, Database::Mode::ReadWrite);
        CHECK_FALSE(sentenceOf([&] {
                        migrate(database, folder.filePath("backups"),
                                shippedMigrations() << script(folder, "two.sql", goodScript));
                    }).isEmpty());
    }
    CHECK(contentOf(file) == before);
}
