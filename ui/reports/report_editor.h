#pragma once

#include "core/workflow/report_export.h"
#include "ui/reports/report_field.h"

#include <QWidget>

#include <memory>
#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace taizhang::ui {

class SignatureLine;

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

public slots:
    /// Makes changes of what was typed, now: before a print, before another indicator, at the window's end.
    void commitPending();

signals:
    void previewWanted(int indicator, int row);
    void exportWanted(int indicator, int row, taizhang::workflow::ReportFormat format);
    /// kind: finished or sealed.
    void standingFileWanted(taizhang::domain::TaskId task, const QString &kind);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFields(const storage::TaskSheet &sheet);
    QWidget *makeHeader();
    QToolButton *makeInstead();
    QWidget *makeStandingNotice();
    void dress(QToolButton &button, const QString &name, const QString &text, const QString &tip);
    QToolButton *makeButton(const QString &name, const QString &text, const QString &tip);
    const storage::TaskSheet *sheetOnShow() const;
    void refresh();
    void showSummary();
    void showStanding(const storage::TaskSheet &sheet);
    void letTextStand();

    QPointer<Ledger> m_ledger;
    std::shared_ptr<DraftKeeper> m_drafts;
    int m_indicator;
    int m_row;
    domain::TaskId m_task;
    QList<ReportField *> m_fields; ///< in the order of the points, or the one free text
    bool m_hasPoints = false;
    SignatureLine *m_signature = nullptr;
    QBoxLayout *m_header = nullptr; ///< title, and the buttons beside or below it
    QLabel *m_summary = nullptr;
    QWidget *m_standing = nullptr;
    QLabel *m_standingWords = nullptr;
    std::optional<domain::EvidenceId> m_standingShown;
};

} // namespace taizhang::ui
