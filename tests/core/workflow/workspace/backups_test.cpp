#include "core/platform/atomic_file.h"
#include "core/workflow/workspace/backups.h"

#include "core/platform/file_system.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/history/history.h"
#include "core/workflow/tasks/material_state.h"
#include "core/workflow/workspace/workspace_check.h"
#include "core/workflow/workspace/workspace_copy.h"
#include "tests/support/folder_contents.h"
#include "tests/support/small_disk.h"
#include "tests/support/workspace_fixture.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using storage::Author;
using storage::Backup;
using storage::BackupReason;
using storage::Database;

namespace {

struct Desk : test::Workspace
{
    void tick(domain::RequirementState state = domain::RequirementState::Collected)
    {
        write([id = material().requirement, state](Database &db, const Author &by) {
            return setMaterialState(db, by, id, state, {});
        });
    }
    void take(const QString &name, const QByteArray &content)
    {
        addFiles(*session, material().requirement, {file(name, content)}, {});
    }
    QString backups() const { return path() + "/backups"; }
    QString away() const { return folder.filePath("移动硬盘/备份"); }
    QString target() const { return folder.filePath("恢复/台账"); }
};

QString head(WorkspaceSession &session)
{
    return session.read([](Database &database) { return storage::historyHead(database); }).result();
}

std::unique_ptr<WorkspaceSession> opened(const QString &folder)
{
    return WorkspaceSession::open(folder, WorkspaceSession::Purpose::Write, test::clerk);
}

bool knows(WorkspaceSession &session, const QString &hash)
{
    return session
        .read([&](Database &database) {
            return storage::Query(database, "SELECT 1 FROM change WHERE hash = ?", hash).next();
        })
        .result();
}

HistoryLine newestLine(WorkspaceSession &session)
{
    return session.read([](Database &database) { return historyPart(database, {}, 0, 1).lines.first(); })
        .result();
}

} // namespace

TEST_CASE("the first change of the day is preceded by a backup, the second is not", "[backup]")
{
    Desk w;
    CHECK(storage::backupsIn(w.backups()).isEmpty());
    const auto before = head(*w.session);
    w.tick();
    const auto taken = storage::backupsIn(w.backups());
    REQUIRE(taken.size() == 1);
    CHECK(taken.first().reason == BackupReason::Daily);
    CHECK(taken.first().historyHead == before);
    w.tick(domain::RequirementState::Missing);
    CHECK(storage::backupsIn(w.backups()).size() == 1);
    CHECK(w.session->backupProblem().isEmpty());
    CHECK(checkWorkspace(*w.session, false, {}).findings.isEmpty());
}

TEST_CASE("a backup that cannot be taken is said and does not stop the change", "[backup]")
{
    Desk w;
    QFile inTheWay(w.backups());
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    w.tick();
    CHECK(w.material().state == domain::RequirementState::Collected);
    CHECK(w.session->backupProblem().contains("自动备份没有做成"));
}

TEST_CASE("every backup is restored whole, with its evidence", "[backup]")
{
    Desk w;
    w.take("甲.txt", "甲");
    w.tick();
    const auto asked = backUp(*w.session, BackupReason::Asked);
    const auto then = head(*w.session);
    w.take("乙.txt", "乙");

    const auto result = restoreTo(asked, w.target(), {});
    CHECK(result.remarks.isEmpty());
    CHECK(result.copied == 1);
    const auto restored = opened(w.target());
    CHECK(head(*restored) == then);
    const auto pieces = restored->read([](Database &db) { return storage::allFiledEvidence(db); }).result();
    REQUIRE(pieces.size() == 1);
    CHECK(restored->objects().verify(pieces.first().sha256) == evidence::ObjectCondition::Ok);
    CHECK(checkWorkspace(*restored, false, {}).findings.isEmpty());
}

