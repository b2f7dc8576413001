#pragma once

#include "core/workflow/history/history.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace taizhang::ui {

class Ledger;

/// At the end of the page: what was done to the indicator on show, the newest first. It reads by itself,
/// after the page is there.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(Ledger &ledger, QWidget *parent = nullptr);

    void refresh();

signals:
    /// More than these last ones are to be seen.
    void allWanted();

private:
    void read();
    /// `isAll`: no more than these have ever been made; else the last step may have made more.
    void showLines(const QList<workflow::HistoryLine> &changes, bool isAll);

    Ledger &m_ledger;
    QLabel *m_lines;
    int m_number = 0; ///< the indicator whose lines are on show
    QTimer m_settled; ///< runs while others read who are seen
};

} // namespace taizhang::ui
