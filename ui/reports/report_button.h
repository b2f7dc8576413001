#pragma once

#include <QString>

class QToolButton;

namespace taizhang::ui {

/// A row, as the controls of its 情况说明 are named after it.
struct ReportRow
{
    int indicator = 0;
    int row = 0; ///< from 1

    /// `name` with the row behind it: objectName of what each row has one of.
    QString named(const QString &name) const;
};

/// Words, tool tip and names of a button above the 情况说明 of a row.
void dressReportButton(QToolButton &button, const ReportRow &row, const QString &name, const QString &text,
                       const QString &tip);

} // namespace taizhang::ui
