#pragma once

#include "ui/asking/asked_text.h"
#include "ui/reviewing/requirement_scope.h"

#include <QAbstractTableModel>

#include <array>

namespace taizhang::ui {

/// A list of requirements to go through, a row each. A row that has left what the list is about stays where
/// it is, greyed and told by a word, until the list is chosen again; what joins meanwhile stands at the end.
class RequirementsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// As they stand from the left.
    enum Column {
        Item,
        TaskRow,
        Material,
        Period,
        UnitName,
        Office,
        Handler,   ///< 经办人
        Telephone, ///< his, masked
        State,
        Due,
        Pieces,
        Reason,
        WantedDue,    ///< 延期 that was asked for
        WantedReason, ///< and why
        Note,         ///< 备注
        Remarks,      ///< all that is to be said of it, 备注 among it
        Changed,
        ColumnCount
    };

    /// All that is said of a column, in the window and in the xlsx, but for its words.
    struct Look
    {
        Column column;
        const char *heading;
        int width;             ///< in the window, in grids
        double characters;     ///< the room in the xlsx
        bool isFigure = false; ///< counts or numbers something
        bool isHidden = false; ///< until it is chosen from the heading's menu
    };
    /// In the order of Column.
    static const std::array<Look, ColumnCount> looks;

    using QAbstractTableModel::QAbstractTableModel;

    /// The list is chosen: what it is about now, in printed order.
    void show(const RequirementScope &scope, const Roster &roster, QDate today);
    /// The roster was read anew.
    void follow(const Roster &roster, QDate today);

    domain::RequirementId requirement(int row) const { return m_rows[row].line.id; }
    /// -1 when it is not among them.
    int rowOf(domain::RequirementId requirement) const;
    /// RequirementScope::isWork of that row as it was read last.
    bool isWork(int row) const { return m_rows[row].work; }
    int workLeft() const;
    /// Rows whose answer was taken back since the list was chosen: owed once more, they are of another list.
    int reopened() const;
    /// Whether any line says something in the column.
    bool says(Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        storage::RequirementLine line;
        AskedText text;
        storage::MaterialLine material;
        int order = 0;     ///< in printed order of all
        int unitOrder = 0; ///< in the 机构序列
        bool left = false; ///< is not what the list is about any more
        bool work = false;
    };
    Row rowFor(const storage::RequirementLine &line, int order, const Roster &roster, QDate today) const;
    bool isReopened(const Row &row) const;
    /// 已处理; 已改期 where it left a list of dates by another date.
    QString leftWords(const Row &row) const;
    void removeGone(const Roster &roster);
    static QString dueWords(const storage::RequirementLine &line, const AskedText &text);
    QString words(const Row &row, int column) const;
    QVariant sortKey(const Row &row, int column) const;
    QVariant colour(const Row &row, int column) const;

    RequirementScope m_scope;
    QList<Row> m_rows;
};

} // namespace taizhang::ui
