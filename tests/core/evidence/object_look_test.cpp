#include "core/evidence/object_look.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace taizhang::evidence;

TEST_CASE("a look at an object follows no link and tells what may not be read from what is gone",
          "[evidence]")
{
    const QTemporaryDir folder;
    REQUIRE(::chmod(folder.path().toUtf8().constData(), 0755) == 0);
    ObjectStore store(folder.filePath("objects"));
    const auto sha256 = store.stageBytes("材料", "甲.txt").sha256;
    const auto path = store.pathOf(sha256);
    const auto own = QFileInfo(path).path();
    CHECK(lookAt(store, sha256) == ObjectCondition::Ok);
    CHECK(lookAt(store, QString(64, u'a')) == ObjectCondition::Missing);
    CHECK(lookAt(store, "../../etc/passwd") == ObjectCondition::Missing);
    SECTION("the file is gone")
    {
        REQUIRE(QFile::remove(path));
        CHECK(lookAt(store, sha256) == ObjectCondition::Missing);
    }
    SECTION("a link to the same content elsewhere")
    {
        REQUIRE(QFile::rename(path, folder.filePath("elsewhere")));
        REQUIRE(QFile::link(folder.filePath("elsewhere"), path));
        CHECK(store.contains(sha256));
        CHECK(lookAt(store, sha256) == ObjectCondition::Altered);
    }
    SECTION("a link to nothing")
    {
        REQUIRE(QFile::remove(path));
        REQUIRE(QFile::link(folder.filePath("nowhere"), path));
        CHECK(lookAt(store, sha256) == ObjectCondition::Altered);
    }
    SECTION("its folder is a link")
    {
        REQUIRE(QFile::rename(own, folder.filePath("elsewhere")));
        REQUIRE(QFile::link(folder.filePath("elsewhere"), own));
        CHECK(lookAt(store, sha256) == ObjectCondition::Altered);
    }
    SECTION("a folder in its place")
    {
        REQUIRE(QFile::remove(path));
        REQUIRE(QDir().mkpath(path));
        CHECK(lookAt(store, sha256) == ObjectCondition::Altered);
    }
    SECTION("no right to read it, or to look into its folder")
    {
        const bool ofFolder = GENERATE(false, true);
        REQUIRE(::chmod((ofFolder ? own : path).toUtf8().constData(), 0) == 0);
        const bool root = ::geteuid() == 0 && ::seteuid(65534) == 0;
        const auto condition = lookAt(store, sha256);
        if (root)
            REQUIRE(::seteuid(0) == 0);
        REQUIRE(::chmod((ofFolder ? own : path).toUtf8().constData(), 0755) == 0);
        CHECK(condition == ObjectCondition::Unreadable);
    }
}
