#pragma once

#include <QCoreApplication>

namespace taizhang::exchange {

/// The words of this layer in the language of the program; the source is Chinese.
inline QString tr(const char *text)
{
    return QCoreApplication::translate("exchange", text);
}

} // namespace taizhang::exchange
