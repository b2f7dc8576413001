#include "core/storage/reports/report_repository.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/tasks/material_state.h"
#include "core/workflow/tasks/requirement_details.h"
#include "core/workflow/tasks/reviewing.h"
#include "core/workflow/workspace/workspace_check.h"
#include "tests/support/sample_pdf.h"
#include "tests/support/workspace_fixture.h"

#include <QDirIterator>
#include <QThread>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using domain::RequirementState;
using storage::Author;
using storage::Database;

namespace {

QString setState(test::Workspace &w, RequirementState state, const QString &reason = {})
{
    return w.write([=, id = w.material().requirement](Database &db, const Author &by) {
        return setMaterialState(db, by, id, state, reason);
    });
}

QStringList allFiles(const QString &folder)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
        files << QDir(folder).relativeFilePath(it.next());
    files.sort();
    return files;
}

} // namespace

TEST_CASE("a workspace is not made in a folder that holds anything", "[workflow]")
{
    QTemporaryDir folder;
    QFile other(folder.filePath("照片.jpg"));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.close();
    CHECK(test::sentenceOf([&] {
              WorkspaceSession::create(folder.path(), test::sampleTable(), test::author());
          }).contains(QStringLiteral("已有其他文件")));
    CHECK(allFiles(folder.path()) == QStringList{"照片.jpg"});
}

TEST_CASE("a second session reads a snapshot and says who writes", "[workflow]")
{
    test::Workspace w;
    setState(w, RequirementState::Collected);
    const auto second =
        WorkspaceSession::open(w.path(), WorkspaceSession::Purpose::WriteOrRead, {"李四", "PC-4"});
    CHECK_FALSE(second->writable());
    CHECK_FALSE(second->readOnlyReason().isEmpty());
    const auto state = second->read(
        [](Database &db) { return storage::indicatorSheet(db, 1)->tasks.first().materials.first().state; });
    CHECK(state.result() == RequirementState::Collected);
    CHECK_THROWS_AS(second->write([](Database &, const Author &) { return 0; }), domain::Error);
    setState(w, RequirementState::Missing);
    CHECK(w.material().state == RequirementState::Missing);
}

TEST_CASE("a copied workspace opens elsewhere with everything in it", "[workflow]")
{
    test::Workspace w;
    addFiles(*w.session, w.material().requirement, {w.file("甲.txt", "内容")}, {});
    w.session.reset();
    const auto copy = w.folder.filePath("U盘/台账");
    for (const auto &file : allFiles(w.path())) {
        QDir().mkpath(QFileInfo(copy + '/' + file).path());
        REQUIRE(QFile::copy(w.path() + '/' + file, copy + '/' + file));
    }
    QDir(w.path()).removeRecursively();
    auto moved = WorkspaceSession::open(copy, WorkspaceSession::Purpose::Write, test::clerk);
    const auto pieces = moved->read([](Database &db) { return storage::allFiledEvidence(db); }).result();
    REQUIRE(pieces.size() == 1);
    CHECK(QFile::exists(moved->objects().pathOf(pieces.first().sha256)));
    CHECK(checkWorkspace(*moved, false, {}).sound());
}

TEST_CASE("不适用 needs a reason and the units' states are not set by hand", "[workflow]")
{
    test::Workspace w;
    CHECK(test::sentenceOf([&] {
              setState(w, RequirementState::NotApplicable, "  ");
          }).contains(QStringLiteral("理由")));
    CHECK_FALSE(test::sentenceOf([&] { setState(w, RequirementState::Accepted); }).isEmpty());
    CHECK(w.material().state == RequirementState::Missing);
}

TEST_CASE("a page that is pasted where an agency signs is refused", "[workflow]")
{
    test::Workspace w;
    const auto several = QStringLiteral("示例区人民政府办公室、示例区司法局、示例区教育局、示例区财政局");
    const auto sign = [&](const QString &agency) {
        w.write([agency, task = w.task()](Database &db, const Author &by) {
            return signReport(db, by, task, agency, {});
        });
    };
    sign(several);
    CHECK(test::sentenceOf([&] { sign(several.repeated(10)); }).startsWith(QStringLiteral("落款单位有 ")));
    CHECK(w.sheet().tasks.first().agency == several);
    CHECK(test::sentenceOf([&] {
              w.write([&](Database &db, const Author &by) {
                  return setAgencies(db, by, {several.repeated(10), "区委依法治区办"});
              });
          }).contains(QStringLiteral("没有改动")));
}

