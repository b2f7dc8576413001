#pragma once

#include <QString>

namespace taizhang::platform {

/// Says to other programs that a folder is being filled, until it goes or the program ends, however it ends.
class FolderHold
{
public:
    /// Alone, or beside others that write other files there.
    enum class Kind { Alone, Shared };
    /// Held or not, the folder may be used: a file system without locks holds nothing.
    explicit FolderHold(const QString &folder, Kind kind = Kind::Alone);
    ~FolderHold();
    FolderHold(const FolderHold &) = delete;
    FolderHold &operator=(const FolderHold &) = delete;

    /// Whether another has it, or that cannot be told.
    static bool isHeld(const QString &folder);

private:
    int m_fd = -1;
};

} // namespace taizhang::platform
