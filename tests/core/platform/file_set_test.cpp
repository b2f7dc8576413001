#include "core/platform/file_error.h"
#include "core/platform/file_set.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace taizhang::platform;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

} // namespace

TEST_CASE("files of a set come to their places together, in folders that are made", "[platform]")
{
    const QTemporaryDir folder;
    const auto one = folder.filePath("新/甲.txt"), two = folder.filePath("新/乙.txt");
    FileSet files;
    files.add(one, "1");
    files.add(two, "2");
    CHECK_FALSE(QFile::exists(one));
    files.commit();
    CHECK(contentOf(one) == "1");
    CHECK(contentOf(two) == "2");
    CHECK(namesIn(folder.filePath("新")).size() == 2);
}

TEST_CASE("a set that is given up leaves nothing, and no folder that was made for it", "[platform]")
{
    const QTemporaryDir folder;
    {
        FileSet files;
        files.add(folder.filePath("甲.txt"), "1");
        files.add(folder.filePath("新/里/乙.txt"), "2");
        files.add(folder.filePath("新/外/丙.txt"), "3");
    }
    CHECK(namesIn(folder.path()).isEmpty());
    REQUIRE(QDir(folder.path()).mkdir("空"));
    {
        FileSet files;
        files.add(folder.filePath("空/甲.txt"), "1");
    }
    CHECK(namesIn(folder.path()) == QStringList{"空"}); // it was there before
}

TEST_CASE("a set is taken back where what hangs on it fails", "[platform]")
{
    const QTemporaryDir folder;
    const auto old = folder.filePath("旧.txt");
    writeAtomically(old, "old");
    FileSet files;
    files.add(old, "new");
    files.add(folder.filePath("新.txt"), "new");
    QByteArray seen;
    CHECK_THROWS_AS(files.commit([&] {
        seen = contentOf(old);
        throw std::runtime_error("no");
    }),
                    std::runtime_error);
    CHECK(seen == "new");
    CHECK(contentOf(old) == "old");
    CHECK_FALSE(QFile::exists(folder.filePath("新.txt")));
}

TEST_CASE("when one file of a set cannot take its place, all others are as they were", "[platform]")
{
    const QTemporaryDir folder;
    const auto fresh = folder.filePath("1.txt"), old = folder.filePath("2.txt");
    writeAtomically(old, "old");
    {
        FileSet files;
        files.add(fresh, "new");
        files.add(old, "new");
        files.add(folder.filePath("去/3.txt"), "new");
        REQUIRE(QDir(folder.filePath("去")).removeRecursively()); // after it was made
        CHECK_THROWS_AS(files.commit(), FileError);
    }
    CHECK(contentOf(old) == "old");
    CHECK(namesIn(folder.path()) == QStringList{"2.txt"});
}

TEST_CASE("what came to stand at a place meanwhile and cannot be kept stays", "[platform]")
{
    const QTemporaryDir folder;
    const auto blocked = folder.filePath("2.txt");
    {
        FileSet files;
        files.add(folder.filePath("1.txt"), "new");
        files.add(blocked, "new");
        REQUIRE(QDir().mkpath(blocked));
        CHECK_THROWS_AS(files.commit(), FileError);
    }
    CHECK(namesIn(folder.path()) == QStringList{"2.txt"});
    CHECK(QDir(blocked).exists());
}

TEST_CASE("a folder or a device is refused before anything is written", "[platform]")
{
    const QTemporaryDir folder;
    FileSet files;
    CHECK_THROWS_AS(files.add(folder.path(), "x"), FileError);
    CHECK_THROWS_AS(files.add(QStringLiteral("/dev/null"), "x"), FileError);
    files.commit();
    CHECK(namesIn(folder.path()).isEmpty());
}
