#include "ui/shared/progress_runner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <atomic>
#include <exception>

namespace taizhang::ui {

namespace {

// What fits on a progress bar, whose range is an int.
constexpr int steps = 1000;
// Work shorter than this shows no progress: a flash helps nobody.
constexpr qint64 quietMs = 300;

// One step that takes longer than this (a document in LibreOffice) says nothing of how long the rest takes:
// an estimate would only grow while one looks at it.
constexpr qint64 longStepMs = 5000;

/// `movedAtMs`: when `done` was reached.
QString timeLeft(qint64 elapsedMs, qint64 movedAtMs, qint64 done, qint64 total)
{
    if (total <= done || elapsedMs < 2000)
        return {};
    if (elapsedMs - movedAtMs > longStepMs)
        return ProgressRunner::tr("这一步较慢，仍在进行");
    if (done <= 0)
        return {};
    const auto whole = double(movedAtMs) * double(total) / double(done);
    const auto seconds = qint64(std::max(whole - double(elapsedMs), 0.0) / 1000.0) + 1;
    if (seconds < 60)
        return ProgressRunner::tr("还需约 %1 秒").arg(seconds);
    return ProgressRunner::tr("还需约 %1 分钟").arg((seconds + 59) / 60);
}

} // namespace

struct ProgressRunner::Meter
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> cancelled = false;
};

ProgressRunner::ProgressRunner(ErrorReporter &errors, QWidget *parent)
    : QWidget(parent)
    , m_errors(errors)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("progressRunner"));
    m_label->setObjectName(QStringLiteral("progressLabel"));
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(tr("进度"));
    m_bar->setFixedWidth(160);
    m_cancel->setObjectName(QStringLiteral("progressCancel"));
    m_cancel->setText(tr("取消"));
    m_cancel->setToolTip(tr("停止这项工作；已经开始的部分会全部撤回。"));
    m_cancel->setAccessibleName(tr("取消正在进行的工作"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)})
        layout->addWidget(widget);
    m_timer->setInterval(100);
    connect(m_timer, &QTimer::timeout, this, &ProgressRunner::refresh);
    connect(m_cancel, &QToolButton::clicked, this, &ProgressRunner::cancel);
    hide();
}

ProgressRunner::~ProgressRunner()
{
    m_queue.clear();
    cancel();
    try {
        m_running.waitForFinished();
    } catch (const std::exception &) { // that it was called off, above all: nobody is left to be told
    }
}

void ProgressRunner::cancel()
{
    if (!m_meter)
        return;
    m_meter->cancelled = true;
    m_cancel->setEnabled(false);
    refresh();
}

platform::Progress ProgressRunner::watched() const
{
    return {[meter = m_meter](qint64 done, qint64 total) {
                meter->done = done;
                meter->total = total;
            },
            [meter = m_meter] {
                return meter->cancelled.load();
            }};
}

void ProgressRunner::enqueue(Job job)
{
    m_queue.append(std::move(job));
    if (m_queue.size() == 1)
        startNext();
    else
        refresh();
}

void ProgressRunner::startNext()
{
    m_meter = std::make_shared<Meter>();
    m_elapsed.start();
    m_done = 0;
    m_movedAt = 0;
    m_cancel->setEnabled(true);
    m_timer->start();
    emit runningChanged(true);
    m_queue.first().start();
}

void ProgressRunner::rest()
{
    m_timer->stop();
    hide();
}

void ProgressRunner::finished()
{
    m_running = {};
    m_queue.removeFirst();
    if (!m_queue.isEmpty()) {
        startNext();
        return;
    }
    rest();
    emit runningChanged(false);
}

void ProgressRunner::refresh()
{
    if (m_queue.isEmpty() || m_elapsed.elapsed() < quietMs)
        return;
    const auto done = m_meter->done.load();
    const auto total = m_meter->total.load();
    if (done != m_done) {
        m_done = done;
        m_movedAt = m_elapsed.elapsed();
    }
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? int(double(done) / double(total) * steps) : 0);
    QStringList words{m_meter->cancelled ? tr("正在停止：%1").arg(m_queue.first().title)
                                         : tr("正在%1").arg(m_queue.first().title)};
    if (const auto left = timeLeft(m_elapsed.elapsed(), m_movedAt, done, total); !left.isEmpty())
        words += left;
    if (m_queue.size() > 1)
        words += tr("后面还有 %1 项").arg(m_queue.size() - 1);
    m_label->setText(words.join(QStringLiteral("，")));
    show();
}

} // namespace taizhang::ui
