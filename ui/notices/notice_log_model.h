#pragma once

#include "core/formats/sheets/sheet.h"
#include "core/storage/tasks/notice_repository.h"
#include "ui/shared/roster.h"

#include <QAbstractTableModel>

namespace taizhang::ui {

/// 发文登记: what was handed to whom and when, the newest first.
class NoticeLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Kind, Unit, Items, Places, Note, Now, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLog(const QList<storage::NoticeLine> &log,
                const QHash<domain::NoticeId, QList<domain::RequirementId>> &items, const Roster &roster);
    const storage::NoticeLine &notice(int row) const { return m_rows[row].notice; }
    /// These rows, in this order.
    formats::Sheet sheet(const QList<int> &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        storage::NoticeLine notice;
        QString unit;
        QString places; ///< 第30项材料2、…
        QString now;    ///< of a 催办: what of it is owed by now
    };
    QString words(const Row &row, int column) const;

    QList<Row> m_rows;
};

} // namespace taizhang::ui
