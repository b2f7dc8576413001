#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace taizhang::workflow {

/// 001-1-02、002-1-01 as a sentence names things: the first ten, then 等.
QString inShort(const QStringList &words);
/// 3、8、20 as a sentence names indicators: the first ten, then 等.
QString numbersInShort(const QList<int> &numbers);

/// 第1项至第9项 of the boxes and volumes that hold these, ascending: up to three are named, and of more it is
/// said how many they are where some in between are not there. Printed, and so always Chinese.
QString printedRange(const QList<int> &numbers);

} // namespace taizhang::workflow
