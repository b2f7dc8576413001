#pragma once

#include "core/workflow/reports/report_export.h"

#include <QWidget>

namespace taizhang::ui {

/// For an indicator of several rows: preview and PDF of their 情况说明 as one. The buttons of a ReportEditor
/// are for its row alone.
class WholeReport : public QWidget
{
    Q_OBJECT

public:
    WholeReport(int indicator, int rows, QWidget *parent = nullptr);

signals:
    void previewWanted(int indicator);
    void exportWanted(int indicator, taizhang::workflow::ReportFormat format);
};

} // namespace taizhang::ui
