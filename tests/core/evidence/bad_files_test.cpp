#include <catch2/catch.hpp>

#include "core/domain/error.h"
#include "core/evidence/object_store.h"
#include "core/platform/file_error.h"
#include "tests/support/small_disk.h"
#include "tests/support/store_folder.h"

#include <QByteArrayList>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdlib>
#include <functional>
#include <thread>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace taizhang;
using namespace taizhang::test;
using evidence::ObjectStore;
using evidence::Readability;
using platform::FileTrouble;

namespace {

/// Stages a good file, the bad one, and another good one; gives the sentence, after making sure that nothing
/// stayed.
QString refusalOf(StoreFolder &folder, const QString &bad)
{
    const auto good = folder.file(QStringLiteral("好1.txt"), "good one");
    const auto alsoGood = folder.file(QStringLiteral("好2.txt"), "good two");
    const auto before = folder.files();
    QString sentence;
    try {
        folder.store->stage({good, bad, alsoGood});
    } catch (const domain::Error &error) {
        sentence = error.sentence();
    }
    CHECK_FALSE(sentence.contains(QLatin1Char('\n')));
    CHECK(sentence.contains(QStringLiteral("没有改动")));
    CHECK(folder.files() == before);
    CHECK(folder.store->listLeftovers({}).isEmpty());
    return sentence;
}

bool contains(const QString &sentence, const char *words)
{
    INFO(sentence.toStdString());
    const bool found = sentence.contains(QString::fromUtf8(words));
    CHECK(found);
    return found;
}

/// A sparse file: reads as zeros, takes no room.
QString hugeFile(StoreFolder &folder, qint64 size)
{
    const auto path = folder.file(QStringLiteral("录像.mp4"), "x");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(size));
    return path;
}

/// Root reads everything; as somebody else it does not.
struct OrdinaryUser
{
    OrdinaryUser() : root(::geteuid() == 0 && ::seteuid(65534) == 0) {}
    ~OrdinaryUser()
    {
        if (root && ::seteuid(0) != 0)
            std::abort();
    }
    bool root;
};

} // namespace

TEST_CASE("a missing file is named and nothing is taken in", "[evidence][bad]")
{
    StoreFolder folder;
    const auto sentence = refusalOf(folder, folder.folder.filePath(QStringLiteral("没有.pdf")));
    contains(sentence, "没有找到文件");
    contains(sentence, "没有.pdf");
    contains(refusalOf(folder, QString()), "没有找到文件");
    contains(refusalOf(folder, folder.file(QStringLiteral("a.txt")) + QChar(0) + QStringLiteral(".pdf")),
             "a.txt");
}

TEST_CASE("an unreadable file is named and nothing is taken in", "[evidence][bad]")
{
    StoreFolder folder;
    const auto path = folder.file(QStringLiteral("锁住.pdf"));
    QFile::setPermissions(path, {});
    for (const auto &name : {QString(), QStringLiteral("来件")})
        REQUIRE(::chmod(QFile::encodeName(folder.folder.filePath(name)).constData(), 0777) == 0);
    const OrdinaryUser user;
    contains(refusalOf(folder, path), "没有权限读取文件");
}

TEST_CASE("a folder, a device and a pipe are refused without waiting", "[evidence][bad]")
{
    StoreFolder folder;
    QElapsedTimer timer;
    timer.start();
    contains(refusalOf(folder, folder.folder.path()), "是一个文件夹");
    contains(refusalOf(folder, folder.folder.path() + QLatin1Char('/')), "是一个文件夹");
    contains(refusalOf(folder, QStringLiteral("/dev/zero")), "不是普通文件");
    const auto pipe = folder.folder.filePath(QStringLiteral("管道"));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    contains(refusalOf(folder, pipe), "不是普通文件");
    CHECK(timer.elapsed() < 2000);
}

TEST_CASE("an empty file is kept and said to be empty, a damaged one said to be damaged", "[evidence][bad]")
{
    StoreFolder folder;
    const auto staged = folder.store->stage({folder.file(QStringLiteral("空.pdf"), ""),
                                             folder.file(QStringLiteral("坏.pdf"), "%PDF-1.4\n1 0 obj")});
    CHECK(staged[0].readability == Readability::Empty);
    CHECK(staged[0].size == 0);
    CHECK(staged[1].readability == Readability::Damaged);
    CHECK(staged[1].mediaType == QStringLiteral("application/pdf"));
    CHECK(folder.files().size() == 2);
}

