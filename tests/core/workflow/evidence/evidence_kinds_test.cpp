#include "core/storage/evidence/evidence_set.h"
#include "core/workflow/evidence/addresses.h"
#include "core/workflow/evidence/evidence_entry.h"
#include "core/workflow/evidence/evidence_export.h"
#include "core/workflow/evidence/evidence_facts.h"
#include "core/workflow/evidence/filing_moves.h"
#include "tests/support/evidence_samples.h"
#include "tests/support/workspace_fixture.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;
using storage::Author;
using storage::Database;

namespace {

struct Kinds : test::Workspace
{
    storage::FiledEvidence add(EvidenceEntry entry)
    {
        addEntry(*session, material().requirement, entry);
        return evidence().last();
    }
    storage::FiledEvidence file(const QString &name, const QByteArray &content)
    {
        addFiles(*session, material().requirement, {Workspace::file(name, content)}, {});
        return evidence().last();
    }
    QString refused(const EvidenceEntry &entry)
    {
        return test::sentenceOf([&] { addEntry(*session, material().requirement, entry); });
    }
    QList<storage::StoredVersion> versions(domain::EvidenceId id)
    {
        return session->read([id](Database &db) { return storage::versionsOf(db, id); }).result();
    }
    QList<storage::RemovedPiece> removed()
    {
        return session->read([](Database &db) { return storage::removedPieces(db); }).result();
    }
    QList<storage::SetPiece> set()
    {
        return session->read([](Database &db) { return storage::evidenceSet(db); }).result();
    }
    void remove(domain::FilingId id)
    {
        write([id](Database &db, const Author &by) { return removeFilings(db, by, {id}); });
    }
    QString facts(domain::EvidenceId id, const EvidenceFacts &facts)
    {
        return write([=](Database &db, const Author &by) { return setEvidenceFacts(db, by, {id}, facts); });
    }
    QString keep(domain::FilingId id, const KeepingFacts &facts)
    {
        return write([=](Database &db, const Author &by) { return setKeeping(db, by, {id}, facts); });
    }
};

} // namespace

TEST_CASE("an address, a note and a thing are filed without a file", "[workflow]")
{
    Kinds w;
    const auto url =
        w.add({.kind = domain::EvidenceKind::Address, .title = "清单", .address = " www.example.gov.cn/q "});
    CHECK(url.kind == "url");
    CHECK(url.address == "https://www.example.gov.cn/q");
    CHECK(url.sha256.isEmpty());
    CHECK(url.keeping == "boxed");
    const auto note = w.add({.kind = domain::EvidenceKind::Note,
                             .title = "实地核查",
                             .note = "光盘在档案室3柜",
                             .keeping = domain::Keeping::OnSite,
                             .place = "档案室3柜，光盘 GP-03",
                             .keeper = "王某某"});
    CHECK(note.kind == "note");
    CHECK(note.note == "光盘在档案室3柜");
    CHECK(note.keeping == "on_site");
    CHECK(note.place == "档案室3柜，光盘 GP-03");
    CHECK(note.keeper == "王某某");
    CHECK(w.add({.kind = domain::EvidenceKind::Thing, .title = "奖牌"}).number == "001-1-03");
}

TEST_CASE("a faulty entry is refused in one sentence, and nothing is left", "[workflow]")
{
    Kinds w;
    CHECK(w.refused({.kind = domain::EvidenceKind::Note, .title = " \n"}).contains("题名"));
    for (const auto *address : {"", "清单", "ftp://a.b", "javascript:alert(1)", "http://",
                                "file:///etc/passwd", "https://u:p@a.cn", "a b.cn"}) {
        INFO(address);
        CHECK(w.refused({.kind = domain::EvidenceKind::Address,
                         .title = "甲",
                         .address = QString::fromUtf8(address)})
                  .contains("不是网址"));
    }
    const auto tooLong = w.refused({.kind = domain::EvidenceKind::Address,
                                    .title = "甲",
                                    .address = "https://www.example.gov.cn/?" + QString(2100, QChar('a'))});
    CHECK(tooLong.contains("网址有 2128 个字符，最长 2000 个，没有添加"));
    CHECK_FALSE(tooLong.contains("不是网址"));
    CHECK(w.refused({.kind = domain::EvidenceKind::Scan, .title = "甲"}).contains("扫描"));
    CHECK(w.refused({.kind = domain::EvidenceKind::Note, .title = "甲", .restricted = true})
              .contains("现场调阅"));
    CHECK(w.evidence().isEmpty());
}

