#include "core/evidence/helper_process.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/evidence/tr.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

namespace taizhang::evidence {

namespace {

constexpr qint64 stepMs = 50;
constexpr qint64 graceMs = 150; // for an answer nobody wants any more: to wait is cheaper than to start anew
constexpr qint64 longestAnswer = qint64(256) << 20;

} // namespace

HelperProcess::HelperProcess(QString program, QStringList arguments, std::chrono::milliseconds patience)
    : m_program(std::move(program)), m_arguments(std::move(arguments)), m_patience(patience)
{
}

HelperProcess::~HelperProcess()
{
    close();
}

void HelperProcess::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::SeparateChannels);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(m_program, m_arguments);
    if (m_process->waitForStarted())
        return;
    const auto detail = m_process->errorString();
    m_process.reset();
    throw domain::Error(
        tr("读取文件的程序“%1”不能启动，文件本身完好：请重新安装本程序。").arg(domain::shownName(m_program)),
        detail);
}

void HelperProcess::close()
{
    if (!m_process)
        return;
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(200)) {
        m_process->kill();
        m_process->waitForFinished(2000);
    }
    m_process.reset();
}

void HelperProcess::kill()
{
    m_process->kill();
    close();
}

// False when the process ended, took too long or said too much; throws when the answer is not wanted any
// more.
template <class Ready>
bool HelperProcess::waitUntil(Ready ready, QDeadlineTimer deadline, const platform::Progress &progress)
{
    std::optional<QDeadlineTimer> grace;
    while (!ready()) {
        if (!grace && progress.isCancelled())
            grace = QDeadlineTimer(graceMs);
        if (grace && grace->hasExpired())
            throw domain::Cancelled(tr("已停止读取，文件本身没有改动。"));
        m_process->waitForReadyRead(static_cast<int>(qBound<qint64>(1, deadline.remainingTime(), stepMs)));
        const bool over = m_process->state() == QProcess::NotRunning || deadline.hasExpired() ||
                          m_process->bytesAvailable() > longestAnswer;
        if (over && !ready())
            return false;
    }
    return true;
}

std::optional<HelperAnswer> HelperProcess::readAnswer(const platform::Progress &progress)
{
    const QDeadlineTimer deadline(m_patience); // of the whole answer
    if (!waitUntil([this] { return m_process->canReadLine(); }, deadline, progress))
        return std::nullopt;
    const auto json = QJsonDocument::fromJson(m_process->readLine());
    if (!json.isObject())
        return std::nullopt;
    HelperAnswer answer{json.object(), {}};
    const auto bytes = answer.json["bytes"].toInteger();
    if (bytes < 0 || bytes > longestAnswer)
        return std::nullopt;
    if (!waitUntil([this, bytes] { return m_process->bytesAvailable() >= bytes; }, deadline, progress))
        return std::nullopt;
    answer.bytes = m_process->read(bytes);
    return answer;
}

std::optional<HelperAnswer> HelperProcess::ask(const QJsonObject &question,
                                               const platform::Progress &progress)
{
    if (!m_process)
        start();
    m_process->write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
    try {
        auto answer = readAnswer(progress);
        if (!answer)
            kill();
        return answer;
    } catch (const domain::Cancelled &) {
        kill(); // its answer would be taken for that to the next question
        throw;
    }
}

} // namespace taizhang::evidence
