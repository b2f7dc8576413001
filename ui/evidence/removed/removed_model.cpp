#include "ui/evidence/removed/removed_model.h"

#include "core/domain/evidence/piece_title.h"
#include "ui/evidence/file_words.h"
#include "ui/shared/data_table.h"
#include "ui/shared/date_text.h"

namespace taizhang::ui {

void RemovedModel::setPieces(QList<storage::RemovedPiece> pieces)
{
    beginResetModel();
    m_pieces = std::move(pieces);
    endResetModel();
}

int RemovedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pieces.size());
}

int RemovedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RemovedModel::text(const storage::RemovedPiece &piece, int column) const
{
    switch (column) {
    case Title:
        return domain::titleOrName(piece);
    case Place: {
        const auto row = piece.row > 1 ? tr("分工%1 ").arg(piece.row) : QString();
        return tr("第%1项 %2材料%3").arg(QString::number(piece.indicator), row, piece.material);
    }
    case Unit:
        if (piece.withdrawn)
            return tr("%1（任务已撤回，放回本局）").arg(piece.unitName);
        return piece.unitName.isEmpty() ? tr("本局") : piece.unitName;
    case Kind:
        return evidenceKindText(piece.kind, {});
    case RemovedAt:
        return momentText(piece.removedAt);
    case RemovedBy:
        return piece.removedBy;
    default:
        return {};
    }
}

QVariant RemovedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &piece = m_pieces.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(piece, index.column());
    case tableSortRole:
        if (index.column() == RemovedAt)
            return piece.removedAt;
        return index.column() == Place ? QVariant(piece.indicator * 1000 + piece.row) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == Unit && piece.withdrawn)
            return tr("这个单位的报送任务已撤回：放回时放到本局自收，来源记为这个单位。");
        return index.column() == Title ? piece.name : QVariant();
    default:
        return {};
    }
}

QVariant RemovedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Title:
        return tr("题名");
    case Place:
        return tr("原来的位置");
    case Unit:
        return tr("单位");
    case Kind:
        return tr("类型");
    case RemovedAt:
        return tr("移出时间");
    case RemovedBy:
        return tr("移出人");
    default:
        return {};
    }
}

} // namespace taizhang::ui