TEST_CASE("texts of one line are kept on one line, in the writing direction they show", "[workflow]")
{
    test::Workspace w;
    addFiles(*w.session, w.material().requirement, {w.file("换\n行\u202Efdp.txt", "a")}, {});
    CHECK(w.evidence().first().name == QStringLiteral("换\n行\u202Efdp.txt"));
    CHECK(w.evidence().first().title == QStringLiteral("换 行fdp"));
    const auto titles = w.session->read([](Database &db) { return storage::history(db, 1).first().title; });
    CHECK(titles.result() == QStringLiteral("添加“换 行fdp.txt”"));

    const auto crooked = QStringLiteral(" 甲\r\n乙\u202E丙 ");
    const auto straight = QStringLiteral("甲 乙丙");
    w.write([&, evidence = w.evidence().first().evidence, task = w.task()](Database &db, const Author &by) {
        setEvidenceTitle(db, by, evidence, crooked);
        signReport(db, by, task, crooked, {});
        return 0;
    });
    setState(w, RequirementState::NotApplicable, crooked);
    CHECK(w.evidence().first().title == straight);
    CHECK(w.sheet().tasks.first().agency == straight);
    CHECK(w.material().reason == straight);
    w.ask(QStringLiteral("区教育局"), 2);
    w.write([&, id = w.asked().first().id](Database &db, const Author &by) {
        setRequirementDetails(db, by, {id},
                              {.office = crooked, .handler = crooked, .handlerTelephone = crooked});
        return takeReviewStep(db, by, {id}, domain::ReviewStep::NotApplicable, crooked);
    });
    const auto asked = w.asked().first();
    CHECK(asked.office == straight);
    CHECK(asked.handler == straight);
    CHECK(asked.handlerTelephone == straight);
    CHECK(asked.reason == straight);
    CHECK(test::sentenceOf([&] {
              setState(w, RequirementState::NotApplicable, QStringLiteral("\u200B\u202E\n"));
          }).contains(QStringLiteral("理由")));
}

TEST_CASE("a material's state is refused once units are asked", "[workflow]")
{
    test::Workspace w;
    w.ask();
    CHECK(test::sentenceOf([&] {
              setState(w, RequirementState::Collected);
          }).contains(QStringLiteral("交由单位报送")));
}

TEST_CASE("leaving 不适用 drops its reason", "[workflow]")
{
    test::Workspace w;
    setState(w, RequirementState::NotApplicable, QStringLiteral("本区没有"));
    setState(w, RequirementState::Collected);
    CHECK(w.material().reason.isEmpty());
}

TEST_CASE("the same content is stored once and filed twice", "[workflow]")
{
    test::Workspace w;
    addFiles(*w.session, w.material(1).requirement, {w.file("甲.txt", "一样")}, {});
    const auto again = addFiles(*w.session, w.material(2).requirement, {w.file("乙.txt", "一样")}, {});
    const auto pieces = w.evidence();
    REQUIRE(pieces.size() == 2);
    CHECK(pieces.at(0).evidence == pieces.at(1).evidence);
    CHECK(pieces.at(0).name == QStringLiteral("甲.txt"));
    CHECK(pieces.at(1).name == QStringLiteral("乙.txt"));
    CHECK(pieces.at(0).number == QStringLiteral("001-1-01"));
    CHECK(pieces.at(1).number == QStringLiteral("001-3-01")); // its printed number is 3
    CHECK(again.remarks.size() == 1);
    CHECK(checkWorkspace(*w.session, false, {}).objects == 1);
}

TEST_CASE("content that lies in a material already is not filed there again", "[workflow]")
{
    test::Workspace w;
    const auto place = w.material(1).requirement;
    addFiles(*w.session, place, {w.file("甲.txt", "一样")}, {});
    const auto again = addFiles(
        *w.session, place, {w.file("乙.txt", "一样"), w.file("丙.txt", "新"), w.file("丁.txt", "新")}, {});
    CHECK(w.evidence().size() == 2);
    CHECK(again.numbers == QStringList{"001-1-01", "001-1-02", "001-1-02"});
    CHECK(again.freshNumbers() == QStringList{"001-1-02"});
    CHECK(again.remarks.filter("没有重复归入").size() == 2);
    CHECK(again.remarks.first() == "“乙.txt”的内容在这项材料里已经有了，编号 001-1-01，没有重复归入。");
    CHECK(addBytes(*w.session, place, "一样", "截图.png").step.isEmpty()); // and nothing is in the history
    CHECK(w.evidence().size() == 2);
}

