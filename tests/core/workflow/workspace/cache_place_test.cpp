#include "core/workflow/workspace/cache_place.h"

#include "core/platform/path_bytes.h"
#include "core/workflow/workspace/workspace_check.h"
#include "tests/support/own_cache.h"
#include "tests/support/workspace_fixture.h"

#include <QDir>
#include <QFileInfo>
#include <catch2/catch.hpp>
#include <sys/stat.h>

using namespace taizhang;

namespace {

struct Cached : test::Workspace
{
    QString cache(const QString &name = {}) const { return path() + QStringLiteral("/cache") + name; }
    QString place() const { return workflow::cachePlace(session->folder(), QStringLiteral("a/b.jpg")); }
    void pipe(const QString &at) const
    {
        REQUIRE(::mkfifo(platform::bytesOfPath(at).constData(), 0600) == 0);
    }
    QStringList found()
    {
        QStringList items;
        for (const auto &finding : workflow::checkWorkspace(*session, true, {}).findings) {
            CHECK(finding.kind == workflow::Finding::Kind::Stray);
            CHECK(finding.sentence.contains(finding.item));
            items << finding.item;
        }
        return items;
    }

    test::OwnCache users;
};

} // namespace

TEST_CASE("what is derived lies in the ledger's cache, whose folders are made", "[cache]")
{
    Cached w;
    CHECK(w.place() == w.cache("/a/b.jpg"));
    CHECK(QFileInfo(w.cache("/a")).isDir());
    CHECK(w.found().isEmpty());
}

TEST_CASE("a link or a pipe anywhere in the cache is not used, and the check names it", "[cache]")
{
    Cached w;
    const auto elsewhere = w.folder.filePath("elsewhere");
    REQUIRE(QDir().mkdir(elsewhere));
    const auto file = w.file("other.jpg");
    QDir(w.cache()).removeRecursively();
    QString odd;
    SECTION("the cache")
    {
        odd = "cache";
        REQUIRE(QFile::link(elsewhere, w.cache()));
    }
    SECTION("a folder")
    {
        odd = "cache/a";
        REQUIRE(QDir().mkdir(w.cache()));
        REQUIRE(QFile::link(elsewhere, w.cache("/a")));
    }
    SECTION("a file")
    {
        odd = "cache/a/b.jpg";
        REQUIRE(QDir().mkpath(w.cache("/a")));
        REQUIRE(QFile::link(file, w.cache("/a/b.jpg")));
    }
    SECTION("a file that leads nowhere")
    {
        odd = "cache/a/b.jpg";
        REQUIRE(QDir().mkpath(w.cache("/a")));
        REQUIRE(QFile::link(w.folder.filePath("nothing"), w.cache("/a/b.jpg")));
    }
    SECTION("a pipe")
    {
        odd = "cache/a/b.jpg";
        REQUIRE(QDir().mkpath(w.cache("/a")));
        w.pipe(w.cache("/a/b.jpg"));
    }
    SECTION("a pipe where a database looks for what was left half done")
    {
        odd = "cache/a/b.jpg-journal";
        REQUIRE(QDir().mkpath(w.cache("/a")));
        w.pipe(w.cache("/a/b.jpg-journal"));
    }
    CHECK_FALSE(w.place().startsWith(w.path()));
    CHECK(QDir(elsewhere).isEmpty());
    CHECK(w.found() == QStringList{odd});
    CHECK((QFileInfo(w.path() + '/' + odd).isSymLink() || QFileInfo::exists(w.path() + '/' + odd)));
}

TEST_CASE("a ledger that was moved away is not begun again by its cache", "[cache]")
{
    Cached w;
    REQUIRE(QDir().rename(w.path(), w.folder.filePath("moved")));
    CHECK(w.place().isEmpty());
    CHECK_FALSE(QFileInfo::exists(w.path()));
    QDir().rename(w.folder.filePath("moved"), w.path());
}
