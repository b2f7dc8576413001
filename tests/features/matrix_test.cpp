#include "tests/features/clerk.h"
#include "ui/dashboard/chart_view.h"

#include <QComboBox>
#include <QTest>
#include <catch2/catch.hpp>

using namespace taizhang;

TEST_CASE("the clerk looks who is late in the matrix and goes to the row", "[features]")
{
    test::Clerk clerk;
    clerk.shortcut(Qt::Key_3);
    clerk.see("matrixView");
    clerk.type("matrixRowQuery", "54"); // 54.1 and 54.2
    clerk.press("matrixRowQuery", Qt::Key_Tab);
    clerk.press("matrixView", Qt::Key_Down);
    clerk.press("matrixView", Qt::Key_Return);
    clerk.see("indicatorPage");
    clerk.see("material_2_1"); // the second row of item 54

    clerk.shortcut(Qt::Key_4);
    clerk.see("dashboardGaps");
    clerk.press("dashboardGaps", Qt::Key_Return);
    clerk.see("indicatorPage");
    clerk.shortcut(Qt::Key_4);
    auto *chart = qobject_cast<ui::ChartView *>(clerk.see("chartSections"));
    REQUIRE(QTest::qWaitFor([&] { return !chart->barRect(0).isEmpty(); }));
    clerk.press("chartSections", Qt::Key_Down);
    clerk.press("chartSections", Qt::Key_Return); // the second section in the matrix
    clerk.see("matrixView");
    CHECK(qobject_cast<QComboBox *>(clerk.see("matrixSection"))->currentIndex() == 2);
    clerk.press("matrixView", Qt::Key_Escape);
    clerk.see("indicatorPage");
}
