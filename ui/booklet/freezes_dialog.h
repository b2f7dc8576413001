#pragma once

#include "core/storage/paper/freeze_repository.h"
#include "ui/booklet/freeze_dialog.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;
class QStandardItemModel;

namespace taizhang::ui {

class DataTable;
class Ledger;

/// 封版与增补册: the sets that were sent, and what came since. Follows the ledger while it is open.
class FreezesDialog : public QDialog
{
    Q_OBJECT

public:
    FreezesDialog(Ledger &ledger, QSettings &settings, QWidget *parent = nullptr);

    /// Reads all again.
    void read();

signals:
    void freezeWanted(const taizhang::ui::FreezeDialog::Known &known);
    void supplementWanted();

private:
    struct Known
    {
        QList<storage::FreezeLine> freezes;
        QString sent; ///< the set or 增补册 that was sent last
        int pieces = 0;
        int standing = 0; ///< files that stand for a 情况说明, which are no pieces
        int added = 0;
        int addedBound = 0; ///< of those, 入册
        int reports = 0;    ///< indicators whose 情况说明 changed since the last set
        int unwritten = 0;  ///< of which one is asked, and nothing is written
        bool anySince() const { return added > 0 || reports > 0; }
    };
    static Known readAll(storage::Database &database);
    QWidget *makeButtons();
    void fill(const Known &known);
    QString words() const;
    void view(int row);
    void allow();

    Ledger &m_ledger;
    QSettings &m_settings;
    QStandardItemModel *m_model;
    DataTable *m_table;
    QStackedWidget *m_stack;
    QLabel *m_words;
    QPushButton *m_freeze = nullptr;
    QPushButton *m_view = nullptr;
    QPushButton *m_supplement = nullptr;
    Known m_known;
};

} // namespace taizhang::ui