TEST_CASE("a backup elsewhere takes only what is new, and restores without the original", "[backup]")
{
    Desk w;
    w.take("甲.txt", "甲");
    w.take("乙.txt", "乙");
    const auto first = backUpTo(*w.session, w.away(), {});
    CHECK(first.copied == 2);
    w.take("丙.txt", "丙丙");
    const auto before = test::contents(w.away() + "/objects");
    const auto second = backUpTo(*w.session, w.away(), {});
    CHECK(second.copied == 1);
    CHECK(second.copiedBytes == 6);
    const auto after = test::contents(w.away() + "/objects");
    for (const auto &name : before.keys())
        CHECK(after.value(name) == before.value(name));

    const auto found = backupsFound(w.away());
    REQUIRE(found.size() == 2);
    const auto then = head(*w.session);
    w.session.reset();
    REQUIRE(QDir(w.path()).removeRecursively());
    for (const auto &[backup, pieces] : {std::pair(found.first(), 3), std::pair(found.last(), 2)}) {
        const auto target = w.target() + QString::number(pieces);
        CHECK(restoreTo(backup, target, {}).remarks.isEmpty());
        const auto restored = opened(target);
        CHECK(restored->read([](Database &db) { return storage::allFiledEvidence(db); }).result().size() ==
              pieces);
        CHECK(checkWorkspace(*restored, false, {}).findings.isEmpty());
        CHECK((head(*restored) == then) == (pieces == 3));
    }
}

TEST_CASE("a lost or altered file is named, and the rest is backed up and restored", "[backup]")
{
    Desk w;
    w.take("甲.txt", "甲");
    w.take("乙.txt", "乙");
    w.take("丙.txt", "丙");
    const auto pathOf = [&](int piece) {
        return w.session->objects().pathOf(w.evidence().at(piece).sha256);
    };
    REQUIRE(platform::removeFile(pathOf(0)));
    REQUIRE(platform::removeFile(pathOf(1)));
    QFile altered(pathOf(1));
    REQUIRE(altered.open(QIODevice::WriteOnly));
    altered.write("丁丁");
    altered.close();
    const auto result = backUpTo(*w.session, w.away(), {});
    CHECK(result.copied == 1);
    REQUIRE(result.remarks.size() == 2);
    CHECK(result.remarks.join(' ').contains("甲.txt"));
    CHECK(result.remarks.join(' ').contains("乙.txt"));
    const auto restored = restoreTo(result.backup, w.target(), {});
    CHECK(restored.remarks.size() == 2);
    CHECK(checkWorkspace(*opened(w.target()), false, {}).findings.size() == 2);
}

TEST_CASE("a restoration in place brings the old state back and keeps the present one", "[backup]")
{
    Desk w;
    w.take("甲.txt", "甲");
    const auto then = head(*w.session);
    const auto asked = backUp(*w.session, BackupReason::Asked);
    w.take("乙.txt", "乙");
    w.tick();
    const auto later = head(*w.session);
    restoreInPlace(*w.session, asked, {});
    w.session.reset();
    w.session = opened(w.path());
    // The history is that of then, and says that it was gone back to.
    CHECK(knows(*w.session, then));
    CHECK_FALSE(knows(*w.session, later));
    CHECK(newestLine(*w.session).field == "从备份恢复");
    CHECK(w.evidence().size() == 1);
    for (const auto &finding : checkWorkspace(*w.session, false, {}).findings)
        CHECK(finding.kind == Finding::Kind::Leftover); // 乙 is in no row any more
    const auto newest = storage::backupsIn(w.backups()).first();
    CHECK(newest.reason == BackupReason::Restore);
    CHECK(newest.historyHead == later);
    // And back again.
    restoreInPlace(*w.session, newest, {});
    w.session.reset();
    w.session = opened(w.path());
    CHECK(knows(*w.session, later));
    CHECK(w.evidence().size() == 2);
    CHECK(checkWorkspace(*w.session, false, {}).findings.isEmpty());
}

TEST_CASE("what a repair put aside comes back with a backup that names it", "[backup]")
{
    Desk w;
    w.take("甲.txt", "甲");
    const auto asked = backUp(*w.session, BackupReason::Asked);
    w.take("乙.txt", "乙");
    w.tick();
    restoreInPlace(*w.session, asked, {});
    w.session.reset();
    w.session = opened(w.path());
    REQUIRE(checkWorkspace(*w.session, true, {}).findings.size() == 1); // 乙 is in no row any more
    REQUIRE(checkWorkspace(*w.session, false, {}).findings.isEmpty());
    const auto newest = storage::backupsIn(w.backups()).first();
    CHECK(restoreTo(newest, w.target(), {}).remarks.isEmpty());
    CHECK(checkWorkspace(*opened(w.target()), false, {}).findings.isEmpty());
    CHECK(restoreInPlace(*w.session, newest, {}).remarks.isEmpty());
    w.session.reset();
    w.session = opened(w.path());
    CHECK(w.evidence().size() == 2);
    CHECK(checkWorkspace(*w.session, false, {}).findings.isEmpty());
}

