#pragma once

#include "core/storage/database/backup.h"

#include <QTreeWidget>

#include <optional>

namespace taizhang::ui {

/// Backups, the newest first: when, why, and how much is in each.
class BackupList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit BackupList(QWidget *parent = nullptr);

    /// The newest is selected.
    void show(const QList<storage::Backup> &backups);
    /// None while there are none.
    std::optional<storage::Backup> chosen() const;

private:
    QList<storage::Backup> m_backups;
};

/// 每天自动, 手动, 导入之前 …
QString backupReasonLabel(storage::BackupReason reason);

} // namespace taizhang::ui
