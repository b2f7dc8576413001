#include "core/domain/tasks/years.h"

#include <QRegularExpression>

namespace taizhang::domain {

namespace {

constexpr int mostYears = 10; // 2022-2099 is a slip

}

std::optional<QStringList> parseYears(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[、，,；;\\s年]+"));
    static const QRegularExpression span(QStringLiteral("^(\\d{4})(?:[-—–~～至](\\d{4}))?$"));
    QStringList years;
    for (const auto &part :
         text.normalized(QString::NormalizationForm_KC).split(separators, Qt::SkipEmptyParts)) {
        const auto match = span.match(part);
        const int first = match.captured(1).toInt();
        const int last = match.hasCaptured(2) ? match.captured(2).toInt() : first;
        if (!match.hasMatch() || first < 1990 || last > 2099 || last < first || last - first >= mostYears)
            return std::nullopt;
        for (int year = first; year <= last; ++year)
            if (const auto word = QString::number(year); years.contains(word))
                return std::nullopt;
            else
                years << word;
    }
    if (years.size() > mostYears)
        return std::nullopt;
    return years;
}

} // namespace taizhang::domain
