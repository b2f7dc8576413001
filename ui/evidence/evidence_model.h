#pragma once

#include "core/storage/evidence/filed_evidence.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace taizhang::ui {

class Thumbnails;

/// The evidence of one material, or of the whole indicator: a snapshot that answers from memory.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Title,
        Remark,
        OwnDate,
        Kind,
        Size,
        Added,
        Keeping,
        From, ///< the unit that sent it; last, as the columns are remembered by their place
        ColumnCount
    };
    /// Which unit a piece is from, by the requirement it is filed under; 本局自收's are not in it.
    using Senders = QHash<domain::RequirementId, QString>;
    /// What is to be looked at once more, by the piece.
    using Advice = QHash<domain::FilingId, QStringList>;
    /// What a column sorts by: numbers and dates by value.
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Where the small pictures beside the titles come from; outlives the model.
    void setThumbnails(Thumbnails &thumbnails);
    /// Keeps selections where the rows stay the same pieces.
    void setPieces(QList<storage::FiledEvidence> pieces, const Senders &senders = {},
                   const Advice &advice = {});
    /// The contents whose file is not in the store any more, found out elsewhere.
    void setLost(const QSet<QString> &sha256s);

    /// Those that are in a set that was sent for review (封版).
    void setFrozen(const QSet<domain::FilingId> &filings);

    const storage::FiledEvidence &piece(int row) const { return m_pieces.at(row); }
    const QList<storage::FiledEvidence> &pieces() const { return m_pieces; }
    QStringList adviceOf(int row) const { return m_advice.value(m_pieces.at(row).filing); }
    bool isFrozen(int row) const { return m_frozen.contains(m_pieces.at(row).filing); }
    bool isLost(int row) const { return m_lost.contains(m_pieces.at(row).sha256); }
    /// The rows as a spreadsheet takes them: a line each, cells set apart by tabs.
    QString asText(const QList<int> &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString text(int row, int column) const;
    QVariant sortKey(int row, int column) const;
    QString remark(int row) const;
    QString marks(int row) const;
    QVariant toolTip(int row, int column) const;
    QVariant thumbnail(int row) const;

    QList<storage::FiledEvidence> m_pieces;
    Senders m_senders;
    Advice m_advice;
    QSet<QString> m_lost;
    QSet<domain::FilingId> m_frozen;
    Thumbnails *m_thumbnails = nullptr;
};

} // namespace taizhang::ui
