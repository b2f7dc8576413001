#pragma once

#include "core/platform/progress.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace taizhang::evidence {

/// What the other end says: a line of JSON, and bytes behind it where the line says `bytes`.
struct HelperAnswer
{
    QJsonObject json;
    QByteArray bytes;
};

/// Inside core/evidence: a process that answers one question after the other. It is started with the first
/// one, and anew after it died or was ended.
///
/// Belongs to the thread that asks first.
class HelperProcess
{
public:
    HelperProcess(QString program, QStringList arguments, std::chrono::milliseconds patience);
    ~HelperProcess();
    HelperProcess(const HelperProcess &) = delete;
    HelperProcess &operator=(const HelperProcess &) = delete;

    /// Blocks. Nothing when the process died, hung or answered nonsense; then it is ended. Throws
    /// domain::Error when it cannot be started, and domain::Cancelled.
    std::optional<HelperAnswer> ask(const QJsonObject &question, const platform::Progress &progress);

    /// Ends the process; the next question starts another. For a thread that ends before the object does.
    void close();

private:
    void start();
    void kill();
    template <class Ready>
    bool waitUntil(Ready ready, QDeadlineTimer deadline, const platform::Progress &progress);
    std::optional<HelperAnswer> readAnswer(const platform::Progress &progress);

    QString m_program;
    QStringList m_arguments;
    std::chrono::milliseconds m_patience;
    std::unique_ptr<QProcess> m_process;
};

} // namespace taizhang::evidence
