#include "core/domain/reports/point_texts.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace taizhang::domain {

namespace {

/// Letters and characters only: neither a number in front nor marks nor blanks tell headings apart.
QString bare(QString line)
{
    static const QRegularExpression number(QStringLiteral(
        "^\\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、])"));
    line.remove(number);
    line.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return line;
}

/// How much of the pairs of neighbouring characters two texts share, 0 to 1 (Dice).
double likeness(const QString &one, const QString &other)
{
    if (one == other)
        return 1;
    if (one.size() < 2 || other.size() < 2)
        return 0;
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < one.size(); ++i)
        pairs << one.mid(i, 2);
    const auto count = pairs.size() + other.size() - 1;
    int shared = 0;
    for (qsizetype i = 0; i + 1 < other.size(); ++i)
        shared += pairs.removeOne(other.mid(i, 2));
    return 2.0 * shared / double(count);
}

/// The point that a line is the heading of, not before `from`.
std::optional<qsizetype> pointOf(const QString &line, const QStringList &points, qsizetype from)
{
    constexpr int longestHeading = 80;
    constexpr double alike = 0.75;
    if (line.size() > longestHeading)
        return std::nullopt;
    const auto words = bare(line);
    if (words.isEmpty())
        return std::nullopt;
    std::optional<qsizetype> best;
    double most = alike;
    for (auto i = from; i < points.size(); ++i)
        if (const auto like = likeness(words, points.at(i)); like >= most) {
            best = i;
            most = like + 0.001; // the first of two alike
        }
    return best;
}

bool isOurs(const QString &line)
{
    return line == QStringLiteral("（待填写）") || line.startsWith(QStringLiteral("指标内容：")) ||
           line.endsWith(QStringLiteral("情况说明"));
}

} // namespace

PointTexts textsByPoint(const QString &document, const QStringList &points)
{
    QStringList names;
    for (const auto &point : points)
        names << bare(point);
    QList<QStringList> found(points.size());
    QStringList rest;
    PointTexts texts;
    qsizetype next = 0;
    std::optional<qsizetype> in;
    for (const auto &each : document.split(u'\n')) {
        const auto line = each.trimmed();
        if (line.isEmpty() || isOurs(line))
            continue;
        if (line.startsWith(QStringLiteral("附件：")) && in)
            break;
        if (const auto point = pointOf(line, names, next)) {
            in = point;
            next = *point + 1;
            ++texts.recognised;
            continue;
        }
        (in ? found[*in] : rest) << each; // tabs between cells stay
    }
    for (const auto &lines : std::as_const(found))
        texts.texts << lines.join(u'\n').trimmed();
    texts.rest = rest.join(u'\n').trimmed();
    if (texts.recognised == 0 && points.size() == 1)
        std::swap(texts.texts.first(), texts.rest);
    return texts;
}

} // namespace taizhang::domain
