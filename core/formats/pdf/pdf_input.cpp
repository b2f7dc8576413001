#include "core/formats/pdf/pdf_input.h"

#include <cstdio>
#include <cstring>
#include <stdexcept>

namespace taizhang::formats {

namespace {

constexpr qint64 windowBytes = 64 * 1024;
}

PdfInput::PdfInput(std::shared_ptr<OpenFile> open, const QString &path)
    : m_open(std::move(open)), m_path(path), m_name(path.toStdString())
{
    this->open();
}

PdfInput::~PdfInput()
{
    if (m_open->reader == this)
        m_open->reader = nullptr; // another may come to lie at the same address
}

void PdfInput::open()
{
    if (m_open->reader == this)
        return;
    m_open->reader = nullptr;
    m_open->file.close();
    m_open->file.setFileName(m_path);
    m_open->window.clear();
    if (!m_open->file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        m_open->failed = true;
        throw std::runtime_error("cannot open " + m_name);
    }
    m_open->reader = this;
}

QByteArrayView PdfInput::window(qint64 most)
{
    open();
    const auto into = m_at - m_open->start;
    if (m_open->window.isEmpty() || into < 0 || into >= m_open->window.size()) {
        m_open->window.resize(windowBytes);
        const auto count =
            m_open->file.seek(m_at) ? m_open->file.read(m_open->window.data(), windowBytes) : 0;
        if (count < 0) {
            m_open->failed = true;
            throw std::runtime_error("cannot read " + m_name);
        }
        m_open->window.resize(count);
        m_open->start = m_at;
        return QByteArrayView(m_open->window).first(qMin<qsizetype>(most, count));
    }
    const QByteArrayView rest = QByteArrayView(m_open->window).sliced(into);
    return rest.first(qMin<qsizetype>(most, rest.size()));
}

void PdfInput::seek(qpdf_offset_t offset, int whence)
{
    open();
    m_at = whence == SEEK_SET ? offset : whence == SEEK_CUR ? m_at + offset : m_open->file.size() + offset;
    if (m_at < 0)
        throw std::runtime_error("place before the start of " + m_name);
}

size_t PdfInput::read(char *into, size_t length)
{
    last_offset = m_at;
    size_t done = 0;
    while (done < length) {
        const auto some = window(qint64(length - done));
        if (some.isEmpty())
            break;
        std::memcpy(into + done, some.data(), size_t(some.size()));
        done += size_t(some.size());
        m_at += some.size();
    }
    return done;
}

qpdf_offset_t PdfInput::findAndSkipNextEOL()
{
    const auto isEnd = [](char c) {
        return c == '\r' || c == '\n';
    };
    for (bool found = false;;) {
        const auto some = window(windowBytes);
        if (some.isEmpty())
            return found ? last_offset : m_at;
        for (const auto c : some) {
            if (found && !isEnd(c))
                return last_offset;
            if (!found && isEnd(c)) {
                found = true;
                last_offset = m_at;
            }
            ++m_at;
        }
    }
}

} // namespace taizhang::formats
