#include "core/workflow/search/content_reading.h"

#include "core/domain/error.h"

#include <QDateTime>
#include <QFileInfo>
#include <QMutexLocker>

namespace taizhang::workflow {

using storage::Database;

namespace {

// Characters that are put into the index at once: some 20 ms, for which a query may have to wait.
constexpr qsizetype batch = 100'000;

/// What tells that a file that could not be read may be another one now: put back, healed, given rights.
QString stateOf(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return QStringLiteral("-");
    return QStringLiteral("%1 %2 %3 %4")
        .arg(file.size())
        .arg(file.lastModified().toMSecsSinceEpoch())
        .arg(file.metadataChangeTime().toMSecsSinceEpoch())
        .arg(file.isReadable());
}

} // namespace

ContentReading::ContentReading(const evidence::ObjectStore &objects, const QString &program, OnIndex onIndex)
    : m_objects(objects), m_reader(program), m_onIndex(std::move(onIndex))
{
    setObjectName(QStringLiteral("content reading"));
}

ContentReading::~ContentReading()
{
    {
        const QMutexLocker guard(&m_mutex);
        m_stopped = true;
        m_woken.wakeAll();
    }
    wait();
}

void ContentReading::wake()
{
    const QMutexLocker guard(&m_mutex);
    m_wanted = true;
    m_state.finished = false;
    m_woken.wakeAll();
    if (!isRunning())
        start(LowPriority);
}

ReadingState ContentReading::state() const
{
    const QMutexLocker guard(&m_mutex);
    return m_state;
}

void ContentReading::run()
{
    while (!m_stopped) {
        {
            QMutexLocker guard(&m_mutex);
            while (!m_wanted && !m_stopped) {
                m_state.finished = true;
                m_woken.wait(&m_mutex);
            }
            m_wanted = false;
        }
        QString problem;
        try {
            readAll();
        } catch (const domain::Cancelled &) {
            break;
        } catch (const domain::Error &error) {
            problem = error.sentence();
        }
        const QMutexLocker guard(&m_mutex);
        m_state.problem = problem;
    }
    m_reader.close(); // it belongs to this thread
}

void ContentReading::readAll()
{
    QList<storage::ContentToRead> contents;
    QList<storage::FailedContent> failed;
    int total = 0;
    m_onIndex([&](Database &index) {
        contents = storage::contentsToRead(index);
        total = storage::contentCount(index);
        failed = storage::failedContents(index);
    });
    for (const auto &each : std::as_const(failed))
        if (stateOf(m_objects.pathOf(each.content.sha256)) != each.found)
            contents << each.content;
    const auto tell = [&](int left) {
        const QMutexLocker guard(&m_mutex);
        m_state.total = total;
        m_state.read = total - left;
    };
    auto left = static_cast<int>(contents.size());
    tell(left);
    for (const auto &content : std::as_const(contents)) {
        if (m_stopped)
            return;
        readOne(content);
        tell(--left);
    }
}

void ContentReading::readOne(const storage::ContentToRead &content)
{
    platform::Progress progress;
    progress.cancelled = [this] {
        return m_stopped.load();
    };
    const auto path = m_objects.pathOf(content.sha256);
    const auto found = stateOf(path);
    const auto read = m_reader.read(path, content.name, progress);
    m_onIndex([&](Database &index) { storage::dropContent(index, content.sha256); });
    QList<formats::TextPart> some;
    qsizetype characters = 0;
    const auto put = [&] {
        m_onIndex([&](Database &index) { storage::addContent(index, content.sha256, some); });
        some.clear();
        characters = 0;
    };
    for (const auto &part : storage::searchableParts(read.text)) {
        some << part;
        characters += part.text.size();
        if (characters >= batch)
            put();
    }
    if (!some.isEmpty())
        put();
    m_onIndex([&](Database &index) { storage::finishContent(index, content.sha256, read.unread, found); });
}

} // namespace taizhang::workflow
