#pragma once

#include "core/workflow/reports/report_writing.h"

#include <QCoreApplication>
#include <QMap>
#include <QMutex>
#include <QThreadPool>

#include <optional>
#include <utility>

namespace taizhang::ui {

/// Writes what is being typed to draft files on a thread of its own, so that typing never waits for the disk
/// and a crash loses at most the last moment. Versions that a newer one overtakes are not written.
///
/// A draft goes away when its text has become a change. Any thread may call; the destructor writes what is
/// left and waits for it.
class DraftKeeper
{
    Q_DECLARE_TR_FUNCTIONS(taizhang::ui::DraftKeeper)

public:
    explicit DraftKeeper(storage::WorkspaceFolder folder);
    ~DraftKeeper();
    DraftKeeper(const DraftKeeper &) = delete;
    DraftKeeper &operator=(const DraftKeeper &) = delete;

    /// Returns the stamp of this version, for stored().
    quint64 keep(workflow::Draft draft);
    /// The version with this stamp is on its way to become a change.
    void sent(const workflow::Draft &draft, quint64 stamp);
    /// The version with this stamp has become a change: its draft is removed unless a newer one came.
    void stored(const workflow::Draft &draft, quint64 stamp);

    /// What was typed there and has not become a change, also where another field had kept it.
    std::optional<QString> unstored(const QString &task, int point) const;

    /// Something was sent and has not become a change: it is on its way or, when nothing is, was refused.
    /// Whether the field is still there does not matter.
    bool holdsSent() const;

    /// The sentence of the last failure to write, once; empty when all went well.
    QString takeFailure();
    /// Waits until everything given so far is on disk.
    void flush();

private:
    struct Entry
    {
        workflow::Draft draft;
        quint64 stamp = 0;   ///< of the newest version
        quint64 written = 0; ///< of the version in the file; 0: no file
        quint64 sent = 0;    ///< of the newest version that was to become a change
        quint64 stored = 0;  ///< of the newest version that is a change
        quint64 failed = 0;  ///< of the version that could not be written
    };
    using Key = std::pair<QString, int>;

    void wake();
    void work();
    Entry *nextTask();
    void write(Entry &entry, QMutexLocker<QMutex> &locker);
    void discard(const Key &key, Entry &entry, QMutexLocker<QMutex> &locker);

    const storage::WorkspaceFolder m_folder;
    mutable QMutex m_mutex;
    QMap<Key, Entry> m_entries;
    QString m_failure;
    quint64 m_lastStamp = 0;
    bool m_working = false;
    QThreadPool m_pool; ///< last: destroyed first, while the rest is still there
};

} // namespace taizhang::ui
