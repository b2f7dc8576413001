#include "core/workflow/reports/number_words.h"

#include "core/workflow/tr.h"

namespace taizhang::workflow {

QString inShort(const QStringList &words)
{
    constexpr qsizetype shown = 10;
    return words.mid(0, shown).join(QStringLiteral("、")) + (words.size() > shown ? tr("等") : QString());
}

QString numbersInShort(const QList<int> &numbers)
{
    QStringList words;
    for (const auto number : numbers)
        words << QString::number(number);
    return inShort(words);
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
