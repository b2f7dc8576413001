#include "core/exchange/table_headings.h"

#include "core/domain/units/unit.h"
#include "core/exchange/tr.h"

#include <algorithm>

namespace taizhang::exchange {

namespace {

constexpr int headingWithin = 20; // rows: titles and remarks may stand above the headings

TableHeadings headingsOf(const QStringList &row, const QHash<QString, int> &known)
{
    TableHeadings headings;
    for (int place = 0; place < row.size(); ++place) {
        const auto heading = row[place].trimmed();
        const auto column = known.constFind(domain::unitNameKey(heading));
        if (heading.isEmpty())
            continue;
        if (column != known.constEnd() && !headings.has(*column)) {
            headings.places.insert(*column, place);
            headings.understood << heading;
            continue;
        }
        headings.ignored << heading;
        if (column != known.constEnd())
            headings.remarks << tr("第 %1 列和第 %2 列的表头是同一项（“%3”），采用的是第 %1 列，第 %2 "
                                   "列没有读，请核对。")
                                    .arg(headings.places.value(*column) + 1)
                                    .arg(place + 1)
                                    .arg(heading);
    }
    return headings;
}

} // namespace

QString TableHeadings::cell(const QStringList &cells, int column) const
{
    return cells.value(places.value(column, -1)).trimmed();
}

std::optional<TableHeadings> findHeadings(const QList<QStringList> &rows, const QList<KnownHeading> &known,
                                          const std::function<bool(const TableHeadings &)> &suffice)
{
    QHash<QString, int> columns;
    for (const auto &each : known)
        columns.insert(domain::unitNameKey(each.heading), each.column);
    for (int row = 0; row < std::min(int(rows.size()), headingWithin); ++row) {
        auto headings = headingsOf(rows[row], columns);
        headings.rowsAbove = row + 1;
        if (suffice(headings))
            return headings;
    }
    return std::nullopt;
}

bool isBlankRow(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace taizhang::exchange
