#pragma once

#include "core/domain/file_names.h"

#include <QDir>

namespace taizhang::ui {

/// A folder of that name in a place, numbered where there is one: what is written never mixes with another.
inline QString freeFolder(const QString &place, const QString &name)
{
    QSet<QString> used;
    for (const auto &entry : QDir(place).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        used.insert(domain::fileNameKey(entry));
    return QDir(place).filePath(domain::uniqueFileName(name, used));
}

} // namespace taizhang::ui
