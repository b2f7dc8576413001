#pragma once

#include "core/domain/file_names.h"

#include <QDir>

namespace taizhang::ui {

/// A folder of its own within `place` that is not there yet, so that one export never mixes with another.
inline QString freeFolder(const QString &place, const QString &name)
{
    QSet<QString> used;
    for (const auto &entry : QDir(place).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        used.insert(domain::fileNameKey(entry));
    return QDir(place).filePath(domain::uniqueFileName(name, used));
}

} // namespace taizhang::ui
