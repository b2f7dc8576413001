#pragma once

#include "tests/support/workspace_fixture.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/ledger.h"
#include "ui/shared/progress_runner.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QThread>
#include <QWidget>

#include <functional>

namespace taizhang::test {

/// Handles events until the condition holds; false when it does not within twenty seconds.
inline bool eventually(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > 20000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThread::msleep(1);
    }
    return true;
}

/// Handles events for a while.
inline void letPass(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QThread::msleep(1);
    }
}

/// Answers in place of a person.
struct Answers : ui::FileChooser
{
    QStringList files;
    QString savedTo;
    QString folder;
    QString asked; ///< the title of what was last asked for

    QStringList openFiles(QWidget *, const QString &title, const QString &) override
    {
        asked = title;
        return files;
    }
    QString openFile(QWidget *, const QString &, const QString &) override { return files.value(0); }
    QString openFolder(QWidget *, const QString &) override { return folder; }
    QString askToSave(QWidget *, const QString &, const QString &, const QString &) override
    {
        return savedTo;
    }
};

/// A window with an open workspace, for the widgets that work on it.
struct Desk
{
    Desk()
        : errors(&window)
        , ledger(std::make_unique<ui::Ledger>(std::move(workspace.session), errors))
        , runner(errors, &window)
    {
    }

    /// What the database says now.
    template <class Read>
    auto stored(Read read)
    {
        auto answer = ledger->session().read(std::move(read));
        if constexpr (std::is_void_v<std::invoke_result_t<Read, storage::Database &>>)
            answer.waitForFinished();
        else
            return answer.result();
    }
    storage::IndicatorSheet sheet(int number = 1)
    {
        return stored(
            [=](storage::Database &database) { return *storage::indicatorSheet(database, number); });
    }
    QList<storage::FiledEvidence> evidence()
    {
        return stored([](storage::Database &database) { return storage::allFiledEvidence(database); });
    }
    int changes()
    {
        return stored([](storage::Database &database) {
            QSet<QString> groups;
            for (const auto &change : storage::history(database, 10000))
                groups << change.group;
            return static_cast<int>(groups.size());
        });
    }
    QString failure() const
    {
        const auto *box = window.findChild<QMessageBox *>(QStringLiteral("failureBox"));
        return box == nullptr ? QString() : box->text();
    }
    /// All that was started has ended and been read again.
    bool settled()
    {
        return eventually([&] { return !runner.isRunning(); }) && (letPass(30), true);
    }

    Workspace workspace;
    QWidget window;
    ui::ErrorReporter errors;
    std::unique_ptr<ui::Ledger> ledger;
    ui::ProgressRunner runner;
    Answers chooser;
};

} // namespace taizhang::test
