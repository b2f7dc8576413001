#include "core/report/sheets/matrix_sheet.h"

#include "core/domain/dates.h"
#include "core/report/sheets/standing_words.h"

#include <algorithm>
#include <numeric>

namespace taizhang::report {

using namespace domain;

namespace {

// In characters of the table's usual size: what A3 has room for, and an indicator's words on one line.
constexpr double roomOnPage = 120;
constexpr double otherColumns = 6.2; // 序号 and 已办/应报
constexpr int fewestCharacters = 20;
constexpr int mostCharacters = 60;
constexpr double widestUnit = 3.5;

QString heading()
{
    return QStringLiteral("法治政府建设示范创建任务分工矩阵");
}

QString scopeLine(const Overview &overview, const Matrix &matrix, const QString &scope)
{
    const auto line = QStringLiteral("截至%1　%2行、%3个单位")
                          .arg(dateText(overview.today))
                          .arg(matrix.rows().size())
                          .arg(matrix.units().size());
    return scope.isEmpty() ? line : QStringLiteral("%1　筛选：%2").arg(line, scope);
}

QString sum(const StandingCounts &counts)
{
    return counts.isEmpty() ? QString() : QStringLiteral("%1/%2").arg(counts.answered()).arg(counts.asked());
}

/// Room for a mark, and for what stands behind it in a cell of the column.
double unitCharacters(const Matrix &matrix, qsizetype column)
{
    constexpr double mark = 1.6, figure = 0.5; // the first has room beside the mark
    qsizetype most = 0;
    for (qsizetype row = 0; row < matrix.rows().size(); ++row)
        most = std::max(most, cellText(matrix.cell(row, column)).toUcs4().size() - 1);
    return most <= 0 ? mark : mark + 0.1 + figure * double(most - 1);
}

QString unitName(const Unit &unit, const QString &name)
{
    return unit.retired ? name + QStringLiteral("（已停用）") : name;
}

/// With few units there is room for more of the words, and then for the marks.
int textCharacters(const QList<double> &units)
{
    const auto spare = roomOnPage - otherColumns - std::accumulate(units.cbegin(), units.cend(), 0.0);
    return std::clamp(static_cast<int>(spare), fewestCharacters, mostCharacters);
}

/// Room for the figures of a sum, which stand below each other.
double sumCharacters(const StandingCounts &counts)
{
    constexpr double figure = 0.6;
    constexpr double margin = 0.4;
    return margin + figure * double(QString::number(counts.asked()).size());
}

QList<double> unitWidths(const Matrix &matrix)
{
    QList<double> widths;
    for (qsizetype column = 0; column < matrix.units().size(); ++column)
        widths << std::max(unitCharacters(matrix, column), sumCharacters(matrix.ofUnit(column)));
    const auto even = (roomOnPage - otherColumns - mostCharacters) / std::max<qsizetype>(1, widths.size());
    for (auto &width : widths)
        width = std::max(width, std::min(even, widestUnit));
    return widths;
}

/// Answered above asked: side by side they would be too wide for a unit's column.
QString narrowSum(const StandingCounts &counts)
{
    return counts.isEmpty() ? QString() : QStringLiteral("%1\n%2").arg(counts.answered()).arg(counts.asked());
}

} // namespace

TableSheet matrixSheet(const Overview &overview, const Matrix &matrix, const QString &scope)
{
    TableSheet sheet;
    sheet.title = heading();
    sheet.subtitle = scopeLine(overview, matrix, scope);
    const auto widths = unitWidths(matrix);
    const auto characters = textCharacters(widths);
    sheet.columns = {SheetColumn{QStringLiteral("序号"), {}, 2.6},
                     SheetColumn{QStringLiteral("指标"), {}, double(characters), 1, CellAlignment::Left}};
    sheet.frozenColumns = 2;
    TableRow sums = rowOf({{}, QStringLiteral("合计（上：已办，下：应报）")});
    sums.strong = true;
    for (qsizetype column = 0; column < matrix.units().size(); ++column) {
        const auto &unit = overview.units[matrix.units()[column]];
        sheet.columns << SheetColumn{unitName(unit, unit.label()), {},  widths[column], 0,
                                     CellAlignment::Centre,        true};
        sums.cells.append({narrowSum(matrix.ofUnit(column)), 1, {}});
    }
    sheet.columns << SheetColumn{QStringLiteral("已办/应报"), {}, 3.6};
    sums.cells.append({sum(matrix.total()), 1, {}});
    for (qsizetype row = 0; row < matrix.rows().size(); ++row) {
        const auto &line = overview.rows[matrix.rows()[row]];
        auto cells = rowOf({line.number(), shortened(line.label(), characters)});
        for (qsizetype column = 0; column < matrix.units().size(); ++column)
            cells.cells.append({cellText(matrix.cell(row, column)), 1, {}});
        cells.cells.append({sum(matrix.ofRow(row)), 1, {}});
        sheet.rows << cells;
    }
    sheet.rows << sums;
    sheet.legend = marksLegend() +
                   QStringLiteral("　标记后的数字是处于这一状态的份数，+ 是还有别的状态，空格是没有交办");
    return sheet;
}

formats::Workbook matrixWorkbook(const Overview &overview, const Matrix &matrix, const QString &scope)
{
    using formats::CellKind;
    formats::Sheet sheet;
    sheet.name = QStringLiteral("矩阵");
    sheet.title = heading() + QStringLiteral("　") + scopeLine(overview, matrix, scope);
    sheet.paper = formats::SheetPaper::A3;
    sheet.landscape = true;
    sheet.frozenColumns = 2;
    sheet.columns = {{QStringLiteral("序号"), 8}, {QStringLiteral("指标"), 44}};
    for (const auto unit : matrix.units())
        sheet.columns.append({unitName(overview.units[unit], overview.units[unit].name), 14});
    sheet.columns.append({QStringLiteral("应报"), 8, CellKind::Number});
    sheet.columns.append({QStringLiteral("已办"), 8, CellKind::Number});
    const auto number = [](int value) {
        return QString::number(value);
    };
    for (qsizetype row = 0; row < matrix.rows().size(); ++row) {
        const auto &line = overview.rows[matrix.rows()[row]];
        QStringList cells{line.number(), line.text};
        for (qsizetype column = 0; column < matrix.units().size(); ++column)
            cells << cellWords(matrix.cell(row, column));
        sheet.rows << (cells << number(matrix.ofRow(row).asked()) << number(matrix.ofRow(row).answered()));
    }
    QStringList sums{{}, QStringLiteral("合计（已办/应报）")};
    for (qsizetype column = 0; column < matrix.units().size(); ++column)
        sums << sum(matrix.ofUnit(column));
    sheet.rows << (sums << number(matrix.total().asked()) << number(matrix.total().answered()));
    return {{sheet}};
}

} // namespace taizhang::report
