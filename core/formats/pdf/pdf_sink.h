#pragma once

#include "core/domain/error.h"
#include "core/platform/progress.h"

#include <QByteArray>

#include <qpdf/Pipeline.hh>

#include <exception>
#include <functional>

namespace taizhang::formats {

/// Inside core/formats: where a PDF goes that is written. Gathers blocks. It never throws, since the library
/// finishes its pipelines in destructors: what went wrong is told by check(), and what comes after it goes
/// nowhere.
class PdfSink : public Pipeline
{
public:
    PdfSink(const std::function<void(const char *, qint64)> &write, const platform::Progress &progress)
        : Pipeline("sink", nullptr), m_write(write), m_progress(progress)
    {
        m_block.reserve(blockBytes);
    }

    // The library writes a few bytes at a time.
    void write(unsigned char const *bytes, size_t count) override
    {
        if (count == 0)
            return;
        if (m_block.size() + qsizetype(count) > blockBytes)
            flush();
        m_block.append(reinterpret_cast<const char *>(bytes), qsizetype(count));
    }
    void finish() override {}

    void end()
    {
        flush();
        check();
    }
    void flush()
    {
        try {
            if (!m_failure && m_progress.isCancelled())
                throw domain::Cancelled({});
            if (!m_failure && !m_block.isEmpty())
                m_write(m_block.constData(), m_block.size());
        } catch (...) {
            m_failure = std::current_exception();
        }
        m_block.resize(0);
    }
    void check() const
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
    }

private:
    static constexpr qsizetype blockBytes = 1 << 18;
    const std::function<void(const char *, qint64)> &m_write;
    const platform::Progress &m_progress;
    QByteArray m_block;
    std::exception_ptr m_failure;
};

} // namespace taizhang::formats
