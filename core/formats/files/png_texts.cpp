#include "core/formats/files/png_texts.h"

#include "core/formats/files/text_file.h"

#include <QtEndian>

#include <libdeflate.h>

#include <memory>
#include <optional>

namespace taizhang::formats {

namespace {

constexpr qsizetype mostUnpacked = 1 << 18; // bytes of a text
constexpr int mostTexts = 200;
constexpr int mostChunks = 1'000'000;

std::optional<QByteArray> unpacked(const QByteArray &packed)
{
    const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> decompressor(
        libdeflate_alloc_decompressor(), &libdeflate_free_decompressor);
    if (decompressor == nullptr)
        return std::nullopt;
    QByteArray bytes(mostUnpacked, Qt::Uninitialized);
    size_t size = 0;
    if (libdeflate_zlib_decompress(decompressor.get(), packed.constData(), size_t(packed.size()),
                                   bytes.data(), size_t(bytes.size()), &size) != LIBDEFLATE_SUCCESS)
        return std::nullopt;
    bytes.truncate(qsizetype(size));
    return bytes;
}

/// The text of a chunk, behind its keyword and, in iTXt, behind its languages.
std::optional<QByteArray> textOf(const QByteArray &kind, const QByteArray &content)
{
    const auto keyword = content.indexOf('\0');
    if (keyword < 0)
        return QByteArray();
    if (kind == "tEXt")
        return content.mid(keyword + 1, mostUnpacked);
    if (kind == "zTXt")
        return unpacked(content.mid(keyword + 2));
    const auto language = content.indexOf('\0', keyword + 3);
    const auto translated = language < 0 ? -1 : content.indexOf('\0', language + 1);
    if (translated < 0)
        return QByteArray();
    const auto text = content.mid(translated + 1);
    return content.at(keyword + 1) == '\1' ? unpacked(text) : std::optional(text.left(mostUnpacked));
}

} // namespace

PngTexts pngTexts(const QByteArray &png)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype around = 12; // length, kind and checksum
    PngTexts found;
    qsizetype at = signature;
    for (int chunks = 0; at + around <= png.size() && chunks < mostChunks; ++chunks) {
        const auto length = qsizetype(qFromBigEndian<quint32>(png.constData() + at));
        const auto kind = png.mid(at + 4, 4);
        if (length > png.size() - at - around)
            break;
        if (kind == "tEXt" || kind == "zTXt" || kind == "iTXt") {
            const auto text = textOf(kind, png.mid(at + 8, length));
            if (!text || found.texts.size() == mostTexts)
                found.all = false;
            else if (const auto words = decodeText(*text); words && !words->isEmpty())
                found.texts << *words;
        }
        at += around + length;
    }
    return found;
}

} // namespace taizhang::formats
