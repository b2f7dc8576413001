#include "core/formats/files/probe.h"

namespace taizhang::formats {

namespace {

const QByteArray endOfImage("\xFF\xD9", 2);

bool hasArea(quint64 width, quint64 height)
{
    return width > 0 && height > 0;
}

// Where the compressed data begin, behind all segments and the thumbnails within them; -1 when cut off
// before.
qint64 startOfScan(Probe &probe)
{
    qint64 at = 2;
    for (int segments = 0; segments < 4096; ++segments) {
        const auto mark = probe.at(at, 4);
        if (mark.size() < 4 || static_cast<quint8>(mark[0]) != 0xFF)
            return -1;
        const auto kind = static_cast<quint8>(mark[1]);
        if (kind == 0xFF) { // a fill byte
            ++at;
            continue;
        }
        const auto length = static_cast<qint64>(bigEndian(mark, 2, 2));
        at += 2 + length;
        if (kind == 0xDA)
            return at <= probe.size() ? at : -1;
        // A frame (ISO 10918-1, B.2.2): after length and precision its height and width.
        if (const auto frame = kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC
                                   ? probe.at(at - length, 7)
                                   : QByteArray();
            frame.size() == 7 && !hasArea(bigEndian(frame, 3, 2), bigEndian(frame, 5, 2)))
            return -1;
    }
    return -1;
}

// In compressed data FF D9 is never anything but the end (ISO 10918-1, B.1.1.2). Telephones append films and
// other things behind it, hence the second look.
bool isWholeJpeg(Probe &probe)
{
    const auto scan = startOfScan(probe);
    if (scan < 0)
        return false;
    const auto inTail = probe.tail().lastIndexOf(endOfImage);
    if (inTail >= 0 && probe.tailOffset() + inTail >= scan)
        return true;
    constexpr qint64 block = 1 << 20;
    for (auto at = scan; at < probe.size(); at += block)
        if (probe.at(at, block + 1).contains(endOfImage))
            return true;
    return false;
}

bool isWholePng(Probe &probe)
{
    static const QByteArray end("IEND\xAE\x42\x60\x82", 8);
    return probe.head().mid(12, 4) == "IHDR" && probe.tail().contains(end) &&
           hasArea(bigEndian(probe.head(), 16, 4), bigEndian(probe.head(), 20, 4));
}

bool isBitmap(const Probe &probe)
{
    const auto headerSize = littleEndian(probe.head(), 14, 4);
    return probe.startsWith("BM", 2) && littleEndian(probe.head(), 6, 4) == 0 && headerSize >= 12 &&
           headerSize <= 124;
}

bool bitmapHasArea(const Probe &probe)
{
    const int width = littleEndian(probe.head(), 14, 4) == 12 ? 2 : 4;
    return hasArea(littleEndian(probe.head(), 18, width), littleEndian(probe.head(), 18 + width, width));
}

} // namespace

std::optional<Content> probePicture(Probe &probe)
{
    const auto size = static_cast<quint64>(probe.size());
    if (probe.startsWith("\xFF\xD8\xFF", 3))
        return judged("image/jpeg", isWholeJpeg(probe));
    if (probe.startsWith("\x89PNG\r\n\x1A\n", 8))
        return judged("image/png", isWholePng(probe));
    if (probe.startsWith("GIF87a", 6) || probe.startsWith("GIF89a", 6))
        return judged("image/gif",
                      probe.tail().right(1024).contains(';') &&
                          hasArea(littleEndian(probe.head(), 6, 2), littleEndian(probe.head(), 8, 2)));
    if (isBitmap(probe))
        return judged("image/bmp", littleEndian(probe.head(), 2, 4) <= size && bitmapHasArea(probe));
    if (probe.startsWith("II*\0", 4))
        return judged("image/tiff", littleEndian(probe.head(), 4, 4) + 2 <= size);
    if (probe.startsWith("MM\0*", 4))
        return judged("image/tiff", bigEndian(probe.head(), 4, 4) + 2 <= size);
    return {};
}

} // namespace taizhang::formats
