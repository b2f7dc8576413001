#include "core/report/text/text_table.h"

#include <QRegularExpression>

namespace taizhang::report {

namespace {

bool isBar(QChar c)
{
    return c == u'|' || c == u'｜';
}

/// One that parts cells: \| is a bar within a cell.
bool isParting(const QString &line, qsizetype at)
{
    return isBar(line.at(at)) && (at == 0 || line.at(at - 1) != u'\\');
}

bool hasBars(const QString &line)
{
    for (qsizetype at = 0; at < line.size(); ++at)
        if (isParting(line, at))
            return true;
    return false;
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
        for (const auto &line : row.value(place).split(u'\n'))
            longest = std::max(longest, widthOf(line));
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
        if (!bare.isEmpty() && isParting(bare, bare.size() - 1))
            bare.chop(1);
        static const QRegularExpression bar(QStringLiteral("(?<!\\\\)[|｜]"));
        cells = bare.split(bar);
    } else {
        cells = line.split(u'\t');
    }
    for (auto &cell : cells) {
        cell.replace(QStringLiteral("\\|"), QStringLiteral("|"));
        cell.replace(QStringLiteral("\\｜"), QStringLiteral("｜"));
        cell = cell.replace(breakInCell, u'\n').trimmed();
    }
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

QList<QStringList> rowsOfClipboard(const QString &text)
{
    auto rest = QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    while (rest.endsWith(u'\n')) // a spreadsheet ends its last row
        rest.chop(1);
    // Possessive: a cell of a whole page would else be too much to go back over, and match nothing.
    static const QRegularExpression field(
        QStringLiteral("\\G(?:\"((?:[^\"]++|\"\")*+)\"(?=\\t|\\n|$)|([^\\t\\n]*+))(\\t|\\n|$)"));
    QList<QStringList> rows{{}};
    for (qsizetype at = 0;;) {
        const auto match = field.match(rest, at);
        const bool quoted = match.capturedStart(1) >= 0;
        rows.last() << (quoted ? match.captured(1).replace(QStringLiteral("\"\""), QStringLiteral("\""))
                               : match.captured(2));
        at = match.capturedEnd();
        const auto after = match.captured(3);
        if (after != QStringLiteral("\t") && rows.last().size() == 1 && !quoted)
            rows.last() = cellsOfLine(rows.last().first());
        if (after.isEmpty())
            return rows;
        if (after == QStringLiteral("\n"))
            rows << QStringList();
    }
}

QString textOfCell(const QString &cell)
{
    QStringList lines;
    for (const auto &line : cell.split(u'\n'))
        if (const auto words = line.simplified(); !words.isEmpty())
            lines << words;
    auto text = lines.join(QChar(breakInCell));
    text.replace(u'|', QStringLiteral("\\|"));
    text.replace(u'｜', QStringLiteral("\\｜"));
    return text;
}

QString textOfTable(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const auto &row : rows) {
        QStringList cells;
        for (const auto &cell : row)
            cells << textOfCell(cell);
        const auto line = cells.join(QStringLiteral(" | "));
        // A bar at either end parts nothing, so that an empty cell there wants one outside of it.
        const bool open = cells.value(0).isEmpty() || cells.value(cells.size() - 1).isEmpty();
        lines << (open ? QStringLiteral("| %1 |").arg(line) : line);
    }
    return lines.join(u'\n');
}

} // namespace taizhang::report
