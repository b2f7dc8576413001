#pragma once

#include "core/domain/table/indicator_table.h"
#include "core/evidence/object_store.h"
#include "core/platform/temporary_folder.h"
#include "core/platform/workspace_lock.h"
#include "core/storage/database/storage_thread.h"
#include "core/storage/history/journal.h"
#include "core/storage/schema/schema_pin.h"
#include "core/storage/workspace_folder.h"
#include "core/workflow/workspace/daily_backup.h"

#include <QMutex>

#include <memory>
#include <optional>

namespace taizhang::domain {
class Error;
}

namespace taizhang::workflow {

/// An opened 台账工作区: its lock, its storage thread, its evidence store.
///
/// Only one session in the world writes to a workspace. Every other one, and every one on read-only media,
/// works on a snapshot taken when it was opened and says why.
class WorkspaceSession
{
public:
    enum class Purpose {
        Write,       ///< to write; throws when somebody else holds the workspace
        WriteOrRead, ///< to write if possible, else read-only with a reason (the window); see
                     ///< proveReferences()
        Look,        ///< to read a snapshot of a ledger in which a reference leads nowhere, with that as the
                     ///< reason (the window, after proveReferences()); never takes the lock
        Read,        ///< to read a snapshot; never takes the lock
        Inspect,     ///< the same, also of a damaged database: for the check
    };

    /// Makes a workspace in a folder that is new or empty. Throws domain::Error and leaves nothing behind.
    static void create(const QString &folder, const domain::IndicatorTable &table,
                       const storage::Author &author);

    /// Throws domain::Error, one sentence: no workspace there, damaged, foreign, newer, held by somebody.
    static std::unique_ptr<WorkspaceSession> open(const QString &folder, Purpose purpose,
                                                  const platform::Actor &actor);

    ~WorkspaceSession();

    const storage::WorkspaceFolder &folder() const { return m_folder; }
    const evidence::ObjectStore &objects() const { return m_objects; }
    evidence::ObjectStore &objects() { return m_objects; }
    const QDateTime &openedAt() const { return m_openedAt; }
    /// Who works here; any thread may ask.
    platform::Actor actor() const;
    /// Everything written from now on is by this actor, and the lock says so to others.
    void setActor(const platform::Actor &actor);

    bool writable() const { return m_lock.has_value(); }
    /// One sentence for the user; empty when writable.
    const QString &readOnlyReason() const { return m_readOnlyReason; }
    /// How many texts that a crash had left unsaved became changes when this session opened.
    int recoveredDrafts() const { return m_recoveredDrafts; }
    /// domain::clockDoubt() as it was when the ledger was opened for writing; empty in one that is only read.
    const QString &clockDoubt() const { return m_clockDoubt; }
    /// Why there is no backup of today, one sentence; empty when there is nothing to say.
    QString backupProblem() const { return m_dailyBackup.problem(); }
    /// Throws that sentence.
    void refuseUnlessWritable() const;
    /// Looks once, on the storage thread, whether every reference leads somewhere, which takes a while in a
    /// large ledger; false where one does not. The window asks for it when it has come up, and then opens the
    /// ledger to look at. Until then and after a failure nothing is written: write() asks first.
    QFuture<bool> proveReferences();

    /// work(Database &) on the storage thread.
    template <class Work>
    auto read(Work work)
    {
        return m_storage->run(std::move(work));
    }

    /// work(Database &, const Author &) on the storage thread, after the backup of the day; throws at once
    /// when read-only.
    template <class Work>
    auto write(Work work)
    {
        refuseUnlessWritable();
        return m_storage->run(
            [this, by = actor(), work = std::move(work)](storage::Database &database) mutable {
                refuseUnlessStillHere();
                refuseIfExchanged();
                m_schema.refuseIfChanged(database);
                refuseBrokenReferences(database);
                const auto now = QDateTime::currentDateTimeUtc();
                m_dailyBackup.beforeChange(database, now);
                m_schema.refuseIfChanged(database); // the backup may have taken seconds
                return work(database, storage::Author{by, now});
            });
    }

    /// As write(), for the step that puts other content in place of all that is there (restoreInPlace). From
    /// its end on write() refuses: what the user saw and typed was about the content before, and has to be
    /// opened anew.
    template <class Work>
    auto exchange(Work work)
    {
        refuseUnlessWritable();
        return m_storage->run(
            [this, by = actor(), work = std::move(work)](storage::Database &database) mutable {
                refuseUnlessStillHere();
                m_schema.refuseIfChanged(database);
                auto result = work(database, storage::Author{by, QDateTime::currentDateTimeUtc()});
                m_schema.set(database);
                m_exchanged = true;
                return result;
            });
    }

private:
    /// Throws when the folder was moved away, or somebody removed the lock.
    void refuseUnlessStillHere() const;
    void refuseIfExchanged() const;
    WorkspaceSession(const QString &folder, platform::Actor actor);
    void openForWriting(Purpose purpose);
    bool opensForWriting(Purpose purpose);
    void refuseBrokenReferences(storage::Database &database);
    bool mayLookLater(Purpose purpose, storage::Database &database) const;
    void readOnlyFor(const domain::Error &error);
    bool isFitToRead(Purpose purpose, storage::Database &database);
    void openSnapshot(Purpose purpose);

    storage::WorkspaceFolder m_folder;
    mutable QMutex m_actorMutex; ///< work on other threads writes, too
    platform::Actor m_actor;
    QDateTime m_openedAt = QDateTime::currentDateTimeUtc();
    evidence::ObjectStore m_objects;
    DailyBackup m_dailyBackup;       ///< used on the storage thread
    storage::SchemaPin m_schema;     ///< used on the storage thread
    bool m_referencesProved = false; ///< used on the storage thread
    bool m_exchanged = false;        ///< used on the storage thread
    QString m_readOnlyReason;
    int m_recoveredDrafts = 0;
    QString m_clockDoubt;
    std::optional<platform::WorkspaceLock> m_lock;
    std::unique_ptr<platform::TemporaryFolder> m_snapshot;
    std::unique_ptr<storage::StorageThread> m_storage;
};

} // namespace taizhang::workflow
