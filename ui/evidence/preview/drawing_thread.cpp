#include "ui/evidence/preview/drawing_thread.h"

namespace taizhang::ui {

DrawingThread::DrawingThread(evidence::DocumentReader::Haste haste, std::chrono::milliseconds patience)
    : m_reader(evidence::DocumentReader::programBeside(), patience, haste)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the reader belongs to its thread
}

DrawingThread::~DrawingThread()
{
    m_gone = true;
    m_pool.clear();
    rest();
    m_pool.waitForDone();
}

platform::Progress DrawingThread::untilGone() const
{
    platform::Progress progress;
    progress.cancelled = [this] {
        return m_gone.load();
    };
    return progress;
}

void DrawingThread::rest()
{
    m_pool.start([this] { m_reader.close(); });
}

} // namespace taizhang::ui
