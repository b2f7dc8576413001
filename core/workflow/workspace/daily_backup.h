#pragma once

#include "core/storage/database/backup.h"
#include "core/storage/database/database.h"

#include <QDate>
#include <QDateTime>
#include <QMutex>
#include <QString>

namespace taizhang::workflow {

/// The backup that is taken by itself before the first change of each day. It never stands in the way of the
/// change: when it cannot be taken, that is kept to be said, and tried again some time later.
class DailyBackup
{
public:
    /// `folder`: backups/ of the workspace called `workspaceName`.
    DailyBackup(QString folder, QString workspaceName);

    /// To be called on the storage thread before every change.
    void beforeChange(storage::Database &database, const QDateTime &now);
    /// Any thread: why there is no backup of today, one sentence; empty when there is nothing to say.
    QString problem() const;

private:
    bool isDue(const QDateTime &now);

    QString m_folder;
    QString m_workspaceName;
    QDate m_doneFor;
    QDateTime m_failedAt;
    mutable QMutex m_mutex;
    QString m_problem; // guarded
};

} // namespace taizhang::workflow
