#pragma once

#include <QDate>
#include <QList>
#include <QSet>

namespace taizhang::domain {

/// What the rotation looks at in a backup.
struct BackupMark
{
    int sequence = 0; ///< counts up, whatever the clock says
    QDate day;        ///< of the place where it was taken
};

/// The sequences of backups that may go. Kept are all of the two latest days, and the latest of each of the 7
/// latest days, the 4 latest weeks and the 12 latest months that have any; a long pause lets go nothing more.
///
/// A clock set wrong takes nothing from the days that were right: what is dated after today is counted by
/// itself, and so is what lies more than a year before the rest. The backup with the highest sequence always
/// stays.
QSet<int> surplusBackups(QList<BackupMark> backups, QDate today);

} // namespace taizhang::domain
