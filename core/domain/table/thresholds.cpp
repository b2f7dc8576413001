#include "core/domain/table/thresholds.h"

#include "core/domain/table/hints.h"

#include <QRegularExpression>

#include <optional>

namespace taizhang::domain {

namespace {

bool endsClause(QChar c)
{
    return QStringView(u"，。；：、,;\n").contains(c);
}

QString clauseAround(const QString &text, qsizetype begin, qsizetype end)
{
    while (begin > 0 && !endsClause(text.at(begin - 1)))
        --begin;
    while (end < text.size() && !endsClause(text.at(end)))
        ++end;
    return text.sliced(begin, end - begin).simplified();
}

std::optional<double> percentOf(const QString &text)
{
    static const QRegularExpression percent(QStringLiteral("([0-9]+(?:\\.[0-9]+)?)\\s*[%％]"));
    const auto match = percent.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

} // namespace

QList<Threshold> thresholdsOf(const QString &indicatorText)
{
    QList<Threshold> thresholds;
    for (const auto &hint : findHints(indicatorText, HintPlace::Indicator))
        if (hint.kind == HintKind::Threshold)
            thresholds << Threshold{indicatorText.sliced(hint.begin, hint.end - hint.begin),
                                    clauseAround(indicatorText, hint.begin, hint.end), hint.begin};
    return thresholds;
}

bool isBelow(const QString &value, const QString &threshold)
{
    const auto reached = percentOf(value);
    const auto asked = percentOf(threshold);
    return reached && asked && *reached < *asked;
}

} // namespace taizhang::domain
