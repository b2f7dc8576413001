#pragma once

#include <QElapsedTimer>
#include <QStatusBar>

class QLabel;
class QToolButton;

namespace taizhang::ui {

class Ledger;
class ProgressRunner;

/// The bottom of the window: remarks, running work, the workspace, who is working, and whether all is saved.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    /// Takes the runner in.
    StatusLine(Ledger &ledger, ProgressRunner *runner, QWidget *parent = nullptr);

signals:
    /// The name of who is working was clicked.
    void actorClicked();

public slots:
    void remark(const QString &sentence);
    /// Takes away a remark that belongs to what was on show before; one that has only just come stays.
    void forget();

private:
    void showSaving(int pending);
    void showActor();

    Ledger &m_ledger;
    QToolButton *m_actor;
    QLabel *m_saved;
    QString m_backupProblem; ///< said already
    QElapsedTimer m_sinceRemark;
};

} // namespace taizhang::ui
