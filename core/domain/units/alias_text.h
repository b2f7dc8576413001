#pragma once

#include <QStringList>

namespace taizhang::domain {

/// Aliases as they are shown and typed in one line: 区教体局、区教委.
QString aliasText(const QStringList &aliases);
/// The aliases in a line that was typed or a cell that was read, parted by 、 or another mark that no name
/// has, by / or by line breaks.
QStringList aliasesIn(const QString &text);

} // namespace taizhang::domain
