#pragma once

#include <QObject>
#include <QString>

#include <exception>
#include <functional>

class QWidget;

namespace taizhang::ui {

/// The one boundary at which the window catches: says what failed in a sentence, and keeps the detail for the
/// log.
///
///     errors.guard(tr("导出情况说明"), [&] { … });
class ErrorReporter : public QObject
{
    Q_OBJECT

public:
    explicit ErrorReporter(QWidget *window);

    /// Runs the step; what it throws is reported, and false returned.
    bool guard(const QString &step, const std::function<void()> &work);
    /// Reports what a future threw.
    void report(const QString &step, const std::exception_ptr &failure);

signals:
    /// A cancel or a remark that needs no box: shown in the status line.
    void remarked(const QString &sentence);

private:
    void showFailure(const QString &step, const QString &sentence, const QString &detail);

    QWidget *m_window;
};

} // namespace taizhang::ui
