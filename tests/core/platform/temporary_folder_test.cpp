#include "core/platform/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>

using taizhang::platform::TemporaryFolder;

namespace {

/// Another folder for temporary files, as long as it is there.
struct Place
{
    Place() { qputenv("TMPDIR", folder.path().toUtf8()); }
    ~Place() { before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before); }
    QString made(const char *name, const char *file = "taizhang-temporary")
    {
        const auto path = folder.filePath(QString::fromUtf8(name));
        QDir().mkpath(path + "/files/of/somebody");
        QFile mark(path + '/' + file);
        REQUIRE(mark.open(QIODevice::WriteOnly));
        return path;
    }
    QByteArray before = qgetenv("TMPDIR");
    QTemporaryDir folder;
};

/// In a process of its own, which makes a folder and a file in it, and then does `work`; gives how it ended.
int inChild(const std::function<void(const QString &)> &work)
{
    const auto child = ::fork();
    if (child == 0) {
        for (const int signal : {SIGINT, SIGTERM, SIGHUP})
            std::signal(signal, SIG_DFL); // Catch has handlers of its own
        const TemporaryFolder folder;
        QFile file(folder.filePath("taizhang.db"));
        if (!folder.isValid() || !file.open(QIODevice::WriteOnly))
            ::_exit(1);
        work(folder.path());
        ::_exit(2);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return status;
}

} // namespace

// One case: what is abandoned is looked for once in a process, with the first folder.
TEST_CASE("a temporary folder goes with its object, with a signal, or with the next start", "[platform]")
{
    Place place;
    const QDir outer(place.folder.path());
    const auto list = [&] {
        return outer.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    };
    SECTION("with a signal that asks to end, by which the process still dies")
    {
        const int signal = GENERATE(SIGINT, SIGTERM, SIGHUP);
        const int status = inChild([signal](const QString &) {
            ::kill(::getpid(), signal);
            ::sleep(20);
        });
        CHECK(WIFSIGNALED(status));
        CHECK(WTERMSIG(status) == signal);
        CHECK(list().isEmpty());
    }
    SECTION("of a killed process with the next start; nobody else's")
    {
        CHECK(WTERMSIG(inChild([](const QString &) { ::kill(::getpid(), SIGKILL); })) == SIGKILL);
        REQUIRE(list().size() == 1);
        const auto killed = list().first();
        place.made("taizhang.aBcDeF");
        place.made("taizhang.backup", "precious");
        QFile::copy(place.made("taizhang.golden") + "/taizhang-temporary",
                    place.folder.filePath("taizhang.golden/precious"));
        const auto used = place.made("taizhang.UsedBy");
        place.made("taizhang.notes");
        place.made("taizhang-aBcDeF");
        const int lock = ::open(used.toUtf8().constData(), O_RDONLY | O_DIRECTORY);
        REQUIRE(::flock(lock, LOCK_SH) == 0);
        CHECK(WEXITSTATUS(inChild([](const QString &) { ::_exit(7); })) == 7);
        const auto left = list();
        CHECK(left.size() == 6); // of the child that went without its destructors, too
        CHECK_FALSE(left.contains("taizhang.aBcDeF"));
        CHECK_FALSE(left.contains(killed));
        for (const auto *kept :
             {"taizhang.UsedBy", "taizhang.notes", "taizhang-aBcDeF", "taizhang.backup", "taizhang.golden"})
            CHECK(left.contains(QString::fromLatin1(kept)));
        ::close(lock);
    }
    SECTION("with its object")
    {
        {
            const TemporaryFolder folder;
            REQUIRE(folder.isValid());
            CHECK(QFileInfo(folder.path()).isDir());
        }
        CHECK(list().isEmpty());
    }
}