TEST_CASE("a file whose name is marked as secret is never taken in, only its title and place", "[workflow]")
{
    Kinds w;
    const auto path = w.Workspace::file("秘密★ 会议纪要.txt", "x");
    const auto refused =
        test::sentenceOf([&] { addFiles(*w.session, w.material().requirement, {path}, {}); });
    CHECK(refused.contains("秘密★"));
    CHECK(refused.contains("现场调阅"));
    CHECK_FALSE(
        test::sentenceOf([&] { addBytes(*w.session, w.material().requirement, "x", "绝密.png"); }).isEmpty());
    const auto piece = w.file("甲.txt", "a");
    CHECK_FALSE(
        test::sentenceOf([&] { replaceFile(*w.session, piece.evidence, {.path = path}, {}); }).isEmpty());
    CHECK(w.session->objects().listObjects().size() == 1);
    const auto listed = w.add({.kind = domain::EvidenceKind::Note,
                               .title = "秘密★ 会议纪要",
                               .keeping = domain::Keeping::OnSite,
                               .place = "机要室",
                               .restricted = true});
    CHECK(listed.restricted);
    CHECK(listed.keeping == "on_site");
}

TEST_CASE("工作秘密 is on the spot wherever it is filed, and stays so", "[workflow]")
{
    Kinds w;
    const auto piece = w.file("甲.txt", "a");
    w.keep(piece.filing, {domain::Keeping::Bound, {}, {}});
    EvidenceFacts secret;
    secret.restricted = true;
    w.facts(piece.evidence, secret);
    CHECK(w.evidence().first().keeping == "on_site");
    CHECK(test::sentenceOf([&] {
              w.keep(piece.filing, {domain::Keeping::Bound, {}, {}});
          }).contains("工作秘密"));
    w.keep(piece.filing, {{}, "机要室", {}});
    CHECK(w.evidence().first().place == "机要室");
    const auto exported = exportEvidence(*w.session, {}, w.folder.filePath("出"), {});
    CHECK(exported.files == 0);
    CHECK(exported.remarks.join("").contains("工作秘密"));
}

TEST_CASE("a new version takes the marks of other pieces with its content", "[workflow]")
{
    Kinds w;
    const auto marked = w.file("名单.txt", "marked");
    EvidenceFacts marks;
    marks.restricted = true;
    marks.personalData = true;
    w.facts(marked.evidence, marks);
    const auto marksOf = [&](const storage::FiledEvidence &piece) {
        for (const auto &each : w.evidence())
            if (each.filing == piece.filing)
                return std::tuple(each.restricted, each.personalData, each.keeping);
        throw domain::Error("no such piece");
    };
    const std::tuple all(true, true, QString("on_site"));
    const auto file = w.Workspace::file("又.txt", "marked");
    const auto plain = w.file("草稿.txt", "old");
    REQUIRE(marksOf(plain) != all);
    const auto told = replaceFile(*w.session, plain.evidence, {.path = file}, {}).remarks;
    REQUIRE(told.size() == 2);
    CHECK(told[0].contains(plain.number + " 的文件内容是工作秘密"));
    CHECK(told[1].contains(plain.number + " 的文件内容含个人信息"));
    CHECK(marksOf(plain) == all);
    const auto scan = w.add({.kind = domain::EvidenceKind::Scan, .title = "扫描", .file = {.path = file}});
    CHECK(marksOf(scan) == all);
    const auto url =
        w.add({.kind = domain::EvidenceKind::Address, .title = "网页", .address = "www.example.gov.cn"});
    addCapture(*w.session, url.evidence, {.path = file});
    CHECK(marksOf(url) == all);
    // And so does a piece that goes back to such a file.
    const auto earlier = w.file("早.txt", "earlier");
    replaceFile(*w.session, earlier.evidence, {.path = w.Workspace::file("晚.txt", "later")}, {});
    const auto twin = w.add({.kind = domain::EvidenceKind::Scan,
                             .title = "同",
                             .file = {.path = w.Workspace::file("同.txt", "earlier")}});
    w.facts(twin.evidence, marks);
    REQUIRE(marksOf(earlier) != all);
    w.write([id = w.versions(earlier.evidence).last().id](Database &db, const Author &by) {
        return returnToVersion(db, by, id).step;
    });
    CHECK(marksOf(earlier) == all);
}

