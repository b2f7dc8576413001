#include "core/workflow/evidence/secret_texts.h"

#include "core/workflow/evidence/evidence_entry.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/evidence/intake.h"
#include "tests/core/formats/zip/zip_maker.h"
#include "tests/support/workspace_fixture.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QFileInfo>

using namespace taizhang;
using namespace taizhang::workflow;

namespace {

// A way in for a file: how it is taken, in a ledger that has an address and a file already.
struct Way
{
    const char *name;
    std::function<void(test::Workspace &, const QString &file, SecretsLooked)> take;
};

PieceFile pieceFile(const QString &path, SecretsLooked looked)
{
    return {.path = path, .looked = looked};
}

PieceFile pieceContent(const QString &path, SecretsLooked looked)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return {.content = file.readAll(), .name = QFileInfo(path).fileName(), .looked = looked};
}

EvidenceEntry entryWith(domain::EvidenceKind kind, const PieceFile &file)
{
    EvidenceEntry entry{.kind = kind, .title = QStringLiteral("题名")};
    entry.address =
        kind == domain::EvidenceKind::Address ? QStringLiteral("https://www.example.gov.cn/2") : QString();
    entry.file = file;
    return entry;
}

domain::EvidenceId ofKind(test::Workspace &w, const char *kind)
{
    for (const auto &piece : w.evidence())
        if (piece.kind == QLatin1StringView(kind))
            return piece.evidence;
    throw domain::Error(QStringLiteral("no such piece"));
}

const QList<Way> waysIn{
    {"addFiles",
     [](test::Workspace &w, const QString &file, SecretsLooked looked) {
         addFiles(*w.session, w.material().requirement, {file}, {}, looked);
     }},
    {"takeIn",
     [](test::Workspace &w, const QString &file, SecretsLooked looked) {
         IncomingFile incoming;
         incoming.path = file;
         incoming.name = incoming.shown = QFileInfo(file).fileName();
         takeIn(*w.session, {{incoming, w.material().requirement}}, {}, looked);
     }},
    {"a scan",
     [](test::Workspace &w, const QString &file, SecretsLooked looked) {
         addEntry(*w.session, w.material().requirement,
                  entryWith(domain::EvidenceKind::Scan, pieceFile(file, looked)));
     }},
    {"an address with its page",
     [](test::Workspace &w, const QString &file, SecretsLooked looked) {
         addEntry(*w.session, w.material().requirement,
                  entryWith(domain::EvidenceKind::Address, pieceContent(file, looked)));
     }},
    {"addCapture",
     [](test::Workspace &w, const QString &file, SecretsLooked looked) {
         addCapture(*w.session, ofKind(w, "url"), pieceFile(file, looked));
     }},
    {"replaceFile",
     [](test::Workspace &w, const QString &file, SecretsLooked looked) {
         replaceFile(*w.session, ofKind(w, "file"), pieceFile(file, looked), {});
     }},
    {"replaceFile by content",
     [](test::Workspace &w, const QString &file, SecretsLooked looked) {
         replaceFile(*w.session, ofKind(w, "file"), pieceContent(file, looked), {});
     }},
    {"addRedacted",
     [](test::Workspace &w, const QString &file, SecretsLooked looked) {
         addRedacted(*w.session, ofKind(w, "file"), pieceFile(file, looked));
     }},
    {"standForReport",
     [](test::Workspace &w, const QString &file, SecretsLooked looked) {
         standForReport(*w.session, w.task(), file, QStringLiteral("finished"), {}, looked);
     }},
};

} // namespace

