#include "ui/shared/look.h"

#include <QApplication>
#include <catch2/catch.hpp>

using namespace taizhang::ui;

TEST_CASE("what is cut of a long text is what the toolkit would cut", "[ui][shared]")
{
    const QFontMetrics metrics(QApplication::font());
    const auto unit = GENERATE(as<QString>(), "行政执法", "iiii", "....", "Wall ", "年2024");
    for (const int width : {0, 1, 20, 150, 400}) {
        INFO(unit.toStdString() << " within " << width);
        const auto text = unit.repeated(300);
        CHECK(elided(metrics, text, width).toStdString() ==
              metrics.elidedText(text, Qt::ElideRight, width).toStdString());
        CHECK(elided(metrics, unit, width).toStdString() ==
              metrics.elidedText(unit, Qt::ElideRight, width).toStdString());
    }
}
