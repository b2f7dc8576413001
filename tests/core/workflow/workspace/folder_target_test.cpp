#include "core/workflow/workspace/folder_target.h"
#include "tests/support/workspace_fixture.h"

#include <QDir>
#include <catch2/catch.hpp>

using namespace taizhang;
using workflow::FolderTarget;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("of two exports to one place the second says that there is another, and leaves it alone",
          "[export]")
{
    const QTemporaryDir folder;
    const auto place = folder.filePath(QStringLiteral("导出"));
    const auto first = FolderTarget::at(place, {});
    const auto second = FolderTarget::at(place, {});
    first->add(QStringLiteral("甲.txt"), "first");
    second->add(QStringLiteral("甲.txt"), "second");
    first->keep();
    const auto sentence = test::sentenceOf([&] { second->keep(); });
    INFO(sentence.toStdString());
    CHECK(sentence.contains(QStringLiteral("可能另一个窗口或命令也在往那里导出")));
    CHECK(contentOf(QDir(place).filePath(QStringLiteral("甲.txt"))) == "first");
}

TEST_CASE("an export into an empty folder that another one fills is refused at once", "[export]")
{
    const QTemporaryDir folder; // as the root of a stick is
    const auto first = FolderTarget::at(folder.path(), {});
    const auto sentence = test::sentenceOf([&] { FolderTarget::at(folder.path(), {}); });
    INFO(sentence.toStdString());
    CHECK(sentence.contains(QStringLiteral("正在往")));
    first->add(QStringLiteral("甲.txt"), "first");
    first->keep();
    CHECK(contentOf(folder.filePath(QStringLiteral("甲.txt"))) == "first");
}

TEST_CASE("a file of somebody else's that came meanwhile is not replaced", "[export]")
{
    const QTemporaryDir folder;
    const auto target = FolderTarget::at(folder.path(), {});
    target->add(QStringLiteral("甲.txt"), "ours");
    QFile theirs(folder.filePath(QStringLiteral("甲.txt")));
    REQUIRE(theirs.open(QIODevice::WriteOnly));
    theirs.write("theirs");
    theirs.close();
    CHECK(test::sentenceOf([&] { target->keep(); }).contains(QStringLiteral("有了别的内容")));
    CHECK(contentOf(theirs.fileName()) == "theirs");
}
