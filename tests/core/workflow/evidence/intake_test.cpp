#include <catch2/catch.hpp>

#include "core/storage/history/history_audit.h"
#include "core/workflow/evidence/already_words.h"
#include "core/workflow/evidence/evidence_entry.h"
#include "core/workflow/evidence/filing_moves.h"
#include "core/workflow/evidence/intake.h"
#include "core/workflow/tasks/asking.h"
#include "core/workflow/units/unit_directory.h"
#include "core/workflow/workspace/workspace_check.h"
#include "tests/core/formats/zip/zip_maker.h"
#include "tests/support/workspace_fixture.h"

#include <QDir>
#include <QDirIterator>

using namespace taizhang;
using namespace taizhang::workflow;

namespace {

struct Incoming : test::Workspace
{
    QString in(const QString &name, const QByteArray &content)
    {
        const auto path = folder.filePath(QStringLiteral("来件/") + name);
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            throw domain::Error(QStringLiteral("test file not written"));
        return path;
    }
    QString heapFolder() const { return folder.filePath(QStringLiteral("来件")); }
    Heap look(const QStringList &paths) { return lookThrough(*session, paths, {}, {}); }
    QList<PlacedFile> placed(const Heap &heap, domain::RequirementId requirement)
    {
        QList<PlacedFile> files;
        for (const auto &file : heap.files)
            files << PlacedFile{file, requirement};
        return files;
    }
    QStringList storeFiles()
    {
        QStringList names;
        QDirIterator files(session->folder().objects(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            names << QFileInfo(files.next()).fileName();
        return names;
    }
};

} // namespace

TEST_CASE("files, folders and archives are looked through, and nothing is taken", "[intake]")
{
    Incoming w;
    w.in(QStringLiteral("001-1-01 通知.pdf"), "a");
    w.in(QStringLiteral("区教育局/第1项/材料4.xlsx"), "b");
    w.in(QStringLiteral("包.zip"),
         test::zipOf({{"001-3-01.png", "c"}, {"../坏.txt", "d"}, {"内/里.zip", "e"}}));
    w.in(QStringLiteral("坏包.zip"), "PK\3\4 broken");
    w.in(QStringLiteral("Thumbs.db"), "x");
    QFile::link(QStringLiteral("."), w.heapFolder() + QStringLiteral("/圈"));
    {
        const auto heap = w.look({w.heapFolder(), w.folder.filePath(QStringLiteral("没有.txt"))});
        QStringList shown;
        for (const auto &file : heap.files)
            shown << file.shown;
        CHECK(shown == QStringList{"来件/001-1-01 通知.pdf", "来件/包.zip/001-3-01.png",
                                   "来件/包.zip/内/里.zip", "来件/区教育局/第1项/材料4.xlsx"});
        CHECK(heap.files[0].placing.certainty == domain::Certainty::Sure);
        CHECK(heap.files[0].placing.requirement == w.material(1).requirement);
        CHECK(heap.files[1].placing.requirement == w.material(2).requirement);
        CHECK(heap.files[3].placing.unit == w.unit("区教育局").id);
        CHECK(heap.refused.size() == 5); // ../坏.txt, 坏包.zip, Thumbs.db, 圈, 没有.txt
        REQUIRE(heap.lost.size() == 2);
        CHECK(heap.lost[0].contains(QStringLiteral("没有.txt")));
        CHECK(heap.lost[1].contains(QStringLiteral("坏包.zip")));
        CHECK(w.evidence().isEmpty());
    }
    CHECK(w.storeFiles().isEmpty()); // what was unpacked has gone with the heap
}

TEST_CASE("a heap is taken in as one step, and each file says what it was called", "[intake]")
{
    Incoming w;
    w.in(QStringLiteral("甲/截图1.png"), "one");
    w.in(QStringLiteral("乙.zip"), test::zipOf({{"截图1.png", "two"}, {"c/另.txt", "three"}}));
    const auto heap = w.look({w.heapFolder()});
    REQUIRE(heap.files.size() == 3);
    auto files = w.placed(heap, w.material(1).requirement);
    files[1].requirement = w.material(2).requirement;
    files[1].source = w.unit("区教育局").id;
    const auto added = takeIn(*w.session, files, {});
    CHECK(added.names == QStringList{"截图1.png", "另.txt", "截图1.png"});
    CHECK(added.numbers == QStringList{"001-1-01", "001-3-01", "001-1-02"});
    const auto pieces = w.evidence();
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[0].name == pieces[1].name); // same name, other content: two pieces
    CHECK(pieces[0].sha256 != pieces[1].sha256);
    w.write([step = added.step](storage::Database &database, const storage::Author &by) {
        return storage::revert(database, by, step, QStringLiteral("撤销"));
    });
    CHECK(w.evidence().isEmpty());
}

TEST_CASE("what comes in later stands behind what was there, whoever sent it", "[intake]")
{
    Incoming w;
    w.ask(QStringLiteral("区教育局"));
    w.ask(QStringLiteral("区水务局"));
    const auto own = w.material(1).requirement;
    const auto asked = w.asked();
    for (const auto *name : {"一.txt", "二.txt"})
        addFiles(*w.session, own, {w.file(QString::fromUtf8(name), name)}, {});
    w.in(QStringLiteral("三.txt"), "three");
    w.in(QStringLiteral("四.txt"), "four");
    w.in(QStringLiteral("五.txt"), "five");
    auto files = w.placed(w.look({w.heapFolder()}), asked[0].id);
    REQUIRE(files.size() == 3);
    files[1].requirement = asked[1].id;
    CHECK(takeIn(*w.session, files, {}).numbers == QStringList{"001-1-03", "001-1-04", "001-1-05"});
    const auto last = addFiles(*w.session, asked[1].id, {w.file(QStringLiteral("末.txt"), "last")}, {});
    CHECK(last.numbers == QStringList{"001-1-06"});
    QStringList earlier;
    for (const auto &piece : w.evidence().mid(0, 2))
        earlier << piece.number + piece.name;
    CHECK(earlier == QStringList{"001-1-01一.txt", "001-1-02二.txt"});
}

TEST_CASE("content that is there already is told, and not filed twice in one place", "[intake]")
{
    Incoming w;
    const auto known = w.file(QStringLiteral("旧.txt"), "known content");
    addFiles(*w.session, w.material(1).requirement, {known}, {});
    w.in(QStringLiteral("001-1-09.txt"), "known content");
    w.in(QStringLiteral("001-3-01.txt"), "known content");
    w.in(QStringLiteral("同.txt"), "known content");
    const auto heap = w.look({w.heapFolder()});
    REQUIRE(heap.files.size() == 3);
    CHECK(heap.files[0].already == QStringList{"001-1-01"});
    CHECK(heap.files[0].use(heap.placer->table()) == domain::ContentUse::Here);
    CHECK(heap.files[1].use(heap.placer->table()) == domain::ContentUse::Shared);
    CHECK(heap.files[1].sameAs == heap.files[0].shown);
    auto files = w.placed(heap, w.material(1).requirement);
    files[1].requirement = w.material(2).requirement;
    const auto added = takeIn(*w.session, files, {});
    CHECK(added.numbers == QStringList{"", "001-3-01", ""});
    CHECK(w.evidence().size() == 2);
    CHECK(added.remarks.filter(QStringLiteral("没有重复归入")).size() == 2);
    // Once more, and nothing is left to do.
    CHECK(takeIn(*w.session, files, {}).step.isEmpty());
}

TEST_CASE("content that a newer file was put in place of is told as the old version, and is no news",
          "[intake]")
{
    Incoming w;
    addFiles(*w.session, w.material(1).requirement, {w.file(QStringLiteral("制度.txt"), "the first text")},
             {});
    replaceFile(*w.session, w.evidence().first().evidence,
                {.path = w.file(QStringLiteral("制度新.txt"), "the second text")}, {});
    w.in(QStringLiteral("001-1-09.txt"), "the first text");
    w.in(QStringLiteral("001-1-10.txt"), "another text !");
    const auto heap = w.look({w.heapFolder()});
    REQUIRE(heap.files.size() == 2);
    const auto &old = heap.files[0];
    CHECK(old.already.isEmpty());
    CHECK(old.formerOf == QStringList{"001-1-01"});
    CHECK_FALSE(old.isNews(heap.placer->table()));
    CHECK(heap.files[1].isNews(heap.placer->table()));
    CHECK(alreadyWords(old, old.use(heap.placer->table())) == QStringLiteral("是 001-1-01 的旧版本"));
    // Put in its place again it is the present one, and nothing but that.
    replaceFile(*w.session, w.evidence().first().evidence,
                {.path = w.file(QStringLiteral("制度.txt"), "the first text")}, {});
    const auto again = w.look({w.heapFolder()});
    CHECK(again.files[0].already == QStringList{"001-1-01"});
    CHECK(again.files[0].formerOf.isEmpty());
}

TEST_CASE("of two files that are the same the one without the sign of a copy is taken in", "[intake]")
{
    const QString copy = GENERATE("方案(1).txt", "方案 (2).txt", "方案 - 副本.txt", "复件 方案.txt");
    Incoming w;
    w.in(copy, "the same words");
    w.in(QStringLiteral("方案.txt"), "the same words");
    w.in(QStringLiteral("方案（2024）.txt"), "other words");
    const auto heap = w.look({w.heapFolder()});
    REQUIRE(heap.files.size() == 3);
    for (const auto &file : heap.files)
        CHECK(file.sameAs.isEmpty() == (file.name != copy));
    const auto added = takeIn(*w.session, w.placed(heap, w.material(1).requirement), {});
    QStringList names;
    for (const auto &piece : w.evidence())
        names << piece.name;
    names.sort();
    CHECK(names == QStringList{"方案.txt", "方案（2024）.txt"});
    CHECK(added.remarks.filter(QStringLiteral("没有重复归入")).size() == 1);
}

TEST_CASE("of several files those that a system made are left out, one that is named alone is taken",
          "[intake]")
{
    Incoming w;
    const auto made = w.file(QStringLiteral("Thumbs.db"), "thumbs");
    const auto lock = w.file(QStringLiteral("~$方案.docx"), "lock");
    const auto twin = w.file(QStringLiteral("又.txt"), "meant");
    const auto place = w.material(1).requirement;
    const auto added =
        addFiles(*w.session, place, {made, w.file(QStringLiteral("方案.txt"), "meant"), lock, twin}, {});
    CHECK(added.names == QStringList{"方案.txt", "又.txt"});
    CHECK(added.freshNumbers() == QStringList{"001-1-01"});
    CHECK(added.remarks.filter(QStringLiteral("系统自动生成")).size() == 2);
    CHECK_THROWS_AS(addFiles(*w.session, place, {made, lock}, {}), domain::Error);
    CHECK(w.evidence().size() == 1);
    addFiles(*w.session, place, {made}, {});
    CHECK(w.evidence().size() == 2);
}

TEST_CASE("the same file from two units is a piece of each, over content that is stored once", "[intake]")
{
    Incoming w;
    w.ask(QStringLiteral("区教育局"));
    w.ask(QStringLiteral("区水务局"));
    const auto asked = w.asked();
    REQUIRE(asked.size() == 2);
    const auto shared = w.file(QStringLiteral("区教育局自查报告.txt"), "the same words");
    addFiles(*w.session, asked[0].id, {shared}, {});
    w.in(QStringLiteral("001-1-01 区水务局.txt"), "the same words");
    const auto heap = w.look({w.heapFolder()});
    REQUIRE(heap.files.size() == 1);
    const auto use = heap.files[0].use(heap.placer->table());
    CHECK(use == domain::ContentUse::Own);
    CHECK(alreadyWords(heap.files[0], use) == QStringLiteral("另立一件：已有 区教育局 001-1-01"));
    auto files = w.placed(heap, asked[1].id);
    files[0].source = asked[1].unit;
    const auto added = takeIn(*w.session, files, {});
    CHECK(added.remarks.filter(QStringLiteral("来自区教育局；这次另立一件")).size() == 1);
    auto pieces = w.evidence();
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[0].evidence != pieces[1].evidence);
    CHECK(pieces[0].sha256 == pieces[1].sha256);
    CHECK(pieces[0].title == QStringLiteral("区教育局自查报告"));
    CHECK(pieces[1].title == QStringLiteral("区水务局"));
    CHECK(pieces[1].sourceUnitName == QStringLiteral("区水务局"));
    CHECK(pieces[0].otherUses == 0);
    CHECK(w.storeFiles().size() == 1);
    // The same again from the same unit is its own piece once more, wherever it is filed.
    const auto again = addFiles(*w.session, w.material(2).requirement, {shared}, {}, SecretsLooked::No,
                                evidence::DocumentReader::programBeside(), asked[1].unit);
    CHECK(again.remarks.filter(QStringLiteral("多归了一处")).size() == 1);
    // Undone and taken out, the other's content stays.
    w.write([step = added.step](storage::Database &database, const storage::Author &by) {
        return storage::revert(database, by, step, QStringLiteral("撤销"));
    });
    w.write([filing = pieces[0].filing](storage::Database &database, const storage::Author &by) {
        return removeFilings(database, by, {filing});
    });
    CHECK(w.storeFiles().size() == 1);
    CHECK(checkWorkspace(*w.session, false, {}).findings.isEmpty());
}

