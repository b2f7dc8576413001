#pragma once

#include "core/workflow/paper/print_run.h"
#include "ui/reports/print_job.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace taizhang::ui {

class FileChooser;
class JoinedPages;
class Ledger;
class PrintParts;
class PrintScope;
class ProgressRunner;
class ReportPreview;
class SavedSets;

/// 打印中心: which indicators, what of them, and how; seen as it will be, printed, or as one PDF. Choices are
/// kept under names in the ledger.
class PrintCentre : public QDialog
{
    Q_OBJECT

public:
    /// The indicator on show is ticked. All outlive it.
    PrintCentre(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget *parent = nullptr);
    ~PrintCentre() override;

    workflow::PrintChoice choice() const;
    PrintPresets presets() const;

signals:
    /// What is being typed becomes a change first, so that it is printed.
    void commitWanted();

private:
    QWidget *makeScope();
    QWidget *makeChoices();
    QWidget *makeHow();
    QWidget *makeButtons();
    void orderTabs();
    void updateWords();
    void take(const workflow::PrintChoice &choice);
    void prepare(std::function<void(const workflow::PrintRun &, const std::shared_ptr<JoinedPages> &)> then);
    void preview();
    void print(const workflow::PrintRun &run, const std::shared_ptr<JoinedPages> &pages, ReportPreview *over);
    void exportPdf(const workflow::PrintRun &run, ReportPreview *over);
    void say(const QString &sentence);

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    PrintScope *m_scope;
    PrintParts *m_parts;
    QCheckBox *m_newSheet, *m_duplex, *m_grey, *m_collate;
    QComboBox *m_paper;
    QSpinBox *m_copies;
    SavedSets *m_sets;
    QPushButton *m_preview = nullptr, *m_export = nullptr, *m_print = nullptr, *m_stop = nullptr;
    QLabel *m_words;
    QPlainTextEdit *m_said;
    bool m_busy = false;
};

} // namespace taizhang::ui
