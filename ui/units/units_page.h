#pragma once

#include "core/domain/id.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace taizhang::ui {

class AliasNotice;
class ButtonLine;
class FileChooser;
class GroupsPanel;
class Ledger;
class ProgressRunner;
class UnitActions;
class UnitIntake;
class UnitsModel;
class UnitsTable;

/// 单位名录: the units in the 机构序列 with what is done to them, and beside them the groups and whom they
/// mean. A table of units dropped on it is shown and taken.
class UnitsPage : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the page.
    UnitsPage(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
              QWidget *parent = nullptr);
    ~UnitsPage() override;

    /// Selects the unit and scrolls to it, whatever the filter says; nothing when it has gone.
    void reveal(domain::UnitId unit);
    /// Selects the group and puts the keyboard there; nothing when it has gone.
    void revealGroup(domain::UnitGroupId group);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makeRowButtons();
    void connectTable();
    void refresh();
    void readContacts();
    QString countWords() const;
    void showAdded();
    void showRows();
    void followSelection();
    void add();
    void paste();
    void pasteClipboard();
    void import();
    void orderByPinyin();
    void edit();
    void remove();
    void retireOrRestore();
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    void moveBy(int by);

    Ledger &m_ledger;
    QSettings &m_settings;
    UnitActions *m_actions;
    GroupsPanel *m_groups;
    UnitIntake *m_intake;
    UnitsModel *m_model;
    AliasNotice *m_notice;
    QStringList m_added; ///< names of units that are being added and not there yet
    QLabel *m_summary = nullptr;
    QLineEdit *m_filter = nullptr;
    QStackedWidget *m_stack = nullptr;
    UnitsTable *m_table = nullptr;
    QLabel *m_nothing = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_retire = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace taizhang::ui
