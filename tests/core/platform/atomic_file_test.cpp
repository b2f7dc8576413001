#include <catch2/catch.hpp>

#include "core/platform/atomic_file.h"
#include "core/platform/file_error.h"
#include "core/platform/file_system.h"
#include "core/platform/folder_hold.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <vector>

using namespace taizhang::platform;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("an atomically written file holds its content and leaves no other file", "[platform]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("草稿.json"));
    writeAtomically(path, "one");
    writeAtomically(path, "two");
    CHECK(contentOf(path) == "two");
    CHECK(everythingIn(folder.path()) == QStringList{QStringLiteral("草稿.json")});
}

TEST_CASE("an atomic file that is not committed leaves the old content", "[platform]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a"));
    writeAtomically(path, "old");
    {
        AtomicFile file(path);
        file.write("new");
        CHECK(TemporaryFile::leftIn(folder.path()).size() == 1);
    }
    CHECK(contentOf(path) == "old");
    CHECK(everythingIn(folder.path()) == QStringList{QStringLiteral("a")});
}

TEST_CASE("a folder is held as long as a file under a made-up name is in it", "[platform]")
{
    QTemporaryDir folder;
    const auto isHeld = [&] {
        return FolderHold::isHeld(folder.path());
    };
    CHECK_FALSE(isHeld());
    {
        TemporaryFile first(folder.path());
        first.sync(); // it is closed, and waits for its place
        {
            TemporaryFile second(folder.path());
            CHECK(isHeld());
        }
        CHECK(isHeld());
        TemporaryFile moved(std::move(first));
        CHECK(isHeld());
        moved.moveTo(folder.filePath(QStringLiteral("a")));
        CHECK_FALSE(isHeld());
    }
    {
        TemporaryFile third(folder.path());
    }
    CHECK_FALSE(isHeld());
}

TEST_CASE("many files are synced together, each as one is", "[platform]")
{
    QTemporaryDir folder;
    std::vector<TemporaryFile> files;
    for (int i = 0; i < 40; ++i) {
        files.emplace_back(folder.path());
        files.back().write(QByteArray::number(i));
    }
    std::vector<TemporaryFile *> all;
    for (auto &file : files)
        all.push_back(&file);
    TemporaryFile::syncAll(all);
    TemporaryFile::syncAll({});
    for (int i = 0; i < 40; ++i) {
        const auto path = folder.filePath(QString::number(i));
        files[std::size_t(i)].moveTo(path); // refused of one that was not synced
        CHECK(contentOf(path) == QByteArray::number(i));
    }
}

TEST_CASE("the failure of one of many files is told, when all have ended", "[platform]")
{
    QTemporaryDir folder;
    {
        std::vector<TemporaryFile> files;
        for (int i = 0; i < 9; ++i)
            files.emplace_back(folder.path());
        files[4].sync(); // none is synced twice
        std::vector<TemporaryFile *> all;
        for (auto &file : files)
            all.push_back(&file);
        CHECK_THROWS_AS(TemporaryFile::syncAll(all), FileError);
        files[8].moveTo(folder.filePath(QStringLiteral("末")));
    }
    CHECK(everythingIn(folder.path()) == QStringList{QStringLiteral("末")});
}

TEST_CASE("a replaced file keeps its rights, a new one gets the usual ones", "[platform]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a"));
    writeAtomically(path, "x");
    CHECK(QFile::permissions(path).testFlag(QFile::WriteOwner));
    CHECK(QFile::permissions(path).testFlag(QFile::ReadGroup));
    const auto narrow = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QFile::setPermissions(path, narrow);
    writeAtomically(path, "y");
    CHECK(QFile::permissions(path) == narrow);
}

TEST_CASE("a symbolic link is replaced, and what it leads to stays as it is", "[platform]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("real"));
    const auto link = folder.filePath(QStringLiteral("link"));
    writeAtomically(path, "old");
    REQUIRE(QFile::link(path, link));
    writeAtomically(link, "new");
    CHECK_FALSE(QFileInfo(link).isSymLink());
    CHECK(contentOf(link) == "new");
    CHECK(contentOf(path) == "old");
}

