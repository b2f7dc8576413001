#pragma once

#include "core/evidence/document_reader.h"
#include "core/evidence/object_store.h"
#include "core/storage/search/search_index.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <atomic>
#include <functional>

namespace taizhang::workflow {

/// How far the words within the evidence are read.
struct ReadingState
{
    int total = 0; ///< different files
    int read = 0;
    bool finished = false;
    QString problem; ///< why reading stopped early and what is not found for it; empty while it did not
    bool operator==(const ReadingState &) const = default;
};

/// Runs work on the index and waits for it.
using OnIndex = std::function<void(const std::function<void(storage::Database &)> &)>;

/// The thread that reads evidence files for the search index, one after the other, and sleeps when there are
/// no more. Nothing waits for it.
class ContentReading : public QThread
{
public:
    /// `objects` outlives the thread.
    ContentReading(const evidence::ObjectStore &objects, const QString &program, OnIndex onIndex);
    /// Stops, leaving the file in hand for another time.
    ~ContentReading() override;

    /// There may be new files; starts with the first call.
    void wake();
    ReadingState state() const;

protected:
    void run() override;

private:
    void readAll();
    storage::ReadContent readOne(const storage::ContentToRead &content);
    void putLarge(const storage::ReadContent &content);
    QString lackWords(const QString &why) const;

    const evidence::ObjectStore &m_objects;
    evidence::DocumentReader m_reader;
    OnIndex m_onIndex;
    mutable QMutex m_mutex; ///< of the following two
    ReadingState m_state;
    bool m_wanted = false;
    QWaitCondition m_woken;
    std::atomic<bool> m_stopped = false;
};

} // namespace taizhang::workflow
