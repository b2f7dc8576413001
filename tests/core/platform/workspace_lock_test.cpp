#include <catch2/catch.hpp>

#include "core/platform/atomic_file.h"
#include "core/platform/workspace_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace taizhang::platform;

namespace {

const Actor zhang{QStringLiteral("张三"), QStringLiteral("PC-3")};

/// Another process of this very program that tries for the lock, says how it went, and keeps it until its
/// input ends.
std::unique_ptr<QProcess> otherInstance(const QString &workspace)
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TAIZHANG_TEST_WORKSPACE"), workspace);
    process->setProcessEnvironment(environment);
    process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.lock-child]")});
    return process;
}

// Catch2 says a line of its own first.
QByteArray firstWord(QProcess &process)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 20'000) {
        while (process.canReadLine())
            if (const auto line = process.readLine().trimmed();
                line == "acquired" || line.startsWith("held by"))
                return line;
        if (!process.waitForReadyRead(200) && process.state() == QProcess::NotRunning &&
            !process.canReadLine())
            break;
    }
    return {};
}

} // namespace

TEST_CASE("the other instance", "[.lock-child]")
{
    const auto workspace = qEnvironmentVariable("TAIZHANG_TEST_WORKSPACE");
    if (workspace.isEmpty())
        return; // chosen by a filter, and not started as the other instance
    const auto result =
        WorkspaceLock::tryAcquire(workspace, {QStringLiteral("李四"), currentActor().machine});
    QTextStream out(stdout);
    if (result.lock)
        out << "acquired\n" << Qt::flush;
    else
        out << "held by " << result.holder->user << "\n" << Qt::flush;
    QTextStream(stdin).readAll();
}

TEST_CASE("the holder may change the name that others see, and not since when", "[platform]")
{
    QTemporaryDir folder;
    auto mine = WorkspaceLock::tryAcquire(folder.path(), zhang);
    REQUIRE(mine.lock);
    const auto before = WorkspaceLock::tryAcquire(folder.path(), zhang).holder;
    REQUIRE(before);
    mine.lock->setActor({QStringLiteral("李四"), zhang.machine});
    const auto after = WorkspaceLock::tryAcquire(folder.path(), zhang).holder;
    REQUIRE(after);
    CHECK(after->user == QStringLiteral("李四"));
    CHECK(after->since == before->since);
    CHECK(after->process == before->process);
}

TEST_CASE("a second one is told who holds the workspace", "[platform][lock]")
{
    QTemporaryDir folder;
    auto first = WorkspaceLock::tryAcquire(folder.path(), zhang);
    REQUIRE(first.lock);
    CHECK_FALSE(first.deadHolder);
    CHECK(isHeldByThisProcess(folder.path() + QStringLiteral("/.")));

    const auto second =
        WorkspaceLock::tryAcquire(folder.path(), {QStringLiteral("李四"), QStringLiteral("PC-4")});
    CHECK_FALSE(second.lock);
    CHECK_FALSE(second.readOnlyMedia);
    REQUIRE(second.holder);
    CHECK(second.holder->user == zhang.user);
    CHECK(second.holder->machine == zhang.machine);
    CHECK(qAbs(second.holder->since.secsTo(QDateTime::currentDateTimeUtc())) < 60);

    const WorkspaceLock moved = std::move(*first.lock);
    first.lock.reset();
    CHECK_FALSE(WorkspaceLock::tryAcquire(folder.path(), zhang).lock);
}

TEST_CASE("a lock given back is free, and says nothing of its last holder", "[platform][lock]")
{
    QTemporaryDir folder;
    REQUIRE(WorkspaceLock::tryAcquire(folder.path(), zhang).lock);
    CHECK_FALSE(isHeldByThisProcess(folder.path()));
    const auto again = WorkspaceLock::tryAcquire(folder.path(), zhang);
    CHECK(again.lock);
    CHECK_FALSE(again.deadHolder);
}

TEST_CASE("a lock given back is free though a child just forked still has the file open", "[platform][lock]")
{
    const QTemporaryDir workspace;
    int ends[2] = {};
    REQUIRE(::pipe(ends) == 0);
    auto mine = WorkspaceLock::tryAcquire(workspace.path(), zhang);
    REQUIRE(mine.lock);
    const auto child = ::fork();
    if (child == 0) { // between fork and exec, for a long time
        ::close(ends[1]);
        char end = 0;
        ::_exit(::read(ends[0], &end, 1) < 0);
    }
    REQUIRE(child > 0);
    mine.lock.reset();
    CHECK(WorkspaceLock::tryAcquire(workspace.path(), zhang).lock);
    ::close(ends[1]);
    ::waitpid(child, nullptr, 0);
    ::close(ends[0]);
}

