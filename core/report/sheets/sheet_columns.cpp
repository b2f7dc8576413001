#include "core/report/sheets/sheet_columns.h"

#include <algorithm>
#include <numeric>

namespace taizhang::report {

namespace {

constexpr qreal rounding = 0.01; // dots

qreal sum(const QList<qreal> &widths, qsizetype begin, qsizetype end)
{
    return std::accumulate(widths.begin() + begin, widths.begin() + end, 0.0);
}

/// The room that each column wants.
QList<qreal> wantedWidths(const QList<SheetColumn> &columns, const TableType &type)
{
    QList<qreal> widths;
    for (const auto &column : columns)
        widths.append(qMax(1.0, column.characters) * type.em + 2 * type.padding);
    return widths;
}

/// How much of a page the frozen columns may take.
qreal shareOfFrozen(qsizetype frozen, qsizetype columns)
{
    return frozen == columns ? 1.0 : 0.5;
}

/// Narrows the widest of the first `count` columns until these take no more than `room`.
void narrowTo(QList<qreal> &widths, qsizetype count, qreal room)
{
    auto sorted = widths.mid(0, count);
    std::sort(sorted.begin(), sorted.end());
    // All columns up to the one looked at stay as they are, the others share the rest.
    auto rest = room;
    for (qsizetype i = 0; i < count; ++i) {
        const auto even = rest / qreal(count - i);
        if (sorted[i] > even) {
            for (qsizetype column = 0; column < count; ++column)
                widths[column] = qMin(widths[column], even);
            return;
        }
        rest -= sorted[i];
    }
}

/// The wanted widths as far as a page can hold the frozen columns and one more beside them.
QList<qreal> possibleWidths(QList<qreal> widths, qsizetype frozen, qreal width)
{
    narrowTo(widths, frozen, width * shareOfFrozen(frozen, widths.size()));
    const auto room = width - sum(widths, 0, frozen);
    for (auto i = frozen; i < widths.size(); ++i)
        widths[i] = qMin(widths[i], room);
    return widths;
}

/// How many columns each part takes beside the frozen ones, none wider than `room`.
QList<qsizetype> pack(const QList<qreal> &widths, qsizetype frozen, qreal room)
{
    QList<qsizetype> counts;
    qreal used = 0;
    for (auto i = frozen; i < widths.size(); ++i) {
        if (counts.isEmpty() || used + widths[i] > room + rounding) {
            counts.append(0);
            used = 0;
        }
        ++counts.last();
        used += widths[i];
    }
    return counts;
}

/// The same number of parts, the widest of them as narrow as can be.
QList<qsizetype> packEvenly(const QList<qreal> &widths, qsizetype frozen, qreal room)
{
    const auto parts = pack(widths, frozen, room).size();
    auto enough = room, tooLittle = 0.0;
    while (enough - tooLittle > 1) {
        const auto tried = (enough + tooLittle) / 2;
        const bool holds = *std::max_element(widths.begin() + frozen, widths.end()) <= tried + rounding &&
                           pack(widths, frozen, tried).size() == parts;
        (holds ? enough : tooLittle) = tried;
    }
    return pack(widths, frozen, enough);
}

/// Gives out the room that is left on the fullest page.
void stretchAll(QList<qreal> &widths, const QList<SheetColumn> &columns, qsizetype frozen,
                const QList<qsizetype> &counts, qreal width)
{
    qreal fullest = 0, others = 0;
    auto begin = frozen;
    for (const auto count : counts) {
        fullest = qMax(fullest, sum(widths, begin, begin + count));
        qreal stretch = 0;
        for (auto i = begin; i < begin + count; ++i)
            stretch += columns[i].stretch;
        others = qMax(others, stretch);
        begin += count;
    }
    const auto spare = width - sum(widths, 0, frozen) - fullest;
    qreal frozenStretch = 0;
    for (qsizetype i = 0; i < frozen; ++i)
        frozenStretch += columns[i].stretch;
    if (frozenStretch + others <= 0) { // all of them grow alike
        for (auto &each : widths)
            each *= width / (width - spare);
        return;
    }
    for (qsizetype i = 0; i < frozen; ++i)
        widths[i] += spare * columns[i].stretch / (frozenStretch + others);
}

/// The columns of one part from `begin`; those that stretch fill its page.
SheetPart partOf(const QList<qreal> &widths, const QList<SheetColumn> &columns, qsizetype frozen,
                 qsizetype begin, qsizetype count, qreal inset, qreal width)
{
    SheetPart part;
    for (qsizetype i = 0; i < frozen; ++i)
        part.columns.append(i);
    qreal stretch = 0;
    for (auto i = begin; i < begin + count; ++i) {
        part.columns.append(i);
        stretch += columns[i].stretch;
    }
    const auto spare = width - sum(widths, 0, frozen) - sum(widths, begin, begin + count);
    part.edges.append(inset);
    for (const auto column : std::as_const(part.columns)) {
        const bool grows = column >= frozen && stretch > 0;
        part.edges.append(part.edges.last() + widths[column] +
                          (grows ? spare * columns[column].stretch / stretch : 0));
    }
    return part;
}

/// The frozen columns that are wanted, or none where not even the smallest type lets them stand on half a
/// page.
qsizetype possibleFrozen(const QList<SheetColumn> &columns, int wanted, qreal width, double smallest)
{
    const auto frozen = qBound(qsizetype(0), qsizetype(wanted), columns.size());
    const auto type = TableType::ofSize(smallest);
    const auto room = (width - type.outerRule.width) * shareOfFrozen(frozen, columns.size());
    return type.narrowest() * qreal(frozen) <= room ? frozen : 0;
}

/// The largest type with which the columns take no more pages side by side than with the smallest, and are no
/// narrower than they want to be unless they are with the smallest, too.
double fittingSize(const QList<SheetColumn> &columns, qsizetype frozen, qreal width,
                   const SheetProfile &profile)
{
    const auto partsAt = [&](double size) {
        const auto type = TableType::ofSize(size);
        const auto room = width - type.outerRule.width;
        const auto wanted = wantedWidths(columns, type);
        const auto widths = possibleWidths(wanted, frozen, room);
        return std::pair(pack(widths, frozen, room - sum(widths, 0, frozen)).size(), widths == wanted);
    };
    constexpr double step = 0.25;
    const auto fewest = partsAt(profile.smallestText);
    for (const auto size : typeSizes(profile.largestText, profile.smallestText, step)) {
        if (partsAt(size) == fewest)
            return size;
    }
    return profile.smallestText;
}

} // namespace

SheetPlan planColumns(const QList<SheetColumn> &columns, int frozenColumns, qreal width,
                      const SheetProfile &profile)
{
    const auto frozen = possibleFrozen(columns, frozenColumns, width, profile.smallestText);
    SheetPlan plan{fittingSize(columns, frozen, width, profile), {}};
    const auto type = TableType::ofSize(plan.size);
    const auto inset = type.outerRule.width / 2, room = width - type.outerRule.width;
    auto widths = possibleWidths(wantedWidths(columns, type), frozen, room);
    QList<qsizetype> counts{0};
    if (frozen < columns.size())
        counts = packEvenly(widths, frozen, room - sum(widths, 0, frozen));
    if (!columns.isEmpty())
        stretchAll(widths, columns, frozen, counts, room);
    auto begin = frozen;
    for (const auto count : std::as_const(counts)) {
        plan.parts.append(partOf(widths, columns, frozen, begin, count, inset, room));
        begin += count;
    }
    return plan;
}

} // namespace taizhang::report
