#include "core/domain/error.h"
#include "core/storage/schema/schema.h"
#include "core/storage/schema/schema_audit.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::storage;

namespace {

struct Shipped
{
    explicit Shipped(int version = schemaVersion())
        : database(folder.filePath("taizhang.db"), Database::Mode::Create)
    {
        migrate(database, {}, shippedMigrations().mid(0, version));
    }
    std::string differences()
    {
        QStringList texts;
        for (const auto &difference : schemaDifferences(database))
            texts << schemaDifferenceText(difference);
        return texts.join(QStringLiteral(" | ")).toStdString();
    }

    QTemporaryDir folder;
    Database database;
};

} // namespace

TEST_CASE("what the scripts made is as they make it, at every version and after every step",
          "[storage][schema]")
{
    const auto version = GENERATE(range(1, schemaVersion() + 1));
    Shipped s(version);
    CHECK(s.differences().empty());
    CHECK(isOfOlderSchema(s.database) == (version < schemaVersion()));
    migrate(s.database, s.folder.filePath("backups"));
    CHECK(s.differences().empty());
}

TEST_CASE("the fingerprint that the program knows is that of its scripts", "[storage][schema]")
{
    // After a migration was added: put the value that stands on the left into shippedFingerprint().
    Shipped s(GENERATE(range(1, schemaVersion() + 1)));
    migrate(s.database, s.folder.filePath("backups"));
    CHECK(schemaFingerprint(s.database).toStdString() == shippedFingerprint().toStdString());
}

TEST_CASE("a schema that claims another version than its own is not taken for it", "[storage][schema]")
{
    Shipped s(4);
    s.database.runScript("PRAGMA user_version = 3");
    CHECK(s.differences() == "多出索引“filing_present”");
    QString sentence;
    try {
        refuseUnlessSchemaIsOurs(s.database);
    } catch (const domain::Error &error) {
        sentence = error.sentence();
    }
    CHECK(sentence.contains(QStringLiteral("记录的结构版本是 3，里面的表却是第 4 版的")));
}

TEST_CASE("what somebody else did to the schema is named", "[storage][schema]")
{
    const auto [sql, text] = GENERATE(table<const char *, const char *>({
        {"CREATE TRIGGER planted AFTER UPDATE ON requirement BEGIN UPDATE unit SET kind = 'x'; END",
         "多出触发器“planted”"},
        {"DROP TRIGGER change_is_not_removed", "缺少触发器“change_is_not_removed”"},
        {"DROP INDEX one_requirement", "缺少索引“one_requirement”"},
        {"CREATE TABLE extra (x)", "多出表“extra”"},
        {"CREATE VIEW seen AS SELECT 1", "多出视图“seen”"},
        {"ALTER TABLE unit ADD COLUMN extra TEXT", "表“unit”被改动"},
        {"DROP INDEX one_requirement; CREATE INDEX one_requirement ON requirement (id)",
         "索引“one_requirement”被改动"},
        {"DROP TRIGGER change_is_kept; CREATE TRIGGER change_is_kept BEFORE UPDATE ON change "
         "BEGIN SELECT RAISE (IGNORE); END",
         "触发器“change_is_kept”被改动"},
        {"DROP TRIGGER change_is_kept; CREATE TRIGGER change_is_kept BEFORE UPDATE ON change "
         "BEGIN SELECT RAISE (ABORT, 'history  is append-only'); END",
         "触发器“change_is_kept”被改动"},
        // What a comment swallows does count.
        {"DROP TRIGGER change_is_kept; CREATE TRIGGER change_is_kept BEFORE UPDATE ON change "
         "BEGIN SELECT 1; --\n--SELECT RAISE (ABORT, 'history is append-only');\nEND",
         "触发器“change_is_kept”被改动"},
    }));
    INFO(sql);
    Shipped s;
    s.database.runScript(sql);
    CHECK(s.differences() == text);
    try {
        refuseUnlessSchemaIsOurs(s.database);
        FAIL("not refused");
    } catch (const domain::Error &error) {
        CHECK(error.sentence().contains(QString::fromUtf8(text)));
        CHECK(error.sentence().contains(QStringLiteral("没有写入")));
        CHECK(error.sentence().contains(QStringLiteral("请从备份恢复")));
    }
}

TEST_CASE("layout, comments and the planner's statistics make no other schema", "[storage][schema]")
{
    Shipped s;
    s.database.runScript(
        "DROP TRIGGER change_is_kept; CREATE TRIGGER change_is_kept  BEFORE UPDATE\n ON change "
        "-- kept\nBEGIN /* no */ SELECT RAISE (ABORT, 'history is append-only'); END;"
        "INSERT INTO workspace (uuid, created_at, title, agency) VALUES ('a', 't', 't', 'a');"
        "ANALYZE");
    CHECK(s.differences().empty());
    refuseUnlessSchemaIsOurs(s.database);
}

TEST_CASE("references that lead nowhere are counted by the tables they join", "[storage][schema]")
{
    Shipped s;
    s.database.runScript("PRAGMA foreign_keys = OFF;"
                         "INSERT INTO unit_alias (uuid, unit_id, name) VALUES ('a', 7, 'a'), ('b', 8, 'b')");
    CHECK(brokenReferences(s.database) ==
          QStringList{QStringLiteral("2 处引用指向已不存在的内容：unit_alias → unit")});
    CHECK(pageProblems(s.database).isEmpty());
}