TEST_CASE("what was meant for the content before is not written into a ledger that was put back", "[backup]")
{
    Desk w;
    w.take("甲.txt", "甲");
    const auto asked = backUp(*w.session, BackupReason::Asked);
    w.tick();
    restoreInPlace(*w.session, asked, {});
    auto late = w.session->write([](Database &database, const Author &author) {
        storage::ChangeGroup step(database, author, QStringLiteral("晚了"));
        step.note(QStringLiteral("text"), QStringLiteral("晚了"));
        step.commit();
    });
    CHECK(test::sentenceOf([&] { late.waitForFinished(); }).contains("重新打开"));
    w.session.reset();
    w.session = opened(w.path());
    CHECK(newestLine(*w.session).field == "从备份恢复");
}

TEST_CASE("a backup elsewhere holds every file that it names, also of pieces that came in meanwhile",
          "[backup]")
{
    Desk w;
    w.take("甲.txt", "甲");
    bool taken = false;
    const platform::Progress meanwhile{[&](qint64, qint64) {
                                           if (!std::exchange(taken, true))
                                               w.take("乙.txt", "乙");
                                       },
                                       {}};
    const auto result = backUpTo(*w.session, w.away(), meanwhile);
    REQUIRE(taken);
    CHECK(result.backup.objects == 1);
    const auto restored = restoreTo(result.backup, w.target(), {});
    CHECK(restored.remarks.isEmpty());
}

TEST_CASE("a ledger that was exchanged for an older one is told by its backups", "[backup]")
{
    Desk w;
    w.take("甲.txt", "甲");
    const auto old = backUp(*w.session, BackupReason::Asked);
    w.tick();
    backUpTo(*w.session, w.away(), {});
    const auto newer = backUp(*w.session, BackupReason::Asked);
    w.session.reset();
    const auto database = w.path() + "/taizhang.db";
    REQUIRE(QFile::remove(database));
    REQUIRE(QFile::copy(old.file, database));
    w.session = opened(w.path());
    const auto findings = checkWorkspace(*w.session, false, {}).findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().kind == Finding::Kind::BrokenHistory);
    CHECK(findings.first().item == "backups/" + QFileInfo(newer.file).fileName());
    // Worked on it would be a second truth: where both are backed up, it is said.
    CHECK(backUpTo(*w.session, w.away(), {}).advice.contains("另有一份拷贝"));
}

TEST_CASE("a backup that is not what was written is refused and nothing is touched", "[backup]")
{
    Desk w;
    w.take("甲.txt", "甲");
    const auto asked = backUp(*w.session, BackupReason::Asked);
    const auto then = head(*w.session);
    QFile file(asked.file);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    char byte = 0;
    REQUIRE(file.getChar(&byte));
    file.seek(file.size() / 2);
    file.putChar(static_cast<char>(byte ^ 4));
    file.close();
    CHECK(test::sentenceOf([&] { restoreTo(asked, w.target(), {}); }).contains("已损坏"));
    CHECK_FALSE(QFile::exists(w.target()));
    CHECK(test::sentenceOf([&] { restoreInPlace(*w.session, asked, {}); }).contains("已损坏"));
    CHECK(head(*w.session) == then);
}

TEST_CASE("half a backup is none", "[backup]")
{
    Desk w;
    const auto asked = backUp(*w.session, BackupReason::Asked);
    const auto description = QString(asked.file).replace(".db", ".json");
    REQUIRE(backupsFound(asked.file).size() == 1);
    REQUIRE(QFile::resize(asked.file, asked.bytes - 1));
    CHECK(backupsFound(w.path()).isEmpty());
    CHECK(storage::brokenBackups(w.backups(), 0).size() == 1);
    REQUIRE(QFile::remove(asked.file));
    CHECK(backupsFound(w.path()).isEmpty());
    // Its number is not used again.
    CHECK(backUp(*w.session, BackupReason::Asked).sequence == asked.sequence + 1);
    QFile broken(description);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"format\": 1");
    broken.close();
    CHECK(backupsFound(w.path()).size() == 1);
}

