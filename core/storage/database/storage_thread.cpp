#include "core/storage/database/storage_thread.h"

namespace taizhang::storage {

StorageThread::StorageThread(const QString &file, Database::Mode mode)
{
    m_thread.setObjectName(QStringLiteral("storage"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    try {
        start([this, file, mode] { m_database = std::make_unique<Database>(file, mode); }).waitForFinished();
    } catch (...) {
        m_thread.quit();
        m_thread.wait();
        throw;
    }
}

StorageThread::~StorageThread()
{
    start([this] { m_database.reset(); }).waitForFinished();
    m_thread.quit();
    m_thread.wait();
}

} // namespace taizhang::storage
