#pragma once

#include <QCoreApplication>

namespace taizhang::hashing {

/// The words of this layer in the language of the program; the source is Chinese.
inline QString tr(const char *text)
{
    return QCoreApplication::translate("hashing", text);
}

} // namespace taizhang::hashing
