#include "core/formats/pictures/tiff_pages.h"

#include <QFile>
#include <QTransform>
#include <QtEndian>

#include <mutex>
#include <tiffio.h>

namespace taizhang::formats {

namespace {

constexpr int mostPages = 10'000; // a chain of pages that leads back to itself has no end

/// Its words would go to standard error.
void silence()
{
    static std::once_flag done;
    std::call_once(done, [] {
        TIFFSetErrorHandler(nullptr);
        TIFFSetWarningHandler(nullptr);
    });
}

} // namespace

class TiffPages::File
{
public:
    explicit File(const QString &path) : m_tiff(TIFFOpen(QFile::encodeName(path).constData(), "r")) {}
    ~File()
    {
        if (m_tiff)
            TIFFClose(m_tiff);
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    TIFF *tiff() const { return m_tiff; }

private:
    TIFF *m_tiff;
};

TiffPages::TiffPages(const QString &path)
{
    silence();
    m_file = std::make_unique<File>(path);
    if (m_file->tiff())
        do
            ++m_count;
        while (m_count < mostPages && TIFFReadDirectory(m_file->tiff()));
    if (m_count == 0)
        m_trouble = Trouble::Damaged;
}

TiffPages::~TiffPages() = default;

bool TiffPages::isTiff(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto head = file.read(4);
    return head == QByteArray("II*\0", 4) || head == QByteArray("MM\0*", 4);
}

QSize TiffPages::size(int page)
{
    auto *tiff = m_file->tiff();
    uint32_t width = 0, height = 0;
    if (!tiff || !TIFFSetDirectory(tiff, tdir_t(page)) || !TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &width) ||
        !TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &height) || width > INT_MAX || height > INT_MAX)
        return {};
    return {int(width), int(height)};
}

namespace {

/// As it is to be seen (TIFF 6.0, Orientation, which EXIF took over).
QImage upright(const QImage &image, int orientation)
{
    const bool mirrored = orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7;
    const auto quarters = orientation == 3 || orientation == 4   ? 2
                          : orientation == 6 || orientation == 7 ? 1
                          : orientation == 5 || orientation == 8 ? 3
                                                                 : 0;
    const auto straight = mirrored ? image.mirrored(true, false) : image;
    return quarters == 0 ? straight : straight.transformed(QTransform().rotate(90 * quarters));
}

} // namespace

QImage TiffPages::read(int page, qint64 largest)
{
    const auto stored = size(page);
    uint16_t packing = COMPRESSION_NONE;
    if (m_file->tiff())
        TIFFGetField(m_file->tiff(), TIFFTAG_COMPRESSION, &packing);
    m_trouble = TIFFIsCODECConfigured(packing) ? Trouble::Damaged : Trouble::Unknown;
    if (stored.isEmpty())
        return {};
    if (qint64(stored.width()) * stored.height() * 4 > largest) {
        m_trouble = Trouble::TooLarge;
        return {};
    }
    auto *tiff = m_file->tiff();
    char why[1024] = {};
    if (!TIFFRGBAImageOK(tiff, why)) {
        m_trouble = Trouble::Unknown;
        return {};
    }
    QImage image(stored, QImage::Format_RGBA8888);
    if (image.isNull() || image.bytesPerLine() != qsizetype(stored.width()) * 4)
        return {};
    uint16_t orientation = ORIENTATION_TOPLEFT;
    TIFFGetFieldDefaulted(tiff, TIFFTAG_ORIENTATION, &orientation);
    TIFFSetField(tiff, TIFFTAG_ORIENTATION,
                 ORIENTATION_TOPLEFT); // in memory: libtiff turns some of them only
    // Its words are ABGR from the highest byte on, so RGBA in memory where the lowest byte comes first.
    auto *raster = reinterpret_cast<uint32_t *>(image.bits());
    if (!TIFFReadRGBAImageOriented(tiff, uint32_t(stored.width()), uint32_t(stored.height()), raster,
                                   ORIENTATION_TOPLEFT, 1))
        return {};
    if constexpr (Q_BYTE_ORDER == Q_BIG_ENDIAN)
        for (qsizetype i = 0; i < qsizetype(stored.width()) * stored.height(); ++i)
            raster[i] = qbswap(raster[i]);
    m_trouble = Trouble::None;
    return upright(image, orientation);
}

} // namespace taizhang::formats
