#pragma once

#include "core/storage/evidence/evidence_set.h"
#include "ui/shared/typing_dialog.h"

#include <QAbstractTableModel>

class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace taizhang::ui {

class DataTable;
class Ledger;

/// The pieces that may be lent: a snapshot that answers from memory.
class LendModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Unit, Keeping, Where, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPieces(QList<storage::SetPiece> pieces);
    const storage::SetPiece &piece(int row) const { return m_pieces.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<storage::SetPiece> m_pieces;
};

/// Asks which pieces are fetched and for whom. Yields it when accepted; it records nothing.
class LendDialog : public TypingDialog
{
    Q_OBJECT

public:
    LendDialog(Ledger &ledger, QSettings &settings, QWidget *parent = nullptr);

    QList<domain::FilingId> filings() const;
    QString person() const;
    QString note() const;

private:
    void read(Ledger &ledger);
    void allow();

    LendModel *m_model;
    DataTable *m_table;
    QLineEdit *m_person;
    QLineEdit *m_note;
    QLabel *m_chosen;
    QPushButton *m_accept;
};

} // namespace taizhang::ui
