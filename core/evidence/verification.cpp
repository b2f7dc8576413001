#include "core/evidence/verification.h"

#include "core/domain/error.h"
#include "core/evidence/tr.h"

#include <QMutex>
#include <QScopeGuard>
#include <QThread>
#include <QThreadPool>
#include <QWaitCondition>

#include <algorithm>
#include <atomic>
#include <exception>

namespace taizhang::evidence {

namespace {

// One reads while the other hashes; more would only send the head of an old disk to and fro.
constexpr int mostWorkers = 2;
constexpr int watchInterval = 50; // ms

class Verification
{
public:
    Verification(const ObjectStore &store, const QStringList &sha256s)
        : m_store(store), m_sha256s(sha256s), m_verified(sha256s.size())
    {
    }

    QList<VerifiedObject> run(qint64 total, const platform::Progress &progress)
    {
        QThreadPool pool;
        // Whatever progress throws: the workers end with the file in hand.
        auto stopped = qScopeGuard([this] { m_stop = true; });
        {
            QMutexLocker guard(&m_mutex);
            m_workers = std::clamp(QThread::idealThreadCount(), 1, mostWorkers);
            for (int worker = m_workers; worker > 0; --worker)
                pool.start([this] { verifyUntilDone(); });
            while (m_workers > 0) {
                m_workerEnded.wait(&m_mutex, watchInterval);
                guard.unlock();
                progress.report(m_done, total);
                if (progress.isCancelled())
                    m_stop = true;
                guard.relock();
            }
        }
        stopped.dismiss();
        pool.waitForDone();
        if (m_failure)
            std::rethrow_exception(m_failure);
        if (m_stop)
            throw domain::Cancelled(tr("已停止检查，台账没有改动。"));
        return m_verified;
    }

private:
    void verifyUntilDone()
    {
        try {
            for (auto index = m_next++; index < m_sha256s.size() && !m_stop; index = m_next++)
                m_verified.data()[index] = verify(m_sha256s[index]);
        } catch (const domain::Cancelled &) {
        } catch (...) {
            const QMutexLocker guard(&m_mutex);
            m_failure = std::current_exception();
            m_stop = true;
        }
        const QMutexLocker guard(&m_mutex);
        --m_workers;
        m_workerEnded.wakeAll();
    }

    VerifiedObject verify(const QString &sha256)
    {
        VerifiedObject object;
        qint64 before = 0;
        const platform::Progress within{[&](qint64 done, qint64 size) {
                                            m_done += done - std::exchange(before, done);
                                            object.size = size;
                                        },
                                        [this] {
                                            return m_stop.load();
                                        }};
        object.condition = m_store.verify(sha256, within);
        return object;
    }

    const ObjectStore &m_store;
    const QStringList &m_sha256s;
    QList<VerifiedObject> m_verified;
    std::atomic<qint64> m_done = 0;
    std::atomic<qsizetype> m_next = 0;
    std::atomic<bool> m_stop = false;
    QMutex m_mutex; // of the following
    QWaitCondition m_workerEnded;
    int m_workers = 0;
    std::exception_ptr m_failure;
};

} // namespace

QList<VerifiedObject> verifyAll(const ObjectStore &store, const QStringList &sha256s, qint64 total,
                                const platform::Progress &progress)
{
    return Verification(store, sha256s).run(total, progress);
}

} // namespace taizhang::evidence
