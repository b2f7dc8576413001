#pragma once

#include "ui/shared/roster.h"

#include <QAbstractListModel>
#include <QDate>
#include <QSortFilterProxyModel>

namespace taizhang::ui {

/// 按单位: the units in the 机构序列 and how each stands, with the roles of NavigationLineDelegate. Retired
/// ones are there while something is asked of them.
class UnitsNavigationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows stay where the units are the same ones.
    void setRoster(const Roster &roster, QDate today);

    const domain::Unit &unit(int row) const { return m_rows[row].unit; }
    /// Its 经办人, each once.
    const QStringList &handlers(int row) const { return m_rows[row].handlers; }
    /// -1 when it is not there.
    int rowOf(domain::UnitId unit) const;
    /// Of all units together.
    domain::UnitProgress sum() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        domain::Unit unit;
        domain::UnitProgress progress;
        QStringList handlers;
        bool operator==(const Row &) const = default;
    };
    QList<Row> m_rows;
};

/// Narrows them while one types: every word must be found in a name, short name or alias, in the name of a
/// 经办人, or be initials of the unit's name in pinyin (qsfj).
class UnitsNavigationFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setQuery(const QString &query);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace taizhang::ui