TEST_CASE("a new version keeps the old one, and one can go back", "[workflow]")
{
    Kinds w;
    const auto piece = w.file("草稿.docx", "old");
    replaceFile(*w.session, piece.evidence, {.path = w.Workspace::file("定稿.pdf", "%PDF-new")}, {});
    auto now = w.evidence().first();
    CHECK(now.filing == piece.filing);
    CHECK(now.name == "定稿.pdf");
    CHECK(now.sha256 != piece.sha256);
    CHECK(now.versions == 2);
    auto versions = w.versions(piece.evidence);
    REQUIRE(versions.size() == 2);
    CHECK(versions.first().present);
    CHECK_FALSE(versions.last().present);
    CHECK(versions.last().originalName == "草稿.docx");
    CHECK(test::sentenceOf([&] {
              replaceFile(*w.session, piece.evidence, {.path = w.Workspace::file("又.pdf", "%PDF-new")}, {});
          }).contains("完全一样"));
    w.write([id = versions.last().id](Database &db, const Author &by) {
        return returnToVersion(db, by, id).step;
    });
    now = w.evidence().first();
    CHECK(now.sha256 == piece.sha256);
    CHECK(now.name == "草稿.docx");
    CHECK(now.versions == 3);
    CHECK(test::sentenceOf([&] {
              w.write([id = versions.last().id](Database &db, const Author &by) {
                  return returnToVersion(db, by, id).step;
              });
          }).contains("现在的版本"));
}

TEST_CASE("a redacted copy goes out in place of the original, until the original is replaced", "[workflow]")
{
    Kinds w;
    const auto piece = w.file("名单.txt", "13800000000");
    addRedacted(*w.session, piece.evidence, {.content = "%PDF-x", .name = "名单（脱敏）.pdf"});
    auto now = w.evidence().first();
    CHECK(now.sha256 == piece.sha256);
    CHECK(now.name == "名单.txt");
    CHECK(now.redactedName == "名单（脱敏）.pdf");
    REQUIRE(w.set().size() == 1);
    CHECK(w.set().first().sha256 == now.redactedSha256);
    CHECK(w.set().first().name == "名单（脱敏）.pdf");
    replaceFile(*w.session, piece.evidence, {.path = w.Workspace::file("名单2.txt", "13900000000")}, {});
    CHECK(w.evidence().first().redactedSha256.isEmpty());
    CHECK(w.set().first().name == "名单2.txt");
}

TEST_CASE("what left because its adding was undone is not in the bin, what was taken out is", "[workflow]")
{
    Kinds w;
    const auto undo = [&w](const QString &step) {
        return w.write(
            [step](Database &db, const Author &by) { return storage::revert(db, by, step, "撤销"); });
    };
    const auto adding =
        addFiles(*w.session, w.material().requirement, {w.Workspace::file("甲.txt", "a")}, {}).step;
    const auto undone = undo(adding);
    CHECK(w.removed().isEmpty());
    const auto redone = undo(undone); // a redo
    CHECK(w.evidence().size() == 1);
    undo(redone);
    CHECK(w.removed().isEmpty());

    const auto again = w.file("乙.txt", "b");
    w.remove(again.filing);
    REQUIRE(w.removed().size() == 1);
    const auto back =
        w.write([id = again.filing](Database &db, const Author &by) { return putBack(db, by, {id}); });
    CHECK(w.removed().isEmpty());
    undo(back); // it lies there as it was taken out
    REQUIRE(w.removed().size() == 1);
    CHECK(w.removed().first().title == "乙");
}

