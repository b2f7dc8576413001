#pragma once

#include "core/workflow/paper/print_sets.h"

#include <QGroupBox>

#include <functional>

class QComboBox;
class QPushButton;

namespace taizhang::ui {

class Ledger;

/// 保存的选择: what was chosen for printing, kept in the ledger under names.
class SavedSets : public QGroupBox
{
    Q_OBJECT

public:
    /// `choice` answers what is chosen now. The ledger outlives it.
    SavedSets(Ledger &ledger, std::function<workflow::PrintChoice()> choice, QWidget *parent = nullptr);

    /// After another choice.
    void allow();
    QList<QWidget *> tabOrder() const;

signals:
    void taken(const taizhang::workflow::PrintChoice &choice);

private:
    QPushButton *addButton(const char *name, const QString &text, void (SavedSets::*action)());
    void read();
    void take();
    void save();
    void remove();

    Ledger &m_ledger;
    std::function<workflow::PrintChoice()> m_choice;
    QComboBox *m_sets;
    QPushButton *m_save;
    QPushButton *m_remove;
    QList<workflow::SavedPrintSet> m_saved;
};

} // namespace taizhang::ui
