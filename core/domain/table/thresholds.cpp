#include "core/domain/table/thresholds.h"

#include "core/domain/evidence/secrecy.h"
#include "core/domain/file_names.h"
#include "core/domain/table/hints.h"
#include "core/domain/tr.h"

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
    static const QRegularExpression percent(QStringLiteral("(^\\s*[-−])?\\s*([0-9]+(?:\\.[0-9]+)?)\\s*%"));
    const auto match = percent.match(text.normalized(QString::NormalizationForm_KC));
    if (match.hasMatch() && match.hasCaptured(1))
        return -match.captured(2).toDouble();
    return match.hasMatch() ? std::optional(match.captured(2).toDouble()) : std::nullopt;
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

QStringList adviceOnFigure(const QString &value, const QString &source, const QString &threshold)
{
    QStringList advice;
    const auto reached = percentOf(value);
    const auto shown = shownName(value);
    if (percentOf(threshold) && !value.trimmed().isEmpty()) {
        if (!reached)
            advice << tr("请核对：要求的是百分比（%1），“%2”里没有写百分数。").arg(threshold, shown);
        else if (*reached < 0)
            advice << tr("请核对：“%1”是负数。").arg(shown);
        else if (*reached > 100)
            advice << tr("请核对：“%1”超过100%。").arg(shown);
        else if (isBelow(value, threshold))
            advice << tr("请核对：“%1”低于要求的%2。").arg(shown, threshold);
    }
    return advice + secretWordsRemarks(tr("主要数据"), value + QLatin1Char('\n') + source);
}

} // namespace taizhang::domain