TEST_CASE("what was taken out is in the bin after a restart, and is put back where it was", "[workflow]")
{
    Kinds w;
    const auto first = w.file("甲.txt", "a");
    const auto second = w.file("乙.txt", "b");
    w.remove(first.filing);
    const auto path = w.path();
    w.session.reset();
    w.session = WorkspaceSession::open(path, WorkspaceSession::Purpose::Write, test::clerk);
    const auto bin = w.removed();
    REQUIRE(bin.size() == 1);
    CHECK(bin.first().title == "甲");
    CHECK(bin.first().indicator == 1);
    CHECK(bin.first().removedBy == "张三");
    CHECK_FALSE(bin.first().removedAt.isEmpty());
    const auto back = [&] {
        w.write([id = first.filing](Database &db, const Author &by) { return putBack(db, by, {id}); });
    };
    back();
    CHECK(w.removed().isEmpty());
    REQUIRE(w.evidence().size() == 2);
    CHECK(w.evidence().first().name == "甲.txt");
    CHECK(w.evidence().last().name == "乙.txt");
    CHECK(test::sentenceOf(back).contains("没有放回"));
}

TEST_CASE("pieces are moved behind what is there", "[workflow]")
{
    Kinds w;
    const auto first = w.file("甲.txt", "a");
    addFiles(*w.session, w.material(2).requirement, {w.Workspace::file("乙.txt", "b")}, {});
    w.write([id = first.filing, to = w.material(2).requirement](Database &db, const Author &by) {
        return moveFilings(db, by, {id}, to);
    });
    const auto all = w.evidence();
    REQUIRE(all.size() == 2);
    CHECK(all.last().name == "甲.txt");
    CHECK(all.last().number.endsWith("-02"));
    CHECK(all.first().number.endsWith("-01"));
    CHECK(all.last().requirement == w.material(2).requirement);
}

TEST_CASE("a piece is not moved to where its content is filed already", "[workflow]")
{
    Kinds w;
    const auto first = w.file("甲.txt", "a");
    addFiles(*w.session, w.material(2).requirement, {w.Workspace::file("又.txt", "a")}, {});
    const auto move = [&] {
        w.write([id = first.filing, to = w.material(2).requirement](Database &db, const Author &by) {
            return moveFilings(db, by, {id}, to);
        });
    };
    const auto said = test::sentenceOf(move);
    CHECK(said.contains("已经有了"));
    CHECK(said.contains(w.evidence().last().number));
    CHECK(w.evidence().first().requirement == first.requirement);
}

TEST_CASE("a piece that goes to a unit of the same material keeps its number", "[workflow]")
{
    Kinds w;
    const auto first = w.file("甲.txt", "a");
    w.file("乙.txt", "b");
    w.ask("区教育局");
    w.write([id = first.filing, to = w.asked().first().id](Database &db, const Author &by) {
        return moveFilings(db, by, {id}, to);
    });
    const auto all = w.evidence();
    REQUIRE(all.size() == 2);
    CHECK(all.first().name == "甲.txt");
    CHECK(all.first().number == first.number);
    CHECK(all.first().requirement == w.asked().first().id);
}

TEST_CASE("every fact of a piece is set by itself, as a step of its own name", "[workflow]")
{
    Kinds w;
    const auto page = w.add({.kind = domain::EvidenceKind::Address,
                             .title = "网页",
                             .address = "www.example.gov.cn",
                             .file = {.path = w.Workspace::file("截图.html", "<p>一")}});
    const auto every = test::everyFact(w.unit("区教育局").id);
    EvidenceFacts listed;
    QSet<QString> names;
    for (const auto &fact : evidenceFacts()) {
        EvidenceFacts alone;
        std::visit(
            [&](auto member) {
                alone.*member = every.*member;
                listed.*member = every.*member;
            },
            fact.member);
        INFO(fact.name.toStdString());
        CHECK(fact.isGiven(every));
        CHECK_FALSE(fact.isGiven(EvidenceFacts()));
        CHECK_FALSE(w.facts(page.evidence, alone).isEmpty());
        CHECK(w.session->read([](Database &db) { return storage::history(db, 1).first().title; }).result() ==
              "修改" + fact.name);
        names << fact.name;
    }
    CHECK(listed == every);
    CHECK(names.size() == evidenceFacts().size());
}

