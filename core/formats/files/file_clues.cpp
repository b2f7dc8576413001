#include "core/formats/files/file_clues.h"

#include "core/domain/error.h"
#include "core/formats/files/text_file.h"
#include "core/formats/office/document_parts.h"
#include "core/formats/office/xml_part.h"
#include "core/formats/pdf/page_tree.h"
#include "core/formats/zip/zip_parts.h"

#include <QDateTime>
#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>

#include <libexif/exif-data.h>

#include <memory>

namespace taizhang::formats {

namespace {

constexpr qint64 pictureHead = 256 << 10; // EXIF stands in the first segment, which has at most 64 KiB
constexpr qsizetype pageHead = 16 << 10;  // where a program that saves a page says when
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

/// 2024:05:31 10:20:30; empty where it does not say.
QString takenWords(const QByteArray &head)
{
    const std::unique_ptr<ExifData, decltype(&exif_data_unref)> data(
        exif_data_new_from_data(reinterpret_cast<const unsigned char *>(head.constData()),
                                static_cast<unsigned int>(head.size())),
        exif_data_unref);
    if (!data)
        return {};
    const auto *entry = exif_content_get_entry(data->ifd[EXIF_IFD_EXIF], EXIF_TAG_DATE_TIME_ORIGINAL);
    if (entry == nullptr || entry->format != EXIF_FORMAT_ASCII)
        return {};
    const QByteArray words(reinterpret_cast<const char *>(entry->data), static_cast<qsizetype>(entry->size));
    return QString::fromLatin1(words.left(19));
}

/// As programs write it that save a page: SingleFile's comment (saved date: Fri May 31 2024 10:20:30
/// GMT+0800), and the head of an MHT (Date: Fri, 31 May 2024 10:20:30 +0800).
QDateTime savedAt(const QString &head)
{
    static const QRegularExpression comment(QStringLiteral(
        R"(saved date:\s*\w{3}\s+(\w{3})\s+(\d{1,2})\s+(\d{4})\s+([\d:]{8})\s+GMT([+-]\d{4}))"));
    static const QRegularExpression header(
        QStringLiteral(R"((?:^|\n)Date:\s*(?:\w{3},\s*)?(\d{1,2}\s+\w{3}\s+\d{4}\s+[\d:]{8}\s+[+-]\d{4}))"));
    auto words = head.section(QStringLiteral("\n\n"), 0, 0).contains(QLatin1String("MIME-Version:"))
                     ? header.match(head).captured(1)
                     : QString();
    if (const auto match = comment.match(head); match.hasMatch())
        words = QStringLiteral("%1 %2 %3 %4 %5")
                    .arg(match.captured(2), match.captured(1), match.captured(3), match.captured(4),
                         match.captured(5));
    return QDateTime::fromString(words.simplified(), Qt::RFC2822Date).toLocalTime();
}

FileClues ofPdf(const QString &path)
{
    FileClues clues;
    QPdfDocument document;
    if (hasLoopedPageTree(path) || document.load(path) != QPdfDocument::Error::None)
        return clues;
    clues.pages = document.pageCount();
    clues.made = document.metaData(QPdfDocument::MetaDataField::CreationDate).toDateTime().toLocalTime();
    clues.written = validDate(clues.made.date());
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
    if (mediaType.startsWith(QStringLiteral("image/"))) {
        const auto words = takenWords(headOf(path, pictureHead));
        clues.taken = validDate(QDate::fromString(words.left(10), QStringLiteral("yyyy:MM:dd")));
        clues.made = QDateTime::fromString(words, QStringLiteral("yyyy:MM:dd HH:mm:ss"));
    } else if (mediaType.contains(QStringLiteral("openxmlformats")))
        clues.written = officeDate(path);
    else if (mediaType.startsWith(QStringLiteral("text/"))) {
        clues.text = decodeText(headOf(path, longestText)).value_or(QString());
        clues.made = savedAt(clues.text.left(pageHead).remove(u'\r'));
    } else if (isMailType(mediaType))
        clues.made = savedAt(QString::fromLatin1(headOf(path, pageHead)).remove(u'\r'));
    return clues;
}

} // namespace taizhang::formats
