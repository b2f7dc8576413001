#pragma once

#include "core/evidence/document_reader.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>

namespace taizhang::ui {

/// One thread with a reader of foreign files: work(DocumentReader &) runs there, one after the other.
class DrawingThread
{
public:
    /// `patience`: how long one file may take; on a busy machine ten seconds of the processor are more.
    explicit DrawingThread(evidence::DocumentReader::Haste haste,
                           std::chrono::milliseconds patience = std::chrono::seconds(14));
    /// Drops what has not begun, and waits for what has, which stops when it asks with untilGone().
    ~DrawingThread();
    DrawingThread(const DrawingThread &) = delete;
    DrawingThread &operator=(const DrawingThread &) = delete;

    template <class Work>
    auto run(Work work)
    {
        return QtConcurrent::run(&m_pool, [this, work = std::move(work)] { return work(m_reader); });
    }

    /// For the questions of work(): cancelled when this object goes.
    platform::Progress untilGone() const;
    /// After what was given the process ends, until there is something to read again.
    void rest();

private:
    std::atomic<bool> m_gone = false;
    evidence::DocumentReader m_reader; ///< used on the pool's one thread
    QThreadPool m_pool;
};

} // namespace taizhang::ui
