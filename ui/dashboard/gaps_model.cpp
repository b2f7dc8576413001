#include "ui/dashboard/gaps_model.h"

#include "core/domain/units/owing_words.h"
#include "ui/shared/data_table.h"
#include "ui/shared/look.h"
#include "ui/shared/standing_marks.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace taizhang::ui {

using namespace domain;

namespace {

/// Of a figure's column; nothing for a column of words.
std::optional<int> figure(const Gap &gap, int column)
{
    switch (column) {
    case GapsModel::Overdue:
        return gap.asked.overdue();
    case GapsModel::Returned:
        return gap.asked.returned();
    case GapsModel::Missing:
        return gap.asked.missing();
    case GapsModel::Uncollected:
        return gap.uncollected;
    case GapsModel::Unwritten:
        return gap.unwritten;
    case GapsModel::Waiting:
        return gap.asked.of(Standing::Waiting);
    default:
        return std::nullopt;
    }
}

/// Whose mark a figure's column has.
std::optional<Standing> standingOf(int column)
{
    switch (column) {
    case GapsModel::Overdue:
        return Standing::Overdue;
    case GapsModel::Returned:
        return Standing::Returned;
    case GapsModel::Missing:
        return Standing::Missing;
    case GapsModel::Waiting:
        return Standing::Waiting;
    default:
        return std::nullopt;
    }
}

/// Figures stand in the middle, clear of the words beside them.
Qt::Alignment alignment(int column)
{
    const bool isFigure = column == GapsModel::Rank || figure({}, column);
    return isFigure ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace

void GapsModel::setGaps(const Overview &overview, const QList<Gap> &gaps)
{
    beginResetModel();
    m_overview = overview;
    m_gaps = gaps;
    endResetModel();
}

bool GapsModel::says(Column column) const
{
    return std::any_of(m_gaps.cbegin(), m_gaps.cend(),
                       [&](const Gap &gap) { return !words(gap, 0, column).isEmpty(); });
}

int GapsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_gaps.size());
}

int GapsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GapsModel::owing(const Gap &gap, int most) const
{
    if (gap.unit)
        return tr("交办 %1 份，%2").arg(gap.asked.asked()).arg(silentWord());
    QStringList names;
    for (const auto unit : gap.owing.mid(0, most))
        names << m_overview.units[unit].label();
    const auto words = names.join(tr("、"));
    return gap.owing.size() > most ? tr("%1等 %2 个单位").arg(words).arg(gap.owing.size()) : words;
}

QString GapsModel::words(const Gap &gap, int row, int column) const
{
    switch (column) {
    case Rank:
        return QString::number(row + 1);
    case Number:
        return gap.row ? m_overview.rows[*gap.row].number() : tr("单位");
    case Words:
        return gap.row ? m_overview.rows[*gap.row].label() : m_overview.units[*gap.unit].name;
    case Owing:
        return owing(gap, 3);
    default:
        break;
    }
    const auto many = figure(gap, column).value_or(0);
    return many > 0 ? QString::number(many) : QString();
}

QVariant GapsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &each = m_gaps[index.row()];
    const auto number = figure(each, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(each, index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == Owing)
            return owing(each, int(m_overview.units.size()));
        return each.row ? m_overview.rows[*each.row].text : m_overview.units[*each.unit].name;
    case Qt::TextAlignmentRole:
        return QVariant(alignment(index.column()));
    case Qt::ForegroundRole:
        if ((index.column() == Overdue || index.column() == Returned) && number.value_or(0) > 0)
            return tones(QGuiApplication::palette()).alarm;
        return {};
    case tableSortRole:
        if (number)
            return *number;
        if (index.column() == Number) // in printed order, units last
            return int(each.row.value_or(m_overview.rows.size()));
        return index.column() == Rank ? QVariant(index.row()) : QVariant();
    default:
        return {};
    }
}

QVariant GapsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(alignment(section));
    if (role == Qt::DecorationRole) {
        const auto standing = standingOf(section);
        return standing ? QVariant(standingIcon(*standing, QGuiApplication::palette())) : QVariant();
    }
    if (role == Qt::ToolTipRole && section == Overdue)
        return tr("退回的和未报送的里面，过了期限的");
    if (role != Qt::DisplayRole)
        return {};
    const QStringList headings{
        tr("轻重"),   tr("序号"),     tr("指标或单位"),      tr("逾期"),    tr("退回"), tr("未报送"),
        tr("未收集"), tr("要点未写"), domain::waitingWord(), tr("欠交单位")};
    return headings[section];
}

} // namespace taizhang::ui
