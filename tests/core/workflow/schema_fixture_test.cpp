#include "core/storage/history_audit.h"
#include "core/storage/schema.h"
#include "core/workflow/filing.h"
#include "core/workflow/material_state.h"
#include "core/workflow/report_writing.h"
#include "core/workflow/workspace_check.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/workspace_fixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch.hpp>

// Every schema that was ever shipped has a workspace of its time in tests/support/schemas (see the README
// there).

using namespace taizhang;
using namespace taizhang::workflow;
using domain::RequirementState;
using storage::Author;
using storage::Database;

namespace {

const auto fixtures = QStringLiteral(TAIZHANG_SOURCE_DIR "/tests/support/schemas");

QString fixtureOf(int version)
{
    return QStringLiteral("%1/schema-%2.zip").arg(fixtures).arg(version);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString line(const QJsonArray &values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)) + QLatin1Char('\n');
}

QString linesOf(const storage::IndicatorSheet &sheet)
{
    auto lines =
        line({"indicator", sheet.number, sheet.text, sheet.note, sheet.section.title, sheet.section.goal});
    for (const auto &task : sheet.tasks) {
        lines += line({"row", task.ordinal, task.uuid, task.leadText, task.responsibleText, task.freeText,
                       task.standingKind, task.agency, task.signedOn});
        for (const auto &material : task.materials)
            lines +=
                line({"material", material.material.mark, material.material.text, material.requirementUuid,
                      domain::stateWord(material.state), material.reason, material.filings});
        for (const auto &point : task.points)
            lines += line({"point", point.point.mark, point.point.text, point.text});
    }
    return lines;
}

// All that a clerk has put into the workspace and all that was recorded of it, as text.
QString contents(WorkspaceSession &session)
{
    return session
        .read([](Database &database) {
            QString lines;
            for (const auto &indicator : storage::indicatorLines(database))
                lines += linesOf(*storage::indicatorSheet(database, indicator.number));
            for (const auto &piece : storage::allFiledEvidence(database))
                lines +=
                    line({"evidence", piece.number, piece.name, piece.title, piece.kind, piece.sha256,
                          piece.size, piece.mediaType, piece.readability, piece.ownDate, piece.modifiedAt,
                          piece.addedAt, piece.addedBy, piece.keeping, piece.otherUses});
            const auto changes = storage::history(database, 1000000);
            for (const auto &change : changes)
                lines +=
                    line({"change", change.seq, change.group, change.title, change.at, change.actor,
                          change.machine, change.entity, change.entityUuid, change.field,
                          QJsonValue::fromVariant(change.before), QJsonValue::fromVariant(change.after)});
            return lines + line({"head", storage::historyHead(database)});
        })
        .result();
}

// An unpacked fixture: the workspace and what was in it when it was made.
struct Old
{
    explicit Old(int version)
    {
        tests::runTool(QStringLiteral("python3"), {"-m", "zipfile", "-e", fixtureOf(version), folder.path()});
    }
    QString workspace() const { return folder.filePath(QStringLiteral("workspace")); }
    QString database() const { return workspace() + QStringLiteral("/taizhang.db"); }
    QString backups() const { return workspace() + QStringLiteral("/backups"); }
    QString recorded() const { return QString::fromUtf8(contentOf(folder.filePath("contents.txt"))); }
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

void checkBackup(const Old &old, const QString &before, int version)
{
    const auto backup = QStringLiteral("%1/before-upgrade-from-%2.db").arg(old.backups()).arg(version);
    REQUIRE(QFile::exists(backup));
    CHECK(dump(backup) == before);
    Database database(backup, Database::Mode::ReadOnly);
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
    CHECK(contents(*old.open(WorkspaceSession::Purpose::Read)) == old.recorded());
    CHECK(contentOf(old.database()) == bytes);

    const auto session = old.open(WorkspaceSession::Purpose::Write);
    CHECK(contents(*session) == old.recorded());
    CHECK(session
              ->read([](Database &database) {
                  return storage::Query(database, "PRAGMA user_version").only().smallInteger(0);
              })
              .result() == storage::schemaVersion());
    for (const auto &finding : checkWorkspace(*session, false, {}).findings)
        FAIL_CHECK(finding.sentence.toStdString());
    if (version < storage::schemaVersion())
        checkBackup(old, before, version);
    else
        CHECK_FALSE(QFileInfo::exists(old.backups()));
}

TEST_CASE("a workspace of the present schema keeps all it held through a migration to come",
          "[workflow][schema]")
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
    REQUIRE(QFile::copy(QStringLiteral("%1/before-upgrade-from-%2.db").arg(old.backups()).arg(version),
                        old.database()));
    CHECK(contents(*old.open(WorkspaceSession::Purpose::Write)) == old.recorded());
}

namespace {

// A little of everything that the use cases can do.
void liveIn(test::Workspace &w)
{
    const auto materials = w.sheet().tasks.first().materials;
    const auto requirement = materials.first().requirement;
    addFiles(*w.session, requirement, {w.file("执法决定目录.txt", "一"), w.file("空文件.txt", "")}, {});
    addFiles(*w.session, materials.at(1).requirement, {w.file("同一内容.txt", "一")}, {});
    addBytes(*w.session, materials.at(2).requirement, "no picture", "截图1.png");
    standForReport(*w.session, w.task(2), w.file("盖章件.pdf", "%PDF-1.4"), "sealed", {});
    const auto points = w.sheet().tasks.first().points;
    const auto pieces = w.evidence();
    w.write([&, task = w.task()](Database &db, const Author &by) {
        setMaterialState(db, by, requirement, RequirementState::Collected, {});
        setMaterialState(db, by, materials.at(1).requirement, RequirementState::NotApplicable,
                         "本区没有（示例）");
        const auto nil =
            setMaterialState(db, by, materials.at(2).requirement, RequirementState::NilReturn, {});
        storage::revert(db, by, storage::revert(db, by, nil, "撤销"), "重做");
        setEvidenceTitle(db, by, pieces.first().evidence, "2023年执法决定目录（示例）");
        setOwnDate(db, by, pieces.first().evidence, "2023-05-01");
        removeFiling(db, by, pieces.at(1).filing);
        writeReportText(db, by, task, points.first().id, "建立了制度。\n（示例）");
        writeReportText(db, by, task, points.first().id, "建立健全了三项制度。\n（示例）");
        storage::revert(db, by, writeReportText(db, by, task, points.at(1).id, "不要了"), "撤销");
        writeReportText(db, by, task, std::nullopt, "另有说明（示例）。");
        signReport(db, by, task, "示例区委依法治区办", "2024-03-01");
        return 0;
    });
}

} // namespace

// Not a test: run once, by hand, by the program that ships a new schema.
TEST_CASE("make the fixture of the present schema", "[.make-fixture]")
{
    const auto fixture = fixtureOf(storage::schemaVersion());
    REQUIRE_FALSE(QFile::exists(fixture)); // what was shipped is not made anew
    test::Workspace w;
    liveIn(w);
    QFile out(w.folder.filePath("contents.txt"));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(contents(*w.session).toUtf8());
    out.close();
    REQUIRE(checkWorkspace(*w.session, false, {}).findings.isEmpty());
    w.session.reset();
    REQUIRE(QDir().rename(w.path(), w.folder.filePath("workspace")));
    QFile::remove(w.folder.filePath("workspace/lock"));
    QDir().mkpath(fixtures);
    tests::runTool(
        QStringLiteral("python3"),
        {"-m", "zipfile", "-c", fixture, w.folder.filePath("workspace/"), w.folder.filePath("contents.txt")});
}
