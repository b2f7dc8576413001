#include <catch2/catch.hpp>

#include "core/platform/file_error.h"
#include "core/platform/folder_walk.h"
#include "core/platform/path_bytes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace taizhang::platform;

TEST_CASE("everything below a folder is found, links are not followed and any name is kept", "[walk]")
{
    QTemporaryDir folder;
    const QDir root(folder.path());
    root.mkpath(QStringLiteral("乙/丙"));
    for (const auto &name :
         {QStringLiteral("乙/丙/a.txt"), QStringLiteral("乙/b.txt"), QStringLiteral("c.txt")}) {
        QFile file(root.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    QFile::link(QStringLiteral("."), root.filePath(QStringLiteral("乙/圈")));
    REQUIRE(::mkfifo(bytesOfPath(root.filePath(QStringLiteral("管道"))).constData(), 0600) == 0);
    const auto foreign = QByteArray(folder.path().toUtf8() + "/\xc7\xf8.txt");
    const int fd = ::open(foreign.constData(), O_CREAT | O_WRONLY, 0600);
    REQUIRE(fd >= 0);
    ::close(fd);

    using Kind = FolderEntry::Kind;
    const QList<FolderEntry> expected{{root.filePath(QStringLiteral("c.txt")), Kind::File},
                                      {root.filePath(QStringLiteral("乙/b.txt")), Kind::File},
                                      {root.filePath(QStringLiteral("乙/丙/a.txt")), Kind::File},
                                      {root.filePath(QStringLiteral("乙/圈")), Kind::Link},
                                      {pathFromBytes(foreign), Kind::File},
                                      {root.filePath(QStringLiteral("管道")), Kind::NotAFile}};
    auto found = walkFolder(folder.path() + QLatin1Char('/'), 100);
    const auto byPath = [](const FolderEntry &left, const FolderEntry &right) {
        return left.path < right.path;
    };
    auto sorted = expected;
    std::sort(sorted.begin(), sorted.end(), byPath);
    std::sort(found.begin(), found.end(), byPath);
    CHECK(found == sorted);
    CHECK(walkFolder(folder.path(), 2).size() == 3);
    ::unlink(foreign.constData()); // QTemporaryDir cannot
}

TEST_CASE("a folder that is a loop of links or is not there says so", "[walk]")
{
    QTemporaryDir folder;
    const auto loop = folder.filePath(QStringLiteral("圈"));
    QFile::link(QStringLiteral("圈"), loop);
    CHECK_THROWS_AS(walkFolder(loop, 10), FileError);
    CHECK_THROWS_AS(walkFolder(folder.filePath(QStringLiteral("没有")), 10), FileError);
}
