#pragma once

#include "core/platform/machine.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace taizhang::platform {

/// Who has a workspace open for writing: 张三@PC-3 自 … 起正在使用.
struct LockHolder
{
    QString user;
    QString machine;
    QDateTime since; ///< UTC
    qint64 process = 0;
    bool operator==(const LockHolder &) const = default;
};

struct LockResult;

/// The right to write to a workspace, kept as long as the object lives.
///
/// The authority is a lock of the operating system on `<workspace>/lock`: it ends with the process, however
/// that ends, so nothing ever has to be deleted by hand. `<workspace>/lock.json` only says who holds it; what
/// a dead holder left there is replaced. The lock belongs to an open file and not to the process (flock, not
/// fcntl), so that closing another descriptor of the file does not drop it.
class WorkspaceLock
{
public:
    /// `workspace`: an existing folder. Never waits. Throws FileError when the lock cannot even be tried.
    static LockResult tryAcquire(const QString &workspace, const Actor &actor);

    /// Says from now on that this is who holds it; since when stays. Never throws.
    void setActor(const Actor &actor);

    /// Whether the lock still guards the folder: false when the folder was moved away or its lock file was
    /// replaced, so that somebody else may have it.
    bool isIntact() const;

    ~WorkspaceLock();
    WorkspaceLock(WorkspaceLock &&other) noexcept;
    WorkspaceLock &operator=(WorkspaceLock &&other) noexcept;

private:
    WorkspaceLock(int fd, QString workspace);
    void release();

    int m_fd = -1;
    QString m_workspace; // canonical
};

struct LockResult
{
    /// Set when acquired.
    std::optional<WorkspaceLock> lock;
    /// Set when somebody else has it; the names are 其他用户 and 另一台电脑 when that could not be read.
    std::optional<LockHolder> holder;
    /// Nobody may write there: read-only medium or no right to write.
    bool readOnlyMedia = false;
    /// Set when acquired from a holder who ended without giving it back (a crash, a power failure).
    std::optional<LockHolder> deadHolder;
};

/// Whether anybody, in this process or another, holds a WorkspaceLock of the workspace just now; needs no
/// right to write there.
bool isHeldByAnybody(const QString &workspace);

/// Whether a WorkspaceLock of this process holds the workspace.
bool isHeldByThisProcess(const QString &workspace);

} // namespace taizhang::platform
