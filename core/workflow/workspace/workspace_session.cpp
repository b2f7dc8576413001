#include "core/workflow/workspace/workspace_session.h"

#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/exchange/table_json.h"
#include "core/platform/file_system.h"
#include "core/platform/path_bytes.h"
#include "core/storage/database/snapshot.h"
#include "core/storage/history/journal.h"
#include "core/storage/schema/schema.h"
#include "core/storage/schema/schema_audit.h"
#include "core/storage/table/edition_repository.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/tr.h"
#include "core/workflow/units/unit_directory.h"
#include "core/workflow/workspace/workspace_place.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace taizhang::workflow {

using domain::Error;
using storage::Database;

namespace {

void fillNewDatabase(const QString &file, const domain::IndicatorTable &table, const storage::Author &author)
{
    Database database(file, Database::Mode::Create);
    storage::migrate(database, {});
    storage::ChangeGroup step(database, author, tr("新建台账"));
    const auto content =
        QCryptographicHash::hash(exchange::toJson(table), QCryptographicHash::Sha256).toHex();
    storage::addEdition(database, table, QString::fromLatin1(content), author.at);
    step.insert(storage::Entity::Workspace, {{QStringLiteral("created_at"), step.now()},
                                             {QStringLiteral("title"), table.title},
                                             {QStringLiteral("agency"), QStringLiteral("沙坡头区司法局")}});
    step.commit();
    seedDirectory(database, author);
}

// Qt would open, or make, a folder of another name.
void refuseForeignBytes(const QString &folder)
{
    if (platform::hasForeignBytes(folder))
        throw Error(
            tr("文件夹“%1”的路径不是 UTF-8 编码，本程序打不开，里面的内容没有改动：请先给文件夹改名。")
                .arg(domain::shownName(platform::readablePath(folder))));
}

// The copy of a workspace from an older program.
void bringUpToDate(Database &database, const storage::Author &author)
{
    try {
        storage::migrate(database, database.file() + QStringLiteral(".backups"));
        seedDirectory(database, author);
    } catch (const Error &error) {
        storage::failTemporary(QFileInfo(database.file()).path(),
                               error.sentence() + QLatin1Char('\n') + error.detail());
    }
}

QString heldBy(const platform::LockHolder &holder)
{
    return tr("由 %1@%2 自 %3 起正在使用")
        .arg(holder.user, holder.machine,
             holder.since.toLocalTime().toString(QStringLiteral("M月d日 HH:mm")));
}

} // namespace

void WorkspaceSession::create(const QString &folder, const domain::IndicatorTable &table,
                              const storage::Author &author)
{
    refuseForeignBytes(folder);
    const storage::WorkspaceFolder workspace(folder);
    refuseUnlessFree(folder);
    const bool existed = QFileInfo(workspace.path()).isDir();
    if (!QDir().mkpath(workspace.path()))
        throw Error(
            tr("无法建立文件夹“%1”，没有留下任何文件：请检查上级文件夹的写入权限和磁盘空间。").arg(folder));

    auto acquired = platform::WorkspaceLock::tryAcquire(workspace.path(), author.actor);
    if (acquired.holder)
        throw Error(tr("文件夹“%1”里正在新建台账，没有改动：请等它完成后直接打开。").arg(folder));
    // Whoever held the lock before us may have finished in the meantime.
    refuseUnlessFree(folder);

    const auto part = workspace.database() + QStringLiteral(".part");
    const QStringList parts{part, part + QStringLiteral("-journal")};
    for (const auto &left : parts)
        QFile::remove(left);
    try {
        fillNewDatabase(part, table, author);
        QDir().mkpath(workspace.objects());
        if (!QFile::rename(part, workspace.database()))
            throw Error(tr("无法在“%1”建立台账数据库，没有留下任何文件：请检查写入权限。").arg(folder));
    } catch (...) {
        for (const auto &left : parts)
            QFile::remove(left);
        QDir().rmdir(workspace.objects());
        acquired.lock.reset();
        for (const auto *lockFile : {"lock", "lock.json"})
            QFile::remove(QDir(workspace.path()).filePath(QString::fromLatin1(lockFile)));
        if (!existed)
            QDir().rmdir(workspace.path());
        throw;
    }
    platform::syncFolder(workspace.path());
}

WorkspaceSession::WorkspaceSession(const QString &folder, platform::Actor actor)
    : m_folder(folder)
    , m_actor(std::move(actor))
    , m_objects(m_folder.objects())
    , m_dailyBackup(m_folder.backups(), m_folder.name())
{
}

WorkspaceSession::~WorkspaceSession() = default;

