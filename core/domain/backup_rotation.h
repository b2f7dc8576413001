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
/// latest days, the 4 latest weeks and the 12 latest months that have any. 'Latest' goes by the sequence and
/// never by today: neither a clock set wrong nor a long pause lets go more, and the newest always stays.
QSet<int> surplusBackups(QList<BackupMark> backups);

} // namespace taizhang::domain
