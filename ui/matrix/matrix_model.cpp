#include "ui/matrix/matrix_model.h"

#include "core/domain/tasks/due.h"
#include "core/domain/units/retired_units.h"
#include "ui/shared/date_text.h"

namespace taizhang::ui {

using namespace domain;

namespace {

constexpr qsizetype mostInToolTip = 12;

/// 材料2（2023年）：未报送，逾期3天.
QString itemText(const AskedItem &item, QDate today)
{
    auto text = MatrixModel::tr("材料%1").arg(item.material);
    if (!item.period.isEmpty())
        text = MatrixModel::tr("%1（%2年）").arg(text, item.period);
    QStringList words{unitStateLabel(item.state)};
    if (const auto when = timelinessWords(item.state, item.due, today); !when.isEmpty())
        words << when;
    return MatrixModel::tr("%1：%2").arg(text, words.join(MatrixModel::tr("，")));
}

QString placeOf(const OverviewRow &line)
{
    return line.rowsOfIndicator > 1 ? MatrixModel::tr("第%1项第%2行").arg(line.indicator).arg(line.row)
                                    : MatrixModel::tr("第%1项").arg(line.indicator);
}

} // namespace

QString sumText(const StandingCounts &counts)
{
    return counts.isEmpty() ? QString() : QStringLiteral("%1/%2").arg(counts.answered()).arg(counts.asked());
}

void MatrixModel::setMatrix(const Overview &overview, const Matrix &matrix, MatrixState state)
{
    beginResetModel();
    m_overview = overview;
    m_matrix = matrix;
    m_state = state;
    endResetModel();
}

QString MatrixModel::cellSentence(int row, int column) const
{
    const auto &cell = counts(row, column);
    const auto &name = unit(column).name;
    return tr("%1，%2：%3").arg(placeOf(line(row)), name, cell.isEmpty() ? tr("没有交办") : cell.words());
}

QString MatrixModel::heading(int column) const
{
    const auto &of = unit(column);
    return markedIfRetired(of.label(), of.retired);
}

int MatrixModel::rowOf(int indicator, int row) const
{
    for (int i = 0; i < rowCount(); ++i)
        if (line(i).indicator == indicator && line(i).row == row)
            return i;
    return -1;
}

int MatrixModel::columnOf(UnitId id) const
{
    for (int i = 0; i < columnCount(); ++i)
        if (unit(i).id == id)
            return i;
    return -1;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.rows().size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.units().size());
}

QString MatrixModel::toolTip(int row, int column) const
{
    const auto items = itemsOf(m_overview, m_matrix.rows()[row], m_matrix.units()[column], m_state);
    QStringList lines{cellSentence(row, column)};
    for (const auto &item : items.mid(0, mostInToolTip))
        lines << itemText(item, m_overview.today);
    if (items.size() > mostInToolTip)
        lines << tr("……还有 %1 份").arg(items.size() - mostInToolTip);
    return lines.join(QLatin1Char('\n'));
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return counts(index.row(), index.column()).words();
    case Qt::AccessibleTextRole:
        return cellSentence(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    if (section < 0 || section >= (across ? columnCount() : rowCount()))
        return {};
    if (role == Qt::DisplayRole)
        return across ? heading(section)
                      : QStringLiteral("%1　%2").arg(line(section).number(), line(section).label());
    if (role != Qt::ToolTipRole)
        return {};
    const auto &sum = across ? m_matrix.ofUnit(section) : m_matrix.ofRow(section);
    const auto name =
        across ? unit(section).name : placeOf(line(section)) + QLatin1Char('\n') + line(section).text;
    return tr("%1\n%2").arg(
        name, sum.isEmpty()
                  ? tr("没有交办")
                  : tr("应报 %1，已办 %2：%3").arg(sum.asked()).arg(sum.answered()).arg(sum.words()));
}

} // namespace taizhang::ui
