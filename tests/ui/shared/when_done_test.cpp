#include "ui/shared/when_done.h"

#include "core/domain/error.h"
#include "tests/support/desk_fixture.h"

#include <QPromise>
#include <catch2/catch.hpp>

using namespace taizhang;
using ui::whenDone;

namespace {

/// A window that reports failures, and an answer that comes when the test says so.
struct Waiting
{
    Waiting() { promise.start(); }

    QString failure() const
    {
        const auto *box = window.findChild<QMessageBox *>("failureBox");
        return box == nullptr ? QString() : box->text();
    }

    QWidget window;
    ui::ErrorReporter errors{&window};
    QPromise<int> promise;
};

} // namespace

TEST_CASE("a result is handed over once it is there", "[ui]")
{
    Waiting waiting;
    QList<int> results;
    whenDone(waiting.promise.future(), &waiting.window, waiting.errors, "读取",
             [&](int result) { results << result; });
    test::letPass(20);
    CHECK(results.isEmpty());
    waiting.promise.addResult(7);
    waiting.promise.finish();
    CHECK(test::eventually([&] { return results == QList<int>{7}; }));
    CHECK(waiting.failure().isEmpty());
}

TEST_CASE("what a future threw is reported and nothing is handed over", "[ui]")
{
    Waiting waiting;
    bool handed = false;
    whenDone(waiting.promise.future(), &waiting.window, waiting.errors, "读取", [&](int) { handed = true; });
    waiting.promise.setException(domain::Error("读不出来，其他内容不受影响：请重试。"));
    waiting.promise.finish();
    CHECK(test::eventually([&] { return waiting.failure() == "读不出来，其他内容不受影响：请重试。"; }));
    CHECK_FALSE(handed);
}

TEST_CASE("what the receiver throws is reported, too", "[ui]")
{
    Waiting waiting;
    whenDone(waiting.promise.future(), &waiting.window, waiting.errors, "打开",
             [](int) { throw domain::Error("打不开，材料完好：请重试。"); });
    waiting.promise.addResult(1);
    waiting.promise.finish();
    CHECK(test::eventually([&] { return waiting.failure() == "打不开，材料完好：请重试。"; }));
}

TEST_CASE("a future that was called off says nothing", "[ui]")
{
    Waiting waiting;
    bool handed = false;
    bool over = false;
    whenDone(waiting.promise.future(), &waiting.window, waiting.errors, "绘制", [&](int) { handed = true; });
    ui::whenEnded(waiting.promise.future(), &waiting.window, [&](const QFuture<int> &) { over = true; });
    waiting.promise.future().cancel();
    waiting.promise.finish();
    CHECK(test::eventually([&] { return over; }));
    CHECK_FALSE(handed);
    CHECK(waiting.failure().isEmpty());
}

TEST_CASE("an answer for somebody who is gone is dropped", "[ui]")
{
    Waiting waiting;
    bool handed = false;
    auto asker = std::make_unique<QObject>();
    whenDone(waiting.promise.future(), asker.get(), waiting.errors, "读取", [&](int) { handed = true; });
    asker.reset();
    waiting.promise.addResult(1);
    waiting.promise.finish();
    test::letPass(50);
    CHECK_FALSE(handed);
}
