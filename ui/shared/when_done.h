#pragma once

#include "ui/shared/error_reporter.h"

#include <QFutureWatcher>

namespace taizhang::ui {

/// Calls `ended` with the future on the window's thread once it has ended, however it ended; never when
/// `context` is gone by then. Nothing is caught here: for what must follow a failure, too.
template <class Result, class Ended>
void whenEnded(const QFuture<Result> &future, QObject *context, Ended ended)
{
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, ended] {
        watcher->deleteLater();
        ended(watcher->future());
    });
    watcher->setFuture(future);
}

/// Hands the result to `done` on the window's thread once it is there; never when `context` is gone by then,
/// which `errors` must outlive. What the future or `done` throws is reported under `title`; a future that was
/// called off has nothing to say.
///
///     whenDone(session.read(…), this, errors, tr("读取最近改动"), [this](const Changes &changes) { … });
template <class Result, class Done>
void whenDone(const QFuture<Result> &future, QObject *context, ErrorReporter &errors, const QString &title,
              Done done)
{
    whenEnded(future, context, [&errors, title, done](QFuture<Result> ended) {
        errors.guard(title, [&] {
            ended.waitForFinished(); // throws what was thrown
            if (ended.isCanceled())
                return;
            if constexpr (std::is_void_v<Result>)
                done();
            else
                done(ended.result());
        });
    });
}

} // namespace taizhang::ui
