#include "core/workflow/workspace_session.h"

#include "core/domain/error.h"
#include "core/exchange/table_json.h"
#include "core/platform/file_system.h"
#include "core/storage/edition_repository.h"
#include "core/storage/schema.h"
#include "core/workflow/report_writing.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QUuid>

namespace taizhang::workflow {

using domain::Error;
using storage::Database;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("workflow", text);
}

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
}

QString heldBy(const platform::LockHolder &holder)
{
    return tr("%1@%2 自 %3 起正在使用")
        .arg(holder.user, holder.machine,
             holder.since.toLocalTime().toString(QStringLiteral("M月d日 HH:mm")));
}

} // namespace

void WorkspaceSession::create(const QString &folder, const domain::IndicatorTable &table,
                              const storage::Author &author)
{
    const storage::WorkspaceFolder workspace(folder);
    const QFileInfo info(workspace.path());
    if (info.exists() && !info.isDir())
        throw Error(tr("“%1”是一个文件，不能在这里新建台账，文件没有改动：请换一个文件夹。").arg(folder));
    if (QFileInfo::exists(workspace.database()))
        throw Error(tr("文件夹“%1”里已经有台账，没有改动：请直接打开，或换一个空文件夹新建。").arg(folder));
    if (info.isDir() &&
        !QDir(workspace.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        throw Error(tr("文件夹“%1”里已有其他文件，没有改动：请换一个空文件夹新建台账。").arg(folder));
    const bool existed = info.isDir();
    if (!QDir().mkpath(workspace.path()))
        throw Error(
            tr("无法建立文件夹“%1”，没有留下任何文件：请检查上级文件夹的写入权限和磁盘空间。").arg(folder));

    const auto part = workspace.database() + QStringLiteral(".part");
    try {
        fillNewDatabase(part, table, author);
        if (!QFile::rename(part, workspace.database()))
            throw Error(tr("无法在“%1”建立台账数据库，没有留下任何文件：请检查写入权限。").arg(folder));
        platform::syncFolder(workspace.path());
        QDir().mkpath(workspace.objects());
    } catch (...) {
        for (const auto &left : {part, part + QStringLiteral("-journal"), workspace.database()})
            QFile::remove(left);
        if (!existed)
            QDir().rmdir(workspace.path());
        throw;
    }
}

WorkspaceSession::WorkspaceSession(const QString &folder, platform::Actor actor)
    : m_folder(folder), m_actor(std::move(actor)), m_objects(m_folder.objects())
{
}

WorkspaceSession::~WorkspaceSession() = default;

std::unique_ptr<WorkspaceSession> WorkspaceSession::open(const QString &folder, Purpose purpose,
                                                         const platform::Actor &actor)
{
    const storage::WorkspaceFolder workspace(folder);
    if (!QFileInfo(workspace.path()).isDir())
        throw Error(tr("没有“%1”这个文件夹：请选择台账所在的文件夹，或者新建台账。").arg(folder));

    std::unique_ptr<WorkspaceSession> session(new WorkspaceSession(folder, actor));
    // Before the lock, so that a file that is not ours gets no lock file beside it. Our own process never has
    // the database open here under a live lock, for which this read would drop SQLite's locks: the lock
    // refuses us first.
    if (purpose != Purpose::Read && !platform::isHeldByThisProcess(workspace.path())) {
        storage::refuseUnlessOurs(workspace.database());
        auto acquired = platform::WorkspaceLock::tryAcquire(workspace.path(), actor);
        if (acquired.lock)
            session->m_lock.emplace(std::move(*acquired.lock));
        else if (acquired.readOnlyMedia)
            session->m_readOnlyReason =
                tr("台账“%1”所在的位置只能读取，已按只读方式打开：可以查看、打印，不能修改。")
                    .arg(workspace.name());
        else if (acquired.holder)
            session->m_readOnlyReason = tr("台账“%1”%2，已按只读方式打开：可以查看、打印，不能修改。")
                                            .arg(workspace.name(), heldBy(*acquired.holder));
        if (!session->m_lock && purpose == Purpose::Write)
            throw Error(acquired.holder
                            ? tr("台账“%1”%2，没有做任何改动：请等对方关闭后再试。")
                                  .arg(workspace.name(), heldBy(*acquired.holder))
                            : tr("台账“%1”所在的位置只能读取，没有做任何改动：请复制到可以写入的文件夹。")
                                  .arg(workspace.name()));
    } else if (purpose != Purpose::Read) {
        session->m_readOnlyReason =
            tr("台账“%1”已在本程序的另一个窗口打开，这里按只读方式打开。").arg(workspace.name());
    }
    if (session->m_lock)
        session->openForWriting();
    else
        session->openSnapshot();
    return session;
}

void WorkspaceSession::openForWriting()
{
    m_storage = std::make_unique<storage::StorageThread>(m_folder.database(), Database::Mode::ReadWrite);
    const auto backup = m_folder.backups() + QStringLiteral("/before-upgrade.db");
    m_storage->run([backup](Database &database) { storage::migrate(database, backup); }).waitForFinished();
    m_recoveredDrafts = write([folder = m_folder](Database &database, const storage::Author &author) {
                            return recoverDrafts(database, author, folder);
                        }).result();
}

void WorkspaceSession::openSnapshot()
{
    if (m_readOnlyReason.isEmpty())
        m_readOnlyReason = tr("台账“%1”按只读方式打开。").arg(m_folder.name());
    m_snapshot = std::make_unique<QTemporaryDir>();
    const auto copy = m_snapshot->filePath(QStringLiteral("snapshot.db"));
    storage::takeSnapshot(m_folder.database(), copy);
    m_storage = std::make_unique<storage::StorageThread>(copy, Database::Mode::ReadWrite);
    m_storage
        ->run(
            [](Database &database) { storage::migrate(database, database.file() + QStringLiteral(".old")); })
        .waitForFinished();
}

void WorkspaceSession::refuseUnlessWritable() const
{
    if (!writable())
        throw Error(m_readOnlyReason);
}

} // namespace taizhang::workflow