TEST_CASE("when one of several files cannot be taken none is", "[workflow]")
{
    test::Workspace w;
    const auto before = allFiles(w.path());
    CHECK_THROWS_AS(addFiles(*w.session, w.material().requirement,
                             {w.file("甲.txt", "a"), w.folder.filePath("没有.txt")}, {}),
                    domain::Error);
    CHECK(w.evidence().isEmpty());
    CHECK(allFiles(w.path()) == before);
}

TEST_CASE("when the database refuses the files leave the store again", "[workflow]")
{
    test::Workspace w;
    w.session->write([](Database &, const Author &) {}).waitForFinished(); // the backup of the day
    const auto before = allFiles(w.path());
    const auto nowhere = *domain::RequirementId::parse(999999);
    CHECK_THROWS_AS(addFiles(*w.session, nowhere, {w.file("甲.txt", "a")}, {}), domain::Error);
    CHECK(allFiles(w.path()) == before);
}

TEST_CASE("the check names a lost and an altered file and finds what is surplus", "[workflow]")
{
    test::Workspace w;
    addFiles(*w.session, w.material().requirement,
             {w.file("甲.txt", "aaa"), w.file("乙.txt", "bbb"), w.file("丙.txt", "ccc")}, {});
    const auto pieces = w.evidence();
    QFile::remove(w.session->objects().pathOf(pieces.at(0).sha256));
    const auto second = w.session->objects().pathOf(pieces.at(1).sha256);
    QFile::setPermissions(second, QFile::ReadOwner | QFile::WriteOwner);
    QFile altered(second);
    REQUIRE(altered.open(QIODevice::WriteOnly));
    altered.write("bbB");
    altered.close();
    const auto stray = w.session->objects().pathOf(QString(64, 'a'));
    QDir().mkpath(QFileInfo(stray).path());
    QFile surplus(stray);
    REQUIRE(surplus.open(QIODevice::WriteOnly));
    surplus.close();

    const auto result = checkWorkspace(*w.session, true, {});
    CHECK_FALSE(result.sound());
    QStringList found;
    for (const auto &finding : result.findings)
        found << findingWord(finding.kind) + ' ' +
                     (finding.serious() ? finding.item : QString::number(finding.repaired));
    found.sort();
    CHECK(found == QStringList{"altered 001-1-02 乙.txt", "lost 001-1-01 甲.txt", "stray 0"});
    CHECK(QFile::exists(stray)); // its content is not that of its name
    CHECK(QFile::exists(w.session->objects().pathOf(pieces.at(2).sha256)));
}

TEST_CASE("the check names the lost file that stands for a report", "[workflow]")
{
    test::Workspace w;
    standForReport(*w.session, w.task(), w.file("盖章件.pdf", test::SamplePdf{}.bytes()), "sealed", {},
                   SecretsLooked::AreNone);
    for (const auto &sha : w.session->objects().listObjects())
        QFile::remove(w.session->objects().pathOf(sha));
    const auto findings = checkWorkspace(*w.session, false, {}).findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().item == "第1项情况说明的文件 盖章件.pdf");
}

