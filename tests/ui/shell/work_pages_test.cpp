#include "ui/shell/window_actions.h"
#include "ui/shell/work_pages.h"

#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QTest>
#include <catch2/catch.hpp>

using namespace taizhang;

TEST_CASE("a page is made when it is first shown, and Esc or the indicators' action goes back", "[ui]")
{
    QMainWindow window;
    QAction undo, redo;
    ui::WindowActions actions(window, undo, redo);
    auto *indicators = new QLabel("指标");
    auto *pages = new ui::WorkPages(indicators, actions.showIndicators, &window);
    window.setCentralWidget(pages);
    int made = 0;
    pages->add(actions.showUnits, [&] {
        ++made;
        return new QLabel("单位");
    });
    QObject::connect(pages, &ui::WorkPages::turned, &actions, &ui::WindowActions::allowForIndicators);
    actions.addFiles->setEnabled(false); // of itself
    window.show();
    CHECK(made == 0);
    CHECK(actions.showIndicators->isChecked());

    actions.showUnits->trigger();
    CHECK(made == 1);
    CHECK_FALSE(pages->showsIndicators());
    CHECK(actions.showUnits->isChecked());
    CHECK_FALSE(actions.next->isEnabled()); // Alt+Down is the page's own
    CHECK(actions.goTo->isEnabled());
    actions.showUnits->trigger(); // pressed again it stays
    CHECK_FALSE(pages->showsIndicators());
    CHECK(actions.showUnits->isChecked());

    SECTION("Esc")
    {
        QTest::keyClick(pages->currentWidget(), Qt::Key_Escape);
    }
    SECTION("the indicators' action")
    {
        actions.showIndicators->trigger();
    }
    CHECK(pages->currentWidget() == indicators);
    CHECK(actions.showIndicators->isChecked());
    CHECK(actions.next->isEnabled());
    CHECK_FALSE(actions.addFiles->isEnabled());
    actions.showUnits->trigger();
    CHECK(made == 1);
}

TEST_CASE("a page wider than the window scrolls, and does not make the window wider", "[ui]")
{
    QMainWindow window;
    QAction home, wide;
    auto *pages = new ui::WorkPages(new QLabel("指标"), &home, &window);
    window.setCentralWidget(pages);
    pages->add(&wide, [] {
        auto *page = new QLabel("矩阵");
        page->setMinimumWidth(2000);
        return page;
    });
    window.resize(600, 400);
    window.show();
    wide.trigger();
    CHECK_FALSE(pages->showsIndicators());
    CHECK(window.minimumSizeHint().width() < 600);
}
