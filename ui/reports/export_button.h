#pragma once

#include "core/workflow/reports/report_export.h"

#include <QToolButton>

namespace taizhang::ui {

/// 导出 PDF, and in its menu the other forms that a 情况说明 can be given out as.
class ExportButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ExportButton(QWidget *parent = nullptr);

    /// Adds 读回 Word 文件 to the menu, once.
    void offerReturn();

signals:
    void wanted(taizhang::workflow::ReportFormat format);
    void returnWanted();
};

} // namespace taizhang::ui
