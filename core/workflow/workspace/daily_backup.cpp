#include "core/workflow/workspace/daily_backup.h"

#include "core/domain/error.h"
#include "core/workflow/tr.h"

#include <algorithm>

namespace taizhang::workflow {

namespace {

// A full disk would make each change try in vain.
constexpr qint64 secondsBetweenTries = 600;

} // namespace

DailyBackup::DailyBackup(QString folder, QString workspaceName)
    : m_folder(std::move(folder)), m_workspaceName(std::move(workspaceName))
{
}

bool DailyBackup::isDue(const QDateTime &now)
{
    const auto today = now.toLocalTime().date();
    if (m_doneFor == today)
        return false;
    if (m_failedAt.isValid() && std::abs(m_failedAt.secsTo(now)) < secondsBetweenTries)
        return false;
    const auto backups = storage::backupsIn(m_folder);
    if (std::any_of(backups.cbegin(), backups.cend(), [today](const storage::Backup &backup) {
            return backup.takenAt.toLocalTime().date() == today;
        })) {
        m_doneFor = today;
        return false;
    }
    return true;
}

void DailyBackup::beforeChange(storage::Database &database, const QDateTime &now)
{
    if (!isDue(now))
        return;
    QString problem;
    try {
        storage::writeBackup(database, m_folder, storage::BackupReason::Daily, now, m_workspaceName);
        storage::rotateBackups(m_folder, now);
        m_doneFor = now.toLocalTime().date();
        m_failedAt = {};
    } catch (const domain::Error &error) {
        m_failedAt = now;
        problem = tr("今天的自动备份没有做成，台账照常使用：%1").arg(error.sentence());
    }
    const QMutexLocker guard(&m_mutex);
    m_problem = problem;
}

QString DailyBackup::problem() const
{
    const QMutexLocker guard(&m_mutex);
    return m_problem;
}

} // namespace taizhang::workflow
