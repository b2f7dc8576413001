#include "core/workflow/workspace/backups.h"

#include "core/domain/error.h"
#include "core/platform/atomic_file.h"
#include "core/platform/file_error.h"
#include "core/platform/file_place.h"
#include "core/platform/file_system.h"
#include "core/platform/temporary_folder.h"
#include "core/storage/database/snapshot.h"
#include "core/storage/history/restoration.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/schema/schema.h"
#include "core/storage/schema/schema_audit.h"
#include "core/storage/workspace_folder.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/export_place.h"
#include "core/workflow/workspace/workspace_filling.h"
#include "core/workflow/workspace/workspace_place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace taizhang::workflow {

using domain::Cancelled;
using domain::Error;
using storage::Backup;
using storage::BackupReason;
using storage::Database;

namespace {

constexpr int formatVersion = 1;
const auto markName = QStringLiteral("backup.json");
const auto snapshotsName = QStringLiteral("snapshots");
const auto objectsName = QStringLiteral("objects");

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString workspaceOf(WorkspaceSession &session)
{
    return session.read([](Database &database) { return storage::workspaceUuid(database); }).result();
}

// `undone`: what is not done then (没有备份).
void refuseUnlessRoomFor(qint64 bytes, const QString &folder, const QString &undone)
{
    if (const auto room = platform::freeBytes(folder); room >= 0 && room < bytes)
        throw Error(tr("“%1”剩余空间不够（还差 %2 MB），%3，那里没有改动：请换一块盘，或者腾出空间。")
                        .arg(shown(folder))
                        .arg((bytes - room) / (1 << 20) + 1)
                        .arg(undone));
}

qint64 missingBytes(const evidence::ObjectStore &store, const QList<storage::KnownObject> &known)
{
    qint64 bytes = 0;
    for (const auto &object : known)
        if (!store.contains(object.sha256))
            bytes += object.size;
    return bytes;
}

/// A folder elsewhere that holds the backups of one workspace, locked while one is added.
class BackupPlace
{
public:
    /// `known`: what is to be copied there, so that nothing is made where there is no room for it.
    BackupPlace(const WorkspaceSession &session, const QString &folder, const QString &workspace,
                const QList<storage::KnownObject> &known)
        : m_dir(QDir(folder).absolutePath())
    {
        if (folder.trimmed().isEmpty() || (QFileInfo::exists(folder) && !QFileInfo(folder).isDir()))
            throw Error(tr("“%1”不是文件夹，没有备份，那里没有改动：请选一个文件夹。").arg(shown(folder)));
        refuseUnlessOf(session, workspace);
        refuseLinks();
        refuseUnlessRoomFor(missingBytes(evidence::ObjectStore(objects()), known), m_dir.path(),
                            tr("没有备份"));
        platform::makeFolder(m_dir.path());
        auto acquired = platform::WorkspaceLock::tryAcquire(m_dir.path(), session.actor());
        if (acquired.holder)
            throw Error(
                tr("另一个程序正在往“%1”备份，没有改动：请等它完成后再试。").arg(shown(m_dir.path())));
        if (!acquired.lock)
            throw Error(tr("“%1”只能读取，没有备份：请换一个可以写入的文件夹。").arg(shown(m_dir.path())));
        m_lock.emplace(std::move(*acquired.lock));
        const QJsonObject mark{{QStringLiteral("format"), formatVersion},
                               {QStringLiteral("workspace"), workspace},
                               {QStringLiteral("name"), session.folder().name()}};
        platform::writeAtomically(m_dir.filePath(markName), QJsonDocument(mark).toJson());
        // While the place is locked, nobody else writes it.
        platform::TemporaryFile::removeLeftIn(m_dir.path());
        storage::removeUnfinishedBackups(snapshots());
        evidence::ObjectStore(objects()).removeHalfDone();
    }

