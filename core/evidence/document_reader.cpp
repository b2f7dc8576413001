#include "core/evidence/document_reader.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/evidence/tr.h"
#include "core/platform/process_limits.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <cstdio>
#include <new>
#include <optional>

namespace taizhang::evidence {

namespace {

constexpr qint64 mostMemory = 512 << 20;
constexpr qint64 cancelStepMs = 50;
constexpr int mostSeconds = 10; // of the processor

// Requests and answers are one line of JSON each: {"path","name","firstPages"} and
// {"parts":[{"number","name","text"}], "cut"} or {"unread"}.

QJsonObject toJson(const formats::DocumentText &document)
{
    QJsonArray parts;
    for (const auto &part : document.parts)
        parts << QJsonObject{{"number", part.number}, {"name", part.name}, {"text", part.text}};
    return {{"parts", parts}, {"cut", document.cut}};
}

ReadText fromJson(const QJsonObject &json)
{
    ReadText read;
    read.unread = json["unread"].toString();
    read.text.cut = json["cut"].toBool();
    const auto parts = json["parts"].toArray();
    for (const auto &value : parts) {
        const auto part = value.toObject();
        read.text.parts << formats::TextPart{part["number"].toInt(), part["name"].toString(),
                                             part["text"].toString()};
    }
    return read;
}

QString tooMuch(const QString &name)
{
    return tr("“%1”太大或太复杂，没有读出文字：文件已原样保存，可以用系统程序打开核对。")
        .arg(domain::shownName(name));
}

QJsonObject answer(const QJsonObject &request)
{
    const auto name = request["name"].toString();
    try {
        return toJson(
            formats::readDocumentText(request["path"].toString(), name, request["firstPages"].toInt()));
    } catch (const domain::Error &error) {
        return {{"unread", error.sentence()}};
    } catch (const std::bad_alloc &) {
        return {{"unread", tooMuch(name)}};
    }
}

} // namespace

DocumentReader::DocumentReader(QString program, std::chrono::milliseconds patience)
    : m_program(std::move(program)), m_patience(patience)
{
}

DocumentReader::~DocumentReader()
{
    close();
}

QString DocumentReader::programBeside()
{
    const auto name = QStringLiteral("taizhang");
    const auto folder = QCoreApplication::applicationDirPath();
    const auto found = QStandardPaths::findExecutable(name, {folder}); // with the system's ending
    return found.isEmpty() ? QDir(folder).filePath(name) : found;
}

void DocumentReader::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::SeparateChannels);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(m_program, {QStringLiteral("read-text")});
    if (m_process->waitForStarted())
        return;
    const auto detail = m_process->errorString();
    m_process.reset();
    throw domain::Error(
        tr("读取文字的程序“%1”不能启动，文件本身完好：请重新安装本程序。").arg(domain::shownName(m_program)),
        detail);
}

void DocumentReader::close()
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

void DocumentReader::kill()
{
    m_process->kill();
    close();
}

std::optional<QByteArray> DocumentReader::answerTo(const QByteArray &request,
                                                   const platform::Progress &progress)
{
    const QDeadlineTimer deadline(m_patience);
    m_process->write(request + '\n');
    while (!m_process->canReadLine()) {
        if (progress.isCancelled())
            throw domain::Cancelled(tr("已停止读取文字，文件本身没有改动。"));
        const auto wait = qMin<qint64>(deadline.remainingTime(), cancelStepMs);
        m_process->waitForReadyRead(static_cast<int>(wait));
        const bool ended = m_process->state() == QProcess::NotRunning || deadline.hasExpired();
        if (ended && !m_process->canReadLine())
            return std::nullopt;
    }
    return m_process->readLine();
}

ReadText DocumentReader::read(const QString &path, const QString &name, const platform::Progress &progress,
                              int firstPages)
{
    if (!m_process)
        start();
    const QJsonObject request{{"path", path}, {"name", name}, {"firstPages", firstPages}};
    try {
        const auto line = answerTo(QJsonDocument(request).toJson(QJsonDocument::Compact), progress);
        const auto json = line ? QJsonDocument::fromJson(*line) : QJsonDocument();
        if (json.isObject())
            return fromJson(json.object());
    } catch (const domain::Cancelled &) {
        kill(); // its answer would be taken for that of the next file
        throw;
    }
    kill();
    return {{}, tooMuch(name)};
}

int serveDocumentReader()
{
    platform::limitMemory(mostMemory);
    platform::yieldToOthers();
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    for (;;) {
        const auto line = in.readLine();
        if (line.isEmpty())
            return 0;
        platform::limitProcessorTime(mostSeconds);
        const auto json = answer(QJsonDocument::fromJson(line).object());
        out.write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
        if (!out.flush())
            return 1;
    }
}

} // namespace taizhang::evidence
