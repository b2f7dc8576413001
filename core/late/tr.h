#pragma once

#include <QCoreApplication>

namespace taizhang::late {

/// The words of this layer in the language of the program; the source is Chinese.
inline QString tr(const char *text)
{
    return QCoreApplication::translate("late", text);
}

} // namespace taizhang::late
