#include "core/domain/table/unit_names.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace taizhang::domain {

namespace {

bool isSeparator(QChar c)
{
    return c == u'、' || c == u'，' || c == u',' || c == u'；' || c == u';';
}

int bracketStep(QChar c)
{
    if (c == u'（' || c == u'(')
        return 1;
    return c == u'）' || c == u')' ? -1 : 0;
}

bool hasOpenBracket(const QString &text)
{
    int depth = 0;
    for (const auto c : text)
        depth = std::max(0, depth + bracketStep(c));
    return depth > 0;
}

/// Whether the text ends as the name of a body does; a line that does not is broken in the middle of a name.
bool endsLikeBody(const QString &text)
{
    static const QRegularExpression ending(
        QStringLiteral("(局|办|办公室|委|会|院|部|部门|中心|乡镇|乡|镇|街道|单位|站|所|队|"
                       "校|行|社|公司|机关|法庭|监狱|[）)])$"));
    return ending.match(text).hasMatch();
}

/// Whether the text is only the kind of body and lacks whose: 办公室 on a line of its own.
bool isKindOfBodyOnly(const QString &text)
{
    static const QRegularExpression kind(
        QStringLiteral("^(领导小组)?(办公室|委员会|管理局|分局|局|中心|办|部门|[（(][^）)]*[）)])$"));
    return kind.match(text).hasMatch();
}

/// The paragraphs of the cell, with those that are one broken name joined.
QStringList wholeParagraphs(const QString &cell)
{
    QStringList whole;
    const auto paragraphs = cell.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const auto &line : paragraphs) {
        const auto paragraph = line.trimmed();
        if (paragraph.isEmpty())
            continue;
        const bool broken =
            !whole.isEmpty() && !isSeparator(whole.last().back()) &&
            (hasOpenBracket(whole.last()) || !endsLikeBody(whole.last()) || isKindOfBodyOnly(paragraph));
        if (broken)
            whole.last() += paragraph;
        else
            whole.append(paragraph);
    }
    return whole;
}

QStringList splitOutsideBrackets(const QString &paragraph)
{
    QStringList names(QString{});
    int depth = 0;
    for (const auto c : paragraph) {
        depth = std::max(0, depth + bracketStep(c));
        if (depth == 0 && isSeparator(c))
            names.append(QString());
        else
            names.last() += c;
    }
    return names;
}

/// 各… and …部门 name many at once; 区委宣传部 and the like do not.
bool isGroup(const QString &name)
{
    static const QRegularExpression collective(QStringLiteral("^各|(部门|单位)([（(][^）)]*[）)])?$"));
    return collective.match(name).hasMatch();
}

} // namespace

QList<UnitName> parseUnitCell(const QString &cell)
{
    QList<UnitName> units;
    const auto paragraphs = wholeParagraphs(cell);
    for (const auto &paragraph : paragraphs) {
        const auto names = splitOutsideBrackets(paragraph);
        for (const auto &printed : names) {
            const auto name = printed.trimmed();
            if (!name.isEmpty() && name != QStringLiteral("无"))
                units.append({name, isGroup(name)});
        }
    }
    return units;
}

} // namespace taizhang::domain
