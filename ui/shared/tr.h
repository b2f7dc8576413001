#pragma once

#include <QCoreApplication>

namespace taizhang::ui {

/// For the words of free functions; a QObject has a tr() of its own.
inline QString tr(const char *text)
{
    return QCoreApplication::translate("ui", text);
}

} // namespace taizhang::ui
