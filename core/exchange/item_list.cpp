#include "core/exchange/item_list.h"

#include <QRegularExpression>

namespace taizhang::exchange {

namespace {

using domain::ListItem;

/// What comes next in a list: one more than the last number, or 1 in a list that has none yet.
int expectedNumber(const QList<ListItem> &items)
{
    for (auto item = items.crbegin(); item != items.crend(); ++item)
        if (item->number)
            return *item->number + 1;
    return 1;
}

/// "2.2022年…" is number 2 even where it is not expected, but "1.5倍" is a decimal unless 1 is expected.
ListItem withDot(const QRegularExpressionMatch &match, const QString &line, int expected)
{
    static const QRegularExpression year(QStringLiteral("^\\d{4}(?!\\d)"));
    const auto rest = line.mid(match.capturedEnd());
    const int number = match.capturedView(1).toInt();
    const bool decimal =
        !rest.isEmpty() && rest.front().isDigit() && number != expected && !year.match(rest).hasMatch();
    if (decimal)
        return {{}, std::nullopt, line};
    return {match.captured(), number, rest.trimmed()};
}

ListItem parseItem(const QString &line, int expected)
{
    static const QRegularExpression dotted(QStringLiteral("^(\\d{1,3})\\s*[.．]"));
    if (const auto match = dotted.match(line); match.hasMatch())
        return withDot(match, line, expected);

    // A dot forgotten in print (3行政规范性文件…) is told from a figure (3个月内…) by what is expected and
    // follows.
    static const QRegularExpression bare(
        QStringLiteral("^(\\d{1,3})(?![\\d年月日天时个件次人份张本家期项名条小%％、,，\\-—～~至])"));
    if (const auto match = bare.match(line);
        match.hasMatch() && match.capturedView(1).toInt() == expected && expected > 1)
        return {match.captured(), expected, line.mid(match.capturedEnd()).trimmed()};
    return {{}, std::nullopt, line};
}

/// Where the next number of the list is printed on the same line, or -1.
qsizetype nextOnSameLine(const QString &line, int expected)
{
    const QRegularExpression next(QStringLiteral("(?<=[；;。])\\s*%1\\s*[.．]").arg(expected));
    const auto match = next.match(line);
    return match.hasMatch() ? match.capturedStart() : -1;
}

} // namespace

QList<ListItem> parseItemList(const QString &cell)
{
    QList<ListItem> items;
    const auto lines = cell.split(QLatin1Char('\n'));
    for (const auto &line : lines) {
        auto rest = line.trimmed();
        while (!rest.isEmpty()) {
            auto item = parseItem(rest, expectedNumber(items));
            const auto split = item.number ? nextOnSameLine(item.text, *item.number + 1) : -1;
            rest = split < 0 ? QString() : item.text.mid(split).trimmed();
            if (split >= 0)
                item.text = item.text.left(split).trimmed();
            items.append(item);
        }
    }
    return items;
}

} // namespace taizhang::exchange
