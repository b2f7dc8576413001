#pragma once

#include "core/storage/evidence/evidence_repository.h"

#include <QAbstractTableModel>

namespace taizhang::ui {

/// What was taken out of its material: a snapshot that answers from memory.
class RemovedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Place, Unit, Kind, RemovedAt, RemovedBy, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPieces(QList<storage::RemovedPiece> pieces);
    const storage::RemovedPiece &piece(int row) const { return m_pieces.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const storage::RemovedPiece &piece, int column) const;

    QList<storage::RemovedPiece> m_pieces;
};

} // namespace taizhang::ui
