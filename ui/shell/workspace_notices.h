#pragma once

#include <QWidget>

namespace taizhang::workflow {
class WorkspaceSession;
}

namespace taizhang::ui {

/// Above the panes: why the workspace can only be read, and why it should not lie where it does, with the
/// offer of a copy elsewhere, what speaks against the date of this computer, and what against its history.
/// Nothing is there when there is nothing to say.
class WorkspaceNotices : public QWidget
{
    Q_OBJECT

public:
    explicit WorkspaceNotices(const workflow::WorkspaceSession &session, QWidget *parent = nullptr);

    /// An entry of the history does not follow from the one before.
    void warnOfHistory(qint64 entry);

signals:
    void checkWanted();
    void copyWanted();
    void reopenWanted();
};

} // namespace taizhang::ui