TEST_CASE("a folder that is not for the backups of this workspace is refused and left alone", "[backup]")
{
    Desk w;
    const auto refusal = [&](const QString &folder) {
        return test::sentenceOf([&] { backUpTo(*w.session, folder, {}); });
    };
    const auto strange = w.folder.filePath("照片");
    REQUIRE(QDir().mkpath(strange));
    QFile photo(strange + "/1.jpg");
    REQUIRE(photo.open(QIODevice::WriteOnly));
    photo.close();
    CHECK(refusal(strange).contains("已有别的文件"));
    CHECK(QDir(strange).entryList(QDir::Files) == QStringList{"1.jpg"});

    test::Workspace other;
    backUpTo(*other.session, w.away(), {});
    const auto before = test::contents(w.away());
    CHECK(refusal(w.away()).contains("另一个台账"));
    CHECK(test::contents(w.away()) == before);
    CHECK(test::sentenceOf([&] {
              restoreInPlace(*w.session, backupsFound(w.away()).first(), {});
          }).contains("另一个台账"));

    CHECK(refusal(w.path() + "/备份").contains("在台账文件夹里面"));
    CHECK(refusal(w.path()).contains("在台账文件夹里面"));
    CHECK_FALSE(QFile::exists(w.path() + "/备份"));
}

TEST_CASE("a stopped backup names nothing, and the next goes on from there", "[backup]")
{
    Desk w;
    w.take("甲.txt", QByteArray(3 << 20, 'a'));
    const platform::Progress stopAtOnce{{}, [] {
                                            return true;
                                        }};
    CHECK_THROWS_AS(backUpTo(*w.session, w.away(), stopAtOnce), domain::Cancelled);
    CHECK(test::sentenceOf([&] { backUpTo(*w.session, w.away(), stopAtOnce); }).startsWith("已停止备份"));
    CHECK(backupsFound(w.away()).isEmpty());
    CHECK(backUpTo(*w.session, w.away(), {}).remarks.isEmpty());
    CHECK_THROWS_AS(restoreTo(backupsFound(w.away()).first(), w.target(), stopAtOnce), domain::Cancelled);
    CHECK_FALSE(QFile::exists(w.target()));
}

TEST_CASE("what a killed backup has left goes with the next one", "[backup]")
{
    Desk w;
    w.take("甲.txt", "a");
    backUpTo(*w.session, w.away(), {});
    QString name;
    {
        const QTemporaryDir other;
        name = QFileInfo(platform::TemporaryFile(other.path()).path()).fileName();
    }
    const QStringList left{w.away() + "/" + name, w.away() + "/snapshots/" + name,
                           w.away() + "/snapshots/2024.db.part", w.away() + "/objects/incoming/" + name};
    for (const auto &file : left) {
        QFile half(file);
        REQUIRE(half.open(QIODevice::WriteOnly));
    }
    backUpTo(*w.session, w.away(), {});
    for (const auto &file : left)
        CHECK_FALSE(QFile::exists(file));
    CHECK(backupsFound(w.away()).size() == 2);
}

TEST_CASE("a backup whose description is lost is restored from its database alone", "[backup]")
{
    Desk w;
    w.take("甲.txt", "甲");
    const auto asked = backUp(*w.session, BackupReason::Asked);
    REQUIRE(QFile::remove(QString(asked.file).replace(".db", ".json")));
    CHECK(storage::unfinishedBackups(w.backups(), 0).size() == 1);
    CHECK(storage::brokenBackups(w.backups(), 0).isEmpty());
    const auto found = backupsFound(asked.file);
    REQUIRE(found.size() == 1);
    CHECK(restoreTo(found.first(), w.target(), {}).remarks.isEmpty());
    QFile text(w.folder.filePath("notes.db"));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("no database");
    text.close();
    CHECK(test::sentenceOf([&] { backupsFound(text.fileName()); }).contains("不是台账数据库"));
}

