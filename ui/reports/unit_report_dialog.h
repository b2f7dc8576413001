#pragma once

#include "core/workflow/reports/report_writing.h"
#include "ui/shared/typing_dialog.h"

class QPlainTextEdit;

namespace taizhang::ui {

/// What a unit wrote for a row, point by point, to be typed, pasted or corrected after it was read from the
/// unit's file. It yields texts() and writes nothing.
class UnitReportDialog : public TypingDialog
{
    Q_OBJECT

public:
    struct Field
    {
        std::optional<domain::ReportPointId> point; ///< none: text of no point
        QString heading;
        QString text;
    };
    /// `remark`: a sentence above the fields, empty for none.
    UnitReportDialog(const QString &unit, const QList<Field> &fields, const QString &remark,
                     QWidget *parent = nullptr);

    QList<workflow::PointText> texts() const;

private:
    QList<Field> m_fields;
    QList<QPlainTextEdit *> m_edits;
};

} // namespace taizhang::ui
