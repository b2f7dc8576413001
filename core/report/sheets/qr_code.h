#pragma once

#include <QPainterPath>
#include <QString>

namespace taizhang::report {

/// The QR code (ISO/IEC 18004, error correction M) of a text as black modules within `side` × `side` dots,
/// the quiet zone of four modules not included. Empty when the text is longer than a code holds.
QPainterPath qrCode(const QString &text, qreal side);

} // namespace taizhang::report