std::unique_ptr<WorkspaceSession> WorkspaceSession::open(const QString &folder, Purpose purpose,
                                                         const platform::Actor &actor)
{
    refuseForeignBytes(folder);
    const storage::WorkspaceFolder workspace(folder);
    if (const QFileInfo place(workspace.path()); place.exists() && !place.isDir())
        throw Error(tr("“%1”不是文件夹，没有打开，保持原样：请选择台账所在的文件夹，或者新建台账。")
                        .arg(domain::shownName(folder)));
    if (!QFileInfo(workspace.path()).isDir())
        throw Error(tr("没有“%1”这个文件夹：请选择台账所在的文件夹，或者新建台账。").arg(folder));

    for (const auto &part : {workspace.objects(), workspace.objects() + QStringLiteral("/incoming"),
                             workspace.drafts(), workspace.backups()})
        if (QFileInfo(part).isSymLink())
            throw Error(tr("台账里的“%1”是指向别处的链接，没有打开，保持原样：请把它换回原来的文件夹。")
                            .arg(QFileInfo(part).fileName()),
                        part);
    std::unique_ptr<WorkspaceSession> session(new WorkspaceSession(folder, actor));
    // Before the lock, so that a file that is not ours gets no lock file beside it. Our own process never has
    // the database open here under a live lock, for which this read would drop SQLite's locks: the lock
    // refuses us first.
    const bool mayWrite = purpose == Purpose::Write || purpose == Purpose::WriteOrRead;
    if (mayWrite && !platform::isHeldByThisProcess(workspace.path())) {
        storage::refuseUnlessOurs(workspace.database());
        auto acquired = platform::WorkspaceLock::tryAcquire(workspace.path(), actor);
        if (acquired.lock)
            session->m_lock.emplace(std::move(*acquired.lock));
        else if (acquired.readOnlyMedia)
            session->m_readOnlyReason =
                tr("台账“%1”所在的位置只能读取，已按只读方式打开：看到的是打开时的内容，可以打印，不能修改。")
                    .arg(workspace.name());
        else if (acquired.holder)
            session->m_readOnlyReason =
                tr("台账“%1”%2，已按只读方式打开：看到的是打开时的内容，可以打印，不能修改。")
                    .arg(workspace.name(), heldBy(*acquired.holder));
        if (!session->m_lock && purpose == Purpose::Write)
            throw Error(acquired.holder
                            ? tr("台账“%1”%2，没有做任何改动：请等对方关闭后再试。")
                                  .arg(workspace.name(), heldBy(*acquired.holder))
                            : tr("台账“%1”所在的位置只能读取，没有做任何改动：请复制到可以写入的文件夹。")
                                  .arg(workspace.name()));
    } else if (mayWrite) {
        session->m_readOnlyReason =
            tr("台账“%1”已在本程序的另一个窗口打开，这里按只读方式打开。").arg(workspace.name());
    }
    if (session->m_lock && !session->opensForWriting(purpose))
        session->m_lock.reset();
    if (!session->m_lock)
        session->openSnapshot(purpose);
    return session;
}

// What cannot be written to, as with a foreign schema, may still be read; where it may not, that says why.
bool WorkspaceSession::opensForWriting(Purpose purpose)
{
    try {
        openForWriting(purpose);
        return true;
    } catch (const Error &error) {
        if (purpose != Purpose::WriteOrRead)
            throw;
        m_storage.reset();
        readOnlyFor(error);
        return false;
    }
}

void WorkspaceSession::readOnlyFor(const Error &error)
{
    m_readOnlyReason = tr("台账“%1”不能写入，已按只读方式打开，可以查看、打印和检查：%2")
                           .arg(m_folder.name(), error.sentence());
}

// Where opening itself writes nothing.
bool WorkspaceSession::mayLookLater(Purpose purpose, Database &database) const
{
    return purpose == Purpose::WriteOrRead && !storage::isOfOlderSchema(database) &&
           storage::hasDirectory(database) &&
           QDir(m_folder.drafts()).entryList(QDir::Files | QDir::NoDotAndDotDot).isEmpty();
}

void WorkspaceSession::refuseBrokenReferences(Database &database)
{
    if (m_referencesProved)
        return;
    storage::refuseDamage(database, storage::brokenReferences(database));
    m_referencesProved = true;
}

QFuture<bool> WorkspaceSession::proveReferences()
{
    return m_storage->run([this](Database &database) {
        m_referencesProved = m_referencesProved || storage::brokenReferences(database).isEmpty();
        return m_referencesProved;
    });
}

