#pragma once

#include "core/workflow/workspace/workspace_check.h"

#include <QDialog>

class QListWidget;

namespace taizhang::ui {

/// What 检查台账 found. 清理 is offered for what is provably surplus, and only where it can be written.
class CheckDialog : public QDialog
{
    Q_OBJECT

public:
    CheckDialog(const workflow::CheckResult &result, bool writable, QWidget *parent = nullptr);

signals:
    void repairWanted();
    /// The file with this content is to be put back.
    void recoveryWanted(const QString &sha256);

private:
    QWidget *makeList(const QList<workflow::Finding> &findings);
    QWidget *makeButtons(bool repairable, bool recoverable);

    QListWidget *m_list = nullptr;
};

} // namespace taizhang::ui