TEST_CASE("names of every kind are kept to the letter", "[evidence][bad]")
{
    StoreFolder folder;
    QStringList files;
    QStringList names{QString(85, QChar(u'法')), // 255 bytes
                      QStringLiteral("第一行\n第二行.pdf"),
                      QStringLiteral("👩‍⚖️开庭.jpg"),
                      QStringLiteral("a:b?c*d|e<f>\"g\\h.doc"),
                      QStringLiteral("CON"),
                      QStringLiteral("结尾点."),
                      QStringLiteral("e\u0301.txt"),
                      QStringLiteral(" 空格 ")};
    for (const auto &name : names)
        files << folder.file(name, name.toUtf8());
    const auto staged = folder.store->stage(files);
    for (qsizetype i = 0; i < names.size(); ++i)
        CHECK(staged[i].originalName == names[i]);
    const auto gone = QFileInfo(files[1]).path() + QStringLiteral("/没有\n了.pdf");
    contains(refusalOf(folder, gone), "没有 了.pdf");
}

TEST_CASE("a name that is no UTF-8 is taken in under the name it has in GB18030, or a made-up one",
          "[evidence][bad]")
{
    StoreFolder folder;
    const auto place = QFileInfo(folder.file(QStringLiteral("a"))).path();
    QStringList files;
    for (const auto &name : QByteArrayList{"\xB2\xC4\xC1\xCF.txt", "\xFF\xFF.txt"}) {
        const auto bytes = QFile::encodeName(place) + '/' + name;
        const auto fd = ::open(bytes.constData(), O_WRONLY | O_CREAT, 0600);
        REQUIRE(fd >= 0);
        REQUIRE(::write(fd, name.constData(), 4) == 4);
        ::close(fd);
        files << platform::pathFromBytes(bytes);
    }
    const auto staged = folder.store->stage(files);
    REQUIRE(staged.size() == 2);
    CHECK(staged[0].originalName == QStringLiteral("材料.txt"));
    CHECK(staged[0].nameReading == platform::NameReading::Gb18030);
    CHECK(staged[1].originalName == QStringLiteral("__.txt"));
    CHECK(staged[1].nameReading == platform::NameReading::MadeUp);
    CHECK(contentOf(folder.store->pathOf(staged[0].sha256)) == "\xB2\xC4\xC1\xCF");

    // Missing, it is named as it reads; mutilated on the way to us, it is said what to do.
    contains(refusalOf(folder, platform::pathFromBytes(QFile::encodeName(place) + "/\xCE\xDE.txt")),
             "无.txt");
    contains(refusalOf(folder, place + QStringLiteral("/\uFFFD\uFFFD.txt")), "改名");
}

TEST_CASE("a file that changes while it is read is refused", "[evidence][bad]")
{
    StoreFolder folder;
    const auto path = folder.file(QStringLiteral("正在接收.pdf"), QByteArray(64 << 20, 'x'));
    std::function<void()> change;
    SECTION("it grows")
    {
        change = [&] {
            QFile file(path);
            REQUIRE(file.open(QIODevice::Append));
            file.write("more");
        };
    }
    SECTION("it is cut")
    {
        change = [&] {
            QFile::resize(path, 1000);
        };
    }
    SECTION("it is written over")
    {
        change = [&] {
            QFile file(path);
            REQUIRE(file.open(QIODevice::ReadWrite));
            file.write("other");
        };
    }
    SECTION("another takes its name")
    {
        change = [&] {
            write(path + QStringLiteral(".new"), "new");
            REQUIRE(::rename(QFile::encodeName(path + QStringLiteral(".new")).constData(),
                             QFile::encodeName(path).constData()) == 0);
        };
    }
    // It is opened and read for long; the change falls somewhere in between.
    platform::Progress progress;
    bool begun = false;
    bool done = false;
    progress.cancelled = [&] {
        if (begun && !done) {
            done = true;
            change();
        }
        return false;
    };
    progress.advance = [&](qint64 bytes, qint64 total) {
        begun = bytes > 0 && bytes < total;
    };
    QString sentence;
    try {
        folder.store->stage({path}, progress);
    } catch (const domain::Error &error) {
        sentence = error.sentence();
    }
    if (!done) {
        WARN("not judged: the file was read before it could be changed");
        return;
    }
    contains(sentence, "在读取时被改动");
    CHECK(folder.files().isEmpty());
}

