#pragma once

#include "core/storage/reports/report_repository.h"
#include "core/storage/table/indicator_repository.h"

#include <QWidget>

class QLabel;

namespace taizhang::ui {

class AskedPanel;
class Ledger;
class MaterialRow;
class ReportEditor;
class UnitChips;

/// A 分工 row of the indicator on show: its units as printed, its materials as a checklist, its 情况说明.
class TaskPanel : public QWidget
{
    Q_OBJECT

public:
    /// `taskIndex` is the place of the row in ledger.current().tasks.
    TaskPanel(Ledger &ledger, int taskIndex, QWidget *parent = nullptr);

    /// The same row read again; the widgets stay, and with them the keyboard and the place on the page.
    void refresh();
    /// Makes changes of what was typed, now.
    void commitPending();

    const QList<MaterialRow *> &materials() const { return m_materials; }
    /// What is asked of units, one for each material.
    const QList<AskedPanel *> &asked() const { return m_asked; }
    ReportEditor *report() const { return m_report; }

signals:
    void selected(taizhang::ui::MaterialRow *material);
    void lineSelected(taizhang::ui::AskedPanel *panel, taizhang::domain::RequirementId requirement);
    void addWanted(taizhang::ui::MaterialRow *row);
    void filesDropped(const QStringList &files);
    /// `from` is a material, or the list of units below it.
    void stepWanted(QWidget *from, int by);
    void historyWanted(taizhang::domain::RequirementId requirement);
    /// The members of a group are to be seen and changed.
    void membersWanted(taizhang::domain::UnitGroupId group);

private:
    const storage::TaskSheet &sheet() const;
    QWidget *makeTitle();
    QWidget *makeUnits();
    QWidget *makeMaterials();
    QWidget *makeAskAll(QWidget *list);
    void addMaterial(const storage::MaterialSheet &material, QWidget *list);
    void addAsked(const storage::MaterialSheet &material, QWidget *list);
    void ask(const QList<domain::MaterialId> &materials);
    void openAsking(const QList<domain::MaterialId> &materials,
                    const std::optional<storage::LeadAbove> &above);
    void showCount();
    void showPieceAdvice();

    Ledger &m_ledger;
    int m_index;
    QLabel *m_count = nullptr;
    QList<UnitChips *> m_chips;
    QList<MaterialRow *> m_materials;
    QList<AskedPanel *> m_asked; ///< as m_materials
    ReportEditor *m_report = nullptr;
};

} // namespace taizhang::ui
