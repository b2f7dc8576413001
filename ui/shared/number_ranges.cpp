#include "ui/shared/number_ranges.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace taizhang::ui {

std::optional<QList<int>> parseNumbers(const QString &text, int most)
{
    static const QRegularExpression separators(QStringLiteral("[,，、;；\\s]+"));
    static const QRegularExpression range(QStringLiteral("^(\\d{1,4})(?:[-－—~～至](\\d{1,4}))?$"));
    QSet<int> numbers;
    for (const auto &word :
         text.normalized(QString::NormalizationForm_KC).split(separators, Qt::SkipEmptyParts)) {
        const auto match = range.match(word);
        if (!match.hasMatch())
            return std::nullopt;
        const auto from = match.captured(1).toInt();
        const auto to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
        if (from < 1 || to < from || to > most)
            return std::nullopt;
        for (int number = from; number <= to; ++number)
            numbers.insert(number);
    }
    auto sorted = numbers.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace taizhang::ui
