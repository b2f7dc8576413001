#pragma once

#include "core/domain/units/unit_group.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;

namespace taizhang::ui {

class ButtonLine;
class DataTable;
class GroupsModel;
class Ledger;

/// The groups of the directory and whom each means; members, names, new ones and the end of one.
class GroupsPanel : public QWidget
{
    Q_OBJECT

public:
    GroupsPanel(Ledger &ledger, QSettings &settings, QWidget *parent = nullptr);
    ~GroupsPanel() override;

    /// Selects the group and puts the keyboard there; nothing when it has gone.
    void reveal(domain::UnitGroupId group);

private:
    QWidget *makeButtons();
    void refresh();
    void followSelection();
    const domain::UnitGroup *selected() const;
    void editMembers();
    void addGroup();
    void rename();
    void remove();

    Ledger &m_ledger;
    GroupsModel *m_model;
    DataTable *m_table;
    QLabel *m_meaning;
    QPushButton *m_members = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace taizhang::ui
