#include "core/platform/tr.h"
#include "core/platform/workspace_lock.h"
#include "core/platform/writer_signs.h"

#include "core/platform/errno_posix.h"
#include "core/platform/file_system.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QSet>
#include <QThread>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace taizhang::platform {

namespace {

// What this process holds, by canonical path; the locks themselves are process-wide, too.
QMutex heldMutex;
QSet<QString> &held()
{
    static QSet<QString> paths;
    return paths;
}

QString lockFile(const QString &workspace)
{
    return workspace + QStringLiteral("/lock");
}

QString sideFile(const QString &workspace)
{
    return workspace + QStringLiteral("/lock.json");
}

std::optional<LockHolder> readSideText(const QString &workspace)
{
    QFile file(sideFile(workspace));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const auto json = QJsonDocument::fromJson(file.read(4096)).object();
    const LockHolder holder{json[QLatin1String("user")].toString(), json[QLatin1String("machine")].toString(),
                            QDateTime::fromString(json[QLatin1String("since")].toString(), Qt::ISODate),
                            json[QLatin1String("pid")].toInteger()};
    return holder.user.isEmpty() ? std::nullopt : std::optional(holder);
}

void writeSideText(const QString &workspace, const Actor &actor, const QDateTime &since)
{
    const QJsonObject json{
        {QStringLiteral("user"), actor.user},
        {QStringLiteral("machine"), actor.machine},
        {QStringLiteral("since"), since.toString(Qt::ISODate)},
        {QStringLiteral("pid"), QCoreApplication::applicationPid()},
    };
    // Always a new file: a link there, of either kind, would lead the write out of the workspace.
    removeFile(sideFile(workspace));
    // Not synced: the lock holds without it, whoever reads half of it reads again, and opening need not wait
    // for the disk. On a full disk one must be able to get in and tidy up.
    const auto text = QJsonDocument(json).toJson();
    QFile file(sideFile(workspace));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(text) != text.size() ||
        !file.flush()) {
        file.close();
        removeFile(sideFile(workspace));
    }
}

bool provablyDead(const LockHolder &holder, const Actor &here)
{
    return holder.machine == here.machine && holder.process > 0 &&
           ::kill(static_cast<pid_t>(holder.process), 0) != 0 && errno == ESRCH;
}

// A holder writes the side text just after it got the lock; until then the text is missing or a dead one's.
LockHolder livingHolder(const QString &workspace, const Actor &here)
{
    for (int attempt = 0; attempt < 10; ++attempt) {
        if (attempt > 0)
            QThread::msleep(20);
        if (const auto holder = readSideText(workspace); holder && !provablyDead(*holder, here))
            return *holder;
    }
    return {tr("其他用户"), tr("另一台电脑"), QFileInfo(lockFile(workspace)).lastModified().toUTC(), 0};
}

} // namespace

LockResult WorkspaceLock::tryAcquire(const QString &workspace, const Actor &actor)
{
    LockResult result;
    const auto name = QFile::encodeName(lockFile(workspace));
    Descriptor file(retryOnSignal(
        [&] { return ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666); }));
    if (!file.isOpen()) {
        if (errno != EROFS && errno != EACCES && errno != EPERM)
            throwWriteError("open", lockFile(workspace), errno);
        result.readOnlyMedia = true;
        return result;
    }
    if (!isFolderWritable(workspace)) {
        result.readOnlyMedia = true;
        return result;
    }
    if (retryOnSignal([&] { return ::flock(file.get(), LOCK_EX | LOCK_NB); }) != 0) {
        if (errno != EWOULDBLOCK)
            throwWriteError("flock", lockFile(workspace), errno);
        result.holder = livingHolder(workspace, actor);
        return result;
    }
    result.deadHolder = readSideText(workspace);
    writeSideText(workspace, actor, QDateTime::currentDateTimeUtc());
    result.lock.emplace(WorkspaceLock(file.release(), QFileInfo(workspace).canonicalFilePath()));
    return result;
}

void WorkspaceLock::setActor(const Actor &actor)
{
    const auto holder = readSideText(m_workspace);
    writeSideText(m_workspace, actor, holder ? holder->since : QDateTime::currentDateTimeUtc());
}

WorkspaceLock::WorkspaceLock(int fd, QString workspace) : m_fd(fd), m_workspace(std::move(workspace))
{
    const QMutexLocker guard(&heldMutex);
    held().insert(m_workspace);
}

WorkspaceLock::WorkspaceLock(WorkspaceLock &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1)), m_workspace(std::move(other.m_workspace))
{
}

WorkspaceLock &WorkspaceLock::operator=(WorkspaceLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_fd = std::exchange(other.m_fd, -1);
        m_workspace = std::move(other.m_workspace);
    }
    return *this;
}

WorkspaceLock::~WorkspaceLock()
{
    release();
}

bool WorkspaceLock::isIntact() const
{
    struct stat held, named;
    const auto name = QFile::encodeName(lockFile(m_workspace));
    return ::fstat(m_fd, &held) == 0 && ::lstat(name.constData(), &named) == 0 &&
           held.st_dev == named.st_dev && held.st_ino == named.st_ino;
}

bool seemsHeld(const QString &workspace, const Actor &here)
{
    const auto holder = readSideText(workspace);
    return holder && !provablyDead(*holder, here);
}

void WorkspaceLock::release()
{
    if (m_fd < 0)
        return;
    // The text goes first, while nobody else can have written one. The lock file stays: removing it would let
    // two processes lock two files of one name.
    removeFile(sideFile(m_workspace));
    {
        const QMutexLocker guard(&heldMutex);
        held().remove(m_workspace);
    }
    // A child between fork and exec still has the file open; closing ours alone would leave it locked so
    // long.
    ::flock(m_fd, LOCK_UN);
    ::close(std::exchange(m_fd, -1));
}

bool isHeldByAnybody(const QString &workspace)
{
    const auto name = QFile::encodeName(lockFile(workspace));
    const Descriptor file(retryOnSignal(
        [&] { return ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW); }));
    return file.isOpen() && retryOnSignal([&] { return ::flock(file.get(), LOCK_SH | LOCK_NB); }) != 0 &&
           errno == EWOULDBLOCK;
}

bool isHeldByThisProcess(const QString &workspace)
{
    const QMutexLocker guard(&heldMutex);
    return held().contains(QFileInfo(workspace).canonicalFilePath());
}

} // namespace taizhang::platform