TEST_CASE("a file is titled by its name without the number of where it goes", "[intake]")
{
    Incoming w;
    w.in(QStringLiteral("001-1-01 工作方案.txt"), "a");
    w.in(QStringLiteral("003-1-01 实施意见.txt"), "b");
    const auto heap = w.look({w.heapFolder()});
    takeIn(*w.session, w.placed(heap, w.material(1).requirement), {});
    addFiles(*w.session, w.material(1).requirement, {w.file(QStringLiteral("1-1、年度总结.txt"), "c")}, {});
    QStringList titles;
    QStringList names;
    for (const auto &piece : w.evidence()) {
        titles << piece.title;
        names << piece.name;
    }
    CHECK(titles == QStringList{"工作方案", "003-1-01 实施意见", "年度总结"});
    CHECK(names.first() == "001-1-01 工作方案.txt");
}

TEST_CASE("two units of one heap that send the same file to the bureau's own have a piece each", "[intake]")
{
    Incoming w;
    w.in(QStringLiteral("甲.txt"), "both");
    w.in(QStringLiteral("乙.txt"), "both");
    w.in(QStringLiteral("丙.txt"), "both");
    auto files = w.placed(w.look({w.heapFolder()}), w.material(1).requirement);
    REQUIRE(files.size() == 3);
    files[0].source = w.unit("区教育局").id;
    files[1].source = w.unit("区水务局").id;
    files[2].source = w.unit("区教育局").id;
    const auto added = takeIn(*w.session, files, {});
    CHECK(added.numbers.count(QString()) == 1); // one of them twice
    CHECK(added.remarks.filter(QStringLiteral("与本批的“")).size() == 2);
    CHECK(added.remarks.filter(QStringLiteral("台账里已有")).isEmpty());
    CHECK(w.evidence().size() == 2);
    CHECK(w.storeFiles().size() == 1);
}

