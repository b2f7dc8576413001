#include "core/workflow/workspace_copy.h"

#include "core/domain/error.h"
#include "core/platform/file_system.h"
#include "core/storage/evidence_repository.h"
#include "core/storage/snapshot.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace_place.h"

#include <QFile>
#include <QFileInfo>

namespace taizhang::workflow {

using domain::Cancelled;
using domain::Error;
using storage::Database;
using storage::WorkspaceFolder;

namespace {

/// The folder being filled; it goes again unless kept.
class NewFolder
{
public:
    explicit NewFolder(const QString &path) : m_folder(path), m_existed(QFileInfo::exists(m_folder.path()))
    {
        platform::makeFolder(m_folder.path());
    }
    ~NewFolder()
    {
        if (m_kept)
            return;
        for (const auto &file : {unfinished(), m_folder.database()})
            QFile::remove(file);
        QDir(m_folder.objects()).removeRecursively();
        if (!m_existed)
            QDir().rmdir(m_folder.path());
    }
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;

    const WorkspaceFolder &folder() const { return m_folder; }
    /// Where the database lies until everything it names is there: without taizhang.db it is no workspace.
    QString unfinished() const { return m_folder.database() + QStringLiteral(".part"); }
    void keep()
    {
        platform::moveFile(unfinished(), m_folder.database());
        platform::syncFolder(m_folder.path());
        m_kept = true;
    }

private:
    WorkspaceFolder m_folder;
    bool m_existed;
    bool m_kept = false;
};

QString nameOf(const storage::KnownObject &object)
{
    return object.usedBy.isEmpty() ? tr("已移出的材料（%1…）").arg(object.sha256.left(12)) : object.usedBy;
}

QStringList copyObjects(const evidence::ObjectStore &from, evidence::ObjectStore &to,
                        const QList<storage::KnownObject> &known, const platform::Progress &progress)
{
    QStringList remarks;
    QList<storage::KnownObject> there;
    QStringList files;
    for (const auto &object : known) {
        if (from.contains(object.sha256)) {
            there << object;
            files << from.pathOf(object.sha256);
        } else {
            remarks << tr("材料文件在原处已经丢失，没有复制：%1。").arg(nameOf(object));
        }
    }
    const auto staged = to.stage(files, progress);
    for (qsizetype place = 0; place < staged.size(); ++place) {
        if (staged[place].sha256 == there[place].sha256)
            continue;
        to.discard({staged[place]});
        remarks << tr("材料文件在原处已被改动，没有复制：%1。").arg(nameOf(there[place]));
    }
    return remarks;
}

QStringList fill(WorkspaceSession &session, NewFolder &target, const platform::Progress &progress)
{
    // First the database: what it names at that moment stays in the store, whatever is added meanwhile.
    const auto known = session
                           .read([copy = target.unfinished()](Database &database) {
                               storage::copyVerified(database, copy);
                               return storage::knownObjects(database);
                           })
                           .result();
    evidence::ObjectStore objects(target.folder().objects());
    auto remarks = copyObjects(session.objects(), objects, known, progress);
    platform::makeFolder(target.folder().objects());
    target.keep();
    return remarks;
}

} // namespace

QStringList copyWorkspace(WorkspaceSession &session, const QString &folder,
                          const platform::Progress &progress)
{
    refuseUnlessFree(folder);
    try {
        NewFolder target(folder);
        return fill(session, target, progress);
    } catch (const Cancelled &) {
        throw Cancelled(tr("已停止复制，“%1”里没有留下文件，原处的台账没有改动。").arg(folder));
    } catch (const Error &error) {
        throw Error(
            tr("没有把台账复制到“%1”，那里没有留下文件，原处的台账没有改动：请检查剩余空间和写入权限后"
               "重试。")
                .arg(folder),
            error.sentence() + QLatin1Char('\n') + error.detail());
    }
}

} // namespace taizhang::workflow
