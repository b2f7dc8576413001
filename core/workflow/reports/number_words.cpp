#include "core/workflow/reports/number_words.h"

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

QString printedRange(const QList<int> &numbers)
{
    QStringList words;
    for (const auto number : numbers)
        words << QStringLiteral("第%1项").arg(number);
    if (words.size() <= 3)
        return words.join(QStringLiteral("、"));
    const auto range = QStringLiteral("%1至%2").arg(words.first(), words.last());
    const bool whole = numbers.last() - numbers.first() + 1 == numbers.size();
    return whole ? range : range + QStringLiteral("（共%1项）").arg(numbers.size());
}

} // namespace taizhang::workflow
