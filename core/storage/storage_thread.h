#pragma once

#include "core/storage/database.h"

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <memory>

namespace taizhang::storage {

/// The one thread that owns the one connection. Work runs in the order in which it was given; the caller gets
/// a future, and whatever the work throws comes out of the future's result().
class StorageThread
{
public:
    /// Opens the database on the thread; throws what Database throws.
    StorageThread(const QString &file, Database::Mode mode);
    /// Finishes what was given, then closes the database.
    ~StorageThread();
    StorageThread(const StorageThread &) = delete;
    StorageThread &operator=(const StorageThread &) = delete;

    /// work: any callable taking Database &.
    template <class Work>
    auto run(Work work)
    {
        return QtConcurrent::run(&m_pool,
                                 [this, work = std::move(work)]() mutable { return work(*m_database); });
    }

private:
    QThreadPool m_pool;
    std::unique_ptr<Database> m_database;
};

} // namespace taizhang::storage
