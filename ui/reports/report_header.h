#pragma once

#include "core/workflow/reports/report_export.h"
#include "ui/reports/report_button.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace taizhang::ui {

/// The line above the 情况说明 of a row: how much is written, and what can be done with the whole of it. On a
/// narrow page the buttons stand below the words, which would break after every few characters.
class ReportHeader : public QWidget
{
    Q_OBJECT

public:
    ReportHeader(const ReportRow &row, bool isWritable, QWidget *parent);

    void setSummary(const QString &words);

signals:
    void previewWanted();
    void exportWanted(taizhang::workflow::ReportFormat format);
    /// kind: finished or sealed.
    void standingFileWanted(const QString &kind);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *makeInstead(const ReportRow &row);

    QBoxLayout *m_layout; ///< title, and the buttons beside or below it
    QLabel *m_summary;
};

} // namespace taizhang::ui
