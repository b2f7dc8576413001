#include "core/report/booklet/set_index.h"

namespace taizhang::report {

namespace {

using enum CellAlignment;

/// A row with the name of a group, which stays with the row after it.
TableRow groupRow(const QString &name, qsizetype columns)
{
    TableRow row{{{name, int(columns), Left}}};
    row.strong = row.keepWithNext = true;
    return row;
}

QString countText(qsizetype count)
{
    return count > 0 ? QString::number(count) : QString();
}

qsizetype keptSo(const SetIndexIndicator &indicator, const QString &keeping)
{
    return std::count_if(indicator.pieces.cbegin(), indicator.pieces.cend(),
                         [&](const SetIndexPiece &piece) { return piece.keeping == keeping; });
}

} // namespace

TableSheet masterIndex(const QList<SetIndexIndicator> &indicators)
{
    const QStringList keepings{QStringLiteral("入册"), QStringLiteral("入盒备查"),
                               QStringLiteral("现场调阅")};
    TableSheet sheet;
    sheet.title = QStringLiteral("总目录");
    sheet.columns = {{QStringLiteral("序号"), {}, 3},
                     {QStringLiteral("指标"), {}, 30, 1, Left},
                     {QStringLiteral("情况说明"), {}, 5},
                     {keepings[0], QStringLiteral("佐证材料"), 5},
                     {keepings[1], QStringLiteral("佐证材料"), 5},
                     {keepings[2], QStringLiteral("佐证材料"), 5},
                     {QStringLiteral("合计"), QStringLiteral("佐证材料"), 5},
                     {QStringLiteral("页号"), {}, 4}};
    QString section;
    QList<qsizetype> sums(5);
    for (const auto &indicator : indicators) {
        if (indicator.section != section)
            sheet.rows << groupRow(section = indicator.section, sheet.columns.size());
        QList<qsizetype> counts{indicator.reports.size()};
        for (const auto &keeping : keepings)
            counts << keptSo(indicator, keeping);
        counts << indicator.pieces.size();
        QStringList cells{QString::number(indicator.number), indicator.name};
        for (qsizetype i = 0; i < counts.size(); ++i) {
            cells << countText(counts[i]);
            sums[i] += counts[i];
        }
        sheet.rows << rowOf(cells << indicator.page);
    }
    QStringList last{{}, QStringLiteral("合计")};
    for (const auto sum : std::as_const(sums))
        last << QString::number(sum);
    sheet.rows << rowOf(last << QString());
    sheet.rows.last().strong = true;
    return sheet;
}

TableSheet volumeIndexes(const QList<SetIndexIndicator> &indicators)
{
    TableSheet sheet;
    sheet.title = QStringLiteral("卷内目录");
    sheet.columns = {{QStringLiteral("顺序号"), {}, 3},
                     {QStringLiteral("编号"), {}, 6},
                     {QStringLiteral("文号"), {}, 8, 0.2, Left},
                     {QStringLiteral("责任者"), {}, 7, 0.2, Left},
                     {QStringLiteral("题名"), {}, 18, 1, Left},
                     {QStringLiteral("日期"), {}, 6},
                     {QStringLiteral("页号"), {}, 3},
                     {QStringLiteral("备注"), {}, 10, 0.3, Left}};
    for (const auto &indicator : indicators) {
        if (indicator.reports.isEmpty() && indicator.pieces.isEmpty())
            continue;
        sheet.rows << groupRow(QStringLiteral("第%1项 %2").arg(indicator.number).arg(indicator.name),
                               sheet.columns.size());
        int place = 0;
        for (const auto &report : indicator.reports)
            sheet.rows << rowOf({QString::number(++place),
                                 {},
                                 {},
                                 indicator.agency,
                                 report.title,
                                 report.date,
                                 report.page,
                                 report.supplement});
        for (const auto &piece : indicator.pieces) {
            auto remark = piece.keeping;
            if (!piece.place.isEmpty())
                remark += QStringLiteral("：") + piece.place;
            if (!piece.supplement.isEmpty())
                remark += QStringLiteral("；") + piece.supplement;
            sheet.rows << rowOf({QString::number(++place), piece.number, piece.documentNumber,
                                 piece.responsible, piece.title, piece.date, piece.page, remark});
        }
    }
    return sheet;
}

TableSheet setEvidenceList(const QList<SetIndexIndicator> &indicators)
{
    TableSheet sheet;
    sheet.title = QStringLiteral("佐证材料清单");
    sheet.columns = {{QStringLiteral("编号"), {}, 6},
                     {QStringLiteral("种类"), {}, 4},
                     {QStringLiteral("单位"), {}, 8, 0.2, Left},
                     {QStringLiteral("年度"), {}, 4},
                     {QStringLiteral("题名"), {}, 18, 1, Left},
                     {QStringLiteral("文号"), {}, 8, 0.2, Left},
                     {QStringLiteral("日期"), {}, 6},
                     {QStringLiteral("档位"), {}, 5},
                     {QStringLiteral("存放处"), {}, 8, 0.2, Left},
                     {QStringLiteral("备注"), {}, 8, 0.3, Left}};
    for (const auto &indicator : indicators)
        for (const auto &piece : indicator.pieces)
            sheet.rows << rowOf({piece.number, piece.kind, piece.responsible, piece.period, piece.title,
                                 piece.documentNumber, piece.date, piece.keeping, piece.place, piece.remark});
    return sheet;
}

formats::Sheet workbookSheet(const TableSheet &table)
{
    const QStringList countHeadings{QStringLiteral("序号"), QStringLiteral("顺序号"),
                                    QStringLiteral("情况说明"), QStringLiteral("页号")};
    formats::Sheet sheet;
    sheet.name = sheet.title = table.title;
    sheet.landscape = true;
    for (const auto &column : table.columns) {
        const auto kind =
            column.heading == QStringLiteral("日期") ? formats::CellKind::Date
            : column.group == QStringLiteral("佐证材料") || countHeadings.contains(column.heading)
                ? formats::CellKind::Number
                : formats::CellKind::Text;
        sheet.columns << formats::Column{column.heading,
                                         qMax(8.0, column.characters * 2 + column.stretch * 16), kind};
    }
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const auto &cell : row.cells)
            cells << cell.text;
        sheet.rows << cells;
    }
    return sheet;
}

} // namespace taizhang::report
