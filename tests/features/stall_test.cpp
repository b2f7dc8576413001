#include "tests/features/clerk.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>
#include <QTimer>
#include <catch2/catch.hpp>

using namespace taizhang;

namespace {

// The longest time in which the window's event loop did not come round.
class LoopWatch
{
public:
    LoopWatch()
    {
        m_timer.callOnTimeout([this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start(1);
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

// Run by ctest under strace, which delays every fsync by 200 ms: whoever waits for one stands still that
// long.
TEST_CASE("typing and ticking never wait for the disk", "[.stall]")
{
    test::Clerk clerk;
    clerk.goTo(20);
    clerk.see("point_1_1");
    QTest::qWait(500);

    LoopWatch watch;
    for (const auto c : QStringLiteral("审核了一二三四五件")) {
        clerk.type("point_1_1", QString(c));
        QTest::qWait(60);
    }
    clerk.click("state_1_1");
    QTest::qWait(2500); // the pause after which typing becomes a change, and that change
    const auto longest = watch.longest();

    CHECK(longest < 200);
    CHECK(clerk.comesTrue([&] {
        const auto row = clerk.indicator(20)["rows"][0];
        return row["materials"][0]["state"] == "collected" &&
               row["reportPoints"][0]["written"] == "审核了一二三四五件";
    }));
}
