#include "core/workflow/number_words.h"

#include "core/workflow/tr.h"

#include <QStringList>

namespace taizhang::workflow {

QString numbersInShort(const QList<int> &numbers)
{
    constexpr qsizetype shown = 10;
    QStringList words;
    for (const auto number : numbers.mid(0, shown))
        words << QString::number(number);
    return words.join(QStringLiteral("、")) + (numbers.size() > shown ? tr("等") : QString());
}

} // namespace taizhang::workflow
