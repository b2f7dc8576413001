#pragma once

#include "core/platform/progress.h"
#include "ui/shared/when_done.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QWidget>
#include <QtConcurrentRun>

#include <memory>

class QLabel;
class QProgressBar;
class QToolButton;

namespace taizhang::ui {

/// Runs long work off the window's thread, one after the other, and shows it in the status line: what, how
/// far, time left, cancel. The window stays usable.
///
///     runner.run<AddedFiles>(tr("添加材料"), [=](const platform::Progress &p) { return addFiles(…, p); },
///                            [this](AddedFiles added) { … });
///
/// `work` runs on another thread and may throw domain::Error or Cancelled, which is reported under the title.
/// `done` gets the result on the window's thread, only when the work succeeded.
class ProgressRunner : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRunner(ErrorReporter &errors, QWidget *parent = nullptr);
    /// Asks what is running to stop and waits until it has.
    ~ProgressRunner() override;

    bool isRunning() const { return !m_queue.isEmpty(); }

    template <class Result>
    void run(const QString &title, std::function<Result(const platform::Progress &)> work,
             std::function<void(Result)> done);

public slots:
    /// Asks the running work to stop; it ends when it has cleaned up after itself.
    void cancel();

signals:
    void runningChanged(bool running);

private:
    struct Meter; ///< shared with the working thread
    struct Job
    {
        QString title;
        std::function<void()> start;
    };
    void enqueue(Job job);
    void startNext();
    /// The work has ended: no bar stands while a person is asked what is to be done with it.
    void rest();
    void finished();
    void refresh();
    platform::Progress watched() const;

    ErrorReporter &m_errors;
    QLabel *m_label;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QList<Job> m_queue; ///< the first one runs
    QElapsedTimer m_elapsed;
    qint64 m_done = 0;    ///< what was done when it was looked at last
    qint64 m_movedAt = 0; ///< and since when, in ms of m_elapsed
    QTimer *m_timer;
    std::shared_ptr<Meter> m_meter;
    QFuture<void> m_running;
};

template <class Result>
void ProgressRunner::run(const QString &title, std::function<Result(const platform::Progress &)> work,
                         std::function<void(Result)> done)
{
    enqueue({title, [this, title, work = std::move(work), done = std::move(done)] {
                 auto future = QtConcurrent::run([work, progress = watched()] { return work(progress); });
                 m_running = QFuture<void>(future);
                 whenEnded(future, this, [this, title, done](const QFuture<Result> &ended) {
                     rest();
                     m_errors.guard(title, [&] { done(ended.result()); });
                     finished();
                 });
             }});
}

} // namespace taizhang::ui
