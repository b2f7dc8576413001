#include "core/evidence/staging.h"
#include "core/evidence/staging_errors.h"

#include "core/domain/error.h"
#include "core/evidence/tr.h"
#include "core/platform/file_error.h"
#include "core/platform/file_system.h"

#include <QDir>
#include <QFileInfo>

namespace taizhang::evidence {

void Staging::place()
{
    const QMutexLocker guard(&m_store.m_mutex);
    for (auto &item : m_items) {
        try {
            placeOne(item);
        } catch (const platform::FileError &error) {
            throw cannotStore(item.object.originalName, error);
        }
    }
}

void Staging::placeOne(Item &item)
{
    const auto &sha256 = item.object.sha256;
    const auto path = m_store.pathOf(sha256);
    const auto folder = QFileInfo(path).path();
    // What comes in would lie outside the ledger, and count as lost at once.
    if (QFileInfo(folder).isSymLink())
        throw domain::Error(tr("台账里存放材料的文件夹“objects/%1”是指向别处的链接，这次的文件都没有加入，"
                               "台账没有改动：请把它换回原来的文件夹，再检查台账。")
                                .arg(QFileInfo(folder).fileName()),
                            folder);
    // Also for what was there: it may come from a run that was killed between rename and fsync.
    m_folders.insert(folder);
    m_store.m_touched.insert(sha256);
    if (item.object.alreadyThere || m_placed.contains(sha256))
        return;
    if (!QFileInfo(folder).isDir()) {
        m_foldersMade << folder;
        m_folders.insert(m_store.m_root);
        if (!QDir().mkdir(folder))
            throw platform::FileError({}, folder, platform::FileTrouble::Other);
    }
    // Another call may have put it there meanwhile, or what lies there was altered: ours is known to be good.
    item.object.alreadyThere = platform::pathExists(path);
    const auto temporary = item.file->path();
    item.file->moveTo(path);
    m_store.m_writing.remove(temporary);
    if (item.object.alreadyThere) {
        m_store.m_created.remove(sha256);
        return;
    }
    m_placed << sha256;
    m_store.m_created.insert(sha256);
}

void Staging::syncFolders()
{
    try {
        // The root last: by then the folders that it names are complete.
        m_folders.remove(m_store.m_root);
        for (const auto &folder : std::as_const(m_folders))
            platform::syncFolder(folder);
        platform::syncFolder(m_store.m_root);
    } catch (const platform::FileError &error) {
        throw cannotStore(m_items.front().object.originalName, error);
    }
}

void Staging::undo() noexcept
{
    const QMutexLocker guard(&m_store.m_mutex);
    for (const auto &sha256 : std::as_const(m_placed))
        if (m_store.m_created.remove(sha256))
            platform::removeFile(m_store.pathOf(sha256));
    for (const auto &folder : std::as_const(m_foldersMade))
        QDir().rmdir(folder);
}

} // namespace taizhang::evidence
