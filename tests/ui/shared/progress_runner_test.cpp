#include "core/domain/error.h"
#include "tests/support/desk_fixture.h"
#include "ui/shared/error_reporter.h"
#include "ui/shared/native_file_chooser.h"
#include "ui/shared/progress_runner.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <catch2/catch.hpp>

using namespace taizhang;

TEST_CASE("no bar stands while a person is asked what to do with what was made", "[ui][progress]")
{
    QWidget window;
    ui::ErrorReporter errors(&window);
    ui::ProgressRunner runner(errors, &window);
    window.show();
    bool wasShown = false;
    bool isAsked = false;
    bool isShownThen = true;
    runner.run<int>(
        "准备",
        [](const platform::Progress &progress) {
            while (!progress.isCancelled())
                QThread::msleep(5);
            return 1;
        },
        [&](int) {
            isAsked = true;
            isShownThen = runner.isVisible();
        });
    REQUIRE(test::eventually([&] { return runner.isVisible(); }));
    wasShown = true;
    runner.cancel();
    REQUIRE(test::eventually([&] { return isAsked && !runner.isRunning(); }));
    CHECK(wasShown);
    CHECK_FALSE(isShownThen);
    CHECK_FALSE(runner.isVisible());
}

TEST_CASE("the time left does not grow while one step takes long", "[ui][progress]")
{
    QWidget window;
    ui::ErrorReporter errors(&window);
    ui::ProgressRunner runner(errors, &window);
    window.show();
    runner.run<int>(
        "装订",
        [](const platform::Progress &progress) {
            QThread::msleep(1500);
            progress.report(1, 4);
            while (!progress.isCancelled())
                QThread::msleep(5);
            return 1;
        },
        [](int) {});
    const auto *label = runner.findChild<QLabel *>("progressLabel");
    QList<int> seconds;
    static const QRegularExpression left("还需约 (\\d+) 秒");
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < 20'000 && !label->text().contains("这一步较慢，仍在进行");) {
        QTest::qWait(100);
        if (const auto match = left.match(label->text()); match.hasMatch())
            seconds << match.captured(1).toInt();
    }
    CHECK(label->text() == "正在装订，这一步较慢，仍在进行");
    REQUIRE_FALSE(seconds.isEmpty());
    CHECK(std::is_sorted(seconds.crbegin(), seconds.crend()));
    runner.cancel();
    CHECK(test::eventually([&] { return !runner.isRunning(); }));
}

TEST_CASE("a window that closes over running work calls it off and goes", "[ui][progress]")
{
    QWidget window;
    ui::ErrorReporter errors(&window);
    std::atomic<bool> wasCalledOff = false;
    bool isDone = false;
    {
        ui::ProgressRunner runner(errors, &window);
        runner.run<int>(
            "准备",
            [&](const platform::Progress &progress) -> int {
                while (!progress.isCancelled())
                    QThread::msleep(5);
                wasCalledOff = true;
                throw domain::Cancelled("已停止准备，什么也没有改动。");
            },
            [&](int) { isDone = true; });
    } // what the work throws must not come out of the destructor
    CHECK(wasCalledOff);
    QCoreApplication::processEvents();
    CHECK_FALSE(isDone);
}

TEST_CASE("a file is looked for in a folder that is there, whose name is none of a file", "[ui]")
{
    const QTemporaryDir home;
    const auto before = qgetenv("HOME");
    qputenv("HOME", home.path().toUtf8());
    QSettings settings(home.filePath("s.ini"), QSettings::IniFormat);
    const ui::NativeFileChooser chooser(settings);
    using enum ui::NativeFileChooser::Purpose;
    CHECK(chooser.startIn(Open) == home.path() + "/"); // there is no folder for documents
    QDir(home.path()).mkdir("来件");
    settings.setValue("files/lastOpened", home.filePath("来件"));
    CHECK(chooser.startIn(Open) == home.filePath("来件") + "/");
    CHECK(chooser.startIn(Save, "方案.pdf") == home.filePath("方案.pdf")); // not beside what came in
    settings.setValue("files/lastSaved", home.filePath("来件"));
    CHECK(chooser.startIn(Save, "方案.pdf") == home.filePath("来件/方案.pdf"));
    qputenv("HOME", before);
}

TEST_CASE("every file whose name stands in the line of the dialog is chosen", "[ui]")
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir("来件");
    QStringList all;
    for (const auto *name : {"表.xlsx", "制度.pdf", "照片.png", "关于\"放管服\".pdf"}) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        all << file.fileName();
    }
    const auto meant = [&](const QString &line) {
        return ui::filesInLine(line, folder.path());
    };
    CHECK(meant(R"("表.xlsx" "制度.pdf" "照片.png")") == all.mid(0, 3));
    CHECK(meant(R"("表.xlsx" "没有.pdf")") == QStringList{all[0], folder.filePath("没有.pdf")});
    for (const auto *line :
         {"", "表.xlsx", R"("没有.pdf")", R"("表.xlsx" "来件")", R"("表.xlsx" "关于"放管服".pdf")"})
        CHECK(meant(line).isEmpty());
}