TEST_CASE("two gigabytes show progress, and cancel leaves nothing behind", "[evidence][bad]")
{
    StoreFolder folder;
    const auto file = hugeFile(folder, qint64(2) << 30);
    QElapsedTimer sinceStop;
    qint64 last = -1;
    int steps = 0;
    bool fell = false;
    platform::Progress progress;
    progress.advance = [&](qint64 done, qint64 total) {
        CHECK(total == qint64(2) << 30);
        fell = fell || done < last;
        steps += done > last;
        last = done;
    };
    progress.cancelled = [&] {
        if (last < 200 << 20)
            return false;
        if (!sinceStop.isValid())
            sinceStop.start();
        return true;
    };
    CHECK_THROWS_AS(folder.store->stage({file}, progress), domain::Cancelled);
    CHECK(sinceStop.elapsed() < 2000);
    CHECK_FALSE(fell);
    CHECK(steps > 1);
    CHECK(folder.files().isEmpty());
}

TEST_CASE("the memory for a large file is bounded", "[evidence][bad]")
{
    StoreFolder folder;
    const auto file = hugeFile(folder, qint64(200) << 20);
    rusage before;
    ::getrusage(RUSAGE_SELF, &before);
    CHECK(folder.store->stage({file}).first().size == qint64(200) << 20);
    rusage after;
    ::getrusage(RUSAGE_SELF, &after);
    CHECK(after.ru_maxrss - before.ru_maxrss < 64 << 10); // KiB
}

TEST_CASE("stopping before anything is read leaves nothing behind", "[evidence][bad]")
{
    StoreFolder folder;
    platform::Progress progress;
    progress.cancelled = [] {
        return true;
    };
    CHECK_THROWS_AS(folder.store->stage({folder.file(QStringLiteral("a"))}, progress), domain::Cancelled);
    CHECK(folder.files().isEmpty());
}

TEST_CASE("a full disk is one sentence, and what was there stays whole", "[evidence][bad]")
{
    SmallDisk disk("size=4m,nr_inodes=60");
    if (!disk.mounted)
        return;
    StoreFolder sources;
    ObjectStore store(disk.folder.filePath(QStringLiteral("objects")));
    const auto kept = store.stage({sources.file(QStringLiteral("旧.txt"), "kept")}).first().sha256;
    QStringList files;
    SECTION("no room")
    {
        files << sources.file(QStringLiteral("大.bin"), QByteArray(3 << 20, 'a'))
              << sources.file(QStringLiteral("大2.bin"), QByteArray(3 << 20, 'b'));
    }
    SECTION("no room left that could be foreseen")
    {
        // Small files take whole blocks, so that the sum of their sizes fits and they do not; or the inodes
        // end.
        for (int i = 0; i < 100; ++i)
            files << sources.file(QStringLiteral("小%1.txt").arg(i), QByteArray::number(i));
    }
    QString sentence;
    try {
        store.stage(files);
    } catch (const platform::FileError &error) {
        sentence = error.sentence();
        CHECK(error.trouble() == FileTrouble::NoSpace);
    }
    contains(sentence, "磁盘已满");
    contains(sentence, "台账原有内容没有改动");
    CHECK(store.listObjects() == QStringList{kept});
    CHECK(store.listLeftovers({kept}).isEmpty());
    CHECK(store.verify(kept) == evidence::ObjectCondition::Ok);
    // And the room is there again.
    CHECK(store.stage({sources.file(QStringLiteral("后来.txt"), QByteArray(1 << 20, 'z'))}).size() == 1);
}

TEST_CASE("a read-only place is said to be so", "[evidence][bad]")
{
    SmallDisk disk("size=1m");
    if (!disk.mounted)
        return;
    StoreFolder sources;
    ObjectStore store(disk.folder.filePath(QStringLiteral("objects")));
    REQUIRE(store.stage({sources.file(QStringLiteral("a"), "a")}).size() == 1);
    REQUIRE(::mount(nullptr, QFile::encodeName(disk.folder.path()).constData(), nullptr,
                    MS_REMOUNT | MS_RDONLY, nullptr) == 0);
    try {
        store.stage({sources.file(QStringLiteral("b"), "b")});
        FAIL("written to a read-only disk");
    } catch (const platform::FileError &error) {
        contains(error.sentence(), "只能读取");
    }
    CHECK(store.listObjects().size() == 1);
}

TEST_CASE("calls from several threads at once do not take each other's files away", "[evidence]")
{
    StoreFolder folder;
    QStringList files;
    for (int i = 0; i < 20; ++i)
        files << folder.file(QStringLiteral("%1").arg(i), QByteArray::number(i));
    for (int round = 0; round < 20; ++round) {
        QList<evidence::StagedObject> kept;
        std::thread failing([&] { folder.store->discard(folder.store->stage(files)); });
        std::thread committing([&] { kept = folder.store->stage(files); });
        failing.join();
        committing.join();
        for (const auto &object : kept)
            CHECK(folder.store->contains(object.sha256));
        folder.store->discard(kept);
    }
}
