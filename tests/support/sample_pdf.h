#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QSizeF>

namespace taizhang::test {

/// A small PDF as some other program would write it: so many pages that say `words 1`, `words 2`, …
struct SamplePdf
{
    int pages = 1;
    QSizeF size{595, 842}; ///< in pt
    int rotate = 0;
    QByteArray words = "page";
    QByteArray pageEntries = {}; ///< more of each page's dictionary
    QByteArray catalogueEntries = {};
    QList<QByteArray> objects = {}; ///< from number 1000 on; then at most 400 pages
    QByteArray before = {};         ///< operators before the words of each page
    QByteArray resources = {};      ///< more of each page's

    QByteArray bytes() const
    {
        QByteArray file = "%PDF-1.5\n", kids;
        QList<std::pair<int, qsizetype>> offsets;
        const auto put = [&](int number, const QByteArray &body) {
            offsets.append({number, file.size()});
            file += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
        };
        for (int i = 0; i < pages; ++i)
            kids += QByteArray::number(10 + 2 * i) + " 0 R ";
        const auto box =
            "[0 0 " + QByteArray::number(size.width()) + ' ' + QByteArray::number(size.height()) + ']';
        put(1, "<</Type/Catalog/Pages 2 0 R" + catalogueEntries + ">>");
        put(2, "<</Type/Pages/Count " + QByteArray::number(pages) + "/Kids[" + kids + "]>>");
        put(3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        for (int i = 0; i < pages; ++i) {
            const auto content = before + (before.isEmpty() ? "" : " ") + "BT /F1 12 Tf 10 " +
                                 QByteArray::number(size.height() / 2) + " Td (" + words + ' ' +
                                 QByteArray::number(i + 1) + ") Tj ET";
            put(10 + 2 * i, "<</Type/Page/Parent 2 0 R/MediaBox" + box + "/Rotate " +
                                QByteArray::number(rotate) + "/Resources<</Font<</F1 3 0 R>>" + resources +
                                ">>/Contents " + QByteArray::number(11 + 2 * i) + " 0 R" + pageEntries +
                                ">>");
            put(11 + 2 * i,
                "<</Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content + "\nendstream");
        }
        for (int i = 0; i < objects.size(); ++i)
            put(1000 + i, objects[i]);
        const auto table = file.size();
        file += "xref\n0 1\n0000000000 65535 f \n";
        for (const auto &[number, offset] : offsets)
            file += QByteArray::number(number) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') +
                    " 00000 n \n";
        return file + "trailer\n<</Size " + QByteArray::number(offsets.last().first + 1) +
               "/Root 1 0 R>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    }
};

/// A JPEG whose upper left quarter is black, to be turned as EXIF says (1 to 8).
inline QByteArray sampleJpeg(int orientation, const QSize &size = {800, 400})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < size.height() / 2; ++y)
        for (int x = 0; x < size.width() / 2; ++x)
            image.setPixel(x, y, qRgb(0, 0, 0));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 90);
    const auto exif = QByteArray("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24) +
                      char(orientation) + QByteArray(7, '\0');
    auto bytes = buffer.data();
    bytes.insert(2, QByteArray("\xff\xe1\0", 3) + char(exif.size() + 2) + exif);
    return bytes;
}

} // namespace taizhang::test
