#include "ui/backup/backup_list.h"

#include "core/storage/history/journal.h"
#include "ui/evidence/file_words.h"
#include "ui/shared/date_text.h"
#include "ui/shared/look.h"

#include <QDir>
#include <QHeaderView>

namespace taizhang::ui {

QString backupReasonLabel(storage::BackupReason reason)
{
    switch (reason) {
    case storage::BackupReason::Daily:
        return BackupList::tr("每天自动");
    case storage::BackupReason::Asked:
        return BackupList::tr("手动");
    case storage::BackupReason::Import:
        return BackupList::tr("导入之前");
    case storage::BackupReason::Upgrade:
        return BackupList::tr("升级之前");
    case storage::BackupReason::Restore:
        return BackupList::tr("恢复之前");
    }
    return {};
}

BackupList::BackupList(QWidget *parent) : QTreeWidget(parent)
{
    setNames(this, "backupList", tr("备份"));
    setHeaderLabels({tr("备份时间"), tr("原因"), tr("材料文件"), tr("文件大小"), tr("数据库")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int figures : {2, 3, 4})
        headerItem()->setTextAlignment(figures, Qt::AlignRight | Qt::AlignVCenter);
}

void BackupList::show(const QList<storage::Backup> &backups)
{
    m_backups = backups;
    clear();
    for (const auto &backup : backups) {
        auto *item = new QTreeWidgetItem(
            this, QStringList{momentText(storage::timestamp(backup.takenAt)),
                              backupReasonLabel(backup.reason), tr("%1 份").arg(backup.objects),
                              sizeText(backup.objectBytes), sizeText(backup.bytes)});
        for (const int column : {2, 3, 4})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(0, QSize(0, grid * 4)); // as high as the rows of every list
        item->setToolTip(0, QDir::toNativeSeparators(backup.file));
    }
    setCurrentItem(topLevelItem(0));
}

std::optional<storage::Backup> BackupList::chosen() const
{
    const auto row = indexOfTopLevelItem(currentItem());
    return row < 0 ? std::nullopt : std::optional(m_backups.at(row));
}

} // namespace taizhang::ui
