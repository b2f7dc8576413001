#include "ui/shell/panes.h"

#include "tests/support/desk_fixture.h"

#include <QAbstractButton>
#include <QSettings>
#include <QTest>
#include <catch2/catch.hpp>

using namespace taizhang;
using ui::PaneWidths;

namespace {

/// Three plain panes with the least widths of the window's.
struct ThreePanes
{
    ThreePanes()
    {
        for (const int least : {152, 336, 184}) {
            auto *pane = new QWidget(&panes);
            pane->setMinimumWidth(least);
        }
        panes.resize(1366, 400);
        panes.show();
    }
    void drag(int handle, int by)
    {
        auto *grip = panes.handle(handle);
        const auto from = grip->rect().center();
        QTest::mousePress(grip, Qt::LeftButton, {}, from);
        QTest::mouseMove(grip, from + QPoint(by, 0));
        QTest::mouseRelease(grip, Qt::LeftButton, {}, from);
    }

    ui::Panes panes;
};

} // namespace

TEST_CASE("the width of the window is shared so that every pane can be used", "[ui]")
{
    struct Case
    {
        int room;
        PaneWidths wished;
        PaneWidths shared;
    };
    const PaneWidths usual{304, 528, 336};
    const auto [room, wished, shared] = GENERATE_COPY(values<Case>({
        {1912, usual, {304, 1272, 336}},          // what is over is the page's
        {1168, usual, {304, 528, 336}},           // just enough
        {1016, usual, {228, 528, 260}},           // both sides give way alike
        {976, usual, {208, 528, 240}},            // as far as they can be used
        {900, usual, {208, 452, 240}},            // then the page
        {700, usual, {208, 336, 240}},            // too narrow: what the splitter makes of it
        {1016, {180, 528, 336}, {180, 528, 308}}, // a side that is narrow already gives nothing
        {1016, {304, 400, 336}, {292, 400, 324}}, // the user likes it narrower
        {676, {304, 528, 0}, {208, 468, 0}},      // without the evidence
        {676, {0, 528, 0}, {0, 676, 0}},
    }));
    INFO(room);
    const auto widths = ui::shareOut(room, wished);
    CHECK(std::array{widths.navigation, widths.page, widths.evidence} ==
          std::array{shared.navigation, shared.page, shared.evidence});
}

TEST_CASE("a wide window gives the side panes room until the user drags one", "[ui]")
{
    ThreePanes three;
    three.panes.resize(1920, 400);
    CHECK(three.panes.sizes() == QList<int>{416, 892, 604});
    three.panes.resize(1366, 400);
    CHECK(three.panes.sizes() == QList<int>{288, 718, 352});
    three.panes.resize(1920, 400);
    three.drag(1, -100);
    const auto dragged = three.panes.sizes();
    three.panes.resize(2400, 400);
    CHECK(three.panes.sizes()[0] == dragged[0]);
    CHECK(three.panes.sizes()[2] == dragged[2]);
}

TEST_CASE("panes that gave way get their width back with the room", "[ui]")
{
    ThreePanes three;
    CHECK(three.panes.sizes() == QList<int>{288, 718, 352});
    three.panes.resize(1024, 400);
    CHECK(three.panes.sizes() == QList<int>{225, 528, 263});
    three.panes.resize(1366, 400);
    CHECK(three.panes.sizes() == QList<int>{288, 718, 352});
}

TEST_CASE("what was dragged is kept, also in a narrow window and the next time", "[ui]")
{
    ThreePanes three;
    three.panes.resize(1024, 400);
    three.drag(2, -100);
    const auto dragged = three.panes.sizes();
    CHECK(dragged[2] == 363);
    three.panes.arrange();
    CHECK(three.panes.sizes() == dragged);

    ThreePanes next;
    next.panes.resize(1024, 400);
    next.panes.wish(three.panes.wished());
    CHECK(next.panes.sizes() == dragged);
    next.panes.wish({QVariant(), QStringLiteral("x")});
    CHECK(next.panes.sizes() == dragged);
}

TEST_CASE("the place of a hidden pane is the page's until it is shown again", "[ui]")
{
    ThreePanes three;
    three.panes.widget(2)->hide();
    three.panes.arrange();
    test::letPass(10);
    CHECK(three.panes.sizes() == QList<int>{288, 1074, 0});
    three.panes.widget(2)->show();
    three.panes.arrange();
    test::letPass(10);
    CHECK(three.panes.sizes() == QList<int>{288, 718, 352});
}
