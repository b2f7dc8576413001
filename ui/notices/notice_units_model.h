#pragma once

#include "ui/notices/notice_desk.h"

#include <QAbstractTableModel>
#include <QSet>

namespace taizhang::ui {

/// The units with what each owes, what it was last handed, and what is proposed; those that get a letter can
/// be ticked.
class NoticeUnitsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Letter,
        Asked,
        Owed,
        Overdue,
        Returned,
        Last,
        Proposal,
        Order,
        Unregistered,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Ticks of units that get no letter go, with another kind all of them.
    void setUnits(const QList<NoticeUnit> &units, domain::NoticeKind kind);
    const NoticeUnit &unit(int row) const { return m_units[row]; }
    /// -1 when it is not there.
    int rowOf(domain::UnitId unit) const;

    /// In the 机构序列.
    QList<domain::UnitId> ticked() const;
    void tick(const QList<int> &rows, bool ticked);
    void clearTicks();
    /// Whether the unit gets a letter of the chosen kind, and that is proposed to it.
    bool isProposed(int row) const;
    int proposedCount() const;
    /// 工作提示 3 个单位、交办单 1 个单位; empty when nothing is proposed.
    QString proposedWords() const;
    domain::NoticeKind kind() const { return m_kind; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void tickedChanged();

private:
    QString words(const NoticeUnit &unit, int column) const;
    QVariant sortKey(const NoticeUnit &unit, int column) const;
    void announce();

    QList<NoticeUnit> m_units;
    QSet<domain::UnitId> m_ticked;
    domain::NoticeKind m_kind = domain::NoticeKind::Reminder;
};

} // namespace taizhang::ui
