#include "core/storage/database/backup.h"
#include "core/storage/history/history_audit.h"
#include "core/storage/schema/schema.h"
#include "core/storage/schema/schema_audit.h"
#include "core/workflow/workspace/backups.h"
#include "core/workflow/workspace/workspace_check.h"
#include "tests/core/workflow/schema_contents.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/workspace_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch.hpp>

// Every schema has a workspace of its time in tests/support/schemas, put there by the commit that brings the
// schema (see the README there).

using namespace taizhang;
using namespace taizhang::workflow;
using storage::Database;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// What contents() says, by how it may change when a program opens an older workspace: that may have steps of
// its own (the directory of units), so there may be more units and requirements, and the history has the
// recorded one at its end, being told backwards.
struct Told
{
    explicit Told(const QString &contents)
    {
        for (const auto &each : contents.split(QLatin1Char('\n'))) {
            const auto values = QJsonDocument::fromJson(each.toUtf8()).array();
            const auto kind = values.at(0).toString();
            if (kind == QStringLiteral("head"))
                head = values.at(1).toString();
            else if (kind == QStringLiteral("unit") || kind == QStringLiteral("asked"))
                units << each;
            else
                (kind == QStringLiteral("change") ? changes : held) += each.toStdString() + '\n';
        }
    }
    std::string held;
    std::string changes;
    QStringList units;
    QString head; // the newest seal
};

void checkKept(WorkspaceSession &session, const Told &recorded)
{
    const Told present(test::contents(session));
    CHECK(present.held == recorded.held);
    CHECK_THAT(present.changes, Catch::EndsWith(recorded.changes));
    for (const auto &each : recorded.units) {
        INFO(each.toStdString());
        CHECK(present.units.contains(each));
    }
    CHECK(
        session
            .read([&](Database &database) {
                return storage::Query(database, "SELECT 1 FROM change WHERE hash = ?", recorded.head).next();
            })
            .result());
}

// An unpacked fixture: the workspace and what was in it when it was made.
struct Old
{
    explicit Old(int version)
    {
        INFO("it lacks the workspace of its schema: see tests/support/schemas/README.md");
        REQUIRE(QFile::exists(test::schemaFixture(version)));
        tests::runTool(QStringLiteral("python3"),
                       {"-m", "zipfile", "-e", test::schemaFixture(version), folder.path()});
    }
    QString workspace() const { return folder.filePath(QStringLiteral("workspace")); }
    QString database() const { return workspace() + QStringLiteral("/taizhang.db"); }
    QString backups() const { return workspace() + QStringLiteral("/backups"); }
    Told recorded() const { return Told(QString::fromUtf8(contentOf(folder.filePath("contents.txt")))); }
    std::unique_ptr<WorkspaceSession> open(WorkspaceSession::Purpose purpose) const
    {
        return WorkspaceSession::open(workspace(), purpose, test::clerk);
    }

    QTemporaryDir folder;
};

// Every table with every value.
QString dump(const QString &file)
{
    Database database(file, Database::Mode::ReadOnly);
    CHECK(storage::integrityProblems(database).isEmpty());
    QStringList tables;
    for (storage::Query row(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
         row.next();)
        tables << row.text(0);
    QString all;
    for (const auto &table : std::as_const(tables)) {
        storage::Query columns(
            database, QStringLiteral("SELECT group_concat('quote(\"' || name || '\")', ' || '','' || ') "
                                     "FROM pragma_table_info('%1')")
                          .arg(table));
        for (storage::Query row(
                 database,
                 QStringLiteral("SELECT %1 FROM %2 ORDER BY rowid").arg(columns.only().text(0), table));
             row.next();)
            all += table + QLatin1Char(' ') + row.text(0) + QLatin1Char('\n');
    }
    return all;
}

// A fixture may have daily backups of its own beside them.
QList<storage::Backup> upgradeBackups(const Old &old)
{
    auto backups = storage::backupsIn(old.backups());
    backups.removeIf([](const auto &each) { return each.reason != storage::BackupReason::Upgrade; });
    return backups;
}

void checkBackup(const Old &old, const QString &before, int version)
{
    const auto backups = upgradeBackups(old);
    REQUIRE(backups.size() == 1);
    CHECK(backups.first().schema == version);
    CHECK(dump(backups.first().file) == before);
    Database database(backups.first().file, Database::Mode::ReadOnly);
    CHECK(storage::Query(database, "PRAGMA user_version").only().smallInteger(0) == version);
}

} // namespace

TEST_CASE("a workspace of every schema that was shipped opens with all it held", "[workflow][schema]")
{
    const auto version = GENERATE(range(1, storage::schemaVersion() + 1));
    INFO("schema " << version);
    Old old(version);
    const auto before = dump(old.database());
    const auto bytes = contentOf(old.database());

    // To read, a copy is migrated; the file stays as it is.
    checkKept(*old.open(WorkspaceSession::Purpose::Read), old.recorded());
    CHECK(contentOf(old.database()) == bytes);

    const auto session = old.open(WorkspaceSession::Purpose::Write);
    checkKept(*session, old.recorded());
    CHECK(session
              ->read([](Database &database) {
                  return storage::Query(database, "PRAGMA user_version").only().smallInteger(0);
              })
              .result() == storage::schemaVersion());
    for (const auto &finding : checkWorkspace(*session, false, {}).findings)
        FAIL_CHECK(finding.sentence.toStdString());
    if (version < storage::schemaVersion()) {
        checkBackup(old, before, version);
        // What was there before the upgrade is there to be gone back to.
        const auto again = old.folder.filePath(QStringLiteral("恢复"));
        restoreTo(upgradeBackups(old).first(), again, {});
        checkKept(*WorkspaceSession::open(again, WorkspaceSession::Purpose::Read, test::clerk),
                  old.recorded());
    } else
        CHECK(upgradeBackups(old).isEmpty());
}

TEST_CASE("the newest workspace keeps all it held through a migration to come", "[workflow][schema]")
{
    const auto version = storage::schemaVersion();
    Old old(version);
    const auto before = dump(old.database());
    const auto script = old.folder.filePath(QStringLiteral("next.sql"));
    QFile next(script);
    REQUIRE(next.open(QIODevice::WriteOnly));
    next.write("ALTER TABLE requirement ADD COLUMN to_come TEXT NOT NULL DEFAULT '';");
    next.close();
    {
        Database database(old.database(), Database::Mode::ReadWrite);
        storage::migrate(database, old.backups(), storage::shippedMigrations() << script);
        CHECK(storage::Query(database, "SELECT count(*) FROM requirement WHERE to_come = ''")
                  .only()
                  .integer(0) ==
              storage::Query(database, "SELECT count(*) FROM requirement").only().integer(0));
        CHECK(storage::auditHistory(database).agrees());
    }
    checkBackup(old, before, version);

    // The program before it does not touch what the new one made, and is at home in the backup.
    const auto bytes = contentOf(old.database());
    CHECK(test::sentenceOf([&] {
              old.open(WorkspaceSession::Purpose::Write);
          }).contains(QStringLiteral("更新版本")));
    CHECK(contentOf(old.database()) == bytes);
    REQUIRE(QFile::remove(old.database()));
    REQUIRE(QFile::copy(upgradeBackups(old).first().file, old.database()));
    checkKept(*old.open(WorkspaceSession::Purpose::Write), old.recorded());
}