TEST_CASE("what is known of a piece reads the same in its list, in the set and in the table", "[workflow]")
{
    Kinds w;
    const auto scan = w.add({.kind = domain::EvidenceKind::Scan,
                             .title = "批复",
                             .note = "原件一份",
                             .place = "档案室3柜",
                             .keeper = "王某某",
                             .file = {.path = w.Workspace::file("扫描.pdf", "%PDF-1.7 scan")}});
    EvidenceFacts facts;
    facts.documentNumber = "沙司发〔2023〕7号";
    facts.ownDate = domain::DateProposal{QDate(2023, 5, 12), domain::DateSource::Name};
    facts.sourceUnit = w.unit("区教育局").id;
    facts.personalData = true;
    w.facts(scan.evidence, facts);
    const auto piece = w.evidence().last();
    const auto same = w.set().last();
    CHECK(piece.number == "001-1-01");
    CHECK(same.number == piece.number);
    CHECK(piece.title == "批复");
    CHECK(same.title == piece.title);
    CHECK(piece.name == "扫描.pdf");
    CHECK(same.name == piece.name);
    CHECK(piece.kind == "scan");
    CHECK(same.kind == piece.kind);
    CHECK(piece.note == "原件一份");
    CHECK(same.note == piece.note);
    CHECK(piece.documentNumber == "沙司发〔2023〕7号");
    CHECK(same.documentNumber == piece.documentNumber);
    CHECK(piece.ownDate == "2023-05-12");
    CHECK(same.ownDate == piece.ownDate);
    CHECK(piece.ownDateSource == "name");
    CHECK(piece.sourceUnitName == "区教育局");
    CHECK(same.unitName == piece.sourceUnitName);
    CHECK(piece.keeping == "boxed");
    CHECK(same.keeping == piece.keeping);
    CHECK(piece.place == "档案室3柜");
    CHECK(same.place == piece.place);
    CHECK(piece.keeper == "王某某");
    CHECK(same.keeper == piece.keeper);
    CHECK(piece.size == 13);
    CHECK(same.size == piece.size);
    CHECK(piece.sha256.size() == 64);
    CHECK(same.sha256 == piece.sha256);
    CHECK(piece.mediaType == "application/pdf");
    CHECK(same.mediaType == piece.mediaType);
    CHECK(piece.role == "original");
    CHECK(piece.versions == 1);
    CHECK(piece.otherUses == 0);
    CHECK(piece.personalData);
    CHECK_FALSE(piece.restricted);
    CHECK_FALSE(same.restricted);
    CHECK(same.section == 1);
    CHECK(same.indicator == piece.indicator);
    CHECK(same.row == piece.row);
    CHECK(same.rank == 1);
}

TEST_CASE("facts of several pieces are set in one step, the rest stays", "[workflow]")
{
    Kinds w;
    const auto first = w.file("甲.txt", "a");
    const auto second = w.file("乙.txt", "b");
    EvidenceFacts number;
    number.documentNumber = "沙司发〔2023〕7号\n";
    w.facts(first.evidence, number);
    EvidenceFacts both;
    both.ownDate = domain::DateProposal{QDate(2023, 5, 12), domain::DateSource::Name};
    both.sourceUnit = w.unit("区教育局").id;
    w.write([ids = QList{first.evidence, second.evidence}, both](Database &db, const Author &by) {
        return setEvidenceFacts(db, by, ids, both);
    });
    for (const auto &piece : w.evidence()) {
        CHECK(piece.ownDate == "2023-05-12");
        CHECK(piece.ownDateSource == "name");
        CHECK(piece.sourceUnitName == "区教育局");
    }
    CHECK(w.evidence().first().documentNumber == "沙司发〔2023〕7号");
    EvidenceFacts unknown;
    unknown.ownDate = std::optional<domain::DateProposal>();
    w.facts(first.evidence, unknown);
    CHECK(w.evidence().first().ownDate.isEmpty());
    CHECK(w.evidence().first().ownDateSource.isEmpty());
}

TEST_CASE("of files added with the same content the one that is no copy by its name is kept", "[workflow]")
{
    Kinds w;
    const auto copy = w.Workspace::file(QStringLiteral("汇报(1).txt"), "一样");
    const auto other = w.Workspace::file(QStringLiteral("通知.txt"), "别的");
    const auto original = w.Workspace::file(QStringLiteral("汇报.txt"), "一样");
    const auto added = addFiles(*w.session, w.material().requirement, {copy, other, original}, {});

    QStringList titles;
    for (const auto &piece : w.evidence())
        titles << piece.title;
    CHECK(titles == QStringList{QStringLiteral("汇报"), QStringLiteral("通知")});
    CHECK(added.names ==
          QStringList{QStringLiteral("汇报.txt"), QStringLiteral("通知.txt"), QStringLiteral("汇报(1).txt")});
    CHECK(added.leftOut[0].isEmpty());
    CHECK(added.leftOut[2].contains(QStringLiteral("“汇报(1).txt”")));
}