TEST_CASE("writing where there is no folder, or over a folder, fails and leaves nothing", "[platform]")
{
    QTemporaryDir folder;
    try {
        writeAtomically(folder.filePath(QStringLiteral("no/such")), "x");
        FAIL("written into a folder that is not there");
    } catch (const FileError &error) {
        CHECK(error.trouble() == FileTrouble::Missing);
        CHECK(error.sentence().contains(QStringLiteral("no/such"))); // and not a temporary name
    }
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("sub")));
    try {
        writeAtomically(folder.filePath(QStringLiteral("sub")), "x");
        FAIL("a folder was replaced");
    } catch (const FileError &error) {
        CHECK(error.trouble() == FileTrouble::IsFolder);
        CHECK(error.sentence().contains(QStringLiteral("sub")));
    }
    CHECK(everythingIn(folder.path()) == QStringList{QStringLiteral("sub")});
}

TEST_CASE("a failed temporary file is not used any further", "[platform]")
{
    QTemporaryDir folder;
    TemporaryFile file(folder.path());
    file.write("x");
    CHECK_THROWS_AS(file.moveTo(folder.filePath(QStringLiteral("a"))), FileError); // not synced
    file.sync();
    CHECK_THROWS_AS(file.write("y"), FileError);
    file.moveTo(folder.filePath(QStringLiteral("a")));
    CHECK(contentOf(folder.filePath(QStringLiteral("a"))) == "x");
}

TEST_CASE("a large file survives the early write-back whole", "[platform]")
{
    QTemporaryDir folder;
    const QByteArray block(3 << 20, 'x');
    AtomicFile file(folder.filePath(QStringLiteral("big")));
    for (int i = 0; i < 40; ++i)
        file.write(block);
    file.commit();
    CHECK(QFileInfo(folder.filePath(QStringLiteral("big"))).size() == 40 * block.size());
}

TEST_CASE("network drives and cloud folders are recognised", "[platform]")
{
    const auto home = QStringLiteral("/home/u/台账");
    for (const auto *type : {"nfs4", "nfs", "cifs", "smb3", "fuse.sshfs", "9p", "fuse.gvfsd-fuse"})
        CHECK(locationOf(QByteArray(type), home) == Location::Network);
    for (const auto *type : {"ext4", "btrfs", "vfat", "exfat", "fuseblk", "tmpfs", "ntfs3", "overlay"})
        CHECK(locationOf(QByteArray(type), home) == Location::Local);
    for (const auto *path :
         {"/home/u/OneDrive/台账", "/home/u/OneDrive - 区司法局/台账", "/home/u/我的坚果云",
          "/data/WPS云盘/a", "/home/u/Dropbox", "/home/u/BaiduSyncdisk/x"})
        CHECK(locationOf("ext4", QString::fromUtf8(path)) == Location::CloudSynced);
    for (const auto *path : {"/home/u/OneDriveless/x", "/home/u/关于Dropbox的说明", "/srv/data"})
        CHECK(locationOf("ext4", QString::fromUtf8(path)) == Location::Local);
}

TEST_CASE("folders are made with their parents, and free space is known before they are", "[platform]")
{
    QTemporaryDir folder;
    const auto deep = folder.filePath(QStringLiteral("a/b/c"));
    CHECK(freeBytes(deep) > 0);
    CHECK(locationOf(deep) == Location::Local);
    makeFolder(deep);
    makeFolder(deep);
    CHECK(QFileInfo(deep).isDir());
    CHECK(isFolderWritable(deep));
    CHECK_FALSE(isFolderWritable(folder.filePath(QStringLiteral("none"))));
    writeAtomically(folder.filePath(QStringLiteral("file")), "x");
    CHECK_THROWS_AS(makeFolder(folder.filePath(QStringLiteral("file/sub"))), FileError);
}
