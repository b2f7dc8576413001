#include "core/workflow/evidence/secret_texts.h"

#include "core/workflow/evidence/filing.h"
#include "tests/support/workspace_fixture.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace taizhang;
using namespace taizhang::workflow;

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