TEST_CASE("what lies in the bin stays there when its task is withdrawn, and goes back to the bureau",
          "[workflow]")
{
    Kinds w;
    w.ask("区教育局");
    const auto asked = w.asked().first();
    addFiles(*w.session, asked.id, {w.Workspace::file("甲.txt", "a")}, {});
    const auto piece = w.evidence().first();
    w.remove(piece.filing);
    CHECK_FALSE(w.removed().first().withdrawn);
    w.write([id = asked.id](Database &db, const Author &by) { return withdraw(db, by, {id}); });
    REQUIRE(w.removed().size() == 1);
    CHECK(w.removed().first().withdrawn);
    CHECK(w.removed().first().unitName == "区教育局");
    w.write([id = piece.filing](Database &db, const Author &by) { return putBack(db, by, {id}); });
    CHECK(w.removed().isEmpty());
    REQUIRE(w.evidence().size() == 1);
    CHECK(w.evidence().first().requirement == w.material().requirement);
    CHECK(w.evidence().first().number == piece.number);
    CHECK(w.evidence().first().sourceUnit == asked.unit);
}

TEST_CASE("nothing is put back beside the same content", "[workflow]")
{
    Kinds w;
    const auto first = w.file("甲.txt", "a");
    w.remove(first.filing);
    const auto again = w.file("甲.txt", "a");
    const auto said = test::sentenceOf([&] {
        w.write([id = first.filing](Database &db, const Author &by) { return putBack(db, by, {id}); });
    });
    CHECK(said.contains("没有放回任何一份"));
    CHECK(said.contains(again.number));
    CHECK(w.evidence().size() == 1);
    CHECK(w.removed().size() == 1);
}

TEST_CASE("one piece that is filed twice is not moved to one place, and its two numbers are said",
          "[workflow]")
{
    Kinds w;
    const auto first = w.file("甲.txt", "a");
    addFiles(*w.session, w.material(2).requirement, {w.Workspace::file("甲.txt", "a")}, {});
    const auto second = w.evidence().last();
    REQUIRE(second.evidence == first.evidence);
    w.ask("区教育局");
    const auto said = test::sentenceOf([&] {
        w.write([ids = QList{first.filing, second.filing}, to = w.asked().first().id](
                    Database &db, const Author &by) { return moveFilings(db, by, ids, to); });
    });
    CHECK(said.contains(first.number + " 和 " + second.number));
}

TEST_CASE("a capture has its own time, which can be put right and stays with its version", "[workflow]")
{
    Kinds w;
    const domain::CaptureTime given{QDate(2024, 5, 31), QTime(10, 20)};
    const auto url = w.add({.kind = domain::EvidenceKind::Address,
                            .title = "网页",
                            .address = "www.example.gov.cn",
                            .file = {.path = w.Workspace::file("截图.html", "<p>一"), .captured = given}});
    CHECK(url.capturedAt == "2024-05-31T10:20");
    const auto printed = [&] {
        return w.session->read(addressLines).result().first().captured;
    };
    CHECK(printed() == "2024年5月31日 10:20");
    EvidenceFacts facts;
    facts.captured = domain::CaptureTime{QDate(2024, 5, 30), {}};
    w.facts(url.evidence, facts);
    CHECK(printed() == "2024年5月30日");
    // Of one that says nothing the file's time of change is taken, and told.
    const auto second = w.Workspace::file("截图二.html", "<p>二");
    QFile file(second);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime(QDate(2024, 6, 3), QTime(7, 8)), QFileDevice::FileModificationTime));
    file.close();
    CHECK(addCapture(*w.session, url.evidence, {.path = second}).remarks.join("") ==
          "截取时间记为2024年6月3日 07:08（文件的修改时间），不对的请改。");
    CHECK(printed() == "2024年6月3日 07:08");
    w.write([id = w.versions(url.evidence).last().id](Database &db, const Author &by) {
        return returnToVersion(db, by, id).step;
    });
    CHECK(printed() == "2024年5月30日");
    const auto plain = w.file("甲.txt", "a");
    CHECK(test::sentenceOf([&] { w.facts(plain.evidence, facts); }).contains("没有网页截图，没有改动"));
}
