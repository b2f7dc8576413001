#pragma once

#include "core/storage/tasks/unit_repository.h"
#include "ui/shared/roster.h"

#include <QAbstractTableModel>
#include <QDate>

#include <array>

namespace taizhang::ui {

/// The directory: one row per unit in the 机构序列, retired ones at the end. Rows may be dragged to another
/// place.
class UnitsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// As they stand from the left.
    enum Column { Order, Name, ShortName, Kind, Aliases, Person, Telephone, Answered, State, ColumnCount };

    /// All that is said of a column, but for its words.
    struct Look
    {
        Column column;
        const char *heading;
        int width; ///< in grids
    };
    /// In the order of Column.
    static const std::array<Look, ColumnCount> looks;

    using Contacts = QHash<domain::UnitId, domain::UnitContact>;

    using QAbstractTableModel::QAbstractTableModel;

    void setUnits(const Roster &roster, QDate today);
    void setContacts(const Contacts &contacts);
    /// Whether rows can be dragged.
    void setMovable(bool movable) { m_movable = movable; }

    const domain::Unit &unit(int row) const { return m_rows[row].unit; }
    domain::UnitContact contact(int row) const { return m_contacts.value(m_rows[row].unit.id); }
    /// -1 when it is not there.
    int rowOf(domain::UnitId unit) const;
    /// The whole 机构序列 once these rows stand together before row `before`; retired units are no part of
    /// it.
    QList<domain::UnitId> orderWith(const QList<int> &rows, int before) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// Rows were dropped between others.
    void orderWanted(const QList<taizhang::domain::UnitId> &order);

private:
    struct Row
    {
        domain::Unit unit;
        domain::UnitProgress progress;
        int place = 0; ///< among those that are not retired, from 1
    };
    QString words(const Row &row, int column) const;
    QVariant sortKey(const Row &row, int column) const;

    QList<Row> m_rows;
    Contacts m_contacts;
    bool m_movable = false;
};

/// How a unit stands, in words: 逾期 2, 退回 1, 待审核 3 …; of a retired one 已停用.
QString unitStateWords(const domain::Unit &unit, const domain::UnitProgress &progress);

} // namespace taizhang::ui
