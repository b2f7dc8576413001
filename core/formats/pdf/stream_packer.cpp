#include "core/formats/pdf/stream_packer.h"

#include <libdeflate.h>
#include <new>

namespace taizhang::formats {

namespace {

constexpr int level =
    1; ///< of 12; outlines of glyphs hardly get smaller by more work (measured: 4 % on whole reports)

} // namespace

StreamPacker::StreamPacker() : m_compressor(libdeflate_alloc_compressor(level))
{
    if (!m_compressor)
        throw std::bad_alloc();
}

QByteArray StreamPacker::packed(const QByteArray &content)
{
    const auto size = static_cast<size_t>(content.size());
    QByteArray bytes(qsizetype(libdeflate_zlib_compress_bound(m_compressor.get(), size)), Qt::Uninitialized);
    bytes.truncate(qsizetype(libdeflate_zlib_compress(m_compressor.get(), content.constData(), size,
                                                      bytes.data(), static_cast<size_t>(bytes.size()))));
    return bytes;
}

void StreamPacker::Free::operator()(libdeflate_compressor *compressor) const
{
    libdeflate_free_compressor(compressor);
}

} // namespace taizhang::formats
