#pragma once

#include "core/evidence/object_store.h"
#include "core/platform/atomic_file.h"

#include <QMutex>
#include <QWaitCondition>

#include <atomic>
#include <exception>
#include <optional>
#include <vector>

namespace taizhang::platform {
class SourceFile;
}

namespace taizhang::evidence {

/// Inside core/evidence: one call of ObjectStore::stage(). Everything that it wrote goes when it is destroyed
/// before run() has come to its end.
class Staging
{
public:
    Staging(ObjectStore &store, const platform::Progress &progress);
    ~Staging();
    Staging(const Staging &) = delete;
    Staging &operator=(const Staging &) = delete;

    /// Opens each for a moment, so that a bad one is found before anything is written.
    void addFiles(const QStringList &files);
    void addFiles(const QList<NamedFile> &files);
    void addBytes(const QByteArray &content, const QString &name);
    QList<StagedObject> run();

private:
    struct Item
    {
        QString path;       // empty for bytes
        QByteArray content; // of bytes
        StagedObject object;
        std::optional<platform::TemporaryFile> file; // none when the store has the content whole
    };

    void addFile(const QString &path, const platform::ReadableName &name);
    void copyAll();
    void copyUntilDone();
    void takeIn(Item &item, QByteArray &buffer);
    void copyFile(Item &item, QByteArray &buffer);
    void copyBytes(Item &item);
    void finish(Item &item, QString sha256);
    bool adoptIfWhole(const QString &sha256);
    void fail(std::size_t index, std::exception_ptr error);
    void place();
    void placeOne(Item &item);
    void syncFolders();
    void undo() noexcept;

    ObjectStore &m_store;
    const platform::Progress &m_progress;
    std::vector<Item> m_items;
    qint64 m_total = 0;

    std::atomic<qint64> m_done = 0;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_stop = false;
    QMutex m_mutex; // of the following
    QWaitCondition m_workerEnded;
    int m_workers = 0;
    std::size_t m_failedIndex = 0;
    std::exception_ptr m_failure;

    QStringList m_placed; // sha256 of objects that this call put there
    QStringList m_foldersMade;
    QSet<QString> m_folders; // to be synced
    bool m_complete = false;
};

} // namespace taizhang::evidence
