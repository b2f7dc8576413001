#include "core/report/sheets/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace taizhang::report {

QPainterPath qrCode(const QString &text, qreal side)
{
    const auto bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()),
                          reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M),
        QRcode_free);
    QPainterPath path;
    if (!code)
        return path;
    const int width = code->width;
    const auto module = side / width;
    for (int row = 0; row < width; ++row)
        // Modules side by side are one bar, so that no hairline shows between them.
        for (int column = 0; column < width;) {
            const int begin = column;
            while (column < width && (code->data[row * width + column] & 1) != 0)
                ++column;
            if (column > begin)
                path.addRect(begin * module, row * module, (column - begin) * module, module);
            else
                ++column;
        }
    return path;
}

} // namespace taizhang::report
