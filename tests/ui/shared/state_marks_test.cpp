#include "ui/shared/look.h"
#include "ui/shared/standing_marks.h"
#include "ui/shared/state_marks.h"

#include <QGuiApplication>
#include <catch2/catch.hpp>

using namespace taizhang;

TEST_CASE("零报告 has one mark in lists and in the matrix, another than 通过", "[ui][marks]")
{
    const auto palette = QGuiApplication::palette();
    const auto image = [](const QIcon &icon) {
        return icon.pixmap(QSize(32, 32)).toImage();
    };
    const auto inList = image(ui::stateIcon(domain::RequirementState::NilReturn, palette));
    CHECK(inList == image(ui::standingIcon(domain::Standing::NilReturn, palette)));
    CHECK(inList != image(ui::stateIcon(domain::RequirementState::Accepted, palette)));
}

TEST_CASE("a mark has one colour, whether what it stands at can be changed or not", "[ui][marks]")
{
    const auto palette = QGuiApplication::palette();
    const auto image = [](const QIcon &icon, QIcon::Mode mode) {
        return icon.pixmap(QSize(32, 32), mode).toImage();
    };
    for (const auto &icon : {ui::stateIcon(domain::RequirementState::Returned, palette),
                             ui::standingIcon(domain::Standing::Returned, palette)}) {
        CHECK(image(icon, QIcon::Disabled) == image(icon, QIcon::Normal));
        const auto &marked = image(icon, QIcon::Disabled);
        bool isRed = false;
        for (int x = 0; x < marked.width(); ++x)
            for (int y = 0; y < marked.height(); ++y)
                isRed |= marked.pixelColor(x, y) == ui::tones(palette).alarm;
        CHECK(isRed);
    }
}
