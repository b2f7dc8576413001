#include "core/report/sheets/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace taizhang::report {

namespace {

using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Code encoded(const QString &text)
{
    const auto bytes = text.toUtf8();
    return {QRcode_encodeData(static_cast<int>(bytes.size()),
                              reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M),
            QRcode_free};
}

bool isBlack(const Code &code, int row, int column)
{
    return (code->data[row * code->width + column] & 1) != 0;
}

} // namespace

QPainterPath qrCode(const QString &text, qreal side)
{
    const auto code = encoded(text);
    QPainterPath path;
    if (!code)
        return path;
    const int width = code->width;
    const auto module = side / width;
    for (int row = 0; row < width; ++row)
        // Modules side by side are one bar, so that no hairline shows between them.
        for (int column = 0; column < width;) {
            const int begin = column;
            while (column < width && isBlack(code, row, column))
                ++column;
            if (column > begin)
                path.addRect(begin * module, row * module, (column - begin) * module, module);
            else
                ++column;
        }
    return path;
}

QImage qrPicture(const QString &text)
{
    constexpr int quiet = 4, dots = 8;
    const auto code = encoded(text);
    if (!code)
        return {};
    const int side = code->width + 2 * quiet;
    QImage modules(side, side, QImage::Format_Mono);
    modules.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    modules.fill(0);
    for (int row = 0; row < code->width; ++row)
        for (int column = 0; column < code->width; ++column)
            if (isBlack(code, row, column))
                modules.setPixel(column + quiet, row + quiet, 1);
    return modules.scaled(side * dots, side * dots);
}

} // namespace taizhang::report
