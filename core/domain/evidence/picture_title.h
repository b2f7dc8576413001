#pragma once

#include <QString>
#include <QStringList>

namespace taizhang::domain {

/// What a pasted picture is called in lists and on paper until somebody says better: the first words of the
/// material, 截图, and the next number that none of `titles` has: 行政执法决定目录 截图1.
QString pictureTitle(const QString &material, const QStringList &titles);

} // namespace taizhang::domain
