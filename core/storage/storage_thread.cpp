#include "core/storage/storage_thread.h"

namespace taizhang::storage {

StorageThread::StorageThread(const QString &file, Database::Mode mode)
{
    // One thread that never expires: a connection may be used only by the thread that opened it.
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    auto opened = QtConcurrent::run(
        &m_pool, [this, file, mode] { m_database = std::make_unique<Database>(file, mode); });
    opened.waitForFinished();
}

StorageThread::~StorageThread()
{
    m_pool.start([this] { m_database.reset(); });
    m_pool.waitForDone();
}

} // namespace taizhang::storage
