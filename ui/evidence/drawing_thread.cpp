#include "ui/evidence/drawing_thread.h"

namespace taizhang::ui {

DrawingThread::DrawingThread(std::chrono::milliseconds patience)
    : m_reader(evidence::DocumentReader::programBeside(), patience,
               evidence::DocumentReader::Haste::SomebodyWaits)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the reader belongs to its thread
}

DrawingThread::~DrawingThread()
{
    m_pool.clear();
    m_pool.start([this] { m_reader.close(); });
    m_pool.waitForDone();
}

} // namespace taizhang::ui