    QString snapshots() const { return m_dir.filePath(snapshotsName); }
    QString objects() const { return m_dir.filePath(objectsName); }

private:
    void refuseUnlessOf(const WorkspaceSession &session, const QString &workspace) const
    {
        const auto own = QDir(session.folder().path()).canonicalPath();
        for (QDir place(m_dir);; place.setPath(QFileInfo(place.path()).path())) {
            if (place.exists() && place.canonicalPath() == own)
                throw Error(tr("“%1”在台账文件夹里面，备份放在一起挡不住丢失，没有备份：请选别处的文件夹，"
                               "最好在另一块盘上。")
                                .arg(shown(m_dir.path())));
            if (place.isRoot())
                break;
        }
        if (!m_dir.exists() || holdsNothing())
            return;
        QFile file(m_dir.filePath(markName));
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would never end
            throw Error(tr("“%1”里已有别的文件，没有备份，那里没有改动：请选空的文件夹，或者以前备份过这个"
                           "台账的文件夹。")
                            .arg(shown(m_dir.path())));
        const auto mark = QJsonDocument::fromJson(file.readAll()).object();
        if (mark.value(QStringLiteral("workspace")).toString().isEmpty())
            throw Error(tr("“%1”里的说明文件 backup.json 已损坏，看不出是哪个台账的备份，没有备份，那里没有"
                           "改动：请换一个空的文件夹；那里以前的备份还可以用来恢复。")
                            .arg(shown(m_dir.path())));
        if (mark.value(QStringLiteral("format")).toInt() > formatVersion)
            throw Error(tr("“%1”里的备份由更新版本的程序建立，没有备份，那里没有改动：请升级本程序。")
                            .arg(shown(m_dir.path())));
        if (mark.value(QStringLiteral("workspace")).toString() != workspace)
            throw Error(tr("“%1”里是另一个台账“%2”的备份，没有备份，那里没有改动：请换一个文件夹。")
                            .arg(shown(m_dir.path()), mark.value(QStringLiteral("name")).toString()));
    }

