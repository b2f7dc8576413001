#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace taizhang::ui {

class DataTable;
class Ledger;
class RemovedModel;

/// 材料回收站: what was taken out of its material, to be put back. Follows the ledger while it is open.
class RemovedDialog : public QDialog
{
    Q_OBJECT

public:
    RemovedDialog(Ledger &ledger, QSettings &settings, QWidget *parent = nullptr);

private:
    void read();
    void putBack();
    void allow();

    Ledger &m_ledger;
    RemovedModel *m_model;
    DataTable *m_table;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QPushButton *m_putBack;
};

} // namespace taizhang::ui
