#include "core/formats/pdf/pdf_picture.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/pdf/picture_pdf.h"
#include "core/formats/pdf/stream_packer.h"
#include "core/formats/pictures/tiff_pages.h"
#include "core/formats/tr.h"
#include "core/platform/file_error.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QUuid>

#include <optional>

namespace taizhang::formats {

namespace {

constexpr QSize finest(2480, 3508); // 300 dpi on A4

domain::Error unreadable(const QString &name, const QString &detail)
{
    return domain::Error(tr("图片“%1”无法读取，其他内容不受影响：请换成 PDF 或重新扫描后再放入。")
                             .arg(domain::shownName(name)),
                         detail);
}

/// The frame header of a JPEG (ITU-T T.81 B.2.2) and whether Adobe's marker stands before it.
struct JpegHead
{
    QSize size;
    int components = 0;
    bool adobe = false;
};

std::optional<JpegHead> jpegHead(QIODevice &file)
{
    JpegHead head;
    if (file.read(2) != QByteArray("\xff\xd8"))
        return std::nullopt;
    for (;;) {
        char byte = 0;
        if (!file.getChar(&byte) || byte != char(0xff))
            return std::nullopt;
        while (byte == char(0xff))
            if (!file.getChar(&byte))
                return std::nullopt;
        const auto marker = quint8(byte);
        const auto two = file.read(2);
        if (two.size() != 2 || marker == 0xda || marker == 0xd9)
            return std::nullopt;
        const auto length = (quint8(two[0]) << 8 | quint8(two[1])) - 2;
        if (length < 0)
            return std::nullopt;
        const bool isFrame =
            marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        const auto segment = file.read(length);
        if (segment.size() != length)
            return std::nullopt;
        if (marker == 0xee && segment.startsWith("Adobe"))
            head.adobe = true;
        if (!isFrame)
            continue;
        if (length < 6 || segment[0] != 8) // PDF takes eight bits a sample
            return std::nullopt;
        head.size =
            QSize(quint8(segment[3]) << 8 | quint8(segment[4]), quint8(segment[1]) << 8 | quint8(segment[2]));
        head.components = quint8(segment[5]);
        const bool known = head.components == 1 || head.components == 3 || head.components == 4;
        return known && !head.size.isEmpty() ? std::optional(head) : std::nullopt;
    }
}

std::optional<PdfPicture> asJpeg(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto head = jpegHead(file);
    if (!head)
        return std::nullopt;
    QImageReader reader(path, "jpeg");
    PdfPicture picture;
    picture.path = path;
    picture.filter = "DCTDecode";
    picture.size = head->size;
    picture.components = head->components;
    picture.inverted = head->adobe && head->components == 4;
    picture.turned = reader.transformation();
    return picture;
}

QByteArray pixelsOf(const QImage &image)
{
    QByteArray pixels;
    const auto bytesPerLine =
        qsizetype(image.width()) * (image.format() == QImage::Format_Grayscale8 ? 1 : 3);
    pixels.reserve(bytesPerLine * image.height());
    for (int y = 0; y < image.height(); ++y)
        pixels.append(reinterpret_cast<const char *>(image.constScanLine(y)), bytesPerLine);
    return pixels;
}

/// On white, in grey where it has no colour.
QImage flat(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(image.isGrayscale() ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    QImage sheet(image.size(), QImage::Format_RGB888);
    sheet.fill(Qt::white);
    QPainter(&sheet).drawImage(0, 0, image);
    return sheet;
}

PdfPicture packed(QImage image, const QString &scratch)
{
    const auto most = image.width() > image.height() ? finest.transposed() : finest;
    if (image.width() > most.width() || image.height() > most.height())
        image = image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image = flat(image);
    PdfPicture picture;
    picture.path =
        QDir(scratch).filePath(QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".pixels"));
    picture.filter = "FlateDecode";
    picture.size = image.size();
    picture.components = image.format() == QImage::Format_Grayscale8 ? 1 : 3;
    QFile file(picture.path);
    const auto bytes = StreamPacker().packed(pixelsOf(image));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        throw platform::FileError(tr("临时文件夹写不下，没有写出任何文件：请检查剩余空间后重试。"),
                                  file.errorString(), platform::FileTrouble::NoSpace);
    return picture;
}

PreparedPictures prepareTiff(const QString &path, const QString &name, const QString &scratch)
{
    TiffPages pages(path);
    PreparedPictures prepared;
    for (int page = 0; page < pages.count(); ++page) {
        const auto image = pages.read(page, largestPicture);
        switch (pages.trouble()) {
        case TiffPages::Trouble::None:
            prepared.pictures << packed(image, scratch);
            break;
        case TiffPages::Trouble::TooLarge:
            return {{}, tooLargeWords(pages.size(page))};
        case TiffPages::Trouble::Unknown:
            return {{}, QStringLiteral("这种 TIFF 不能打印，请另存为 JPG 或 PDF")};
        case TiffPages::Trouble::Damaged:
            throw unreadable(name, QStringLiteral("page %1").arg(page));
        }
    }
    if (prepared.pictures.isEmpty())
        throw unreadable(name, QStringLiteral("no pages"));
    return prepared;
}

} // namespace

PreparedPictures preparePictures(const QString &path, const QString &name, const QString &scratch)
{
    if (const auto jpeg = asJpeg(path))
        return {{*jpeg}, {}};
    if (TiffPages::isTiff(path))
        return prepareTiff(path, name, scratch);
    allowScans();
    if (const auto why = pictureTrouble(path); !why.isEmpty())
        return {{}, why};
    try {
        return {{packed(readScan(path), scratch)}, {}};
    } catch (const platform::FileError &) {
        throw;
    } catch (const domain::Error &error) {
        throw unreadable(name, error.detail());
    }
}

} // namespace taizhang::formats