TEST_CASE("closing another descriptor of the lock file does not drop the lock", "[platform][lock]")
{
    QTemporaryDir folder;
    const auto held = WorkspaceLock::tryAcquire(folder.path(), zhang);
    REQUIRE(held.lock);
    {
        QFile file(folder.filePath(QStringLiteral("lock")));
        REQUIRE(file.open(QIODevice::ReadWrite));
    }
    const auto other = otherInstance(folder.path());
    CHECK(firstWord(*other) == QByteArray("held by 张三"));
    other->closeWriteChannel();
    CHECK(other->waitForFinished());
}

TEST_CASE("a killed holder needs no deletion by hand", "[platform][lock]")
{
    QTemporaryDir folder;
    const auto other = otherInstance(folder.path());
    REQUIRE(firstWord(*other) == "acquired");
    const auto refused = WorkspaceLock::tryAcquire(folder.path(), zhang);
    REQUIRE(refused.holder);
    CHECK(refused.holder->user == QStringLiteral("李四"));
    CHECK(refused.holder->process == other->processId());

    other->kill();
    REQUIRE(other->waitForFinished());
    const auto mine = WorkspaceLock::tryAcquire(folder.path(), zhang);
    CHECK(mine.lock);
    REQUIRE(mine.deadHolder);
    CHECK(mine.deadHolder->user == QStringLiteral("李四"));
}

TEST_CASE("what a dead holder left is not told as the living one's name", "[platform][lock]")
{
    QTemporaryDir folder;
    const auto held =
        WorkspaceLock::tryAcquire(folder.path(), {QStringLiteral("王五"), currentActor().machine});
    REQUIRE(held.lock);
    SECTION("no text")
    {
        QFile::remove(folder.filePath(QStringLiteral("lock.json")));
    }
    SECTION("garbage")
    {
        writeAtomically(folder.filePath(QStringLiteral("lock.json")), "{\"user\": 3");
    }
    SECTION("a process that is gone")
    {
        writeAtomically(folder.filePath(QStringLiteral("lock.json")),
                        "{\"user\":\"x\",\"machine\":\"" + currentActor().machine.toUtf8() +
                            "\",\"since\":\"2020-01-01T00:00:00Z\",\"pid\":4194305}");
    }
    const auto refused = WorkspaceLock::tryAcquire(folder.path(), currentActor());
    CHECK_FALSE(refused.lock);
    REQUIRE(refused.holder);
    CHECK(refused.holder->user == QStringLiteral("其他用户"));
}

TEST_CASE("of two instances that start together exactly one gets the workspace, fifty times",
          "[platform][lock]")
{
    QTemporaryDir folder;
    for (int round = 0; round < 50; ++round) {
        std::vector<std::unique_ptr<QProcess>> instances;
        instances.push_back(otherInstance(folder.path()));
        instances.push_back(otherInstance(folder.path()));
        QList<QByteArray> words;
        for (const auto &instance : instances)
            words << firstWord(*instance);
        std::sort(words.begin(), words.end());
        INFO("round " << round);
        REQUIRE(words == QList<QByteArray>{"acquired", "held by 李四"});
        for (const auto &instance : instances) {
            round % 2 ? instance->kill() : instance->closeWriteChannel();
            REQUIRE(instance->waitForFinished());
        }
    }
}

TEST_CASE("what else bears the file that says who holds it is not written to", "[platform][lock]")
{
    QTemporaryDir folder;
    const auto other = folder.filePath(QStringLiteral("other"));
    const auto workspace = folder.filePath(QStringLiteral("台账"));
    REQUIRE(QDir().mkdir(workspace));
    QFile file(other);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write("somebody's text");
    file.flush();
    const auto side = QFile::encodeName(workspace + QStringLiteral("/lock.json"));
    REQUIRE(::link(QFile::encodeName(other).constData(), side.constData()) == 0);
    auto acquired = WorkspaceLock::tryAcquire(workspace, zhang);
    REQUIRE(acquired.lock);
    CHECK(QFile(QFile::decodeName(side)).size() > 20);
    file.seek(0);
    CHECK(file.readAll() == "somebody's text");
}
