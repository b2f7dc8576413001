#include "core/workflow/search/content_reading.h"

#include "core/domain/error.h"
#include "core/workflow/tr.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMutexLocker>

namespace taizhang::workflow {

using storage::Database;

namespace {

// Characters that are put into the index at once: some 20 ms, for which a query may have to wait.
constexpr qsizetype batch = 100'000;
constexpr qint64 longestHeld = 200; // ms that what was read waits for more, before it can be found

qsizetype charactersOf(const storage::ReadContent &content)
{
    qsizetype characters = 0;
    for (const auto &part : content.parts)
        characters += part.text.size();
    return characters;
}

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
    : m_objects(objects)
    , m_reader(program, evidence::DocumentReader::usualPatience, evidence::DocumentReader::Haste::None)
    , m_onIndex(std::move(onIndex))
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
            problem = lackWords(error.sentence());
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
    const auto tell = [this](int all, qsizetype left) {
        const QMutexLocker guard(&m_mutex);
        m_state.total = all;
        m_state.read = all - static_cast<int>(left);
    };
    m_onIndex([&](Database &index) {
        contents = storage::contentsToRead(index);
        total = storage::contentCount(index);
        failed = storage::failedContents(index);
        tell(total, contents.size()); // it may end here, where nothing can be put into the index
    });
    for (const auto &each : std::as_const(failed))
        if (stateOf(m_objects.pathOf(each.content.sha256)) != each.found)
            contents << each.content;
    tell(total, contents.size());
    QList<storage::ReadContent> some;
    qsizetype characters = 0;
    QElapsedTimer sincePut;
    sincePut.start();
    for (qsizetype i = 0; i < contents.size() && !m_stopped; ++i) {
        some << readOne(contents[i]);
        const auto own = charactersOf(some.last());
        characters += own;
        if (own > batch)
            putLarge(some.takeLast());
        if (characters < batch && sincePut.elapsed() < longestHeld && i + 1 < contents.size())
            continue;
        m_onIndex([&](Database &index) { storage::putContents(index, some); });
        some.clear();
        characters = 0;
        sincePut.restart();
        tell(total, contents.size() - i - 1);
    }
}

storage::ReadContent ContentReading::readOne(const storage::ContentToRead &content)
{
    platform::Progress progress;
    progress.cancelled = [this] {
        return m_stopped.load();
    };
    const auto path = m_objects.pathOf(content.sha256);
    const auto found = stateOf(path);
    const auto read = m_reader.read(path, content.name, progress);
    return {content.sha256, storage::searchableParts(read.text),
            read.unread.isEmpty() ? read.partly : read.unread, found};
}

void ContentReading::putLarge(const storage::ReadContent &content)
{
    m_onIndex([&](Database &index) { storage::dropContent(index, content.sha256); });
    QList<formats::TextPart> some;
    qsizetype characters = 0;
    const auto put = [&] {
        m_onIndex([&](Database &index) { storage::addContent(index, content.sha256, some); });
        some.clear();
        characters = 0;
    };
    for (const auto &part : content.parts) {
        some << part;
        characters += part.text.size();
        if (characters >= batch)
            put();
    }
    if (!some.isEmpty())
        put();
    m_onIndex([&](Database &index) {
        storage::finishContent(index, content.sha256, content.unread, content.found);
    });
}

QString ContentReading::lackWords(const QString &why) const
{
    const QMutexLocker guard(&m_mutex);
    const int left = m_state.total - m_state.read;
    return left > 0 ? tr("查找的结果不全：有 %1 份材料里的文字没有读进索引（%2）").arg(left).arg(why)
                    : tr("查找的结果不全：材料里的文字没有全部读进索引（%1）").arg(why);
}

} // namespace taizhang::workflow
