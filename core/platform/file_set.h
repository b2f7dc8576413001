#pragma once

#include "core/platform/atomic_file.h"
#include "core/platform/new_folders.h"

#include <QMutex>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace taizhang::platform {

/// Several files that take their places together, each replacing what is there: all are whole and on the disk
/// before the first is placed, and when one cannot be placed, those before it are taken back. Only a power
/// failure while they take their places leaves some of them, every file whole even then.
///
/// Functions throw FileError; after that the set can only be destroyed. Several threads may add at once.
class FileSet
{
public:
    /// Makes the file's folder, which goes again where nothing comes into it. Nothing is seen of the file
    /// before commit().
    void add(const QString &path, const QByteArray &content);
    /// The same with content that was written and synced already, in the folder of `path`.
    void add(const QString &path, TemporaryFile content);
    /// Either all are there when this returns, or it throws and none is; so, too, where `done`, which is
    /// called when they are there, throws.
    void commit(const std::function<void()> &done = {});

private:
    struct Entry
    {
        QString path;
        TemporaryFile content;
        std::optional<TemporaryFile> former; ///< what stood at the path
        bool toSync = false;
        bool placed = false;
    };
    void keepFormer(Entry &entry);
    std::vector<TemporaryFile *> takeUnsynced();
    void takeBack();

    QMutex m_mutex;              // of the following
    NewFolders m_folders;        ///< before what lies in them
    std::deque<Entry> m_entries; ///< they stay where they are while others are added
    std::size_t m_synced = 0;    ///< the first entries are synced, or being synced by who added the last
};

} // namespace taizhang::platform
