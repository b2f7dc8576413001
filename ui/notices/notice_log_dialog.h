#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace taizhang::ui {

class DataTable;
class FileChooser;
class Ledger;
class NoticeLogModel;
class ProgressRunner;

/// The log of what was handed out, to look through, to copy and to write to a table. It follows the ledger.
class NoticeLogDialog : public QDialog
{
    Q_OBJECT

public:
    /// All outlive the dialog.
    NoticeLogDialog(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
                    QWidget *parent = nullptr);

private:
    QWidget *makeButtons();
    void refresh();
    void showRows();
    void exportTable();

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    NoticeLogModel *m_model;
    DataTable *m_table;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    QLabel *m_summary;
    QPushButton *m_export = nullptr;
    QString m_query;
};

} // namespace taizhang::ui
