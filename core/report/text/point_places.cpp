#include "core/report/text/point_places.h"

#include "core/domain/table/preamble.h"

#include <QRegularExpression>

namespace taizhang::report {

namespace {

struct NamedPlace
{
    PointPlace place;
    QStringList words; ///< any of them
};

/// Of the report's own rows; those of other indicators that it answers as well are theirs.
QList<NamedPlace> placesOf(const ReportInput &input)
{
    QList<NamedPlace> places;
    for (const auto &row : input.rows)
        for (qsizetype point = 0; !row.further && point < row.points.size(); ++point) {
            const auto &words = row.points[point].point;
            places << NamedPlace{{row.ordinal, int(point) + 1},
                                 {comparedWords(words), comparedWords(domain::withoutPreamble(words))}};
        }
    return places;
}

QList<Heading *> ownHeadings(Document &report)
{
    QList<Heading *> headings;
    for (auto &block : report.blocks)
        if (auto *heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            headings << heading;
    return headings;
}

} // namespace

QString comparedWords(const QString &words)
{
    static const QRegularExpression number(QStringLiteral("^[一二三四五六七八九十]{1,3}[、.．]"));
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{3000}]+"));
    constexpr QStringView closing = u"。；：;:.，,、";
    auto compared = words;
    compared.remove(blanks).remove(number);
    while (!compared.isEmpty() && closing.contains(compared.back()))
        compared.chop(1);
    return compared;
}

void markPointPlaces(Document &report, const ReportInput &input)
{
    const auto headings = ownHeadings(report);
    const auto places = placesOf(input);
    // A report of one point has no heading of its own; one that stands there is the clerk's.
    if (input.rows.size() <= 1 && places.size() <= 1)
        return;
    if (headings.size() == places.size() && input.further.isEmpty()) {
        for (qsizetype i = 0; i < places.size(); ++i)
            headings[i]->place = places[i].place;
        return;
    }
    // Some rows have text of no point under a heading with their units: the points are found by their words,
    // one that has none of its own (相关工作情况说明) by those that go with it.
    qsizetype next = 0;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        auto found = next;
        const auto words = comparedWords(headings[i]->text);
        while (found < places.size() && !places[found].words.contains(words))
            ++found;
        const auto left = headings.size() - i;
        if (found == places.size() && left <= places.size() - next && input.further.isEmpty())
            found = next;
        if (found < places.size()) {
            headings[i]->place = places[found].place;
            next = found + 1;
        } else if (input.further.isEmpty()) {
            const auto row = next < places.size() ? places[next].place.row : input.rows.last().ordinal;
            headings[i]->place = PointPlace{row, 0};
        }
    }
}

} // namespace taizhang::report
