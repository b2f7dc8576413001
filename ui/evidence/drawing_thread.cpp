#include "ui/evidence/drawing_thread.h"

namespace taizhang::ui {

DrawingThread::DrawingThread(evidence::DocumentReader::Haste haste, std::chrono::milliseconds patience)
    : m_reader(evidence::DocumentReader::programBeside(), patience, haste)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the reader belongs to its thread
}

DrawingThread::~DrawingThread()
{
    m_pool.clear();
    rest();
    m_pool.waitForDone();
}

void DrawingThread::rest()
{
    m_pool.start([this] { m_reader.close(); });
}

} // namespace taizhang::ui
