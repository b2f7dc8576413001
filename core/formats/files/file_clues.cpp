#include "core/formats/files/file_clues.h"

#include "core/domain/error.h"
#include "core/formats/files/text_file.h"
#include "core/formats/office/xml_part.h"
#include "core/formats/zip/zip_parts.h"

#include <QDateTime>
#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>

#include <libexif/exif-data.h>

#include <memory>

namespace taizhang::formats {

namespace {

constexpr qint64 pictureHead = 256 << 10; // EXIF stands in the first segment, which has at most 64 KiB
constexpr qint64 longestText = 1 << 20;
constexpr qint64 largestDocument = 50 << 20;
constexpr int pagesRead = 30;

QByteArray headOf(const QString &path, qint64 most)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

std::optional<QDate> validDate(const QDate &date)
{
    return date.isValid() && date.year() > 1970 ? std::optional(date) : std::nullopt;
}

std::optional<QDate> takenOn(const QByteArray &head)
{
    const std::unique_ptr<ExifData, decltype(&exif_data_unref)> data(
        exif_data_new_from_data(reinterpret_cast<const unsigned char *>(head.constData()),
                                static_cast<unsigned int>(head.size())),
        exif_data_unref);
    if (!data)
        return std::nullopt;
    const auto *entry = exif_content_get_entry(data->ifd[EXIF_IFD_EXIF], EXIF_TAG_DATE_TIME_ORIGINAL);
    if (entry == nullptr || entry->format != EXIF_FORMAT_ASCII)
        return std::nullopt;
    const QByteArray words(reinterpret_cast<const char *>(entry->data), static_cast<qsizetype>(entry->size));
    return validDate(QDate::fromString(QString::fromLatin1(words.left(10)), QStringLiteral("yyyy:MM:dd")));
}

FileClues ofPdf(const QString &path)
{
    FileClues clues;
    QPdfDocument document;
    if (document.load(path) != QPdfDocument::Error::None)
        return clues;
    clues.pages = document.pageCount();
    clues.written = validDate(
        document.metaData(QPdfDocument::MetaDataField::CreationDate).toDateTime().toLocalTime().date());
    for (int page = 0; page < qMin(clues.pages, pagesRead) && clues.text.size() < longestText; ++page)
        clues.text += document.getAllText(page).text() + QLatin1Char('\n');
    return clues;
}

std::optional<QDate> officeDate(const QString &path)
{
    if (QFile(path).size() > largestDocument)
        return std::nullopt;
    try {
        const ZipParts parts(path, headOf(path, largestDocument));
        if (!parts.contains("docProps/core.xml"))
            return std::nullopt;
        XmlPart core(path, "docProps/core.xml", parts.read("docProps/core.xml"));
        while (core.nextElement())
            if (core.is(QLatin1String("created")))
                return validDate(QDateTime::fromString(core.text(), Qt::ISODate).toLocalTime().date());
    } catch (const domain::Error &) {
        // What is wrong with the file is said where it is shown; it merely has no clues.
    }
    return std::nullopt;
}

} // namespace

FileClues readFileClues(const QString &path, const QString &mediaType)
{
    FileClues clues;
    if (mediaType == QStringLiteral("application/pdf"))
        return ofPdf(path);
    if (mediaType.startsWith(QStringLiteral("image/")))
        clues.taken = takenOn(headOf(path, pictureHead));
    else if (mediaType.contains(QStringLiteral("openxmlformats")))
        clues.written = officeDate(path);
    else if (mediaType.startsWith(QStringLiteral("text/")))
        clues.text = decodeText(headOf(path, longestText)).value_or(QString());
    return clues;
}

} // namespace taizhang::formats
