#pragma once

#include <QCoreApplication>

namespace taizhang::web {

/// The words of this layer in the language of the program; the source is Chinese.
inline QString tr(const char *text)
{
    return QCoreApplication::translate("web", text);
}

} // namespace taizhang::web
