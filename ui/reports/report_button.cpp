#include "ui/reports/report_button.h"

#include "ui/reports/report_editor.h"

#include <QToolButton>

namespace taizhang::ui {

QString ReportRow::named(const QString &name) const
{
    return QStringLiteral("%1_%2").arg(name).arg(row);
}

void dressReportButton(QToolButton &button, const ReportRow &row, const QString &name, const QString &text,
                       const QString &tip)
{
    button.setObjectName(row.named(name));
    button.setText(text);
    button.setToolTip(tip);
    button.setAccessibleName(
        ReportEditor::tr("%1（第%2项第%3行情况说明）").arg(text).arg(row.indicator).arg(row.row));
    button.setFocusPolicy(Qt::StrongFocus);
}

} // namespace taizhang::ui