TEST_CASE("temporary files that a crash left anywhere are found, and only they are removed", "[workflow]")
{
    test::Workspace w;
    addFiles(*w.session, w.material().requirement, {w.file("甲.txt", "aaa")}, {});
    const auto before = allFiles(w.path());
    w.session.reset();
    QDir(w.path()).mkpath("drafts");
    QDir(w.path()).mkpath("backups");
    const QStringList left{".taizhang-a1B2c3.part", "backups/before-upgrade-from-1.db.part",
                           "drafts/.taizhang-Zz9900.part", "objects/incoming/.taizhang-q1w2e3.part",
                           "taizhang.db.part-journal"};
    const QStringList others{".taizhang-notes.part", "drafts/taizhang-a1B2c3.part", "drafts/报告.db.part",
                             "报告.db.part"};
    const auto touch = [&](const QString &name) {
        QFile file(w.path() + '/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("half");
    };
    for (const auto &name : left + others)
        touch(name);
    QThread::msleep(20); // file times are coarse

    const auto found = [&](bool repair) {
        QStringList names;
        for (const auto &finding : checkWorkspace(*w.session, repair, {}).findings) {
            CHECK(finding.kind == Finding::Kind::Leftover);
            CHECK(finding.repaired == repair);
            names << finding.item;
        }
        names.sort();
        return names;
    };
    w.session = WorkspaceSession::open(w.path(), WorkspaceSession::Purpose::Read, test::clerk);
    CHECK(found(false) == left);
    w.session = WorkspaceSession::open(w.path(), WorkspaceSession::Purpose::Write, test::clerk);
    const auto own = w.path() + QStringLiteral("/drafts/.taizhang-living.part");
    touch("drafts/.taizhang-living.part");
    CHECK(found(true) == left);
    CHECK(found(false).isEmpty());
    CHECK(QFile::exists(own));
    w.session.reset();
    QStringList expected = before + others;
    expected << "drafts/.taizhang-living.part";
    expected.removeAll("lock.json");
    expected.sort();
    CHECK(allFiles(w.path()) == expected);
}

TEST_CASE("what an undone step added is not surplus", "[workflow]")
{
    test::Workspace w;
    const auto added = addFiles(*w.session, w.material().requirement, {w.file("甲.txt", "aaa")}, {});
    const auto sha = w.evidence().first().sha256;
    w.write([&](Database &db, const Author &by) { return storage::revert(db, by, added.step, "撤销"); });
    CHECK(w.evidence().isEmpty());
    CHECK(checkWorkspace(*w.session, true, {}).findings.isEmpty());
    CHECK(QFile::exists(w.session->objects().pathOf(sha)));
}

TEST_CASE("a text is written once and only when it differs", "[workflow]")
{
    test::Workspace w;
    const auto point = w.sheet().tasks.first().points.first().id;
    const auto write = [&](const QString &text) {
        return w.write([=, id = w.task()](Database &db, const Author &by) {
            return writeReportText(db, by, id, point, text);
        });
    };
    CHECK_FALSE(write("甲\r\n乙").isEmpty());
    CHECK(w.sheet().tasks.first().points.first().text == QStringLiteral("甲\n乙"));
    CHECK(write("甲\n乙").isEmpty());
    CHECK(test::sentenceOf([&] { write(QStringLiteral("甲\x01乙")); }).contains(QStringLiteral("控制字符")));
}

TEST_CASE("a draft left by a crash becomes a change when the workspace is opened", "[workflow]")
{
    test::Workspace w;
    const Draft draft{w.sheet().tasks.first().uuid, 2, QStringLiteral("还没存的话")};
    saveDraft(w.session->folder(), draft);
    w.session.reset();
    w.session = WorkspaceSession::open(w.path(), WorkspaceSession::Purpose::Write, test::clerk);
    CHECK(w.session->recoveredDrafts() == 1);
    CHECK(w.sheet().tasks.first().points.at(1).text == QStringLiteral("还没存的话"));
    CHECK(QDir(w.session->folder().drafts()).isEmpty());
}

TEST_CASE("nothing is written once another program has changed the schema of the open database", "[workflow]")
{
    test::Workspace w;
    const auto step = setState(w, RequirementState::Collected);
    const auto foreign = [&w](const char *sql) {
        Database other(w.session->folder().database(), Database::Mode::ReadWrite);
        other.runScript(sql);
    };
    foreign("UPDATE workspace SET agency = agency"); // no matter of the schema
    setState(w, RequirementState::Missing);
    const auto [sql, what] = GENERATE(values<std::pair<const char *, const char *>>({
        {"CREATE TRIGGER planted AFTER INSERT ON change BEGIN UPDATE unit SET kind = '乡镇'; END",
         "a trigger"},
        {"DROP TRIGGER change_is_not_removed", "a trigger less"},
        {"ALTER TABLE unit ADD COLUMN planted TEXT", "a column"},
    }));
    INFO(what);
    foreign(sql);
    const auto history = [&w] {
        return w.session->read([](Database &db) { return storage::historyHead(db); }).result();
    };
    const auto before = history();
    const auto refused = test::sentenceOf([&] { setState(w, RequirementState::NotApplicable, "本地没有"); });
    CHECK(refused.contains(QStringLiteral("结构在打开以后被其他程序改动过，这一步没有保存")));
    CHECK(test::sentenceOf([&] {
              w.write([&](Database &db, const Author &by) { return storage::revert(db, by, step, "撤销"); });
          }) == refused);
    CHECK(test::sentenceOf([&] {
              addFiles(*w.session, w.material().requirement, {w.file("甲.txt", "内容")}, {});
          }) == refused);
    CHECK(history() == before);
    CHECK(w.material().state == RequirementState::Missing);
    CHECK(w.session->objects().listObjects().isEmpty());
}
