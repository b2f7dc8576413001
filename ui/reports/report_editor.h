#pragma once

#include "core/workflow/reports/report_export.h"
#include "ui/reports/report_field.h"

#include <QWidget>

#include <memory>
#include <optional>

class QBoxLayout;

namespace taizhang::ui {

class FigureLines;
class NoticeLabel;
class PointOutline;
class ReportHeader;
class ReportTools;
class ServedNotice;
class SignatureLine;
class StandingNotice;
class StickyTop;
class UnitTexts;
class WritingActions;

/// The 情况说明 of one row: its points as outline with a text field each, and what may stand in its place.
///
/// It follows the ledger for as long as the indicator of its row is on show. Choosing files, preview and
/// export belong to ReportActions, which listens to the signals.
class ReportEditor : public QWidget
{
    Q_OBJECT

public:
    /// `taskIndex` is the place of the row in ledger.current().tasks.
    explicit ReportEditor(Ledger &ledger, int taskIndex, QWidget *parent = nullptr);
    ~ReportEditor() override;

    int indicator() const { return m_indicator; }
    int row() const { return m_row; }
    domain::TaskId task() const { return m_task; }
    /// The words of a unit's own file, in answer to unitFileWanted().
    void offerUnitFile(domain::UnitId unit, const QString &name, const QString &words);

    /// The keyboard goes to the choice of how far it is.
    void takeKeyboard();

public slots:
    /// Makes changes of what was typed, now: before a print, before the editor goes, at the window's end.
    void commitPending();

signals:
    void previewWanted(int indicator, int row);
    void exportWanted(int indicator, int row, taizhang::workflow::ReportFormat format);
    /// kind: finished or sealed.
    void standingFileWanted(taizhang::domain::TaskId task, const QString &kind);
    /// The file of a unit is to be chosen and read, for offerUnitFile().
    void unitFileWanted(taizhang::domain::UnitId unit);

private:
    void makeTop(Ledger &ledger, QBoxLayout &layout);
    void makeFields(const storage::TaskSheet &sheet);
    void addField(const ReportPlace &place, const QString &heading, const QString &text);
    void addServed(const storage::ServedRow &served);
    void makeTools();
    void makeOutline();
    /// By Tab from the tools to the fields, downwards, then to what leads to them and to what is below.
    void orderTabs();
    void makeUnitTexts();
    void showServed(const storage::TaskSheet &sheet);
    void refreshFields(const storage::TaskSheet &sheet);
    void showOutline();
    /// Whether the row's own report is all there, so that it answers those written with it.
    bool isLeadComplete() const;
    void goTo(int field);
    const storage::TaskSheet *sheetOnShow() const;
    void refresh();
    void showSummary();
    void letTextStand();

    QPointer<Ledger> m_ledger;
    std::shared_ptr<DraftKeeper> m_drafts;
    int m_indicator;
    int m_row;
    domain::TaskId m_task;
    int m_taskIndex;
    QWidget *m_writing = nullptr; ///< all that is for writing: not there where another report answers the row
    QWidget *m_fieldBox = nullptr; ///< around the fields
    QList<ReportField *>
        m_fields; ///< in the order of the points, or the one free text; then those of m_serves
    QList<int>
        m_points; ///< how many of the fields are points: of the row, then of each of m_serves; 0: free text
    QList<storage::RowPlace> m_serves; ///< rows of other indicators that have fields here
    bool m_hasPoints = false;
    NoticeLabel *m_stageAdvice = nullptr;
    ReportTools *m_tools = nullptr;
    WritingActions *m_actions = nullptr;
    PointOutline *m_outline = nullptr;
    StickyTop *m_outlinePlace = nullptr;
    FigureLines *m_figures = nullptr;
    UnitTexts *m_unitTexts = nullptr; ///< made when first asked for
    SignatureLine *m_signature = nullptr;
    ReportHeader *m_header = nullptr;
    StandingNotice *m_standing = nullptr;
    ServedNotice *m_served = nullptr;
};

} // namespace taizhang::ui
