#include "core/formats/files/probe.h"

namespace taizhang::formats {

namespace {

const char *riffType(const QByteArray &form)
{
    if (form == "WEBP")
        return "image/webp";
    if (form == "WAVE")
        return "audio/x-wav";
    return form == "AVI " ? "video/x-msvideo" : nullptr;
}

const char *isoType(const QByteArray &brand)
{
    if (brand.startsWith("hei") || brand.startsWith("hev") || brand == "mif1" || brand == "msf1")
        return "image/heif";
    if (brand == "qt  ")
        return "video/quicktime";
    return brand.startsWith("M4A") ? "audio/mp4" : "video/mp4";
}

// ISO 14496-12: a row of boxes, each with its length; one that reaches beyond the file was cut off, and
// without the index (moov, meta) nothing plays.
bool isWholeIsoFile(Probe &probe)
{
    bool hasIndex = false;
    qint64 at = 0;
    for (int boxes = 0; at < probe.size() && boxes < 100'000; ++boxes) {
        const auto header = probe.at(at, 16);
        auto length = bigEndian(header, 0, 4);
        if (length == 1)
            length = bigEndian(header, 8, 8);
        else if (length == 0) // to the end of the file
            length = static_cast<quint64>(probe.size() - at);
        if (length < 8 || length > static_cast<quint64>(probe.size() - at))
            return false;
        const auto kind = header.mid(4, 4);
        hasIndex = hasIndex || kind == "moov" || kind == "meta";
        at += static_cast<qint64>(length);
    }
    return hasIndex;
}

} // namespace

std::optional<Content> probeRecording(Probe &probe)
{
    if (probe.startsWith("RIFF", 4))
        if (const auto *type = riffType(probe.head().mid(8, 4)))
            return judged(type, littleEndian(probe.head(), 4, 4) + 8 <= static_cast<quint64>(probe.size()));
    if (probe.head().mid(4, 4) == "ftyp")
        return judged(isoType(probe.head().mid(8, 4)), isWholeIsoFile(probe));
    return {};
}

} // namespace taizhang::formats