void WorkspaceSession::openForWriting(Purpose purpose)
{
    m_storage = std::make_unique<storage::StorageThread>(m_folder.database(), Database::Mode::ReadWrite);
    m_storage
        ->run([this, purpose](Database &database) {
            m_schema.set(database); // before the look at it: what changes meanwhile is seen by the next write
            storage::refuseUnlessSchemaIsOurs(database);
            if (!mayLookLater(purpose, database))
                refuseBrokenReferences(database);
            if (!storage::isOfOlderSchema(database))
                return;
            storage::migrate(database, m_folder.backups());
            m_schema.set(database);
        })
        .waitForFinished();
    // No change of the user's, so no reason for the backup of the day, which would cost time just now.
    m_recoveredDrafts =
        m_storage
            ->run([this, folder = m_folder, by = storage::Author{m_actor, m_openedAt}](Database &database) {
                m_clockDoubt = domain::clockDoubt(storage::lastChangeAt(database), by.at);
                seedDirectory(database, by); // a workspace from before there was one
                return recoverDrafts(database, by, folder);
            })
            .result();
}

namespace {

/// Whether something is not there that a reader asks for; the check tells all of it.
bool lacksContent(const QList<storage::SchemaDifference> &differences)
{
    return std::any_of(differences.cbegin(), differences.cend(), [](const storage::SchemaDifference &each) {
        return each.kind == storage::SchemaDifference::Kind::Missing &&
               (each.type == QLatin1String("table") || each.type == QLatin1String("view"));
    });
}

} // namespace

// Whether the copy may be written to as well. A foreign schema hides nothing from a reader, but it could do
// anything to a write. Where references lead nowhere, the window shows what is left and says so; a verb that
// writes out what it read would leave out in silence what they hide. Damaged pages are for the check alone.
bool WorkspaceSession::isFitToRead(Purpose purpose, Database &database)
{
    // The check reads all of it itself, and wants it as it is.
    if (purpose == Purpose::Inspect && !storage::isOfOlderSchema(database))
        return false;
    const auto pages = storage::pageProblems(database);
    const auto references = storage::brokenReferences(database);
    if (purpose != Purpose::Inspect)
        storage::refuseDamage(database, purpose == Purpose::Read ? pages + references : pages);
    const auto differences = storage::schemaDifferences(database);
    if (pages.isEmpty() && references.isEmpty() && differences.isEmpty())
        return true;
    if (lacksContent(differences) && purpose != Purpose::Inspect)
        storage::refuseUnlessSchemaIsOurs(database);
    if (storage::isOfOlderSchema(database)) { // which the present program cannot even read
        storage::refuseUnlessSchemaIsOurs(database);
        storage::refuseDamage(database, pages + references);
    }
    try {
        storage::refuseDamage(database, references);
    } catch (const Error &error) {
        readOnlyFor(error);
    }
    return false;
}

void WorkspaceSession::openSnapshot(Purpose purpose)
{
    if (m_readOnlyReason.isEmpty())
        m_readOnlyReason = tr("台账“%1”按只读方式打开。").arg(m_folder.name());
    m_snapshot = std::make_unique<platform::TemporaryFolder>();
    if (!m_snapshot->isValid())
        storage::failTemporary(QDir::tempPath(), m_snapshot->detail());
    // Under the name of the original, which sentences give.
    const auto copy = m_snapshot->filePath(QFileInfo(m_folder.database()).fileName());
    storage::takeSnapshot(m_folder.database(), copy);
    m_storage = std::make_unique<storage::StorageThread>(copy, Database::Mode::ReadWrite);
    m_referencesProved = true; // of the copy, by the check of all of it
    m_storage
        ->run([this, by = storage::Author{m_actor, m_openedAt}, purpose](Database &database) {
            if (isFitToRead(purpose, database))
                bringUpToDate(database, by);
        })
        .waitForFinished();
}

platform::Actor WorkspaceSession::actor() const
{
    const QMutexLocker guard(&m_actorMutex);
    return m_actor;
}

void WorkspaceSession::setActor(const platform::Actor &actor)
{
    {
        const QMutexLocker guard(&m_actorMutex);
        m_actor = actor;
    }
    if (m_lock) // on the storage thread, since it waits for the disk
        m_storage->run([this, actor](Database &) { m_lock->setActor(actor); });
}

void WorkspaceSession::refuseUnlessStillHere() const
{
    if (m_lock && !m_lock->isIntact())
        throw Error(
            tr("台账文件夹“%1”已被移走、改名，或者它的锁文件被删除，这一步没有保存：请关闭窗口，再打开现在的"
               "台账文件夹。")
                .arg(QDir::toNativeSeparators(m_folder.path())));
}

void WorkspaceSession::refuseIfExchanged() const
{
    if (m_exchanged)
        throw Error(
            tr("台账“%1”刚刚恢复成备份的内容，这一步是按原来的内容做的，没有保存：请重新打开台账后再做。")
                .arg(m_folder.name()));
}

void WorkspaceSession::refuseUnlessWritable() const
{
    if (!writable())
        throw Error(m_readOnlyReason);
}

} // namespace taizhang::workflow
