#include "core/domain/evidence/piece_advice.h"

#include "core/domain/dates.h"
#include "core/domain/evidence/content_kind.h"
#include "core/domain/table/hints.h"
#include "core/domain/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang::domain {

namespace {

TimeWindow years(int first, int last)
{
    return {QDate(first, 1, 1), QDate(last, 12, 31)};
}

std::optional<TimeWindow> windowOf(const QString &words, QDate today)
{
    static const QRegularExpression since(QStringLiteral("^(20\\d\\d)年?(?:(\\d{1,2})月)?(?:以来|至今|起)"));
    static const QRegularExpression lastYears(QStringLiteral("^近(\\d|[一二两三四五])年"));
    static const QRegularExpression year(QStringLiteral("20\\d\\d"));
    if (const auto match = since.match(words); match.hasMatch())
        return TimeWindow{
            QDate(match.captured(1).toInt(), match.hasCaptured(2) ? match.captured(2).toInt() : 1, 1),
            std::nullopt};
    if (const auto match = lastYears.match(words); match.hasMatch()) {
        const auto figure = match.captured(1);
        const auto chinese = QStringLiteral("零一二三四五").indexOf(figure);
        const auto count = figure == QStringLiteral("两") ? 2
                           : chinese > 0                  ? static_cast<int>(chinese)
                                                          : figure.toInt();
        return TimeWindow{QDate(today.year() - count, 1, 1), std::nullopt};
    }
    if (words.startsWith(QStringLiteral("上年度")) || words.startsWith(QStringLiteral("上一年度")))
        return years(today.year() - 1, today.year() - 1);
    QList<int> named;
    for (auto matches = year.globalMatch(words); matches.hasNext();)
        named << matches.next().captured().toInt();
    if (named.isEmpty())
        return std::nullopt;
    const auto [first, last] = std::minmax_element(named.cbegin(), named.cend());
    return years(*first, *last);
}

QString windowWords(const QString &materialText)
{
    for (const auto &hint : findHints(materialText))
        if (hint.kind == HintKind::Period)
            return hint.value;
    return {};
}

struct AskedForm
{
    const char *words;
    bool (*met)(const PieceFacts &);
};

bool isPicture(const PieceFacts &piece)
{
    // A document may well hold the pictures.
    return piece.kind == QStringLiteral("scan") || mayHoldPictures(piece.mediaType);
}

bool isAddress(const PieceFacts &piece)
{
    return piece.kind == QStringLiteral("url");
}

constexpr AskedForm askedForms[]{
    {"网址", isAddress}, {"截图", isPicture}, {"照片", isPicture}, {"图片", isPicture}};

} // namespace

std::optional<TimeWindow> windowAsked(const QString &materialText, QDate today)
{
    std::optional<TimeWindow> window;
    for (const auto &hint : findHints(materialText)) {
        if (hint.kind != HintKind::Period)
            continue;
        const auto more = windowOf(hint.value, today);
        if (!more)
            continue;
        if (window && *window != *more)
            return std::nullopt; // 2022年以来 and 上年度: which piece answers which is not known
        window = more;
    }
    return window;
}

QStringList adviceOnPiece(const QString &materialText, const PieceFacts &piece, QDate today)
{
    if (!piece.ownDate)
        return {};
    if (*piece.ownDate > today)
        return {tr("请核对：材料日期%1在今天之后。").arg(dateText(*piece.ownDate))};
    const auto window = windowAsked(materialText, today);
    if (!window)
        return {};
    if ((window->first && *piece.ownDate < *window->first) ||
        (window->last && *piece.ownDate > *window->last))
        return {
            tr("请核对：写明“%1”，材料日期是%2。").arg(windowWords(materialText), dateText(*piece.ownDate))};
    return {};
}

QStringList adviceOnForms(const QString &materialText, const QList<PieceFacts> &pieces)
{
    if (pieces.isEmpty())
        return {};
    QStringList missing;
    for (const auto &hint : findHints(materialText)) {
        if (hint.kind != HintKind::Form)
            continue;
        for (const auto &asked : askedForms) {
            const auto words = QString::fromUtf8(asked.words);
            if (hint.value == words && !missing.contains(words) &&
                std::none_of(pieces.cbegin(), pieces.cend(), asked.met))
                missing << words;
        }
    }
    if (missing.isEmpty())
        return {};
    return {tr("请核对：要求有%1，还没有看到。").arg(missing.join(QStringLiteral("、")))};
}

} // namespace taizhang::domain
