#include "core/workflow/workspace/workspace_filling.h"

#include "core/domain/error.h"
#include "core/evidence/object_look.h"
#include "core/platform/atomic_file.h"
#include "core/platform/file_sync.h"
#include "core/platform/file_system.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/workspace_place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace taizhang::workflow {

namespace {

// A batch is on the disk before the next begins, so that what a stop or a crash leaves need not be copied
// again.
constexpr qint64 batchBytes = qint64(256) << 20;
constexpr qsizetype batchFiles = 500;

QString nameOf(const storage::KnownObject &object)
{
    return object.usedBy.isEmpty() ? tr("已移出的材料（%1…）").arg(object.sha256.left(12)) : object.usedBy;
}

QString alteredWords(const storage::KnownObject &object)
{
    return tr("材料文件在原处已被改动，没有复制：%1。").arg(nameOf(object));
}

qint64 sizeOf(const QList<storage::KnownObject> &objects)
{
    qint64 bytes = 0;
    for (const auto &object : objects)
        bytes += object.size;
    return bytes;
}

/// Surplus to the ledger as it was when it was repaired, and not to the backup that was made before.
bool isAside(const evidence::ObjectStore &store, const storage::KnownObject &object)
{
    return !store.contains(object.sha256) && QFileInfo(store.asideOf(object.sha256)).isFile();
}

void copyBatch(const evidence::ObjectStore &from, evidence::ObjectStore &to,
               const QList<storage::KnownObject> &batch, const platform::Progress &progress,
               CopiedObjects &copied)
{
    QStringList files;
    for (const auto &object : batch)
        files << (isAside(from, object) ? from.asideOf(object.sha256) : from.pathOf(object.sha256));
    const auto staged = to.stage(files, progress);
    for (qsizetype place = 0; place < staged.size(); ++place) {
        if (staged[place].sha256 == batch[place].sha256) {
            ++copied.files;
            copied.bytes += staged[place].size;
            continue;
        }
        to.discard({staged[place]});
        copied.remarks << alteredWords(batch[place]);
    }
}

} // namespace

NewWorkspaceFolder::NewWorkspaceFolder(const QString &path, const platform::Actor &actor)
    : m_folder(path), m_existed(QFileInfo::exists(m_folder.path()))
{
    refuseUnlessFree(m_folder.path());
    platform::makeFolder(m_folder.path());
    auto acquired = platform::WorkspaceLock::tryAcquire(m_folder.path(), actor);
    if (!acquired.lock)
        throw domain::Error(tr("文件夹“%1”里正在建立另一个台账，或者不能写入，没有改动：请换一个文件夹。")
                                .arg(QDir::toNativeSeparators(m_folder.path())));
    m_lock.emplace(std::move(*acquired.lock));
    // Whoever held the lock before us may have finished in the meantime.
    refuseUnlessFree(m_folder.path());
    // Nobody else fills it now: what killed programs wrote halfway is nobody's.
    platform::TemporaryFile::removeLeftIn(m_folder.path());
    evidence::ObjectStore(m_folder.objects()).removeHalfDone();
    platform::writeAtomically(unfinishedMark(m_folder.path()), {});
}

NewWorkspaceFolder::~NewWorkspaceFolder()
{
    if (m_kept || !m_lock)
        return;
    const auto copied = unfinished() + QStringLiteral(".part");
    for (const auto &file : {unfinished(), m_folder.database(), copied, copied + QStringLiteral("-journal")})
        QFile::remove(file);
    QDir(m_folder.objects()).removeRecursively();
    QFile::remove(unfinishedMark(m_folder.path()));
    m_lock.reset();
    QFile::remove(QDir(m_folder.path()).filePath(QStringLiteral("lock")));
    if (!m_existed)
        QDir().rmdir(m_folder.path());
}

void NewWorkspaceFolder::keep()
{
    platform::makeFolder(m_folder.objects());
    platform::moveFile(unfinished(), m_folder.database());
    platform::syncFolder(m_folder.path());
    QFile::remove(unfinishedMark(m_folder.path()));
    m_kept = true;
}

CopiedObjects copyObjects(const evidence::ObjectStore &from, evidence::ObjectStore &to,
                          const QList<storage::KnownObject> &known, const platform::Progress &progress)
{
    CopiedObjects copied;
    QList<storage::KnownObject> wanted;
    for (const auto &object : known) {
        // The size tells what a full disk cut short; more would mean to read all of it again each time.
        if (to.contains(object.sha256) && to.sizeOf(object.sha256) == object.size)
            continue;
        if (isAside(from, object)) {
            wanted << object;
            continue;
        }
        switch (evidence::lookAt(from, object.sha256)) {
        case evidence::ObjectCondition::Ok:
            wanted << object;
            break;
        case evidence::ObjectCondition::Missing:
            copied.remarks << tr("材料文件在原处已经丢失，没有复制：%1。").arg(nameOf(object));
            break;
        case evidence::ObjectCondition::Altered:
            copied.remarks << alteredWords(object);
            break;
        case evidence::ObjectCondition::Unreadable:
            copied.remarks
                << tr("材料文件在原处读不到，没有访问权限或者磁盘出错，没有复制：%1。").arg(nameOf(object));
            break;
        }
    }
    const auto total = sizeOf(wanted);
    qint64 before = 0;
    while (!wanted.isEmpty()) {
        qsizetype count = 0;
        qint64 bytes = 0;
        while (count < wanted.size() && count < batchFiles && (count == 0 || bytes < batchBytes))
            bytes += wanted[count++].size;
        const platform::Progress part{[&](qint64 done, qint64) { progress.report(before + done, total); },
                                      progress.cancelled};
        copyBatch(from, to, wanted.first(count), part, copied);
        before += bytes;
        wanted.remove(0, count);
    }
    return copied;
}

} // namespace taizhang::workflow
