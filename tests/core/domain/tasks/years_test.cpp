#include "core/domain/tasks/years.h"

#include <catch2/catch.hpp>

using namespace taizhang::domain;

TEST_CASE("years are read as people write them", "[domain]")
{
    CHECK(parseYears("") == QStringList());
    CHECK(parseYears("2022、2023") == QStringList{"2022", "2023"});
    CHECK(parseYears("２０２２年，2024年") == QStringList{"2022", "2024"});
    CHECK(parseYears("2017-2026")->size() == 10);
    CHECK_FALSE(parseYears("2022-2099")); // a slip
    CHECK_FALSE(parseYears("2010-2018、2022、2023"));
    CHECK(parseYears("2022-2024") == QStringList{"2022", "2023", "2024"});
    for (const auto *bad : {"22", "2022、2022", "2024-2022", "去年", "2022-20233", "1022"}) {
        INFO(bad);
        CHECK_FALSE(parseYears(bad));
    }
}
