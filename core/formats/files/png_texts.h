#pragma once

#include <QByteArray>
#include <QStringList>

namespace taizhang::formats {

struct PngTexts
{
    QStringList texts;
    bool all = true; ///< false where some could not be unpacked, or there were too many
};

/// What a PNG says of itself: its title, its description (PNG 11.3.4, tEXt, zTXt and iTXt).
PngTexts pngTexts(const QByteArray &png);

} // namespace taizhang::formats
