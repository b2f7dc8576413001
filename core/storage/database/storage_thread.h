#pragma once

#include "core/storage/database/database.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>

namespace taizhang::storage {

/// The one thread that owns the one connection. Work runs in the order in which it was given; the caller gets
/// a future, and whatever the work throws comes out of the future's result().
///
/// A thread of its own and no pool of one: waiting for a future of a pool may run its work in the waiting
/// thread, which does not own the connection.
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
        return start([this, work = std::move(work)]() mutable { return work(*m_database); });
    }

private:
    template <class Work>
    auto start(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        using Result = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<Result>>();
        promise->start();
        QMetaObject::invokeMethod(
            &m_worker,
            [promise, work = std::make_shared<Work>(std::move(work))] {
                try {
                    if constexpr (std::is_void_v<Result>)
                        (*work)();
                    else
                        promise->addResult((*work)());
                } catch (...) {
                    promise->setException(std::current_exception());
                }
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

    QThread m_thread;
    QObject m_worker; ///< lives on the thread; what is queued for it runs there in order
    std::unique_ptr<Database> m_database;
};

} // namespace taizhang::storage
