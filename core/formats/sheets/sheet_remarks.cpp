#include "core/formats/sheets/sheet_remarks.h"

#include "core/formats/sheets/table_limits.h"
#include "core/formats/tr.h"

#include <algorithm>

namespace taizhang::formats {

namespace {

constexpr int mostNamed = 3;

/// B3, as spreadsheets call it.
QString cellName(qsizetype row, qsizetype column)
{
    QString letters;
    for (auto rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return letters + QString::number(row + 1);
}

QString sentence(SheetRemark remark)
{
    switch (remark) {
    case SheetRemark::LostDigits:
        return tr("%1 是超过 15 位的数字，表格软件可能已经改动后面几位，请核对。");
    case SheetRemark::NotCalculated:
        return tr("%1 是没有存下结果的公式，按空白读入：请用 WPS 或 Excel 打开、保存后再试。");
    case SheetRemark::FormulaError:
        break;
    }
    return tr("%1 的公式有错误（如 #REF!），请核对。");
}

} // namespace

void SheetRemarks::add(SheetRemark remark, qsizetype row, qsizetype column)
{
    auto &cells = m_cells[remark];
    if (++cells.count <= mostNamed)
        cells.named << cellName(row, column);
}

void SheetRemarks::hideRow(qsizetype row)
{
    m_hiddenRows << row;
}

void SheetRemarks::hideColumns(qsizetype first, qsizetype last)
{
    last = qMin(last, mostColumns - 1);
    if (first < 0 || last < first)
        return;
    if (m_hiddenColumns.size() <= last)
        m_hiddenColumns.resize(last + 1);
    std::fill(m_hiddenColumns.begin() + first, m_hiddenColumns.begin() + last + 1, true);
}

QStringList SheetRemarks::sentences(const QList<QStringList> &rows) const
{
    QStringList sentences;
    for (const auto remark :
         {SheetRemark::LostDigits, SheetRemark::NotCalculated, SheetRemark::FormulaError}) {
        const auto cells = m_cells.value(remark);
        const auto names = cells.named.join(u'、');
        if (cells.count > mostNamed)
            sentences << sentence(remark).arg(
                tr("%1 等 %2 个单元格").arg(names, QString::number(cells.count)));
        else if (cells.count > 0)
            sentences << sentence(remark).arg(names);
    }
    if (const auto hidden = hiddenSentence(rows); !hidden.isEmpty())
        sentences << hidden;
    return sentences;
}

QString SheetRemarks::hiddenSentence(const QList<QStringList> &rows) const
{
    const auto hiddenRows = std::count_if(m_hiddenRows.cbegin(), m_hiddenRows.cend(), [&](qsizetype row) {
        return row < rows.size() && !rows[row].isEmpty();
    });
    QList<bool> used;
    for (const auto &row : rows) {
        if (used.size() < row.size())
            used.resize(row.size());
        for (qsizetype column = 0; column < row.size(); ++column)
            used[column] = used[column] || !row[column].isEmpty();
    }
    int hiddenColumns = 0;
    for (qsizetype column = 0; column < qMin(used.size(), m_hiddenColumns.size()); ++column)
        hiddenColumns += used[column] && m_hiddenColumns[column] ? 1 : 0;
    if (hiddenRows > 0 && hiddenColumns > 0)
        return tr("有 %1 行、%2 列是隐藏的，也读入了。")
            .arg(QString::number(hiddenRows), QString::number(hiddenColumns));
    if (hiddenRows > 0)
        return tr("有 %1 行是隐藏的，也读入了。").arg(hiddenRows);
    return hiddenColumns > 0 ? tr("有 %1 列是隐藏的，也读入了。").arg(hiddenColumns) : QString();
}

} // namespace taizhang::formats
