#pragma once

#include "core/domain/id.h"
#include "core/workflow/reports/report_export.h"

#include <QScrollArea>
#include <QStringList>

class QVBoxLayout;

namespace taizhang::ui {

class AskedPanel;
class HistoryPanel;
class IndicatorHeader;
class Ledger;
class MaterialRow;
class ReportEditor;
class TaskPanel;

/// The middle pane: everything about the indicator on show on one scrolling page. It follows the ledger.
///
/// After a write the widgets are kept and only shown anew, so that the keyboard and the place on the page
/// stay.
class IndicatorPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit IndicatorPage(Ledger &ledger, QWidget *parent = nullptr);
    ~IndicatorPage() override;

    /// The requirement whose evidence is shown; 0 for none.
    qint64 selectedMaterial() const { return m_selected; }
    /// The 情况说明 of the rows on the page.
    QList<ReportEditor *> reports() const;

    /// Selects a material, or what a unit is asked for, unfolded and in sight, and puts the keyboard there,
    /// once the ledger, which is to be asked for its indicator, has read it.
    void goTo(domain::RequirementId requirement);

public slots:
    /// Brings the 情况说明 of a row of that indicator into sight, once the ledger has read it.
    void goToReport(int indicator, int row);
    /// The keyboard goes to the first material, or to the page where there is none.
    void focusContent();
    /// The same, once the indicator that the ledger was asked for is there.
    void takeKeyboard();
    /// The same, to the first material of a row, from 1.
    void takeKeyboardAt(int row);

signals:
    /// That of a material or of a unit that is asked for it. `label`: 材料1 and its words, or
    /// 第30项材料2（某某镇）. Zero and empty when another indicator is on show and none is selected yet.
    void materialSelected(qint64 requirementId, const QString &label);
    /// Files are to be chosen, or were dropped, for the material that was selected last.
    void addWanted();
    void filesDropped(const QStringList &files);
    /// The editor belongs to the page and goes with the indicator.
    void reportMade(taizhang::ui::ReportEditor *report);
    /// The 情况说明 of all rows of the indicator as one.
    void wholePreviewWanted(int indicator);
    void wholeExportWanted(int indicator, taizhang::workflow::ReportFormat format);
    /// All that was done to the indicator, or to one 报送任务 of it (none: 0), is to be seen.
    void historyWanted(int indicator, qint64 requirement);
    /// The members of a group are to be seen and changed.
    void membersWanted(taizhang::domain::UnitGroupId group);

private:
    void followLedger();
    void build();
    QWidget *makeNotice();
    QWidget *makeWholeReport();
    void addTask(int index);
    void select(MaterialRow *material);
    void add(MaterialRow *material);
    void selectLine(AskedPanel *panel, domain::RequirementId requirement);
    /// True when it is another one than before.
    bool takeSelection(qint64 requirement, const MaterialRow *material, const AskedPanel *panel);
    void focusRow(int row);
    void reachReport(int row, bool withKeyboard);
    void stepFrom(QWidget *from, int by);
    bool isOnPage(domain::RequirementId requirement) const;
    void reachLine(domain::RequirementId requirement);
    QList<MaterialRow *> materials() const;
    /// Where arrow keys lead, from the top: the materials and the lists of units below them.
    QList<QWidget *> stops() const;
    bool showsCurrent() const;

    Ledger &m_ledger;
    int m_number = 0; ///< of the indicator the widgets are for
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
    IndicatorHeader *m_header = nullptr;
    QList<TaskPanel *> m_tasks;
    HistoryPanel *m_history = nullptr;
    qint64 m_selected = 0;    ///< requirement
    int m_keyboardWanted = 0; ///< the row that it goes to; 0 for not at all
    std::optional<domain::RequirementId> m_lineWanted;
    std::optional<std::pair<int, int>> m_reportWanted; ///< indicator and row
};

} // namespace taizhang::ui
