#pragma once

#include "core/domain/tasks/overview.h"

#include <QHash>

namespace taizhang::domain {

/// Which requirements of the matrix are wanted, as a clerk asks for them. 未报送 and 退回 include those that
/// are overdue.
enum class MatrixState {
    Any,
    Overdue,
    Soon,
    Missing,
    Returned,
    Submitted,
    LeadReviewed,
    Accepted,
    NilReturn,
    NotApplicable,
};
/// 全部状态, 逾期, 临期, 未报送, 退回, 已报送, 初审, 通过, 零报告, 不适用.
QString matrixStateLabel(MatrixState state);
/// Every one, in the order in which they are offered.
QList<MatrixState> matrixStates();

/// What a unit is found by, folded: its names and their 拼音首字母.
using UnitKeys = QHash<UnitId, QString>;
/// Slow the first time (pinyin); call it off the window's thread.
UnitKeys unitKeys(const QList<Unit> &units);

struct MatrixFilter
{
    /// Up to three digits: the number of an indicator begins with them; else every word stands in its text.
    QString rowQuery;
    /// Every word stands in a name of the unit or in its initials.
    QString unitQuery;
    std::optional<int> section;
    std::optional<UnitKind> kind;
    MatrixState state = MatrixState::Any;
    bool askedOnly = false;      ///< leaves out rows and units of which nothing is left
    bool askedUnitsOnly = false; ///< leaves out units that are asked nothing in the table, where any is
    bool operator==(const MatrixFilter &) const = default;
};

/// 分工 rows by units, in each cell how what is asked of the unit for the row stands. A unit that sent or
/// owes nothing has its column, unless it is retired.
class Matrix
{
public:
    Matrix() = default;
    /// Of units without a key only the names are searched.
    Matrix(const Overview &overview, const MatrixFilter &filter, const UnitKeys &keys = {});

    /// Places in Overview::rows and Overview::units.
    const QList<qsizetype> &rows() const { return m_rows; }
    const QList<qsizetype> &units() const { return m_units; }
    /// `row` and `column` count within rows() and units().
    const StandingCounts &cell(qsizetype row, qsizetype column) const
    {
        return m_cells[row * m_units.size() + column];
    }
    /// Over the rows and columns that are shown.
    const StandingCounts &ofRow(qsizetype row) const { return m_ofRow[row]; }
    const StandingCounts &ofUnit(qsizetype column) const { return m_ofUnit[column]; }
    const StandingCounts &total() const { return m_total; }
    /// Units that only `askedUnitsOnly` leaves out.
    int unaskedUnits() const { return m_unaskedUnits; }
    bool isEmpty() const { return m_rows.isEmpty() || m_units.isEmpty(); }

private:
    void count(const Overview &overview, MatrixState state);
    void leaveOutEmpty();

    int m_unaskedUnits = 0;
    QList<qsizetype> m_rows;
    QList<qsizetype> m_units;
    QList<StandingCounts> m_cells;
    QList<StandingCounts> m_ofRow;
    QList<StandingCounts> m_ofUnit;
    StandingCounts m_total;
};

/// What stands behind a cell: items of Overview::rows[row] and Overview::units[unit] that are wanted.
QList<AskedItem> itemsOf(const Overview &overview, qsizetype row, qsizetype unit, MatrixState state);

} // namespace taizhang::domain