TEST_CASE("whichever way a file comes in, marks of secrecy stop it", "[workflow]")
{
    test::Workspace w;
    addFiles(*w.session, w.material().requirement, {w.file(QStringLiteral("甲.txt"), "甲")}, {});
    addEntry(*w.session, w.material().requirement, entryWith(domain::EvidenceKind::Address, {}));
    const auto way = GENERATE(from_range(waysIn));
    INFO(way.name);
    const auto objects = w.session->objects().listObjects();

    const auto marked = w.file(QStringLiteral("纪要.txt"), "机密★一年\n\n会议纪要");
    CHECK_THAT(test::sentenceOf([&] { way.take(w, marked, SecretsLooked::No); }).toStdString(),
               Catch::Contains("“纪要.txt”（机密）文中标有密级"));
    const auto named = w.file(QStringLiteral("机密名单.txt"), "名单");
    for (const auto looked : {SecretsLooked::No, SecretsLooked::AreNone})
        CHECK_THAT(test::sentenceOf([&] { way.take(w, named, looked); }).toStdString(),
                   Catch::Contains("机密"));
    CHECK(w.session->objects().listObjects() == objects);
    CHECK(w.evidence().size() == 2);

    CHECK(test::sentenceOf([&] { way.take(w, marked, SecretsLooked::AreNone); }).isEmpty());
    CHECK(w.session->objects().listObjects().size() == objects.size() + 1);
}

TEST_CASE("without the program that reads, nothing is taken for free of secrets", "[workflow]")
{
    test::Workspace w;
    const auto file = w.file(QStringLiteral("纪要.txt"), "机密★\n\n纪要");
    const auto nowhere = QStringLiteral("/no/such/program");
    CHECK_THAT(test::sentenceOf([&] { lookForSecrets(QStringList{file}, {}, nowhere); }).toStdString(),
               Catch::Contains("没有收进任何文件"));
    CHECK_THAT(test::sentenceOf([&] {
                   addFiles(*w.session, w.material().requirement, {file}, {}, SecretsLooked::No, nowhere);
               }).toStdString(),
               Catch::Contains("请重新安装本程序"));
    CHECK(w.evidence().isEmpty());
    CHECK(lookForSecrets(QStringList(), {}, nowhere).marked.isEmpty());
}

TEST_CASE("a file that the reading program dies of is taken in and to be looked at", "[workflow]")
{
    test::Workspace w;
    const auto reader = w.file(QStringLiteral("reader.sh"), "#!/bin/sh\nkill -9 $$\n");
    REQUIRE(QFile::setPermissions(reader, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const auto file = w.file(QStringLiteral("纪要.docx"), "机密★");
    const auto added = addFiles(*w.session, w.material().requirement, {file}, {}, SecretsLooked::No, reader);
    CHECK(w.evidence().size() == 1);
    CHECK(added.remarks.contains(
        QStringLiteral("请核对：“纪要.docx”的文字没有读出来，没有查过文中有没有密级标志。")));
}

TEST_CASE("marks are named by what people call the file, five of them", "[workflow]")
{
    test::Workspace w;
    const auto file = w.file(QStringLiteral("0"), "机密★\n\n纪要");
    const auto looked = lookForSecrets({evidence::NamedFile{file, QStringLiteral("包.zip/纪要.txt")}}, {});
    CHECK(secretTextsWords(looked.marked) == QStringLiteral("“包.zip/纪要.txt”（机密）文中标有密级"));
    TextsLooked many;
    many.unread = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                   QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6")};
    CHECK_THAT(many.remarks().value(0).toStdString(), Catch::Contains("“5”等 6 个文件的文字没有读出来"));
}

TEST_CASE("an archive that is kept as one file is looked into", "[workflow]")
{
    test::Workspace w;
    const auto marked = w.file(QStringLiteral("来件.zip"), test::zipOf({{"甲/纪要.txt", "機\u200B密★一年"}}));
    const auto add = [&](const QString &path, SecretsLooked looked) {
        return test::sentenceOf([&] { addFiles(*w.session, w.material().requirement, {path}, {}, looked); });
    };
    CHECK_THAT(add(marked, SecretsLooked::No).toStdString(),
               Catch::Contains("“来件.zip/甲/纪要.txt”（機密）文中标有密级"));
    const auto named = w.file(QStringLiteral("包.zip"), test::zipOf({{"机密名单.txt", "甲"}}));
    CHECK_THAT(add(named, SecretsLooked::No).toStdString(), Catch::Contains("机密名单.txt"));
    CHECK(w.evidence().isEmpty());
    const auto clean = w.file(QStringLiteral("净.zip"), test::zipOf({{"名单.txt", "甲"}}));
    CHECK(add(clean, SecretsLooked::No).isEmpty());
    CHECK(w.evidence().size() == 1);
}