TEST_CASE("a file that vanishes in between is left out and told, the others are taken", "[intake]")
{
    Incoming w;
    w.in(QStringLiteral("1.txt"), "one");
    const auto gone = w.in(QStringLiteral("2.txt"), "two");
    w.in(QStringLiteral("3.txt"), "three");
    const auto heap = w.look({w.heapFolder()});
    QFile::remove(gone);
    const auto added = takeIn(*w.session, w.placed(heap, w.material(1).requirement), {});
    CHECK(added.numbers == QStringList{"001-1-01", "", "001-1-02"});
    CHECK(added.names == QStringList{"1.txt", "2.txt", "3.txt"});
    CHECK(added.remarks.filter(QStringLiteral("不在原处")).size() == 1);
}

TEST_CASE("a file whose unit was deleted meanwhile is left out by name, the others are taken", "[intake]")
{
    Incoming w;
    w.ask(QStringLiteral("区教育局"));
    w.ask(QStringLiteral("区水务局"));
    w.in(QStringLiteral("1.txt"), "one");
    w.in(QStringLiteral("2.txt"), "two");
    w.in(QStringLiteral("3.txt"), "three");
    w.in(QStringLiteral("4.txt"), "four");
    auto files = w.placed(w.look({w.heapFolder()}), w.material(1).requirement);
    files[1].requirement = w.asked()[0].id;
    files[2].source = w.unit(QStringLiteral("区教育局")).id;
    files[3].requirement = w.asked()[1].id;
    w.write([unit = w.unit(QStringLiteral("区教育局")).id](storage::Database &database,
                                                           const storage::Author &by) {
        return deleteUnit(database, by, unit);
    });
    w.write([gone = w.asked()[0].id](storage::Database &database, const storage::Author &by) {
        return withdraw(database, by, {gone});
    });
    const auto added = takeIn(*w.session, files, {});
    CHECK(added.numbers == QStringList{"001-1-01", "", "", ""});
    CHECK(added.leftOut[0].isEmpty());
    for (const auto at : {1, 2})
        CHECK(added.leftOut[at] ==
              QStringLiteral("“来件/%1.txt”没有收进：单位“区教育局”已经删除，请重新指定放到哪里。")
                  .arg(at + 1));
    CHECK(added.leftOut[3].contains(QStringLiteral("第1项要“区水务局”报送的任务已经撤回")));
    CHECK(added.remarks.mid(0, 3) == added.leftOut.mid(1));
    CHECK(w.evidence().size() == 1);
}

