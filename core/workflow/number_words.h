#pragma once

#include <QList>
#include <QString>

namespace taizhang::workflow {

/// 3、8、20 as a sentence names indicators: the first ten, then 等.
QString numbersInShort(const QList<int> &numbers);

} // namespace taizhang::workflow
