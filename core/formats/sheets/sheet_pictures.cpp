#include "core/formats/sheets/sheet_pictures.h"

#include "core/domain/error.h"
#include "core/formats/tr.h"

#include <QBuffer>
#include <QMap>

#include <xlsxwriter.h>

#include <cmath>

namespace taizhang::formats {

namespace {

constexpr double pointsOfMillimetre = 72 / 25.4;
constexpr double pixelsOfMillimetre = 96 / 25.4;
constexpr double highestRow = 409; // pt, of the format
constexpr double linePitch = 15;   // pt, of 11 pt with its leading
constexpr double air = 6;          // pt, above and below together

double heightOf(const CellPicture &picture)
{
    return picture.width * picture.image.height() / qMax(1, picture.image.width());
}

/// The same bytes for the same picture; its size is told by its resolution.
QByteArray pngOf(const CellPicture &picture)
{
    auto image = picture.image;
    const int dotsPerMetre = qRound(image.width() / (picture.width / 1000));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        throw domain::Error(tr("表格里的图片“%1”没有做成，没有写出任何文件。").arg(picture.description));
    return png;
}

double digitsOf(const QString &text)
{
    double digits = 0;
    for (const auto character : text)
        digits += character.unicode() < 0x1100 ? 1 : 2;
    return digits;
}

/// So that the longest text of the row is seen whole, broken at the width of its column: a row whose height
/// is given is not made higher by the spreadsheet.
double textHeight(const Sheet &sheet, const QStringList &row)
{
    double lines = 1;
    for (qsizetype column = 0; column < row.size(); ++column) {
        const auto width = qMax(1.0, sheet.columns.value(column).width - 1);
        double those = 0;
        for (const auto &paragraph : row[column].split(u'\n'))
            those += qMax(1.0, std::ceil(digitsOf(paragraph) / width));
        lines = qMax(lines, those);
    }
    return lines * linePitch;
}

double columnPixels(double width)
{
    return width * 7 + 5; // of Calibri 11, by which the format measures
}

} // namespace

void placePictures(lxw_worksheet *worksheet, const Sheet &sheet, quint32 firstRow, QSet<QByteArray> &pngs)
{
    QMap<qsizetype, double> heights; // pt
    for (const auto &picture : sheet.pictures) {
        auto &height = heights[picture.row];
        height = qMax(height, heightOf(picture) * pointsOfMillimetre);
    }
    for (auto height = heights.begin(); height != heights.end(); ++height) {
        *height = qMin(highestRow, qMax(*height, textHeight(sheet, sheet.rows.value(height.key()))) + air);
        worksheet_set_row(worksheet, firstRow + lxw_row_t(height.key()), *height, nullptr);
    }
    for (const auto &picture : sheet.pictures) {
        const auto png = pngOf(picture);
        const auto description = picture.description.toUtf8();
        const auto room = columnPixels(sheet.columns.value(picture.column).width);
        lxw_image_options options{};
        options.x_offset = qMax(0, qRound((room - picture.width * pixelsOfMillimetre) / 2));
        options.y_offset = qMax(0, qRound((heights[picture.row] / pointsOfMillimetre - heightOf(picture)) /
                                          2 * pixelsOfMillimetre));
        options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
        options.description = const_cast<char *>(description.constData()); // copied
        const auto error = worksheet_insert_image_buffer_opt(
            worksheet, firstRow + lxw_row_t(picture.row), lxw_col_t(picture.column),
            reinterpret_cast<const unsigned char *>(png.constData()), size_t(png.size()), &options);
        if (error != LXW_NO_ERROR)
            throw domain::Error(tr("表格里的图片“%1”没有做成，没有写出任何文件。").arg(picture.description),
                                QString::fromUtf8(lxw_strerror(error)));
        pngs << png;
    }
}

} // namespace taizhang::formats