TEST_CASE("a word of secrecy in a name refuses the whole", "[intake]")
{
    Incoming w;
    w.in(QStringLiteral("一.txt"), "one");
    w.in(QStringLiteral("机密 纪要.txt"), "two");
    const auto heap = w.look({w.heapFolder()});
    const auto sentence =
        test::sentenceOf([&] { takeIn(*w.session, w.placed(heap, w.material(1).requirement), {}); });
    CHECK(sentence.contains(QStringLiteral("机密 纪要.txt")));
    CHECK(w.evidence().isEmpty());
    CHECK(w.storeFiles().isEmpty());
}

TEST_CASE("called off at any moment, nothing of a heap is left", "[intake]")
{
    Incoming w;
    for (int i = 0; i < 30; ++i)
        w.in(QStringLiteral("%1.txt").arg(i), QByteArray::number(i).repeated(1000));
    w.in(QStringLiteral("包.zip"), test::zipOf({{"a.txt", "c"}, {"b.txt", "d"}}));
    const auto heap = w.look({w.heapFolder()});
    const auto files = w.placed(heap, w.material(1).requirement);
    const auto before = w.storeFiles().size(); // those unpacked
    for (int after = 0; after < 4; ++after) {
        int asked = 0;
        platform::Progress progress;
        progress.cancelled = [&] {
            return asked++ >= after;
        };
        CHECK_THROWS_AS(lookThrough(*w.session, {w.heapFolder()}, {}, progress), domain::Cancelled);
        asked = 0;
        CHECK_THROWS_AS(takeIn(*w.session, files, progress), domain::Cancelled);
        CHECK(w.storeFiles().size() == before);
        CHECK(w.evidence().isEmpty());
    }
}

TEST_CASE("what a killed program had unpacked is found and removed by the check", "[intake]")
{
    Incoming w;
    const auto living = w.session->objects().makeUnpackingFolder(); // from then on nothing goes unasked
    const auto left = w.session->folder().objects() + QStringLiteral("/incoming/unpacking-0");
    QDir().mkpath(left);
    QFile file(left + QStringLiteral("/1"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    const auto found = w.session->objects().listLeftovers({});
    CHECK(found == QStringList{left});
    CHECK(w.session->objects().removeLeftovers(found) == found);
    CHECK_FALSE(QFileInfo::exists(left));
    CHECK(QFileInfo::exists(living));
    w.session->objects().removeUnpackingFolder(living);
    CHECK_FALSE(QFileInfo::exists(living));
}