TEST_CASE("a restoration that was killed can be begun again in the same folder", "[backup]")
{
    Desk w;
    w.take("甲.txt", "甲");
    const auto asked = backUp(*w.session, BackupReason::Asked);
    REQUIRE(QDir().mkpath(w.target() + "/objects/ab"));
    for (const auto *left : {"unfinished", "taizhang.db.part", "taizhang.db.part.part", "lock"}) {
        QFile file(w.target() + "/" + left);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(restoreTo(asked, w.target(), {}).remarks.isEmpty());
    CHECK_FALSE(QFile::exists(w.target() + "/unfinished"));
    CHECK(opened(w.target()));
}

TEST_CASE("no ledger is made within another or among backups", "[backup]")
{
    Desk w;
    const auto asked = backUp(*w.session, BackupReason::Asked);
    backUpTo(*w.session, w.away(), {});
    for (const auto &place : {w.path() + "/objects/aa", w.away() + "/里面"}) {
        CHECK_FALSE(test::sentenceOf([&] { restoreTo(asked, place, {}); }).isEmpty());
        CHECK_FALSE(QFile::exists(place));
    }
}

TEST_CASE("a step is refused once the folder was moved away or the lock is gone", "[backup]")
{
    Desk w;
    REQUIRE(QFile::remove(w.path() + "/lock"));
    CHECK(test::sentenceOf([&] { w.tick(); }).contains("没有保存"));
    CHECK(w.material().state == domain::RequirementState::Missing);
}

TEST_CASE("a restoration to where another one is at work says so", "[backup]")
{
    test::Workspace w;
    const auto backup = backUp(*w.session, storage::BackupReason::Asked);
    const auto place = w.folder.filePath("新");
    REQUIRE(QDir().mkpath(place));
    const auto other = platform::WorkspaceLock::tryAcquire(place, test::clerk);
    REQUIRE(other.lock);
    const auto sentence = test::sentenceOf([&] { restoreTo(backup, place, {}); });
    INFO(sentence.toStdString());
    CHECK(sentence.contains("正在建立另一个台账"));
    CHECK_FALSE(sentence.contains("剩余空间"));
    const auto copying = test::sentenceOf([&] { copyWorkspace(*w.session, place, {}); });
    CHECK(copying.contains("正在建立另一个台账"));
}

TEST_CASE("a backup that would go through a link in its folder is refused and copies nothing", "[backup]")
{
    Desk w;
    w.take("甲.txt", "甲");
    const auto elsewhere = w.folder.filePath("elsewhere");
    REQUIRE(QDir().mkdir(elsewhere));
    backUpTo(*w.session, w.away(), {});
    w.take("乙.txt", "乙");
    const auto part = GENERATE(as<QString>(), "objects", "snapshots", "objects/incoming");
    QDir(w.away() + '/' + part).removeRecursively();
    REQUIRE(QFile::link(elsewhere, w.away() + '/' + part));
    const auto sentence = test::sentenceOf([&] { backUpTo(*w.session, w.away(), {}); });
    CHECK(sentence.contains("“" + part + "”是指向别处的链接"));
    CHECK(QDir(elsewhere).isEmpty());
}

TEST_CASE("a backup that found no room for its last step says that what was copied stays", "[backup]")
{
    Desk w;
    w.take("甲.txt", "甲");
    const test::SmallDisk disk("size=256k");
    if (!disk.mounted)
        return;
    const auto sentence = test::sentenceOf([&] { backUpTo(*w.session, disk.place, {}); });
    CHECK(sentence.contains("复制好的材料文件留着"));
    CHECK(evidence::ObjectStore(disk.place + "/objects").listObjects().size() == 1);
}

TEST_CASE("a restoring in place that found no room names the backup it has left", "[backup]")
{
    Desk w;
    const test::SmallDisk disk("size=8m");
    if (!disk.mounted)
        return;
    const auto path = disk.place + "/台账";
    WorkspaceSession::create(path, test::sampleTable(), test::author());
    const auto session = opened(path);
    const auto backup = backUpTo(*session, w.away(), {}).backup;
    const auto room = platform::freeBytes(path) - backup.bytes - 40'000;
    REQUIRE(room > 0);
    QFile rest(disk.place + "/rest");
    REQUIRE(rest.open(QIODevice::WriteOnly));
    REQUIRE(rest.write(QByteArray(room, 'x')) == room);
    rest.close();
    const auto sentence = test::sentenceOf([&] { restoreInPlace(*session, backup, {}); });
    const auto left = storage::backupsIn(path + "/backups");
    REQUIRE(left.size() == 1);
    CHECK(sentence.contains("backups/" + QFileInfo(left.first().file).fileName()));
}
