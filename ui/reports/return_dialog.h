#pragma once

#include "core/workflow/reports/report_return.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTextEdit;
class QTreeWidget;

namespace taizhang::ui {

/// Shows a 情况说明 that came back as a Word file beside what stands in the workspace, point by point, to
/// tick what is taken over. It writes nothing.
class ReturnDialog : public QDialog
{
    Q_OBJECT

public:
    /// `file`: its name. Without `writable` nothing can be taken.
    ReturnDialog(const QString &file, const workflow::ReturnedReport &returned, bool writable,
                 QWidget *parent = nullptr);

    /// Indexes of the points that are ticked.
    QList<int> chosen() const;

private:
    QWidget *makeSides();
    void addPoints();
    void showPoint(int index);
    void updateButton();

    const workflow::ReturnedReport m_returned;
    const bool m_writable;
    QTreeWidget *m_points;
    QTextEdit *m_before;
    QTextEdit *m_after;
    QPushButton *m_take = nullptr;
};

} // namespace taizhang::ui
