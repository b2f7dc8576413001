#include <catch2/catch.hpp>

#include "core/platform/atomic_file.h"
#include "core/platform/source_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <fcntl.h>
#include <sys/stat.h>

using namespace taizhang::platform;

TEST_CASE("a file that is written to while it is read is noticed, also when its time is put back",
          "[platform]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("甲.bin"));
    writeAtomically(path, "abc");
    const SourceFile source(path);
    CHECK_FALSE(source.changed());
    QThread::msleep(20); // file times are coarse
    struct stat before;
    REQUIRE(::stat(QFile::encodeName(path).constData(), &before) == 0);
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write("abX");
    }
    const timespec times[] = {before.st_atim, before.st_mtim};
    REQUIRE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0) == 0);
    struct stat after;
    REQUIRE(::stat(QFile::encodeName(path).constData(), &after) == 0);
    REQUIRE(after.st_mtim.tv_nsec == before.st_mtim.tv_nsec);
    CHECK(source.changed());
}

TEST_CASE("reading a file does not change it", "[platform]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("甲.bin"));
    writeAtomically(path, "abc");
    QThread::msleep(20);
    SourceFile source(path);
    char bytes[8];
    CHECK(source.read(bytes, 8) == 3);
    CHECK(SourceFile(path).read(bytes, 8) == 3);
    CHECK_FALSE(source.changed());
}
