#pragma once

#include <QImage>
#include <QPainterPath>
#include <QString>

namespace taizhang::report {

/// The QR code (ISO/IEC 18004, error correction M) of a text as black modules within `side` × `side` dots,
/// the quiet zone of four modules not included. Empty when the text is longer than a code holds.
QPainterPath qrCode(const QString &text, qreal side);

/// The same code as a picture in black and white, 8 dots a module, with the quiet zone around it. Null when
/// the text is longer than a code holds.
QImage qrPicture(const QString &text);

} // namespace taizhang::report
