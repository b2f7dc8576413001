#include "core/report/text_table.h"

#include <QRegularExpression>

namespace taizhang::report {

namespace {

bool isBar(QChar c)
{
    return c == u'|' || c == u'｜';
}

bool hasBars(const QString &line)
{
    return std::any_of(line.cbegin(), line.cend(), isBar);
}

/// As wide as it prints, in half-width characters.
int widthOf(const QString &text)
{
    int width = 0;
    for (const auto c : text)
        width += c.unicode() < 0x2E80 ? 1 : 2;
    return width;
}

bool isRuler(const QStringList &cells)
{
    static const QRegularExpression dashes(QStringLiteral("^:?-{2,}:?$"));
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const QString &cell) { return dashes.match(cell).hasMatch(); });
}

bool isIndentOnly(const QList<QStringList> &rows)
{
    return std::all_of(rows.cbegin(), rows.cend(),
                       [](const QStringList &row) { return row.first().isEmpty(); });
}

TableColumn columnOf(const QList<QStringList> &rows, qsizetype place)
{
    constexpr int narrowest = 6; // half-width characters: a number or a heading of three
    constexpr int widest = 40;
    constexpr int centredUpTo = 12;
    int longest = 0;
    for (const auto &row : rows)
        longest = std::max(longest, widthOf(row.value(place)));
    return {double(std::clamp(longest, narrowest, widest)),
            longest <= centredUpTo ? CellAlignment::Centre : CellAlignment::Left};
}

} // namespace

QStringList cellsOfLine(const QString &line)
{
    QStringList cells;
    if (hasBars(line)) {
        auto bare = line.trimmed();
        if (isBar(bare.front()))
            bare.remove(0, 1);
        if (!bare.isEmpty() && isBar(bare.back()))
            bare.chop(1);
        static const QRegularExpression bar(QStringLiteral("[|｜]"));
        cells = bare.split(bar);
    } else {
        cells = line.split(u'\t');
    }
    for (auto &cell : cells)
        cell = cell.trimmed();
    return cells;
}

std::optional<TextTable> tableAt(const QStringList &lines, qsizetype from)
{
    const bool bars = hasBars(lines.at(from));
    QList<QStringList> rows;
    qsizetype at = from;
    for (; at < lines.size() && hasBars(lines.at(at)) == bars; ++at) {
        const auto cells = cellsOfLine(lines.at(at));
        if (cells.size() < 2)
            break;
        if (!isRuler(cells))
            rows << cells;
    }
    if (rows.size() < 2 || isIndentOnly(rows))
        return std::nullopt;
    Table table;
    qsizetype columns = 0;
    for (const auto &row : std::as_const(rows))
        columns = std::max(columns, row.size());
    for (qsizetype place = 0; place < columns; ++place)
        table.columns << columnOf(rows, place);
    table.header << rowOf(rows.takeFirst());
    for (const auto &row : std::as_const(rows))
        table.rows << rowOf(row);
    return TextTable{table, at - from};
}

QString textOfTable(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const auto &row : rows) {
        QStringList cells;
        for (auto cell : row) {
            // A bar of its own would part the cell.
            cell.replace(u'|', u'／').replace(u'｜', u'／');
            cells << cell.simplified();
        }
        lines << cells.join(QStringLiteral(" | "));
    }
    return lines.join(u'\n');
}

} // namespace taizhang::report