    // What is copied there would lie elsewhere, and the disk that is taken away hold no backup.
    void refuseLinks() const
    {
        QStringList parts{objectsName, snapshotsName};
        for (const auto &name :
             QDir(objects()).entryList(QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
            parts << objectsName + QLatin1Char('/') + name;
        for (const auto &part : std::as_const(parts))
            if (platform::placeAt(m_dir.filePath(part)) == platform::FilePlace::Link)
                throw Error(tr("“%1”里的文件夹“%2”是指向别处的链接，没有备份，没有复制任何文件：请把它换回"
                               "普通的文件夹，或者换一个空的文件夹。")
                                .arg(shown(m_dir.path()), part));
    }

    // But for what a backup that was killed at its beginning has left.
    bool holdsNothing() const
    {
        const auto names =
            m_dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        return std::all_of(names.cbegin(), names.cend(), [](const QString &name) {
            return name == QStringLiteral("lock") || name == QStringLiteral("lock.json") ||
                   platform::TemporaryFile::isTemporaryName(name);
        });
    }

    QDir m_dir;
    std::optional<platform::WorkspaceLock> m_lock;
};

// Where the evidence of a backup lies: beside the folder that it is in.
QString objectsOf(const Backup &backup)
{
    return QDir(QFileInfo(backup.file).path() + QStringLiteral("/..")).absoluteFilePath(objectsName);
}

void refuseUnfit(const Backup &backup)
{
    if (backup.schema > storage::schemaVersion())
        throw Error(tr("备份“%1”由更新版本的程序建立，没有恢复任何内容：请升级本程序后再恢复。")
                        .arg(QFileInfo(backup.file).fileName()));
    storage::refuseUnlessOurs(backup.file);
    storage::refuseDamagedBackup(backup);
    Database database(backup.file, Database::Mode::ReadOnly);
    storage::refuseUnlessSchemaIsOurs(database);
}

QList<storage::KnownObject> objectsNamedIn(const Backup &backup)
{
    Database source(backup.file, Database::Mode::ReadOnly);
    return storage::knownObjects(source);
}

BackupResult fill(const Backup &backup, const QList<storage::KnownObject> &known, NewWorkspaceFolder &target,
                  const platform::Progress &progress)
{
    BackupResult result{backup, 0, 0, {}};
    {
        Database source(backup.file, Database::Mode::ReadOnly);
        storage::copyVerified(source, target.unfinished());
    }
    const evidence::ObjectStore from(objectsOf(backup));
    evidence::ObjectStore to(target.folder().objects());
    const auto copied = copyObjects(from, to, known, progress);
    target.keep();
    result.copied = copied.files;
    result.copiedBytes = copied.bytes;
    result.remarks = copied.remarks;
    return result;
}

// Where a copy of a database stands while it is worked on; gone with it.
class DatabaseCopy
{
public:
    explicit DatabaseCopy(QString name) : m_name(std::move(name))
    {
        if (!m_folder.isValid())
            storage::failTemporary(QDir::tempPath(), m_folder.detail());
    }
    QString file() const { return m_folder.filePath(m_name); }
    const QString &folder() const { return m_folder.path(); }

private:
    platform::TemporaryFolder m_folder;
    QString m_name;
};

Backup writeOwnBackup(Database &database, const storage::WorkspaceFolder &folder, BackupReason reason,
                      const QDateTime &at)
{
    auto backup = storage::writeBackup(database, folder.backups(), reason, at, folder.name());
    storage::rotateBackups(folder.backups(), at);
    return backup;
}

// The state before, for the way back, and then the backup in place of it. All that may fail is done on a copy
// of the backup first, so that the exchange is one transaction of SQLite's.
// `before`: told as soon as it is there, since it stays when the rest fails.
Backup exchangeFor(const Backup &backup, const storage::WorkspaceFolder &folder, Database &database,
                   const storage::Author &author, std::optional<Backup> &before)
{
    before = writeOwnBackup(database, folder, BackupReason::Restore, author.at);
    const DatabaseCopy prepared(QFileInfo(backup.file).fileName());
    auto ready = backup;
    ready.file = prepared.file();
    {
        Database source(backup.file, Database::Mode::ReadOnly);
        storage::copyVerified(source, ready.file);
        Database copy(ready.file, Database::Mode::ReadWrite);
        storage::migrate(copy, prepared.folder()); // the backup itself is the one from before the upgrade
        storage::recordRestoration(copy, author, backup, *before);
    }
    storage::overwriteFrom(database, ready);
    return *before;
}

BackupResult copyTo(WorkspaceSession &session, const QString &folder, const platform::Progress &progress)
{
    // First the database: what it names at that moment stays in the store, whatever is added meanwhile.
    const auto takenAt = QDateTime::currentDateTimeUtc();
    const DatabaseCopy moment(QFileInfo(session.folder().database()).fileName());
    const auto known = session
                           .read([file = moment.file()](Database &database) {
                               storage::copyVerified(database, file);
                               return storage::knownObjects(database);
                           })
                           .result();
    const BackupPlace place(session, folder, workspaceOf(session), known);
    evidence::ObjectStore objects(place.objects());
    const auto copied = copyObjects(session.objects(), objects, known, progress);
    Database source(moment.file(), Database::Mode::ReadOnly);
    const auto ahead = storage::backupsAhead(source, storage::backupsIn(place.snapshots()));
    // Last, so that no backup ever names a file that is not there.
    const auto backup = storage::writeBackup(source, place.snapshots(), BackupReason::Asked, takenAt,
                                             session.folder().name());
    storage::rotateBackups(place.snapshots(), takenAt);
    BackupResult result{backup, copied.files, copied.bytes, copied.remarks};
    if (!ahead.isEmpty())
        result.advice =
            tr("请核对：那里 %1 的备份里有本台账没有的改动，可能另有一份拷贝也在使用，"
               "或者本台账换回了较早的内容；那些备份都还在。")
                .arg(ahead.first().takenAt.toLocalTime().toString(QStringLiteral("yyyy年M月d日 HH:mm")));
    return result;
}

} // namespace

Backup backUp(WorkspaceSession &session, BackupReason reason)
{
    session.refuseUnlessWritable();
    return session
        .read([folder = session.folder(), reason](Database &database) {
            return writeOwnBackup(database, folder, reason, QDateTime::currentDateTimeUtc());
        })
        .result();
}

BackupResult backUpTo(WorkspaceSession &session, const QString &folder, const platform::Progress &progress)
{
    try {
        return copyTo(session, folder, progress);
    } catch (const Cancelled &) {
        throw Cancelled(
            tr("已停止备份，“%1”里没有新的备份，以前的备份和台账没有改动；复制好的材料文件留着，下次"
               "接着复制。")
                .arg(shown(folder)));
    } catch (const platform::FileError &failure) {
        // Copied anew they would cost as much time again.
        const auto sentence =
            evidence::ObjectStore(QDir(folder).absoluteFilePath(objectsName)).listObjects().isEmpty()
                ? tr("没有备份到“%1”：%2；那里以前的备份和台账没有改动，请检查剩余空间和权限后重试。")
                : tr("没有备份到“%1”：%2；那里以前的备份和台账没有改动，复制好的材料文件留着，下次备份到那里"
                     "时接着复制：请检查剩余空间和权限后重试。");
        throw platform::FileError(sentence.arg(shown(folder), platform::troubleText(failure.trouble())),
                                  failure.sentence() + QLatin1Char('\n') + failure.detail(),
                                  failure.trouble());
    }
}

namespace {

/// Those that have lost their descriptions; whole ones can be restored all the same. Newest first.
QList<Backup> undescribedIn(const QString &folder)
{
    QList<Backup> backups;
    for (const auto &name : QDir(folder).entryList({QStringLiteral("????*-*.db")}, QDir::Files, QDir::Name))
        try {
            backups.prepend(storage::undescribedBackup(QDir(folder).filePath(name)));
        } catch (const Error &) { // half of one, or somebody else's
        }
    return backups;
}

} // namespace

QList<Backup> backupsFound(const QString &path)
{
    if (QFileInfo(path).isFile()) {
        if (const auto backup = storage::backupAt(path))
            return {*backup};
        return {storage::undescribedBackup(path)};
    }
    const QDir dir(path);
    const QStringList places{dir.filePath(snapshotsName), storage::WorkspaceFolder(path).backups(),
                             dir.absolutePath()};
    for (const auto &place : places)
        if (const QFileInfo folder(place); folder.isDir() && !(folder.isReadable() && folder.isExecutable()))
            throw Error(tr("没有权限打开文件夹“%1”，看不到里面的备份：请检查权限。").arg(shown(place)));
    for (const auto &found : {storage::backupsIn, undescribedIn})
        for (const auto &place : places)
            if (auto backups = found(place); !backups.isEmpty())
                return backups;
    return {};
}

BackupResult restoreTo(const Backup &backup, const QString &folder, const platform::Progress &progress)
{
    refuseUnfit(backup);
    if (QFileInfo::exists(storage::WorkspaceFolder(folder).database()))
        throw Error(
            tr("文件夹“%1”里已经有台账，没有恢复，那里没有改动：请换一个还没有的文件夹；要换掉那个台账的"
               "内容，在窗口里打开它，用“文件 › 备份与恢复”里的“恢复本台账”，命令行加 --in-place。")
                .arg(shown(folder)));
    refuseUnlessFree(folder);
    const evidence::ObjectStore there(storage::WorkspaceFolder(folder).objects()); // of one that was stopped
    const auto known = objectsNamedIn(backup);
    refuseUnlessRoomFor(missingBytes(there, known) + QFileInfo(backup.file).size(), folder, tr("没有恢复"));
    std::optional<NewWorkspaceFolder> target;
    try {
        target.emplace(folder, platform::currentActor());
        return fill(backup, known, *target, progress);
    } catch (const Cancelled &) {
        throw Cancelled(tr("已停止恢复，“%1”里没有留下文件，备份没有改动。").arg(shown(folder)));
    } catch (const Error &error) {
        if (!target && hindranceWords(error).isEmpty())
            throw; // somebody else fills it
        throw Error(tr("没有恢复到“%1”%2，那里没有留下文件，备份没有改动：请检查剩余空间和写入权限后重试。")
                        .arg(shown(folder), hindranceWords(error)),
                    error.sentence() + QLatin1Char('\n') + error.detail());
    }
}

BackupResult restoreInPlace(WorkspaceSession &session, const Backup &backup,
                            const platform::Progress &progress)
{
    session.refuseUnlessWritable();
    refuseUnfit(backup);
    if (backup.workspace != workspaceOf(session))
        throw Error(tr("备份“%1”是另一个台账“%2”的，没有恢复，台账保持原样：可以把它恢复到新的文件夹。")
                        .arg(QFileInfo(backup.file).fileName(), backup.workspaceName));
    const auto known = objectsNamedIn(backup);
    BackupResult result{backup, 0, 0, {}};
    const evidence::ObjectStore from(objectsOf(backup));
    CopiedObjects copied;
    std::optional<Backup> before; // written on the session's thread, which is waited for
    try {
        copied = copyObjects(from, session.objects(), known, progress);
        session
            .exchange([backup, folder = session.folder(), &before](Database &database,
                                                                   const storage::Author &author) {
                return exchangeFor(backup, folder, database, author, before);
            })
            .waitForFinished();
    } catch (const Cancelled &) {
        throw Cancelled(tr("已停止恢复，台账保持原样，备份没有改动。"));
    } catch (const Error &error) {
        const auto why = hindranceWords(error);
        if (why.isEmpty())
            throw;
        const auto sentence =
            before ? tr("没有恢复台账“%1”%2，台账保持原样，备份没有改动；恢复前做的备份 backups/%3 "
                        "留在台账文件夹里：请检查剩余空间和写入权限后重试。")
                         .arg(shown(session.folder().path()), why, QFileInfo(before->file).fileName())
                   : tr("没有恢复台账“%1”%2，台账保持原样，备份没有改动：请检查剩余空间和写入权限后重试。")
                         .arg(shown(session.folder().path()), why);
        throw Error(sentence, error.sentence() + QLatin1Char('\n') + error.detail());
    }
    result.copied = copied.files;
    result.copiedBytes = copied.bytes;
    result.remarks = copied.remarks;
    return result;
}

} // namespace taizhang::workflow
