#include "ui/shared/draft_keeper.h"

#include "core/platform/file_error.h"

#include <algorithm>

namespace taizhang::ui {

using workflow::Draft;

DraftKeeper::DraftKeeper(storage::WorkspaceFolder folder) : m_folder(std::move(folder))
{
    m_pool.setMaxThreadCount(1);
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

quint64 DraftKeeper::keep(Draft draft)
{
    const QMutexLocker locker(&m_mutex);
    auto &entry = m_entries[{draft.task, draft.point}];
    entry.draft = std::move(draft);
    entry.stamp = ++m_lastStamp;
    wake();
    return entry.stamp;
}

void DraftKeeper::sent(const Draft &draft, quint64 stamp)
{
    const QMutexLocker locker(&m_mutex);
    if (const auto entry = m_entries.find({draft.task, draft.point}); entry != m_entries.end())
        entry->sent = std::max(entry->sent, stamp);
}

bool DraftKeeper::holdsSent() const
{
    const QMutexLocker locker(&m_mutex);
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [](const Entry &entry) { return entry.sent > entry.stored; });
}

void DraftKeeper::stored(const Draft &draft, quint64 stamp)
{
    const QMutexLocker locker(&m_mutex);
    const auto entry = m_entries.find({draft.task, draft.point});
    if (entry == m_entries.end())
        return;
    entry->stored = std::max(entry->stored, stamp);
    wake();
}

std::optional<QString> DraftKeeper::unstored(const QString &task, int point) const
{
    const QMutexLocker locker(&m_mutex);
    const auto entry = m_entries.constFind({task, point});
    return entry == m_entries.cend() || entry->stored >= entry->stamp ? std::nullopt
                                                                      : std::optional(entry->draft.text);
}

QString DraftKeeper::takeFailure()
{
    const QMutexLocker locker(&m_mutex);
    return std::exchange(m_failure, {});
}

void DraftKeeper::flush()
{
    m_pool.waitForDone();
}

void DraftKeeper::wake()
{
    if (!std::exchange(m_working, true))
        m_pool.start([this] { work(); });
}

void DraftKeeper::work()
{
    QMutexLocker locker(&m_mutex);
    while (auto *entry = nextTask()) {
        const Key key{entry->draft.task, entry->draft.point};
        if (entry->stored >= entry->stamp)
            discard(key, *entry, locker);
        else
            write(*entry, locker);
    }
    m_working = false;
}

DraftKeeper::Entry *DraftKeeper::nextTask()
{
    for (auto &entry : m_entries)
        if (entry.stored >= entry.stamp || entry.stamp > std::max(entry.written, entry.failed))
            return &entry;
    return nullptr;
}

// Entries are erased on this thread only, so the reference outlives the unlocked stretch.
void DraftKeeper::write(Entry &entry, QMutexLocker<QMutex> &locker)
{
    const auto draft = entry.draft;
    const auto stamp = entry.stamp;
    QString failure;
    locker.unlock();
    try {
        workflow::saveDraft(m_folder, draft);
    } catch (const platform::FileError &error) {
        // The name of the draft tells a person nothing.
        failure = tr("正在输入的文字没有写进草稿（%1）：存入台账以前请不要关闭窗口。")
                      .arg(platform::troubleText(error.trouble()));
    }
    locker.relock();
    (failure.isEmpty() ? entry.written : entry.failed) = stamp;
    if (!failure.isEmpty())
        m_failure = failure;
}

void DraftKeeper::discard(const Key &key, Entry &entry, QMutexLocker<QMutex> &locker)
{
    if (entry.written != 0) {
        const auto draft = entry.draft;
        entry.written = 0;
        locker.unlock();
        workflow::discardDraft(m_folder, draft);
        locker.relock();
    }
    if (entry.stored >= entry.stamp)
        m_entries.remove(key);
}

} // namespace taizhang::ui
